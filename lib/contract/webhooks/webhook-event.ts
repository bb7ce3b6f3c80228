import * as z from 'zod/mini';
import { DISABLED_REASONS } from '../../domain/webhooks/webhook-endpoint.ts';
import { event } from '../event.ts';
import { eventGuid, webhookEndpointGuid } from '../kernel/guids.ts';
import { flag, nullableInteger, nullableText, text, unixTime } from '../kernel/values.ts';

/**
 * Events about the delivery of webhooks. `event_guid`, `event_type`, `attempts_count` and `last_status` describe the
 * event that was given up; `url` is scheme, host and port of the endpoint.
 */
export const webhookEvent = event({
  type: 'WEBHOOK',
  summary: 'An endpoint was tested or disabled, or a delivery was given up',
  schema: z.object({
    action: z.enum(['webhook.test', 'attempt.exhausted', 'endpoint.disabled']),
    attempts_count: nullableInteger,
    disabled_reason: z.nullable(z.enum(DISABLED_REASONS)),
    event_guid: z.nullable(eventGuid),
    event_type: nullableText,
    is_enabled: flag,
    last_status: nullableInteger,
    occurred_at: unixTime,
    type: z.literal('WEBHOOK'),
    url: text,
    webhook_endpoint_guid: webhookEndpointGuid,
  }),
});
