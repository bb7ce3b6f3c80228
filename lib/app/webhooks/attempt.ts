import type { NotifyMessage } from '../../contract/jobs/messages.ts';
import type { AttemptOutcome } from '../../delivery/outcome.ts';
import { type PostDeps, postWebhook } from '../../delivery/post-webhook.ts';
import { isOverdue, isOverloaded, isSuccess, roundEndsAt } from '../../delivery/retry-policy.ts';
import { dataKeyOwnerOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Log } from '../../domain/kernel/log.ts';
import type { Delivery, DeliveryRef } from '../../domain/webhooks/delivery.ts';
import { type AttemptResult, type HeldBack, heldBackFor, isGivenUp } from '../../domain/webhooks/endpoint-health.ts';
import type { EndpointCredentials, WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts';
import type { ClientStore } from '../../store/users/client-store.ts';
import type { AttemptClaim, AttemptClaimed, DeliveryStore } from '../../store/webhooks/delivery-store.ts';
import type { EndpointHealthStore, SeenHealth } from '../../store/webhooks/endpoint-health-store.ts';
import type { EventStore } from '../../store/webhooks/event-store.ts';
import type { WebhookEndpointStore } from '../../store/webhooks/webhook-endpoint-store.ts';
import type { JoinedReads } from './joined-reads.ts';
import type { Parking } from './parking.ts';
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
  readonly receivers: JoinedReads<Guid<'WHE'>, Receiver | null>;
  readonly parking: Parking;
}

type AttemptMessage = Extract<NotifyMessage, { kind: 'delivery' }>;

/** `handled`: the attempt was made or needs none, or another worker has it. */
type Attempted = { readonly kind: 'handled' } | HeldBack;
const HANDLED = { kind: 'handled' } as const;

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
  const claiming = deps.deliveries.claim(ref, message.attempt);
  await attemptClaimed({ ref, claiming, isReplay: message.is_replay === true }, deps, log);
};

/** The same for the next attempt of a parked delivery. Held back, it stays parked. */
export const attemptParked = (ref: DeliveryRef, deps: AttemptDeps, log: Log): Promise<Attempted> =>
  attemptClaimed({ ref, claiming: deps.deliveries.claimParked(ref), isReplay: false }, deps, log);

interface WantedAttempt {
  readonly ref: DeliveryRef;
  readonly claiming: Promise<AttemptClaimed>;
  readonly isReplay: boolean;
}

const attemptClaimed = async (
  { ref, claiming, isReplay }: WantedAttempt,
  deps: AttemptDeps,
  log: Log,
): Promise<Attempted> => {
  const [claimed, receiver] = await Promise.all([
    claiming,
    deps.receivers(ref.endpointGuid, () => readReceiver(ref, deps)),
  ]);
  if (claimed.kind === 'refused') {
    log.info('STEP_STALE', { event_guid: ref.eventGuid, endpoint_guid: ref.endpointGuid });
    return HANDLED;
  }
  const { claim } = claimed;
  if (receiver === null) return cancel(claim, deps);
  const { delivery } = claim;
  const { endpoint, seen } = receiver;
  const event = await deps.events.read(delivery.clientGuid, delivery.feedShard, delivery.eventGuid);
  if (event === null) return cancel(claim, deps);
  if (claim.isInterrupted) {
    const outcome = { kind: 'failed', failure: 'interrupted' } as const;
    await settle({ claim, event, endpoint }, { outcome, startedAt: deps.clock(), isReplay }, deps, log);
    return HANDLED;
  }
  const place = placeOf(delivery, endpoint.retrySchedule, deps.clock());
  const endsAt = roundEndsAt(endpoint.retrySchedule, delivery.roundStartedAt);
  const putOff = async (held: HeldBack): Promise<Attempted> => {
    // What waits for a receiver that works is not given up.
    if (isOverdue(place) && (held.reason === 'keys' || seen.failingSince !== null)) {
      await giveUp({ claim, event, endpoint }, null, deps, log);
      return HANDLED;
    }
    const latestMs = endsAt > place.nowMs ? endsAt : Number.POSITIVE_INFINITY;
    const wait = { ...held, untilMs: Math.min(held.untilMs, latestMs) };
    await (claim.isParked || held.reason !== 'keys' ? park : holdBack)(claim, wait, deps, log);
    return held;
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
    passesCircuit: place.nowMs >= endsAt || isTest,
    heldBackCount: claim.heldBackCount,
    fraction,
  };
  const wanted = { endpointGuid: endpoint.guid, holder: claim.claimId, seen };
  const made = await deps.slots.attemptIn(wanted, candidate, async () => {
    const startedAt = deps.clock();
    const outcome = await postWebhook({ event, endpoint, credentials, nowMs: startedAt }, deps);
    await settle({ claim, event, endpoint }, { outcome, startedAt, isReplay }, deps, log);
    return resultOf(outcome);
  });
  if (made.kind === 'heldBack') return putOff(made);
  if (made.health !== null && isGivenUp(made.health)) await disable(endpoint, 'FAILING', deps, log);
  const isClosedNow = seen.circuit !== null && made.health?.circuit === null;
  if (isClosedNow) await deps.parking.hasten(endpoint.guid, log);
  return HANDLED;
};

