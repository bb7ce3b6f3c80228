import { changeUntilWon, LOST, tryUntilWon } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import {
  admissionOf,
  afterLeaving,
  type EndpointHealth,
  type HeldBack,
  heldBackFor,
  SLOTS_MAX,
  type SlotLeft,
  type SlotRequest,
  UNPROVEN,
  withSlotsTaken,
} from '../../domain/webhooks/endpoint-health.ts';
import type { EndpointHealthStore, SeenHealth } from '../../store/webhooks/endpoint-health-store.ts';

/**
 * A worker whose write fails so often has many rivals, so it waits as if no slot were free. Going on would cost a
 * refused write each time, and would delay workers that leave their slot.
 */
const ENTER_LIMITS = { tries: 5 };
/** For a worker that has made an attempt, and to clear the health: with each lost try another worker is done. */
const LEAVE_LIMITS = { tries: 50 };

/** Slots of the endpoint, which their holder gives back one by one; otherwise they are free again after a minute. */
export interface Entry {
  readonly kind: 'admitted';
  readonly endpointGuid: Guid<'WHE'>;
  readonly holder: string;
  readonly count: number;
  readonly seen: SeenHealth;
}

interface EndpointSlotsDeps {
  readonly health: EndpointHealthStore;
  readonly clock: Clock;
  /** How many slots an endpoint may have. */
  readonly slotsMax?: number;
}

export type EndpointSlots = ReturnType<typeof createEndpointSlots>;

/** The slots of endpoints, which all workers share, and what is known of their health. */
export const createEndpointSlots = ({ health, clock, slotsMax = SLOTS_MAX }: EndpointSlotsDeps) => {
  /** Writes what follows from the health as it is then, until no other writer comes between. */
  const change = (
    endpoint: Guid<'WHE'>,
    first: SeenHealth,
    follow: (health: EndpointHealth) => EndpointHealth,
  ): Promise<SeenHealth> => {
    let seen = first;
    return changeUntilWon({ what: 'endpoint', ...LEAVE_LIMITS }, async () => {
      const replaced = await health.replace(endpoint, seen, follow(seen));
      seen = replaced.seen;
      return replaced.kind === 'done' ? seen : LOST;
    });
  };
  return {
    /** Takes slots for `holder`, a name that is used once. `seen` may be out of date: the write decides. */
    enter: async (
      { endpointGuid, holder, seen: first }: Omit<Entry, 'kind' | 'count'>,
      candidate: Omit<SlotRequest, 'nowMs'>,
    ): Promise<Entry | HeldBack> => {
      let seen = first;
      const tried = await tryUntilWon(ENTER_LIMITS, async () => {
        const now = { ...candidate, nowMs: clock() };
        const verdict = admissionOf(seen, now);
        if (verdict.kind === 'heldBack') return verdict;
        const { kind, count } = verdict;
        const replaced = await health.replace(endpointGuid, seen, withSlotsTaken(seen, { holder, count }, now));
        seen = replaced.seen;
        return replaced.kind === 'done' ? { kind, endpointGuid, holder, count, seen } : LOST;
      });
      return tried === LOST ? heldBackFor({ ...candidate, nowMs: clock() }) : tried;
    },
    /** Frees slots and keeps what the attempts in them showed of the endpoint. Answers the health that follows. */
    leave: (endpoint: Guid<'WHE'>, first: SeenHealth, slots: readonly SlotLeft[]): Promise<SeenHealth> =>
      change(endpoint, first, (seen) => {
        const left = slots.reduce((now, slot) => afterLeaving(now, slot, clock()), seen);
        return { ...left, slotLimit: Math.min(left.slotLimit, slotsMax) };
      }),
    /** Forgets what is known of an endpoint, because its client has changed or enabled it; slots in use stay taken. */
    clear: async ({ guid }: { readonly guid: Guid<'WHE'> }): Promise<void> => {
      const seen = await health.read(guid);
      if (seen.revision > 0) await change(guid, seen, ({ slots }) => ({ ...UNPROVEN, slots }));
    },
  };
};
