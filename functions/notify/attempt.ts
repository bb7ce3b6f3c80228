import type { NotifyMessage } from '../../lib/contract/messages.ts';
import { webhookEvent } from '../../lib/contract/webhook-event.ts';
import type { AttemptOutcome } from '../../lib/delivery/outcome.ts';
import { type PostDeps, postWebhook } from '../../lib/delivery/post-webhook.ts';
import { afterAttempt, isLastAttempt, isOverloaded, isSuccess, roundEndsAt } from '../../lib/delivery/retry-policy.ts';
import type { Delivery, DeliveryAttempt, DeliveryRef } from '../../lib/domain/delivery.ts';
import { type AttemptResult, isGivenUp } from '../../lib/domain/endpoint-health.ts';
import { type DomainEvent, newEvent } from '../../lib/domain/event.ts';
import type { Ids } from '../../lib/domain/ids.ts';
import type { Log } from '../../lib/domain/log.ts';
import { QUEUE_DELAY_SECONDS_MAX, type Queue } from '../../lib/domain/queue.ts';
import { type Clock, SECOND_MS } from '../../lib/domain/time.ts';
import type { DisabledReason, WebhookEndpoint } from '../../lib/domain/webhook-endpoint.ts';
import type { ClientStore } from '../../lib/store/client-store.ts';
import { type AttemptClaim, type DeliveryStore, messageOfDelivery, type Wait } from '../../lib/store/delivery-store.ts';
import type { EndpointHealthStore } from '../../lib/store/endpoint-health-store.ts';
import type { EventStore } from '../../lib/store/event-store.ts';
import type { WebhookEndpointStore } from '../../lib/store/webhook-endpoint-store.ts';

export interface AttemptDeps extends PostDeps {
  readonly clients: Pick<ClientStore, 'read'>;
  readonly events: EventStore;
  readonly endpoints: WebhookEndpointStore;
  readonly deliveries: DeliveryStore;
  readonly health: Pick<EndpointHealthStore, 'read' | 'enter' | 'leave'>;
  readonly queue: Queue<NotifyMessage>;
  readonly clock: Clock;
  readonly ids: Ids;
}

type AttemptMessage = Extract<NotifyMessage, { kind: 'delivery' }>;

/**
 * Makes one attempt of one delivery, records it and arranges the next. The claim comes before the call, so that
 * duplicates of a message never post twice; a crash after the claim counts as a failed attempt. Between the two the
 * endpoint must have a slot to spare, or the attempt comes again later under its number.
 */
export const attemptDelivery = async (message: AttemptMessage, deps: AttemptDeps, log: Log): Promise<void> => {
  const ref: DeliveryRef = {
    clientGuid: message.client_guid,
    eventGuid: message.event_guid,
    endpointGuid: message.endpoint_guid,
  };
  const [claim, seen, receiver] = await Promise.all([
    deps.deliveries.claim(ref, message.attempt),
    deps.health.read(ref.endpointGuid),
    readReceiver(ref, deps),
  ]);
  if (claim === null) {
    log.info('STEP_STALE', { event_guid: ref.eventGuid, endpoint_guid: ref.endpointGuid, attempt: message.attempt });
    return;
  }
  if (receiver === null) return cancel(claim, deps);
  const { delivery } = claim;
  const { endpoint } = receiver;
  const readEvent = () => deps.events.read(delivery.clientGuid, delivery.feedShard, delivery.eventGuid);
  if (claim.isInterrupted) {
    const event = await readEvent();
    if (event === null) return cancel(claim, deps);
    const nowMs = deps.clock();
    await settle(claim, { event, endpoint }, { kind: 'failed', failure: 'interrupted' }, nowMs, deps, log);
    return;
  }
  const candidate = {
    requestsPerSecondMax: endpoint.requestsPerSecondMax,
    isLast: isLastAttempt(placeOf(delivery, endpoint, deps.clock())),
    heldBackCount: claim.heldBackCount,
    fraction: deps.ids.fraction(),
  };
  const [entry, event] = await Promise.all([
    deps.health.enter({ endpointGuid: endpoint.guid, holder: claim.claimId, seen }, candidate),
    readEvent(),
  ]);
  if (entry.kind === 'heldBack') {
    const endsAt = candidate.isLast
      ? Number.POSITIVE_INFINITY
      : roundEndsAt(endpoint.retrySchedule, delivery.roundStartedAt);
    return holdBack(claim, Math.min(entry.untilMs, endsAt), entry.reason, deps, log);
  }
  if (event === null) {
    await cancel(claim, deps);
    await deps.health.leave(entry, 'untried');
    return;
  }
  const startedAt = deps.clock();
  const credentials = await receiver.credentials();
  const outcome = await postWebhook({ event, endpoint, credentials, nowMs: startedAt }, deps);
  await settle(claim, { event, endpoint }, outcome, startedAt, deps, log);
  const health = await deps.health.leave(entry, resultOf(outcome));
  if (isGivenUp(health)) await disable(endpoint, 'FAILING', deps, log);
};

/** Null when there is nobody to deliver to. */
const readReceiver = async (ref: DeliveryRef, deps: AttemptDeps) => {
  const [signing, client] = await Promise.all([
    deps.endpoints.readForSigning(ref.clientGuid, ref.endpointGuid),
    deps.clients.read(ref.clientGuid),
  ]);
  if (signing === null || client === null || !signing.endpoint.isEnabled) return null;
  const owner = { clientGuid: client.guid, wrappedDataKey: client.wrappedDataKey };
  return { endpoint: signing.endpoint, credentials: () => signing.credentials(owner) };
};

