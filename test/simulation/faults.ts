import type { CompleteConsent } from '../../lib/connectors/kit/connector.ts';
import type { PolledClient } from '../../lib/connectors/kit/polled-client.ts';
import type { SendWebhook } from '../../lib/delivery/sender.ts';
import type { BatchQueue, Queue } from '../../lib/domain/kernel/queue.ts';
import { Unavailable } from '../../lib/domain/kernel/unavailable.ts';
import type { Key } from '../../lib/store/table/keys.ts';
import type { Item, Table } from '../../lib/store/table/table-client.ts';
import type { MemoryTable } from '../support/table/memory-table.ts';
import type { Scheduler } from './scheduler.ts';

/** How often things go wrong, each a chance in [0, 1]. */
export interface Faults {
  /** Of a message: to come twice, to be lost, and how late it may come at the most. */
  readonly duplicate: number;
  readonly drop: number;
  readonly shuffleMsMax: number;
  /** Of a worker: to be killed at one of its calls, or to stand still there for longer than its claim. */
  readonly kill: number;
  readonly freeze: number;
  /** Of a write: to be done and its answer lost. */
  readonly loseAnswer: number;
  /** Of an eventual read: to be old. Of a read of several items: to be torn by what happens meanwhile. */
  readonly stale: number;
  readonly torn: number;
  /** Of a call to the table: to be refused whole, because the table is busy. */
  readonly throttle: number;
  /** Of a transaction: to be refused, because another one changes the same item just now. */
  readonly conflict: number;
  /** Of a transaction: to be sent minutes later, by a worker that stood still over it. Then only its conditions help. */
  readonly lateTransaction: number;
}

export const NO_FAULTS: Faults = {
  duplicate: 0,
  drop: 0,
  shuffleMsMax: 0,
  kill: 0,
  freeze: 0,
  loseAnswer: 0,
  stale: 0,
  torn: 0,
  throttle: 0,
  conflict: 0,
  lateTransaction: 0,
};

/** The queue alone: every worker lives, so each step must reach the upstream once and no more. */
export const QUEUE_FAULTS: Faults = { ...NO_FAULTS, duplicate: 0.5, drop: 0.1, shuffleMsMax: 8_000 };

export const ALL_FAULTS: Faults = {
  ...QUEUE_FAULTS,
  kill: 0.15,
  freeze: 0.1,
  loseAnswer: 0.02,
  stale: 0.2,
  torn: 0.3,
};

/**
 * What the faults may cost one job altogether. A job has 15 minutes; a dead worker takes a claim and a sweep of them, a
 * lost message a sweep, so beyond this it may rightly end at its deadline, and not as in a clean run.
 */
export interface FaultBudget {
  deaths: number;
  losses: number;
}

export const jobBudget = (): FaultBudget => ({ deaths: 2, losses: 2 });

/** Times that the due index hides one entry from a sweep; each costs its job a minute. */
const MISSES_MAX = 2;

export class WorkerKilledError extends Error {
  override readonly name = 'WorkerKilledError';
}
export class AnswerLostError extends Error {
  override readonly name = 'AnswerLostError';
}

/** Nothing is drawn where the chance is none, so that a new kind of fault does not change what the others draw. */
const happens = (share: number, random: () => number): boolean => share > 0 && random() < share;

/** The outside as one worker sees it: each call waits its turn and may be the worker's last. */
export interface Outside {
  /** Whether the worker was frozen at one of its calls: what it had time for is over. */
  readonly stoodStill: () => boolean;
  readonly table: Table;
  readonly queue: <M>(queue: Queue<M>) => BatchQueue<M>;
  readonly client: (client: PolledClient) => PolledClient;
  readonly send: (send: SendWebhook) => SendWebhook;
  readonly complete: (complete: CompleteConsent) => CompleteConsent;
}

/** One worker of the world dies at this write of all of them, counted from 1: before or right after it took effect. */
export interface Crash {
  readonly write: number;
  readonly when: 'before' | 'after';
}

/** Counts the writes of all workers; `crash` null lets every one of them be. */
export const createWriteCount = (crash: Crash | null) => {
  let writes = 0;
  return {
    count: (): number => writes,
    next: (): Crash['when'] | null => {
      writes += 1;
      return writes === crash?.write ? crash.when : null;
    },
  };
};
export type WriteCount = ReturnType<typeof createWriteCount>;

/** Calls a step makes at the most; the one to die at is drawn from so many, early ones more often: most steps are short. */
const KILL_POINTS = 24;
const FREEZE_MS_MIN = 60_000;
const FREEZE_MS_MAX = 300_000;

