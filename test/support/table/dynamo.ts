import { CreateTableCommand, DynamoDBClient, type DynamoDBClientConfig, paginateScan } from '@aws-sdk/client-dynamodb';
import { type DynamoDbEmulator, startDynamoDbEmulator } from '../../../infra/local/table/dynamodb-emulator.ts';
import type { Ids } from '../../../lib/domain/kernel/ids.ts';
import { toItem } from '../../../lib/store/table/dynamo-request.ts';
import { createTable } from '../../../lib/store/table/dynamo-table.ts';
import { TABLE } from '../../../lib/store/table/table.ts';
import type { Item, Table } from '../../../lib/store/table/table-client.ts';
import { testIds } from '../adapters/ids.ts';

/** One emulator per test process; tables are cheap, so each test takes its own. */
let emulator: Promise<DynamoDbEmulator> | undefined;

export const dynamoEndpoint = async (): Promise<string> => {
  emulator ??= startDynamoDbEmulator(null);
  return (await emulator).endpoint;
};

export interface MeteredCall {
  readonly name: string;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Milliseconds of `performance.now()`. */
  readonly startedAt: number;
  readonly endedAt: number;
}

export interface Meter {
  /** Every call so far: its name and the capacity units DynamoDB reported. */
  readonly calls: MeteredCall[];
  readonly reset: () => void;
}

export interface FreshTable {
  readonly table: Table;
  readonly tableName: string;
  readonly client: DynamoDBClient;
  readonly meter: Meter;
  /** Every item there is. */
  readonly items: () => Promise<readonly Item[]>;
}

/** Emulators need these headers and check no signature. To compute one would take a third of the time of a call. */
const UNSIGNED: NonNullable<DynamoDBClientConfig['signer']> = {
  sign: async (request) => {
    const scope = '20261121/us-east-1/dynamodb/aws4_request';
    request.headers['x-amz-date'] = '20261121T080000Z';
    request.headers.authorization = `AWS4-HMAC-SHA256 Credential=test/${scope}, SignedHeaders=host, Signature=0`;
    return request;
  },
};

const READS: ReadonlySet<string> = new Set(['GetItemCommand', 'BatchGetItemCommand', 'QueryCommand']);

/** A new empty table on the real emulator, with a meter of consumed capacity. */
export const freshTable = async (ids: Ids = testIds()): Promise<FreshTable> => {
  const client = new DynamoDBClient({
    endpoint: await dynamoEndpoint(),
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    signer: UNSIGNED,
  });
  const calls: MeteredCall[] = [];
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const input = args.input;
      if (typeof input === 'object' && input !== null) Object.assign(input, { ReturnConsumedCapacity: 'TOTAL' });
      const startedAt = performance.now();
      const answer = await next(args);
      const endedAt = performance.now();
      const name = context.commandName ?? 'unknown';
      const consumed = (answer.output as { ConsumedCapacity?: unknown }).ConsumedCapacity;
      const entries = (Array.isArray(consumed) ? consumed : [consumed]) as ({ CapacityUnits?: number } | undefined)[];
      const units = entries.reduce((sum, entry) => sum + (entry?.CapacityUnits ?? 0), 0);
      calls.push({
        name,
        readUnits: READS.has(name) ? units : 0,
        writeUnits: READS.has(name) ? 0 : units,
        startedAt,
        endedAt,
      });
      return answer;
    },
    { step: 'initialize' },
  );
  const tableName = `t-${crypto.randomUUID()}`;
  await client.send(createTableCommand(tableName));
  return {
    table: createTable({ client, tableName, ids }),
    tableName,
    client,
    meter: { calls, reset: () => void calls.splice(0) },
    items: async () => {
      const items: Item[] = [];
      for await (const { Items = [] } of paginateScan({ client }, { TableName: tableName })) {
        items.push(...Items.map(toItem));
      }
      return items;
    },
  };
};

const createTableCommand = (tableName: string): CreateTableCommand =>
  new CreateTableCommand({
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [TABLE.partitionKey, TABLE.sortKey, TABLE.dueIndex.partitionKey, TABLE.dueIndex.sortKey].map(
      (name) => ({ AttributeName: name, AttributeType: 'S' }),
    ),
    KeySchema: [
      { AttributeName: TABLE.partitionKey, KeyType: 'HASH' },
      { AttributeName: TABLE.sortKey, KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: TABLE.dueIndex.name,
        KeySchema: [
          { AttributeName: TABLE.dueIndex.partitionKey, KeyType: 'HASH' },
          { AttributeName: TABLE.dueIndex.sortKey, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
  });
