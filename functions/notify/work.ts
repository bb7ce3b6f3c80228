import { type AttemptDeps, attemptDelivery } from '../../lib/app/webhooks/attempt.ts';
import { type FanOutDeps, fanOut } from '../../lib/app/webhooks/fan-out.ts';
import { type ReplayDeps, replayPage } from '../../lib/app/webhooks/replay-step.ts';
import { takeUpParked, type VisitDeps } from '../../lib/app/webhooks/take-up-parked.ts';
import type { NotifyMessage } from '../../lib/contract/jobs/messages.ts';
import type { Log } from '../../lib/domain/kernel/log.ts';

export type NotifyDeps = FanOutDeps & AttemptDeps & ReplayDeps & VisitDeps;

/** Handles one message of the queues of `notify`. */
export const notify = (message: NotifyMessage, deps: NotifyDeps, log: Log): Promise<void> => {
  switch (message.kind) {
    case 'event':
    case 'record':
      return fanOut(message, deps, log);
    case 'delivery':
      return attemptDelivery(message, deps, log);
    case 'replay':
      return replayPage(message, deps, log);
    case 'parked':
      return takeUpParked(message, deps, log);
  }
};
