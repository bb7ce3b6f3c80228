import type { NotifyMessage } from '../../contract/jobs/messages.ts';
import type { Log } from '../../domain/kernel/log.ts';
import { mapLimit } from '../../domain/kernel/map-limit.ts';
import type { BatchQueue } from '../../domain/kernel/queue.ts';
import type { Client } from '../../domain/users/client.ts';
import {
  CHANGES,
  type DomainEvent,
  type EventType,
  happenedAtMs,
  isForSubscribers,
  type SubscriberEvent,
} from '../../domain/webhooks/event.ts';
import {
  isAddressee,
  subscribesTo,
  subscribesToBulkChange,
  takesBatches,
  type WebhookEndpoint,
} from '../../domain/webhooks/webhook-endpoint.ts';
import type { PlanningWants } from '../../store/planning/planning-wants.ts';
import type { ClientStore } from '../../store/users/client-store.ts';
import { type DeliveryStore, messageOfDelivery } from '../../store/webhooks/delivery-store.ts';
import type { EventStore } from '../../store/webhooks/event-store.ts';
import type { KeptEndpoints } from '../../store/webhooks/kept-endpoints.ts';
import type { Adapters } from '../adapters.ts';
import { type ChangesDeps, type Demand, type Expanded, expandChanges } from './expand-changes.ts';
import { expandPlanned, type PlannedDeps } from './expand-planned.ts';
import type { Parking } from './parking.ts';
import { type PublishDeps, publish, publishAll } from './publish.ts';

export interface FanOutDeps extends ChangesDeps, PlannedDeps, PublishDeps, Pick<Adapters, 'clock'> {
  readonly events: EventStore;
  readonly clients: Pick<ClientStore, 'read'>;
  readonly endpoints: KeptEndpoints;
  readonly deliveries: Pick<DeliveryStore, 'create'>;
  readonly parking: Pick<Parking, 'isNeeded'>;
  readonly wants: Pick<PlanningWants, 'want'>;
  readonly queue: BatchQueue<NotifyMessage>;
}

/** Two hundred endpoints take ten rounds, and the function has enough connections. */
const CREATIONS_AT_ONCE = 20;

type FanOutMessage = Extract<NotifyMessage, { kind: 'event' | 'record' }>;

/**
 * Makes one delivery for each endpoint that wants the event. May run twice for one event, or again after a crash: a
 * delivery is created once, and the event stays due until all deliveries exist.
 */
export const fanOut = async (message: FanOutMessage, deps: FanOutDeps, log: Log): Promise<void> => {
  const [due, endpoints] = await Promise.all([
    deps.events.readForFanOut(message.client_guid, message.feed_shard, message.event_guid),
    deps.endpoints.list(message.client_guid, happenedAtMs(message.event_guid)),
  ]);
  if (due === null) {
    log.warn('EVENT_IGNORED', { event_guid: message.event_guid });
    return;
  }
  // This message was worked off before. The pieces that a record names may be purged by now, and an endpoint that is
  // newer than an event must not get it.
  if (!due.isDue) return;
  const { event } = due;
  if (due.partsTold === 'all') return finish(event, deps);
  const enabled = endpoints.filter(({ isEnabled }) => isEnabled);
  if (!isForSubscribers(event)) {
    const client = await deps.clients.read(event.clientGuid);
    const demand = demandOf(enabled, client ?? NO_SETTINGS, event.createdAt);
    const expanded = await (event.type === CHANGES
      ? expandChanges(event, due.partsTold, demand, deps)
      : expandPlanned(event, due.partsTold, demand.wants, deps));
    return emitEventsOf({ record: event, partsTold: due.partsTold, enabled }, expanded, deps, log);
  }
  const addressees = enabled.filter((endpoint) => isAddressee(endpoint, event));
  await deliverTo(addressees, event, deps, log);
  // The rows of a batch go to the feed and the bus one by one.
  if (event.rowForm !== 'BATCH') await publish(event, deps);
  await finish(event, deps);
};

type FeedSettings = Pick<Client, 'feedEventTypes' | 'feedBackfillEnabled'>;

/** Of a client that is gone. */
const NO_SETTINGS: FeedSettings = { feedEventTypes: [], feedBackfillEnabled: true };

/**
 * Which events are made of a record. An endpoint on `*` gets no rows of it, but the feed shows them until its client
 * names types for the feed. From then on the feed shows the rows that the client or an endpoint names. Rows of a backfill
 * are shown to those alone that name them, unless the client has it otherwise.
 */
