import { composeNotify } from '../../../functions/notify/compose.ts';
import { type NotifyDeps, notify } from '../../../functions/notify/work.ts';
import { composePlan } from '../../../functions/plan/compose.ts';
import type { Adapters } from '../../../lib/app/adapters.ts';
import { computeWantedPlanning } from '../../../lib/app/planning/compute-wanted-planning.ts';
import { attemptDelivery } from '../../../lib/app/webhooks/attempt.ts';
import { createEndpointSlots } from '../../../lib/app/webhooks/endpoint-slots.ts';
import { createSlots } from '../../../lib/app/webhooks/slots.ts';
import type { NotifyMessage, PlanMessage } from '../../../lib/contract/jobs/messages.ts';
import type { AttemptOutcome } from '../../../lib/delivery/outcome.ts';
import type { WebhookRequest } from '../../../lib/delivery/sender.ts';
import { newSigningKeys } from '../../../lib/delivery/sign.ts';
import type { Cipher, Fingerprinter } from '../../../lib/domain/kernel/cipher.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Log, LogFields } from '../../../lib/domain/kernel/log.ts';
import { type Clock, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { type DomainEvent, type EventType, newEvent, type Subscription } from '../../../lib/domain/webhooks/event.ts';
import type { WebhookEndpoint } from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { eventWrites } from '../../../lib/store/webhooks/event-store.ts';
import { testAdapters } from '../adapters/adapters.ts';
import { testCipher } from '../adapters/cipher.ts';
import { type TestClock, testClock } from '../adapters/clock.ts';
import { testIds } from '../adapters/ids.ts';
import { TEST_CLIENT } from '../api/clients.ts';
import { testTable } from '../table/test-table.ts';
import { ANSWERED_204, NO_BEARER_TOKENS } from './notify-deps.ts';
import { dueAtOf, dueItemsOf, takeDue } from './notify-due.ts';
import {
  faultyQueue,
  fragileTable,
  mayCrash,
  NO_FAULTS,
  type QueueFaults,
  type StoreFault,
  survived,
} from './notify-faults.ts';
import { testWebhookEndpoint } from './webhook-endpoints.ts';

/** A POST that was sent: its time, its request, and the answer of the receiver. */
export interface Post {
  readonly atMs: number;
  readonly request: WebhookRequest;
  readonly outcome: AttemptOutcome;
}

interface WorldSettings {
  faults: QueueFaults;
  /** The so many-th write of a worker, counted from the last reset, fails before or after it took effect. */
  storeFault: StoreFault | null;
  feedEventTypes: readonly Subscription[];
  answer: (request: WebhookRequest) => AttemptOutcome | Promise<AttemptOutcome>;
}

/** How many looks in a row, some milliseconds apart, must find nothing new. */
const STILL_TURNS = 12;

/**
 * The notify function with its stores on the emulator, or on a table that is given, a queue and a sweep that run on the
 * test's clock as discrete events, and a receiver that is a function. With faults, messages are doubled, lost and
 * reordered and workers die.
 */
export const notifyWorld = async (
  seed: string = crypto.randomUUID(),
  given: Table | null = null,
  cipherOf: (clock: Clock) => Cipher & Fingerprinter = testCipher,
) => {
  const ids = testIds(seed);
  // Tokens of transactions are the emulator's, not the table's: they must not repeat with the seed.
  const table = given ?? (await testTable()).table;
  const clock = testClock();
  const settings: WorldSettings = {
    faults: NO_FAULTS,
    storeFault: null,
    feedEventTypes: [],
    answer: () => ANSWERED_204,
  };
  const [clientGuid, userGuid] = [`CLT-${ids.uuid()}`, `USR-${ids.uuid()}`] as const;
  const owner = { clientGuid, wrappedDataKey: new Uint8Array([7]), laterDataKeys: [] };
  const dice = testIds(`${seed}/dice`).fraction;
  const { fragile, writes, takeWriteCount } = fragileTable(table, () => settings.storeFault);
  const queues = queuesOf(clock, dice, settings);
  const { lines, log } = textLog();
  const adapters = testAdapters({ table: fragile, clock, ids, log, cipher: cipherOf(clock), ...queues.adapters });
  const { deps, posts, workOff, ...made } = functionsOf(adapters, dice, settings, owner);
  const health = { ...deps.health, ...createEndpointSlots({ ...deps, clock }) };
  const workers = workersOf(queues, workOff, made.plan);

  /** As the sweep does: push the entry ahead on the condition that nobody has, then send. */
  const sweep = async (): Promise<void> => {
    for (const seen of await dueItemsOf(table)) {
      const found = await takeDue(table, seen, clock());
      if (found?.message) await adapters.notifyQueue.send(found.message, 0);
      if (found !== null && seen.sk === keys.planningWork(userGuid).sk)
        await adapters.planQueue.send({ user_guid: userGuid }, 0);
    }
  };

  const { sent, batches } = queues;
  return Object.assign(settings, workers, timeOf({ ...queues, table, clock, sweep, drain: workers.drain }), {
    table,
    clock,
    ids,
    deps,
    log,
    lines,
    posts,
    sent,
    batches,
    health,
    clientGuid,
    userGuid,
    owner,
    workOff,
    sweep,
    takeWriteCount,
    endpoint: made.endpoint,
    attempt: (message: Extract<NotifyMessage, { kind: 'delivery' }>) => attemptDelivery(message, deps, log),
    dueItems: () => dueItemsOf(table),
    /** Commits an event and announces it. */
    happen: async (type: EventType = 'MEMBER', body = `{"type":"${type}","name":"Ærø Bank"}`): Promise<DomainEvent> => {
      const fields = { clientGuid, userGuid, type, subjectGuid: `MBR-${ids.uuid()}`, revision: 7, body };
      const event = newEvent(fields, ids, clock());
      await table.transact(eventWrites([event]));
      await deps.events.announce([event]);
      return event;
    },
    /** A worker for every message that is ready, all at the same time. */
    workSideBySide: async (): Promise<void> => {
      const messages = queues.notifications.takeReady();
      await Promise.all(messages.map((one) => workOff(one, { ...deps, slots: createSlots({ health, clock }) })));
    },
    /** Resolves when `count` has not changed for a while, so that workers have nothing else to do. */
    whenStill: (count: () => number) => whenStill(() => count() + writes() + posts.length),
  });
};
export type NotifyWorld = Awaited<ReturnType<typeof notifyWorld>>;

/** A log whose errors are text, so that a test can look for secrets in all of it. */
const textLog = () => {
  const lines: { readonly code: string; readonly fields: LogFields | undefined }[] = [];
  const record = (code: string, fields?: LogFields): void => void lines.push({ code, fields });
  const log: Log = {
    info: record,
    warn: record,
    error: (code, error, fields) => record(code, { ...fields, error: String(error) }),
    child: () => log,
  };
  return { lines, log };
};

/** The two queues of these functions, and what was sent to the first of them. */
const queuesOf = (clock: Clock, dice: () => number, settings: WorldSettings) => {
  const notifications = faultyQueue<NotifyMessage>(clock, dice, () => settings.faults);
  const plans = faultyQueue<PlanMessage>(clock, dice, () => settings.faults);
  const sent: { readonly message: NotifyMessage; readonly delaySeconds: number }[] = [];
  const batches: number[] = [];
  const send = async (message: NotifyMessage, delaySeconds: number): Promise<void> => {
    sent.push({ message, delaySeconds });
    await notifications.send(message, delaySeconds);
  };
  const sendAll = async (messages: readonly NotifyMessage[]): Promise<readonly unknown[]> => {
    batches.push(messages.length);
    for (const message of messages) await send(message, 0);
    return [];
  };
  return { notifications, plans, sent, batches, adapters: { notifyQueue: { send, sendAll }, planQueue: plans } };
};
type Queues = ReturnType<typeof queuesOf>;
type Owner = Parameters<NotifyDeps['endpoints']['create']>[2] & Pick<WebhookEndpoint, 'clientGuid'>;

/** The functions `notify` and `plan` for one client, and what they post. */
const functionsOf = (
  adapters: Pick<Adapters, 'table' | 'ids' | 'log' | 'cipher' | 'planQueue' | 'bus'> & {
    readonly clock: TestClock;
    readonly notifyQueue: NotifyDeps['queue'];
  },
  dice: () => number,
  settings: WorldSettings,
  owner: Owner,
) => {
  const { clock, ids, log, notifyQueue } = adapters;
  const { clientGuid, wrappedDataKey } = owner;
  const posts: Post[] = [];
  const composed = composeNotify({
    ...adapters,
    queue: notifyQueue,
    bearerTokens: NO_BEARER_TOKENS,
    send: async (request) => {
      mayCrash(dice, settings.faults.crash, 'before the post');
      const outcome = await settings.answer(request);
      posts.push({ atMs: clock(), request, outcome });
      mayCrash(dice, settings.faults.crash, 'after the post');
      return outcome;
    },
  });
  const client = () => ({ ...TEST_CLIENT, guid: clientGuid, wrappedDataKey, feedEventTypes: settings.feedEventTypes });
  const deps = { ...composed, clients: { read: async (_guid: Guid<'CLT'>) => client() } } satisfies NotifyDeps;
  const planDeps = composePlan(adapters);
  return {
    deps,
    posts,
    workOff: (message: NotifyMessage, by: NotifyDeps = deps): Promise<void> => survived(notify(message, by, log)),
    plan: (message: PlanMessage): Promise<void> => survived(computeWantedPlanning(message, planDeps, log)),
    /** An endpoint with its secret. */
    endpoint: async (fields: Partial<WebhookEndpoint> = {}) => {
      const made = { guid: `WHE-${ids.uuid()}`, clientGuid, createdAt: clock(), updatedAt: clock() } as const;
      const endpoint = testWebhookEndpoint({ ...made, ...fields });
      const signing = newSigningKeys(ids);
      await composed.endpoints.create(endpoint, signing, owner);
      return { ...endpoint, secret: signing.secret };
    },
  };
};

const whenStill = async (count: () => number): Promise<void> => {
  for (let [seen, still] = [-1, 0]; still < STILL_TURNS; still += 1) {
    await new Promise((turn) => setTimeout(turn, 5));
    const now = count();
    if (now !== seen) still = 0;
    seen = now;
  }
};

const workersOf = (
  { notifications, plans }: Queues,
  workOff: (message: NotifyMessage) => Promise<void>,
  plan: (message: PlanMessage) => Promise<void>,
) => ({
  /** Messages ready now, until none is left; time stands still. */
  drain: async (): Promise<void> => {
    for (;;) {
      for (let next = plans.takeFirst(); next !== undefined; next = plans.takeFirst()) await plan(next);
      const message = notifications.takeAny();
      if (message === undefined) return;
      await workOff(message);
    }
  },
  /** Works off the messages of events that are ready; those of deliveries wait. */
  settleEvents: async (): Promise<void> => {
    for (const message of notifications.takeReady(({ kind }) => kind !== 'delivery')) await workOff(message);
  },
  /** One worker with all the messages that are ready. */
  workTogether: async (): Promise<void> => {
    await Promise.all(notifications.takeReady().map((message) => workOff(message)));
  },
  /** Forgets every message under way. */
  loseMessages: (): void => {
    notifications.waiting.splice(0);
    plans.waiting.splice(0);
  },
});

interface Timed extends Pick<Queues, 'notifications' | 'plans'> {
  readonly table: Table;
  readonly clock: TestClock;
  readonly sweep: () => Promise<void>;
  readonly drain: () => Promise<void>;
}

const timeOf = ({ notifications, plans, table, clock, sweep, drain }: Timed) => {
  /** Runs messages and sweeps as they fall due, until nothing is due any more or `forMs` have passed. */
  const run = async (forMs: number): Promise<void> => {
    const untilMs = clock() + forMs;
    for (;;) {
      await drain();
      const dueTimes = (await dueItemsOf(table)).map((item) => Math.ceil(dueAtOf(item) / MINUTE_MS) * MINUTE_MS);
      const waits = [...notifications.waiting, ...plans.waiting].map(({ atMs }) => atMs);
      const next = Math.min(...waits, ...dueTimes.map((at) => Math.max(at, clock() + 1)));
      if (next > untilMs) return;
      clock.advance(Math.max(next - clock(), 0));
      if (clock() % MINUTE_MS === 0) await sweep();
    }
  };
  /** The same, and then moves the clock to the end of this time. */
  const pass = async (forMs: number): Promise<void> => {
    const untilMs = clock() + forMs;
    await run(forMs);
    clock.advance(untilMs - clock());
  };
  return { run, pass };
};
