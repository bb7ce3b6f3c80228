import { dataKeyOwnerOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Client } from '../../domain/users/client.ts';
import { isRevivedBy, type WebhookEndpointChange } from '../../domain/webhooks/webhook-endpoint.ts';
import { messageOfParked, type ParkingStore } from '../../store/webhooks/parking-store.ts';
import type { WebhookEndpointStore } from '../../store/webhooks/webhook-endpoint-store.ts';
import type { Services } from '../adapters.ts';
import { changeWebhookEndpoint, type EndpointChanged } from './change-webhook-endpoint.ts';
import type { EndpointSlots } from './endpoint-slots.ts';

export interface EditEndpointDeps extends Pick<Services, 'clock' | 'notifyQueue' | 'onSendFailed'> {
  readonly endpoints: WebhookEndpointStore;
  readonly health: Pick<EndpointSlots, 'clear'>;
  readonly parkings: Pick<ParkingStore, 'hasten'>;
}

/**
 * What is left out stays as it is. `credential` is the secret half of a changed authentication; null where it is left out.
 * An endpoint at which another receiver answers from now on has no history, and what waits for it is sent at once.
 */
export const editWebhookEndpoint = async (
  { endpoints, health, parkings, clock, notifyQueue, onSendFailed }: EditEndpointDeps,
  client: Client,
  guid: Guid<'WHE'>,
  { change, credential: text }: { readonly change: WebhookEndpointChange; readonly credential: string | null },
): Promise<EndpointChanged> => {
  const before = await endpoints.read(client.guid, guid);
  if (before === null) return { kind: 'absent' };
  // Before the change, so that a repeated call clears the health too when the first call died between the two.
  const isRevived = isRevivedBy(change, before);
  if (isRevived) await health.clear(before);
  const credential = text === null ? null : { text, owner: dataKeyOwnerOf(client) };
  const changed = await changeWebhookEndpoint(before, change, { endpoints, clock }, credential);
  if (isRevived && (await parkings.hasten(guid))) await notifyQueue.send(messageOfParked(guid), 0).catch(onSendFailed);
  return changed;
};
