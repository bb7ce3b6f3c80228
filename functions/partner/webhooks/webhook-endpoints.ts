import { testWebhookEndpoint as sendTest } from '../../../lib/app/webhooks/test-webhook-endpoint.ts';
import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/webhooks/webhook-endpoint-operations.ts';
import { newSigningKeys } from '../../../lib/delivery/sign.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import { SECOND_MS, toTimestamp } from '../../../lib/domain/kernel/time.ts';
import {
  KEY_OVERLAP_MS_MAX,
  WEBHOOK_ENDPOINTS_MAX,
  type WebhookEndpoint,
  type WebhookEndpointChange,
} from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { type GuardSettings, urlFault } from '../../../lib/outbound/address-guard.ts';
import { presentWebhookEndpoint } from '../../../lib/present/webhooks/webhook-endpoint.ts';
import { messageOfParked } from '../../../lib/store/webhooks/parking-store.ts';
import type { PartnerRun } from '../partner-deps.ts';
import { credentialMissing, readAuthentication } from './endpoint-authentication.ts';

/** A URL that this service would never call is refused at once. */
const undeliverable = (url: string | undefined, guard: GuardSettings): Problem | null => {
  const fault = url === undefined ? null : urlFault(url, guard);
  return fault === null ? null : problem('malformed', `webhook_endpoint.url ${fault}.`);
};

export const createWebhookEndpoint: PartnerRun<typeof entries.createWebhookEndpoint> = async (
  input,
  { client },
  { endpoints, clock, ids, webhookGuard },
) => {
  const given = input.body.webhook_endpoint;
  const refusal = undeliverable(given.url, webhookGuard);
  if (refusal !== null) return refusal;
  const now = clock();
  const authentication =
    given.authentication && readAuthentication(given.authentication, { guard: webhookGuard, nowMs: now });
  if (isProblem(authentication)) return authentication;
  // Two creations at once may exceed this by one. The limit bounds what an event costs, and need not be exact.
  const existing = await endpoints.list(client.guid);
  if (existing.length >= WEBHOOK_ENDPOINTS_MAX) {
    return problem('ruleBroken', `A client may have at most ${WEBHOOK_ENDPOINTS_MAX} webhook endpoints.`);
  }
  const endpoint: WebhookEndpoint = {
    guid: `WHE-${ids.uuid()}`,
    clientGuid: client.guid,
    url: given.url,
    eventTypes: given.event_types,
    rowEvents: given.row_events,
    rowEventsChangedAt: null,
    isEnabled: given.is_enabled,
    retrySchedule: given.retry_schedule,
    requestsPerSecondMax: given.requests_per_second_max,
    authentication: authentication?.shown ?? null,
    signsWithPrivateKey: given.signature_versions.includes('v1a'),
    disabledReason: null,
    revision: 1,
    createdAt: now,
    updatedAt: now,
  };
  const signing = newSigningKeys(ids);
  const created = await endpoints.create(endpoint, signing, dataKeyOwnerOf(client), authentication?.credential);
  return { body: { webhook_endpoint: { ...presentWebhookEndpoint(created, now), secret: signing.secret } } };
};

export const listWebhookEndpoints: PartnerRun<typeof entries.listWebhookEndpoints> = async (
  _input,
  { client },
  { endpoints, clock },
) => ({
  body: {
    webhook_endpoints: (await endpoints.list(client.guid)).map((endpoint) => presentWebhookEndpoint(endpoint, clock())),
  },
});

export const readWebhookEndpoint: PartnerRun<typeof entries.readWebhookEndpoint> = async (
  input,
  { client },
  { endpoints, clock },
) => {
  const endpoint = await endpoints.read(client.guid, input.params.webhook_endpoint_guid);
  return endpoint === null ? NOT_FOUND : { body: { webhook_endpoint: presentWebhookEndpoint(endpoint, clock()) } };
};

type GivenChange = Parameters<typeof updateWebhookEndpoint>[0]['body']['webhook_endpoint'];

