import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFilterPattern } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { ActionableAlarm, type AlarmMeaning } from './actionable-alarm.ts';
import { type LogMetricsProps, logMetric, metricOfLogs } from './log-metric.ts';

export interface LogAlarmProps extends LogMetricsProps, AlarmMeaning {
  readonly metricName: string;
  readonly filterPattern: IFilterPattern;
}

/** Counts the lines of logs that fit a pattern. The first such line starts the alarm. */
export const logAlarm = (scope: Construct, props: LogAlarmProps): void => {
  const { namespace, metricName, filterPattern, topic, impact, runbook } = props;
  logMetric(props, { metricName, filterPattern });
  new ActionableAlarm(scope, metricName, {
    topic,
    metric: metricOfLogs(namespace, metricName, 'Sum'),
    threshold: 1,
    comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    impact,
    runbook,
  });
};
