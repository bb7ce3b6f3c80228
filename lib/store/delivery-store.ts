import * as z from 'zod/mini';
import { guidSchema } from '../contract/guid-schema.ts';
import type { NotifyMessage } from '../contract/messages.ts';
import {
  DELIVERY_STATUSES,
  type Delivery,
  type DeliveryAttempt,
  type DeliveryRef,
  type DeliveryStatus,
} from '../domain/delivery.ts';
import { derivedGuid } from '../domain/derived-guid.ts';
import type { DomainEvent } from '../domain/event.ts';
import type { Guid } from '../domain/guid.ts';
import type { Ids } from '../domain/ids.ts';
import { type Clock, DAY_MS, MINUTE_MS, SECOND_MS, toUnixSeconds } from '../domain/time.ts';
import { decodeItem } from './item-codec.ts';
import { dueAt, feedShardOf, type Key, keys } from './keys.ts';
import type { Item, Table } from './table-client.ts';

/** A delivery is looked up for as long as its event is. */
const DELIVERY_KEPT_MS = 30 * DAY_MS;
/** A message that was not worked off by then is lost; the sweep sends it again. */
const ATTEMPT_REPAIR_MS = 30 * SECOND_MS;
/** Longer than a worker can live: when a claim has lapsed, whoever held it posts no more. */
export const ATTEMPT_CLAIM_MS = MINUTE_MS;

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
const storedClaim = z.object({ claimId: z.nullable(z.string()) });

const keyOf = (ref: DeliveryRef): Key => keys.delivery(ref.eventGuid, ref.endpointGuid);
const toDelivery = (item: Item): Delivery => decodeItem(storedDelivery, item);

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
}

/** How a claimed attempt ends. `isSweepOnly`: no message will be sent for the next attempt, the due entry alone ends the wait. */
export type AttemptEnding =
  | { readonly status: Exclude<DeliveryStatus, 'PENDING'> }
  | { readonly status: 'PENDING'; readonly nextAttemptAt: number; readonly isSweepOnly: boolean };

export interface DeliveryStore {
  /** Creates the delivery of an event to an endpoint; null when it exists already. */
  readonly create: (event: DomainEvent, endpoint: Guid<'WHE'>) => Promise<Delivery | null>;
  readonly read: (ref: DeliveryRef) => Promise<Delivery | null>;
  /** Null when the attempt is not the next one, is being made by another worker, or the delivery has ended. */
  readonly claim: (ref: DeliveryRef, attempt: number) => Promise<AttemptClaim | null>;
  /** False when the claim had lapsed and another worker took over: nothing was recorded. */
  readonly record: (claim: AttemptClaim, made: DeliveryAttempt | null, ending: AttemptEnding) => Promise<boolean>;
}

export const createDeliveryStore = (deps: {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
}): DeliveryStore => {
  const { table, clock, ids } = deps;

  const readItem = (ref: DeliveryRef): Promise<Item | null> => table.get(keyOf(ref), { isConsistent: true });

  return {
    create: async (event, endpoint) => {
      const now = clock();
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
          ttl: toUnixSeconds(now + DELIVERY_KEPT_MS),
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
    claim: async (ref, attempt) => {
      const now = clock();
      const key = keyOf(ref);
      const claimId = ids.uuid();
      const claimUntilMs = now + ATTEMPT_CLAIM_MS;
      const written = await table.write({
        kind: 'update',
        key,
        // The due entry moves with the claim: a sweep meanwhile would only send what must be refused.
        set: { claimId, claimUntilMs, ...dueAt(key, claimUntilMs) },
        condition: {
          expression: '#status = :pending AND #attempt = :attempt AND #claimUntilMs <= :now',
          values: { pending: 'PENDING', attempt, now },
        },
      });
      if (!written.ok) return null;
      // Without the item of before, the answer to our own write was lost: the claim is ours, who held it earlier unknown.
      const item = written.before ?? (await readItem(ref));
      if (item === null) return null;
      const held = decodeItem(storedClaim, item).claimId;
      return { delivery: toDelivery(item), claimId, isInterrupted: held !== null && held !== claimId };
    },
    record: async (claim, made, ending) => {
      const { delivery, claimId } = claim;
      const now = clock();
      const key = keyOf(delivery);
      const isPending = ending.status === 'PENDING';
      const written = await table.write({
        kind: 'update',
        key,
        set: {
          status: ending.status,
          attempts: made === null ? delivery.attempts : [...delivery.attempts, made],
          attempt: isPending ? delivery.attempt + 1 : delivery.attempt,
          nextAttemptAt: isPending ? ending.nextAttemptAt : null,
          claimId: null,
          claimUntilMs: 0,
          updatedAt: now,
          ...(isPending && dueAt(key, ending.nextAttemptAt + (ending.isSweepOnly ? 0 : ATTEMPT_REPAIR_MS))),
        },
        remove: isPending ? [] : ['duePk', 'dueSk'],
        condition: { expression: '#claimId = :claimId', values: { claimId } },
      });
      return written.ok;
    },
  };
};
