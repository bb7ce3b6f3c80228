import type { NotifyMessage } from '../../contract/jobs/messages.ts';
import { changeUntilWon } from '../../domain/kernel/change-until-won.ts';
import type { Queue } from '../../domain/kernel/queue.ts';
import type { SubscriberEvent } from '../../domain/webhooks/event.ts';
import { type Replay, replayVerdict, roundStart } from '../../domain/webhooks/replay.ts';
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts';
import { type DeliveryStore, messageOfDelivery } from '../../store/webhooks/delivery-store.ts';
import type { Services } from '../adapters.ts';

export interface ReplayDeliveryDeps extends Pick<Services, 'clock' | 'onSendFailed'> {
  readonly deliveries: Pick<DeliveryStore, 'read' | 'create' | 'tryRestart'>;
  readonly queue: Queue<NotifyMessage>;
}

/**
 * What a replay does with one event of the endpoint's client. True when a delivery of it is begun. A delivery with an
 * attempt under way goes on as it is.
 */
export const replayDelivery = async (
  event: SubscriberEvent,
  endpoint: WebhookEndpoint,
  replay: Pick<Replay, 'onlyMissing' | 'createdAt'>,
  { clock, deliveries, queue, onSendFailed }: ReplayDeliveryDeps,
): Promise<boolean> => {
  const ref = { clientGuid: endpoint.clientGuid, eventGuid: event.guid, endpointGuid: endpoint.guid };
  const begun = await changeUntilWon({ what: 'delivery' }, async () => {
    const before = await deliveries.read(ref);
    const verdict = replayVerdict(event, endpoint, before, replay);
    if (verdict === 'begun' || verdict === 'leave') return verdict;
    const nowMs = roundStart(replay, clock());
    return before === null ? deliveries.create(event, endpoint.guid, { nowMs }) : deliveries.tryRestart(before, nowMs);
  });
  if (begun === 'begun') return true;
  if (begun === 'leave' || begun.kind !== 'begun') return false;
  const message = messageOfDelivery(begun.delivery, begun.delivery.attempt);
  await queue.send({ ...message, is_replay: true }, 0).catch(onSendFailed);
  return true;
};
