import type { NotifyMessage } from '../../contract/jobs/messages.ts';
import type { AttemptOutcome } from '../../delivery/outcome.ts';
import { type PostDeps, postWebhook } from '../../delivery/post-webhook.ts';
import { isLastAttempt, isOverdue, isOverloaded, isSuccess, roundEndsAt } from '../../delivery/retry-policy.ts';
import { dataKeyOwnerOf } from '../../domain/kernel/cipher.ts';
import type { Log } from '../../domain/kernel/log.ts';
import type { DeliveryRef } from '../../domain/webhooks/delivery.ts';
import { type AttemptResult, type HeldBack, heldBackFor, isGivenUp } from '../../domain/webhooks/endpoint-health.ts';
import type { ClientStore } from '../../store/users/client-store.ts';
import type { AttemptClaim, DeliveryStore } from '../../store/webhooks/delivery-store.ts';
import type { EndpointHealthStore } from '../../store/webhooks/endpoint-health-store.ts';
import type { EventStore } from '../../store/webhooks/event-store.ts';
import type { WebhookEndpointStore } from '../../store/webhooks/webhook-endpoint-store.ts';
import { sendLater, waitUntil } from './send-later.ts';
import { disable, giveUp, placeOf, type SettleDeps, settle } from './settle.ts';
import type { Slots } from './slots.ts';

export interface AttemptDeps extends SettleDeps, PostDeps {
  readonly clients: Pick<ClientStore, 'read'>;
  readonly events: EventStore;
  readonly endpoints: WebhookEndpointStore;
  readonly deliveries: DeliveryStore;
  readonly health: Pick<EndpointHealthStore, 'read'>;
  readonly slots: Slots;
}

type AttemptMessage = Extract<NotifyMessage, { kind: 'delivery' }>;

/**
 * Makes one attempt of a delivery, records it and arranges the next one. The claim comes before the call, so that two
 * messages for one attempt never post twice. A crash after the claim counts as a failed attempt. When the endpoint's
 * keys cannot be read, or it has no slot free, the attempt comes again later under the same number.
 */
export const attemptDelivery = async (message: AttemptMessage, deps: AttemptDeps, log: Log): Promise<void> => {
  const ref: DeliveryRef = {
    clientGuid: message.client_guid,
    eventGuid: message.event_guid,
    endpointGuid: message.endpoint_guid,
  };
  const [claimed, receiver] = await Promise.all([deps.deliveries.claim(ref, message.attempt), readReceiver(ref, deps)]);
  if (claimed.kind === 'refused') {
    log.info('STEP_STALE', { event_guid: ref.eventGuid, endpoint_guid: ref.endpointGuid, attempt: message.attempt });
    return;
  }
  const { claim } = claimed;
  if (receiver === null) return cancel(claim, deps);
  const { delivery } = claim;
  const { endpoint } = receiver;
  const [event, seen] = await Promise.all([
    deps.events.read(delivery.clientGuid, delivery.feedShard, delivery.eventGuid),
    deps.health.read(ref.endpointGuid),
  ]);
  if (event === null) return cancel(claim, deps);
  if (claim.isInterrupted) {
    const outcome = { kind: 'failed', failure: 'interrupted' } as const;
    await settle({ claim, event, endpoint }, { outcome, startedAt: deps.clock() }, deps, log);
    return;
  }
  const place = placeOf(delivery, endpoint.retrySchedule, deps.clock());
  const isLast = isLastAttempt(place);
  const putOff = async ({ untilMs, reason }: HeldBack): Promise<void> => {
    if (isOverdue(place)) return giveUp({ claim, event, endpoint }, null, deps, log);
    const endsAt = isLast ? Number.POSITIVE_INFINITY : roundEndsAt(endpoint.retrySchedule, delivery.roundStartedAt);
    return holdBack(claim, { untilMs: Math.min(untilMs, endsAt), reason }, deps, log);
  };
  const fraction = deps.ids.fraction();
  // Everything that may fail comes before the slot is taken: else the slot would stay taken until its lease ends.
  const credentials = await receiver.credentials().catch((error: unknown) => {
    log.error('CREDENTIALS_UNREADABLE', error, { endpoint_guid: endpoint.guid });
    return null;
  });
  if (credentials === null) {
    return putOff(heldBackFor({ nowMs: place.nowMs, fraction, heldBackCount: claim.heldBackCount }, 'keys'));
  }
  // An event for one endpoint alone is a test by its client, which wants to know how the receiver is now.
  const isTest = event.endpointGuid !== undefined;
  const candidate = {
    requestsPerSecondMax: endpoint.requestsPerSecondMax,
    passesCircuit: isLast || isTest,
    heldBackCount: claim.heldBackCount,
    fraction,
  };
  const wanted = { endpointGuid: endpoint.guid, holder: claim.claimId, seen };
  const made = await deps.slots.attemptIn(wanted, candidate, async () => {
    const startedAt = deps.clock();
    const outcome = await postWebhook({ event, endpoint, credentials, nowMs: startedAt }, deps);
    await settle({ claim, event, endpoint }, { outcome, startedAt }, deps, log);
    return resultOf(outcome);
  });
  if (made.kind === 'heldBack') return putOff(made);
  if (made.health !== null && isGivenUp(made.health)) await disable(endpoint, 'FAILING', deps, log);
};

/** Null when there is no receiver: the endpoint or its client is gone, or the endpoint is disabled. */
const readReceiver = async (ref: DeliveryRef, deps: AttemptDeps) => {
  const [signing, client] = await Promise.all([
    deps.endpoints.readForSigning(ref.clientGuid, ref.endpointGuid),
    deps.clients.read(ref.clientGuid),
  ]);
  if (signing === null || client === null || !signing.endpoint.isEnabled) return null;
  return { endpoint: signing.endpoint, credentials: () => signing.credentials(dataKeyOwnerOf(client)) };
};

const cancel = async (claim: AttemptClaim, deps: AttemptDeps): Promise<void> => {
  await deps.deliveries.record(claim, null, { status: 'CANCELLED' });
};

const resultOf = (outcome: AttemptOutcome): AttemptResult => {
  if (outcome.kind === 'failed') return outcome.failure === 'timedOut' ? 'strained' : 'failed';
  if (isSuccess(outcome.status)) return 'succeeded';
  return isOverloaded(outcome.status) ? 'strained' : 'failed';
};

const holdBack = async (
  claim: AttemptClaim,
  { untilMs, reason }: Pick<HeldBack, 'untilMs' | 'reason'>,
  deps: AttemptDeps,
  log: Log,
): Promise<void> => {
  const { delivery } = claim;
  const later = waitUntil(untilMs, deps.clock());
  if ((await deps.deliveries.holdBack(claim, later.wait)).kind === 'stale') return;
  log.info('DELIVERY_HELD_BACK', {
    event_guid: delivery.eventGuid,
    endpoint_guid: delivery.endpointGuid,
    attempt: delivery.attempt,
    reason,
    delay_seconds: later.delaySeconds,
  });
  await sendLater(delivery, later, deps, log);
};
