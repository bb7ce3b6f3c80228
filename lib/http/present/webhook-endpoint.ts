import type * as z from 'zod/mini';
import type { Wire } from '../../contract/operation.ts';
import type { webhookEndpoint as webhookEndpointSchema } from '../../contract/schemas/webhook-endpoint.ts';
import { toTimestamp } from '../../domain/time.ts';
import type { WebhookEndpoint } from '../../domain/webhook-endpoint.ts';

/** Without the secret, which only the answer that creates it shows. */
export const presentWebhookEndpoint = (endpoint: WebhookEndpoint): Wire<z.output<typeof webhookEndpointSchema>> => ({
  created_at: toTimestamp(endpoint.createdAt),
  disabled_reason: endpoint.disabledReason,
  event_types: endpoint.eventTypes,
  guid: endpoint.guid,
  is_enabled: endpoint.isEnabled,
  updated_at: toTimestamp(endpoint.updatedAt),
  url: endpoint.url,
});
