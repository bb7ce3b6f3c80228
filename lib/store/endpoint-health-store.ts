import * as z from 'zod/mini';
import {
  type Admission,
  type AttemptResult,
  admission,
  type Candidate,
  type EndpointHealth,
  entered,
  left,
  UNPROVEN,
} from '../domain/endpoint-health.ts';
import type { Guid } from '../domain/guid.ts';
import { type Clock, DAY_MS, toUnixSeconds } from '../domain/time.ts';
import { decodeItem } from './item-codec.ts';
import { keys } from './keys.ts';
import type { Item, Table } from './table-client.ts';

/** An endpoint that was not called for so long has to prove itself again; deleted ones leave nothing for ever. */
const HEALTH_KEPT_MS = 30 * DAY_MS;
/** Who writes the health of an endpoint are its five attempts and those that would begin: each round one of them is done. */
const WRITE_ROUNDS_MAX = 20;

const storedHealth = z.object({
  revision: z.number(),
  slots: z.array(z.object({ holder: z.string(), untilMs: z.number() })),
  slotLimit: z.number(),
  failuresInRow: z.number(),
  lastFailureAt: z.nullable(z.number()),
  failingSince: z.nullable(z.number()),
  circuit: z.nullable(z.object({ openUntilMs: z.number(), openForMs: z.number() })),
  startedInSecond: z.nullable(z.object({ second: z.number(), count: z.number() })),
});

/** As it was when last looked at; `revision` 0 where nothing is stored. */
export interface SeenHealth extends EndpointHealth {
  readonly revision: number;
}

const toSeen = (item: Item | null): SeenHealth =>
  item === null ? { ...UNPROVEN, revision: 0 } : decodeItem(storedHealth, item);

/** A slot of the endpoint, to be left with `leave`; not left, it is free again after a minute. */
export interface Entry {
  readonly kind: 'admitted';
  readonly endpointGuid: Guid<'WHE'>;
  readonly holder: string;
  readonly seen: SeenHealth;
}

export interface EndpointHealthStore {
  readonly read: (endpoint: Guid<'WHE'>) => Promise<SeenHealth>;
  /** Takes a slot for `holder`, a name used once. `seen` may be out of date: the write decides. */
  readonly enter: (
    place: { readonly endpointGuid: Guid<'WHE'>; readonly holder: string; readonly seen: SeenHealth },
    candidate: Omit<Candidate, 'nowMs'>,
  ) => Promise<Entry | Extract<Admission, { kind: 'heldBack' }>>;
  /** Frees the slot and keeps what the attempt told. Answers the health that follows. */
  readonly leave: (entry: Entry, result: AttemptResult) => Promise<EndpointHealth>;
  /** Forgets what an endpoint has done, for its client has changed or enabled it; slots in use stay taken. */
  readonly clear: (endpoint: { readonly guid: Guid<'WHE'> }) => Promise<void>;
}

export const createEndpointHealthStore = (deps: {
  readonly table: Table;
  readonly clock: Clock;
}): EndpointHealthStore => {
  const { table, clock } = deps;

  const read: EndpointHealthStore['read'] = async (endpoint) =>
    toSeen(await table.get(keys.endpointHealth(endpoint), { isConsistent: true }));

  /** Null when written, else what stood there. */
  const replace = async (
    endpoint: Guid<'WHE'>,
    next: EndpointHealth,
    revision: number,
  ): Promise<{ readonly now: SeenHealth } | null> => {
    const written = await table.write({
      kind: 'put',
      item: {
        ...keys.endpointHealth(endpoint),
        ...next,
        revision: revision + 1,
        ttl: toUnixSeconds(clock() + HEALTH_KEPT_MS),
      },
      condition:
        revision === 0
          ? { expression: 'attribute_not_exists(#pk)' }
          : { expression: '#revision = :revision', values: { revision } },
    });
    return written.ok ? null : { now: toSeen(written.item) };
  };

  /** Writes what follows from the health as it is then, until nobody comes between; `decide` may decline. */
  const change = async <Declined>(
    endpoint: Guid<'WHE'>,
    first: SeenHealth,
    decide: (health: EndpointHealth) => { readonly next: EndpointHealth } | { readonly declined: Declined },
  ): Promise<{ readonly written: SeenHealth } | { readonly declined: Declined }> => {
    let seen = first;
    for (let round = 0; round < WRITE_ROUNDS_MAX; round += 1) {
      const decision = decide(seen);
      if ('declined' in decision) return decision;
      const refused = await replace(endpoint, decision.next, seen.revision);
      if (refused === null) return { written: { ...decision.next, revision: seen.revision + 1 } };
      seen = refused.now;
    }
    throw new Error('The health of an endpoint changed under every try to write it');
  };

  return {
    read,
    enter: async ({ endpointGuid, holder, seen }, candidate) => {
      const outcome = await change<Extract<Admission, { kind: 'heldBack' }>>(endpointGuid, seen, (health) => {
        const now = { ...candidate, nowMs: clock() };
        const verdict = admission(health, now);
        return verdict.kind === 'heldBack' ? { declined: verdict } : { next: entered(health, holder, now) };
      });
      if ('declined' in outcome) return outcome.declined;
      return { kind: 'admitted', endpointGuid, holder, seen: outcome.written };
    },
    leave: async ({ endpointGuid, holder, seen }, result) => {
      const outcome = await change<never>(endpointGuid, seen, (health) => ({
        next: left(health, holder, result, clock()),
      }));
      return 'written' in outcome ? outcome.written : outcome.declined;
    },
    clear: async ({ guid }) => {
      const seen = await read(guid);
      if (seen.revision === 0) return;
      await change<never>(guid, seen, ({ slots }) => ({ next: { ...UNPROVEN, slots } }));
    },
  };
};
