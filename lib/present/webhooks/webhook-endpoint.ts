import type { WireOf } from '../../contract/kernel/wire.ts';
import type { webhookEndpoint as webhookEndpointSchema } from '../../contract/webhooks/webhook-endpoint-schema.ts';
import { toTimestamp, toTimestampOrNull } from '../../domain/kernel/time.ts';
import { circuitStateOf } from '../../domain/webhooks/endpoint-health.ts';
import type { ReceiverState } from '../../domain/webhooks/receiver-state.ts';
import type { EndpointAuthentication, KeyedEndpoint } from '../../domain/webhooks/webhook-endpoint.ts';

type Shown = WireOf<typeof webhookEndpointSchema>;

/** The endpoint without its secret, which only the answer that makes a secret shows. */
export const presentWebhookEndpoint = (
  endpoint: KeyedEndpoint,
  { health, waitingCount }: ReceiverState,
  nowMs: number,
): Shown => {
  const { previousKeysUntil: until } = endpoint;
  return {
    authentication: endpoint.authentication && presentAuthentication(endpoint.authentication),
    circuit_state: circuitStateOf(health, nowMs),
    created_at: toTimestamp(endpoint.createdAt),
    disabled_reason: endpoint.disabledReason,
    event_types: endpoint.eventTypes,
    failing_since: toTimestampOrNull(health.failingSince),
    guid: endpoint.guid,
    is_enabled: endpoint.isEnabled,
    last_success_at: toTimestampOrNull(health.lastSuccessAt),
    previous_secret_expires_at: toTimestampOrNull(until !== null && until > nowMs ? until : null),
    public_key: endpoint.signsWithPrivateKey ? endpoint.publicKey : null,
    requests_per_second_max: endpoint.requestsPerSecondMax,
    retry_schedule: endpoint.retrySchedule,
    row_events: endpoint.rowEvents,
    secret_rotated_at: toTimestamp(endpoint.keysMadeAt),
    signature_versions: endpoint.signsWithPrivateKey ? ['v1', 'v1a'] : ['v1'],
    updated_at: toTimestamp(endpoint.updatedAt),
    url: endpoint.url,
    waiting_count: waitingCount,
  };
};

const presentAuthentication = (authentication: EndpointAuthentication): NonNullable<Shown['authentication']> => {
  switch (authentication.type) {
    case 'BASIC':
    case 'MTLS':
      return authentication;
    case 'OAUTH2': {
      const { type, tokenUrl: token_url, clientId: client_id, scope } = authentication;
      return { type, token_url, client_id, scope };
    }
  }
};
