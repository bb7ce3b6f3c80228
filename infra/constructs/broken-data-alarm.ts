import { ComparisonOperator, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { BROKEN_DATA_ERRORS } from '../../lib/store/table/item-error.ts';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';

const METRIC_NAME = 'UnreadableData';

export interface BrokenDataAlarmProps {
  /** Namespace of the metric. Each stage has its own, because stages may share an account. */
  readonly namespace: string;
  /** Log groups of the functions that read the table. */
  readonly logGroups: readonly LogGroup[];
  readonly topic: ITopic;
}

/** Counts the log lines about stored items that are broken or missing. The first such line starts the alarm. */
export const brokenDataAlarm = (scope: Construct, { namespace, logGroups, topic }: BrokenDataAlarmProps): void => {
  const filterPattern = FilterPattern.any(
    ...BROKEN_DATA_ERRORS.map((name) => FilterPattern.stringValue('$.error_name', '=', name)),
  );
  for (const logGroup of logGroups) {
    new MetricFilter(logGroup, METRIC_NAME, {
      logGroup,
      filterPattern,
      metricNamespace: namespace,
      metricName: METRIC_NAME,
      metricValue: '1',
    });
  }
  new ActionableAlarm(scope, METRIC_NAME, {
    topic,
    metric: new Metric({ namespace, metricName: METRIC_NAME, period: ALARM_PERIOD, statistic: 'Sum' }),
    threshold: 1,
    comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    periods: 1,
    impact: 'Stored data of at least one user cannot be read: calls for them answer 500 until the data are repaired.',
    runbook: 'unreadable-data',
  });
};
