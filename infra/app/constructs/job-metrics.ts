import { Duration, Stack } from 'aws-cdk-lib';
import {
  CfnInsightRule,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  type Metric,
} from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { JobOutcome } from '../../../lib/domain/jobs/job-outcome.ts';
import type { LogCode } from '../../../lib/domain/kernel/log.ts';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';
import { type LogMetricsProps, lineOf, logMetric, metricOfLogs } from './log-metric.ts';
import { shareOf } from './share-of.ts';

const CODE: LogCode = 'JOB_ENDED';
const OUTCOMES: Readonly<Record<JobOutcome, string>> = {
  completed: 'completed',
  user: 'the user must act',
  limited: 'the upstream allows no more now',
  upstream: 'the upstream failed',
  service: 'the service failed',
};
/** Two metrics in the place of a dimension: a job of a user and one in the background are never added up. */
const ASKED = { seconds: 'JobSeconds', ended: 'JobsEnded', isBackground: false } as const;
const UNASKED = { seconds: 'BackgroundJobSeconds', ended: 'BackgroundJobsEnded', isBackground: true } as const;
type Kind = typeof ASKED | typeof UNASKED;

/** Ten times what the objective of 99.5 % leaves: at this pace the month's share is gone in three days. */
const FAILED_PERCENT_MAX = 5;
/** Fewer are no reason to get up. */
const FAILED_COUNT_MIN = 5;
const FAILED_PERIOD = Duration.minutes(15);

/** At least this share of all jobs: else a large institution with a few failures would ring in a large stage. */
const INSTITUTION_SHARE_MIN = 0.02;
const INSTITUTION_COUNT_MIN = 5;
/** A small stage refreshes an institution some times an hour. */
const INSTITUTION_PERIOD = Duration.hours(1);

const labelOf = (kind: Kind, label: string): string => (kind.isBackground ? `background: ${label}` : label);

const secondsOf = (namespace: string, kind: Kind, statistic: string): Metric =>
  metricOfLogs(namespace, kind.seconds, statistic, { label: labelOf(kind, statistic) });
const countOf = (namespace: string, kind: Kind): Metric => secondsOf(namespace, kind, 'SampleCount');

const endedOf = (namespace: string, { ended }: Kind, outcome: string): Metric =>
  metricOfLogs(namespace, ended, 'Sum', { dimensionsMap: { Outcome: outcome } });

/** How long jobs took and how they ended, those of users and those in the background; with two alarms. */
export const jobMetrics = (scope: Construct, props: LogMetricsProps): void => {
  const { namespace, topic } = props;
  for (const kind of [ASKED, UNASKED]) {
    const filterPattern = FilterPattern.all(
      lineOf(CODE),
      FilterPattern.booleanValue('$.is_background', kind.isBackground),
    );
    logMetric(props, { metricName: kind.seconds, filterPattern, metricValue: '$.job_seconds' });
    logMetric(props, { metricName: kind.ended, filterPattern, dimensions: { Outcome: '$.outcome' } });
  }
  const failed: JobOutcome = 'service';
  new ActionableAlarm(scope, 'RefreshesFailed', {
    topic,
    metric: shareOf({
      label: 'Refreshes asked for that the service failed (%)',
      bad: endedOf(namespace, ASKED, failed),
      all: countOf(namespace, ASKED),
      badCountMin: FAILED_COUNT_MIN,
      period: FAILED_PERIOD,
    }),
    threshold: FAILED_PERCENT_MAX,
    impact:
      'Refreshes that users asked for end without new data, and neither the user nor the institution is the cause.',
    runbook: 'refreshes-failed',
  });
  failingInstitutionAlarm(scope, props);
};

const ruleNameOf = (namespace: string): string => `${namespace}-failing-institutions`;

/** The failed jobs of the institution that has most of them. */
const worstOf = (namespace: string, period: Duration): MathExpression =>
  new MathExpression({
    expression: `INSIGHT_RULE_METRIC('${ruleNameOf(namespace)}', 'MaxContributorValue')`,
    usingMetrics: {},
    label: 'most failed jobs of one institution',
    period,
  });

/**
 * Institutions are thousands, and a metric for each would cost $0.30 a month. One rule of Contributor Insights costs $0.50 a month, and
 * $0.02 for a million lines that fit it.
 */
const failingInstitutionAlarm = (scope: Construct, { namespace, logGroups, topic }: LogMetricsProps): void => {
  const outcome: JobOutcome = 'upstream';
  const rule = new CfnInsightRule(scope, 'FailingInstitutions', {
    ruleName: ruleNameOf(namespace),
    ruleState: 'ENABLED',
    ruleBody: Stack.of(scope).toJsonString({
      Schema: { Name: 'CloudWatchLogRule', Version: 1 },
      LogGroupNames: logGroups.map(({ logGroupName }) => logGroupName),
      LogFormat: 'JSON',
      Contribution: {
        Keys: ['$.institution_guid'],
        Filters: [
          { Match: '$.message', In: [CODE] },
          { Match: '$.outcome', In: [outcome] },
        ],
      },
      AggregateOn: 'Count',
    }),
  });
  const { alarm } = new ActionableAlarm(scope, 'InstitutionFailing', {
    topic,
    metric: new MathExpression({
      label: 'Failed jobs of one institution',
      expression: `IF(worst >= ${INSTITUTION_COUNT_MIN} AND worst >= ${INSTITUTION_SHARE_MIN} * (FILL(asked, 0) + FILL(unasked, 0)), worst, 0)`,
      usingMetrics: {
        worst: worstOf(namespace, INSTITUTION_PERIOD),
        asked: countOf(namespace, ASKED),
        unasked: countOf(namespace, UNASKED),
      },
      period: INSTITUTION_PERIOD,
    }),
    threshold: INSTITUTION_COUNT_MIN,
    comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    impact: 'Members of at least one institution get no new data, because their upstream fails again and again.',
    runbook: 'institution-failing',
  });
  alarm.node.addDependency(rule);
};

/** What the dashboard shows of jobs. */
export const jobGraph = (
  namespace: string,
): Readonly<Record<'asked' | 'unasked' | 'seconds' | 'backgroundSeconds' | 'institutions', readonly IMetric[]>> => {
  const byOutcome = (kind: Kind): readonly IMetric[] =>
    Object.entries(OUTCOMES).map(([outcome, label]) =>
      endedOf(namespace, kind, outcome).with({ label: labelOf(kind, label) }),
    );
  const percentiles = (kind: Kind): readonly IMetric[] =>
    ['p50', 'p95'].map((statistic) => secondsOf(namespace, kind, statistic));
  return {
    asked: byOutcome(ASKED),
    unasked: byOutcome(UNASKED),
    seconds: percentiles(ASKED),
    backgroundSeconds: percentiles(UNASKED),
    institutions: [worstOf(namespace, ALARM_PERIOD)],
  };
};
