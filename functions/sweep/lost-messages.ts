import type { Services } from '../../lib/app/adapters.ts';
import type { ConsentMessage, DepositMessage } from '../../lib/contract/jobs/messages.ts';
import type { Queue } from '../../lib/domain/kernel/queue.ts';
import { HOUR_MS, MINUTE_MS } from '../../lib/domain/kernel/time.ts';
import { PLANNING_RESEND_MS } from '../../lib/domain/planning/planning-work.ts';
import { happenedAtMs } from '../../lib/domain/webhooks/event.ts';
import { consentMessageOf, depositMessageOf, planMessageOf } from '../../lib/store/table/due-messages.ts';
import { DUE, type DueEntry, type DueStore } from '../../lib/store/table/due-store.ts';
import type { Key } from '../../lib/store/table/keys.ts';
import type { Item } from '../../lib/store/table/table-client.ts';
import { deliveryMessageOf } from '../../lib/store/webhooks/delivery-store.ts';
import { eventMessageOf } from '../../lib/store/webhooks/event-store.ts';
import { parkedMessageOf } from '../../lib/store/webhooks/parking-store.ts';
import { replayMessageOf } from '../../lib/store/webhooks/replay-store.ts';

/** How long a message that was sent again may take before it counts as lost once more. */
const RESEND_AFTER_MS = MINUTE_MS;
/**
 * A message for an event is sent again after a tenth of the event's age: a lost message is replaced soon, and events
 * that nobody can handle do not keep the workers busy every minute.
 */
const EVENT_RESEND_SHARE = 0.1;
const EVENT_RESEND_AFTER_MS_MAX = HOUR_MS;

export interface LostMessageDeps extends Pick<Services, 'clock' | 'notifyQueue' | 'planQueue'> {
  readonly due: DueStore;
  readonly pollQueue: Queue<DepositMessage | ConsentMessage>;
}

/** A kind of due work whose message is lost where it is still due. */
interface LostMessage {
  readonly kind: string;
  readonly sendAgain: (entry: DueEntry, deps: LostMessageDeps) => Promise<void>;
}

/** What the message of such work is made of, and where it goes. */
interface Resending<From, M> {
  readonly kind: string;
  /** Null where the entry is of something else, or its work is over: it is dropped then. */
  readonly messageOf: (from: From) => M | null;
  readonly queueOf: (deps: LostMessageDeps) => Queue<M>;
  readonly againAfterMs?: (message: M, nowMs: number) => number;
}

const toNotify = ({ notifyQueue }: LostMessageDeps) => notifyQueue;
const toPoll = ({ pollQueue }: LostMessageDeps) => pollQueue;
const toPlan = ({ planQueue }: LostMessageDeps) => planQueue;

/**
 * Moves the entry, then sends: a second sweep then finds nothing to do, and a crash between the two costs one more
 * minute.
 */
const resend = async <M>(
  entry: DueEntry,
  message: M | null,
  { queueOf, againAfterMs = () => RESEND_AFTER_MS }: Pick<Resending<never, M>, 'queueOf' | 'againAfterMs'>,
  deps: LostMessageDeps,
): Promise<void> => {
  if (message === null) return deps.due.drop(entry);
  const nowMs = deps.clock();
  const postponed = await deps.due.postpone(entry, nowMs + againAfterMs(message, nowMs));
  if (postponed.kind === 'done') await queueOf(deps).send(message, 0);
};

/** A message that follows from the key of what is due. */
const ofKey = <M>(resending: Resending<Key, M>): LostMessage => ({
  kind: resending.kind,
  sendAgain: (entry, deps) => resend(entry, resending.messageOf(entry.key), resending, deps),
});

/** A message that does not follow from the key alone. */
const ofItem = <M>(resending: Resending<Item, M>): LostMessage => ({
  kind: resending.kind,
  sendAgain: async (entry, deps) => {
    const item = await deps.due.readSeen(entry);
    if (item !== null) await resend(entry, resending.messageOf(item), resending, deps);
  },
});

export const LOST_MESSAGES: readonly LostMessage[] = [
  ofKey({
    kind: DUE.event,
    messageOf: eventMessageOf,
    queueOf: toNotify,
    againAfterMs: ({ event_guid: guid }, nowMs) => {
      const shareOfAgeMs = (nowMs - happenedAtMs(guid)) * EVENT_RESEND_SHARE;
      return Math.min(Math.max(RESEND_AFTER_MS, shareOfAgeMs), EVENT_RESEND_AFTER_MS_MAX);
    },
  }),
  ofItem({ kind: DUE.delivery, messageOf: deliveryMessageOf, queueOf: toNotify }),
  ofItem({ kind: DUE.replay, messageOf: replayMessageOf, queueOf: toNotify }),
  ofKey({ kind: DUE.parking, messageOf: parkedMessageOf, queueOf: toNotify }),
  ofKey({ kind: DUE.microDeposit, messageOf: depositMessageOf, queueOf: toPoll }),
  ofKey({ kind: DUE.consent, messageOf: consentMessageOf, queueOf: toPoll }),
  ofKey({
    kind: DUE.planningWork,
    messageOf: planMessageOf,
    queueOf: toPlan,
    againAfterMs: () => PLANNING_RESEND_MS,
  }),
];