/** What is needed to call an endpoint, as it was read. */
export interface Receiver {
  readonly endpoint: WebhookEndpoint;
  readonly seen: SeenHealth;
  readonly credentials: () => Promise<EndpointCredentials>;
}

/** Null when there is no receiver: the endpoint or its client is gone, or the endpoint is disabled. */
const readReceiver = async (ref: DeliveryRef, deps: AttemptDeps): Promise<Receiver | null> => {
  const [signing, client, seen] = await Promise.all([
    deps.endpoints.readForSigning(ref.clientGuid, ref.endpointGuid),
    deps.clients.read(ref.clientGuid),
    deps.health.read(ref.endpointGuid),
  ]);
  if (signing === null || client === null || !signing.endpoint.isEnabled) return null;
  return { endpoint: signing.endpoint, seen, credentials: () => signing.credentials(dataKeyOwnerOf(client)) };
};

const cancel = async (claim: AttemptClaim, deps: AttemptDeps): Promise<Attempted> => {
  await deps.deliveries.record(claim, null, { status: 'CANCELLED' });
  return HANDLED;
};

const resultOf = (outcome: AttemptOutcome): AttemptResult => {
  if (outcome.kind === 'failed') return outcome.failure === 'timedOut' ? 'timedOut' : 'failed';
  if (isSuccess(outcome.status)) return 'succeeded';
  return isOverloaded(outcome.status) ? 'overloaded' : 'failed';
};

const holdBack = async (
  claim: AttemptClaim,
  { untilMs, reason }: HeldBack,
  deps: AttemptDeps,
  log: Log,
): Promise<void> => {
  const { delivery } = claim;
  const later = waitUntil(untilMs, deps.clock());
  if ((await deps.deliveries.holdBack(claim, later.wait)).kind === 'stale') return;
  logHeldBack(delivery, { reason, delay_seconds: later.delaySeconds }, log);
  await sendLater(delivery, later, deps, log);
};

/** The visit is arranged first, so that nothing is parked that nobody takes up. */
const park = async (claim: AttemptClaim, { untilMs, reason }: HeldBack, deps: AttemptDeps, log: Log): Promise<void> => {
  const { delivery } = claim;
  if (!claim.isParked) await deps.parking.arrange(delivery, untilMs, log);
  if ((await deps.deliveries.park(claim)).kind === 'done') logHeldBack(delivery, { reason, delay_seconds: null }, log);
};

const logHeldBack = (
  { eventGuid, endpointGuid, attempt }: Delivery,
  how: { readonly reason: HeldBack['reason']; readonly delay_seconds: number | null },
  log: Log,
): void => log.info('DELIVERY_HELD_BACK', { event_guid: eventGuid, endpoint_guid: endpointGuid, attempt, ...how });
