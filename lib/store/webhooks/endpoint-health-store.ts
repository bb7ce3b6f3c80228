import * as z from 'zod/mini';
import { changeUntilWon, LOST, type Lost, tryUntilWon } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type Clock, toUnixSeconds } from '../../domain/kernel/time.ts';
import {
  admissionOf,
  afterLeaving,
  type EndpointHealth,
  HEALTH_KEPT_MS,
  type HeldBack,
  heldBackFor,
  SLOTS_MAX,
  type SlotLeft,
  type SlotRequest,
  UNPROVEN,
  withSlotsTaken,
} from '../../domain/webhooks/endpoint-health.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { stillAt } from '../table/revision.ts';
import type { Item, Table } from '../table/table-client.ts';
import type { Written } from '../table/written.ts';

/**
 * A worker whose write fails so often has many rivals, so it waits as if no slot were free. Going on would cost a
 * refused write each time, and would delay workers that leave their slot.
 */
const ENTER_LIMITS = { tries: 5 };
/** For a worker that has made an attempt, and to clear the health: with each lost try another worker is done. */
const LEAVE_LIMITS = { tries: 50 };

const storedHealth = z.object({
  revision: z.number(),
  slots: z.array(z.object({ holder: z.string(), untilMs: z.number(), count: z.exactOptional(z.number()) })),
  slotLimit: z.number(),
  latencyMs: z.exactOptional(z.nullable(z.number())),
  halvedAt: z.exactOptional(z.nullable(z.number())),
  failuresInRow: z.number(),
  lastFailureAt: z.nullable(z.number()),
  failingSince: z.nullable(z.number()),
  circuit: z.nullable(z.object({ openUntilMs: z.number(), openForMs: z.number() })),
  startedInSecond: z.nullable(z.object({ second: z.number(), count: z.number() })),
});

/** The health as it was last read; `revision` is 0 where nothing is stored. */
export interface SeenHealth extends EndpointHealth {
  readonly revision: number;
}

/** The release before stored neither counts nor latencies. */
const toSeen = (item: Item | null): SeenHealth => {
  if (item === null) return { ...UNPROVEN, revision: 0 };
  const { slots, ...rest } = decodeItem(storedHealth, item);
  return { ...UNPROVEN, ...rest, slots: slots.map((slot) => ({ count: 1, ...slot })) };
};

/** Slots of the endpoint, which their holder gives back one by one; otherwise they are free again after a minute. */
export interface Entry {
  readonly kind: 'admitted';
  readonly endpointGuid: Guid<'WHE'>;
  readonly holder: string;
  readonly count: number;
  readonly seen: SeenHealth;
}

interface HealthDeps {
  readonly table: Table;
  readonly clock: Clock;
  /** How many slots an endpoint may have. */
  readonly slotsMax?: number;
}

export type EndpointHealthStore = ReturnType<typeof createEndpointHealthStore>;

export const createEndpointHealthStore = (deps: HealthDeps) => ({
  read: (endpoint: Guid<'WHE'>): Promise<SeenHealth> => readHealth(deps, endpoint),
  /** Takes slots for `holder`, a name that is used once. `seen` may be out of date: the write decides. */
  enter: async (
    { endpointGuid, holder, seen: first }: Omit<Entry, 'kind' | 'count'>,
    candidate: Omit<SlotRequest, 'nowMs'>,
  ): Promise<Entry | HeldBack> => {
    let seen = first;
    const step = async (): Promise<Entry | HeldBack | Lost> => {
      const now = { ...candidate, nowMs: deps.clock() };
      const verdict = admissionOf(seen, now);
      if (verdict.kind === 'heldBack') return verdict;
      const { count } = verdict;
      const next = withSlotsTaken(seen, { holder, count }, now);
      const replaced = await replace(deps, endpointGuid, next, seen.revision);
      seen = replaced.seen;
      return replaced.kind === 'done' ? { kind: 'admitted', endpointGuid, holder, count, seen } : LOST;
    };
    const tried = await tryUntilWon(ENTER_LIMITS, step);
    return tried === LOST ? heldBackFor({ ...candidate, nowMs: deps.clock() }) : tried;
  },
  /** Frees slots and keeps what the attempts in them showed of the endpoint. Answers the health that follows. */
  leave: (endpointGuid: Guid<'WHE'>, seen: SeenHealth, slots: readonly SlotLeft[]): Promise<SeenHealth> =>
    change(deps, endpointGuid, seen, (health) =>
      withinMax(
        slots.reduce((now, left) => afterLeaving(now, left, deps.clock()), health),
        deps,
      ),
    ),
  /** Forgets what is known of an endpoint, because its client has changed or enabled it; slots in use stay taken. */
  clear: async ({ guid }: { readonly guid: Guid<'WHE'> }): Promise<void> => {
    const seen = await readHealth(deps, guid);
    if (seen.revision === 0) return;
    await change(deps, guid, seen, ({ slots }) => ({ ...UNPROVEN, slots }));
  },
});

const withinMax = (health: EndpointHealth, { slotsMax = SLOTS_MAX }: HealthDeps): EndpointHealth => ({
  ...health,
  slotLimit: Math.min(health.slotLimit, slotsMax),
});

const readHealth = async ({ table }: HealthDeps, endpoint: Guid<'WHE'>): Promise<SeenHealth> =>
  toSeen(await table.get(keys.endpointHealth(endpoint), { isConsistent: true }));

/** `seen` is the health that is stored then: the new one, or with `stale` the one that another writer stored. */
interface Replaced extends Written {
  readonly seen: SeenHealth;
}

const replace = async (
  { table, clock }: HealthDeps,
  endpoint: Guid<'WHE'>,
  next: EndpointHealth,
  revision: number,
): Promise<Replaced> => {
  const ttl = toUnixSeconds(clock() + HEALTH_KEPT_MS);
  const seen = { ...next, revision: revision + 1 };
  const item = { ...keys.endpointHealth(endpoint), ...seen, ttl };
  const written = await table.write({ kind: 'put', item, condition: stillAt(revision) });
  return written.ok ? { kind: 'done', seen } : { kind: 'stale', seen: toSeen(written.item) };
};

/** Writes what follows from the health as it is then, until no other writer comes between. */
const change = (
  deps: HealthDeps,
  endpoint: Guid<'WHE'>,
  first: SeenHealth,
  follow: (health: EndpointHealth) => EndpointHealth,
): Promise<SeenHealth> => {
  let seen = first;
  return changeUntilWon({ what: 'endpoint', ...LEAVE_LIMITS }, async () => {
    const next = follow(seen);
    const replaced = await replace(deps, endpoint, next, seen.revision);
    seen = replaced.seen;
    return replaced.kind === 'done' ? seen : LOST;
  });
};
