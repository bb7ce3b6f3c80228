import type { Guid } from '../../domain/kernel/guid.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { webhookEvent, webhookPayload } from '../../present/webhooks/webhook-event.ts';
import type { WebhookEndpointStore } from '../../store/webhooks/webhook-endpoint-store.ts';
import type { EmitEvent } from './emit-event.ts';

export interface TestEndpointDeps {
  readonly endpoints: WebhookEndpointStore;
  readonly emit: EmitEvent;
  readonly clock: Clock;
}

/** `payload` is what the event tells, as its body has it. */
export type EndpointTested =
  | { readonly kind: 'tested'; readonly event: DomainEvent; readonly payload: ReturnType<typeof webhookPayload> }
  | Refused<'missing' | 'disabled'>;

/** Sends an event to the endpoint alone, whatever it subscribes to. */
export const testWebhookEndpoint = async (
  { endpoints, emit, clock }: TestEndpointDeps,
  clientGuid: Guid<'CLT'>,
  guid: Guid<'WHE'>,
): Promise<EndpointTested> => {
  const endpoint = await endpoints.read(clientGuid, guid);
  if (endpoint === null) return refused('missing');
  if (!endpoint.isEnabled) return refused('disabled');
  const facts = { action: 'webhook.test', endpoint, nowMs: clock() } as const;
  return { kind: 'tested', event: await emit(webhookEvent(facts)), payload: webhookPayload(facts) };
};
