import type { NotifyMessage } from '../../contract/jobs/messages.ts';
import type { Log } from '../../domain/kernel/log.ts';
import { QUEUE_DELAY_SECONDS_MAX, type Queue } from '../../domain/kernel/queue.ts';
import { SECOND_MS } from '../../domain/kernel/time.ts';
import type { DeliveryRef } from '../../domain/webhooks/delivery.ts';
import { messageOfDelivery, type Wait } from '../../store/webhooks/delivery-store.ts';

export interface LaterDeps {
  readonly queue: Queue<NotifyMessage>;
}

interface Later {
  readonly wait: Wait;
  readonly delaySeconds: number;
}

/** A delivery that waits longer than the queue can delay a message is found by the sweep. */
export const waitUntil = (atMs: number, nowMs: number): Later => {
  const delaySeconds = Math.max(Math.ceil((atMs - nowMs) / SECOND_MS), 0);
  return { wait: { nextAttemptAt: atMs, isSweepOnly: delaySeconds > QUEUE_DELAY_SECONDS_MAX }, delaySeconds };
};

/** Sends the message of an attempt, unless the sweep is to find it. */
export const sendLater = async (
  delivery: DeliveryRef & { readonly attempt: number },
  { wait, delaySeconds }: Later,
  { queue }: LaterDeps,
  log: Log,
): Promise<void> => {
  if (wait.isSweepOnly) return;
  await queue
    .send(messageOfDelivery(delivery, delivery.attempt), delaySeconds)
    .catch((error: unknown) => log.error('SEND_FAILED', error, { event_guid: delivery.eventGuid }));
};
