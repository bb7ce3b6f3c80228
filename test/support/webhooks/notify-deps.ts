import { composeNotify } from '../../../functions/notify/compose.ts';
import type { NotifyDeps } from '../../../functions/notify/work.ts';
import type { Adapters } from '../../../lib/app/adapters.ts';
import { recordingBus } from '../adapters/bus.ts';
import { testCipher } from '../adapters/cipher.ts';
import { testIds } from '../adapters/ids.ts';
import { recordingLog } from '../adapters/log.ts';
import { recordingQueue } from '../adapters/queue.ts';

/** No receiver of these tests needs a token. */
export const NO_BEARER_TOKENS: NotifyDeps['bearerTokens'] = { of: async () => null, forget: () => undefined };

/** What the notify function is made of, over the tables and queues of a test. */
export const notifyDepsOver = (
  given: Pick<Adapters, 'table' | 'clock'> &
    Pick<NotifyDeps, 'queue' | 'send'> &
    Partial<Pick<Adapters, 'ids' | 'planQueue'>>,
): ReturnType<typeof composeNotify> =>
  composeNotify({
    ids: testIds(),
    log: recordingLog(),
    cipher: testCipher(given.clock),
    planQueue: recordingQueue(),
    bus: recordingBus(),
    bearerTokens: NO_BEARER_TOKENS,
    ...given,
  });
