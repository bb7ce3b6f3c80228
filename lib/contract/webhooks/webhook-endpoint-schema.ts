import * as z from 'zod/mini';
import { SECOND_MS } from '../../domain/kernel/time.ts';
import { CIRCUIT_STATES } from '../../domain/webhooks/endpoint-health.ts';
import { isRowType, ROW_TYPES, SUBSCRIPTIONS } from '../../domain/webhooks/event.ts';
import { WAITING_COUNT_MAX } from '../../domain/webhooks/parked-line.ts';
import {
  DISABLED_REASONS,
  KEY_OVERLAP_MS_MAX,
  REQUESTS_PER_SECOND_MAX,
  RETRY_SCHEDULES,
  ROW_EVENTS,
  webhookUrlFault,
} from '../../domain/webhooks/webhook-endpoint.ts';
import { settingsRequest } from '../kernel/change-request.ts';
import { eventGuid, webhookEndpointGuid } from '../kernel/guids.ts';
import { inputText, NAME_LENGTH_MAX, requiredText, SECRET_LENGTH_MAX } from '../kernel/input-text.ts';
import {
  flag,
  namedObject,
  nullableInteger,
  nullableText,
  nullableTimestamp,
  text,
  timestamp,
} from '../kernel/values.ts';
import { webhookEvent } from './webhook-event.ts';

export const subscription = z.enum(SUBSCRIPTIONS);
subscription.register(z.globalRegistry, {
  id: 'Subscription',
  description:
    'A type of event; this version may not send every type yet. * means all types, also later ones. Events of rows ' +
    'that a refresh or another bulk change brings are sent only to endpoints that name their type: TRANSACTION, ' +
    'HOLDING.',
});

const eachOnce = z.array(subscription).check(
  z.maxLength(SUBSCRIPTIONS.length),
  z.refine((types) => new Set(types).size === types.length, 'must not repeat a type'),
);
/** Each type once; `*` stands alone. */
export const subscriptions = eachOnce.check(
  z.refine((types) => types.length === 1 || !types.includes('*'), 'must be "*" alone or a list of event types'),
);
/** Each type once; beside `*` only the types that `*` leaves out. */
const eventTypes = eachOnce.check(
  z.minLength(1),
  z.refine(
    (types) => !types.includes('*') || types.every((type) => type === '*' || isRowType(type)),
    `must be "*", "*" with ${ROW_TYPES.join(' or ')}, or a list of event types`,
  ),
);

const endpointUrl = z.string().check(
  z.minLength(1),
  z.check(({ value, issues }) => {
    const fault = webhookUrlFault(value);
    if (fault !== null) issues.push({ code: 'custom', input: value, message: fault });
  }),
);
endpointUrl.register(z.globalRegistry, { format: 'uri' });

/** `v1` is HMAC-SHA256 with the secret; `v1a` is ed25519 with a key whose public half is shown. */
const signatureVersion = z.enum(['v1', 'v1a']);
const retrySchedule = z.enum(RETRY_SCHEDULES);
retrySchedule.register(z.globalRegistry, {
  id: 'RetrySchedule',
  description: 'STANDARD gives up after 27.6 hours, LONG after 75.5.',
});

const rowEvents = z.enum(ROW_EVENTS);
rowEvents.register(z.globalRegistry, {
  id: 'RowEvents',
  description:
    'How an endpoint gets the rows of a refresh or another bulk change, of the types that it names. `single`: one ' +
    'webhook per row. `batch`: up to 100 rows or 256 KB in one webhook.',
});

const circuitState = z.enum(CIRCUIT_STATES);
circuitState.register(z.globalRegistry, {
  id: 'CircuitState',
  description:
    'OPEN after ten failures in a row: no attempt is made for a while. HALF_OPEN: one attempt at a time is made, to see ' +
    'whether the receiver is back. CLOSED: attempts are made as they are due.',
});

const authentication = z.discriminatedUnion('type', [
  z.object({ type: z.literal('BASIC'), username: text }),
  z.object({ type: z.literal('OAUTH2'), client_id: text, scope: nullableText, token_url: text }),
  z.object({ type: z.literal('MTLS'), certificate: text }),
]);
authentication.register(z.globalRegistry, {
  id: 'WebhookAuthentication',
  description: 'Authentication that the receiver requires beside the signature, without its secret part.',
});

/** An address to which a client wants its events. `disabled_reason` says why this service disabled it. */
export const webhookEndpoint = namedObject('WebhookEndpoint', {
  authentication: z.nullable(authentication),
  circuit_state: circuitState,
  created_at: timestamp,
  disabled_reason: z.nullable(z.enum(DISABLED_REASONS)),
  event_types: z.array(subscription),
  failing_since: nullableTimestamp,
  guid: webhookEndpointGuid,
  is_enabled: flag,
  last_success_at: nullableTimestamp,
  previous_secret_expires_at: nullableTimestamp,
  public_key: nullableText,
  requests_per_second_max: nullableInteger,
  retry_schedule: retrySchedule,
  row_events: rowEvents,
  secret_rotated_at: timestamp,
  signature_versions: z.array(signatureVersion),
  updated_at: timestamp,
  url: text,
  waiting_count: z.int().check(z.minimum(0), z.maximum(WAITING_COUNT_MAX)),
});

