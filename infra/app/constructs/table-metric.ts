import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { TABLE } from '../../../lib/store/table/table.ts';
import { ALARM_PERIOD } from './actionable-alarm.ts';

export interface TableMetrics {
  readonly table: Metric;
  /** The metric of the table leaves out its index. */
  readonly dueIndex: Metric;
}

/** A sum of DynamoDB, of the table and of its index. */
export const tableMetrics = ({ tableName }: Pick<ITable, 'tableName'>, metricName: string): TableMetrics => {
  const of = (label: string, indexName: Readonly<Record<string, string>>): Metric =>
    new Metric({
      namespace: 'AWS/DynamoDB',
      metricName,
      label,
      dimensionsMap: { TableName: tableName, ...indexName },
      period: ALARM_PERIOD,
      statistic: 'Sum',
    });
  return {
    table: of(metricName, {}),
    dueIndex: of(`${metricName} of the due index`, { GlobalSecondaryIndexName: TABLE.dueIndex.name }),
  };
};
