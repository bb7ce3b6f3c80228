import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';
import type { ServiceFunction } from './service-function.ts';

/** A message that failed five times will fail again; the sweep repairs what it stood for. */
const RECEIVE_COUNT_MAX = 5;
/** The longest SQS keeps a message: time to find the fault and move the messages back. */
const DEAD_LETTER_RETENTION = Duration.days(14);
/**
 * What AWS recommends for the visibility of a queue, in timeouts of its worker: a batch is collected and passed on by the
 * event source, which may meet a throttled function, and none of its messages must come back meanwhile.
 */
const VISIBILITY_TIMEOUTS = 6;

/** Dead letters: encrypted, TLS only, kept for two weeks. */
export const deadLetterQueue = (scope: Construct, id: string): Queue =>
  new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: DEAD_LETTER_RETENTION,
  });

export interface WorkQueueProps {
  /** Of the function that works on it. */
  readonly workerTimeoutSeconds: number;
  /** When a message comes back that was received and not worked off, where six timeouts of the worker are too late. */
  readonly visibilitySeconds?: number;
}

/** A queue with its dead-letter queue; made before the functions, because they send to it. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters');
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(props.visibilitySeconds ?? props.workerTimeoutSeconds * VISIBILITY_TIMEOUTS),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: RECEIVE_COUNT_MAX },
    });
  }

  /** What the worker's role needs so that Lambda can receive on its behalf. */
  consumePermission(sid: string): PolicyStatement {
    return new PolicyStatement({
      sid,
      actions: ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'],
      resources: [this.queue.queueArn],
    });
  }
}

export interface QueueWorkerProps {
  readonly work: WorkQueue;
  readonly worker: ServiceFunction;
  readonly batchSize: number;
  readonly concurrencyMax: number;
  readonly alarmTopic: ITopic;
  /** A queue is late when its oldest message waits longer than this beyond its own delay. */
  readonly ageSecondsMax: number;
  /** What people notice while messages wait. */
  readonly lateImpact: string;
  /** What people notice about messages that were given up. */
  readonly deadLetterImpact: string;
}

/** Connects a queue to its worker, with partial batch answers, and watches both ends. */
export class QueueWorker extends Construct {
  constructor(scope: Construct, id: string, props: QueueWorkerProps) {
    super(scope, id);
    new EventSourceMapping(this, 'Source', {
      target: props.worker.function,
      eventSourceArn: props.work.queue.queueArn,
      batchSize: props.batchSize,
      maxConcurrency: props.concurrencyMax,
      reportBatchItemFailures: true,
    });
    new ActionableAlarm(this, 'Age', {
      topic: props.alarmTopic,
      metric: props.work.queue.metricApproximateAgeOfOldestMessage({ period: ALARM_PERIOD, statistic: 'Maximum' }),
      threshold: props.ageSecondsMax,
      comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
      periods: 2,
      impact: props.lateImpact,
      runbook: 'queue-age',
    });
    new ActionableAlarm(this, 'DeadLetters', {
      topic: props.alarmTopic,
      metric: props.work.deadLetters.metricApproximateNumberOfMessagesVisible({
        period: ALARM_PERIOD,
        statistic: 'Maximum',
      }),
      threshold: 1,
      comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      periods: 1,
      impact: props.deadLetterImpact,
      runbook: 'dead-letters',
    });
  }
}
