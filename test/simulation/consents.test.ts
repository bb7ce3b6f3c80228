import { describe, expect, test } from 'vitest';
import { poll } from '../../functions/poll/work.ts';
import { composeRefresh } from '../../functions/refresh/compose.ts';
import { returnFromOAuth } from '../../functions/refresh/members/oauth-returns.ts';
import { composeSweep } from '../../functions/sweep/compose.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import type { CompleteConsent } from '../../lib/connectors/kit/connector.ts';
import type { ConsentMessage, DepositMessage } from '../../lib/contract/jobs/messages.ts';
import { dataKeyOwnerOf } from '../../lib/domain/kernel/cipher.ts';
import { toGuid } from '../../lib/domain/kernel/guid.ts';
import type { Queue } from '../../lib/domain/kernel/queue.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import type { Member } from '../../lib/domain/members/member.ts';
import { type Client, MEMBERS_PER_USER_MAX_DEFAULT } from '../../lib/domain/users/client.ts';
import { hashOf } from '../../lib/domain/users/token.ts';
import { itemToMember, memberToItem } from '../../lib/store/members/member-item.ts';
import { createOAuthWindowStore } from '../../lib/store/members/oauth-window-store.ts';
import { keys, USER_RANGE } from '../../lib/store/table/keys.ts';
import { userToItem } from '../../lib/store/users/user-item.ts';
import { testAdapters } from '../support/adapters/adapters.ts';
import { testCipher } from '../support/adapters/cipher.ts';
import { testIds } from '../support/adapters/ids.ts';
import { jobsApart } from '../support/adapters/queue.ts';
import { TEST_CLIENT } from '../support/api/clients.ts';
import { pollDepsOver } from '../support/jobs/poll-deps.ts';
import { TEST_NOW, testMember, testUser } from '../support/members/members.ts';
import { createMemoryTable } from '../support/table/memory-table.ts';
import { offered } from '../support/upstreams/connectors.ts';
import {
  ALL_FAULTS,
  AnswerLostError,
  createOutside,
  createWriteCount,
  type Faults,
  jobBudget,
  NO_FAULTS,
  WorkerKilledError,
} from './faults.ts';
import { createScheduler, seededRandom } from './scheduler.ts';
import { seeds } from './scripts.ts';

const MEMBERS = 4;
const BROWSERS = 3;
const silent = { send: async () => undefined };

interface Ending {
  readonly decision: 'allow' | 'deny' | 'refuse';
  readonly member: Member;
  readonly jobs: number;
  readonly codesSent: number;
  readonly hasCredentials: boolean;
  readonly window: Readonly<Record<string, unknown>> | undefined;
  /** Where browsers ended, but for those that were told to look at the member. */
  readonly told: readonly string[];
  readonly deaths: number;
}

