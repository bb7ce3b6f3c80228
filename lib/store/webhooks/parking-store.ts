import * as z from 'zod/mini';
import type { NotifyMessage } from '../../contract/jobs/messages.ts';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import { CLOCK_SKEW_MS_MAX } from '../../domain/kernel/clock-skew.ts';
import { type Guid, isGuid } from '../../domain/kernel/guid.ts';
import { REPAIR_AFTER_MS } from '../../domain/kernel/repair.ts';
import { VISIT_LEASE_MS } from '../../domain/webhooks/parked-line.ts';
import { decodeItem } from '../table/item-codec.ts';
import { dueAt, isDue, keys, parkedOf } from '../table/keys.ts';
import { newPut } from '../table/revision.ts';
import type { StoreDeps } from '../table/store-deps.ts';
import type { Item } from '../table/table-client.ts';
import type { Written } from '../table/written.ts';
import { eventTtl } from './event-store.ts';

const storedParking = z.object({
  clientGuid: guidSchema('CLT'),
  neededAt: z.number(),
  visitAtMs: z.number(),
  visitId: z.string(),
  visitUntilMs: z.number(),
});

/** `isDue`: a visit is to come, or under way. */
const toParking = (item: Item | null) => item && { ...decodeItem(storedParking, item), isDue: isDue(item) };

/** What is arranged for the parked deliveries of an endpoint; null where nothing ever was. */
export type StoredParking = ReturnType<typeof toParking>;

/** `seen`: what was found in the place of the visit; null where nothing was. */
export type VisitEnded = { readonly kind: 'done' } | { readonly kind: 'stale'; readonly seen: StoredParking };

/** A visit to the parked deliveries of an endpoint, under way until it is ended or lapses. */
export interface Visit {
  readonly clientGuid: Guid<'CLT'>;
  readonly endpointGuid: Guid<'WHE'>;
  readonly visitId: string;
  /** When it was last made sure that a visit follows. */
  readonly neededAt: number;
}

/** A place in the line of parked deliveries. */
export interface ParkedPlace {
  readonly eventGuid: Guid<'EVT'>;
  /** When the schedule of the delivery began. */
  readonly roundStartedAt: number;
  /** Number of its next attempt. */
  readonly attempt: number;
  readonly place: string;
}

export const messageOfParked = (endpoint: Guid<'WHE'>): NotifyMessage => ({ kind: 'parked', endpoint_guid: endpoint });

type ParkingDeps = Pick<StoreDeps, 'table' | 'clock' | 'ids'>;

export type ParkingStore = ReturnType<typeof createParkingStore>;

export const createParkingStore = (deps: ParkingDeps) => ({
  read: async (endpoint: Guid<'WHE'>): Promise<StoredParking> =>
    toParking(await deps.table.get(keys.parking(endpoint), { isConsistent: true })),
  /** Has the endpoint visited at this instant, and keeps that this was asked for just now. */
  arrange: arrange(deps),
  /** Begins the visit that is due; null when none is, or another worker makes it. */
  begin: begin(deps),
  /** Ends a visit; the next one is due at the given instant, or none is. `stale`: it had lapsed, or somebody has parked. */
  end: end(deps),
  /** Brings the next visit forward to now. False when none is expected, or one is being made. */
  hasten: async (endpoint: Guid<'WHE'>): Promise<boolean> => {
    const now = deps.clock();
    const written = await deps.table.write({
      kind: 'update',
      key: keys.parking(endpoint),
      set: visitAt(endpoint, now),
      condition: {
        expression: 'attribute_exists(#dueSk) AND #visitAtMs > :now AND #visitUntilMs <= :now',
        values: { now },
      },
    });
    return written.ok;
  },
  /**
   * The next deliveries in line after a place; null begins with the first. Eventually consistent: a delivery that was parked
   * a moment ago may be missing, and one that has just left may still be there.
   */
  line: async (
    endpoint: Guid<'WHE'>,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly ParkedPlace[]> => {
    const items = await deps.table.query({
      pk: parkedOf(endpoint),
      // A space sorts before all characters of a place, a tilde after them.
      sk: { from: after === null ? '0' : `${after} `, to: '~' },
      isConsistent: false,
      index: 'due',
      limit,
    });
    return items.flatMap(({ dueSk }) => {
      if (typeof dueSk !== 'string') return [];
      const [began = '', eventGuid = '', attempt] = dueSk.split('#');
      if (!isGuid('EVT', eventGuid)) return [];
      return [{ eventGuid, roundStartedAt: Date.parse(began), attempt: Number(attempt), place: dueSk }];
    });
  },
});

const visitAt = (endpoint: Guid<'WHE'>, atMs: number) => ({
  visitAtMs: atMs,
  ...dueAt(keys.parking(endpoint), atMs + REPAIR_AFTER_MS),
});

const NOBODY = { visitId: '', visitUntilMs: 0 } as const;

const arrange =
  ({ table, clock }: ParkingDeps) =>
  async (
    { clientGuid, endpointGuid }: Pick<Visit, 'clientGuid' | 'endpointGuid'>,
    seen: StoredParking,
    visitAtMs: number,
  ): Promise<Written> => {
    const key = keys.parking(endpointGuid);
    const set = { neededAt: clock(), ...visitAt(endpointGuid, visitAtMs) };
    const written = await table.write(
      seen === null
        ? newPut({ ...key, clientGuid, ...NOBODY, ...set })
        : {
            kind: 'update',
            key,
            set,
            remove: ['ttl'],
            condition: {
              expression: '#neededAt = :needed AND #visitId = :visit AND #visitAtMs = :at',
              values: { needed: seen.neededAt, visit: seen.visitId, at: seen.visitAtMs },
            },
          },
    );
    return { kind: written.ok ? 'done' : 'stale' };
  };

const begin =
  ({ table, clock, ids }: ParkingDeps) =>
  async (endpointGuid: Guid<'WHE'>): Promise<Visit | null> => {
    const now = clock();
    const visitId = ids.uuid();
    const key = keys.parking(endpointGuid);
    const written = await table.write({
      kind: 'update',
      key,
      set: { visitId, visitUntilMs: now + VISIT_LEASE_MS, ...dueAt(key, now + VISIT_LEASE_MS) },
      condition: {
        expression: 'attribute_exists(#dueSk) AND #visitAtMs <= :soon AND #visitUntilMs <= :now',
        values: { soon: now + CLOCK_SKEW_MS_MAX, now },
      },
    });
    if (!written.ok) return null;
    const item = written.before ?? (await table.get(key, { isConsistent: true }));
    if (item === null) return null;
    const { clientGuid, neededAt } = decodeItem(storedParking, item);
    return { clientGuid, endpointGuid, visitId, neededAt };
  };

const end =
  ({ table, clock }: ParkingDeps) =>
  async ({ endpointGuid, visitId, neededAt }: Visit, nextAtMs: number | null): Promise<VisitEnded> => {
    const written = await table.write({
      kind: 'update',
      key: keys.parking(endpointGuid),
      set: { ...NOBODY, ...(nextAtMs === null ? { ttl: eventTtl(clock()) } : visitAt(endpointGuid, nextAtMs)) },
      remove: nextAtMs === null ? ['duePk', 'dueSk'] : [],
      condition: {
        expression: '#visitId = :visit AND #neededAt = :needed',
        values: { visit: visitId, needed: neededAt },
      },
    });
    return written.ok ? { kind: 'done' } : { kind: 'stale', seen: toParking(written.item) };
  };
