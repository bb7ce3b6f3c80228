import * as z from 'zod/mini';
import type { Guid } from '../../domain/kernel/guid.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import { type EndpointHealth, HEALTH_KEPT_MS, UNPROVEN } from '../../domain/webhooks/endpoint-health.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { stillAt } from '../table/revision.ts';
import type { StoreDeps } from '../table/store-deps.ts';
import type { Item } from '../table/table-client.ts';
import type { Written } from '../table/written.ts';

const storedHealth = z.object({
  revision: z.number(),
  slots: z.array(z.object({ holder: z.string(), untilMs: z.number(), count: z.exactOptional(z.number()) })),
  slotLimit: z.number(),
  latencyMs: z.exactOptional(z.nullable(z.number())),
  halvedAt: z.exactOptional(z.nullable(z.number())),
  failuresInRow: z.number(),
  lastFailureAt: z.nullable(z.number()),
  failingSince: z.nullable(z.number()),
  lastSuccessAt: z.exactOptional(z.nullable(z.number())),
  circuit: z.nullable(z.object({ openUntilMs: z.number(), openForMs: z.number() })),
  startedInSecond: z.nullable(z.object({ second: z.number(), count: z.number() })),
});

/** The health as it was last read; `revision` is 0 where nothing is stored. */
export interface SeenHealth extends EndpointHealth {
  readonly revision: number;
}

/** The release before stored neither counts nor latencies, nor the last success. */
export const itemToHealth = (item: Item | null): SeenHealth => {
  if (item === null) return { ...UNPROVEN, revision: 0 };
  const { slots, ...rest } = decodeItem(storedHealth, item);
  return { ...UNPROVEN, ...rest, slots: slots.map((slot) => ({ count: 1, ...slot })) };
};

/** `seen` is the health that is stored then: the new one, or with `stale` the one that another writer stored. */
export interface Replaced extends Written {
  readonly seen: SeenHealth;
}

type HealthDeps = Pick<StoreDeps, 'table' | 'clock'>;

export type EndpointHealthStore = ReturnType<typeof createEndpointHealthStore>;

export const createEndpointHealthStore = ({ table, clock }: HealthDeps) => ({
  read: async (endpoint: Guid<'WHE'>): Promise<SeenHealth> =>
    itemToHealth(await table.get(keys.endpointHealth(endpoint), { isConsistent: true })),
  replace: async (endpoint: Guid<'WHE'>, { revision }: SeenHealth, next: EndpointHealth): Promise<Replaced> => {
    const ttl = toUnixSeconds(clock() + HEALTH_KEPT_MS);
    const seen = { ...next, revision: revision + 1 };
    const item = { ...keys.endpointHealth(endpoint), ...seen, ttl };
    const written = await table.write({ kind: 'put', item, condition: stillAt(revision) });
    return written.ok ? { kind: 'done', seen } : { kind: 'stale', seen: itemToHealth(written.item) };
  },
});
