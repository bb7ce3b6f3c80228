import * as z from 'zod/mini';
import { changeUntilWon, LOST, type Lost, tryUntilWon } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type Clock, DAY_MS, toUnixSeconds } from '../../domain/kernel/time.ts';
import {
  type AttemptResult,
  admissionOf,
  afterAttempt,
  type EndpointHealth,
  type HeldBack,
  heldBackFor,
  SLOTS_MAX,
  type SlotRequest,
  UNPROVEN,
  withSlotTaken,
} from '../../domain/webhooks/endpoint-health.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { Item, Table } from '../table/table-client.ts';

/** An endpoint that was not called for so long has to prove itself again; deleted ones leave nothing for ever. */
const HEALTH_KEPT_MS = 30 * DAY_MS;
/**
 * A worker whose write fails so often has many rivals: it waits as for a slot. Going on would cost a refused write each
 * time, and take the turns of workers that are to leave.
 */
const ENTER_LIMITS = { tries: SLOTS_MAX };
/** For a worker that has made an attempt, and to clear the health: each try another worker is done, and a crowd gives up soon. */
const LEAVE_LIMITS = { tries: 50 };

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
    candidate: Omit<SlotRequest, 'nowMs'>,
  ) => Promise<Entry | HeldBack>;
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

  /** Writes what follows from the health as it is then, until nobody comes between. */
  const change = (
    endpoint: Guid<'WHE'>,
    first: SeenHealth,
    follow: (health: EndpointHealth) => EndpointHealth,
  ): Promise<EndpointHealth> => {
    let seen = first;
    const step = async () => {
      const next = follow(seen);
      const refused = await replace(endpoint, next, seen.revision);
      if (refused === null) return next;
      seen = refused.now;
      return LOST;
    };
    return changeUntilWon({ what: 'endpoint', ...LEAVE_LIMITS }, step);
  };

  return {
    read,
    enter: async ({ endpointGuid, holder, seen: first }, candidate) => {
      let seen = first;
      const step = async (): Promise<Entry | HeldBack | Lost> => {
        const now = { ...candidate, nowMs: clock() };
        const verdict = admissionOf(seen, now);
        if (verdict.kind === 'heldBack') return verdict;
        const next = withSlotTaken(seen, holder, now);
        const refused = await replace(endpointGuid, next, seen.revision);
        if (refused === null) {
          return { kind: 'admitted', endpointGuid, holder, seen: { ...next, revision: seen.revision + 1 } };
        }
        seen = refused.now;
        return LOST;
      };
      const tried = await tryUntilWon(ENTER_LIMITS, step);
      return tried === LOST ? heldBackFor({ ...candidate, nowMs: clock() }) : tried;
    },
    leave: ({ endpointGuid, holder, seen }, result) =>
      change(endpointGuid, seen, (health) => afterAttempt(health, holder, result, clock())),
    clear: async ({ guid }) => {
      const seen = await read(guid);
      if (seen.revision === 0) return;
      await change(guid, seen, ({ slots }) => ({ ...UNPROVEN, slots }));
    },
  };
};
