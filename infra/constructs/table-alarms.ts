import { ComparisonOperator, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Operation, type Table } from 'aws-cdk-lib/aws-dynamodb';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';

/** A partition takes 1,000 write units a second, and large imports stay below that by themselves. */
const THROTTLED_REQUESTS_MAX = 50;

export interface TableAlarmsProps {
  readonly table: Table;
  readonly topic: ITopic;
}

/** Alarms for the table. They are in the service stack, because its topic is there. */
export const tableAlarms = (scope: Construct, { table, topic }: TableAlarmsProps): void => {
  const throttleEvents = (metricName: string) =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      dimensionsMap: { TableName: table.tableName },
      period: ALARM_PERIOD,
      statistic: 'Sum',
    });
  new ActionableAlarm(scope, 'TableThrottles', {
    topic,
    metric: new MathExpression({
      label: 'Throttled reads and writes',
      expression: 'FILL(reads, 0) + FILL(writes, 0)',
      usingMetrics: { reads: throttleEvents('ReadThrottleEvents'), writes: throttleEvents('WriteThrottleEvents') },
      period: ALARM_PERIOD,
    }),
    threshold: THROTTLED_REQUESTS_MAX,
    comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
    periods: 2,
    impact: 'Calls of some users wait or fail, because one user reads or writes more than a partition can take.',
    runbook: 'table-throttles',
  });
  new ActionableAlarm(scope, 'TableErrors', {
    topic,
    metric: table.metricSystemErrorsForOperations({
      operations: [Operation.GET_ITEM, Operation.QUERY, Operation.UPDATE_ITEM, Operation.TRANSACT_WRITE_ITEMS],
      period: ALARM_PERIOD,
      statistic: 'Sum',
    }),
    threshold: 5,
    comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    periods: 1,
    impact: 'DynamoDB itself fails: reads answer 5xx, and refreshes pause until it is back.',
    runbook: 'table-errors',
  });
};
