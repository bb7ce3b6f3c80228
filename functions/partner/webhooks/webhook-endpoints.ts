import { createWebhookEndpoint as create } from '../../../lib/app/webhooks/create-webhook-endpoint.ts';
import { editWebhookEndpoint } from '../../../lib/app/webhooks/edit-webhook-endpoint.ts';
import { rotateEndpointSecret } from '../../../lib/app/webhooks/rotate-endpoint-secret.ts';
import { testWebhookEndpoint as sendTest } from '../../../lib/app/webhooks/test-webhook-endpoint.ts';
import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { ChangedAuthentication } from '../../../lib/contract/webhooks/webhook-endpoint-schema.ts';
import { SECOND_MS, toTimestamp } from '../../../lib/domain/kernel/time.ts';
import {
  KEY_OVERLAP_MS_MAX,
  type KeyedEndpoint,
  WEBHOOK_ENDPOINTS_MAX,
  type WebhookEndpointChange,
} from '../../../lib/domain/webhooks/webhook-endpoint.ts';
import { type GuardSettings, urlFault } from '../../../lib/outbound/address-guard.ts';
import { presentWebhookEndpoint } from '../../../lib/present/webhooks/webhook-endpoint.ts';
import type { PartnerDeps, PartnerRun } from '../partner-deps.ts';
import { credentialMissing, readAuthentication } from './endpoint-authentication.ts';

/** A URL that this service would never call is refused at once. */
const undeliverable = (url: string | undefined, guard: GuardSettings): Problem | null => {
  const fault = url === undefined ? null : urlFault(url, guard);
  return fault === null ? null : problem('malformed', `webhook_endpoint.url ${fault}.`);
};

const TOO_MANY = problem('ruleBroken', `A client may have at most ${WEBHOOK_ENDPOINTS_MAX} webhook endpoints.`);

/** Null and undefined say what they say in the call. */
const authenticationOf = (
  { authentication }: { readonly authentication?: ChangedAuthentication | null | undefined },
  { webhookGuard: guard, clock }: Pick<PartnerDeps, 'webhookGuard' | 'clock'>,
) => authentication && readAuthentication(authentication, { guard, nowMs: clock() });

export const createWebhookEndpoint: PartnerRun<'createWebhookEndpoint'> = async (
  { body: { webhook_endpoint: given } },
  { client },
  deps,
) => {
  const refusal = undeliverable(given.url, deps.webhookGuard);
  if (refusal !== null) return refusal;
  const authentication = authenticationOf(given, deps);
  if (isProblem(authentication)) return authentication;
  const fields = {
    url: given.url,
    eventTypes: given.event_types,
    rowEvents: given.row_events,
    isEnabled: given.is_enabled,
    retrySchedule: given.retry_schedule,
    requestsPerSecondMax: given.requests_per_second_max,
    authentication: authentication?.shown ?? null,
    signsWithPrivateKey: given.signature_versions.includes('v1a'),
  };
  const created = await create(deps, client, fields, authentication?.credential ?? null);
  return created.kind === 'refused' ? TOO_MANY : withSecret(created, deps);
};

const shownOf = async (endpoint: KeyedEndpoint, { receiverStates, clock }: PartnerDeps) => {
  const stateOf = await receiverStates.of([endpoint.guid]);
  return presentWebhookEndpoint(endpoint, stateOf(endpoint.guid), clock());
};

const answerOf = async (endpoint: KeyedEndpoint, deps: PartnerDeps) => ({
  body: { webhook_endpoint: await shownOf(endpoint, deps) },
});

/** The only answers that show the secret. */
const withSecret = async ({ endpoint, secret }: { endpoint: KeyedEndpoint; secret: string }, deps: PartnerDeps) => ({
  body: { webhook_endpoint: { ...(await shownOf(endpoint, deps)), secret } },
});

export const listWebhookEndpoints: PartnerRun<'listWebhookEndpoints'> = async (
  _input,
  { client },
  { endpoints, receiverStates, clock },
) => {
  const listed = await endpoints.list(client.guid);
  const stateOf = await receiverStates.of(listed.map(({ guid }) => guid));
  return { body: { webhook_endpoints: listed.map((one) => presentWebhookEndpoint(one, stateOf(one.guid), clock())) } };
};

export const readWebhookEndpoint: PartnerRun<'readWebhookEndpoint'> = async (input, { client }, deps) => {
  const endpoint = await deps.endpoints.read(client.guid, input.params.webhook_endpoint_guid);
  return endpoint === null ? NOT_FOUND : answerOf(endpoint, deps);
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

export const updateWebhookEndpoint: PartnerRun<'updateWebhookEndpoint'> = async (
  { params, body: { webhook_endpoint: given } },
  { client },
  deps,
) => {
  const refusal = undeliverable(given.url, deps.webhookGuard);
  if (refusal !== null) return refusal;
  const authentication = authenticationOf(given, deps);
  if (isProblem(authentication)) return authentication;
  const change = { ...changeOf(given), authentication: authentication ? authentication.shown : authentication };
  const credential = authentication?.credential ?? null;
  const edited = await editWebhookEndpoint(deps, client, params.webhook_endpoint_guid, { change, credential });
  switch (edited.kind) {
    case 'absent':
      return NOT_FOUND;
    case 'credentialMissing':
      return credentialMissing(edited.type);
    case 'changed':
      return answerOf(edited.endpoint, deps);
  }
};

export const rotateWebhookEndpointSecret: PartnerRun<'rotateWebhookEndpointSecret'> = async (
  { params, body },
  { client },
  deps,
) => {
  const overlapSeconds = body?.rotation?.overlap_seconds;
  const overlapMs = overlapSeconds === undefined ? KEY_OVERLAP_MS_MAX : overlapSeconds * SECOND_MS;
  const rotated = await rotateEndpointSecret(deps, client, params.webhook_endpoint_guid, overlapMs);
  return rotated.kind === 'absent' ? NOT_FOUND : withSecret(rotated, deps);
};

const TEST_REFUSALS = {
  missing: NOT_FOUND,
  disabled: problem('ruleBroken', 'A disabled webhook endpoint cannot be tested; enable it first.'),
} as const;

export const testWebhookEndpoint: PartnerRun<'testWebhookEndpoint'> = async ({ params }, { client }, deps) => {
  const tested = await sendTest(deps, client.guid, params.webhook_endpoint_guid);
  if (tested.kind === 'refused') return TEST_REFUSALS[tested.reason];
  const { event, payload } = tested;
  return { body: { event: { guid: event.guid, type: 'WEBHOOK', created_at: toTimestamp(event.createdAt), payload } } };
};

export const deleteWebhookEndpoint: PartnerRun<'deleteWebhookEndpoint'> = async (input, { client }, { endpoints }) =>
  (await endpoints.delete(client.guid, input.params.webhook_endpoint_guid)) ? { body: {} } : NOT_FOUND;
