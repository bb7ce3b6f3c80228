import { composeNotify } from '../../functions/notify/compose.ts';
import { notify } from '../../functions/notify/work.ts';
import { composePlan } from '../../functions/plan/compose.ts';
import { poll } from '../../functions/poll/work.ts';
import { composeSweep } from '../../functions/sweep/compose.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { jobDepsOf } from '../../lib/app/jobs/job-deps.ts';
import { createFeedStaging } from '../../lib/app/ledger/stage-feed.ts';
import { computeWantedPlanning } from '../../lib/app/planning/compute-wanted-planning.ts';
import { composeOutbox } from '../../lib/app/webhooks/compose-outbox.ts';
import { byAccount } from '../../lib/connectors/kit/by-account.ts';
import type { NotifyMessage, PlanMessage, PollMessage } from '../../lib/contract/jobs/messages.ts';
import { newSigningKeys } from '../../lib/delivery/sign.ts';
import { FULL_OPTIONS } from '../../lib/domain/jobs/begin.ts';
import { POLL_VISIBILITY_SECONDS } from '../../lib/domain/jobs/limits.ts';
import { isBeingAggregated, jobLapsesAtMs } from '../../lib/domain/jobs/liveness.ts';
import { dataKeyOwnerOf } from '../../lib/domain/kernel/cipher.ts';
import { toGuid } from '../../lib/domain/kernel/guid.ts';
import type { Queue } from '../../lib/domain/kernel/queue.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import { Unavailable } from '../../lib/domain/kernel/unavailable.ts';
import type { Member } from '../../lib/domain/members/member.ts';
import type { Client } from '../../lib/domain/users/client.ts';
import { ROW_TYPES } from '../../lib/domain/webhooks/event.ts';
import { sealAnswers } from '../../lib/store/members/challenge-answers.ts';
import { createCredentialStore } from '../../lib/store/members/credential-store.ts';
import { credentialsPut } from '../../lib/store/members/credential-writes.ts';
import { itemToMember, memberToItem } from '../../lib/store/members/member-item.ts';
import { keys, USER_RANGE } from '../../lib/store/table/keys.ts';
import type { Item } from '../../lib/store/table/table-client.ts';
import { userToItem } from '../../lib/store/users/user-item.ts';
import { createWebhookEndpointStore } from '../../lib/store/webhooks/webhook-endpoint-store.ts';
import { testAdapters } from '../support/adapters/adapters.ts';
import { testCipher } from '../support/adapters/cipher.ts';
import { testIds } from '../support/adapters/ids.ts';
import { jobsApart, noQueue } from '../support/adapters/queue.ts';
import { TEST_CLIENT } from '../support/api/clients.ts';
import { type BoundJobs, boundJobs } from '../support/jobs/bound-jobs.ts';
import { pollDepsOver } from '../support/jobs/poll-deps.ts';
import { asItComes } from '../support/ledger/feed.ts';
import { TEST_NOW, testMember, testUser } from '../support/members/members.ts';
import { createMemoryTable, type MemoryTable } from '../support/table/memory-table.ts';
import { offered } from '../support/upstreams/connectors.ts';
import { NO_BEARER_TOKENS } from '../support/webhooks/notify-deps.ts';
import { testWebhookEndpoint } from '../support/webhooks/webhook-endpoints.ts';
import { createBank, RIGHT_ANSWER, type Script } from './bank.ts';
import {
  AnswerLostError,
  type Crash,
  createOutside,
  createWriteCount,
  type FaultBudget,
  type Faults,
  jobBudget,
  WorkerKilledError,
} from './faults.ts';
import { createScheduler, seededRandom } from './scheduler.ts';

