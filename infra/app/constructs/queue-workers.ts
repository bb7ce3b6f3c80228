import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { StageSettings } from '../../stages/stage-settings.ts';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';
import { QueueWorker, type QueueWorkerProps, type ServiceQueues } from './queue-worker.ts';
import type { ServiceFunction } from './service-function.ts';

/** Attempts mostly wait for receivers, so a worker makes ten at a time. */
const ATTEMPTS_AT_A_TIME = 10;
/**
 * One import may need all memory of a worker. Part of a record, a hundred rows, and a computation of what is planned
 * need a whole processor.
 */
const ONE_AT_A_TIME = 1;
/** The longest delay of a step is 30 s, and a job has 15 minutes in all. */
const STEP_AGE_SECONDS_MAX = 300;
/** Nobody waits, and the sweep starts no more than the workers can take. */
const BACKGROUND_AGE_SECONDS_MAX = 1_800;
/**
 * A message to notify may have a delay of 15 minutes. A part of a record takes less than a second, and the largest
 * import has some hundreds of them, one after the other. Readers compute a missing plan by themselves, so only webhooks
 * wait for plans, and all tries for one user take half an hour.
 */
const AGE_SECONDS_MAX = 1_200;
/** A step that takes this share of its timeout may soon reach the timeout. */
const DURATION_SHARE_MAX = 0.8;

interface Work extends Pick<QueueWorkerProps, 'batchSize' | 'ageSecondsMax' | 'lateImpact' | 'deadLetterImpact'> {
  readonly id: string;
  readonly queue: keyof ServiceQueues;
  readonly worker: 'poll' | 'notify' | 'plan';
}

/** The steps of jobs, webhooks, and plans; what must not wait behind the rest of its kind has a queue of its own. */
const WORK: readonly Work[] = [
  {
    id: 'PollWorker',
    queue: 'poll',
    worker: 'poll',
    batchSize: ONE_AT_A_TIME,
    ageSecondsMax: STEP_AGE_SECONDS_MAX,
    lateImpact: 'Refreshes take minutes longer than the banks need.',
    deadLetterImpact: 'At least one refresh stopped on a step that failed five times; its member shows old data.',
  },
  {
    id: 'BackgroundWorker',
    queue: 'background',
    worker: 'poll',
    batchSize: ONE_AT_A_TIME,
    ageSecondsMax: BACKGROUND_AGE_SECONDS_MAX,
    lateImpact: 'Members are refreshed in the background later than they should be; refreshes of users are not late.',
    deadLetterImpact:
      'At least one refresh in the background stopped on a step that failed five times; its member shows old data.',
  },
  {
    id: 'NotifyWorker',
    queue: 'notify',
    worker: 'notify',
    batchSize: ATTEMPTS_AT_A_TIME,
    ageSecondsMax: AGE_SECONDS_MAX,
    lateImpact: 'Webhooks arrive many minutes after the data they announce.',
    deadLetterImpact:
      'The processing of at least one webhook or event failed five times; readers of its feed may have to wait for it.',
  },
  {
    id: 'RecordWorker',
    queue: 'record',
    worker: 'notify',
    batchSize: ONE_AT_A_TIME,
    ageSecondsMax: AGE_SECONDS_MAX,
    lateImpact: 'Webhooks and feed entries of rows come many minutes after their import or change.',
    deadLetterImpact:
      'The events of at least one import or change could not be made in five tries: its rows are missing in the feed.',
  },
  {
    id: 'PlanWorker',
    queue: 'plan',
    worker: 'plan',
    batchSize: ONE_AT_A_TIME,
    ageSecondsMax: AGE_SECONDS_MAX,
    lateImpact:
      'Webhooks of budgets, goals, beats and notifications arrive many minutes after the data they are computed from.',
    deadLetterImpact:
      'The planning of at least one user could not be computed in five tries: its webhooks are missing, and its reads may fail.',
  },
];

export interface QueueWorkersProps {
  readonly workers: Readonly<Record<Work['worker'], ServiceFunction>>;
  readonly queues: ServiceQueues;
  readonly settings: StageSettings;
  readonly topic: ITopic;
}

/** Connects each queue to the function that works on it. */
export const queueWorkers = (scope: Construct, { workers, queues, settings, topic }: QueueWorkersProps): void => {
  for (const { id, queue, worker, ...work } of WORK) {
    new QueueWorker(scope, id, {
      ...work,
      work: queues[queue],
      worker: workers[worker],
      concurrencyMax: settings[`${queue}ConcurrencyMax`],
      alarmTopic: topic,
    });
  }
  new ActionableAlarm(scope, 'PollDuration', {
    topic,
    metric: workers.poll.function.metricDuration({ period: ALARM_PERIOD, statistic: 'Maximum' }),
    threshold: workers.poll.timeoutSeconds * 1_000 * DURATION_SHARE_MAX,
    impact: 'The largest imports are about to be cut off, and their members would never get new data.',
    runbook: 'poll-duration',
  });
};
