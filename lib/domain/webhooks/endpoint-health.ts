import { DAY_MS, MINUTE_MS, SECOND_MS } from '../kernel/time.ts';

/** Attempts at one endpoint at the same time (webhooks policy 10): one receiver never takes more of the workers. */
export const SLOTS_MAX = 5;
/** A receiver that has proved nothing, or has just been slow, gets one worker: that is all it can then hold up. */
const SLOT_LIMIT_LEAST = 1;
/** Longer than a worker can live: when a lease has lapsed, the worker that held it posts no more. */
export const SLOT_LEASE_MS = MINUTE_MS;
/** After so many failures in a row, none of them slow, an endpoint gets one slot only. */
const FAILURES_TO_SLOW = 3;
const FAILURES_TO_OPEN = 10;
/** Failures further apart than this do not count as failures in a row. */
const FAILURES_APART_MS_MAX = MINUTE_MS;
const OPEN_MS_FIRST = 30 * SECOND_MS;
const OPEN_MS_MAX = 15 * MINUTE_MS;
/** Attempts that waited for the circuit are spread over a quarter of the time that it was open. */
const OPEN_SPREAD = 0.25;
/** The queue holds messages back by whole seconds. */
const BUSY_WAIT_MS_MIN = SECOND_MS;
/** Attempts that wait for slots are spread over a time that doubles with each wait, up to this. */
const BUSY_SPREAD_MS_MAX = 5 * MINUTE_MS;
/** Webhooks policy 6. */
export const FAILING_MS_MAX = 5 * DAY_MS;

/** The right to make one attempt, held by one worker until it leaves or the lease lapses. Instants are epoch milliseconds. */
interface Slot {
  readonly holder: string;
  readonly untilMs: number;
}

/** The health of the receiver behind an endpoint, and the attempts that are under way. */
export interface EndpointHealth {
  /** Leases that have lapsed count as free. */
  readonly slots: readonly Slot[];
  readonly slotLimit: number;
  /** Failures of which each came at most a minute after the one before. */
  readonly failuresInRow: number;
  readonly lastFailureAt: number | null;
  /** The first failure since the last success; null while all is well. */
  readonly failingSince: number | null;
  /** No attempt until `openUntilMs`; from then on one at a time, until one succeeds. Null while it is closed. */
  readonly circuit: { readonly openUntilMs: number; readonly openForMs: number } | null;
  /** Attempts begun in the last second that had one; null where the client sets no limit. */
  readonly startedInSecond: { readonly second: number; readonly count: number } | null;
}

/** The health of an endpoint that was never called, or whose history was cleared. */
export const UNPROVEN: EndpointHealth = {
  slots: [],
  slotLimit: SLOT_LIMIT_LEAST,
  failuresInRow: 0,
  lastFailureAt: null,
  failingSince: null,
  circuit: null,
  startedInSecond: null,
};

/** A request to make one attempt. */
export interface SlotRequest {
  readonly requestsPerSecondMax: number | null;
  /**
   * True for the last attempt of a schedule, which would otherwise never be made, and for one that the client has just
   * asked for.
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
  /** `keys`: the keys of the endpoint could not be decrypted, which says nothing about its receiver. */
  readonly reason: 'open' | 'busy' | 'rate' | 'keys';
}
export type Admission = { readonly kind: 'admitted' } | HeldBack;

const secondOf = (instantMs: number): number => Math.floor(instantMs / SECOND_MS);
const held = (health: EndpointHealth, nowMs: number): readonly Slot[] =>
  health.slots.filter(({ untilMs }) => untilMs > nowMs);

/** Whether an attempt may begin now; if not, when to ask again. */
export const admissionOf = (health: EndpointHealth, request: SlotRequest): Admission => {
  const { nowMs, fraction, requestsPerSecondMax } = request;
  const { circuit } = health;
  if (circuit !== null && nowMs < circuit.openUntilMs && !request.passesCircuit) {
    const untilMs = circuit.openUntilMs + fraction * OPEN_SPREAD * circuit.openForMs;
    return { kind: 'heldBack', untilMs: Math.ceil(untilMs), reason: 'open' };
  }
  // Failures reduce the slots to one before they open the circuit, so that only one probe runs at a time.
  if (held(health, nowMs).length >= health.slotLimit) return heldBackFor(request);
  const started = health.startedInSecond;
  if (requestsPerSecondMax !== null && started?.second === secondOf(nowMs) && started.count >= requestsPerSecondMax) {
    return heldBackFor(request, 'rate');
  }
  return { kind: 'admitted' };
};

/** Puts an attempt off, for a second at least; each further time it waits longer on average. */
export const heldBackFor = (
  { nowMs, fraction, heldBackCount }: Pick<SlotRequest, 'nowMs' | 'fraction' | 'heldBackCount'>,
  reason: HeldBack['reason'] = 'busy',
): HeldBack => {
  const crowdMs = Math.min(BUSY_WAIT_MS_MIN * 2 ** heldBackCount, BUSY_SPREAD_MS_MAX);
  return { kind: 'heldBack', untilMs: Math.ceil(nowMs + BUSY_WAIT_MS_MIN + fraction * crowdMs), reason };
};

/** The health after `holder` was admitted. */
export const withSlotTaken = (
  health: EndpointHealth,
  holder: string,
  { nowMs, requestsPerSecondMax }: Pick<SlotRequest, 'nowMs' | 'requestsPerSecondMax'>,
): EndpointHealth => {
  const second = secondOf(nowMs);
  const before = health.startedInSecond?.second === second ? health.startedInSecond.count : 0;
  return {
    ...health,
    slots: [...held(health, nowMs), { holder, untilMs: nowMs + SLOT_LEASE_MS }],
    startedInSecond: requestsPerSecondMax === null ? null : { second, count: before + 1 },
  };
};

/** `strained`: it failed by being slow, or said that it is overloaded. */
export type AttemptResult = 'succeeded' | 'failed' | 'strained';

/** The health after `holder` has made its attempt. The result counts even when the lease has lapsed meanwhile. */
export const afterAttempt = (
  health: EndpointHealth,
  holder: string,
  result: AttemptResult,
  nowMs: number,
): EndpointHealth => {
  const slots = health.slots.filter((slot) => slot.holder !== holder);
  switch (result) {
    case 'succeeded':
      return {
        ...health,
        slots,
        slotLimit: Math.min(health.slotLimit + 1, SLOTS_MAX),
        failuresInRow: 0,
        lastFailureAt: null,
        failingSince: null,
        circuit: null,
      };
    case 'failed':
    case 'strained': {
      const isInRow = health.lastFailureAt !== null && nowMs - health.lastFailureAt <= FAILURES_APART_MS_MAX;
      const failuresInRow = isInRow ? health.failuresInRow + 1 : 1;
      return {
        ...health,
        slots,
        slotLimit: result === 'strained' || failuresInRow >= FAILURES_TO_SLOW ? SLOT_LIMIT_LEAST : health.slotLimit,
        failuresInRow,
        lastFailureAt: nowMs,
        failingSince: health.failingSince ?? nowMs,
        circuit: circuitAfterFailure(health, failuresInRow, nowMs),
      };
    }
  }
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

/**
 * Whether to disable the endpoint. The time counts from the first failure, not from the last success: an endpoint that
 * gets one event a week is not disabled for one bad hour.
 */
export const isGivenUp = ({ failingSince, lastFailureAt }: EndpointHealth): boolean =>
  failingSince !== null && lastFailureAt !== null && lastFailureAt - failingSince >= FAILING_MS_MAX;
