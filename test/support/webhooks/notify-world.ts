import { composeNotify } from '../../../functions/notify/compose.ts';
import { type NotifyDeps, notify } from '../../../functions/notify/work.ts';
import { composePlan } from '../../../functions/plan/compose.ts';
import { computePlan } from '../../../lib/app/planning/compute-plan.ts';
import { attemptDelivery } from '../../../lib/app/webhooks/attempt.ts';
import { createEndpointSlots } from '../../../lib/app/webhooks/endpoint-slots.ts';
import { createSlots } from '../../../lib/app/webhooks/slots.ts';
import type { NotifyMessage, PlanMessage } from '../../../lib/contract/jobs/messages.ts';
import type { AttemptOutcome } from '../../../lib/delivery/outcome.ts';
import type { WebhookRequest } from '../../../lib/delivery/sender.ts';
import { newSigningKeys } from '../../../lib/delivery/sign.ts';
import type { Cipher, Fingerprinter } from '../../../lib/domain/kernel/cipher.ts';
import type { Log, LogFields } from '../../../lib/domain/kernel/log.ts';
import { type Clock, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { type DomainEvent, type EventType, newEvent, type Subscription } from '../../../lib/domain/webhooks/event.ts';
import type { WebhookEndpoint } from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { dueKindOf } from '../../../lib/store/due-kinds.ts';
import { DUE_SHARD_COUNT, dueAt } from '../../../lib/store/table/keys.ts';
import type { Item, Table } from '../../../lib/store/table/table-client.ts';
import { eventWrites } from '../../../lib/store/webhooks/event-store.ts';
import { testCipher } from '../adapters/cipher.ts';
import { testClock } from '../adapters/clock.ts';
import { testIds } from '../adapters/ids.ts';
import { TEST_CLIENT } from '../api/clients.ts';
import { testTable } from '../table/test-table.ts';
import { NO_BEARER_TOKENS } from './notify-deps.ts';
import { testWebhookEndpoint } from './webhook-endpoints.ts';

/** A POST that was sent: its time, its request, and the answer of the receiver. */
export interface Post {
  readonly atMs: number;
  readonly request: WebhookRequest;
  readonly outcome: AttemptOutcome;
}

export interface QueueFaults {
  /** Chances from 0 to 1. */
  readonly duplicate: number;
  readonly drop: number;
  readonly crash: number;
}

export interface StoreFault {
  readonly write: number;
  readonly when: 'before' | 'after';
}

interface WorldSettings {
  faults: QueueFaults;
  /** The so many-th write of a worker, counted from the last reset, fails before or after it took effect. */
  storeFault: StoreFault | null;
  feedEventTypes: readonly Subscription[];
  answer: (request: WebhookRequest) => AttemptOutcome | Promise<AttemptOutcome>;
}

/** A worker that dies. Its message would come back later than the message of the sweep, so it is dropped. */
class Crash extends Error {}

/** How many looks in a row, some milliseconds apart, must find nothing new. */
const STILL_TURNS = 12;

const NO_FAULTS: QueueFaults = { duplicate: 0, drop: 0, crash: 0 };

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
  const dice = testIds(`${seed}/dice`).fraction;
  const clock = testClock();
  // Tokens of transactions are the emulator's, not the table's: they must not repeat with the seed.
  const table = given ?? (await testTable()).table;
  let writes = 0;
  const faulty = async <R>(write: () => Promise<R>): Promise<R> => {
    writes += 1;
    const fault = writes === world.storeFault?.write ? world.storeFault.when : null;
    if (fault === 'before') throw new Crash('the store was away');
    const result = await write();
    if (fault === 'after') throw new Crash('the answer of the store was lost');
    return result;
  };
  const fragile: Table = {
    ...table,
    write: (request) => faulty(() => table.write(request)),
    transact: (requests) => faulty(() => table.transact(requests)),
  };
  const clientGuid = `CLT-${ids.uuid()}` as const;
  const userGuid = `USR-${ids.uuid()}` as const;
  const owner = { clientGuid, wrappedDataKey: new Uint8Array([7]), laterDataKeys: [] };
  const waiting: { readonly message: NotifyMessage; readonly atMs: number; readonly delaySeconds: number }[] = [];
  const sent: { readonly message: NotifyMessage; readonly delaySeconds: number }[] = [];
  const batches: number[] = [];
  const posts: Post[] = [];
  const lines: { readonly code: string; readonly fields: LogFields | undefined }[] = [];
  const world: WorldSettings = {
    faults: NO_FAULTS,
    storeFault: null,
    feedEventTypes: [],
    answer: () => ({
      kind: 'answered',
      status: 204,
      retryAfter: null,
      answer: null,
    }),
  };

  const queue = {
    send: async (message: NotifyMessage, delaySeconds: number) => {
      sent.push({ message, delaySeconds });
      const copies = dice() < world.faults.drop ? 0 : dice() < world.faults.duplicate ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        waiting.push({ message, delaySeconds, atMs: clock() + delaySeconds * SECOND_MS });
      }
    },
    sendAll: async (messages: readonly NotifyMessage[]) => {
      batches.push(messages.length);
      for (const message of messages) await queue.send(message, 0);
      return [];
    },
  };
  const plansWaiting: { readonly message: PlanMessage; readonly atMs: number }[] = [];
  const planQueue = {
    send: async (message: PlanMessage, delaySeconds: number) => {
      const copies = dice() < world.faults.drop ? 0 : dice() < world.faults.duplicate ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1)
        plansWaiting.push({ message, atMs: clock() + delaySeconds * SECOND_MS });
    },
  };
  const record = (code: string, fields?: LogFields): void => void lines.push({ code, fields });
  const log: Log = {
    info: record,
    warn: record,
    error: (code, error, fields) => record(code, { ...fields, error: String(error) }),
    child: () => log,
  };

  const adapters = { table: fragile, clock, ids, log, planQueue };
  const composed = composeNotify({
    ...adapters,
    cipher: cipherOf(clock),
    queue,
    bus: { put: async () => undefined },
    bearerTokens: NO_BEARER_TOKENS,
    send: async (request) => {
      if (dice() < world.faults.crash) throw new Crash('before the post');
      const outcome = await world.answer(request);
      posts.push({ atMs: clock(), request, outcome });
      if (dice() < world.faults.crash) throw new Crash('after the post');
      return outcome;
    },
  });
  const deps: NotifyDeps = {
    ...composed,
    clients: {
      read: async () => ({
        ...TEST_CLIENT,
        guid: clientGuid,
        feedEventTypes: world.feedEventTypes,
        wrappedDataKey: owner.wrappedDataKey,
      }),
    },
  };
  const { events, endpoints } = composed;
  const health = { ...composed.health, ...createEndpointSlots({ ...composed, clock }) };
  const planDeps = composePlan({ ...adapters, notifyQueue: queue });

  const dueItems = async (): Promise<readonly Item[]> => {
    const shards = Array.from({ length: DUE_SHARD_COUNT }, (_, shard) =>
      table.query({ pk: `DUE#${shard}`, sk: { from: '0', to: '9' }, isConsistent: false, index: 'due' }),
    );
    return (await Promise.all(shards)).flat();
  };
  const dueAtOf = (item: Item): number => Date.parse(String(item.dueSk).split('#')[0] ?? '');

  /** As the sweep does: push the entry ahead on the condition that nobody has, then send. */
  const sweep = async (): Promise<void> => {
    for (const seen of await dueItems()) {
      if (dueAtOf(seen) > clock()) continue;
      const bumped = await table.write({
        kind: 'update',
        key: seen,
        set: dueAt(seen, clock() + MINUTE_MS),
        condition: { expression: '#dueSk = :seen', values: { seen: seen.dueSk } },
      });
      if (!bumped.ok || bumped.before === null) continue;
      const row = dueKindOf(seen.sk.split('#')[0] ?? '');
      if (row === undefined || !('queue' in row)) continue;
      if (row.queue === 'planQueue') await planQueue.send({ user_guid: userGuid }, 0);
      if (row.queue !== 'notifyQueue') continue;
      const message = row.messageOf(bumped.before);
      if (message !== null) await queue.send(message, 0);
    }
  };

  const workOff = async (message: NotifyMessage, by: NotifyDeps = deps): Promise<void> => {
    await notify(message, by, log).catch((error: unknown) => {
      if (!(error instanceof Crash)) throw error;
    });
  };

  /** Computations that are ready, one after the other. */
  const computePlans = async (): Promise<void> => {
    for (;;) {
      const at = plansWaiting.findIndex(({ atMs }) => atMs <= clock());
      const [next] = at === -1 ? [] : plansWaiting.splice(at, 1);
      if (next === undefined) return;
      await computePlan(next.message, planDeps, log).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
    }
  };

  const takeReady = () => {
    const ready = waiting.filter(({ atMs }) => atMs <= clock());
    for (const one of ready) waiting.splice(waiting.indexOf(one), 1);
    return ready;
  };

  return Object.assign(world, {
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
    attempt: (message: Extract<NotifyMessage, { kind: 'delivery' }>) => attemptDelivery(message, deps, log),
    dueItems,
    workOff,
    /** Writes of workers since the last call. */
    takeWriteCount: (): number => {
      const count = writes;
      writes = 0;
      return count;
    },
    /** An endpoint with its secret. */
    endpoint: async (fields: Partial<WebhookEndpoint> = {}) => {
      const made = { guid: `WHE-${ids.uuid()}`, clientGuid, createdAt: clock(), updatedAt: clock() } as const;
      const endpoint = testWebhookEndpoint({ ...made, ...fields });
      const signing = newSigningKeys(ids);
      await endpoints.create(endpoint, signing, owner);
      return { ...endpoint, secret: signing.secret };
    },
    /** Commits an event and announces it. */
    happen: async (type: EventType = 'MEMBER', body = `{"type":"${type}","name":"Ærø Bank"}`): Promise<DomainEvent> => {
      const fields = { clientGuid, userGuid, type, subjectGuid: `MBR-${ids.uuid()}`, revision: 7, body };
      const event = newEvent(fields, ids, clock());
      await table.transact(eventWrites([event]));
      await events.announce([event]);
      return event;
    },
    /** Messages ready now, until none is left; time stands still. */
    drain: async (): Promise<void> => {
      for (;;) {
        await computePlans();
        const ready = waiting.filter(({ atMs }) => atMs <= clock());
        const next = ready[Math.floor(dice() * ready.length)];
        if (next === undefined) return;
        waiting.splice(waiting.indexOf(next), 1);
        await workOff(next.message);
      }
    },
    /** Works off the messages of events that are ready; those of deliveries wait. */
    settleEvents: async (): Promise<void> => {
      for (const one of waiting.filter(({ message, atMs }) => message.kind !== 'delivery' && atMs <= clock())) {
        waiting.splice(waiting.indexOf(one), 1);
        await workOff(one.message);
      }
    },
    /** A worker for every message that is ready, all at the same time. */
    workSideBySide: async (): Promise<void> => {
      await Promise.all(
        takeReady().map(({ message }) => workOff(message, { ...deps, slots: createSlots({ health, clock }) })),
      );
    },
    /** One worker with all the messages that are ready. */
    workTogether: async (): Promise<void> => {
      await Promise.all(takeReady().map(({ message }) => workOff(message)));
    },
    /** Resolves when `count` has not changed for a while, so that workers have nothing else to do. */
    whenStill: async (count: () => number): Promise<void> => {
      for (let [seen, still] = [-1, 0]; still < STILL_TURNS; still += 1) {
        await new Promise((turn) => setTimeout(turn, 5));
        const now = count() + writes + posts.length;
        if (now !== seen) still = 0;
        seen = now;
      }
    },
    /** Forgets every message under way. */
    loseMessages: (): void => {
      waiting.splice(0);
      plansWaiting.splice(0);
    },
    sweep,
    /** Runs messages and sweeps as they fall due, until nothing is due any more or `forMs` have passed. */
    run: async function run(this: { drain: () => Promise<void> }, forMs: number): Promise<void> {
      const untilMs = clock() + forMs;
      for (;;) {
        await this.drain();
        const dueTimes = (await dueItems()).map((item) => Math.ceil(dueAtOf(item) / MINUTE_MS) * MINUTE_MS);
        const waits = [...waiting, ...plansWaiting].map(({ atMs }) => atMs);
        const next = Math.min(...waits, ...dueTimes.map((at) => Math.max(at, clock() + 1)));
        if (next > untilMs) return;
        clock.advance(Math.max(next - clock(), 0));
        if (clock() % MINUTE_MS === 0) await sweep();
      }
    },
    /** The same, and then moves the clock to the end of this time. */
    pass: async function pass(this: { run: (forMs: number) => Promise<void> }, forMs: number): Promise<void> {
      const untilMs = clock() + forMs;
      await this.run(forMs);
      clock.advance(untilMs - clock());
    },
  });
};
export type NotifyWorld = Awaited<ReturnType<typeof notifyWorld>>;
