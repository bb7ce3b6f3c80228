import * as z from 'zod/mini';
import { consentMessage, depositMessage, notifyMessage, planMessage } from '../contract/jobs/messages.ts';
import type { Queue } from '../domain/kernel/queue.ts';
import { PLANNING_RESEND_MS } from '../domain/planning/planning-work.ts';
import { happenedAtMs } from '../domain/webhooks/event.ts';
import { eventResendAfterMs } from '../domain/webhooks/event-resend.ts';
import { endpointIn, feedIn, guidIn, type Key, nameIn, userIn } from './table/keys.ts';
import type { Item } from './table/table-client.ts';
import { messageOfDelivery, toDelivery } from './webhooks/delivery-store.ts';
import { messageOfParked } from './webhooks/parking-store.ts';
import { messageOfReplay } from './webhooks/replay-store.ts';

/** The queues whose messages the sweep sends again, with what they take. */
export const DUE_MESSAGES = {
  notifyQueue: notifyMessage,
  pollQueue: z.union([depositMessage, consentMessage]),
  planQueue: planMessage,
};
type DueMessages = { readonly [Q in keyof typeof DUE_MESSAGES]: z.output<(typeof DUE_MESSAGES)[Q]> };
export type DueQueues = { readonly [Q in keyof DueMessages]: Queue<DueMessages[Q]> };

/** Work that a message asks for. Where it is still due, the message is lost, and the sweep sends it again. */
export type AskedFor<Q extends keyof DueMessages = keyof DueMessages> = {
  readonly [K in Q]: {
    /** First part of the sort key. */
    readonly kind: string;
    readonly queue: K;
    /** Null where the work is over: the entry is dropped then. */
    readonly messageOf: (item: Item) => DueMessages[K] | null;
    /** True where the key alone does not give the message. */
    readonly readsItem?: true;
    /** How long the message may take before it counts as lost once more; left out, `RESEND_AFTER_MS`. */
    readonly againAfterMs?: (key: Key, nowMs: number) => number;
  };
}[Q];

/** Work that the sweep does itself, with a use case. */
export interface Called {
  readonly kind: string;
  readonly calls: 'continueUserDeletion' | 'purgeLeftovers' | 'rollOverPlanning' | 'visitMember';
}

/** Every kind of due entry, and what the sweep does about it. */
export const DUE_KINDS = {
  member: { kind: 'MBR', calls: 'visitMember' },
  event: {
    kind: 'EVT',
    queue: 'notifyQueue',
    // The key does not tell a record from an event; the worker reads which one it is.
    messageOf: (key) => {
      const { client, shard } = feedIn(key);
      return { kind: 'event', client_guid: client, feed_shard: shard, event_guid: guidIn('EVT', key) };
    },
    againAfterMs: (key, nowMs) => eventResendAfterMs(nowMs - happenedAtMs(guidIn('EVT', key))),
  },
  delivery: {
    kind: 'DLV',
    queue: 'notifyQueue',
    messageOf: (item) => {
      const delivery = toDelivery(item);
      return delivery.status === 'PENDING' ? messageOfDelivery(delivery, delivery.attempt) : null;
    },
    readsItem: true,
  },
  replay: {
    kind: 'RPL',
    queue: 'notifyQueue',
    messageOf: (key) => messageOfReplay({ endpointGuid: endpointIn(key), guid: guidIn('RPL', key) }),
  },
  parking: { kind: 'PARKING', queue: 'notifyQueue', messageOf: (key) => messageOfParked(endpointIn(key)) },
  microDeposit: {
    kind: 'MIC',
    queue: 'pollQueue',
    messageOf: (key) => ({ user_guid: userIn(key), micro_deposit_guid: guidIn('MIC', key) }),
  },
  consent: {
    kind: 'OAUTH',
    queue: 'pollQueue',
    messageOf: (key) => ({ user_guid: userIn(key), oauth_state_hash: nameIn(key) }),
  },
  planning: { kind: 'MBT', calls: 'rollOverPlanning' },
  planningWork: {
    kind: 'MBU',
    queue: 'planQueue',
    messageOf: (key) => ({ user_guid: userIn(key) }),
    againAfterMs: () => PLANNING_RESEND_MS,
  },
  leftovers: { kind: 'PURGE', calls: 'purgeLeftovers' },
  user: { kind: 'USER', calls: 'continueUserDeletion' },
} satisfies Readonly<Record<string, AskedFor | Called>>;

const BY_KIND = new Map<string, AskedFor | Called>(Object.values(DUE_KINDS).map((row) => [row.kind, row]));

/** Undefined for a kind that only another version knows. */
export const dueKindOf = (kind: string): AskedFor | Called | undefined => BY_KIND.get(kind);
