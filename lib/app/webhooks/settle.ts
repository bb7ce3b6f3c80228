import type { AttemptOutcome } from '../../delivery/outcome.ts';
import { afterAttempt, afterFailure, type Repetition } from '../../delivery/retry-policy.ts';
import type { Log } from '../../domain/kernel/log.ts';
import type { Delivery, DeliveryAttempt } from '../../domain/webhooks/delivery.ts';
import { type DomainEvent, newEvent } from '../../domain/webhooks/event.ts';
import type { DisabledReason, RetrySchedule, WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts';
import { webhookEvent } from '../../present/webhooks/webhook-event.ts';
import type { AttemptClaim, DeliveryStore } from '../../store/webhooks/delivery-store.ts';
import type { EventStore } from '../../store/webhooks/event-store.ts';
import type { EndpointDisabled, WebhookEndpointStore } from '../../store/webhooks/webhook-endpoint-store.ts';
import type { Adapters } from '../adapters.ts';
import { type LaterDeps, sendLater, waitUntil } from './send-later.ts';

export interface SettleDeps extends LaterDeps, Pick<Adapters, 'clock' | 'ids'> {
  readonly events: Pick<EventStore, 'announce'>;
  readonly endpoints: Pick<WebhookEndpointStore, 'disable' | 'read'>;
  readonly deliveries: Pick<DeliveryStore, 'record'>;
}

/** Where in its schedule the next attempt of a delivery stands. */
export const placeOf = (delivery: Delivery, schedule: RetrySchedule, nowMs: number) => ({
  schedule,
  attempt: delivery.attempt - delivery.roundFrom + 1,
  startedAt: delivery.roundStartedAt,
  nowMs,
});

/** An attempt that is under way, with its event and its endpoint. */
interface ClaimedAttempt {
  readonly claim: AttemptClaim;
  readonly event: DomainEvent;
  readonly endpoint: WebhookEndpoint;
}

interface MadeAttempt {
  readonly outcome: AttemptOutcome;
  readonly startedAt: number;
  readonly isReplay: boolean;
}

/** Records an attempt and arranges what follows. */
export const settle = async (
  { claim, event, endpoint }: ClaimedAttempt,
  { outcome, startedAt, isReplay }: MadeAttempt,
  deps: SettleDeps,
  log: Log,
): Promise<void> => {
  const { delivery } = claim;
  const nowMs = deps.clock();
  const made: DeliveryAttempt = {
    number: delivery.attempt,
    atMs: startedAt,
    durationMs: nowMs - startedAt,
    status: outcome.kind === 'answered' ? outcome.status : null,
    failure: outcome.kind === 'failed' ? outcome.failure : null,
    answer: outcome.kind === 'answered' ? outcome.answer : null,
  };
  log.info('DELIVERY_ATTEMPTED', {
    client_guid: delivery.clientGuid,
    user_guid: event.userGuid,
    event_guid: delivery.eventGuid,
    endpoint_guid: delivery.endpointGuid,
    attempt: made.number,
    status: made.status,
    failure: made.failure,
    duration_ms: made.durationMs,
    ...(!isReplay && isFirstAndPrompt(claim, event) && { event_age_ms: Math.max(0, startedAt - event.createdAt) }),
  });
  const repeat = async (verdict: Repetition): Promise<void> => {
    if (verdict.kind === 'exhausted') return giveUp({ claim, event, endpoint }, made, deps, log);
    const later = waitUntil(verdict.atMs, nowMs);
    const recorded = await deps.deliveries.record(claim, made, { status: 'PENDING', ...later.wait });
    if (recorded.kind === 'done') await sendLater({ ...delivery, attempt: delivery.attempt + 1 }, later, deps, log);
  };
  const fact = { ...placeOf(delivery, endpoint.retrySchedule, nowMs), outcome, fraction: deps.ids.fraction() };
  const verdict = afterAttempt(fact);
  switch (verdict.kind) {
    case 'delivered':
      await deps.deliveries.record(claim, made, { status: 'DELIVERED' });
      return;
    case 'gone': {
      const disabled = await disable(endpoint, 'GONE', deps, log);
      // Another attempt may have got the same answer a moment ago, and disabled the endpoint.
      const now =
        disabled.kind === 'disabled'
          ? disabled.endpoint
          : await deps.endpoints.read(endpoint.clientGuid, endpoint.guid);
      // Or the client has changed the endpoint, perhaps to another address. When that one is gone too, the next attempt
      // finds out.
      if (now?.isEnabled) return repeat(afterFailure(fact));
      return giveUp({ claim, event, endpoint: now ?? endpoint }, made, deps, log);
    }
    case 'exhausted':
    case 'retry':
      return repeat(verdict);
  }
};

/**
 * Whether the age of the event says how fast the service is. An attempt that waited for its receiver says nothing of it, and
 * rows of an import are made into events part by part, however many they are.
 */
const isFirstAndPrompt = ({ delivery, heldBackCount, isParked }: AttemptClaim, { rowForm }: DomainEvent): boolean =>
  delivery.attempt === 1 && heldBackCount === 0 && !isParked && rowForm === undefined;

/**
 * Ends the delivery and tells the endpoints that subscribe to the end of deliveries. The end of a delivery of such an
 * event has no event itself, else it would never stop. `made` is null when the last attempt was never made.
 */
export const giveUp = async (
  { claim, event, endpoint }: ClaimedAttempt,
  made: DeliveryAttempt | null,
  deps: SettleDeps,
  log: Log,
): Promise<void> => {
  const nowMs = deps.clock();
  const { attempt, attempts, roundFrom } = claim.delivery;
  const last = made ?? attempts.at(-1);
  const givenUp = {
    eventGuid: event.guid,
    eventType: event.type,
    attemptsCount: attempt - roundFrom + (made === null ? 0 : 1),
    lastStatus: last?.status ?? null,
  };
  const told =
    event.type === 'WEBHOOK'
      ? []
      : [newEvent(webhookEvent({ action: 'attempt.exhausted', endpoint, nowMs, givenUp }), deps.ids, nowMs)];
  const recorded = await deps.deliveries.record(claim, made, { status: 'EXHAUSTED' }, told);
  if (recorded.kind === 'done') await announce(told, deps, log);
};

/** Disables the endpoint, with an event, unless the endpoint has changed since it was read. */
export const disable = async (
  endpoint: WebhookEndpoint,
  reason: DisabledReason,
  deps: SettleDeps,
  log: Log,
): Promise<EndpointDisabled> => {
  const nowMs = deps.clock();
  const done = await deps.endpoints.disable(endpoint, reason, (disabled) => [
    newEvent(webhookEvent({ action: 'endpoint.disabled', endpoint: disabled, nowMs }), deps.ids, nowMs),
  ]);
  if (done.kind === 'stale') return done;
  log.warn('ENDPOINT_DISABLED', { endpoint_guid: endpoint.guid, reason });
  await announce(done.events, deps, log);
  return done;
};

const announce = async (events: readonly DomainEvent[], deps: SettleDeps, log: Log): Promise<void> => {
  const { failures } = await deps.events.announce(events);
  for (const failure of failures) log.error('SEND_FAILED', failure);
};
