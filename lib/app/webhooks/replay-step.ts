import type { NotifyMessage } from '../../contract/jobs/messages.ts';
import type { Log } from '../../domain/kernel/log.ts';
import { mapLimit } from '../../domain/kernel/map-limit.ts';
import type { Queue } from '../../domain/kernel/queue.ts';
import type { DeliveryStore } from '../../store/webhooks/delivery-store.ts';
import type { FeedStore } from '../../store/webhooks/feed-store.ts';
import { messageOfReplay, type ReplayStore } from '../../store/webhooks/replay-store.ts';
import type { WebhookEndpointStore } from '../../store/webhooks/webhook-endpoint-store.ts';
import type { Adapters } from '../adapters.ts';
import { replayDelivery } from './replay-delivery.ts';

export interface ReplayDeps extends Pick<Adapters, 'clock'> {
  readonly replays: Pick<ReplayStore, 'read' | 'advance'>;
  readonly feed: Pick<FeedStore, 'between'>;
  readonly endpoints: Pick<WebhookEndpointStore, 'read'>;
  readonly deliveries: Pick<DeliveryStore, 'read' | 'create' | 'tryRestart'>;
  readonly queue: Queue<NotifyMessage>;
}

type ReplayMessage = Extract<NotifyMessage, { kind: 'replay' }>;

/** At most a second of reads and writes. */
const ITEMS_PER_PAGE = 100;
const EVENTS_AT_ONCE = 10;

/**
 * Begins the deliveries of the next page of a replay and leaves the rest to another message. When a worker dies half-
 * way, the next one finds what is begun and begins the rest. Of two workers at once, one goes on.
 */
export const replayPage = async (message: ReplayMessage, deps: ReplayDeps, log: Log): Promise<void> => {
  const replay = await deps.replays.read(message.endpoint_guid, message.replay_guid);
  if (replay?.status !== 'RUNNING') {
    log.info('STEP_STALE', { endpoint_guid: message.endpoint_guid, replay_guid: message.replay_guid });
    return;
  }
  const endpoint = await deps.endpoints.read(replay.clientGuid, replay.endpointGuid);
  if (endpoint === null || !endpoint.isEnabled) {
    const { position } = replay;
    await deps.replays.advance(replay, { status: 'CANCELLED', position, deliveriesCount: 0, nowMs: deps.clock() });
    return;
  }
  const onSendFailed = (error: unknown): void => log.error('SEND_FAILED', error, { endpoint_guid: endpoint.guid });
  const range = { after: replay.position, to: replay.to };
  const { events, last } = await deps.feed.between(replay.clientGuid, range, ITEMS_PER_PAGE);
  const begun = await mapLimit(events, EVENTS_AT_ONCE, (event) =>
    replayDelivery(event, endpoint, replay, { ...deps, onSendFailed }),
  );
  const deliveriesCount = begun.filter(Boolean).length;
  const next = await deps.replays.advance(replay, {
    status: last === null ? 'COMPLETED' : 'RUNNING',
    position: last ?? replay.to,
    deliveriesCount,
    nowMs: deps.clock(),
  });
  if (next.kind === 'advanced' && next.replay.status === 'RUNNING')
    await deps.queue.send(messageOfReplay(next.replay), 0).catch(onSendFailed);
};
