import { DAY_MS, MINUTE_MS, SECOND_MS } from '../kernel/time.ts';

/** After so long without a call nothing is known of an endpoint any more. So nothing stays of a deleted one either. */
export const HEALTH_KEPT_MS = 30 * DAY_MS;

/**
 * Attempts at one endpoint at the same time: a hundred a second at a receiver that takes half a second. Workers have ten
 * messages each, so this is five of them at the most.
 */
export const SLOTS_MAX = 50;
/** The batch of the queue of webhooks. */
const MESSAGES_OF_WORKER = 10;
/** However few workers a stage has, one endpoint leaves half of them to the others. */
const SHARE_OF_WORKERS_MAX = 1 / 2;
/** A receiver that has proved nothing, or has just been slow, gets one worker: that is all it can then hold up. */
const SLOT_LIMIT_LEAST = 1;
/** Answers that take so many times as long as usual, and longer than `SLOW_MS_MIN`, show that the receiver has too much to do. */
const SLOW_FACTOR = 3;
const SLOW_MS_MIN = SECOND_MS;
/** The share of a new answer in what is usual. */
const LATENCY_SHARE = 1 / 8;
/** Attempts under way together tell of one strain: slots are halved once for all of them. */
const HALVED_MS_MIN = SECOND_MS;
/** Longer than a worker can live: when a lease has lapsed, the worker that held it posts no more. */
export const SLOT_LEASE_MS = MINUTE_MS;
/** After so many failures in a row, none of them slow, an endpoint gets one slot only. */
const FAILURES_TO_SLOW = 3;
const FAILURES_TO_OPEN = 10;
/** Failures further apart than this do not count as failures in a row. */
const FAILURES_APART_MS_MAX = MINUTE_MS;
const OPEN_MS_FIRST = 30 * SECOND_MS;
const OPEN_MS_MAX = 15 * MINUTE_MS;
/** The queue holds messages back by whole seconds. */
const BUSY_WAIT_MS_MIN = SECOND_MS;
/** Attempts that wait for slots are spread over a time that doubles with each wait, up to this. */
const BUSY_SPREAD_MS_MAX = 5 * MINUTE_MS;
/** Webhooks policy 6. */
export const FAILING_MS_MAX = 5 * DAY_MS;

/** The slots that one endpoint may have at the most, where so many workers send webhooks. */
export const slotsMaxOf = (workersCount: number): number => {
  const share = Math.floor(workersCount * MESSAGES_OF_WORKER * SHARE_OF_WORKERS_MAX);
  return Math.max(SLOT_LIMIT_LEAST, Math.min(share, SLOTS_MAX));
};

/** The right to make attempts, held by one worker until it leaves or the lease lapses. Instants are epoch milliseconds. */
interface Slot {
  readonly holder: string;
  readonly untilMs: number;
  /** At the same time. */
  readonly count: number;
}

/** The health of the receiver behind an endpoint, and the attempts that are under way. */
export interface EndpointHealth {
  /** Leases that have lapsed count as free. */
  readonly slots: readonly Slot[];
  readonly slotLimit: number;
  /** How long an answer usually takes; null while it is not known. */
  readonly latencyMs: number | null;
  /** When a strain last halved the slots. */
  readonly halvedAt: number | null;
  /** Failures of which each came at most a minute after the one before. */
  readonly failuresInRow: number;
  readonly lastFailureAt: number | null;
  /** The first failure since the last success; null while all is well. */
  readonly failingSince: number | null;
  /** Null where there was none while anything was known of the endpoint. */
  readonly lastSuccessAt: number | null;
  /** No attempt until `openUntilMs`; from then on one at a time, until one succeeds. Null while it is closed. */
  readonly circuit: { readonly openUntilMs: number; readonly openForMs: number } | null;
  /** Attempts begun in the last second that had one; null where the client sets no limit. */
  readonly startedInSecond: { readonly second: number; readonly count: number } | null;
}

/** The health of an endpoint that was never called, or whose history was cleared. */
export const UNPROVEN: EndpointHealth = {
  slots: [],
  slotLimit: SLOT_LIMIT_LEAST,
  latencyMs: null,
  halvedAt: null,
  failuresInRow: 0,
  lastFailureAt: null,
  failingSince: null,
  lastSuccessAt: null,
  circuit: null,
  startedInSecond: null,
};

/** A request to make attempts. */
export interface SlotRequest {
  /** How many at the same time. */
  readonly wanted: number;
  readonly requestsPerSecondMax: number | null;
  /**
   * True for the attempt at the end of a schedule, which would otherwise never be made, and for one that the client has
   * just asked for.
   */
  readonly passesCircuit: boolean;
  /** How often this attempt was put off before. */
  readonly heldBackCount: number;
  readonly nowMs: number;
  /** Random, in [0, 1): spreads the attempts that wait. */
  readonly fraction: number;
}

