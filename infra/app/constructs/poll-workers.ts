import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';
import { QueueWorker } from './queue-worker.ts';
import type { WorkersProps } from './service-queues.ts';

/** One import may need all memory of a worker, so a worker takes one step at a time. */
const BATCH_SIZE = 1;
/** The longest delay of a step is 30 s, and a job has 15 minutes in all. */
const AGE_SECONDS_MAX = 300;
/** Nobody waits, and the sweep starts no more than the workers can take. */
const BACKGROUND_AGE_SECONDS_MAX = 1_800;
/** A step that takes this share of its timeout may soon reach the timeout. */
const DURATION_SHARE_MAX = 0.8;

/** The steps of jobs: those that somebody asked for, and those of the background in a queue of their own. */
export const pollWorkers = (scope: Construct, { worker, queues, settings, topic }: WorkersProps): void => {
  new QueueWorker(scope, 'PollWorker', {
    work: queues.poll,
    worker,
    batchSize: BATCH_SIZE,
    concurrencyMax: settings.pollConcurrencyMax,
    alarmTopic: topic,
    ageSecondsMax: AGE_SECONDS_MAX,
    lateImpact: 'Refreshes take minutes longer than the banks need.',
    deadLetterImpact: 'At least one refresh stopped on a step that failed five times; its member shows old data.',
  });
  new QueueWorker(scope, 'BackgroundWorker', {
    work: queues.background,
    worker,
    batchSize: BATCH_SIZE,
    concurrencyMax: settings.backgroundConcurrencyMax,
    alarmTopic: topic,
    ageSecondsMax: BACKGROUND_AGE_SECONDS_MAX,
    lateImpact: 'Members are refreshed in the background later than they should be; refreshes of users are not late.',
    deadLetterImpact:
      'At least one refresh in the background stopped on a step that failed five times; its member shows old data.',
  });
  new ActionableAlarm(scope, 'PollDuration', {
    topic,
    metric: worker.function.metricDuration({ period: ALARM_PERIOD, statistic: 'Maximum' }),
    threshold: worker.timeoutSeconds * 1_000 * DURATION_SHARE_MAX,
    comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
    periods: 1,
    impact: 'The largest imports are about to be cut off, and their members would never get new data.',
    runbook: 'poll-duration',
  });
};
