import {
  type AttributeValue,
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Ids } from '../domain/ids.ts';
import type { Key } from './keys.ts';
import { TABLE } from './table.ts';
import type {
  Check,
  Condition,
  Delete,
  Item,
  Put,
  QueryRequest,
  Table,
  TransactResult,
  Update,
  Write,
  WriteResult,
} from './table-client.ts';

/** BatchGetItem takes at most 100 keys, BatchWriteItem at most 25 writes (DynamoDB service quotas). */
const BATCH_GET_KEYS_MAX = 100;
const BATCH_WRITE_ITEMS_MAX = 25;
/** Rounds of asking again for what DynamoDB left unprocessed; the SDK already paces throttled calls. */
const UNPROCESSED_ROUNDS_MAX = 12;
/** Pages of one Query; a user's whole partition is far below 1 MB times this. */
const QUERY_PAGES_MAX = 1_000;

/**
 * Attribute that names the write which last touched an item. A conditional write whose answer was lost is repeated by
 * the SDK and then refused by its own first attempt; finding our own stamp on the item tells the two apart.
 */
const STAMP = 'w';

export interface DynamoTableDeps {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly ids: Ids;
}

export const createTable = ({ client, tableName, ids }: DynamoTableDeps): Table => {
  const TableName = tableName;

  const getMany = async (keys: readonly Key[], isConsistent: boolean): Promise<readonly Item[]> => {
    const pages = await Promise.all(
      chunksOf(keys, BATCH_GET_KEYS_MAX).map(async (page) => {
        const found: Item[] = [];
        let pending = page.map((key) => marshallKey(key));
        for (let round = 0; pending.length > 0; round += 1) {
          if (round === UNPROCESSED_ROUNDS_MAX) throw new Error('DynamoDB left keys unread after every retry');
          const answer = await client.send(
            new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys: pending, ConsistentRead: isConsistent } } }),
          );
          for (const raw of answer.Responses?.[TableName] ?? []) found.push(toItem(raw));
          pending = answer.UnprocessedKeys?.[TableName]?.Keys ?? [];
        }
        return found;
      }),
    );
    return pages.flat();
  };

  const query = async (request: QueryRequest): Promise<readonly Item[]> => {
    const index = request.index === 'due' ? TABLE.dueIndex : undefined;
    const names = { '#pk': index?.partitionKey ?? TABLE.partitionKey, '#sk': index?.sortKey ?? TABLE.sortKey };
    const range =
      'prefix' in request.sk
        ? { expression: 'begins_with(#sk, :sk)', values: { ':sk': request.sk.prefix } }
        : { expression: '#sk BETWEEN :from AND :to', values: { ':from': request.sk.from, ':to': request.sk.to } };
    const items: Item[] = [];
    let start: Record<string, AttributeValue> | undefined;
    for (let page = 0; page < QUERY_PAGES_MAX; page += 1) {
      const answer = await client.send(
        new QueryCommand({
          TableName,
          ...(index && { IndexName: index.name }),
          KeyConditionExpression: `#pk = :pk AND ${range.expression}`,
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: marshall({ ':pk': request.pk, ...range.values }),
          ConsistentRead: request.isConsistent,
          ScanIndexForward: request.isDescending !== true,
          ...(request.limit !== undefined && { Limit: request.limit - items.length }),
          ...(start && { ExclusiveStartKey: start }),
        }),
      );
      for (const raw of answer.Items ?? []) items.push(toItem(raw));
      start = answer.LastEvaluatedKey;
      if (!start || (request.limit !== undefined && items.length >= request.limit)) return items;
    }
    throw new Error('A query went past its bound of pages');
  };

  const write = async (request: Put | Update | Delete): Promise<WriteResult> => {
    const stamp = ids.uuid();
    try {
      return { ok: true, before: await send(request, stamp) };
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      const item = error.Item ? toItem(error.Item) : null;
      return item?.[STAMP] === stamp ? { ok: true, before: null } : { ok: false, item };
    }
  };

  const send = async (request: Put | Update | Delete, stamp: string): Promise<Item | null> => {
    switch (request.kind) {
      case 'put': {
        const answer = await client.send(
          new PutItemCommand({ ...putInput(request, stamp), ReturnValues: 'ALL_OLD', ...onRefusal(request.condition) }),
        );
        return answer.Attributes ? toItem(answer.Attributes) : null;
      }
      case 'update': {
        const answer = await client.send(
          new UpdateItemCommand({
            ...updateInput(request, stamp),
            ReturnValues: 'ALL_OLD',
            ...onRefusal(request.condition),
          }),
        );
        return answer.Attributes ? toItem(answer.Attributes) : null;
      }
      case 'delete': {
        const answer = await client.send(
          new DeleteItemCommand({ ...deleteInput(request), ReturnValues: 'ALL_OLD', ...onRefusal(request.condition) }),
        );
        return answer.Attributes ? toItem(answer.Attributes) : null;
      }
    }
  };

  const putInput = (request: Put, stamp: string) => ({
    TableName,
    Item: marshallItem({ ...request.item, [STAMP]: stamp }),
    ...expressions(request.condition),
  });
  const deleteInput = (request: Delete) => ({
    TableName,
    Key: marshallKey(request.key),
    ...expressions(request.condition),
  });
  const checkInput = (request: Check) => ({
    TableName,
    Key: marshallKey(request.key),
    ConditionExpression: request.condition.expression,
    ...expressions(request.condition),
  });
  const updateInput = (request: Update, stamp: string) => {
    const { expression, names, values } = updateExpression(request, stamp);
    return {
      TableName,
      Key: marshallKey(request.key),
      UpdateExpression: expression,
      ...expressions(request.condition, names, values),
    };
  };

  const toTransactItem = (request: Write, stamp: string): TransactWriteItem => {
    const ReturnValuesOnConditionCheckFailure = 'ALL_OLD';
    switch (request.kind) {
      case 'put':
        return { Put: { ...putInput(request, stamp), ReturnValuesOnConditionCheckFailure } };
      case 'update':
        return { Update: { ...updateInput(request, stamp), ReturnValuesOnConditionCheckFailure } };
      case 'delete':
        return { Delete: { ...deleteInput(request), ReturnValuesOnConditionCheckFailure } };
      case 'check':
        return { ConditionCheck: { ...checkInput(request), ReturnValuesOnConditionCheckFailure } };
    }
  };

  const transact = async (writes: readonly Write[]): Promise<TransactResult> => {
    const stamp = ids.uuid();
    try {
      await client.send(
        new TransactWriteItemsCommand({
          ClientRequestToken: stamp,
          TransactItems: writes.map((request) => toTransactItem(request, stamp)),
        }),
      );
      return { ok: true };
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = error.CancellationReasons ?? [];
      if (reasons.some(({ Code }) => Code !== undefined && !REFUSALS.has(Code))) throw error;
      return {
        ok: false,
        refused: reasons.map(({ Code, Item }) =>
          Code === undefined || Code === 'None'
            ? null
            : { item: Item ? toItem(Item) : null, isConflict: Code === 'TransactionConflict' },
        ),
      };
    }
  };

  const writeMany = async (writes: readonly (Put | Delete)[]): Promise<void> => {
    const stamp = ids.uuid();
    for (const page of chunksOf(writes, BATCH_WRITE_ITEMS_MAX)) {
      let pending = page.map((request) => toBatchWrite(request, stamp));
      for (let round = 0; pending.length > 0; round += 1) {
        if (round === UNPROCESSED_ROUNDS_MAX) throw new Error('DynamoDB left writes undone after every retry');
        const answer = await client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: pending } }));
        pending = answer.UnprocessedItems?.[TableName] ?? [];
      }
    }
  };

  return {
    get: async (key, { isConsistent }) => {
      const answer = await client.send(
        new GetItemCommand({ TableName, Key: marshallKey(key), ConsistentRead: isConsistent }),
      );
      return answer.Item ? toItem(answer.Item) : null;
    },
    getMany: (keys, { isConsistent }) => getMany(keys, isConsistent),
    query,
    write,
    writeMany,
    transact,
  };
};

