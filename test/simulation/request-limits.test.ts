import { describe, expect, test } from 'vitest';
import { composeRequestLimiter } from '../../lib/app/users/compose-request-limiter.ts';
import { toGuid } from '../../lib/domain/kernel/guid.ts';
import { SECOND_MS } from '../../lib/domain/kernel/time.ts';
import type { RequestLimits } from '../../lib/domain/users/request-limit.ts';
import { testClock } from '../support/adapters/clock.ts';
import { testIds } from '../support/adapters/ids.ts';
import { recordingLog } from '../support/adapters/log.ts';
import { NO_LIMITS } from '../support/api/request-limits.ts';
import { createMemoryTable } from '../support/table/memory-table.ts';
import { seededRandom } from './scheduler.ts';

const ENVIRONMENTS = 20;
const LIMIT = 100;
const SECONDS = 14;
const CLIENT = toGuid('CLT', testIds().uuid());
const USER = toGuid('USR', testIds().uuid());

/** Calls per second that come to an environment in a second. */
type Demand = (environment: number, second: number) => number;

/** The instants of about so many calls within a second; about, because the gaps between them are drawn. */
const instantsOf = (perSecond: number, dice: () => number): readonly number[] => {
  const gap = (): number => Math.log(1 / (1 - dice())) / perSecond;
  const instants: number[] = [];
  for (let at = gap(); at < 1; at += gap()) instants.push(at);
  return instants;
};

interface Seen {
  readonly offered: readonly number[];
  readonly admitted: readonly number[];
  /** The most in one second, by one environment. */
  readonly writesMax: number;
  readonly writes: number;
}

/** Environments with nothing in common but a table, and the calls that reach them. */
const simulate = async (requestLimits: RequestLimits, demand: Demand): Promise<Seen> => {
  const clock = testClock();
  const dice = seededRandom(41);
  const shared = createMemoryTable();
  const writesBy: number[] = Array.from({ length: ENVIRONMENTS }, () => 0);
  const environments = writesBy.map((_, at) =>
    composeRequestLimiter({
      clock,
      requestLimits,
      ids: { ...testIds(), fraction: () => at / ENVIRONMENTS },
      log: recordingLog(),
      table: {
        ...shared,
        write: (write) => {
          writesBy[at] = (writesBy[at] ?? 0) + 1;
          return shared.write(write);
        },
      },
    }),
  );
  const seen = { offered: [] as number[], admitted: [] as number[], writesMax: 0, writes: 0 };
  const begin = clock();
  for (let second = 0; second < SECONDS; second += 1) {
    writesBy.fill(0);
    const calls = environments
      .flatMap((limiter, at) => instantsOf(demand(at, second), dice).map((instant) => ({ limiter, instant })))
      .toSorted((one, other) => one.instant - other.instant);
    let admitted = 0;
    for (const { limiter, instant } of calls) {
      clock.advance(begin + (second + instant) * SECOND_MS - clock());
      const settled = limiter.settle();
      if (limiter.admit({ clientGuid: CLIENT, userGuid: USER }).refusedBy === null) admitted += 1;
      await settled;
    }
    seen.offered.push(calls.length);
    seen.admitted.push(admitted);
    seen.writesMax = Math.max(seen.writesMax, ...writesBy);
    seen.writes += writesBy.reduce((sum, count) => sum + count, 0);
  }
  return seen;
};

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
/** Of the limit, or of what is asked for where that is less, over all seconds. */
const shareAdmitted = ({ offered, admitted }: Seen): number => sum(admitted) / Math.min(LIMIT * SECONDS, sum(offered));

const even = (factor: number): Demand => {
  return () => (factor * LIMIT) / ENVIRONMENTS;
};
const inBursts = (factor: number): Demand => {
  return (_, second) => (second % 2 === 0 ? (factor * LIMIT) / ENVIRONMENTS : 0);
};
/** Each environment gets half of what the one before it gets. */
const unequal = (factor: number): Demand => {
  return (environment) => factor * LIMIT * 2 ** -(environment + 1);
};

const EVEN_AT_FIFTY = ['fifty times the limit', even(50)] as const;
const DEMANDS: readonly (readonly [string, Demand])[] = [
  EVEN_AT_FIFTY,
  ['just below the limit', even(0.95)],
  ['half more than the limit', even(1.5)],
  ['twenty times the limit in every second second', inBursts(20)],
  ['the whole limit in every second second', inBursts(1)],
  ['very unequal, five times the limit', unequal(5)],
  ['at one environment alone', (environment) => (environment === 7 ? 0.95 * LIMIT : 0)],
  ['at one environment alone, ten times the limit', (environment) => (environment === 7 ? 10 * LIMIT : 0)],
];

const expectLimited = (seen: Seen): void => {
  expect(shareAdmitted(seen)).toBeGreaterThan(0.8);
  expect(shareAdmitted(seen)).toBeLessThan(1.2);
  expect(seen.writesMax).toBeLessThanOrEqual(1);
};

describe('twenty environments keep the limit within a fifth, and write once a second', () => {
  test.each(DEMANDS)('of a client, when calls are %s (P41)', async (_, demand) => {
    expectLimited(await simulate({ ...NO_LIMITS, clientPerSecondMax: LIMIT }, demand));
  });

  test.each(DEMANDS.filter((one) => one !== EVEN_AT_FIFTY))('of a user, when calls are %s (P41)', async (_, demand) => {
    const limits = { ...NO_LIMITS, clientPerSecondMax: 1_000 * LIMIT, userPerSecondMax: LIMIT };
    expectLimited(await simulate(limits, demand));
  });
});

test('an environment writes once a second for a client, however many of its users call', async () => {
  const memory = createMemoryTable();
  const clock = testClock();
  let writes = 0;
  const write: typeof memory.write = (request) => {
    writes += 1;
    return memory.write(request);
  };
  const limiter = composeRequestLimiter({
    clock,
    ids: testIds(),
    log: recordingLog(),
    requestLimits: { ...NO_LIMITS, clientPerSecondMax: 10 * LIMIT, userPerSecondMax: LIMIT },
    table: { ...memory, write },
  });
  const users = Array.from({ length: 30 }, () => toGuid('USR', testIds().uuid()));
  for (let second = 0; second < 5; second += 1) {
    writes = 0;
    for (const userGuid of [...users, ...users, ...users]) {
      clock.advance(11);
      const settled = limiter.settle();
      expect(limiter.admit({ clientGuid: CLIENT, userGuid }).refusedBy).toBeNull();
      await settled;
    }
    expect(writes).toBe(1);
    clock.advance(SECOND_MS - 90 * 11);
  }
});

describe('the cost of a limit', () => {
  test('is no write for calls that come rarely', async () => {
    const seen = await simulate({ ...NO_LIMITS, clientPerSecondMax: LIMIT, userPerSecondMax: LIMIT }, even(0.05));
    expect(sum(seen.offered)).toBeGreaterThan(50);
    expect(seen.writes).toBeLessThan(sum(seen.offered) / 20);
    expect(sum(seen.admitted)).toBe(sum(seen.offered));
  });

  test.each([
    ['evenly', even(0.5)],
    ['very unequally', unequal(0.5)],
    ['in bursts', inBursts(0.5)],
  ])('is one refused call in fifty for a client at half its limit, with calls %s', async (_, demand) => {
    const seen = await simulate({ ...NO_LIMITS, clientPerSecondMax: LIMIT }, demand);
    expect(sum(seen.admitted) / sum(seen.offered)).toBeGreaterThan(0.98);
  });
});
