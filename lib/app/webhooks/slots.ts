import type { Guid } from '../../domain/kernel/guid.ts';
import { type Clock, SECOND_MS } from '../../domain/kernel/time.ts';
import {
  type AttemptResult,
  type EndpointHealth,
  type HeldBack,
  heldBackFor,
  type SlotRequest,
} from '../../domain/webhooks/endpoint-health.ts';
import type { EndpointHealthStore, Entry, SeenHealth } from '../../store/webhooks/endpoint-health-store.ts';

/**
 * How long an attempt may wait for earlier ones of its worker at the same endpoint, and how long a slot passes from one
 * attempt to the next. A token server may take eight seconds and a receiver fifteen, so the last attempt still ends
 * within the worker's thirty.
 */
const SHARED_MS_MAX = 3 * SECOND_MS;

export interface Slots {
  /**
   * Makes an attempt in a slot of the endpoint, or says why not now. `health` is the endpoint's health after the
   * attempt; null when the slot passes to the next attempt, and nothing was written.
   */
  readonly attemptIn: (
    place: { readonly endpointGuid: Guid<'WHE'>; readonly holder: string; readonly seen: SeenHealth },
    candidate: Omit<SlotRequest, 'nowMs'>,
    attempt: () => Promise<AttemptResult>,
  ) => Promise<HeldBack | { readonly kind: 'attempted'; readonly health: EndpointHealth | null }>;
}

interface Slot {
  readonly kind: 'slot';
  readonly entry: Entry;
  readonly enteredAt: number;
}

/** What an attempt passes to the next one at the same endpoint: its slot, that no slot was free, or nothing. */
type HandedOn = Slot | HeldBack | null;

/** Attempts at one endpoint, one after the other. */
interface Lane {
  last: Promise<HandedOn>;
  /** When each waiting attempt arrived. */
  readonly arrivals: number[];
}

/**
 * The slots of endpoints, as one worker takes them. In a burst a worker gets ten messages at a time. If each took a
 * slot of its own, most would be held back again and again, with seven calls to the table each time. So the attempts at
 * one endpoint are made one after the other, and in the same slot while they succeed.
 */
export const createSlots = ({
  health,
  clock,
}: {
  readonly health: Pick<EndpointHealthStore, 'enter' | 'leave'>;
  readonly clock: Clock;
}): Slots => {
  const lanes = new Map<Guid<'WHE'>, Lane>();

  const isSoonAfter = (instantMs: number): boolean => clock() - instantMs < SHARED_MS_MAX;

  const take = async (
    handedOn: HandedOn,
    arrivedAt: number,
    [place, candidate]: Parameters<Slots['attemptIn']>,
  ): Promise<Slot | HeldBack> => {
    if (handedOn?.kind === 'slot') return handedOn;
    if (handedOn?.kind === 'heldBack' || !isSoonAfter(arrivedAt)) return heldBackFor({ ...candidate, nowMs: clock() });
    const entry = await health.enter(place, candidate);
    return entry.kind === 'heldBack' ? entry : { kind: 'slot', entry, enteredAt: clock() };
  };

  /**
   * A slot does not pass on when the endpoint has a rate limit or an open circuit: each attempt must then be counted by
   * a write.
   */
  const goesOn = (
    { entry, enteredAt }: Slot,
    { requestsPerSecondMax }: Omit<SlotRequest, 'nowMs'>,
    lane: Lane,
  ): boolean => {
    const [next] = lane.arrivals;
    const isShared = requestsPerSecondMax === null && entry.seen.circuit === null;
    return isShared && next !== undefined && isSoonAfter(next) && isSoonAfter(enteredAt);
  };

  const turn = async (handedOn: HandedOn, arrivedAt: number, lane: Lane, asked: Parameters<Slots['attemptIn']>) => {
    const slot = await take(handedOn, arrivedAt, asked);
    if (slot.kind === 'heldBack') return { outcome: slot, handsOn: slot.reason === 'busy' ? slot : null };
    const [, candidate, attempt] = asked;
    const result = await attempt();
    if (result === 'succeeded' && goesOn(slot, candidate, lane)) return { outcome: SHARED, handsOn: slot };
    const left = await health.leave(slot.entry, result);
    return { outcome: { kind: 'attempted', health: left } as const, handsOn: null };
  };

  return {
    attemptIn: (...asked) => {
      const [{ endpointGuid }] = asked;
      const lane: Lane = lanes.get(endpointGuid) ?? { last: Promise.resolve(null), arrivals: [] };
      lanes.set(endpointGuid, lane);
      const arrivedAt = clock();
      lane.arrivals.push(arrivedAt);
      const taken = lane.last.then((handedOn) => {
        lane.arrivals.shift();
        return turn(handedOn, arrivedAt, lane, asked);
      });
      // When this fails, the slot stays taken until its lease ends, as after the death of a worker. Other workers go
      // on.
      lane.last = taken
        .then(
          ({ handsOn }) => handsOn,
          () => null,
        )
        .finally(() => {
          if (lane.arrivals.length === 0) lanes.delete(endpointGuid);
        });
      return taken.then(({ outcome }) => outcome);
    },
  };
};

const SHARED = { kind: 'attempted', health: null } as const;