export const createOutside = (
  scheduler: Scheduler,
  memory: MemoryTable,
  faults: Faults,
  budget: FaultBudget,
  misses: Map<string, number>,
  writeCount: WriteCount,
): Outside => {
  const { random } = scheduler;
  let isDead = false;
  let stoodStill = false;
  let calls = 0;
  const drawCall = (): number => Math.floor(random() * random() * KILL_POINTS);
  const killAt = random() < faults.kill ? drawCall() : -1;
  const freezeAt = random() < faults.freeze ? drawCall() : -1;

  const die = (): never => {
    if (!isDead) budget.deaths -= 1;
    isDead = true;
    throw new WorkerKilledError('killed');
  };
  const standStill = (): Promise<void> => {
    stoodStill = true;
    return scheduler.sleep(FREEZE_MS_MIN + random() * (FREEZE_MS_MAX - FREEZE_MS_MIN));
  };
  /** Every call to the outside goes through here. */
  const call = async <T>(run: () => Promise<T>, isWrite = false): Promise<T> => {
    if (isDead) die();
    const number = calls;
    calls += 1;
    await scheduler.turn();
    if (isDead) die();
    if (number === freezeAt && budget.deaths > 0) {
      budget.deaths -= 1;
      await standStill();
    }
    if (number === killAt && budget.deaths > 0) {
      // Before the call or right after it: both must be survived.
      if (random() < 0.5) await run();
      die();
    }
    const crash = isWrite ? writeCount.next() : null;
    if (crash === 'before') die();
    const answer = await run();
    if (crash === 'after') die();
    if (isWrite && budget.deaths > 0 && random() < faults.loseAnswer) {
      budget.deaths -= 1;
      throw new AnswerLostError('done, and nobody knows');
    }
    return answer;
  };

  const aged = (item: Item | null, key: Key, isConsistent: boolean): Item | null =>
    !isConsistent && random() < faults.stale ? memory.earlier(key) : item;

  const isMissed = (name: string): boolean => {
    const count = misses.get(name) ?? 0;
    if (count >= MISSES_MAX || random() >= faults.stale) return false;
    misses.set(name, count + 1);
    return true;
  };

  /** The first part as it is now, the rest as it is a turn later. */
  const torn = async (read: () => Promise<readonly Item[]>): Promise<readonly Item[]> => {
    const early = await read();
    if (random() >= faults.torn) return early;
    const kept = early.slice(0, Math.ceil(early.length / 2));
    await scheduler.turn();
    const seen = new Set(kept.map(({ pk, sk }) => `${pk}|${sk}`));
    return [...kept, ...(await read()).filter(({ pk, sk }) => !seen.has(`${pk}|${sk}`))];
  };

  const toTable = <T>(run: () => Promise<T>, isWrite = false): Promise<T> =>
    call(async () => {
      if (happens(faults.throttle, random)) throw new Unavailable('the table is busy');
      return run();
    }, isWrite);

  const table: Table = {
    get: (key, options) => toTable(async () => aged(await memory.get(key, options), key, options.isConsistent)),
    getMany: (keys, options) =>
      toTable(async () => {
        const items = await torn(() => memory.getMany(keys, options));
        return items.flatMap((item) => aged(item, item, options.isConsistent) ?? []);
      }),
    query: (request) =>
      toTable(async () => {
        const items = await torn(() => memory.query(request));
        // An index lags behind: what was written last may not be on it yet.
        return request.isConsistent ? items : items.filter(({ pk, sk }) => !isMissed(`${pk}|${sk}`));
      }),
    write: (write) => toTable(() => memory.write(write), true),
    writeMany: (writes) =>
      toTable(async () => {
        // DynamoDB takes a batch item by item, and a crash may come between them.
        const half = Math.floor(writes.length / 2);
        await memory.writeMany(writes.slice(0, half));
        await scheduler.turn();
        if (isDead) die();
        await memory.writeMany(writes.slice(half));
      }, true),
    transact: (writes) =>
      toTable(async () => {
        if (happens(faults.lateTransaction, random)) await standStill();
        if (!happens(faults.conflict, random)) return memory.transact(writes);
        return {
          ok: false,
          refused: writes.map((_, index) => (index === 0 ? { item: null, isConflict: true } : null)),
        };
      }, true),
  };

  return {
    stoodStill: () => stoodStill,
    table,
    queue: (queue) => ({
      send: (message, delaySeconds) => call(() => queue.send(message, delaySeconds)),
      sendAll: async (messages) => {
        for (const message of messages) await call(() => queue.send(message, 0));
        return [];
      },
    }),
    send: (send) => (request) => call(() => send(request)),
    complete:
      (complete) =>
      (...args) =>
        call(() => complete(...args)),
    client: (client) => ({
      start: (...args) => call(() => client.start(...args)),
      poll: (...args) => call(() => client.poll(...args)),
      answer: (...args) => call(() => client.answer(...args)),
      fetchAccounts: (...args) => call(() => client.fetchAccounts(...args)),
      fetchTransactions: (...args) => call(() => client.fetchTransactions(...args)),
      fetchHoldings: (...args) => call(() => client.fetchHoldings(...args)),
      fetchAccountNumbers: (...args) => call(() => client.fetchAccountNumbers(...args)),
      fetchOwners: (...args) => call(() => client.fetchOwners(...args)),
    }),
  };
};
