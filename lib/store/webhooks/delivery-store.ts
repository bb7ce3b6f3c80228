import * as z from 'zod/mini';
import type { NotifyMessage } from '../../contract/jobs/messages.ts';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import { LOST, type Lost } from '../../domain/kernel/change-until-won.ts';
import { CLOCK_SKEW_MS_MAX } from '../../domain/kernel/clock-skew.ts';
import { derivedGuid, type Guid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import { REPAIR_AFTER_MS } from '../../domain/kernel/repair.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import {
  ATTEMPT_CLAIM_MS,
  ATTEMPTS_KEPT_MAX,
  DELIVERY_STATUSES,
  type Delivery,
  type DeliveryAttempt,
  type DeliveryRef,
  type DeliveryStatus,
} from '../../domain/webhooks/delivery.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { decodeItem } from '../table/item-codec.ts';
import { dueAt, type Key, keys, parkedAt, parkedOf } from '../table/keys.ts';
import { newPut } from '../table/revision.ts';
import type { Condition, Item, Table, Update, WriteResult } from '../table/table-client.ts';
import type { Written } from '../table/written.ts';
import { placesOf, whereItLies } from './delivery-places.ts';
import { eventTtl, eventWrites, feedShardOfEvent } from './event-store.ts';

const storedDelivery = z.object({
  guid: guidSchema('DLV'),
  clientGuid: guidSchema('CLT'),
  eventGuid: guidSchema('EVT'),
  endpointGuid: guidSchema('WHE'),
  feedShard: z.number(),
  status: z.enum(DELIVERY_STATUSES),
  attempt: z.number(),
  roundFrom: z.number(),
  roundStartedAt: z.number(),
  nextAttemptAt: z.nullable(z.number()),
  attempts: z.array(
    z.object({
      number: z.number(),
      atMs: z.number(),
      durationMs: z.number(),
      status: z.nullable(z.number()),
      failure: z.nullable(z.string()),
      answer: z.nullable(z.string()),
    }),
  ),
  createdAt: z.number(),
  updatedAt: z.number(),
});
const storedClaim = z.object({
  claimId: z.nullable(z.string()),
  heldBackCount: z.number(),
  duePk: z.exactOptional(z.string()),
});

export const toDelivery = (item: Item): Delivery => decodeItem(storedDelivery, item);

export const messageOfDelivery = (ref: DeliveryRef, attempt: number): Extract<NotifyMessage, { kind: 'delivery' }> => ({
  kind: 'delivery',
  client_guid: ref.clientGuid,
  event_guid: ref.eventGuid,
  endpoint_guid: ref.endpointGuid,
  attempt,
});

/** The right to make one attempt, until the claim lapses. */
export interface AttemptClaim {
  readonly delivery: Delivery;
  readonly claimId: string;
  /** An earlier worker claimed this attempt and never recorded it. It may have posted, so the attempt counts. */
  readonly isInterrupted: boolean;
  /** How often this attempt was put off because of its endpoint. */
  readonly heldBackCount: number;
  /** It was parked when it was claimed, and stays so until the attempt is recorded or put off. */
  readonly isParked: boolean;
}

/** When the next attempt of a delivery is due. `isSweepOnly`: no message will be sent; the due entry alone ends the wait. */
export interface Wait {
  readonly nextAttemptAt: number;
  readonly isSweepOnly: boolean;
}

/** How a claimed attempt ends. */
export type AttemptEnding =
  | { readonly status: Exclude<DeliveryStatus, 'PENDING'> }
  | ({ readonly status: 'PENDING' } & Wait);

/** Where a page of deliveries begins, counted from the newest event, and how many it has at the most. */
export interface DeliveryPage {
  /** Only deliveries of older events; null begins with the newest. */
  readonly before: Guid<'EVT'> | null;
  readonly limit: number;
}

/** `exists`: the event has a delivery to this endpoint already. */
export type DeliveryCreated = { readonly kind: 'begun'; readonly delivery: Delivery } | { readonly kind: 'exists' };

/** `claimed`: an attempt is being made just now. */
export type DeliveryRestarted = { readonly kind: 'begun'; readonly delivery: Delivery } | { readonly kind: 'claimed' };

/**
 * `refused`: the attempt is not the next one, its time has not come, another worker is making it, or the delivery has
 * ended.
 */
export type AttemptClaimed = { readonly kind: 'claimed'; readonly claim: AttemptClaim } | { readonly kind: 'refused' };

interface DeliveryDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
}

export type DeliveryStore = ReturnType<typeof createDeliveryStore>;

