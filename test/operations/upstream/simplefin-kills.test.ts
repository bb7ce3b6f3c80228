import { describe, expect, test } from 'vitest';
import { CONNECTION_SENTENCES } from '../../../lib/domain/jobs/sentences.ts';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { createMemoryTable } from '../../support/memory-table.ts';
import { type SimplefinWorld, simplefinWorld } from '../../support/simplefin-world.ts';

/** Acceptance check S4: a worker that dies at any call to AWS of its first step, before the call or right after it. */

type When = 'before' | 'after';

/** A table that dies at one of its calls, reads included, and stays dead until it is revived. */
const dyingTable = () => {
  const table = createMemoryTable();
  let [calls, isDead] = [0, false];
  let death: { readonly call: number; readonly when: When } | null = null;
  const die = (): never => {
    isDead = true;
    throw new Error('killed');
  };
  const at =
    <A extends readonly unknown[], R>(run: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (isDead) die();
      calls += 1;
      const isLast = death?.call === calls;
      if (isLast && death?.when === 'before') die();
      const answer = await run(...args);
      return isLast ? die() : answer;
    };
  const { get, getMany, query, write, writeMany, transact } = table;
  const dying: Table = {
    get: at(get),
    getMany: at(getMany),
    query: at(query),
    write: at(write),
    writeMany: at(writeMany),
    transact: at(transact),
  };
  return {
    table: dying,
    items: table.items,
    set: (next: typeof death): void => {
      [calls, isDead, death] = [0, false, next];
    },
    calls: () => calls,
  };
};

/** Lets the minutes pass in which the sweep repairs what a dead worker left, and works it off. */
const recover = async ({ api }: SimplefinWorld): Promise<void> => {
  for (let minute = 0; minute < 20; minute += 1) {
    api.clock.advance(MINUTE_MS);
    await api.sweepOnce();
    await api.settle();
  }
};

const callsOfFirstStep = async (): Promise<number> => {
  const dying = dyingTable();
  const world = await simplefinWorld({ table: dying.table });
  await world.createMember(world.server.issueToken());
  dying.set(null);
  await world.api.settle();
  await world.stop();
  return dying.calls();
};

describe('S4 P45 a worker that dies at a call to the table', () => {
  test('never leads to a second claim, and burns no token before the claim is written down', async () => {
    const count = await callsOfFirstStep();
    expect(count).toBeGreaterThan(8);
    const seen = new Set<string>();
    for (let call = 1; call <= count; call += 1) {
      for (const when of ['before', 'after'] as const) {
        const dying = dyingTable();
        const world = await simplefinWorld({ table: dying.table });
        const guid: string = (await world.createMember(world.server.issueToken())).json.member.guid;
        dying.set({ call, when });
        await world.api.settle().catch(() => undefined);
        const sent = world.server.counts().claim;
        const isWrittenDown = dying.items('MBR#').some(({ once }) => once !== undefined);
        dying.set(null);
        await recover(world);
        const {
          connection_status: status,
          connection_status_message: sentence,
          needs_updated_credentials: needs,
        } = await world.member(guid);
        expect([call, when, sentence]).toEqual([
          call,
          when,
          isWrittenDown
            ? expect.stringMatching(/was lost.*not sent again.*make a new one/)
            : CONNECTION_SENTENCES.CONNECTED,
        ]);
        expect([call, when, world.server.counts().claim]).toEqual([call, when, status === 'CONNECTED' ? 1 : sent]);
        // Between the mark and the answer nobody knows whether the token was sent. Else the member connects by itself.
        expect([call, when, status, needs]).toEqual([
          call,
          when,
          isWrittenDown ? 'IMPAIRED' : 'CONNECTED',
          isWrittenDown,
        ]);
        seen.add(`${sent} ${status}`);
        await world.stop();
      }
    }
    expect([...seen].toSorted()).toEqual(['0 CONNECTED', '0 IMPAIRED', '1 CONNECTED', '1 IMPAIRED']);
  });
});