const demandOf = (
  enabled: readonly WebhookEndpoint[],
  { feedEventTypes: forFeed, feedBackfillEnabled }: FeedSettings,
  happenedAt: number,
): Demand => {
  const isNamed = (type: EventType): boolean =>
    enabled.some((endpoint) => subscribesToBulkChange(endpoint, type)) || subscribesTo({ eventTypes: forFeed }, type);
  return {
    wants: (type) =>
      isNamed(type) || (forFeed.length === 0 && enabled.some((endpoint) => subscribesTo(endpoint, type))),
    wantsBatches: (type) => enabled.some((endpoint) => takesBatches(endpoint, type, happenedAt)),
    leavesOutBackfill: (type) => !feedBackfillEnabled && !isNamed(type),
  };
};

/**
 * A delivery that exists already has, or had, its message, and stays due until it is done. One that is parked needs none.
 * A test of the client passes an open circuit.
 */
const deliverTo = async (
  endpoints: readonly WebhookEndpoint[],
  event: DomainEvent,
  deps: FanOutDeps,
  log: Log,
): Promise<void> => {
  const created = await mapLimit(endpoints, CREATIONS_AT_ONCE, async ({ clientGuid, guid: endpointGuid }) => {
    const isTest = event.endpointGuid !== undefined;
    const isParked = !isTest && (await deps.parking.isNeeded({ clientGuid, endpointGuid }, log));
    return { ...(await deps.deliveries.create(event, endpointGuid, { isParked })), isParked };
  });
  const messages = created.flatMap((one) =>
    one.kind === 'begun' && !one.isParked ? [messageOfDelivery(one.delivery, one.delivery.attempt)] : [],
  );
  for (const failure of await deps.queue.sendAll(messages)) {
    log.error('SEND_FAILED', failure, { event_guid: event.guid });
  }
};

/**
 * What is planned depends on the data that a flip changed and, after an aggregation that changed none, on the day. The
 * request for a computation is written before the event is finished; another function computes. After smaller changes,
 * what is planned is computed when it is next read.
 */
const finish = async (event: DomainEvent, { events, wants, clock }: FanOutDeps): Promise<void> => {
  const isOfData = event.type === CHANGES || event.type === 'AGGREGATION';
  if (isOfData && event.userGuid !== null) await wants.want(event.userGuid);
  await events.finishFanOut(event, clock());
};

interface RecordUnderWay {
  readonly record: DomainEvent;
  readonly partsTold: number;
  readonly enabled: readonly WebhookEndpoint[];
}

/**
 * Makes events of the next parts of a record and leaves the rest to another message: however much changed, a call takes
 * little time and memory. Of two calls for the same parts, one goes on. Events that no endpoint gets are written as
 * told at once: a message and a fan-out for each would do nothing.
 */
const emitEventsOf = async (
  { record: event, partsTold: before, enabled }: RecordUnderWay,
  { events: following, partsTold: next }: Expanded,
  deps: FanOutDeps,
  log: Log,
): Promise<void> => {
  const nowMs = deps.clock();
  const isPushed = (one: SubscriberEvent): boolean => enabled.some((endpoint) => isAddressee(endpoint, one));
  const pushed = following.filter(isPushed);
  const others = following.filter((one) => !isPushed(one));
  await deps.events.addTold(others, nowMs);
  await publishAll(others, deps);
  // Batches are written last. So the rows of a batch are in the feed even when this call dies and the user is gone
  // before the next one.
  const isBatch = ({ rowForm }: SubscriberEvent): boolean => rowForm === 'BATCH';
  await deps.events.add(
    pushed.filter((one) => !isBatch(one)),
    nowMs,
  );
  await deps.events.add(pushed.filter(isBatch), nowMs);
  const { failures } = await deps.events.announce(pushed);
  for (const failure of failures) log.error('SEND_FAILED', failure, { event_guid: event.guid });
  if (next === 'all') {
    await finish(event, deps);
    const { guid, clientGuid, userGuid, createdAt } = event;
    const lagMs = Math.max(0, deps.clock() - createdAt);
    return log.info('RECORD_TOLD', { client_guid: clientGuid, user_guid: userGuid, event_guid: guid, lag_ms: lagMs });
  }
  const continued = await deps.events.continueFanOut(event, { before, now: next }, nowMs);
  if (continued.kind === 'stale') return;
  await deps.queue
    .send(continued.message, 0)
    .catch((error: unknown) => log.error('SEND_FAILED', error, { event_guid: event.guid }));
};