export interface HeldBack {
  readonly kind: 'heldBack';
  readonly untilMs: number;
  /**
   * `open`: the circuit is open, or its one probe is under way. `keys`: the keys of the endpoint could not be decrypted,
   * which says nothing about its receiver.
   */
  readonly reason: 'open' | 'busy' | 'rate' | 'keys';
}
/** `count`: how many attempts may begin, of those that were asked for. */
export type Admission = { readonly kind: 'admitted'; readonly count: number } | HeldBack;

const secondOf = (instantMs: number): number => Math.floor(instantMs / SECOND_MS);
const held = (health: EndpointHealth, nowMs: number): readonly Slot[] =>
  health.slots.filter(({ untilMs }) => untilMs > nowMs);

const freeIn = (health: EndpointHealth, nowMs: number): number =>
  health.slotLimit - held(health, nowMs).reduce((sum, { count }) => sum + count, 0);

/**
 * When to look again for a free slot; null while there is one. The longer the attempts under way take, the later: one that
 * has taken eight seconds will often take eight more.
 */
export const busyUntil = (health: EndpointHealth, nowMs: number): number | null => {
  if (freeIn(health, nowMs) > 0) return null;
  const lastTakenAt = Math.max(...held(health, nowMs).map(({ untilMs }) => untilMs - SLOT_LEASE_MS));
  return nowMs + Math.max(nowMs - lastTakenAt, BUSY_WAIT_MS_MIN);
};

/** How many attempts may begin now; if none, when to ask again. */
export const admissionOf = (health: EndpointHealth, request: SlotRequest): Admission => {
  const { nowMs, requestsPerSecondMax } = request;
  const { circuit } = health;
  // Failures reduce the slots to one before they open the circuit, so that only one probe runs at a time.
  const free = freeIn(health, nowMs);
  const isFull = free <= 0;
  if (circuit !== null && !isFull && nowMs < circuit.openUntilMs && !request.passesCircuit) {
    return { kind: 'heldBack', untilMs: circuit.openUntilMs, reason: 'open' };
  }
  if (isFull) {
    const busy = heldBackFor(request);
    if (circuit === null) return busy;
    const openUntilMs = request.passesCircuit ? nowMs : circuit.openUntilMs;
    return { ...busy, untilMs: Math.max(openUntilMs, busy.untilMs), reason: 'open' };
  }
  if (requestsPerSecondMax === null) return { kind: 'admitted', count: Math.min(request.wanted, free) };
  const left = requestsPerSecondMax - startedWithin(health, nowMs);
  if (left <= 0) return { kind: 'heldBack', untilMs: (secondOf(nowMs) + 1) * SECOND_MS, reason: 'rate' };
  return { kind: 'admitted', count: Math.min(request.wanted, free, left) };
};

const startedWithin = ({ startedInSecond }: EndpointHealth, nowMs: number): number =>
  startedInSecond?.second === secondOf(nowMs) ? startedInSecond.count : 0;

/** Puts an attempt off, for a second at least; each further time it waits longer on average. */
export const heldBackFor = (
  { nowMs, fraction, heldBackCount }: Pick<SlotRequest, 'nowMs' | 'fraction' | 'heldBackCount'>,
  reason: HeldBack['reason'] = 'busy',
): HeldBack => {
  const crowdMs = Math.min(BUSY_WAIT_MS_MIN * 2 ** heldBackCount, BUSY_SPREAD_MS_MAX);
  return { kind: 'heldBack', untilMs: Math.ceil(nowMs + BUSY_WAIT_MS_MIN + fraction * crowdMs), reason };
};

/** The health after `holder`, a name that is used once, was admitted to so many attempts. */
export const withSlotsTaken = (
  health: EndpointHealth,
  { holder, count }: { readonly holder: string; readonly count: number },
  { nowMs, requestsPerSecondMax }: Pick<SlotRequest, 'nowMs' | 'requestsPerSecondMax'>,
): EndpointHealth => ({
  ...health,
  slots: [...held(health, nowMs), { holder, untilMs: nowMs + SLOT_LEASE_MS, count }],
  startedInSecond:
    requestsPerSecondMax === null ? null : { second: secondOf(nowMs), count: startedWithin(health, nowMs) + count },
});

/** `overloaded`: it said so. `timedOut`: it failed by being slow, and held a worker for long. */
export type AttemptResult = 'succeeded' | 'failed' | 'overloaded' | 'timedOut';

/** What a slot is left with. */
export interface SlotLeft {
  readonly holder: string;
  /** Of the last attempt in it; null when there was none. */
  readonly result: AttemptResult | null;
  /** Attempts before the last one, all of which succeeded. */
  readonly successesBefore: number;
  /** How long the last attempt took. */
  readonly tookMs: number;
}

