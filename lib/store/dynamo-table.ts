import { setTimeout } from 'node:timers/promises';
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
  TransactionConflictException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Ids } from '../domain/ids.ts';
import { conditionOf, marshallItem, updateOf } from './dynamo-expression.ts';
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
/** Rounds of asking again for what DynamoDB left unprocessed, each after a longer pause: some six seconds in all. */
const UNPROCESSED_ROUNDS_MAX = 10;
const UNPROCESSED_WAIT_MS = 25;
const UNPROCESSED_WAIT_MS_MAX = 1_000;
/** Tries of a single write against transactions on its item; such a conflict lasts milliseconds. */
const CONFLICT_TRIES_MAX = 6;
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
  /** Resolves after so many milliseconds. */
  readonly wait?: (ms: number) => Promise<void>;
}

export const createTable = ({ client, tableName, ids, wait = (ms) => setTimeout(ms) }: DynamoTableDeps): Table => {
  const TableName = tableName;

  /** Full jitter, so that callers throttled together do not come back together. */
  const pauseBefore = async (round: number): Promise<void> => {
    if (round === 0) return;
    if (round === UNPROCESSED_ROUNDS_MAX) throw new Error('DynamoDB left part of a batch undone after every retry');
    await wait(ids.fraction() * Math.min(UNPROCESSED_WAIT_MS * 2 ** round, UNPROCESSED_WAIT_MS_MAX));
  };

  const getMany = async (keys: readonly Key[], isConsistent: boolean): Promise<readonly Item[]> => {
    const pages = await Promise.all(
      chunksOf(keys, BATCH_GET_KEYS_MAX).map(async (page) => {
        const found: Item[] = [];
        let pending = page.map((key) => marshallKey(key));
        for (let round = 0; pending.length > 0; round += 1) {
          await pauseBefore(round);
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
    for (let attempt = 1; ; attempt += 1) {
      try {
        return { ok: true, before: await send(request, stamp) };
      } catch (error) {
        if (error instanceof TransactionConflictException && attempt < CONFLICT_TRIES_MAX) {
          await pauseBefore(attempt);
          continue;
        }
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const item = error.Item ? toItem(error.Item) : null;
        return item?.[STAMP] === stamp ? { ok: true, before: null } : { ok: false, item };
      }
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
    ...conditionOf(request.condition),
  });
  const deleteInput = (request: Delete) => ({
    TableName,
    Key: marshallKey(request.key),
    ...conditionOf(request.condition),
  });
  const checkInput = (request: Check) => ({
    TableName,
    Key: marshallKey(request.key),
    ConditionExpression: request.condition.expression,
    ...conditionOf(request.condition),
  });
  const updateInput = (request: Update, stamp: string) => {
    const { expression, names, values } = updateOf(request, { [STAMP]: stamp });
    return {
      TableName,
      Key: marshallKey(request.key),
      UpdateExpression: expression,
      ...conditionOf(request.condition, names, values),
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
        await pauseBefore(round);
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

const chunksOf = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, page) => list.slice(page * size, (page + 1) * size));
