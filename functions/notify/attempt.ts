import type { NotifyMessage } from '../../lib/contract/messages.ts';
import type { AttemptOutcome } from '../../lib/delivery/outcome.ts';
import { type PostDeps, postWebhook } from '../../lib/delivery/post-webhook.ts';
import { afterAttempt } from '../../lib/delivery/retry-policy.ts';
import type { Delivery, DeliveryAttempt, DeliveryRef } from '../../lib/domain/delivery.ts';
import type { DomainEvent } from '../../lib/domain/event.ts';
import type { Ids } from '../../lib/domain/ids.ts';
import type { Log } from '../../lib/domain/log.ts';
import { QUEUE_DELAY_SECONDS_MAX, type Queue } from '../../lib/domain/queue.ts';
import { type Clock, SECOND_MS } from '../../lib/domain/time.ts';
import type { EndpointCredentials } from '../../lib/domain/webhook-endpoint.ts';
import type { ClientStore } from '../../lib/store/client-store.ts';
import { type AttemptClaim, type DeliveryStore, messageOfDelivery } from '../../lib/store/delivery-store.ts';
import type { EventStore } from '../../lib/store/event-store.ts';
import type { SigningEndpoint, WebhookEndpointStore } from '../../lib/store/webhook-endpoint-store.ts';

export interface AttemptDeps extends PostDeps {
  readonly clients: Pick<ClientStore, 'read'>;
  readonly events: EventStore;
  readonly endpoints: WebhookEndpointStore;
  readonly deliveries: DeliveryStore;
  readonly queue: Queue<NotifyMessage>;
  readonly clock: Clock;
  readonly ids: Ids;
}

type AttemptMessage = Extract<NotifyMessage, { kind: 'delivery' }>;

/**
 * Makes one attempt of one delivery, records it and arranges the next. The claim comes before the call, so that
 * duplicates of a message never post twice; a crash after the claim counts as a failed attempt.
 */
export const attemptDelivery = async (message: AttemptMessage, deps: AttemptDeps, log: Log): Promise<void> => {
  const ref: DeliveryRef = {
    clientGuid: message.client_guid,
    eventGuid: message.event_guid,
    endpointGuid: message.endpoint_guid,
  };
  const claim = await deps.deliveries.claim(ref, message.attempt);
  if (claim === null) {
    log.info('STEP_STALE', { event_guid: ref.eventGuid, endpoint_guid: ref.endpointGuid, attempt: message.attempt });
    return;
  }
  const parts = await readParts(claim.delivery, deps);
  if (parts === null) {
    await deps.deliveries.record(claim, null, { status: 'CANCELLED' });
    return;
  }
  const startedAt = deps.clock();
  const outcome: AttemptOutcome = claim.isInterrupted
    ? { kind: 'failed', failure: 'interrupted' }
    : await postWebhook({ ...parts, credentials: await parts.credentials(), nowMs: startedAt }, deps);
  const made = attemptOf(claim.delivery, outcome, startedAt, deps.clock());
  log.info('DELIVERY_ATTEMPTED', {
    event_guid: ref.eventGuid,
    endpoint_guid: ref.endpointGuid,
    attempt: made.number,
    status: made.status,
    failure: made.failure,
    duration_ms: made.durationMs,
  });
  await settle(claim, parts, outcome, made, deps, log);
};

interface Parts {
  readonly event: DomainEvent;
  readonly endpoint: SigningEndpoint['endpoint'];
  readonly credentials: () => Promise<EndpointCredentials>;
}

/** Null when there is nothing left to deliver, or nobody to deliver it to. */
const readParts = async (delivery: Delivery, deps: AttemptDeps): Promise<Parts | null> => {
  const [event, signing, client] = await Promise.all([
    deps.events.read(delivery.clientGuid, delivery.feedShard, delivery.eventGuid),
    deps.endpoints.readForSigning(delivery.clientGuid, delivery.endpointGuid),
    deps.clients.read(delivery.clientGuid),
  ]);
  if (event === null || signing === null || client === null || !signing.endpoint.isEnabled) return null;
  const owner = { clientGuid: client.guid, wrappedDataKey: client.wrappedDataKey };
  return { event, endpoint: signing.endpoint, credentials: () => signing.credentials(owner) };
};

const attemptOf = (
  delivery: Delivery,
  outcome: AttemptOutcome,
  startedAt: number,
  endedAt: number,
): DeliveryAttempt => ({
  number: delivery.attempt,
  atMs: startedAt,
  durationMs: endedAt - startedAt,
  status: outcome.kind === 'answered' ? outcome.status : null,
  failure: outcome.kind === 'failed' ? outcome.failure : null,
  answer: outcome.kind === 'answered' ? outcome.answer : null,
});

const settle = async (
  claim: AttemptClaim,
  { endpoint }: Parts,
  outcome: AttemptOutcome,
  made: DeliveryAttempt,
  deps: AttemptDeps,
  log: Log,
): Promise<void> => {
  const { delivery } = claim;
  const nowMs = deps.clock();
  const verdict = afterAttempt({
    attempt: delivery.attempt - delivery.roundFrom + 1,
    outcome,
    startedAt: delivery.roundStartedAt,
    nowMs,
    fraction: deps.ids.fraction(),
  });
  switch (verdict.kind) {
    case 'delivered':
      await deps.deliveries.record(claim, made, { status: 'DELIVERED' });
      return;
    case 'exhausted':
      await deps.deliveries.record(claim, made, { status: 'EXHAUSTED' });
      return;
    case 'gone':
      await deps.endpoints.disable(endpoint, 'GONE');
      log.warn('ENDPOINT_DISABLED', { endpoint_guid: endpoint.guid });
      await deps.deliveries.record(claim, made, { status: 'EXHAUSTED' });
      return;
    case 'retry': {
      const delaySeconds = Math.ceil((verdict.atMs - nowMs) / SECOND_MS);
      const isSweepOnly = delaySeconds > QUEUE_DELAY_SECONDS_MAX;
      const ending = { status: 'PENDING', nextAttemptAt: verdict.atMs, isSweepOnly } as const;
      const isRecorded = await deps.deliveries.record(claim, made, ending);
      if (!isRecorded || isSweepOnly) return;
      await deps.queue
        .send(messageOfDelivery(delivery, delivery.attempt + 1), delaySeconds)
        .catch((error: unknown) => log.error('SEND_FAILED', error, { event_guid: delivery.eventGuid }));
    }
  }
};
