import { beforeEach, describe, expect, test } from 'vitest';
import type { Connector, Once } from '../../../lib/connectors/kit/connector.ts';
import type { CallFailure, Observed } from '../../../lib/connectors/kit/observed.ts';
import { JOB_DEADLINE_MS } from '../../../lib/domain/jobs/limits.ts';
import { HOUR_MS } from '../../../lib/domain/kernel/time.ts';
import type { Connected } from '../../../lib/domain/members/connected.ts';
import { type PollWorld, pollWorld } from '../../support/jobs/poll-world.ts';
import { createMemoryTable, type MemoryTable } from '../../support/table/memory-table.ts';

const CONNECTED: Connected = { secrets: { access: 'url' }, connectionKey: null, upstreamIds: [], consentEndsAt: null };
const ARRIVED: Observed<Connected> = { kind: 'arrived', value: CONNECTED };
const failed = (failure: Partial<CallFailure>): Observed<never> => ({
  kind: 'failed',
  failure: { code: 'timed_out', status: null, retryAfterSeconds: null, wasSent: true, ...failure },
});

/** What the upstream answers to each claim, in turn; the tokens that were claimed; how often a result was looked up. */
let answers: Observed<Connected>[] = [];
let claims: string[] = [];
let lookUps = 0;
let onUnknown: Observed<Connected>;
let afterClaim: (claimed: Awaited<ReturnType<typeof claim>>) => Observed<Connected>;

const claim = (once: Once, token: string) =>
  once('claim', async () => {
    claims.push(token);
    return answers.shift() ?? ARRIVED;
  });
const connector: Connector = {
  connectsAnew: true,
  connect: async ({ connection, once }) =>
    afterClaim(await claim(once, connection.answers.find(({ fieldName }) => fieldName === 'PASSWORD')?.value ?? '')),
  collect: async () => ({ kind: 'arrived', value: { accounts: [], troubles: [], state: null, more: false } }),
};

let table: MemoryTable;
let world: PollWorld;
beforeEach(async () => {
  [answers, claims, lookUps] = [[], [], 0];
  onUnknown = failed({ code: 'credentials_spent' });
  afterClaim = (claimed) => {
    if (claimed.kind !== 'unknown') return claimed;
    lookUps += 1;
    return onUnknown;
  };
  table = createMemoryTable();
  world = await pollWorld(table, () => connector);
  await world.setCredentials('someone', 'setup-1');
});

const refresh = async (): Promise<string | null> => {
  world.clock.advance(HOUR_MS);
  await world.aggregate();
  return (await world.read()).connectionStatus;
};
const mark = async () => (await world.item()).once;

describe('a call that must not be made twice (P45)', () => {
  test("is recorded before it is made, and the record is deleted with its result's write", async () => {
    let markAtCall: unknown;
    answers = [ARRIVED];
    const { push } = claims;
    claims.push = (...tokens) => {
      markAtCall = table.items('MBR#')[0]?.once;
      return push.apply(claims, tokens);
    };
    expect(await refresh()).toBe('CONNECTED');
    expect(markAtCall).toMatchObject({ label: 'claim' });
    expect(JSON.stringify(markAtCall)).not.toContain('setup-1');
    expect(await mark()).toBeUndefined();
  });

  test.each([
    ['was lost', { code: 'timed_out' }],
    ['was cut off', { code: 'connection_lost' }],
    ['was a page', { code: 'not_json', status: 200 }],
    ['was an error of the upstream', { code: 'server_error', status: 502 }],
  ] as const)('whose answer %s is not made again by later jobs until credentials change', async (_, failure) => {
    answers = [failed(failure)];
    expect(await refresh()).toBe('FAILED');
    expect(await refresh()).toBe('IMPAIRED');
    await world.setCredentials('someone', 'setup-1');
    expect(await refresh()).toBe('IMPAIRED');
    expect([claims, lookUps]).toEqual([['setup-1'], 2]);
    await world.setCredentials('someone', 'setup-2');
    expect(await refresh()).toBe('CONNECTED');
    expect(claims).toEqual(['setup-1', 'setup-2']);
  });

  test.each([
    ['was refused', { code: 'unauthorized', status: 403 }, 'DENIED'],
    ['came too soon', { code: 'rate_limited', status: 429 }, 'DELAYED'],
    ['was never sent', { code: 'connection_lost', wasSent: false }, 'FAILED'],
  ] as const)('that %s had no effect, and may be made again', async (_, failure, status) => {
    answers = [failed(failure)];
    expect(await refresh()).toBe(status);
    expect(await mark()).toBeUndefined();
    expect(await refresh()).toBe('CONNECTED');
    expect(claims).toHaveLength(2);
  });

  test('is not made again when the connector failed after it, and its result is lost', async () => {
    afterClaim = (claimed) => (claimed.kind === 'unknown' ? onUnknown : failed({ code: 'malformed' }));
    expect(await refresh()).toBe('FAILED');
    expect(await refresh()).toBe('IMPAIRED');
    expect(claims).toHaveLength(1);
  });

  test('is settled when the connector finds its result by another way', async () => {
    answers = [failed({ code: 'timed_out' })];
    onUnknown = ARRIVED;
    expect(await refresh()).toBe('FAILED');
    expect(await refresh()).toBe('CONNECTED');
    expect([claims.length, lookUps]).toEqual([1, 1]);
    expect(await mark()).toBeUndefined();
  });

  test('stays recorded when its job ends at the deadline without another worker', async () => {
    afterClaim = () => {
      throw new Error('killed');
    };
    await world.start();
    await expect(world.run()).rejects.toThrow('killed');
    world.clock.advance(JOB_DEADLINE_MS);
    await world.jobs.repair(await world.read());
    expect(await world.read()).toMatchObject({ connectionStatus: 'DELAYED', job: null });
    afterClaim = (claimed) => (claimed.kind === 'unknown' ? onUnknown : claimed);
    expect(await refresh()).toBe('IMPAIRED');
    expect(claims).toHaveLength(1);
  });

  test('is not made by a worker that has lost its claim', async () => {
    const { fingerprint } = world.deps.cipher;
    Object.assign(world.deps.cipher, {
      // The mark has it, and is written next.
      fingerprint: async (...args: Parameters<typeof fingerprint>) => {
        Object.assign(world.deps.cipher, { fingerprint });
        const member = await world.read();
        if (member.job === null) throw new Error('no job');
        await world.jobs.advance({ member, job: member.job }, { kind: 'lapsed' });
        return fingerprint(...args);
      },
    });
    await world.aggregate();
    expect(claims).toEqual([]);
    expect(await mark()).toBeUndefined();
    expect(await refresh()).toBe('CONNECTED');
  });

  test('costs one write more for a new connection, and none for a later refresh', async () => {
    const writes = async (): Promise<number> => {
      let count = 0;
      const { write, transact } = world.table;
      Object.assign(world.table, {
        write: (...args: Parameters<typeof write>) => {
          count += 1;
          return write(...args);
        },
        transact: (...args: Parameters<typeof transact>) => {
          count += 1;
          return transact(...args);
        },
      });
      await refresh();
      Object.assign(world.table, { write, transact });
      return count;
    };
    const withMark = await writes();
    const later = await writes();
    // The first login takes a place among the logins that are tried.
    expect([withMark, later]).toEqual([6, 4]);
  });
});
