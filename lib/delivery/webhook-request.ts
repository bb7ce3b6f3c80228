import type { DomainEvent } from '../domain/event.ts';
import type { WebhookRequest } from './sender.ts';
import { sign } from './sign.ts';

/** How the sender names itself; receivers filter and log by it. */
const USER_AGENT = 'Tributary/1 (webhooks)';

/**
 * The request of one attempt: the event's body byte for byte as it was written, everything of ours in headers. The id is
 * the event's guid, so a receiver with two endpoints, or after a retry, knows it by the same name.
 */
export const webhookRequest = (attempt: {
  readonly event: Pick<DomainEvent, 'guid' | 'body' | 'revision'>;
  readonly endpoint: { readonly url: string };
  readonly secrets: readonly string[];
  readonly nowMs: number;
}): WebhookRequest => ({
  url: attempt.endpoint.url,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    accept: 'application/json',
    'user-agent': USER_AGENT,
    'tributary-revision': String(attempt.event.revision),
    ...sign({
      id: attempt.event.guid,
      nowMs: attempt.nowMs,
      body: attempt.event.body,
      secrets: attempt.secrets,
    }),
  },
  body: attempt.event.body,
});
