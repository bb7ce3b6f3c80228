import type { Guid } from '../kernel/guid.ts';
import { MINUTE_MS } from '../kernel/time.ts';

/** No worker lives so long: when a claim has lapsed, the worker that held it posts no more. */
export const ATTEMPT_CLAIM_MS = MINUTE_MS;
/**
 * How many attempts the log keeps of a delivery that is replayed again and again: more than three rounds, some 40 KB at
 * the most.
 */
export const ATTEMPTS_KEPT_MAX = 32;

export const DELIVERY_STATUSES = ['PENDING', 'DELIVERED', 'EXHAUSTED', 'CANCELLED'] as const;
/**
 * `EXHAUSTED`: the last attempt failed or never found its receiver free, or the receiver answered 410. `CANCELLED`: the
 * endpoint was deleted or disabled meanwhile.
 */
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** One attempt as it is kept for the log. */
export interface DeliveryAttempt {
  readonly number: number;
  readonly atMs: number;
  readonly durationMs: number;
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** A machine code; null when there was an answer. */
  readonly failure: string | null;
  /** The beginning of the answer's body, redacted; null where there was none or it must not be shown. */
  readonly answer: string | null;
}

/** One event on its way to one endpoint. Instants are epoch milliseconds. */
export interface Delivery {
  readonly guid: Guid<'DLV'>;
  readonly clientGuid: Guid<'CLT'>;
  readonly eventGuid: Guid<'EVT'>;
  readonly endpointGuid: Guid<'WHE'>;
  /** Where in the client's feed the event lies. */
  readonly feedShard: number;
  readonly status: DeliveryStatus;
  /** Number of the attempt to make next, or being made; from 1, and counted on through replays. */
  readonly attempt: number;
  /** Number of the attempt that the schedule began with: 1, or the first one of the last replay. */
  readonly roundFrom: number;
  /** When the schedule began. */
  readonly roundStartedAt: number;
  readonly nextAttemptAt: number | null;
  /** The latest, through replays; in the order they were made. */
  readonly attempts: readonly DeliveryAttempt[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Names a delivery: there is one for each event and endpoint. */
export type DeliveryRef = Pick<Delivery, 'clientGuid' | 'eventGuid' | 'endpointGuid'>;
