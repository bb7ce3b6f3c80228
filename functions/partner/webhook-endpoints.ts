import { NOT_FOUND, type Problem, problem } from '../../lib/contract/error-code.ts';
import type { Run } from '../../lib/contract/operation.ts';
import type * as entries from '../../lib/contract/operations/webhook-endpoints.ts';
import { SECRET_BYTES, secretText } from '../../lib/delivery/sign.ts';
import type { Ids } from '../../lib/domain/ids.ts';
import type { Clock } from '../../lib/domain/time.ts';
import {
  WEBHOOK_ENDPOINTS_MAX,
  type WebhookEndpoint,
  type WebhookReach,
  webhookReachFault,
} from '../../lib/domain/webhook-endpoint.ts';
import type { ClientCaller } from '../../lib/http/caller.ts';
import { presentWebhookEndpoint } from '../../lib/http/present/webhook-endpoint.ts';
import type { EndpointHealthStore } from '../../lib/store/endpoint-health-store.ts';
import type { WebhookEndpointStore } from '../../lib/store/webhook-endpoint-store.ts';

export interface WebhookEndpointsDeps {
  readonly endpoints: WebhookEndpointStore;
  readonly health: Pick<EndpointHealthStore, 'clear'>;
  readonly clock: Clock;
  readonly ids: Ids;
  /** From the same settings as the guard of the sender. */
  readonly webhookReach: WebhookReach;
}

/** Refused at once rather than accepted and never delivered to. */
const undeliverable = (url: string, reach: WebhookReach): Problem | null => {
  const fault = webhookReachFault(url, reach);
  return fault === null ? null : problem('malformed', `webhook_endpoint.url ${fault}.`);
};

export const createWebhookEndpoint: Run<
  typeof entries.createWebhookEndpoint,
  ClientCaller,
  WebhookEndpointsDeps
> = async (input, { client }, { endpoints, clock, ids, webhookReach }) => {
  const { event_types, is_enabled, url } = input.body.webhook_endpoint;
  const refusal = undeliverable(url, webhookReach);
  if (refusal !== null) return refusal;
  // Two creations at once may pass this by one; it bounds what an event costs and needs no more.
  const existing = await endpoints.list(client.guid);
  if (existing.length >= WEBHOOK_ENDPOINTS_MAX) {
    return problem('ruleBroken', `A client may have at most ${WEBHOOK_ENDPOINTS_MAX} webhook endpoints.`);
  }
  const now = clock();
  const endpoint: WebhookEndpoint = {
    guid: `WHE-${ids.uuid()}`,
    clientGuid: client.guid,
    url,
    eventTypes: event_types,
    isEnabled: is_enabled,
    retrySchedule: 'STANDARD',
    requestsPerSecondMax: null,
    authentication: null,
    signsWithPrivateKey: false,
    disabledReason: null,
    revision: 1,
    createdAt: now,
    updatedAt: now,
  };
  const secret = secretText(ids.bytes(SECRET_BYTES));
  await endpoints.create(endpoint, secret, { clientGuid: client.guid, wrappedDataKey: client.wrappedDataKey });
  return { body: { webhook_endpoint: { ...presentWebhookEndpoint(endpoint), secret } } };
};

export const listWebhookEndpoints: Run<
  typeof entries.listWebhookEndpoints,
  ClientCaller,
  WebhookEndpointsDeps
> = async (_input, { client }, { endpoints }) => ({
  body: { webhook_endpoints: (await endpoints.list(client.guid)).map(presentWebhookEndpoint) },
});

export const readWebhookEndpoint: Run<typeof entries.readWebhookEndpoint, ClientCaller, WebhookEndpointsDeps> = async (
  input,
  { client },
  { endpoints },
) => {
  const endpoint = await endpoints.read(client.guid, input.params.webhook_endpoint_guid);
  return endpoint === null ? NOT_FOUND : { body: { webhook_endpoint: presentWebhookEndpoint(endpoint) } };
};

export const updateWebhookEndpoint: Run<
  typeof entries.updateWebhookEndpoint,
  ClientCaller,
  WebhookEndpointsDeps
> = async (input, { client }, { endpoints, health, webhookReach }) => {
  const { event_types, is_enabled, url } = input.body.webhook_endpoint;
  const refusal = url === undefined ? null : undeliverable(url, webhookReach);
  if (refusal !== null) return refusal;
  const endpoint = await endpoints.change(client.guid, input.params.webhook_endpoint_guid, {
    url,
    eventTypes: event_types,
    isEnabled: is_enabled,
  });
  if (endpoint === null) return NOT_FOUND;
  // Whoever enables it, or moves it, says that the receiver is another one now than the one that failed.
  if (is_enabled === true || url !== undefined) await health.clear(endpoint);
  return { body: { webhook_endpoint: presentWebhookEndpoint(endpoint) } };
};

export const deleteWebhookEndpoint: Run<
  typeof entries.deleteWebhookEndpoint,
  ClientCaller,
  WebhookEndpointsDeps
> = async (input, { client }, { endpoints }) =>
  (await endpoints.delete(client.guid, input.params.webhook_endpoint_guid)) ? { body: {} } : NOT_FOUND;