/** Members of one user whose consent pages lead back, to several browsers each, in a world with these faults. */
const simulateConsents = async (seed: number, faults: Faults) => {
  const scheduler = createScheduler(TEST_NOW, seededRandom(seed));
  const { clock, random } = scheduler;
  const [ids, cipher] = [testIds(`consents-${seed}`), testCipher(clock)];
  const jobs = new Map<string, Set<string>>();
  const memory = createMemoryTable((_, after) => {
    if (!after.sk.startsWith(USER_RANGE.members)) return;
    const { guid, mostRecentJobGuid } = itemToMember(after);
    if (mostRecentJobGuid !== null) jobs.set(guid, (jobs.get(guid) ?? new Set()).add(mostRecentJobGuid));
  });
  const user = testUser({ memberOrdinalNext: MEMBERS });
  const client: Client = { ...TEST_CLIENT, membersPerUserMax: MEMBERS_PER_USER_MAX_DEFAULT };
  const tokenKeys = async () => ({ signing: new Uint8Array(32), accepted: [new Uint8Array(32)] });
  const given = { table: memory, clock, ids, cipher, tokenKeys, bus: { put: async () => undefined } };
  const shared = testAdapters({ ...given, isConnectorOff: () => false, wait: scheduler.sleep });
  const { log } = shared;
  const misses = new Map<string, number>();
  const writeCount = createWriteCount(null);
  const codesSent = new Map<string, number>();
  const breaches: string[] = [];
  let busy = 0;

  const spawn = (task: () => Promise<void>): void => {
    busy += 1;
    scheduler.spawn(
      () => task().finally(() => (busy -= 1)),
      (error) => {
        if (!(error instanceof WorkerKilledError || error instanceof AnswerLostError)) breaches.push(String(error));
      },
    );
  };

  /** The bank: what it says goes by the code alone. */
  const complete: CompleteConsent = async (_context, { code }) => {
    codesSent.set(code, (codesSent.get(code) ?? 0) + 1);
    if (code.startsWith('refuse')) {
      return { kind: 'failed', failure: { code: 'bad_request', status: 400, retryAfterSeconds: null, wasSent: true } };
    }
    const secrets = { ACCESS_TOKEN: `token of ${code}` };
    return { kind: 'arrived', value: { secrets, connectionKey: null, upstreamIds: [], consentEndsAt: null } };
  };

  const budgets = new Map<string, ReturnType<typeof jobBudget>>();
  const budgetOf = (name: string) => {
    const budget = budgets.get(name) ?? jobBudget();
    budgets.set(name, budget);
    return budget;
  };

  /** A worker or a function of its own: its calls to the outside, of which everything it does is composed. */
  const worker = (budgetName: string) => {
    const outside = createOutside(scheduler, memory, faults, budgetOf(budgetName), misses, writeCount);
    const queues = { pollQueue: outside.queue(pollQueue), notifyQueue: outside.queue(silent), planQueue: silent };
    return { outside, adapters: { ...shared, table: outside.table, ...queues } };
  };

  const consentQueue: Queue<ConsentMessage> = {
    send: async (message) => {
      const budget = budgetOf(message.oauth_state_hash);
      const deliver = (): void =>
        scheduler.at(clock() + Math.floor(random() * faults.shuffleMsMax), () =>
          spawn(async () => {
            const { outside, adapters } = worker(message.oauth_state_hash);
            const deps = pollDepsOver(adapters, async () =>
              offered({
                completeConsent: outside.complete(complete),
                collect: () => Promise.reject(new Error('no job takes a step here')),
              }),
            );
            await poll(message, { ...deps, clientOf: async () => client }, log);
          }),
        );
      if (random() < faults.duplicate) deliver();
      if (budget.losses > 0 && random() < faults.drop) budget.losses -= 1;
      else deliver();
    },
  };

  /** Jobs take no step here: how they start is all that this world looks at. */
  const pollQueue = jobsApart<ConsentMessage | DepositMessage>(silent, {
    send: (message, delaySeconds) =>
      'oauth_state_hash' in message ? consentQueue.send(message, delaySeconds) : silent.send(),
  });

  const sweepForEver = (): void =>
    scheduler.at(clock() + MINUTE_MS, () => {
      spawn(() => {
        const deps = composeSweep({
          ...worker('sweep').adapters,
          turnsRoom: async () => 1_000,
          backgroundSeenDays: 0,
        });
        return sweep({ ...deps, clientOf: async () => client }, log);
      });
      sweepForEver();
    });

  const browse = async (state: string, query: Readonly<Record<string, string>>, told: string[]): Promise<void> => {
    await scheduler.sleep(random() * 20 * SECOND_MS);
    for (;;) {
      try {
        const { deps } = composeRefresh(worker(hashOf(state)).adapters).http;
        const answer = await returnFromOAuth(
          { query: { state, ...query } } as Parameters<typeof returnFromOAuth>[0],
          { kind: 'passing' },
          { ...deps, clientOf: async () => client },
        );
        if ('headers' in answer) told.push(String(answer.headers?.location));
        return;
      } catch (error) {
        if (!(error instanceof WorkerKilledError || error instanceof AnswerLostError)) throw error;
      }
      // The page failed to load: it is loaded again.
      await scheduler.sleep(SECOND_MS);
    }
  };

  await memory.writeMany([{ kind: 'put', item: userToItem(user) }]);
  const decisions = ['allow', 'allow', 'deny', 'refuse'] as const;
  const runs: {
    readonly decision: Ending['decision'];
    readonly guid: Member['guid'];
    readonly state: string;
    readonly told: string[];
  }[] = [];
  for (const [ordinal, decision] of decisions.entries()) {
    const member = testMember({
      guid: toGuid('MBR', ids.uuid()),
      ordinal,
      isOauth: true,
      connectionStatus: 'PENDING',
      mostRecentJobGuid: null,
    });
    await memory.writeMany([{ kind: 'put', item: memberToItem(member, { dueAtMs: null }) }]);
    const windows = createOAuthWindowStore({ table: memory, cipher, clock, ids, tokenKeys });
    const { state } = await windows.open(
      member,
      {
        returnTo: { clientRedirectUrl: null, appScheme: null },
        returnUrl: 'https://test/oauth/return',
        skipAggregation: false,
      },
      dataKeyOwnerOf(client),
    );
    const told: string[] = [];
    runs.push({ decision, guid: member.guid, state, told });
    for (let browser = 0; browser < BROWSERS; browser += 1) {
      const query: Readonly<Record<string, string>> =
        decision === 'deny' ? { error: 'access_denied' } : { code: `${decision}-${ordinal}` };
      spawn(() => browse(state, query, told));
    }
  }
  sweepForEver();
  const isOver = (): boolean =>
    busy === 0 && memory.items('OAUTH#').every(({ stage }) => stage === 'CLOSED') && clock() > TEST_NOW + MINUTE_MS;
  if (!(await scheduler.run(isOver, TEST_NOW + HOUR_MS))) breaches.push('a consent never came to its end');

  const endings = await Promise.all(
    runs.map(async ({ decision, guid, state, told }, ordinal): Promise<Ending> => {
      const item = await memory.get(keys.member(user.guid, guid), { isConsistent: true });
      if (item === null) throw new Error('a member is gone');
      return {
        decision,
        member: itemToMember(item),
        jobs: jobs.get(guid)?.size ?? 0,
        codesSent: codesSent.get(`${decision}-${ordinal}`) ?? 0,
        hasCredentials: memory.items(`CRED#${guid}`).length > 0,
        window: memory.items(`OAUTH#${hashOf(state)}`)[0],
        told: told.filter((place) => !place.includes('is_pending')),
        deaths: jobBudget().deaths - budgetOf(hashOf(state)).deaths,
      };
    }),
  );
  return { endings, breaches };
};