/** The endpoint with its secret. Only the answers that make a secret show it. */
export const createdWebhookEndpoint = namedObject('CreatedWebhookEndpoint', {
  ...webhookEndpoint.shape,
  secret: z.string().check(z.regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/)),
});

/** A test event as the tested endpoint gets it. */
export const testEvent = namedObject('WebhookTestEvent', {
  created_at: timestamp,
  guid: eventGuid,
  payload: webhookEvent.schema,
  type: z.literal('WEBHOOK'),
});

/** Long enough for a chain of five certificates with keys of 4,096 bits. */
const PEM_LENGTH_MAX = 12_000;
const SCOPE_LENGTH_MAX = 1_000;

const holdsNoControls = z.refine<string>((value) => !/\p{Cc}/u.test(value), 'must not contain control characters');
/** RFC 7617, 2: a colon would end the user name. */
const username = requiredText(NAME_LENGTH_MAX).check(
  holdsNoControls,
  z.refine((value) => !value.includes(':'), 'must not contain a colon'),
);
const secret = (schema: z.ZodMiniString) => {
  schema.register(z.globalRegistry, { writeOnly: true });
  return schema;
};
const password = secret(requiredText(SECRET_LENGTH_MAX).check(holdsNoControls));
const clientSecret = secret(requiredText(SECRET_LENGTH_MAX).check(holdsNoControls));
const privateKey = secret(requiredText(PEM_LENGTH_MAX));
/** RFC 6749, 3.3. */
const scope = inputText(SCOPE_LENGTH_MAX).check(z.regex(/^[\x21\x23-\x5b\x5d-\x7e]+(?: [\x21\x23-\x5b\x5d-\x7e]+)*$/));

const BASIC = { type: z.literal('BASIC'), username };
const OAUTH2 = {
  type: z.literal('OAUTH2'),
  client_id: requiredText(NAME_LENGTH_MAX).check(holdsNoControls),
  scope: z._default(z.nullable(scope), null),
  token_url: endpointUrl,
};
const MTLS = { type: z.literal('MTLS'), certificate: requiredText(PEM_LENGTH_MAX) };

const newAuthentication = z.discriminatedUnion('type', [
  z.object({ ...BASIC, password }),
  z.object({ ...OAUTH2, client_secret: clientSecret }),
  z.object({ ...MTLS, private_key: privateKey }),
]);
newAuthentication.register(z.globalRegistry, { id: 'WebhookAuthenticationCreateRequest' });

const changedAuthentication = z.discriminatedUnion('type', [
  z.object({ ...BASIC, password: z.optional(password) }),
  z.object({ ...OAUTH2, client_secret: z.optional(clientSecret) }),
  z.object({ ...MTLS, private_key: z.optional(privateKey) }),
]);
changedAuthentication.register(z.globalRegistry, {
  id: 'WebhookAuthenticationUpdateRequest',
  description:
    'Replaces the present authentication. The secret part may be omitted if the account stays the same: the user ' +
    'name, the token URL with the client id, or the certificate. Except with a certificate, the endpoint must also ' +
    'keep its origin.',
});
export type ChangedAuthentication = z.output<typeof changedAuthentication>;

const signatureVersions = z.array(signatureVersion).check(
  z.minLength(1),
  z.maxLength(signatureVersion.options.length),
  z.refine(
    (versions) => versions.includes('v1') && new Set(versions).size === versions.length,
    'must be v1, or v1 and v1a',
  ),
);
const requestsPerSecondMax = z.nullable(z.int().check(z.minimum(1), z.maximum(REQUESTS_PER_SECOND_MAX)));

/**
 * Unless the request says otherwise, an endpoint is enabled and subscribes to all events but those of rows that a
 * refresh, or another change of many rows, brought.
 */
export const webhookEndpointCreateRequest = namedObject('WebhookEndpointCreateRequest', {
  authentication: z._default(z.nullable(newAuthentication), null),
  event_types: z._default(eventTypes, ['*']),
  is_enabled: z._default(flag, true),
  requests_per_second_max: z._default(requestsPerSecondMax, null),
  retry_schedule: z._default(retrySchedule, 'STANDARD'),
  row_events: z._default(rowEvents, 'single'),
  signature_versions: z._default(signatureVersions, ['v1']),
  url: endpointUrl,
});

/** Omitted fields keep their value. */
export const webhookEndpointUpdateRequest = settingsRequest('WebhookEndpointUpdateRequest', {
  authentication: z.optional(z.nullable(changedAuthentication)),
  event_types: z.optional(eventTypes),
  is_enabled: z.optional(flag),
  requests_per_second_max: z.optional(requestsPerSecondMax),
  retry_schedule: z.optional(retrySchedule),
  row_events: z.optional(rowEvents),
  signature_versions: z.optional(signatureVersions),
  url: z.optional(endpointUrl),
});

const OVERLAP_SECONDS_MAX = KEY_OVERLAP_MS_MAX / SECOND_MS;

/** Both secrets sign for this long; for a day where it is absent. */
export const secretRotationRequest = namedObject('SecretRotationRequest', {
  overlap_seconds: z._default(z.int().check(z.minimum(0), z.maximum(OVERLAP_SECONDS_MAX)), OVERLAP_SECONDS_MAX),
});
