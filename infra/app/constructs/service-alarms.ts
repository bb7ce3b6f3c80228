import { ComparisonOperator, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { HttpFunctionName } from '../../../lib/contract/operation.ts';
import { BROKEN_DATA_ERRORS } from '../../../lib/store/table/item-error.ts';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';
import { jobMetrics } from './job-metrics.ts';
import { logAlarm } from './log-alarm.ts';
import type { ServiceFunction } from './service-function.ts';
import { sweepMetrics } from './sweep-metrics.ts';
import { tableAlarms } from './table-alarms.ts';
import { upstreamMetrics } from './upstream-metrics.ts';
import { webhookMetrics } from './webhook-metrics.ts';

export interface ServiceAlarmsProps {
  /** Of the metrics. */
  readonly namespace: string;
  readonly functions: Readonly<Record<HttpFunctionName | 'poll' | 'notify' | 'plan' | 'sweep', ServiceFunction>>;
  readonly table: ITable;
  readonly topic: ITopic;
}

/** Metrics of the log lines of the functions, and the alarms that are not of one queue or function alone. */
export const serviceAlarms = (scope: Construct, { namespace, functions, table, topic }: ServiceAlarmsProps): void => {
  const { sessions, partner, refresh, import: imports, poll, notify, sweep } = functions;
  const logsOf = (...of: readonly ServiceFunction[]) => of.map(({ logGroup }) => logGroup);
  new ActionableAlarm(scope, 'Throttles', {
    topic,
    // It has no dimension, because all functions of the account share one pool of executions.
    metric: new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', period: ALARM_PERIOD, statistic: 'Sum' }),
    threshold: 10,
    comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    periods: 2,
    impact: 'Calls are refused with 503 and queues grow, because the account has no free Lambda executions.',
    runbook: 'function-throttles',
  });
  // Each function reads the table or sends messages.
  const ofAll = { namespace, logGroups: logsOf(...Object.values(functions)), topic };
  logAlarm(scope, {
    ...ofAll,
    metricName: 'KeyUnavailable',
    filterPattern: FilterPattern.stringValue('$.error_name', '=', 'KeyUnavailable'),
    impact: 'A key of KMS cannot be used: calls with secrets answer 503, and refreshes and webhooks wait.',
    runbook: 'key-unavailable',
  });
  logAlarm(scope, {
    ...ofAll,
    metricName: 'UnreadableData',
    filterPattern: FilterPattern.any(
      ...BROKEN_DATA_ERRORS.map((name) => FilterPattern.stringValue('$.error_name', '=', name)),
    ),
    impact: 'Stored data of at least one user cannot be read: calls for them answer 500 until the data are repaired.',
    runbook: 'unreadable-data',
  });
  upstreamMetrics(scope, {
    namespace,
    caller: poll.logGroup,
    starters: logsOf(sessions, partner, refresh, sweep),
    topic,
  });
  jobMetrics(scope, { namespace, logGroups: logsOf(poll, sweep, imports, sessions, partner, refresh), topic });
  webhookMetrics(scope, { namespace, logGroups: logsOf(notify), topic });
  sweepMetrics(scope, { namespace, logGroups: logsOf(sweep), topic });
  tableAlarms(scope, { table, topic });
};
