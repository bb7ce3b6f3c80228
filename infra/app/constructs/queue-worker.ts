import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Queue, QueueEncryption, RedrivePermission } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';
import type { ServiceFunction } from './service-function.ts';

/** A message that failed five times will fail again. The sweep does its work later. */
const RECEIVE_COUNT_MAX = 5;
/** The longest time of SQS, for people to find the fault and move the messages back. */
const DEAD_LETTER_RETENTION = Duration.days(14);
/**
 * The visibility timeout of a queue in timeouts of its worker, as AWS recommends. The event source collects a batch and
 * may find the function throttled, and no message may come back in this time.
 */
const VISIBILITY_TIMEOUTS = 6;

/** A queue for dead letters: encrypted, TLS only, messages stay for two weeks. */
export const deadLetterQueue = (scope: Construct, id: string, key: IKey | null): Queue =>
  new Queue(scope, id, {
    ...encryptionBy(key),
    enforceSSL: true,
    retentionPeriod: DEAD_LETTER_RETENTION,
  });

/** Without a key of the account, SQS encrypts with one of its own. */
const encryptionBy = (key: IKey | null) =>
  key === null
    ? { encryption: QueueEncryption.SQS_MANAGED }
    : { encryption: QueueEncryption.KMS, encryptionMasterKey: key };

export interface WorkQueueProps {
  /** Null where a key of AWS encrypts. */
  readonly key: IKey | null;
  /** The timeout of the function that works on the queue. */
  readonly workerTimeoutSeconds: number;
  /** After how many seconds a failed message comes back, where six timeouts of the worker are too long. */
  readonly visibilitySeconds?: number;
}

/** A queue with its dead-letter queue. It is made before the functions, because they send to it. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    this.deadLetters = deadLetterQueue(this, 'DeadLetters', props.key);
    this.queue = new Queue(this, 'Queue', {
      ...encryptionBy(props.key),
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(props.visibilitySeconds ?? props.workerTimeoutSeconds * VISIBILITY_TIMEOUTS),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: RECEIVE_COUNT_MAX },
      // Its own dead-letter queue cannot name it: each of the two would wait for the other to be made.
      redriveAllowPolicy: { redrivePermission: RedrivePermission.DENY_ALL },
    });
  }

  /** What the role of the worker needs so that Lambda can receive messages for it. */
  consumePermission(sid: string): PolicyStatement {
    return new PolicyStatement({
      sid,
      actions: ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'],
      resources: [this.queue.queueArn],
    });
  }
}

export type ServiceQueues = Readonly<Record<'poll' | 'background' | 'notify' | 'record' | 'plan', WorkQueue>>;

export interface QueueWorkerProps {
  readonly work: WorkQueue;
  readonly worker: ServiceFunction;
  readonly batchSize: number;
  readonly concurrencyMax: number;
  readonly alarmTopic: ITopic;
  /** The queue is late when its oldest message is older than this. */
  readonly ageSecondsMax: number;
  /** What users notice while messages wait. */
  readonly lateImpact: string;
  /** What users notice of messages that became dead letters. */
  readonly deadLetterImpact: string;
}

/** Connects a queue to its worker, with partial batch responses, and adds alarms for late messages and dead letters. */
export class QueueWorker extends Construct {
  constructor(scope: Construct, id: string, props: QueueWorkerProps) {
    super(scope, id);
    new EventSourceMapping(this, 'Source', {
      target: props.worker.target,
      eventSourceArn: props.work.queue.queueArn,
      batchSize: props.batchSize,
      maxConcurrency: props.concurrencyMax,
      reportBatchItemFailures: true,
    });
    new ActionableAlarm(this, 'Age', {
      topic: props.alarmTopic,
      metric: props.work.queue.metricApproximateAgeOfOldestMessage({ period: ALARM_PERIOD, statistic: 'Maximum' }),
      threshold: props.ageSecondsMax,
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
      impact: props.deadLetterImpact,
      runbook: 'dead-letters',
    });
  }
}