const PLACES: Readonly<Record<string, string>> = {
  CONNECTED: '/oauth/finished?status=success',
  DENIED: '/oauth/finished?status=error&error_reason=DENIED',
  FAILED: '/oauth/finished?status=error&error_reason=FAILED',
  UNKNOWN: '/oauth/finished?status=error&error_reason=FAILED',
};

const CLEAN_ENDS = { allow: 'CONNECTED', deny: 'DENIED', refuse: 'FAILED' } as const;

describe.each(seeds)('simulated consents with seed %i', (seed) => {
  test('all end, each code is sent once at most, and all parts agree (P45, P46)', async () => {
    const { endings, breaches } = await simulateConsents(seed, ALL_FAULTS);
    expect(breaches).toEqual([]);
    for (const { decision, member, window, told, ...seen } of endings) {
      const end = String(window?.end);
      expect(seen.codesSent).toBeLessThanOrEqual(1);
      // Only a death or a lost answer may leave the end unknown.
      expect(end === 'UNKNOWN' ? seen.deaths > 0 : end === CLEAN_ENDS[decision]).toBe(true);
      for (const attribute of ['code', 'verifier', 'duePk', 'dueSk']) expect(window).not.toHaveProperty(attribute);
      expect(new Set([...told, PLACES[end]]).size).toBe(1);
      const isConnected = end === 'CONNECTED';
      expect([seen.hasCredentials, seen.jobs]).toEqual(isConnected ? [true, 1] : [false, 0]);
      if (isConnected) expect(member.needsUpdatedCredentials).toBe(false);
      else
        expect(member).toMatchObject({
          connectionStatus: end === 'DENIED' ? 'DENIED' : 'IMPAIRED',
          needsUpdatedCredentials: true,
        });
    }
  });
});

test('without failures each consent ends as user and bank decided, by one code at most', async () => {
  const { endings, breaches } = await simulateConsents(1, NO_FAULTS);
  expect(breaches).toEqual([]);
  expect(endings.map(({ window, codesSent, jobs }) => [window?.end, codesSent, jobs])).toEqual([
    ['CONNECTED', 1, 1],
    ['CONNECTED', 1, 1],
    ['DENIED', 0, 0],
    ['FAILED', 1, 0],
  ]);
});
