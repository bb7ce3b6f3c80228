import { ComparisonOperator, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { type ITable, Operation } from 'aws-cdk-lib/aws-dynamodb';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { ActionableAlarm, ALARM_PERIOD } from './actionable-alarm.ts';
import { tableMetrics } from './table-metric.ts';

/** A partition takes 1,000 write units a second, and large imports stay below that by themselves. */
const THROTTLED_REQUESTS_MAX = 50;

/** Those that functions of the service call; a metric of all together does not exist. */
const EVERY_OPERATION = [
  Operation.BATCH_GET_ITEM,
  Operation.BATCH_WRITE_ITEM,
  Operation.DELETE_ITEM,
  Operation.GET_ITEM,
  Operation.PUT_ITEM,
  Operation.QUERY,
  Operation.TRANSACT_WRITE_ITEMS,
  Operation.UPDATE_ITEM,
];

export interface TableAlarmsProps {
  readonly table: ITable;
  readonly topic: ITopic;
}

/** Alarms for the table. They are in the service stack, because its topic is there. */
export const tableAlarms = (scope: Construct, { table, topic }: TableAlarmsProps): void => {
  const reads = tableMetrics(table, 'ReadThrottleEvents');
  const writes = tableMetrics(table, 'WriteThrottleEvents');
  new ActionableAlarm(scope, 'TableThrottles', {
    topic,
    metric: new MathExpression({
      label: 'Throttled reads and writes',
      expression: 'FILL(reads, 0) + FILL(writes, 0) + FILL(indexReads, 0) + FILL(indexWrites, 0)',
      usingMetrics: {
        reads: reads.table,
        writes: writes.table,
        indexReads: reads.dueIndex,
        indexWrites: writes.dueIndex,
      },
      period: ALARM_PERIOD,
    }),
    threshold: THROTTLED_REQUESTS_MAX,
    periods: 2,
    impact: 'Calls of some users wait or fail, because one user reads or writes more than a partition can take.',
    runbook: 'table-throttles',
  });
  new ActionableAlarm(scope, 'TableErrors', {
    topic,
    metric: table.metricSystemErrorsForOperations({
      operations: [...EVERY_OPERATION],
      period: ALARM_PERIOD,
      statistic: 'Sum',
    }),
    threshold: 5,
    comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    impact: 'DynamoDB itself fails: reads answer 5xx, and refreshes pause until it is back.',
    runbook: 'table-errors',
  });
};
