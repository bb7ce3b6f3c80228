import type { Construct } from 'constructs';
import { QueueWorker } from './queue-worker.ts';
import type { WorkersProps } from './service-queues.ts';

/** A computation needs a whole processor and much memory, so a worker makes one at a time. */
const BATCH_SIZE = 1;
/** Readers compute a missing plan by themselves, so only webhooks wait. All tries for one user take half an hour. */
const AGE_SECONDS_MAX = 1_200;

export const planWorker = (scope: Construct, { worker, queues, settings, topic }: WorkersProps): void => {
  new QueueWorker(scope, 'PlanWorker', {
    work: queues.plan,
    worker,
    batchSize: BATCH_SIZE,
    concurrencyMax: settings.planConcurrencyMax,
    alarmTopic: topic,
    ageSecondsMax: AGE_SECONDS_MAX,
    lateImpact:
      'Webhooks of budgets, goals, beats and notifications arrive many minutes after the data they are computed from.',
    deadLetterImpact:
      'The planning of at least one user could not be computed in five tries: its webhooks are missing, and its reads may fail.',
  });
};
