import { composeNotify } from '../../../functions/notify/compose.ts';
import { type NotifyDeps, notify } from '../../../functions/notify/work.ts';
import type { Adapters } from '../../../lib/app/adapters.ts';
import type { AttemptOutcome } from '../../../lib/delivery/outcome.ts';
import { type TestAdapters, testAdapters } from '../adapters/adapters.ts';

/** No receiver of these tests needs a token. */
export const NO_BEARER_TOKENS: NotifyDeps['bearerTokens'] = { of: async () => null, forget: () => undefined };

/** What a receiver that took the webhook answers. */
export const ANSWERED_204: AttemptOutcome = { kind: 'answered', status: 204, retryAfter: null, answer: null };

type Given = Pick<Adapters, 'table' | 'clock'> & Partial<Pick<Adapters, 'ids' | 'planQueue' | 'log' | 'bus'>>;

/** What the notify function is made of, over the table and the queue of a test. Receivers take everything unless told. */
export const notifyDepsOver = ({
  queue,
  send = async () => ANSWERED_204,
  ...given
}: Given & Pick<NotifyDeps, 'queue'> & Partial<Pick<NotifyDeps, 'send'>>): ReturnType<typeof composeNotify> =>
  composeNotify({
    ...testAdapters({ table: given.table, clock: given.clock }),
    ...given,
    bearerTokens: NO_BEARER_TOKENS,
    queue,
    send,
  });

/** The notify function at the queues of a service, with the table of that service, or another one over the same items. */
export const notifier = (
  {
    table,
    clock,
    notifyQueue,
    planQueue,
    log,
  }: Pick<TestAdapters, 'table' | 'clock' | 'notifyQueue' | 'planQueue' | 'log'>,
  send?: NotifyDeps['send'],
) => {
  const deps = notifyDepsOver({ table, clock, planQueue, queue: notifyQueue, ...(send && { send }) });
  return {
    deps,
    /** Works off what is queued, events and deliveries, until nothing is. */
    workOff: (): Promise<number> => notifyQueue.workOff((message) => notify(message, deps, log)),
    /** The same, but messages with a delay are left out, as the sweep sends them again. */
    workOffNow: (): Promise<number> =>
      notifyQueue.workOff(async (message, delaySeconds) => {
        if (delaySeconds === 0) await notify(message, deps, log);
      }),
  };
};
