import type * as entry from '../../contract/webhooks/webhook-event.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts';
import { type EventBody, eventDraft } from '../kernel/event-draft.ts';

type Payload = EventBody<typeof entry.webhookEvent>;

/** The event whose delivery was given up. */
interface GivenUp {
  readonly eventGuid: Guid<'EVT'>;
  readonly eventType: string;
  readonly attemptsCount: number;
  /** The status of the last attempt; null where the receiver did not answer. */
  readonly lastStatus: number | null;
}

interface WebhookFacts {
  readonly action: Payload['action'];
  /** The endpoint after what happened. */
  readonly endpoint: WebhookEndpoint;
  readonly nowMs: number;
  readonly givenUp?: GivenUp;
}

export const webhookPayload = ({ action, endpoint, nowMs, givenUp }: WebhookFacts): Payload => ({
  action,
  attempts_count: givenUp?.attemptsCount ?? null,
  disabled_reason: endpoint.disabledReason,
  event_guid: givenUp?.eventGuid ?? null,
  event_type: givenUp?.eventType ?? null,
  is_enabled: endpoint.isEnabled,
  last_status: givenUp?.lastStatus ?? null,
  occurred_at: toUnixSeconds(nowMs),
  type: 'WEBHOOK',
  // The origin only: at many receivers, anybody that knows the path and the query may post there.
  url: new URL(endpoint.url).origin,
  webhook_endpoint_guid: endpoint.guid,
});

/** Events about the delivery of webhooks. A test goes to its endpoint alone, the others to each endpoint that subscribes. */
export const webhookEvent = (facts: WebhookFacts) => {
  const { action, endpoint } = facts;
  return eventDraft<typeof entry.webhookEvent>(
    'WEBHOOK',
    {
      clientGuid: endpoint.clientGuid,
      userGuid: null,
      ...(action === 'webhook.test' && { endpointGuid: endpoint.guid }),
      subjectGuid: endpoint.guid,
      revision: endpoint.revision,
    },
    webhookPayload(facts),
  );
};
