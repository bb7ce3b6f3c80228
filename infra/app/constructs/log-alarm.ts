import { ComparisonOperator, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { type IFilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { ActionableAlarm, ALARM_PERIOD, type AlarmMeaning } from './actionable-alarm.ts';

export interface LogAlarmProps extends AlarmMeaning {
  /** Namespace of the metric. Each stage has its own, because stages may share an account. */
  readonly namespace: string;
  readonly metricName: string;
  readonly filterPattern: IFilterPattern;
  readonly logGroups: readonly LogGroup[];
  readonly topic: ITopic;
}

/** Counts the lines of logs that fit a pattern. The first such line starts the alarm. */
export const logAlarm = (scope: Construct, props: LogAlarmProps): void => {
  const { namespace, metricName, filterPattern, logGroups, topic, impact, runbook } = props;
  for (const logGroup of logGroups) {
    new MetricFilter(logGroup, metricName, {
      logGroup,
      filterPattern,
      metricNamespace: namespace,
      metricName,
      metricValue: '1',
    });
  }
  new ActionableAlarm(scope, metricName, {
    topic,
    metric: new Metric({ namespace, metricName, period: ALARM_PERIOD, statistic: 'Sum' }),
    threshold: 1,
    comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    periods: 1,
    impact,
    runbook,
  });
};