export const createDeliveryStore = (deps: DeliveryDeps) => ({
  /** Creates the delivery of an event to an endpoint; its first attempt is due now, or at the given instant, or parked. */
  create: create(deps),
  read: async (ref: DeliveryRef): Promise<Delivery | null> => {
    const item = await readItem(deps, ref);
    return item && toDelivery(item);
  },
  /** Deliveries to an endpoint, those of the newest events first. */
  listOfEndpoint: listOfEndpoint(deps),
  /** Claims the attempt of this number. */
  claim: (ref: DeliveryRef, attempt: number): Promise<AttemptClaimed> =>
    claim(deps, ref, { expression: '#attempt = :attempt', values: { attempt } }),
  /** Claims the next attempt, whatever its number, of a delivery that is parked. */
  claimParked: (ref: DeliveryRef): Promise<AttemptClaimed> =>
    claim(deps, ref, { expression: '#duePk = :parked', values: { parked: parkedOf(ref.endpointGuid) } }),
  /**
   * Ends a claimed attempt, in one transaction with the events that tell of it. `stale`: the claim had lapsed and another
   * worker took over; nothing was recorded.
   */
  record: record(deps),
  /** Gives up a claimed attempt that was not made: it comes again later under its number. `stale` as for `record`. */
  holdBack: async ({ delivery, claimId, heldBackCount }: AttemptClaim, wait: Wait): Promise<Written> => {
    const written = await updateWhereItLies(deps.table, delivery, (key) => ({
      kind: 'update',
      key,
      set: { ...UNCLAIMED, heldBackCount: heldBackCount + 1, ...waitOf(key, wait) },
      condition: isClaimedAs(claimId),
    }));
    return { kind: written.ok ? 'done' : 'stale' };
  },
  /**
   * Gives up a claimed attempt that was not made, until the visit to its endpoint that the caller has made sure of. `stale`
   * as for `record`.
   */
  park: async ({ delivery, claimId }: AttemptClaim): Promise<Written> => {
    const written = await updateWhereItLies(deps.table, delivery, (key) => ({
      kind: 'update',
      key,
      set: { ...UNCLAIMED, ...placeInLine(delivery) },
      condition: isClaimedAs(claimId),
    }));
    return { kind: written.ok ? 'done' : 'stale' };
  },
  /**
   * Begins the schedule of a delivery anew at `nowMs`, however the last one ended; the log goes on. The caller sends the
   * message. Lost where the delivery went on since it was read.
   */
  tryRestart: tryRestart(deps),
});

const readItem = async ({ table }: DeliveryDeps, ref: DeliveryRef): Promise<Item | null> => {
  const [item = null] = await table.getMany(placesOf(ref), { isConsistent: true });
  return item;
};

const updateWhereItLies = (table: Table, ref: DeliveryRef, updateAt: (key: Key) => Update): Promise<WriteResult> =>
  whereItLies(ref, (key) => table.write(updateAt(key)));

const UNCLAIMED = { claimId: null, claimUntilMs: 0, heldBackCount: 0 } as const;

const isClaimedAs = (claimId: string): Condition => ({ expression: '#claimId = :claimId', values: { claimId } });

/** The due entry makes up for a lost message, or ends a wait for which no message is sent. */
const waitOf = (key: Key, { nextAttemptAt, isSweepOnly }: Wait) => ({
  nextAttemptAt,
  ...dueAt(key, nextAttemptAt + (isSweepOnly ? 0 : REPAIR_AFTER_MS)),
});

/** Nothing but a visit to the endpoint ends this wait. */
const placeInLine = (delivery: Delivery) => parkedAt(delivery.endpointGuid, delivery.eventGuid, delivery);

/** A schedule that begins at `nowMs` with the attempt of this number. */
const roundFrom = (attempt: number, nowMs: number) =>
  ({
    status: 'PENDING',
    attempt,
    roundFrom: attempt,
    roundStartedAt: nowMs,
    nextAttemptAt: nowMs,
    updatedAt: nowMs,
  }) as const;

const create =
  ({ table, clock }: DeliveryDeps) =>
  async (
    event: DomainEvent,
    endpoint: Guid<'WHE'>,
    { nowMs = clock(), isParked = false }: { readonly nowMs?: number; readonly isParked?: boolean } = {},
  ): Promise<DeliveryCreated> => {
    const delivery: Delivery = {
      ...roundFrom(1, nowMs),
      guid: derivedGuid('DLV', event.guid, endpoint),
      clientGuid: event.clientGuid,
      eventGuid: event.guid,
      endpointGuid: endpoint,
      feedShard: feedShardOfEvent(event),
      attempts: [],
      createdAt: nowMs,
    };
    const [key, shard] = placesOf(delivery);
    // A fan-out begins anew then at the earliest: a worker of the next release may have begun it, before a rollback.
    const mayHaveBegun = clock() - event.createdAt >= REPAIR_AFTER_MS;
    if (mayHaveBegun && (await table.get(shard, { isConsistent: true })) !== null) return { kind: 'exists' };
    const wait = isParked ? placeInLine(delivery) : waitOf(key, { nextAttemptAt: nowMs, isSweepOnly: false });
    const written = await table.write(newPut({ ...key, ...delivery, ...UNCLAIMED, ttl: eventTtl(nowMs), ...wait }));
    return written.ok ? { kind: 'begun', delivery } : { kind: 'exists' };
  };

