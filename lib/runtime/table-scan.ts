import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTableScan, type TableScan } from '../store/table/dynamo-scan.ts';
import { awsClientConfig } from './aws.ts';
import { systemIds } from './ids.ts';

/** For operators. Apart from the tables of functions, which must not carry this code. */
export const scanOf = (tableName: string): TableScan =>
  createTableScan({ client: new DynamoDBClient(awsClientConfig()), tableName, ids: systemIds });
