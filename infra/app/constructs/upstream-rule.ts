import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { type EventBus, Match, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { UPSTREAM_DETAIL_TYPES, UPSTREAM_EVENT_SOURCE } from '../../../lib/contract/upstream/bus-events.ts';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';
import type { ServiceFunction } from './service-function.ts';

/** After an hour an event is not needed any more: the next refresh brings the data. */
const EVENT_AGE_MAX = Duration.hours(1);
const RETRIES = 2;

export interface UpstreamRuleProps {
  readonly bus: EventBus;
  /** For events that did not reach the function, and for those that it could not handle. */
  readonly lostEvents: Queue;
  readonly refresh: ServiceFunction;
  readonly topic: ITopic;
}

/** Brings events of upstream callers to the refresh function, with an alarm for those that are lost. */
export const upstreamRule = (scope: Construct, { bus, lostEvents, refresh, topic }: UpstreamRuleProps): void => {
  new Rule(scope, 'UpstreamEvents', {
    eventBus: bus,
    description: 'Brings what upstream callers report to the refresh function',
    eventPattern: {
      source: [UPSTREAM_EVENT_SOURCE],
      detailType: Match.anyOf(...UPSTREAM_DETAIL_TYPES.map((type) => Match.equalsIgnoreCase(type))),
    },
    targets: [
      new LambdaFunction(refresh.target, {
        deadLetterQueue: lostEvents,
        retryAttempts: RETRIES,
        maxEventAge: EVENT_AGE_MAX,
      }),
    ],
  });
  refresh.target.configureAsyncInvoke({
    retryAttempts: RETRIES,
    maxEventAge: EVENT_AGE_MAX,
    onFailure: { bind: () => ({ destination: lostEvents.queueArn }) },
  });
  new ActionableAlarm(scope, 'LostEventsWaiting', {
    topic,
    metric: lostEvents.metricApproximateNumberOfMessagesVisible({ period: ALARM_PERIOD, statistic: 'Maximum' }),
    threshold: 1,
    comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    impact:
      'An upstream reported new data of a member, and the service did not fetch them: they stay old until the next refresh.',
    runbook: 'lost-events',
  });
};
