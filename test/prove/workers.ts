import { composeNotify } from '../../functions/notify/compose.ts';
import { notify } from '../../functions/notify/work.ts';
import { composePlan } from '../../functions/plan/compose.ts';
import { poll } from '../../functions/poll/work.ts';
import { composeSweep } from '../../functions/sweep/compose.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { computeWantedPlanning } from '../../lib/app/planning/compute-wanted-planning.ts';
import { byAccount } from '../../lib/connectors/kit/by-account.ts';
import {
  type NotifyMessage,
  notifyMessage,
  type PlanMessage,
  type PollMessage,
  planMessage,
  pollMessage,
} from '../../lib/contract/jobs/messages.ts';
import type { SendWebhook } from '../../lib/delivery/sender.ts';
import { POLL_VISIBILITY_SECONDS } from '../../lib/domain/jobs/limits.ts';
import type { Cipher, Fingerprinter } from '../../lib/domain/kernel/cipher.ts';
import type { Guid } from '../../lib/domain/kernel/guid.ts';
import type { Ids } from '../../lib/domain/kernel/ids.ts';
import type { Log } from '../../lib/domain/kernel/log.ts';
import { createQueueHandler } from '../../lib/runtime/queue-handler.ts';
import {
  createOutside,
  createWriteCount,
  type FaultBudget,
  type Faults,
  jobBudget,
  type Outside,
} from '../simulation/faults.ts';
import type { Scheduler } from '../simulation/scheduler.ts';
import { testAdapters } from '../support/adapters/adapters.ts';
import { jobsApart, noQueue } from '../support/adapters/queue.ts';
import { pollDepsOver } from '../support/jobs/poll-deps.ts';
import type { MemoryTable } from '../support/table/memory-table.ts';
import { offered } from '../support/upstreams/connectors.ts';
import { NO_BEARER_TOKENS } from '../support/webhooks/notify-deps.ts';
import type { CityBank } from './city-bank.ts';
import { STEP_FAULTS, SWEEP_FAULTS, WORKER_FAULTS } from './day-faults.ts';
import type { createPost, OpenQueue } from './post.ts';

export interface Ground {
  readonly memory: MemoryTable;
  readonly timeline: Scheduler;
  readonly ids: Ids;
  readonly cipher: Cipher & Fingerprinter;
  readonly log: Log;
}

interface WorkersDeps extends Ground {
  readonly post: ReturnType<typeof createPost>;
  readonly bank: Pick<CityBank, 'clientOf'>;
  readonly send: SendWebhook;
  /** Hours from one background job of a member to the next; 0 once the day is over. */
  readonly backgroundIntervalHours: () => number;
}

interface Queues {
  readonly poll: OpenQueue<PollMessage>;
  readonly notify: OpenQueue<NotifyMessage>;
  readonly plan: OpenQueue<PlanMessage>;
}

/** Concurrency of the stage `prod`; visibility as the stack sets it. */
const WORKERS_MAX = 100;
/** The workers are never so busy that turns must wait. */
const TURNS_ROOM = 1_000;
const NOTIFY_BATCH_SIZE = 10;
const NOTIFY_VISIBILITY_SECONDS = 180;
const PLAN_VISIBILITY_SECONDS = 180;

/** What is planned is computed for every fourth user: it makes two thirds of all events, and each is a webhook. */
const isPlanned = (userGuid: Guid<'USR'>): boolean => /[048c]$/.test(userGuid);

/** The calls of one environment to the outside, with faults of its own. */
export const outsideOf = ({ timeline, memory }: Ground, faults: Faults, budget: FaultBudget = jobBudget()): Outside =>
  createOutside(timeline, memory, faults, budget, new Map(), createWriteCount(null));

const notifyIdentity = (message: NotifyMessage): string => {
  switch (message.kind) {
    case 'event':
    case 'record':
      return `event ${message.event_guid}`;
    case 'delivery':
      return `delivery ${message.event_guid} ${message.endpoint_guid} ${message.attempt}`;
    case 'replay':
      return `replay ${message.replay_guid}`;
    case 'parked':
      return `parked ${message.endpoint_guid}`;
  }
};

