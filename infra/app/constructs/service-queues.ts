import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { POLL_VISIBILITY_SECONDS } from '../../../lib/domain/jobs/limits.ts';
import { FUNCTIONS, type FunctionName } from '../functions.ts';
import { type ServiceQueues, WorkQueue } from './queue-worker.ts';

/** All queues of work. Null as key: a key of AWS encrypts. */
export const serviceQueues = (scope: Construct, key: IKey | null): ServiceQueues => {
  const queueOf = (worker: FunctionName) => ({ key, workerTimeoutSeconds: FUNCTIONS[worker].timeoutSeconds });
  // Less than AWS recommends, because a batch is one message and nothing waits for others. A message that comes back
  // early finds the claim of its step and ends. A longer timeout would delay the repair of a failed step, and an hour
  // of failures would reach the limit of SQS, 120,000 messages in flight.
  const steps = { ...queueOf('poll'), visibilitySeconds: POLL_VISIBILITY_SECONDS };
  return {
    poll: new WorkQueue(scope, 'PollQueue', steps),
    background: new WorkQueue(scope, 'BackgroundQueue', steps),
    notify: new WorkQueue(scope, 'NotifyQueue', queueOf('notify')),
    record: new WorkQueue(scope, 'RecordQueue', queueOf('notify')),
    plan: new WorkQueue(scope, 'PlanQueue', queueOf('plan')),
  };
};
