import {
  type AttributeValue,
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionConflictException,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { mapLimit } from '../../domain/kernel/map-limit.ts';
import { Unavailable } from '../../domain/kernel/unavailable.ts';
import { callAws } from './call-aws.ts';
import { createDynamoParts, type DynamoParts } from './dynamo-parts.ts';
import {
  CONFLICT_TRIES_MAX,
  chunksOf,
  type DynamoTableDeps,
  marshallKey,
  STAMP,
  storedItem,
  toItem,
  whileThrottled,
  workOff,
} from './dynamo-request.ts';
import type { Key } from './keys.ts';
import { TABLE } from './table.ts';
import type { Condition, Item, ItemTable, QueryRequest, Write } from './table-client.ts';

/** BatchGetItem takes at most 100 keys (DynamoDB service quotas). */
const BATCH_GET_KEYS_MAX = 100;
/** Batches read side by side: enough to be quick, and a large ledger does not take every connection of its function. */
const BATCHES_AT_ONCE = 4;
/** Pages of one Query; a user's whole partition is far below 1 MB times this. */
const QUERY_PAGES_MAX = 1_000;

/**
 * Reads and single writes. They are apart from batches of writes and transactions, so that functions that only read do
 * not carry that code.
 */
export const createItemTable = (deps: DynamoTableDeps): ItemTable => {
  const { client, tableName: TableName } = deps;
  // For a debug line that is never written, the SDK walks every request and answer: a tenth of the CPU time of a list.
  client.middlewareStack.remove('loggerMiddleware');
  const parts = createDynamoParts(deps);
  const { pauseBefore, versioner } = parts;
  const read = (raw: Readonly<Record<string, AttributeValue>>): Item => versioner.read(toItem(raw));

  const get = async (key: Key, isConsistent: boolean): Promise<Item | null> => {
    const command = new GetItemCommand({ TableName, Key: marshallKey(key), ConsistentRead: isConsistent });
    const answer = await whileThrottled(pauseBefore, () => client.send(command));
    return answer.Item ? read(answer.Item) : null;
  };

  const getMany = async (keys: readonly Key[], isConsistent: boolean): Promise<readonly Item[]> => {
    const found: Item[] = [];
    await mapLimit(chunksOf(keys, BATCH_GET_KEYS_MAX), BATCHES_AT_ONCE, (batch) =>
      workOff(batch.map(marshallKey), pauseBefore, async (pending) => {
        const answer = await client.send(
          new BatchGetItemCommand({
            RequestItems: { [TableName]: { Keys: [...pending], ConsistentRead: isConsistent } },
          }),
        );
        for (const raw of answer.Responses?.[TableName] ?? []) found.push(read(raw));
        return answer.UnprocessedKeys?.[TableName]?.Keys ?? [];
      }),
    );
    return found;
  };

  const query = async (request: QueryRequest): Promise<readonly Item[]> => {
    const input = { TableName, ...queryInput(request) };
    const items: Item[] = [];
    let start: Record<string, AttributeValue> | undefined;
    for (let page = 0; page < QUERY_PAGES_MAX; page += 1) {
      const command = new QueryCommand({
        ...input,
        ...(request.limit !== undefined && { Limit: request.limit - items.length }),
        ...(start && { ExclusiveStartKey: start }),
      });
      const answer = await whileThrottled(pauseBefore, () => client.send(command));
      // The index holds keys only, so its items have no version.
      for (const raw of answer.Items ?? []) items.push(request.index === 'due' ? toItem(raw) : read(raw));
      start = answer.LastEvaluatedKey;
      if (!start || (request.limit !== undefined && items.length >= request.limit)) return items;
    }
    throw new Error('A query went past its bound of pages');
  };

  const write = createWrite(deps, parts);

  return {
    get: (key, { isConsistent }) => callAws(() => get(key, isConsistent)),
    getMany: (keys, { isConsistent }) => callAws(() => getMany(keys, isConsistent)),
    query: (request) => callAws(() => query(request)),
    write: (request) => callAws(() => write(request)),
  };
};

const createWrite = (
  { client, ids }: DynamoTableDeps,
  { pauseBefore, versioner, inputs, bringUp }: DynamoParts,
): ItemTable['write'] => {
  const send = async (request: Write, stamp: string): Promise<Item | null> => {
    const item = storedItem((await sendWrite(client, inputs, request, stamp)).Attributes);
    return item && versioner.read(item);
  };

  return async (request) => {
    const stamp = ids.uuid();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return { ok: true, before: await whileThrottled(pauseBefore, () => send(request, stamp)) };
      } catch (error) {
        if (error instanceof TransactionConflictException && attempt < CONFLICT_TRIES_MAX) {
          await pauseBefore(attempt);
          continue;
        }
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const item = storedItem(error.Item);
        if (item === null) return { ok: false, item };
        if (item[STAMP] === stamp) return { ok: true, before: null };
        if (!versioner.isBehind(item)) return { ok: false, item: versioner.readRefusing(item) };
        if (attempt >= CONFLICT_TRIES_MAX) throw new Unavailable('Others kept changing an item of an earlier version');
        await bringUp(item);
      }
    }
  };
};

const queryInput = (request: QueryRequest) => {
  const index = request.index === 'due' ? TABLE.dueIndex : null;
  const range =
    'prefix' in request.sk
      ? { expression: 'begins_with(#sk, :sk)', values: { ':sk': { S: request.sk.prefix } } }
      : {
          expression: '#sk BETWEEN :from AND :to',
          values: { ':from': { S: request.sk.from }, ':to': { S: request.sk.to } },
        };
  const { partitionKey, sortKey } = index ?? TABLE;
  return {
    ...(index !== null && { IndexName: index.name }),
    KeyConditionExpression: `#pk = :pk AND ${range.expression}`,
    ExpressionAttributeNames: { '#pk': partitionKey, '#sk': sortKey },
    ExpressionAttributeValues: { ':pk': { S: request.pk }, ...range.values },
    ConsistentRead: request.isConsistent,
    ScanIndexForward: request.isDescending !== true,
  };
};

/** Answers with the item as it was before. */
const sendWrite = (
  client: DynamoDBClient,
  inputs: DynamoParts['inputs'],
  request: Write,
  stamp: string,
): Promise<{ readonly Attributes?: Record<string, AttributeValue> | undefined }> => {
  const answer = { ReturnValues: 'ALL_OLD', ...onRefusal(request.condition) } as const;
  switch (request.kind) {
    case 'put':
      return client.send(new PutItemCommand({ ...inputs.put(request, stamp), ...answer }));
    case 'update':
      return client.send(new UpdateItemCommand({ ...inputs.update(request, stamp), ...answer }));
    case 'delete':
      return client.send(new DeleteItemCommand({ ...inputs.delete(request), ...answer }));
  }
};

const onRefusal = (condition: Condition | undefined) =>
  condition ? ({ ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const) : {};