/** The queues and the functions behind them, each invocation a worker of its own. */
export const createWorkers = (deps: WorkersDeps) => {
  const { post, log, timeline } = deps;
  const { clock } = timeline;

  const shared = testAdapters({
    ...{ table: deps.memory, clock, ids: deps.ids, log, cipher: deps.cipher, wait: timeline.sleep },
    ...{ isConnectorOff: () => false, bus: { put: async () => undefined } },
  });
  const adaptersOf = (outside: Outside) => ({
    ...shared,
    table: outside.table,
    pollQueue: outside.queue<PollMessage>(queues.poll),
    notifyQueue: outside.queue<NotifyMessage>(queues.notify),
    planQueue: outside.queue<PlanMessage>(queues.plan),
    backgroundIntervalHours: deps.backgroundIntervalHours(),
  });

  const pollDeps = (outside: Outside) => {
    const connector = byAccount(outside.client(deps.bank.clientOf(outside.stoodStill)));
    return pollDepsOver(adaptersOf(outside), async () => offered(connector));
  };
  const notifyDeps = (outside: Outside) => {
    const adapters = adaptersOf(outside);
    const made = composeNotify({
      ...adapters,
      queue: adapters.notifyQueue,
      bearerTokens: NO_BEARER_TOKENS,
      send: outside.send(deps.send),
    });
    const want: typeof made.wants.want = async (userGuid, ...rest) =>
      isPlanned(userGuid) ? made.wants.want(userGuid, ...rest) : undefined;
    return { ...made, wants: { ...made.wants, want } };
  };

  const queues: Queues = {
    poll: post.open<PollMessage>({
      name: 'poll',
      batchSize: 1,
      concurrencyMax: WORKERS_MAX,
      visibilitySeconds: POLL_VISIBILITY_SECONDS,
      identityOf: ({ job_guid: job, step }) => `step ${job} ${step}`,
      handler: (event) => {
        const made = pollDeps(outsideOf(deps, STEP_FAULTS));
        return createQueueHandler({ schema: pollMessage, log, work: (message, own) => poll(message, made, own) })(
          event,
        );
      },
    }),
    notify: post.open<NotifyMessage>({
      name: 'notify',
      batchSize: NOTIFY_BATCH_SIZE,
      concurrencyMax: WORKERS_MAX,
      visibilitySeconds: NOTIFY_VISIBILITY_SECONDS,
      identityOf: notifyIdentity,
      handler: (event) => {
        const made = notifyDeps(outsideOf(deps, WORKER_FAULTS));
        return createQueueHandler({ schema: notifyMessage, log, work: (message, own) => notify(message, made, own) })(
          event,
        );
      },
    }),
    plan: post.open<PlanMessage>({
      name: 'plan',
      batchSize: 1,
      concurrencyMax: WORKERS_MAX,
      visibilitySeconds: PLAN_VISIBILITY_SECONDS,
      identityOf: ({ user_guid: user }) => `plan ${user}`,
      handler: (event) => {
        const made = composePlan(adaptersOf(outsideOf(deps, WORKER_FAULTS)));
        return createQueueHandler({
          schema: planMessage,
          log,
          work: (message, own) => computeWantedPlanning(message, made, own),
        })(event);
      },
    }),
  };

  const sweepOnce = async (): Promise<void> => {
    const adapters = adaptersOf(outsideOf(deps, SWEEP_FAULTS));
    const pollQueue = jobsApart(adapters.pollQueue, noQueue('The city has no microdeposits and no consents'));
    await sweep(
      composeSweep({ ...adapters, pollQueue, turnsRoom: async () => TURNS_ROOM, backgroundSeenDays: 0 }),
      log,
    );
  };

  return { queues, adaptersOf, sweepOnce };
};
export type Workers = ReturnType<typeof createWorkers>;
