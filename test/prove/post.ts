import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { BatchQueue } from '../../lib/domain/kernel/queue.ts';
import { SECOND_MS } from '../../lib/domain/kernel/time.ts';
import type { Scheduler } from '../simulation/scheduler.ts';
import { sqsEvent } from '../support/adapters/sqs-event.ts';
import type { SecretScan } from './secret-scan.ts';

export interface PostFaults {
  /** Chances of a message: to come twice, to be lost, to be late; and how late it may be. */
  readonly duplicate: number;
  readonly drop: number;
  readonly late: number;
  readonly lateMsMax: number;
}

/** A message that was lost on its way, and when it came again. */
export interface LostMessage {
  readonly queue: string;
  readonly identity: string;
  readonly dueAtMs: number;
  againAtMs: number | null;
}

export interface DeadLetter {
  readonly queue: string;
  readonly body: string;
}

interface Waiting {
  readonly id: string;
  readonly identity: string;
  readonly body: string;
  receives: number;
}

/** A queue; `sendRaw` puts any text into it, and loses nothing. */
export interface OpenQueue<M> extends BatchQueue<M> {
  readonly sendRaw: (body: string) => void;
}

export interface QueuePlan<M> {
  readonly name: string;
  readonly batchSize: number;
  readonly concurrencyMax: number;
  readonly visibilitySeconds: number;
  /** Names the work that a message is for: the same when the sweep sends it again. */
  readonly identityOf: (message: M) => string;
  readonly handler: (event: SQSEvent) => Promise<SQSBatchResponse>;
}

/** As the stack sets it for every queue. */
const RECEIVES_MAX = 5;
/** The event source waits a little for a batch to fill. */
const GATHER_MS = 20;

/**
 * Queues as SQS and Lambda's event source make them: at least once, in any order, in batches with partial failures, with
 * dead letters; and with messages that are lost, doubled or late.
 */
export const createPost = (timeline: Scheduler, faults: PostFaults, scan: SecretScan) => {
  const { clock, random, at, spawn } = timeline;
  const lost: LostMessage[] = [];
  const openLosses = new Map<string, LostMessage[]>();
  /** Copies of a message that are on their way or being worked on. */
  const copies = new Map<string, number>();
  const deadLetters: DeadLetter[] = [];
  const faultCounts = { lost: 0, doubled: 0, late: 0 };
  let [underWay, sent] = [0, 0];

  const forget = ({ identity }: Waiting): void => {
    const left = (copies.get(identity) ?? 1) - 1;
    if (left > 0) copies.set(identity, left);
    else copies.delete(identity);
  };
  const resolve = (identity: string): void => {
    for (const one of openLosses.get(identity) ?? []) one.againAtMs = clock();
    openLosses.delete(identity);
  };
  /** Where another copy is on its way, nothing is lost with this one. */
  const lose = (one: LostMessage): void => {
    faultCounts.lost += 1;
    if ((copies.get(one.identity) ?? 0) > 0) return;
    lost.push(one);
    openLosses.set(one.identity, [...(openLosses.get(one.identity) ?? []), one]);
  };

  const open = <M>(plan: QueuePlan<M>): OpenQueue<M> => {
    const ready: Waiting[] = [];
    let [running, isGathering] = [0, false];

    const arrive = (message: Waiting, atMs: number): void => {
      underWay += 1;
      at(atMs, () => {
        ready.push(message);
        gather();
      });
    };
    const gather = (): void => {
      if (isGathering || running >= plan.concurrencyMax || ready.length === 0) return;
      isGathering = true;
      at(clock() + GATHER_MS, () => {
        isGathering = false;
        work(ready.splice(0, plan.batchSize));
        gather();
      });
    };
    const comeAgain = (message: Waiting): void => {
      if (message.receives < RECEIVES_MAX) {
        arrive(message, clock() + plan.visibilitySeconds * SECOND_MS);
        return;
      }
      forget(message);
      deadLetters.push({ queue: plan.name, body: message.body });
    };
    const work = (batch: readonly Waiting[]): void => {
      if (batch.length === 0) return;
      running += 1;
      for (const message of batch) message.receives += 1;
      const end = (failed: readonly Waiting[]): void => {
        running -= 1;
        underWay -= batch.length;
        for (const message of batch) if (!failed.includes(message)) forget(message);
        for (const message of failed) comeAgain(message);
        gather();
      };
      spawn(
        async () => {
          const { batchItemFailures } = await plan.handler(sqsEvent(batch));
          const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
          end(batch.filter(({ id }) => failed.has(id)));
        },
        () => end(batch),
      );
    };
    const put = (identity: string, body: string, atMs: number): void => {
      sent += 1;
      copies.set(identity, (copies.get(identity) ?? 0) + 1);
      arrive({ id: `m-${sent}`, identity, body, receives: 0 }, atMs);
    };
    const lateMs = (): number => {
      if (random() >= faults.late) return 0;
      faultCounts.late += 1;
      return random() * faults.lateMsMax;
    };
    const send = (message: M, delaySeconds: number): void => {
      const body = JSON.stringify(message);
      scan(body, 'a message');
      const identity = plan.identityOf(message);
      resolve(identity);
      const dueAtMs = clock() + delaySeconds * SECOND_MS;
      if (random() < faults.drop) {
        lose({ queue: plan.name, identity, dueAtMs, againAtMs: null });
        return;
      }
      put(identity, body, dueAtMs + lateMs());
      if (random() >= faults.duplicate) return;
      faultCounts.doubled += 1;
      put(identity, body, dueAtMs + lateMs());
    };
    return {
      send: async (message, delaySeconds) => send(message, delaySeconds),
      sendAll: async (messages) => {
        for (const message of messages) send(message, 0);
        return [];
      },
      sendRaw: (body) => put(body, body, clock()),
    };
  };

  return { open, lost, deadLetters, faultCounts, underWay: (): number => underWay };
};
