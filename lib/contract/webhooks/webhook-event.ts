import type * as z from 'zod/mini';
import type { Guid } from '../../domain/kernel/guid.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts';
import type { EventDraft } from '../kernel/event-draft.ts';
import type { WEBHOOK_ACTIONS, webhookEventBody } from './webhook-event-schema.ts';

/** The event whose delivery was given up. */
interface GivenUp {
  readonly eventGuid: Guid<'EVT'>;
  readonly eventType: string;
  readonly attemptsCount: number;
  /** Of the last attempt; null when nobody answered. */
  readonly lastStatus: number | null;
}

interface WebhookNews {
  readonly action: (typeof WEBHOOK_ACTIONS)[number];
  /** As it is after what happened. */
  readonly endpoint: WebhookEndpoint;
  readonly nowMs: number;
  readonly givenUp?: GivenUp;
}

export const webhookPayload = ({
  action,
  endpoint,
  nowMs,
  givenUp,
}: WebhookNews): z.output<typeof webhookEventBody> => ({
  action,
  attempts_count: givenUp?.attemptsCount ?? null,
  disabled_reason: endpoint.disabledReason,
  event_guid: givenUp?.eventGuid ?? null,
  event_type: givenUp?.eventType ?? null,
  is_enabled: endpoint.isEnabled,
  last_status: givenUp?.lastStatus ?? null,
  occurred_at: toUnixSeconds(nowMs),
  type: 'WEBHOOK',
  // Without path and query: at many receivers, anybody who knows these may post there.
  url: new URL(endpoint.url).origin,
  webhook_endpoint_guid: endpoint.guid,
});

/** Events about the delivery of webhooks. A test goes to its endpoint alone, the others to each endpoint that subscribes. */
export const webhookEvent = (news: WebhookNews): EventDraft => {
  const { action, endpoint } = news;
  return {
    clientGuid: endpoint.clientGuid,
    userGuid: null,
    ...(action === 'webhook.test' && { endpointGuid: endpoint.guid }),
    type: 'WEBHOOK',
    subjectGuid: endpoint.guid,
    revision: endpoint.revision,
    body: JSON.stringify(webhookPayload(news)),
  };
};