/** The health after a slot is left. The result counts even when the lease has lapsed meanwhile. */
export const afterLeaving = (health: EndpointHealth, left: SlotLeft, nowMs: number): EndpointHealth => {
  const slots = health.slots.flatMap((slot) => {
    if (slot.holder !== left.holder) return [slot];
    return slot.count > 1 ? [{ ...slot, count: slot.count - 1 }] : [];
  });
  switch (left.result) {
    case null:
      return { ...health, slots };
    case 'succeeded':
      return {
        ...health,
        slots,
        ...limitAfterSuccess(health, left, nowMs),
        failuresInRow: 0,
        lastFailureAt: null,
        failingSince: null,
        lastSuccessAt: nowMs,
        circuit: null,
      };
    case 'failed':
    case 'overloaded':
    case 'timedOut': {
      const isInRow = health.lastFailureAt !== null && nowMs - health.lastFailureAt <= FAILURES_APART_MS_MAX;
      const failuresInRow = isInRow ? health.failuresInRow + 1 : 1;
      return {
        ...health,
        slots,
        ...limitAfterFailure(health, left.result, { failuresInRow, nowMs }),
        failuresInRow,
        lastFailureAt: nowMs,
        failingSince: health.failingSince ?? nowMs,
        lastSuccessAt: left.successesBefore > 0 ? nowMs : health.lastSuccessAt,
        circuit: circuitAfterFailure(health, failuresInRow, nowMs),
      };
    }
  }
};

type Limit = Pick<EndpointHealth, 'slotLimit' | 'halvedAt'>;

const halved = ({ slotLimit, halvedAt }: EndpointHealth, nowMs: number): Limit =>
  halvedAt !== null && nowMs - halvedAt < HALVED_MS_MIN
    ? { slotLimit, halvedAt }
    : { slotLimit: Math.max(Math.floor(slotLimit / 2), SLOT_LIMIT_LEAST), halvedAt: nowMs };

const limitAfterSuccess = (
  health: EndpointHealth,
  { successesBefore, tookMs }: SlotLeft,
  nowMs: number,
): Limit & Pick<EndpointHealth, 'latencyMs'> => {
  const usualMs = health.latencyMs ?? tookMs;
  const latencyMs = Math.round(usualMs + (tookMs - usualMs) * LATENCY_SHARE);
  if (tookMs >= SLOW_MS_MIN && tookMs > usualMs * SLOW_FACTOR) return { ...halved(health, nowMs), latencyMs };
  const slotLimit = Math.min(health.slotLimit + successesBefore + 1, SLOTS_MAX);
  return { slotLimit, halvedAt: health.halvedAt, latencyMs };
};

/** A timeout leaves one slot at once: fifty attempts that wait until their time is over would hold five workers. */
const limitAfterFailure = (
  health: EndpointHealth,
  result: AttemptResult,
  { failuresInRow, nowMs }: { readonly failuresInRow: number; readonly nowMs: number },
): Limit => {
  if (result === 'timedOut' || failuresInRow >= FAILURES_TO_SLOW) {
    return { slotLimit: SLOT_LIMIT_LEAST, halvedAt: health.halvedAt };
  }
  return result === 'overloaded' ? halved(health, nowMs) : { slotLimit: health.slotLimit, halvedAt: health.halvedAt };
};

const circuitAfterFailure = (
  { circuit }: EndpointHealth,
  failuresInRow: number,
  nowMs: number,
): EndpointHealth['circuit'] => {
  const openFor = (openForMs: number) => ({ openUntilMs: nowMs + openForMs, openForMs });
  if (circuit === null) return failuresInRow >= FAILURES_TO_OPEN ? openFor(OPEN_MS_FIRST) : null;
  // An attempt that began before the circuit opened, or that passed it, is no probe.
  if (nowMs < circuit.openUntilMs) return circuit;
  return openFor(Math.min(circuit.openForMs * 2, OPEN_MS_MAX));
};

export const CIRCUIT_STATES = ['CLOSED', 'OPEN', 'HALF_OPEN'] as const;

/** `OPEN`: no attempt is made. `HALF_OPEN`: one attempt at a time is made, to see whether the receiver is back. */
export const circuitStateOf = (
  { circuit }: Pick<EndpointHealth, 'circuit'>,
  nowMs: number,
): (typeof CIRCUIT_STATES)[number] => {
  if (circuit === null) return 'CLOSED';
  return nowMs < circuit.openUntilMs ? 'OPEN' : 'HALF_OPEN';
};

/**
 * Whether to disable the endpoint. The time counts from the first failure, not from the last success: an endpoint that
 * gets one event a week is not disabled for one bad hour.
 */
export const isGivenUp = ({ failingSince, lastFailureAt }: EndpointHealth): boolean =>
  failingSince !== null && lastFailureAt !== null && lastFailureAt - failingSince >= FAILING_MS_MAX;
