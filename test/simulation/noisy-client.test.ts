import { afterEach, describe, expect, test } from 'vitest';
import { composeRead } from '../../functions/read/compose.ts';
import { SECOND_MS } from '../../lib/domain/kernel/time.ts';
import type { RequestLimits } from '../../lib/domain/users/request-limit.ts';
import { createHttpHandler } from '../../lib/http/handler.ts';
import { readTokenKeys } from '../../lib/store/users/token-key-store.ts';
import { testCipher } from '../support/adapters/cipher.ts';
import { testIds } from '../support/adapters/ids.ts';
import { recordingLog } from '../support/adapters/log.ts';
import { startApiOn, type TestApi } from '../support/api/api.ts';
import { httpEvent, lambdaContext } from '../support/api/http-event.ts';
import { NO_LIMITS } from '../support/api/request-limits.ts';
import { createRounds } from '../support/ledger/rounds.ts';
import { isLong } from '../support/project/runs.ts';
import { createMemoryTable } from '../support/table/memory-table.ts';
import { seededRandom } from './scheduler.ts';

const LIMITS: RequestLimits = { ...NO_LIMITS, clientPerSecondMax: 10, userPerSecondMax: 10 };
const NOISY_FACTOR = 50;
const OTHERS = 4;
/** A fifth of the limit of each. */
const CALLS_PER_SECOND = 2;
/** So many that the p99 is not the longest of all. */
const SECONDS = isLong ? 25 : 13;
/** The executions that the account has; each serves one call at a time. */
const ENVIRONMENTS = 8;
/** What a call takes besides its trips to the table, and what a trip takes. */
const CALL_MS = 1;
const TRIP_MS = 20;

let api: TestApi;
afterEach(() => api.stop());

interface Call {
  readonly token: string;
  readonly isNoisy: boolean;
  readonly atMs: number;
}

/** Environments of the function `read` behind one queue: the real handler, and a clock that moves by its trips. */
const serve = async (requestLimits: RequestLimits, noisyPerSecond: number, seconds = SECONDS) => {
  const memory = createMemoryTable();
  api = await startApiOn({ table: memory, items: async () => memory.items() });
  const { clock } = api;
  const keys = await readTokenKeys(memory, testIds());
  const environments = Array.from({ length: ENVIRONMENTS }, (_, place) => {
    const rounds = createRounds(memory);
    const adapters = {
      table: rounds.table,
      clock,
      ids: { ...testIds(), fraction: () => place / ENVIRONMENTS },
      log: recordingLog(),
      cipher: testCipher(clock),
      tokenKeys: async () => keys,
      connectorSettings: {},
      budgetRuleOf: () => null,
      wait: async () => undefined,
      refreshPlanning: () => Promise.reject(new Error('nothing is planned here')),
      requestLimits,
      release: '0.3.0',
    };
    return { rounds, handler: createHttpHandler(composeRead(adapters)), freeAtMs: 0 };
  });
  const tokens: string[] = [];
  for (let tenant = 0; tenant <= OTHERS; tenant += 1) {
    tokens.push(await api.openSession(`user-${tenant}`, await api.foundOne(`key-${tenant}`)));
  }
  const begin = clock();
  const times: number[] = [];
  let refusedOthers = 0;
  for (const { token, isNoisy, atMs } of callsOf(tokens, noisyPerSecond, seconds)) {
    // The one that was used last and is free, as Lambda takes it; otherwise the call waits for the first to be free.
    const free = environments.filter(({ freeAtMs }) => freeAtMs <= atMs).toSorted((a, b) => b.freeAtMs - a.freeAtMs);
    const environment = free[0] ?? environments.toSorted((a, b) => a.freeAtMs - b.freeAtMs)[0];
    if (environment === undefined) throw new Error('no environment');
    const startMs = Math.max(atMs, environment.freeAtMs);
    clock.advance(begin + startMs - clock());
    environment.rounds.reset();
    const event = httpEvent({ method: 'GET', path: '/user', headers: { 'MD-SESSION-TOKEN': token } });
    const { statusCode } = await environment.handler(event, lambdaContext());
    environment.freeAtMs = startMs + CALL_MS + environment.rounds.count() * TRIP_MS;
    if (isNoisy) continue;
    times.push(environment.freeAtMs - atMs);
    if (statusCode === 429) refusedOthers += 1;
  }
  return { p99: p99Of(times), refusedOthers };
};

/** All calls in the order in which they come. */
const callsOf = (tokens: readonly string[], noisyPerSecond: number, seconds: number): readonly Call[] => {
  const dice = seededRandom(50);
  return tokens
    .flatMap((token, tenant): readonly Call[] => {
      const isNoisy = tenant === 0;
      const count = (isNoisy ? noisyPerSecond : CALLS_PER_SECOND) * seconds;
      return Array.from({ length: count }, () => ({ token, isNoisy, atMs: dice() * seconds * SECOND_MS }));
    })
    .toSorted((one, other) => one.atMs - other.atMs);
};

const p99Of = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? 0;

describe('a client at fifty times its limit', () => {
  test('slows the p99 of others by a fifth at most, and none of their calls fails (P41)', async () => {
    const noisyPerSecond = NOISY_FACTOR * LIMITS.clientPerSecondMax;
    const quiet = await serve(LIMITS, CALLS_PER_SECOND);
    const noisy = await serve(LIMITS, noisyPerSecond);
    expect(noisy.p99 / quiet.p99).toBeLessThanOrEqual(1.2);
    expect([quiet.refusedOthers, noisy.refusedOthers]).toEqual([0, 0]);
    // Without limits, the same calls hold everybody up within three seconds.
    const unlimited = await serve(NO_LIMITS, noisyPerSecond, 3);
    expect(unlimited.p99 / quiet.p99).toBeGreaterThan(5);
  });
});
