import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { type EventBus, type EventPattern, Match, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { IMPORT_INTERRUPTED, WORK_EVENT_SOURCE } from '../../../lib/contract/jobs/import-interrupted.ts';
import { UPSTREAM_DETAIL_TYPES, UPSTREAM_EVENT_SOURCE } from '../../../lib/contract/upstream/bus-events.ts';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';
import type { ServiceFunction } from './service-function.ts';

/** After an hour an event is not needed any more: the next refresh brings the data, and the job of an import has ended. */
const EVENT_AGE_MAX = Duration.hours(1);
const RETRIES = 2;

/** A function that takes events of the bus. */
export type BusFunction = 'refresh' | 'import';

interface BusRule {
  readonly id: string;
  readonly to: BusFunction;
  readonly description: string;
  readonly pattern: EventPattern;
}

const RULES: readonly BusRule[] = [
  {
    id: 'UpstreamEvents',
    to: 'refresh',
    description: 'Brings what upstream callers report to the refresh function',
    pattern: {
      source: [UPSTREAM_EVENT_SOURCE],
      detailType: Match.anyOf(...UPSTREAM_DETAIL_TYPES.map((type) => Match.equalsIgnoreCase(type))),
    },
  },
  {
    id: 'InterruptedImports',
    to: 'import',
    description: 'Brings imports that their call did not end to the import function',
    pattern: { source: [WORK_EVENT_SOURCE], detailType: [IMPORT_INTERRUPTED] },
  },
];

export interface BusRulesProps {
  readonly bus: EventBus;
  /** For events that did not reach their function, and for those that it could not handle. */
  readonly lostEvents: Queue;
  readonly functions: Readonly<Record<BusFunction, ServiceFunction>>;
  readonly topic: ITopic;
}

/** Brings events of the bus to the functions that work on them, with an alarm for those that are lost. */
export const busRules = (scope: Construct, { bus, lostEvents, functions, topic }: BusRulesProps): void => {
  for (const { id, to, description, pattern } of RULES) {
    const { target } = functions[to];
    const attempts = { retryAttempts: RETRIES, maxEventAge: EVENT_AGE_MAX };
    new Rule(scope, id, {
      eventBus: bus,
      description,
      eventPattern: pattern,
      targets: [new LambdaFunction(target, { deadLetterQueue: lostEvents, ...attempts })],
    });
    target.configureAsyncInvoke({
      ...attempts,
      onFailure: { bind: () => ({ destination: lostEvents.queueArn }) },
    });
  }
  new ActionableAlarm(scope, 'LostEventsWaiting', {
    topic,
    metric: lostEvents.metricApproximateNumberOfMessagesVisible({ period: ALARM_PERIOD, statistic: 'Maximum' }),
    threshold: 1,
    comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    impact:
      'An event of the bus was lost: new data of a member stay unknown until its next refresh, or an import that was interrupted may fail.',
    runbook: 'lost-events',
  });
};
