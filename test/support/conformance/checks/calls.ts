import { expect, vi } from 'vitest';
import { mapLimit } from '../../../../lib/domain/kernel/map-limit.ts';
import { DAY_MS, MINUTE_MS } from '../../../../lib/domain/kernel/time.ts';
import { accountsWithRows, everyType } from '../books.ts';
import type { Check } from '../check.ts';
import type { CallKind, ConformanceSubject } from '../fake.ts';
import { FAULTS, type Fault } from '../faults.ts';
import { expectNoRepeats, inWorld } from '../in-world.ts';
import { matchesKind } from '../matches-kind.ts';
import type { ConformanceWorld } from '../world.ts';
import { afterFault, noCallOf, optionsFor } from './faults.ts';
import { showOneAnswer } from './pages.ts';

/** A call that is aborted ends at once. The rest, and the tries, are for a busy machine. */
const ABORT_MS_MAX = 100;
const TRIES_MAX = 3;

/** How long a job goes on after all of its calls were aborted. */
const msAfterAbort = async (subject: ConformanceSubject, call: string, kind: CallKind): Promise<number> => {
  let elapsedMs = Number.POSITIVE_INFINITY;
  await inWorld(subject, optionsFor(subject, kind), async (world) => {
    const reached = Promise.withResolvers<true>();
    world.front.playOf = (made) => {
      if (!matchesKind(kind, made)) return null;
      reached.resolve(true);
      return { kind: 'hang' };
    };
    const over = world.refresh(kind.job);
    expect(await Promise.race([reached.promise, over.then(() => false)]), noCallOf(call)).toBe(true);
    await vi.waitFor(() => expect(world.front.calls.length).toBe(world.callsMade()));
    const callsBefore = world.callsMade();
    const abortedAtMs = performance.now();
    world.abort();
    await over;
    elapsedMs = performance.now() - abortedAtMs;
    expect([world.callsMade(), world.front.calls.length]).toEqual([callsBefore, callsBefore]);
  });
  return elapsedMs;
};

export const aborts: Check = {
  id: 'K2',
  protects: 'P9: a step that must end takes no call with it: the worker that comes next is alone',
  tests: [
    {
      name: `an abort ends every call within ${ABORT_MS_MAX} ms, and no call follows`,
      run: async (subject) => {
        for (const [call, kind] of Object.entries(subject.calls)) {
          let leastMs = Number.POSITIVE_INFINITY;
          for (let tries = 0; tries < TRIES_MAX && leastMs >= ABORT_MS_MAX; tries += 1) {
            leastMs = Math.min(leastMs, await msAfterAbort(subject, call, kind));
          }
          expect(leastMs).toBeLessThan(ABORT_MS_MAX);
        }
      },
    },
  ],
};

const AT_ONCE = 8;

const REPEATABLE = ['503', 'a reset', 'a lost answer', 'no answer', 'a body that is cut'] as const;

export const repeats: Check = {
  id: 'K3',
  protects: 'an upstream in trouble is left alone: only the job machine tries again',
  tests: [
    {
      name: 'no step makes a call twice, whatever becomes of it',
      run: async (subject) => {
        const tries = Object.entries(subject.calls).flatMap(([call, kind]) =>
          REPEATABLE.map((name) => ({ call, kind, name })),
        );
        await mapLimit(tries, AT_ONCE, async ({ call, kind, name }) => {
          const fault: Fault = FAULTS[name];
          const wasPlayed = await afterFault(subject, kind, fault, async (world) => expectNoRepeats(world));
          expect(wasPlayed, noCallOf(call)).toBe(true);
        });
      },
    },
  ],
};

/** Requests since the last look, without polls. */
const requestsOf = ({ calls }: ConformanceSubject, { front }: ConformanceWorld): readonly string[] =>
  front.calls
    .splice(0)
    .filter((call) => !Object.values(calls).some((kind) => kind.isPoll && matchesKind(kind, call)))
    .map(({ method, path }) => `${method} ${path}`);

/** At least one request and at most `max`. */
const expectRequests = (requests: readonly string[], max: number): void => {
  expect(requests.length, 'no request was made').toBeGreaterThan(0);
  const told = `more requests than the manifest says (${max}):\n${requests.join('\n')}\n`;
  expect(requests.length, told).toBeLessThanOrEqual(max);
};

