import { describe, expect, test } from 'vitest';
import { CONNECTION_SENTENCES } from '../../../lib/domain/jobs/connection-sentences.ts';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { dyingTable } from '../../support/table/dying-table.ts';
import { type SimplefinWorld, simplefinWorld } from '../../support/upstreams/simplefin-world.ts';

/** Acceptance check S4: a worker that dies at any call to AWS of its first step, before the call or right after it. */

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
  return dying.calls();
};

/** `left` leaves out what a day brings later, and the reserve. */
const ALLOWED_LATER = 19;

describe('workers that die before they send a token (P15)', () => {
  test('leave the budget as it was: the same token is sent at once by the next job', async () => {
    const dying = dyingTable();
    const world = await simplefinWorld({ table: dying.table });
    const token = world.server.issueToken();
    const guid: string = (await world.createMember(token)).json.member.guid;
    for (let minute = 0; minute < 12; minute += 1) {
      // The member and its client are read, the claim of the step is written, and no more.
      dying.set({ call: 4, when: 'before' });
      await world.api.settle().catch(() => undefined);
      dying.set(null);
      world.api.clock.advance(MINUTE_MS);
      await world.api.sweepOnce();
    }
    await recover(world);
    expect([await world.member(guid), world.server.counts().claim]).toMatchObject([{ connection_status: 'FAILED' }, 0]);
    await world.giveToken(guid, token);
    await world.api.settle();
    expect(await world.member(guid)).toMatchObject({ connection_status_message: CONNECTION_SENTENCES.CONNECTED });
  });
});

describe('a worker that dies at a call to the table (P45)', () => {
  test('never leads to a second claim, and a token is recorded before it is sent', async () => {
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
        // What was counted was sent, but for the request that the worker died with.
        const { limit, left } = (await world.member(guid)).upstream_budget;
        const unsent = limit - ALLOWED_LATER - left - world.server.calls().length;
        expect([call, when, unsent >= 0 && unsent <= (isWrittenDown || sent > 0 ? 1 : 0)]).toEqual([call, when, true]);
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