const cancel = async (claim: AttemptClaim, deps: AttemptDeps): Promise<void> => {
  await deps.deliveries.record(claim, null, { status: 'CANCELLED' });
};

const placeOf = (delivery: Delivery, endpoint: WebhookEndpoint, nowMs: number) => ({
  schedule: endpoint.retrySchedule,
  attempt: delivery.attempt - delivery.roundFrom + 1,
  startedAt: delivery.roundStartedAt,
  nowMs,
});

const resultOf = (outcome: AttemptOutcome): AttemptResult => {
  if (outcome.kind === 'failed') return outcome.failure === 'timedOut' ? 'strained' : 'failed';
  if (isSuccess(outcome.status)) return 'succeeded';
  return isOverloaded(outcome.status) ? 'strained' : 'failed';
};

const holdBack = async (
  claim: AttemptClaim,
  atMs: number,
  reason: string,
  deps: AttemptDeps,
  log: Log,
): Promise<void> => {
  const { delivery } = claim;
  const { wait, delaySeconds } = waitUntil(atMs, deps.clock());
  if (!(await deps.deliveries.holdBack(claim, wait))) return;
  log.info('DELIVERY_HELD_BACK', {
    event_guid: delivery.eventGuid,
    endpoint_guid: delivery.endpointGuid,
    attempt: delivery.attempt,
    reason,
    delay_seconds: delaySeconds,
  });
  if (!wait.isSweepOnly) await sendLater(delivery, delivery.attempt, delaySeconds, deps, log);
};

interface Parts {
  readonly event: DomainEvent;
  readonly endpoint: WebhookEndpoint;
}

const settle = async (
  claim: AttemptClaim,
  { event, endpoint }: Parts,
  outcome: AttemptOutcome,
  startedAt: number,
  deps: AttemptDeps,
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
    event_guid: delivery.eventGuid,
    endpoint_guid: delivery.endpointGuid,
    attempt: made.number,
    status: made.status,
    failure: made.failure,
    duration_ms: made.durationMs,
  });
  const verdict = afterAttempt({ ...placeOf(delivery, endpoint, nowMs), outcome, fraction: deps.ids.fraction() });
  switch (verdict.kind) {
    case 'delivered':
      await deps.deliveries.record(claim, made, { status: 'DELIVERED' });
      return;
    case 'exhausted':
      return giveUp(claim, made, { event, endpoint }, deps, log);
    case 'gone': {
      const disabled = await disable(endpoint, 'GONE', deps, log);
      return giveUp(claim, made, { event, endpoint: disabled ?? endpoint }, deps, log);
    }
    case 'retry': {
      const { wait, delaySeconds } = waitUntil(verdict.atMs, nowMs);
      const isRecorded = await deps.deliveries.record(claim, made, { status: 'PENDING', ...wait });
      if (isRecorded && !wait.isSweepOnly) await sendLater(delivery, delivery.attempt + 1, delaySeconds, deps, log);
    }
  }
};

/** The delivery ends, and whoever subscribes to it hears so; of events about delivery itself nobody does, without end. */
const giveUp = async (
  claim: AttemptClaim,
  made: DeliveryAttempt,
  { event, endpoint }: Parts,
  deps: AttemptDeps,
  log: Log,
): Promise<void> => {
  const nowMs = deps.clock();
  const givenUp = {
    eventGuid: event.guid,
    eventType: event.type,
    attemptsCount: made.number - claim.delivery.roundFrom + 1,
    lastStatus: made.status,
  };
  const told =
    event.type === 'WEBHOOK'
      ? []
      : [newEvent(webhookEvent({ action: 'attempt.exhausted', endpoint, nowMs, givenUp }), deps.ids, nowMs)];
  const isRecorded = await deps.deliveries.record(claim, made, { status: 'EXHAUSTED' }, told);
  if (isRecorded) await announce(told, deps, log);
};

/** As it is then; null when its client has changed it meanwhile. */
const disable = async (
  endpoint: WebhookEndpoint,
  reason: DisabledReason,
  deps: AttemptDeps,
  log: Log,
): Promise<WebhookEndpoint | null> => {
  const nowMs = deps.clock();
  const done = await deps.endpoints.disable(endpoint, reason, (disabled) => [
    newEvent(webhookEvent({ action: 'endpoint.disabled', endpoint: disabled, nowMs }), deps.ids, nowMs),
  ]);
  if (done === null) return null;
  log.warn('ENDPOINT_DISABLED', { endpoint_guid: endpoint.guid, reason });
  await announce(done.events, deps, log);
  return done.endpoint;
};

const announce = async (events: readonly DomainEvent[], deps: AttemptDeps, log: Log): Promise<void> => {
  const { failures } = await deps.events.announce(events);
  for (const failure of failures) log.error('SEND_FAILED', failure);
};

/** What the queue cannot hold back, the sweep finds by its due entry. */
const waitUntil = (atMs: number, nowMs: number): { readonly wait: Wait; readonly delaySeconds: number } => {
  const delaySeconds = Math.max(Math.ceil((atMs - nowMs) / SECOND_MS), 0);
  return { wait: { nextAttemptAt: atMs, isSweepOnly: delaySeconds > QUEUE_DELAY_SECONDS_MAX }, delaySeconds };
};

const sendLater = async (
  ref: DeliveryRef,
  attempt: number,
  delaySeconds: number,
  deps: AttemptDeps,
  log: Log,
): Promise<void> => {
  await deps.queue
    .send(messageOfDelivery(ref, attempt), delaySeconds)
    .catch((error: unknown) => log.error('SEND_FAILED', error, { event_guid: ref.eventGuid }));
};