const listOfEndpoint =
  ({ table }: DeliveryDeps) =>
  async (endpoint: Guid<'WHE'>, { before, limit }: DeliveryPage): Promise<readonly Delivery[]> => {
    const newest = ({ pk, sk: prefix }: Key): Promise<readonly Item[]> =>
      table.query({
        pk,
        sk: before === null ? { prefix } : { from: prefix, to: keys.delivery(before, endpoint).sk },
        isConsistent: true,
        isDescending: true,
        // A range includes its end: the delivery that the last page ended with.
        limit: before === null ? limit : limit + 1,
      });
    const found = await Promise.all(keys.deliveriesOf(endpoint).map(newest));
    return found
      .flat()
      .map(toDelivery)
      .filter(({ eventGuid }) => eventGuid !== before)
      .toSorted((one, other) => (one.eventGuid > other.eventGuid ? -1 : 1))
      .slice(0, limit);
  };

const claim = async (
  deps: DeliveryDeps,
  ref: DeliveryRef,
  { expression, values }: Required<Condition>,
): Promise<AttemptClaimed> => {
  const now = deps.clock();
  const claimId = deps.ids.uuid();
  const written = await updateWhereItLies(deps.table, ref, (key) => ({
    kind: 'update',
    key,
    // The due entry stays as it is: a sweep meanwhile may send a message that is refused here, and moves the entry on
    // itself.
    set: { claimId, claimUntilMs: now + ATTEMPT_CLAIM_MS },
    condition: {
      expression: `#status = :pending AND ${expression} AND #claimUntilMs <= :now AND #nextAttemptAt <= :soon`,
      values: { ...values, pending: 'PENDING', now, soon: now + CLOCK_SKEW_MS_MAX },
    },
  }));
  if (!written.ok) return { kind: 'refused' };
  // When the answer to our own write was lost, `before` is missing: the claim is ours, and its last holder is
  // unknown.
  const item = written.before ?? (await readItem(deps, ref));
  if (item === null) return { kind: 'refused' };
  const { claimId: held, heldBackCount, duePk } = decodeItem(storedClaim, item);
  const isInterrupted = held !== null && held !== claimId;
  const isParked = duePk === parkedOf(ref.endpointGuid);
  return { kind: 'claimed', claim: { delivery: toDelivery(item), claimId, isInterrupted, heldBackCount, isParked } };
};

const record =
  ({ table, clock }: DeliveryDeps) =>
  async (
    { delivery, claimId }: AttemptClaim,
    made: DeliveryAttempt | null,
    ending: AttemptEnding,
    events: readonly DomainEvent[] = [],
  ): Promise<Written> => {
    const isPending = ending.status === 'PENDING';
    const updateAt = (key: Key): Update => ({
      kind: 'update',
      key,
      set: {
        ...UNCLAIMED,
        status: ending.status,
        attempts: logOf(delivery, made),
        attempt: isPending ? delivery.attempt + 1 : delivery.attempt,
        updatedAt: clock(),
        ...(isPending ? waitOf(key, ending) : { nextAttemptAt: null }),
      },
      remove: isPending ? [] : ['duePk', 'dueSk'],
      condition: isClaimedAs(claimId),
    });
    const written = await whereItLies(delivery, async (key) => {
      if (events.length === 0) return table.write(updateAt(key));
      const together = await table.transact([updateAt(key), ...eventWrites(events)]);
      return together.ok ? { ok: true, before: null } : { ok: false, item: together.refused[0]?.item ?? null };
    });
    return { kind: written.ok ? 'done' : 'stale' };
  };

const tryRestart =
  ({ table }: DeliveryDeps) =>
  async (delivery: Delivery, nowMs: number): Promise<DeliveryRestarted | Lost> => {
    const next = (delivery.attempts.at(-1)?.number ?? 0) + 1;
    const began = { ...roundFrom(next, nowMs), attempts: logOf(delivery, null) };
    const wait = { nextAttemptAt: nowMs, isSweepOnly: false };
    const written = await updateWhereItLies(table, delivery, (key) => ({
      kind: 'update',
      key,
      set: { ...began, ...UNCLAIMED, ttl: eventTtl(nowMs), ...waitOf(key, wait) },
      condition: {
        expression: '#status = :status AND #attempt = :attempt AND #claimUntilMs <= :now',
        values: { status: delivery.status, attempt: delivery.attempt, now: nowMs },
      },
    }));
    if (written.ok) return { kind: 'begun', delivery: { ...delivery, ...began } };
    return Number(written.item?.claimUntilMs ?? 0) > nowMs ? { kind: 'claimed' } : LOST;
  };

/** The log with one more attempt; the oldest attempts are left out where it would grow too long. */
const logOf = (delivery: Delivery, made: DeliveryAttempt | null): readonly DeliveryAttempt[] =>
  (made === null ? delivery.attempts : [...delivery.attempts, made]).slice(-ATTEMPTS_KEPT_MAX);
