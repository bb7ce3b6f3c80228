import type { NotifyMessage } from '../../lib/contract/messages.ts';
import type { Log } from '../../lib/domain/log.ts';
import { type AttemptDeps, attemptDelivery } from './attempt.ts';
import { type FanOutDeps, fanOut } from './fan-out.ts';
import { type ReplayDeps, replayPage } from './replay.ts';

export type NotifyDeps = FanOutDeps & AttemptDeps & ReplayDeps;

/** Works off one message of the notify queue. */
export const notify = (message: NotifyMessage, deps: NotifyDeps, log: Log): Promise<void> => {
  switch (message.kind) {
    case 'event':
      return fanOut(message, deps, log);
    case 'delivery':
      return attemptDelivery(message, deps, log);
    case 'replay':
      return replayPage(message, deps, log);
  }
};
