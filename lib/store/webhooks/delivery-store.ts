import * as z from 'zod/mini';
import type { NotifyMessage } from '../../contract/jobs/messages.ts';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import { derivedGuid, type Guid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import { type Clock, MINUTE_MS, SECOND_MS } from '../../domain/kernel/time.ts';
import {
  DELIVERY_STATUSES,
  type Delivery,
  type DeliveryAttempt,
  type DeliveryRef,
  type DeliveryStatus,
} from '../../domain/webhooks/delivery.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { decodeItem } from '../table/item-codec.ts';
import { dueAt, feedShardOf, type Key, keys } from '../table/keys.ts';
import type { Item, Table, Update } from '../table/table-client.ts';
import { eventTtl, eventWrites } from './event-store.ts';

/** A message that was not worked off by then is lost; the sweep sends it again. */
const ATTEMPT_REPAIR_MS = 30 * SECOND_MS;
/** Longer than a worker can live: when a claim has lapsed, the worker that held it posts no more. */
export const ATTEMPT_CLAIM_MS = MINUTE_MS;
/** Clocks of two workers may differ by so much: a message is not early because its sender's clock runs ahead. */
const CLOCK_SKEW_MS_MAX = SECOND_MS;
/** What the log of a delivery that is replayed again and again keeps: three rounds and more, some 40 KB at the most. */
const ATTEMPTS_KEPT_MAX = 32;

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
const storedClaim = z.object({ claimId: z.nullable(z.string()), heldBackCount: z.number() });

const keyOf = (ref: DeliveryRef): Key => keys.delivery(ref.eventGuid, ref.endpointGuid);
export const toDelivery = (item: Item): Delivery => decodeItem(storedDelivery, item);

export const messageOfDelivery = (ref: DeliveryRef, attempt: number): NotifyMessage => ({
  kind: 'delivery',
  client_guid: ref.clientGuid,
  event_guid: ref.eventGuid,
  endpoint_guid: ref.endpointGuid,
  attempt,
});

/** The message for the next attempt of a due delivery, read off the whole item; null when the item is something else. */
export const deliveryMessageOf = (item: Item): NotifyMessage | null => {
  if (!item.sk.startsWith('DLV#')) return null;
  const delivery = toDelivery(item);
  return delivery.status === 'PENDING' ? messageOfDelivery(delivery, delivery.attempt) : null;
};

/** The right to make one attempt, until the claim lapses. */
export interface AttemptClaim {
  readonly delivery: Delivery;
  readonly claimId: string;
  /** An earlier worker claimed this attempt and never recorded it: it may have posted, so it must count. */
  readonly isInterrupted: boolean;
  /** How often this attempt was put off for its endpoint's sake. */
  readonly heldBackCount: number;
}

/** When a delivery comes up next. `isSweepOnly`: no message will be sent, the due entry alone ends the wait. */
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

export interface DeliveryStore {
  /** Creates the delivery of an event to an endpoint, from now on or that instant; null when it exists already. */
  readonly create: (event: DomainEvent, endpoint: Guid<'WHE'>, nowMs?: number) => Promise<Delivery | null>;
  readonly read: (ref: DeliveryRef) => Promise<Delivery | null>;
  /** Deliveries to an endpoint, those of the newest events first. */
  readonly listOfEndpoint: (endpoint: Guid<'WHE'>, page: DeliveryPage) => Promise<readonly Delivery[]>;
  /**
   * Null when the attempt is not the next one, its time has not come, another worker is making it, or the delivery has
   * ended.
   */
  readonly claim: (ref: DeliveryRef, attempt: number) => Promise<AttemptClaim | null>;
  /**
   * Ends a claimed attempt, in one transaction with the events that tell of it. False when the claim had lapsed and
   * another worker took over: nothing was recorded.
   */
  readonly record: (
    claim: AttemptClaim,
    made: DeliveryAttempt | null,
    ending: AttemptEnding,
    events?: readonly DomainEvent[],
  ) => Promise<boolean>;
  /** Gives a claimed attempt up unmade: it comes again later under its number. False as for `record`. */
  readonly holdBack: (claim: AttemptClaim, wait: Wait) => Promise<boolean>;
  /**
   * Begins the schedule anew at `nowMs`, whatever came of it before; the log goes on. Null when there is no such delivery
   * or an attempt is being made just now. The caller sends the message.
   */
  readonly restart: (ref: DeliveryRef, at: { readonly nowMs: number }) => Promise<Delivery | null>;
}

export const createDeliveryStore = (deps: {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
}): DeliveryStore => {
  const { table, clock, ids } = deps;

  const readItem = (ref: DeliveryRef): Promise<Item | null> => table.get(keyOf(ref), { isConsistent: true });

  /** The due entry repairs a lost message, or ends a wait that has none. */
  const waitOf = (key: Key, { nextAttemptAt, isSweepOnly }: Wait) => ({
    nextAttemptAt,
    ...dueAt(key, nextAttemptAt + (isSweepOnly ? 0 : ATTEMPT_REPAIR_MS)),
  });

  return {
    create: async (event, endpoint, now = clock()) => {
      const delivery: Delivery = {
        guid: derivedGuid('DLV', event.guid, endpoint),
        clientGuid: event.clientGuid,
        eventGuid: event.guid,
        endpointGuid: endpoint,
        feedShard: feedShardOf(event.userGuid),
        status: 'PENDING',
        attempt: 1,
        roundFrom: 1,
        roundStartedAt: now,
        nextAttemptAt: now,
        attempts: [],
        createdAt: now,
        updatedAt: now,
      };
      const key = keyOf(delivery);
      const written = await table.write({
        kind: 'put',
        item: {
          ...key,
          ...delivery,
          claimId: null,
          claimUntilMs: 0,
          heldBackCount: 0,
          ttl: eventTtl(now),
          ...dueAt(key, now + ATTEMPT_REPAIR_MS),
        },
        condition: { expression: 'attribute_not_exists(#pk)' },
      });
      return written.ok ? delivery : null;
    },
    read: async (ref) => {
      const item = await readItem(ref);
      return item && toDelivery(item);
    },
    listOfEndpoint: async (endpoint, { before, limit }) => {
      const { pk, sk: prefix } = keys.deliveriesOf(endpoint);
      const items = await table.query({
        pk,
        sk: before === null ? { prefix } : { from: prefix, to: keys.delivery(before, endpoint).sk },
        isConsistent: true,
        isDescending: true,
        // A range includes its end: the delivery that the last page ended with.
        limit: before === null ? limit : limit + 1,
      });
      return items
        .map(toDelivery)
        .filter(({ eventGuid }) => eventGuid !== before)
        .slice(0, limit);
    },
    claim: async (ref, attempt) => {
      const now = clock();
      const claimId = ids.uuid();
      const written = await table.write({
        kind: 'update',
        key: keyOf(ref),
        // The due entry stays where it is: a sweep meanwhile sends what is refused here and moves the entry on itself.
        set: { claimId, claimUntilMs: now + ATTEMPT_CLAIM_MS },
        condition: {
          expression:
            '#status = :pending AND #attempt = :attempt AND #claimUntilMs <= :now AND #nextAttemptAt <= :soon',
          values: { pending: 'PENDING', attempt, now, soon: now + CLOCK_SKEW_MS_MAX },
        },
      });
      if (!written.ok) return null;
      // Without the item of before, the answer to our own write was lost: the claim is ours, who held it earlier unknown.
      const item = written.before ?? (await readItem(ref));
      if (item === null) return null;
      const { claimId: held, heldBackCount } = decodeItem(storedClaim, item);
      return { delivery: toDelivery(item), claimId, isInterrupted: held !== null && held !== claimId, heldBackCount };
    },
    record: async ({ delivery, claimId }, made, ending, events = []) => {
      const now = clock();
      const key = keyOf(delivery);
      const isPending = ending.status === 'PENDING';
      const update: Update = {
        kind: 'update',
        key,
        set: {
          status: ending.status,
          attempts: logOf(delivery, made),
          attempt: isPending ? delivery.attempt + 1 : delivery.attempt,
          claimId: null,
          claimUntilMs: 0,
          heldBackCount: 0,
          updatedAt: now,
          ...(isPending ? waitOf(key, ending) : { nextAttemptAt: null }),
        },
        remove: isPending ? [] : ['duePk', 'dueSk'],
        condition: { expression: '#claimId = :claimId', values: { claimId } },
      };
      const written = await (events.length === 0
        ? table.write(update)
        : table.transact([update, ...eventWrites(events)]));
      return written.ok;
    },
    holdBack: async ({ delivery, claimId, heldBackCount }, wait) => {
      const key = keyOf(delivery);
      const written = await table.write({
        kind: 'update',
        key,
        set: { claimId: null, claimUntilMs: 0, heldBackCount: heldBackCount + 1, ...waitOf(key, wait) },
        condition: { expression: '#claimId = :claimId', values: { claimId } },
      });
      return written.ok;
    },
    restart: (ref, { nowMs }) => {
      const key = keyOf(ref);
      return changeUntilWon({ what: 'delivery' }, async () => {
        const item = await readItem(ref);
        if (item === null) return null;
        const delivery = toDelivery(item);
        const next = (delivery.attempts.at(-1)?.number ?? 0) + 1;
        const began = {
          status: 'PENDING',
          attempt: next,
          roundFrom: next,
          roundStartedAt: nowMs,
          nextAttemptAt: nowMs,
          attempts: logOf(delivery, null),
          updatedAt: nowMs,
        } as const;
        const written = await table.write({
          kind: 'update',
          key,
          set: {
            ...began,
            claimId: null,
            claimUntilMs: 0,
            heldBackCount: 0,
            ttl: eventTtl(nowMs),
            ...waitOf(key, { nextAttemptAt: nowMs, isSweepOnly: false }),
          },
          condition: {
            expression: '#status = :status AND #attempt = :attempt AND #claimUntilMs <= :now',
            values: { status: delivery.status, attempt: delivery.attempt, now: nowMs },
          },
        });
        if (written.ok) return { ...delivery, ...began };
        return Number(written.item?.claimUntilMs ?? 0) > nowMs ? null : LOST;
      });
    },
  };
};

/** The log with one more attempt, the oldest left out where it would grow too long. */
const logOf = (delivery: Delivery, made: DeliveryAttempt | null): readonly DeliveryAttempt[] =>
  (made === null ? delivery.attempts : [...delivery.attempts, made]).slice(-ATTEMPTS_KEPT_MAX);