/** Receives of one message before the dead-letter queue takes it, and its invisibility, as the stack sets them. */
const RECEIVES_MAX = 5;
const VISIBILITY_MS = POLL_VISIBILITY_SECONDS * SECOND_MS;
const SWEEP_EVERY_MS = MINUTE_MS;
/** Refreshes of each member, one after the other, each asked for by several callers at once. */
const ROUNDS = 2;
const CALLERS = 3;
/** No second aggregation within it, so that of several callers only the first counts. */
const REFRESH_THROTTLE_SECONDS = 300;
/** Long enough for that, and for the pause after a failure. */
const BETWEEN_ROUNDS_MS = 10 * MINUTE_MS;
/** After the last round: what commits and crashes left behind falls due for the purge. */
const UNTIL_PURGED_MS = 65 * MINUTE_MS;
const LONGEST_MS = 12 * HOUR_MS;
/** Two sweeps, and two more that the index hides the job from. */
const END_SLACK_MS = 4 * MINUTE_MS + 10 * SECOND_MS;

export interface Outcome {
  readonly memory: MemoryTable;
  readonly members: readonly Member[];
  readonly nowMs: number;
  readonly bankStarts: readonly number[];
  readonly polledAgainAfterMs: number;
  /** Guids of the events that were fanned out. */
  readonly fannedOut: ReadonlySet<string>;
  /** Ids of the webhooks that the receiver got; null in a world that delivers none. */
  readonly delivered: ReadonlySet<string> | null;
  /** Writes of all workers. */
  readonly writes: number;
  readonly deadLetters: readonly unknown[];
  /** What went against a promise on the way, in words. */
  readonly breaches: readonly string[];
}

/** Items with the steps of jobs that wait for their upstream. */
const STEP_PREFIX = 'STEP#';
const isEarlier = (one: Item, other: Item): boolean =>
  Number(one.step) < Number(other.step) || (one.step === other.step && Number(one.attempts) < Number(other.attempts));

/** Planning and webhooks, most of a world's time, are computed in one fifth of them and delivered in another. */
const PLANNED_EVERY = 5;
const DELIVERED_EVERY = 5;

