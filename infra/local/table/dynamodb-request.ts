import type { AccessRequest } from '../access/statement.ts';
import type { Units } from '../monitoring/stats.ts';
import { arnOf } from '../template/arn.ts';

/** The parts of DynamoDB's JSON protocol that the host looks at. */

export type AttributeValue = Readonly<Record<string, unknown>>;
export type DynamoItem = Readonly<Record<string, AttributeValue>>;

export interface DynamoRequest {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly Key?: DynamoItem;
  readonly Item?: DynamoItem;
  readonly ConsistentRead?: boolean;
  readonly RequestItems?: Readonly<Record<string, unknown>>;
  readonly TransactItems?: readonly Readonly<Record<string, TransactPart>>[];
  readonly ReturnConsumedCapacity?: string;
}

interface TransactPart {
  readonly TableName: string;
  readonly Key?: DynamoItem;
  readonly Item?: DynamoItem;
}

/** The parts of TransactWriteItems and TransactGetItems, each with the action that it needs. */
const TRANSACT_ACTIONS: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

/** What IAM checks for a call: the parts of a transaction, the tables of a batch, and for an index its own ARN. */
export const dynamoAccess = (operation: string, request: DynamoRequest): readonly AccessRequest[] => {
  const on = (action: string, tableName: string, indexName?: string): AccessRequest => ({
    action: `dynamodb:${action}`,
    resource: arnOf('dynamodb', `table/${tableName}${indexName === undefined ? '' : `/index/${indexName}`}`),
  });
  if (request.TransactItems) {
    return request.TransactItems.flatMap((item) =>
      Object.entries(item).map(([kind, part]) => on(TRANSACT_ACTIONS[kind] ?? kind, part.TableName)),
    );
  }
  if (request.RequestItems) return Object.keys(request.RequestItems).map((tableName) => on(operation, tableName));
  return [on(operation, request.TableName ?? '*', request.IndexName)];
};

const READS: ReadonlySet<string> = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan', 'TransactGetItems']);
export const isRead = (operation: string): boolean => READS.has(operation);

/** No item has this: its numbers are texts, and quotes within a text are escaped. */
const CAPACITY_UNITS = /"CapacityUnits":\s*([\d.]+)/g;

/** Units that DynamoDB says a call with `ReturnConsumedCapacity` `TOTAL` consumed: its answer, not parsed for that alone. */
export const unitsOf = (operation: string, answer: string): Units => {
  let units = 0;
  for (const [, text] of answer.matchAll(CAPACITY_UNITS)) units += Number(text);
  return isRead(operation) ? { readUnits: units, writeUnits: 0 } : { readUnits: 0, writeUnits: units };
};