const changeOf = (given: GivenChange): Omit<WebhookEndpointChange, 'authentication'> => ({
  url: given.url,
  eventTypes: given.event_types,
  rowEvents: given.row_events,
  isEnabled: given.is_enabled,
  retrySchedule: given.retry_schedule,
  requestsPerSecondMax: given.requests_per_second_max,
  signsWithPrivateKey: given.signature_versions?.includes('v1a'),
});

/** A client that enables the endpoint or changes its URL says that another receiver answers there now. */
const isRevivedBy = ({ is_enabled, url }: GivenChange, before: WebhookEndpoint): boolean =>
  (is_enabled === true && !before.isEnabled) || (url !== undefined && url !== before.url);

export const updateWebhookEndpoint: PartnerRun<typeof entries.updateWebhookEndpoint> = async (
  input,
  { client },
  { endpoints, health, parkings, clock, webhookGuard, notifyQueue, onSendFailed },
) => {
  const given = input.body.webhook_endpoint;
  const refusal = undeliverable(given.url, webhookGuard);
  if (refusal !== null) return refusal;
  const authentication = given.authentication
    ? readAuthentication(given.authentication, { guard: webhookGuard, nowMs: clock() })
    : given.authentication;
  if (isProblem(authentication)) return authentication;
  const change = { ...changeOf(given), authentication: authentication ? authentication.shown : authentication };
  const text = authentication?.credential ?? null;
  const credential = text === null ? null : { text, owner: dataKeyOwnerOf(client) };
  const guid = input.params.webhook_endpoint_guid;
  const before = await endpoints.read(client.guid, guid);
  if (before === null) return NOT_FOUND;
  // Before the change, so that a repeated call clears the health too when the first call died between the two.
  const isRevived = isRevivedBy(given, before);
  if (isRevived) await health.clear(before);
  const changed = await endpoints.change(client.guid, guid, change, credential);
  if (isRevived && (await parkings.hasten(guid))) await notifyQueue.send(messageOfParked(guid), 0).catch(onSendFailed);
  switch (changed.kind) {
    case 'absent':
      return NOT_FOUND;
    case 'credentialMissing':
      return credentialMissing(changed.type);
    case 'changed':
      return { body: { webhook_endpoint: presentWebhookEndpoint(changed.endpoint, clock()) } };
  }
};

export const rotateWebhookEndpointSecret: PartnerRun<typeof entries.rotateWebhookEndpointSecret> = async (
  input,
  { client },
  { endpoints, clock, ids },
) => {
  const overlapSeconds = input.body?.rotation?.overlap_seconds;
  const overlapMs = overlapSeconds === undefined ? KEY_OVERLAP_MS_MAX : overlapSeconds * SECOND_MS;
  const signing = newSigningKeys(ids);
  const guid = input.params.webhook_endpoint_guid;
  const rotated = await endpoints.rotate(client.guid, guid, { signing, overlapMs }, dataKeyOwnerOf(client));
  if (rotated === null) return NOT_FOUND;
  return { body: { webhook_endpoint: { ...presentWebhookEndpoint(rotated, clock()), secret: signing.secret } } };
};

const TEST_REFUSALS = {
  missing: NOT_FOUND,
  disabled: problem('ruleBroken', 'A disabled webhook endpoint cannot be tested; enable it first.'),
} as const;

export const testWebhookEndpoint: PartnerRun<typeof entries.testWebhookEndpoint> = async (
  { params },
  { client },
  deps,
) => {
  const tested = await sendTest(deps, client.guid, params.webhook_endpoint_guid);
  if (tested.kind === 'refused') return TEST_REFUSALS[tested.reason];
  const { event, payload } = tested;
  return { body: { event: { guid: event.guid, type: 'WEBHOOK', created_at: toTimestamp(event.createdAt), payload } } };
};

export const deleteWebhookEndpoint: PartnerRun<typeof entries.deleteWebhookEndpoint> = async (
  input,
  { client },
  { endpoints },
) => ((await endpoints.delete(client.guid, input.params.webhook_endpoint_guid)) ? { body: {} } : NOT_FOUND);
