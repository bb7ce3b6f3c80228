import type { Guid } from '../kernel/guid.ts';
import { DAY_MS } from '../kernel/time.ts';
import { webAddressFault } from '../kernel/web-address.ts';
import { withChange } from '../kernel/with-change.ts';
import { type EventType, isRowType, type SubscriberEvent, type Subscription } from './event.ts';

/** Where a client wants its notifications. Instants are epoch milliseconds. The secret is stored apart, encrypted. */
export interface WebhookEndpoint {
  readonly guid: Guid<'WHE'>;
  readonly clientGuid: Guid<'CLT'>;
  readonly url: string;
  readonly eventTypes: readonly Subscription[];
  /** How it gets the rows of a change of many, where it names their type. */
  readonly rowEvents: RowEvents;
  /** When `rowEvents` last became another; null when it never did. */
  readonly rowEventsChangedAt: number | null;
  readonly isEnabled: boolean;
  readonly retrySchedule: RetrySchedule;
  /** Attempts begun in a second, besides the limit on those at once; null where its client sets none. */
  readonly requestsPerSecondMax: number | null;
  /** What the receiver wants besides the signature; the secrets of it are stored apart, encrypted. */
  readonly authentication: EndpointAuthentication | null;
  /** `v1`, HMAC-SHA256, always; `v1a`, ed25519, on request. */
  readonly signsWithPrivateKey: boolean;
  /** Why we disabled it ourselves; null when it is enabled or its client disabled it. */
  readonly disabledReason: DisabledReason | null;
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What signs the webhooks of an endpoint. */
export interface SigningKeys {
  /** `whsec_` and base64 (`v1`): its receiver holds the same. */
  readonly secret: string;
  /** `whsk_` and the base64 of an ed25519 seed (`v1a`): nobody else holds it. */
  readonly privateKey: string;
  /** `whpk_` and the base64 of the public key that belongs to it. */
  readonly publicKey: string;
}

/** An endpoint as it is stored: with what may be shown of its keys. */
export interface KeyedEndpoint extends WebhookEndpoint {
  readonly publicKey: string;
  /** When the keys were made that its receiver is to hold. */
  readonly keysMadeAt: number;
  /** Until when the previous keys sign too; null when there are none, or when they stopped at once. */
  readonly previousKeysUntil: number | null;
}

/** `single`: an event for each row. `batch`: up to a hundred rows in one webhook. */
export const ROW_EVENTS = ['single', 'batch'] as const;
export type RowEvents = (typeof ROW_EVENTS)[number];

/** Enough for a receiver to take the new secret over; a day as others have it (webhooks policy 3). */
export const KEY_OVERLAP_MS_MAX = DAY_MS;

/** `STANDARD` ends after 27.6 hours, `LONG` after 75.5 (see `retry-policy.ts`). */
export const RETRY_SCHEDULES = ['STANDARD', 'LONG'] as const;
export type RetrySchedule = (typeof RETRY_SCHEDULES)[number];

/** The part of a receiver's credentials that may be shown again. */
export type EndpointAuthentication =
  | { readonly type: 'BASIC'; readonly username: string }
  /** OAuth 2.0 client credentials (RFC 6749, 4.4), sent as a bearer token (RFC 6750). */
  | {
      readonly type: 'OAUTH2';
      readonly tokenUrl: string;
      readonly clientId: string;
      readonly scope: string | null;
    }
  /** `certificate`: PEM, the leaf first. */
  | { readonly type: 'MTLS'; readonly certificate: string };

/** With its secret half: the password, the client's secret, the private key in PEM. */
export type CompleteAuthentication = EndpointAuthentication & {
  readonly credential: string;
  /** Another one for each credential the endpoint ever had. */
  readonly revision: number;
};

/** All that is secret about an endpoint, decrypted for one attempt. */
export interface EndpointCredentials {
  /** In force now, the newest first. */
  readonly keys: readonly Pick<SigningKeys, 'secret' | 'privateKey'>[];
  readonly authentication: CompleteAuthentication | null;
}

/** `GONE`: the receiver answered 410. `FAILING`: no success in five days. */
export const DISABLED_REASONS = ['GONE', 'FAILING'] as const;
export type DisabledReason = (typeof DISABLED_REASONS)[number];

/** Fan-out makes one delivery for each, so this bounds what one event may cost; a handful is usual. */
export const WEBHOOK_ENDPOINTS_MAX = 200;
/** What proxies and servers commonly take in a request line. */
export const WEBHOOK_URL_LENGTH_MAX = 2_000;
/** More than that we would not send to one endpoint anyway. */
export const REQUESTS_PER_SECOND_MAX = 1_000;

export const subscribesTo = (endpoint: Pick<WebhookEndpoint, 'eventTypes'>, type: EventType): boolean =>
  endpoint.eventTypes.some((subscription) => subscription === '*' || subscription === type);

/** Whether the endpoint gets the events of this type from a change of many objects. `*` does not include rows here. */
export const subscribesToBulkChange = (endpoint: Pick<WebhookEndpoint, 'eventTypes'>, type: EventType): boolean =>
  isRowType(type) ? endpoint.eventTypes.includes(type) : subscribesTo(endpoint, type);

/**
 * Whether the endpoint gets the rows of a change at `instantMs` in batches. For a change before `rowEventsChangedAt` the
 * earlier value of `rowEvents` counts: so no row is lost, and none is sent in both forms.
 */
export const takesBatches = (
  {
    eventTypes,
    rowEvents,
    rowEventsChangedAt,
  }: Pick<WebhookEndpoint, 'eventTypes' | 'rowEvents' | 'rowEventsChangedAt'>,
  type: EventType,
  instantMs: number,
): boolean => {
  if (!isRowType(type) || !eventTypes.includes(type)) return false;
  const wasOther = rowEventsChangedAt !== null && instantMs < rowEventsChangedAt;
  return (rowEvents === 'batch') !== wasOther;
};

type Addressed = Pick<WebhookEndpoint, 'guid' | 'eventTypes' | 'rowEvents' | 'rowEventsChangedAt'>;

/**
 * Whether an event goes to the endpoint: the event is for it alone, or it subscribes to the type; to the type of rows of
 * a change of many by name, and in the form that the endpoint takes them in.
 */
export const isAddressee = (
  endpoint: Addressed,
  { type, endpointGuid, rowForm, createdAt }: Pick<SubscriberEvent, 'type' | 'endpointGuid' | 'rowForm' | 'createdAt'>,
): boolean => {
  if (endpointGuid !== undefined) return endpoint.guid === endpointGuid;
  if (rowForm === undefined) return subscribesTo(endpoint, type);
  switch (rowForm) {
    case 'ONE':
      return subscribesToBulkChange(endpoint, type);
    case 'BATCHED':
      return subscribesToBulkChange(endpoint, type) && !takesBatches(endpoint, type, createdAt);
    case 'BATCH':
      return takesBatches(endpoint, type, createdAt);
  }
};

/** What is wrong with the URL of an endpoint or of its token server, worded as `webAddressFault`. */
export const webhookUrlFault = (text: string): string | null =>
  text.length > WEBHOOK_URL_LENGTH_MAX
    ? `must not be longer than ${WEBHOOK_URL_LENGTH_MAX} characters`
    : webAddressFault(text);

/** Ports that webhook receivers use; any other would make us a scanner of other people's services. */
export const WEBHOOK_PORTS: ReadonlySet<number> = new Set([443, 8443]);

/** What a client may change about an endpoint. Omitted fields keep their value. */
export interface WebhookEndpointChange {
  readonly url?: string | undefined;
  readonly eventTypes?: readonly Subscription[] | undefined;
  readonly rowEvents?: RowEvents | undefined;
  readonly isEnabled?: boolean | undefined;
  readonly retrySchedule?: RetrySchedule | undefined;
  readonly requestsPerSecondMax?: number | null | undefined;
  readonly signsWithPrivateKey?: boolean | undefined;
  /** Null removes the authentication. */
  readonly authentication?: EndpointAuthentication | null | undefined;
}

/**
 * Whether the stored credential stays after a change of the endpoint: only for the same account at the same origin. After
 * any other change the client must send the credential again, so that no other receiver ever sees it.
 */
export const keepsCredential = (
  { authentication: before, url }: Pick<WebhookEndpoint, 'authentication' | 'url'>,
  { authentication: after, url: next }: Pick<WebhookEndpoint, 'authentication' | 'url'>,
): boolean => {
  if (after === null) return true;
  if (before === null || !isSameAccount(before, after)) return false;
  // A client certificate shows no secret to a receiver.
  return after.type === 'MTLS' || URL.parse(url)?.origin === URL.parse(next)?.origin;
};

const isSameAccount = (before: EndpointAuthentication, after: EndpointAuthentication): boolean => {
  switch (after.type) {
    case 'BASIC':
      return before.type === 'BASIC' && before.username === after.username;
    case 'OAUTH2':
      return before.type === 'OAUTH2' && before.tokenUrl === after.tokenUrl && before.clientId === after.clientId;
    case 'MTLS':
      return before.type === 'MTLS' && before.certificate === after.certificate;
  }
};

/** What a client says of a new endpoint. */
export type EndpointFields = Required<{ readonly [Name in keyof WebhookEndpointChange]: WebhookEndpoint[Name] }>;

/** An endpoint as it is created. */
export const newEndpoint = (
  named: Pick<WebhookEndpoint, 'guid' | 'clientGuid'>,
  fields: EndpointFields,
  nowMs: number,
): WebhookEndpoint => ({
  ...named,
  ...fields,
  rowEventsChangedAt: null,
  disabledReason: null,
  revision: 1,
  createdAt: nowMs,
  updatedAt: nowMs,
});

/** A client that enables the endpoint or changes its URL says that another receiver answers there now. */
export const isRevivedBy = (
  { isEnabled, url }: WebhookEndpointChange,
  before: Pick<WebhookEndpoint, 'isEnabled' | 'url'>,
): boolean => (isEnabled === true && !before.isEnabled) || (url !== undefined && url !== before.url);

/** An `isEnabled` of the client also removes the reason for which the endpoint was disabled. */
export const changeEndpoint = <E extends WebhookEndpoint>(
  endpoint: E,
  change: WebhookEndpointChange,
  nowMs: number,
): E => {
  const { rowEvents = endpoint.rowEvents } = change;
  return {
    ...endpoint,
    ...withChange<WebhookEndpoint>(endpoint, change),
    rowEventsChangedAt: rowEvents === endpoint.rowEvents ? endpoint.rowEventsChangedAt : nowMs,
    disabledReason: change.isEnabled === undefined ? endpoint.disabledReason : null,
    revision: endpoint.revision + 1,
    updatedAt: nowMs,
  };
};

export const disableEndpoint = (endpoint: WebhookEndpoint, reason: DisabledReason, nowMs: number): WebhookEndpoint => ({
  ...endpoint,
  isEnabled: false,
  disabledReason: reason,
  revision: endpoint.revision + 1,
  updatedAt: nowMs,
});
