import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createItemTable } from '../store/table/dynamo-item-table.ts';
import { createTable } from '../store/table/dynamo-table.ts';
import type { ItemTable, Table } from '../store/table/table-client.ts';
import { type Environment, requiredText } from './config.ts';
import { systemIds } from './ids.ts';

/** A call that hangs is given up and repeated; three tries fit well into the shortest function timeout. */
export const AWS_CALL = { connectionTimeoutMs: 1_000, requestTimeoutMs: 3_000, attemptsMax: 3 } as const;

export const awsClientConfig = ({ requestTimeoutMs }: { readonly requestTimeoutMs: number } = AWS_CALL) => ({
  maxAttempts: AWS_CALL.attemptsMax,
  requestHandler: {
    connectionTimeout: AWS_CALL.connectionTimeoutMs,
    requestTimeout: requestTimeoutMs,
    // Without this the SDK only warns, and waits for minutes.
    throwOnRequestTimeout: true,
  },
});

const tableDeps = (env: Environment) => ({
  client: new DynamoDBClient(awsClientConfig()),
  tableName: requiredText(env, 'TABLE_NAME'),
  ids: systemIds,
});

export const tableFrom = (env: Environment): Table => createTable(tableDeps(env));

/** For functions that need no transactions and no batches of writes. */
export const itemTableFrom = (env: Environment): ItemTable => createItemTable(tableDeps(env));
