import type { Guid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import { EVENT_KEPT_MS, positionOf } from '../../domain/webhooks/event.ts';
import { REPLAYS_PER_HOUR_MAX, type Replay, replayFault } from '../../domain/webhooks/replay.ts';
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts';
import type { FeedStore } from '../../store/webhooks/feed-store.ts';
import { messageOfReplay, type ReplayStore } from '../../store/webhooks/replay-store.ts';
import type { WebhookEndpointStore } from '../../store/webhooks/webhook-endpoint-store.ts';
import { type ReplayDeliveryDeps, replayDelivery } from './replay-delivery.ts';

export interface ReplayDeps extends ReplayDeliveryDeps {
  readonly ids: Ids;
  readonly endpoints: Pick<WebhookEndpointStore, 'read'>;
  readonly feed: Pick<FeedStore, 'find'>;
  readonly replays: Pick<ReplayStore, 'create' | 'newest'>;
}

/** Which events: the one with a guid, or all since an instant; null for all that are kept. */
export type ReplayInput = Pick<Replay, 'clientGuid' | 'endpointGuid' | 'eventGuid' | 'since' | 'onlyMissing'>;

/** `running`, `hourly`: the endpoint has as many replays as it may have. */
export type ReplayBegun =
  | { readonly kind: 'begun'; readonly replay: Replay }
  | { readonly kind: 'refused'; readonly reason: 'missing' | 'disabled' | 'running' | 'hourly' | 'eventUnknown' };

/** Has events of the past delivered to an endpoint again: one at once, and those since an instant by and by. */
export const replayDeliveries = async (deps: ReplayDeps, input: ReplayInput): Promise<ReplayBegun> => {
  const endpoint = await deps.endpoints.read(input.clientGuid, input.endpointGuid);
  if (endpoint === null) return refused('missing');
  if (!endpoint.isEnabled) return refused('disabled');
  const createdAt = deps.clock();
  // Several calls at once may all find room. The limits bound what replays cost, and need not be exact.
  const fault = replayFault(await deps.replays.newest(endpoint.guid, REPLAYS_PER_HOUR_MAX), createdAt);
  if (fault !== null) return refused(fault);
  const asked = { ...input, guid: `RPL-${deps.ids.uuid()}`, to: positionOf(createdAt + 1), createdAt } as const;
  return input.eventGuid === null ? begin(deps, asked) : replayOne(deps, endpoint, asked, input.eventGuid);
};

type Asked = Omit<Replay, 'position' | 'status' | 'deliveriesCount'>;

const replayOne = async (
  deps: ReplayDeps,
  endpoint: WebhookEndpoint,
  asked: Asked,
  eventGuid: Guid<'EVT'>,
): Promise<ReplayBegun> => {
  const event = await deps.feed.find(asked.clientGuid, eventGuid);
  if (event === null) return refused('eventUnknown');
  const isBegun = await replayDelivery(event, endpoint, asked, deps);
  const replay: Replay = { ...asked, position: asked.to, status: 'COMPLETED', deliveriesCount: isBegun ? 1 : 0 };
  await deps.replays.create(replay);
  return { kind: 'begun', replay };
};

const begin = async ({ replays, queue, onSendFailed }: ReplayDeps, asked: Asked): Promise<ReplayBegun> => {
  const oldest = asked.createdAt - EVENT_KEPT_MS;
  const position = positionOf(Math.max(asked.since ?? oldest, oldest));
  const replay: Replay = { ...asked, position, status: 'RUNNING', deliveriesCount: 0 };
  await replays.create(replay);
  await queue.send(messageOfReplay(replay), 0).catch(onSendFailed);
  return { kind: 'begun', replay };
};

const refused = (reason: Extract<ReplayBegun, { kind: 'refused' }>['reason']): ReplayBegun => ({
  kind: 'refused',
  reason,
});
