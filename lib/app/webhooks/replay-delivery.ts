import type { NotifyMessage } from '../../contract/jobs/messages.ts';
import type { Queue } from '../../domain/kernel/queue.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { News } from '../../domain/webhooks/event.ts';
import { type Replay, replayVerdict, roundStart } from '../../domain/webhooks/replay.ts';
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts';
import { type DeliveryStore, messageOfDelivery } from '../../store/webhooks/delivery-store.ts';

export interface ReplayDeliveryDeps {
  readonly clock: Clock;
  readonly deliveries: Pick<DeliveryStore, 'read' | 'create' | 'restart'>;
  readonly queue: Queue<NotifyMessage>;
  /** A message that could not be sent: the due entry of its delivery makes it good. */
  readonly onSendFailed: (error: unknown) => void;
}

/**
 * What a replay does about one event, of its endpoint's client. Whether a delivery of it is begun; one of which an attempt
 * is being made at this moment goes on as it is.
 */
export const replayDelivery = async (
  event: News,
  endpoint: WebhookEndpoint,
  replay: Pick<Replay, 'onlyMissing' | 'createdAt'>,
  { clock, deliveries, queue, onSendFailed }: ReplayDeliveryDeps,
): Promise<boolean> => {
  const ref = { clientGuid: endpoint.clientGuid, eventGuid: event.guid, endpointGuid: endpoint.guid };
  const verdict = replayVerdict(event, endpoint, await deliveries.read(ref), replay);
  if (verdict === 'leave') return false;
  if (verdict === 'begun') return true;
  const nowMs = roundStart(replay, clock());
  const begun = await (verdict === 'create'
    ? deliveries.create(event, endpoint.guid, nowMs)
    : deliveries.restart(ref, { nowMs }));
  if (begun.kind !== 'begun') return false;
  await queue.send(messageOfDelivery(begun.delivery, begun.delivery.attempt), 0).catch(onSendFailed);
  return true;
};
