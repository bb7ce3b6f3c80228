import type { Guid } from '../kernel/guid.ts';
import { HOUR_MS } from '../kernel/time.ts';
import type { Delivery } from './delivery.ts';
import type { SubscriberEvent } from './event.ts';
import { isAddressee, type WebhookEndpoint } from './webhook-endpoint.ts';

/** `CANCELLED`: its endpoint was disabled or deleted before all were looked at. */
export const REPLAY_STATUSES = ['RUNNING', 'COMPLETED', 'CANCELLED'] as const;
export type ReplayStatus = (typeof REPLAY_STATUSES)[number];

/** A client has events of the past delivered to one of its endpoints again. Instants are epoch milliseconds. */
export interface Replay {
  readonly guid: Guid<'RPL'>;
  readonly clientGuid: Guid<'CLT'>;
  readonly endpointGuid: Guid<'WHE'>;
  /** The one event it is about; null where it is about all since a moment. */
  readonly eventGuid: Guid<'EVT'> | null;
  readonly since: number | null;
  /** Leave out what the endpoint has acknowledged. */
  readonly onlyMissing: boolean;
  /** UUID of the last event that was looked at, or a place before the first. */
  readonly position: string;
  /** Events that sort after this happened after the replay was asked for, and are delivered without it. */
  readonly to: string;
  readonly status: ReplayStatus;
  /** Deliveries begun by it so far. */
  readonly deliveriesCount: number;
  readonly createdAt: number;
}

/** Each asks the feed for all events of thirty days, and may deliver them all. */
export const REPLAYS_RUNNING_MAX = 5;
/** Of one endpoint in an hour, also replays of one event: one with `since` does the work of many of these. */
export const REPLAYS_PER_HOUR_MAX = 200;

/** Why no other replay of an endpoint may begin; null where one may. `newest` are its newest ones. */
export const replayFault = (
  newest: readonly Pick<Replay, 'status' | 'createdAt'>[],
  nowMs: number,
): 'running' | 'hourly' | null => {
  if (newest.filter(({ status }) => status === 'RUNNING').length >= REPLAYS_RUNNING_MAX) return 'running';
  const ofHour = newest.filter(({ createdAt }) => createdAt > nowMs - HOUR_MS);
  return ofHour.length >= REPLAYS_PER_HOUR_MAX ? 'hourly' : null;
};

/**
 * When a round of a replay begins: by any clock later than the moment at which the replay was asked for, so that the round
 * can be recognised as its own.
 */
export const roundStart = ({ createdAt }: Pick<Replay, 'createdAt'>, nowMs: number): number =>
  Math.max(nowMs, createdAt + 1);

/** `begun`: this replay, or something newer, has begun the delivery already. `leave`: there is nothing to do. */
export type ReplayVerdict = 'create' | 'restart' | 'begun' | 'leave';

/**
 * What a replay does about an event of its client. `delivery` is that of the event to the endpoint; null where there was
 * none.
 */
export const replayVerdict = (
  event: SubscriberEvent,
  endpoint: WebhookEndpoint,
  delivery: Pick<Delivery, 'status' | 'roundStartedAt'> | null,
  { onlyMissing, createdAt }: Pick<Replay, 'onlyMissing' | 'createdAt'>,
): ReplayVerdict => {
  const isWanted = isAddressee(endpoint, event);
  if (delivery === null) return isWanted ? 'create' : 'leave';
  if (delivery.roundStartedAt > createdAt) return 'begun';
  if (onlyMissing && (delivery.status === 'DELIVERED' || !isWanted)) return 'leave';
  return 'restart';
};