/** Cancellation codes that are an expected outcome; any other is a bug or a broken table. */
const REFUSALS: ReadonlySet<string> = new Set(['None', 'ConditionalCheckFailed', 'TransactionConflict']);

const onRefusal = (condition: Condition | undefined) =>
  condition ? ({ ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const) : {};

const marshallKey = ({ pk, sk }: Key): Record<string, AttributeValue> => ({ pk: { S: pk }, sk: { S: sk } });

const marshallItem = (item: Readonly<Record<string, unknown>>): Record<string, AttributeValue> =>
  marshall(item, { removeUndefinedValues: true });

const toItem = (raw: Record<string, AttributeValue>): Item => {
  const item = unmarshall(raw);
  const { pk, sk } = item;
  if (typeof pk !== 'string' || typeof sk !== 'string') throw new Error('An item without its key came back');
  return { ...item, pk, sk };
};

const toBatchWrite = (request: Put | Delete, stamp: string): WriteRequest =>
  request.kind === 'put'
    ? { PutRequest: { Item: marshallItem({ ...request.item, [STAMP]: stamp }) } }
    : { DeleteRequest: { Key: marshallKey(request.key) } };

const NAME = /#([A-Za-z][A-Za-z0-9]*)/g;

/** ConditionExpression with its names and values, merged with those of an update expression. */
const expressions = (
  condition: Condition | undefined,
  names: Readonly<Record<string, string>> = {},
  values: Readonly<Record<string, unknown>> = {},
) => {
  const allNames: Record<string, string> = { ...names };
  for (const [token, name] of condition?.expression.matchAll(NAME) ?? []) if (name) allNames[token] = name;
  const allValues: Record<string, unknown> = { ...values };
  for (const [name, value] of Object.entries(condition?.values ?? {})) allValues[`:${name}`] = value;
  return {
    ...(condition && { ConditionExpression: condition.expression }),
    ...(Object.keys(allNames).length > 0 && { ExpressionAttributeNames: allNames }),
    ...(Object.keys(allValues).length > 0 && { ExpressionAttributeValues: marshallItem(allValues) }),
  };
};

const updateExpression = (request: Update, stamp: string) => {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const bind = (name: string, value: unknown): string => {
    names[`#u_${name}`] = name;
    values[`:u_${name}`] = value;
    return `:u_${name}`;
  };
  const sets = Object.entries({ ...request.set, [STAMP]: stamp })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `#u_${name} = ${bind(name, value)}`);
  const adds = Object.entries(request.add ?? {}).map(([name, value]) => `#u_${name} ${bind(name, value)}`);
  const removes = (request.remove ?? []).map((name) => {
    names[`#u_${name}`] = name;
    return `#u_${name}`;
  });
  const expression = [
    `SET ${sets.join(', ')}`,
    ...(removes.length > 0 ? [`REMOVE ${removes.join(', ')}`] : []),
    ...(adds.length > 0 ? [`ADD ${adds.join(', ')}`] : []),
  ].join(' ');
  return { expression, names, values };
};

const chunksOf = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, page) => list.slice(page * size, (page + 1) * size));
