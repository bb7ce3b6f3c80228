import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { SweepOrderAsked } from '../../../lib/contract/jobs/sweep-order.ts';
import { ActionableAlarm } from './actionable-alarm.ts';
import type { ServiceFunction } from './service-function.ts';

const PERIOD = Duration.minutes(1);
/** A run or two may be lost. */
const MISSED_MINUTES_MAX = 10;

/** What each run of the sweep does, every minute. Where turns have no run of their own, the one run does everything. */
const ordersOf = (turnSweepsCount: number): readonly SweepOrderAsked[] => [
  turnSweepsCount === 0 ? {} : { lane: 'work' },
  ...Array.from({ length: turnSweepsCount }, (_, part) => ({ lane: 'turn', part, parts: turnSweepsCount }) as const),
];

export interface SweepScheduleProps {
  readonly sweep: ServiceFunction;
  readonly turnSweepsCount: number;
  readonly topic: ITopic;
}

/** Runs the sweep each minute, with an alarm for when it stops. The run of the next minute replaces a lost one. */
export const sweepSchedule = (scope: Construct, { sweep, turnSweepsCount, topic }: SweepScheduleProps): void => {
  new Rule(scope, 'EveryMinute', {
    description: 'Runs the sweep',
    schedule: Schedule.rate(PERIOD),
    targets: ordersOf(turnSweepsCount).map(
      (order) => new LambdaFunction(sweep.target, { retryAttempts: 0, event: RuleTargetInput.fromObject(order) }),
    ),
  });
  sweep.target.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: PERIOD });
  new ActionableAlarm(scope, 'SweepStopped', {
    topic,
    metric: sweep.function.metricInvocations({ period: PERIOD, statistic: 'Sum' }),
    threshold: 1,
    comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
    periods: MISSED_MINUTES_MAX,
    isMissingDataBad: true,
    impact: 'Nothing repairs lost messages: some refreshes hang, and late webhook retries are not sent.',
    runbook: 'sweep-stopped',
  });
};