/** Runs the scripts to their end in a world with these faults; the seed decides everything. */
export const simulate = async (
  seed: number,
  scripts: readonly Script[],
  faults: Faults,
  {
    crash = null,
    rounds = ROUNDS,
    isPlanned = seed % PLANNED_EVERY === 0,
  }: { readonly crash?: Crash | null; readonly rounds?: number; readonly isPlanned?: boolean } = {},
): Promise<Outcome> => {
  const scheduler = createScheduler(TEST_NOW, seededRandom(seed));
  const { clock, random } = scheduler;
  const ids = testIds(`simulation-${seed}`);
  const cipher = testCipher(clock);
  const bank = createBank(scripts, clock);
  const breaches: string[] = [];
  const endedJobs = new Set<string>();
  /** P10: a job only ever moves on, and one that ended never comes back. */
  const memory = createMemoryTable((before, after) => {
    if (before !== null && after.sk.startsWith(STEP_PREFIX) && before.guid === after.guid && isEarlier(after, before))
      breaches.push('a step of a job went back');
    if (!after.sk.startsWith(USER_RANGE.members)) return;
    const [was, is] = [before === null ? null : itemToMember(before).job, itemToMember(after).job];
    if (is !== null && endedJobs.has(is.guid)) breaches.push('a job that had ended came back');
    if (was === null) return;
    if (was.guid !== is?.guid) endedJobs.add(was.guid);
    else if (is.step < was.step || (is.step === was.step && is.attempts < was.attempts))
      breaches.push('a job went back');
  });
  const given = { table: memory, clock, ids, cipher, isConnectorOff: () => false, wait: scheduler.sleep };
  const shared = testAdapters({ ...given, bus: { put: async () => undefined } });
  const { log } = shared;
  const deadLetters: unknown[] = [];
  const fannedOut = new Set<string>();
  const isDelivering = seed % DELIVERED_EVERY === 1;
  const delivered = new Set<string>();
  const writeCount = createWriteCount(crash);
  const budgets = new Map<string, FaultBudget>();
  const misses = new Map<string, number>();
  let busy = 0;

  const user = testUser({ memberOrdinalNext: scripts.length });
  const client: Client = { ...TEST_CLIENT, refreshThrottleSeconds: REFRESH_THROTTLE_SECONDS };
  const dataKey = dataKeyOwnerOf(client);
  const members = scripts.map((_, ordinal) => testMember({ guid: toGuid('MBR', ids.uuid()), ordinal }));

  const budgetOf = (name: string): FaultBudget => {
    const budget = budgets.get(name) ?? jobBudget();
    budgets.set(name, budget);
    return budget;
  };
  const expected = (error: unknown): boolean => error instanceof WorkerKilledError || error instanceof AnswerLostError;
  const spawn = (task: () => Promise<void>): void => {
    busy += 1;
    scheduler.spawn(
      async () => {
        await task();
        busy -= 1;
      },
      (error) => {
        busy -= 1;
        if (!expected(error)) breaches.push(`a task failed: ${String(error instanceof Error ? error.stack : error)}`);
      },
    );
  };

  /** Delivers at least once, in any order; a failed message comes again until the dead-letter queue takes it. */
  const queueTo = <M>(budgetName: (message: M) => string, work: (message: M) => Promise<void>): Queue<M> => {
    const deliver = (message: M, atMs: number, receives: number): void => {
      busy += 1;
      scheduler.at(atMs, () => {
        busy -= 1;
        spawn(async () => {
          try {
            await work(message);
          } catch (error) {
            if (!expected(error))
              breaches.push(`a message failed: ${String(error instanceof Error ? error.stack : error)}`);
            if (receives >= RECEIVES_MAX) deadLetters.push(message);
            else deliver(message, clock() + VISIBILITY_MS, receives + 1);
          }
        });
      });
    };
    return {
      send: async (message, delaySeconds) => {
        if (!Number.isInteger(delaySeconds) || delaySeconds < 0 || delaySeconds > 900) breaches.push('a wrong delay');
        const budget = budgetOf(budgetName(message));
        const dueMs = clock() + delaySeconds * SECOND_MS;
        const lateMs = (): number => Math.floor(random() * faults.shuffleMsMax);
        const onceAtMs = dueMs + lateMs();
        // Half of the duplicates come at the very same moment.
        if (random() < faults.duplicate) deliver(message, random() < 0.5 ? onceAtMs : dueMs + lateMs(), 1);
        if (budget.losses > 0 && random() < faults.drop) {
          budget.losses -= 1;
          return;
        }
        deliver(message, onceAtMs, 1);
      },
    };
  };

  /** A worker of its own: its calls to the outside, of which everything it does is composed. */
  const worker = (budget: FaultBudget, kinds: Faults = faults) => {
    const outside = createOutside(scheduler, memory, kinds, budget, misses, writeCount);
    const adapters = {
      ...shared,
      table: outside.table,
      pollQueue: outside.queue(pollQueue),
      notifyQueue: outside.queue(notifyQueue),
      planQueue: outside.queue(planQueue),
    };
    return { outside, adapters };
  };

  const pollQueue: Queue<PollMessage> = queueTo(
    ({ job_guid }) => job_guid,
    (message) => {
      const { outside, adapters } = worker(budgetOf(message.job_guid));
      const connector = byAccount(outside.client(bank.client));
      const deps = pollDepsOver(adapters, async () => offered(connector));
      const stageFeed = createFeedStaging({ ...adapters, describerOf: async () => asItComes });
      return poll(message, { ...deps, clientOf: async () => client, stageFeed }, log);
    },
  );

  const notifyQueue: Queue<NotifyMessage> = queueTo(
    (message) => ('event_guid' in message ? message.event_guid : message.kind),
    async (message) => {
      if (message.kind === 'replay') return;
      const { outside, adapters } = worker(
        budgetOf(message.kind === 'parked' ? message.endpoint_guid : message.event_guid),
      );
      const deps = composeNotify({
        ...adapters,
        queue: adapters.notifyQueue,
        bearerTokens: NO_BEARER_TOKENS,
        send: outside.send(async ({ headers }) => {
          delivered.add(headers['webhook-id'] ?? '');
          return { kind: 'answered', status: 204, retryAfter: null, answer: null };
        }),
      });
      if (message.kind === 'event' || message.kind === 'record') {
        const key = keys.eventInShard(message.client_guid, message.feed_shard, message.event_guid);
        if ((await memory.get(key, { isConsistent: true })) === null)
          breaches.push('an event was announced that was never committed');
      }
      await notify(
        message,
        {
          ...deps,
          clients: { read: async () => client },
          wants: isPlanned ? deps.wants : { want: async () => undefined },
          deliveries: isDelivering ? deps.deliveries : { ...deps.deliveries, create: async () => ({ kind: 'exists' }) },
        },
        log,
      );
      if (message.kind === 'event' || message.kind === 'record') fannedOut.add(message.event_guid);
    },
  );

  const planQueue: Queue<PlanMessage> = queueTo(
    ({ user_guid }) => user_guid,
    async (message) => {
      const { outside, adapters } = worker(budgetOf(message.user_guid));
      try {
        await computeWantedPlanning(message, composePlan(adapters), log);
      } catch (error) {
        // A worker that wakes after its time says so; on Lambda it would be dead by then. Its message comes again.
        throw error instanceof Unavailable && outside.stoodStill() ? new WorkerKilledError(error.message) : error;
      }
    },
  );

  const sweepOnce = async (): Promise<void> => {
    const { adapters } = worker(budgetOf('sweep'));
    const pollQueue = jobsApart(adapters.pollQueue, noQueue('there are no microdeposits'));
    await sweep(
      {
        ...composeSweep({ ...adapters, pollQueue, turnsRoom: async () => 1_000, backgroundSeenDays: 0 }),
        clientOf: async () => client,
        purgeMember: () => Promise.reject(new Error('no member was deleted')),
        continueUserDeletion: () => Promise.reject(new Error('no user was deleted')),
      },
      log,
    );
  };
  const sweepForEver = (): void =>
    scheduler.at(clock() + SWEEP_EVERY_MS, () => {
      spawn(sweepOnce);
      sweepForEver();
    });

  const readMember = async (member: Member): Promise<Member> => {
    const item = await memory.get(keys.member(member.userGuid, member.guid), { isConsistent: true });
    if (item === null) throw new Error('a member is gone');
    return itemToMember(item);
  };

  /** A caller that stands still comes late, and may then rightly start one more job. */
  const ofCallers: Faults = { ...faults, freeze: 0 };

  const jobsOf = (budget: FaultBudget): BoundJobs => {
    const { adapters } = worker(budget, ofCallers);
    return boundJobs(jobDepsOf(adapters, composeOutbox(adapters).announce));
  };

  /** Tries until it is known to have worked, as a client would. */
  const insist = async (budget: FaultBudget, act: (jobs: BoundJobs) => Promise<boolean>): Promise<void> => {
    for (;;) {
      try {
        if (await act(jobsOf(budget))) return;
      } catch (error) {
        if (!expected(error)) throw error;
      }
      await scheduler.sleep(SECOND_MS);
    }
  };

  /** Success throttles aggregations alone: where another kind ends at once, a second caller may rightly start one more. */
  const callersOf = ({ kind }: Script): number => (kind === 'AGGREGATION' ? CALLERS : 1);

  const endUser = async (member: Member, script: Script): Promise<void> => {
    const place = { userGuid: member.userGuid, memberGuid: member.guid };
    for (let round = 0; round < rounds; round += 1) {
      const before = await readMember(member);
      const budget = jobBudget();
      const isStarted = async (): Promise<boolean> =>
        (await readMember(member)).mostRecentJobGuid !== before.mostRecentJobGuid;
      await Promise.all(
        Array.from({ length: callersOf(script) }, () =>
          insist(budget, async (jobs) => {
            if (await isStarted()) return true;
            const outcome = await jobs.startJob(
              before,
              { kind: script.kind, origin: 'REFRESH', options: FULL_OPTIONS },
              client,
            );
            return outcome.kind === 'started' || outcome.kind === 'joined';
          }),
        ),
      );
      for (;;) {
        await scheduler.sleep((3 + random() * 10) * SECOND_MS);
        const current = await readMember(member);
        if (current.job === null) break;
        const isAsked = current.job.status === 'CHALLENGED' && isBeingAggregated(current, clock());
        if (!isAsked || script.answers === 'never') continue;
        const answers = current.job.challenges.map(({ guid, fieldName }) => ({
          guid,
          fieldName,
          value: script.answers === 'right' ? RIGHT_ANSWER : 'wrong',
        }));
        const sealed = await sealAnswers(cipher, dataKey, place, answers);
        await jobsOf(budget)
          .resumeJob(current, sealed)
          .catch((error: unknown) => {
            if (!expected(error)) throw error;
          });
      }
      await scheduler.sleep(round < rounds - 1 ? BETWEEN_ROUNDS_MS : UNTIL_PURGED_MS);
    }
  };

  /** P9: looked at again and again, from outside. */
  const watch = (): void =>
    scheduler.at(clock() + 30 * SECOND_MS, () => {
      for (const item of memory.items(USER_RANGE.members)) {
        const member = itemToMember(item);
        if (member.job === null) continue;
        const lapsesAt = jobLapsesAtMs(member.job);
        if (clock() >= lapsesAt && isBeingAggregated(member, clock())) breaches.push('aggregated past the deadline');
        if (clock() >= lapsesAt + END_SLACK_MS) breaches.push('a job was not ended after its deadline');
      }
      watch();
    });

  await memory.writeMany([
    { kind: 'put', item: userToItem(user) },
    ...members.map((member) => ({ kind: 'put', item: memberToItem(member, { dueAtMs: null }) }) as const),
  ]);
  await createWebhookEndpointStore({ table: memory, clock, cipher }).create(
    testWebhookEndpoint({ eventTypes: ['*', ...ROW_TYPES] }),
    newSigningKeys(ids),
    dataKey,
  );
  const vault = createCredentialStore({ table: memory, cipher });
  for (const [index, member] of members.entries()) {
    const owner = { userGuid: member.userGuid, memberGuid: member.guid };
    const login = scripts[index]?.login ?? '';
    await memory.writeMany([
      credentialsPut(await vault.seal(owner, dataKey, [{ guid: 'CRD-1', fieldName: 'LOGIN', value: login }])),
    ]);
  }
  sweepForEver();
  watch();
  for (const [index, member] of members.entries()) {
    const script = scripts[index];
    if (script !== undefined) spawn(() => endUser(member, script));
  }
  const isQuiet = (): boolean => busy === 0;
  if (!(await scheduler.run(isQuiet, TEST_NOW + LONGEST_MS))) breaches.push('the world never came to rest');
  for (const { code, error } of log.lines) {
    if (code === 'RECORD_FAILED' && !expected(error)) {
      breaches.push(`a sweep failed: ${String(error instanceof Error ? error.stack : error)}`);
    }
  }
  return {
    memory,
    members: await Promise.all(members.map(readMember)),
    nowMs: clock(),
    polledAgainAfterMs: bank.polledAgainAfterMs(),
    bankStarts: scripts.map(({ login }) => bank.startsOf(login)),
    fannedOut,
    delivered: isDelivering ? delivered : null,
    writes: writeCount.count(),
    deadLetters,
    breaches,
  };
};
