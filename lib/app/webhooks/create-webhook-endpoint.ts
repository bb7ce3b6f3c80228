import { newSigningKeys } from '../../delivery/sign.ts';
import { dataKeyOwnerOf } from '../../domain/kernel/cipher.ts';
import { toGuid } from '../../domain/kernel/guid.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import type { Client } from '../../domain/users/client.ts';
import {
  type EndpointFields,
  type KeyedEndpoint,
  newEndpoint,
  WEBHOOK_ENDPOINTS_MAX,
} from '../../domain/webhooks/webhook-endpoint.ts';
import type { EndpointDeps } from './endpoint-deps.ts';

/** `secret` is for the receiver, and shown once. */
export type EndpointCreated =
  | { readonly kind: 'created'; readonly endpoint: KeyedEndpoint; readonly secret: string }
  | Refused<'tooMany'>;

/** `credential` is the secret half of the endpoint's authentication; null where there is none. */
export const createWebhookEndpoint = async (
  { endpoints, clock, ids }: EndpointDeps,
  client: Client,
  fields: EndpointFields,
  credential: string | null,
): Promise<EndpointCreated> => {
  // Two creations at once may exceed this by one. The limit bounds what an event costs, and need not be exact.
  if ((await endpoints.list(client.guid)).length >= WEBHOOK_ENDPOINTS_MAX) return refused('tooMany');
  const named = { guid: toGuid('WHE', ids.uuid()), clientGuid: client.guid };
  const signing = newSigningKeys(ids);
  const endpoint = newEndpoint(named, fields, clock());
  const created = await endpoints.create(endpoint, signing, dataKeyOwnerOf(client), credential);
  return { kind: 'created', endpoint: created, secret: signing.secret };
};
