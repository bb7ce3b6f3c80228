import { describe, expect, test } from 'vitest';
import type { Connector } from '../../lib/connectors/kit/connector.ts';
import type { Observed } from '../../lib/connectors/kit/observed.ts';
import { MINUTE_MS } from '../../lib/domain/kernel/time.ts';
import type { Connected } from '../../lib/domain/members/connected.ts';
import { type PollWorld, pollWorld } from '../support/jobs/poll-world.ts';
import { createMemoryTable } from '../support/table/memory-table.ts';
import { type Death, MachineDiedError, mortalTable } from '../support/table/mortal-table.ts';

/** Where in the call itself the worker dies. */
type Moment = 'before sending' | 'after sending' | 'after the answer';

const CONNECTED: Connected = { secrets: { access: 'url' }, connectionKey: null, upstreamIds: [], consentEndsAt: null };
const ASKS_ANEW: Observed<never> = {
  kind: 'failed',
  failure: { code: 'credentials_spent', status: null, retryAfterSeconds: null, wasSent: true },
};

/** A member whose connector claims a token that is good once. One worker dies; others go on, and the user refreshes. */
const claimWith = async (death: Death | null, moment: Moment | null) => {
  const machine = mortalTable(createMemoryTable());
  let claims = 0;
  let momentLeft = moment;
  const dieAt = (now: Moment): void => {
    if (momentLeft !== now) return;
    momentLeft = null;
    machine.die();
  };
  const connector: Connector = {
    connect: async ({ once }) => {
      const claimed = await once('claim', async (): Promise<Observed<Connected>> => {
        dieAt('before sending');
        claims += 1;
        dieAt('after sending');
        return { kind: 'arrived', value: CONNECTED };
      });
      dieAt('after the answer');
      return claimed.kind === 'unknown' ? ASKS_ANEW : claimed;
    },
    collect: async () => ({
      kind: 'arrived',
      value: { accounts: [], troubles: [], state: null, more: false },
    }),
  };
  const world = await pollWorld(machine.table, () => connector);
  await world.setCredentials('someone', 'setup-1');
  await world.start();
  if (death === null) machine.revive();
  else machine.dieAt(death);
  let [writes, deaths] = [0, 0];
  try {
    await world.run();
    writes = machine.writes();
  } catch (error) {
    if (!(error instanceof MachineDiedError)) throw error;
    deaths += 1;
  }
  machine.revive();
  await goOn(world);
  const afterDeath = await world.read();
  await refresh(world);
  await refresh(world);
  return { claims, writes, deaths, afterDeath, member: await world.read() };
};

/** As the sweep does until the job has ended. */
const goOn = async (world: PollWorld): Promise<void> => {
  for (let minute = 0; minute < 20 && (await world.read()).job !== null; minute += 1) {
    world.clock.advance(MINUTE_MS);
    await world.jobs.repair(await world.read());
    await world.run();
  }
};

/** A user who taps "refresh", as often as it takes. */
const refresh = async (world: PollWorld): Promise<void> => {
  world.clock.advance(200 * MINUTE_MS);
  const options = { includeTransactions: true, includeHoldings: true };
  const request = { origin: 'REFRESH', options } as const;
  await world.jobs.startJob(await world.read(), request, {
    refreshThrottleSeconds: 0,
    sessionFreshnessHours: 0,
    connectors: {},
    disabledAt: null,
  });
  await world.run();
  await goOn(world);
};

describe('a call that must not be made twice (P45)', () => {
  test('is made once when no worker dies', async () => {
    const clean = await claimWith(null, null);
    expect(clean).toMatchObject({ claims: 1, deaths: 0, member: { connectionStatus: 'CONNECTED', job: null } });
  });

  test.each([
    ['before sending', 0],
    ['after sending', 1],
    ['after the answer', 1],
  ] as const)('is never repeated by others when its worker dies %s', async (moment, claims) => {
    const { afterDeath, ...end } = await claimWith(null, moment);
    expect(end).toMatchObject({ claims, deaths: 1, member: { connectionStatus: 'IMPAIRED', job: null } });
    expect(afterDeath).toMatchObject({ connectionStatus: 'IMPAIRED' });
  });

  test('is made once at most when its worker dies, and is kept if it was not marked yet', async () => {
    const { writes } = await claimWith(null, null);
    const ends: string[] = [];
    for (let write = 1; write <= writes; write += 1) {
      for (const when of ['before', 'after'] as const) {
        const { claims, deaths, member } = await claimWith({ write, when }, null);
        expect(deaths).toBe(1);
        expect(member.job).toBeNull();
        ends.push(`${write} ${when}: ${claims} ${member.connectionStatus}`);
      }
    }
    // The claim of the step, the place for the login, the mark; then the save of what came, and the commit.
    expect(ends).toEqual([
      '1 before: 1 CONNECTED',
      '1 after: 1 CONNECTED',
      '2 before: 1 CONNECTED',
      '2 after: 1 CONNECTED',
      '3 before: 1 CONNECTED',
      '3 after: 0 IMPAIRED',
      '4 before: 1 IMPAIRED',
      '4 after: 1 CONNECTED',
      '5 before: 1 CONNECTED',
      '5 after: 1 CONNECTED',
    ]);
  });
});