const DAYS = 3;
const ROUND_MS = 10 * MINUTE_MS;
/** The background asks this often. */
const BACKGROUND_ROUNDS = 36;

/** Each round a user wants a refresh, and now and then the background does. */
const hammer = async (subject: ConformanceSubject): Promise<void> => {
  const { budget } = subject.manifest;
  if (budget === null) throw new Error('no budget');
  await inWorld(subject, { book: everyType(subject) }, async (world) => {
    const requests: number[] = [];
    const backgroundTurns = new Set<number>();
    for (let round = 0; round < (DAYS * DAY_MS) / ROUND_MS; round += 1) {
      const nowMs = world.poll.clock();
      const origins = round % BACKGROUND_ROUNDS === 0 ? (['REFRESH', 'BACKGROUND'] as const) : (['REFRESH'] as const);
      for (const origin of origins) {
        const verdict = await world.tryStart(origin);
        await world.run();
        const made = world.front.calls.splice(0).length;
        // Nobody is told that a refresh has started if none can be made.
        expect([round, origin, made > 0]).toEqual([round, origin, verdict === 'started']);
        for (let request = 0; request < made; request += 1) requests.push(nowMs);
        if (origin === 'BACKGROUND' && made > 0) backgroundTurns.add(Math.floor((round * ROUND_MS) / DAY_MS));
      }
      world.poll.clock.advance(ROUND_MS - (world.poll.clock() - nowMs));
    }
    const inDayFrom = (fromMs: number): number =>
      requests.filter((atMs) => atMs >= fromMs && atMs < fromMs + DAY_MS).length;
    expect(Math.max(...requests.map(inDayFrom))).toBeLessThanOrEqual(budget.capacity + budget.refillPerDay);
    expect(backgroundTurns.size).toBe(DAYS);
    expect(requests.length).toBeGreaterThan(DAYS * (budget.refillPerDay / 2));
  });
};

export const counts: Check = {
  id: 'K4',
  protects: 'P15: an upstream that counts requests is asked no more often than its manifest says',
  tests: [
    ...[1, 5].map((accounts) => ({
      name: `a job for ${accounts} of one kind makes no more requests than the manifest says`,
      run: async (subject: ConformanceSubject) => {
        const { toConnect, perJob, perAccount } = subject.manifest.requests;
        await inWorld(subject, { book: { accounts: accountsWithRows(accounts, 3) } }, async (world) => {
          await world.refresh();
          const first = requestsOf(subject, world);
          await world.refresh();
          const second = requestsOf(subject, world);
          expectRequests(first, toConnect + perJob + accounts * perAccount);
          expectRequests(second, perJob + accounts * perAccount);
        });
      },
    })),
    {
      name: 'a job for an account of every type makes no more requests than the manifest says',
      run: async (subject) => {
        const { toConnect, perJob, perAccount } = subject.manifest.requests;
        const book = everyType(subject);
        await inWorld(subject, { book }, async (world) => {
          await world.refresh();
          expectRequests(requestsOf(subject, world), toConnect + perJob + book.accounts.length * perAccount);
        });
      },
    },
    {
      name: 'three days of refreshes as fast as they come stay within the budget, and the background has its turns',
      exemption: {
        reasonOf: ({ budget }) => (budget === null ? 'the upstream does not count requests' : null),
        show: async (subject) => {
          await inWorld(subject, { book: everyType(subject) }, async (world) => {
            await world.refresh();
            expect((await world.poll.read()).budgetFullAt).toBeNull();
          });
        },
      },
      run: async (subject) => hammer(subject),
    },
    {
      name: 'each further page of rows is one request',
      exemption: {
        reasonOf: ({ requests }) => (requests.rowsPerPage === null ? 'all rows come in one answer' : null),
        show: showOneAnswer,
      },
      run: async (subject) => {
        const { toConnect, perJob, perAccount } = subject.manifest.requests;
        const book = { accounts: accountsWithRows(2, 5), rowsPerPage: 2 };
        await inWorld(subject, { book }, async (world) => {
          await world.refresh();
          expectRequests(requestsOf(subject, world), toConnect + perJob + 2 * perAccount + 4);
        });
      },
    },
  ],
};
