import { Metric, type MetricProps } from 'aws-cdk-lib/aws-cloudwatch';
import {
  FilterPattern,
  type IFilterPattern,
  type JsonPattern,
  type LogGroup,
  MetricFilter,
} from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { LogCode } from '../../../lib/domain/kernel/log.ts';
import { ALARM_PERIOD } from './actionable-alarm.ts';

/** Of metrics that are made of lines of logs. */
export interface LogMetricsProps {
  /** Namespace of the metrics. Each stage has its own, because stages may share an account. */
  readonly namespace: string;
  /** Of the functions that write the lines. */
  readonly logGroups: readonly LogGroup[];
  /** Where alarms go. */
  readonly topic: ITopic;
}

interface LogMetric {
  readonly metricName: string;
  readonly filterPattern: IFilterPattern;
  /** The field of a line that is its value. Absent, the lines are counted. */
  readonly metricValue?: string;
  /** Names of dimensions and the fields of a line that are their values. */
  readonly dimensions?: Readonly<Record<string, string>>;
}

/** Makes a metric of the lines that fit a pattern. */
export const logMetric = (
  { namespace, logGroups }: Pick<LogMetricsProps, 'namespace' | 'logGroups'>,
  metric: LogMetric,
): void => {
  for (const logGroup of logGroups) {
    new MetricFilter(logGroup, metric.metricName, {
      logGroup,
      metricNamespace: namespace,
      metricValue: '1',
      ...metric,
    });
  }
};

/** Matches the log lines with this code. */
export const lineOf = (code: LogCode): JsonPattern => FilterPattern.stringValue('$.message', '=', code);

/** A metric that is made of lines of logs, over the period of alarms. */
export const metricOfLogs = (
  namespace: string,
  metricName: string,
  statistic: string,
  more: Pick<MetricProps, 'dimensionsMap' | 'label'> = {},
): Metric => new Metric({ namespace, metricName, statistic, period: ALARM_PERIOD, ...more });
