import type { SchemaText } from '../kernel/schema-text.ts';

/** What readers are told of the properties of this room. Functions never load it. */
export const schemaTexts: readonly SchemaText[] = [
  {
    of: [
      'WebhookEndpoint',
      'CreatedWebhookEndpoint',
      'WebhookEndpointCreateRequest',
      'WebhookEndpointUpdateRequest',
      'WebhookEvent',
      'SecretRotationRequest',
    ],
    properties: {
      action: 'What happened: a test, a delivery that was given up, or an endpoint that was disabled.',
      attempts_count: 'How often the delivery was tried before it was given up; null for other actions.',
      authentication: 'How the service proves itself to the receiver beside the signature; null if it does not.',
      circuit_state: 'Whether attempts are made, as the newest ones went.',
      disabled_reason: 'Why the endpoint was disabled; null while it is enabled.',
      event_guid: 'Event that could not be delivered; null for other actions.',
      event_type: 'Type of the event that could not be delivered; null for other actions.',
      event_types: 'Types of event that are sent to the endpoint.',
      failing_since:
        'Time of the first failed attempt since the last that succeeded; null where the last one succeeded.',
      is_enabled: 'True if events are sent to the endpoint.',
      last_success_at:
        'Time of the last attempt that succeeded; null if none did in thirty days, or since the URL changed.',
      last_status: 'Status of the last answer of the receiver; null if none came.',
      occurred_at: 'Time when it happened.',
      overlap_seconds: 'Seconds for which the former keys go on to sign too, so that receivers can change over.',
      previous_secret_expires_at: 'Time until which the former secret signs too; null if there is none.',
      public_key: 'Key with which receivers check signatures of version v1a.',
      requests_per_second_max: 'Most requests that are sent to the endpoint in a second; null sets no limit.',
      retry_schedule: 'How long and how often a failed delivery is tried again.',
      row_events: 'Whether rows that change together come one by one or in batches.',
      secret: 'Secret with which receivers check signatures of version v1. It is shown this once.',
      secret_rotated_at: 'Time when the secret was last changed; null if it never was.',
      signature_versions: 'Kinds of signature that each delivery carries: v1, v1a or both.',
      url: 'Address that the events are sent to; in events its scheme, host and port alone.',
      waiting_count: 'How many deliveries wait for the receiver; 1,000 stands for more.',
      webhook_endpoint_guid: 'Endpoint that the event or the delivery is about.',
    },
  },
  {
    of: ['WebhookAuthentication', 'WebhookAuthenticationCreateRequest', 'WebhookAuthenticationUpdateRequest'],
    properties: {
      certificate: 'Certificate of the service for the receiver, as PEM.',
      client_id: 'Name of the service at the token server.',
      client_secret: 'Secret of the service at the token server. It is never shown again.',
      password: 'Password for the receiver. It is never shown again.',
      private_key: 'Private key to the certificate, as PEM. It is never shown again.',
      scope: 'Scope to ask the token server for; null asks for none.',
      token_url: 'Address of the token server, which must be of https.',
      type: 'Way of proof: BASIC a password, OAUTH2 a token, MTLS a certificate.',
      username: 'User name for the receiver, which has no colon in it.',
    },
  },
  {
    of: ['Delivery'],
    properties: {
      status: 'How the delivery stands: not yet delivered, delivered, given up, or no longer wanted.',
    },
  },
  {
    of: ['DeliveryAttempt'],
    properties: {
      status: 'HTTP status of the answer of the receiver; null if no answer came.',
    },
  },
  {
    of: ['Delivery', 'DeliveryAttempt'],
    properties: {
      answer: 'Beginning of the body of the answer; null if there was no answer.',
      attempted_at: 'Time when the attempt began.',
      attempts: 'Last attempts, with what came of each.',
      attempts_count: 'How many attempts there were in all.',
      duration_ms: 'Time from the request to its end, in milliseconds.',
      event_guid: 'Event that is delivered.',
      event_type: 'Type of the event that is delivered.',
      failure: 'Why no answer came; null if one came.',
      next_attempt_at: 'Time of the next attempt; null if there will be none.',
      number: 'Which attempt it was, the first being 1.',
      webhook_endpoint_guid: 'Endpoint that the event is delivered to.',
    },
  },
  {
    of: ['Replay', 'ReplayRequest'],
    properties: {
      deliveries_count: 'How many deliveries have begun so far.',
      event_guid: 'The one event to send again; null where all since a time are sent.',
      only_missing: 'True leaves out the events that the endpoint has received already.',
      since: 'Time from which on events are sent again; null where it is one event.',
      status: 'How far the replay is: RUNNING, COMPLETED once all deliveries have begun, or CANCELLED.',
    },
  },
  {
    of: ['WebhookTestEvent'],
    properties: {
      type: 'Type of the event: always `WEBHOOK`, that of events about the delivery.',
    },
  },
  {
    of: ['FeedEvent', 'WebhookTestEvent'],
    properties: {
      created_at: 'Time when the event happened.',
      payload: 'Body of the event, as webhooks carry it.',
      type: 'Type of the event, by which endpoints and readers choose.',
    },
  },
];
