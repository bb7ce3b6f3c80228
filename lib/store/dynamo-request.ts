import { setTimeout } from 'node:timers/promises';
import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Ids } from '../domain/ids.ts';
import { conditionOf, marshallItem, updateOf } from './dynamo-expression.ts';
import type { Key } from './keys.ts';
import type { Delete, Item, Put, Update } from './table-client.ts';

/** Rounds of asking again for what DynamoDB left unprocessed, each after a longer pause: some six seconds in all. */
const UNPROCESSED_ROUNDS_MAX = 10;
const UNPROCESSED_WAIT_MS = 25;
const UNPROCESSED_WAIT_MS_MAX = 1_000;

/**
 * Attribute that names the write which last touched an item. A conditional write whose answer was lost is repeated by
 * the SDK and then refused by its own first attempt; finding our own stamp on the item tells the two apart.
 */
export const STAMP = 'w';

export interface DynamoTableDeps {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly ids: Ids;
  /** Resolves after so many milliseconds. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** Waits before the round of a repetition, the first being 0; full jitter, so that callers throttled together part. */
export const createPauses =
  ({ ids, wait = (ms) => setTimeout(ms) }: DynamoTableDeps) =>
  async (round: number): Promise<void> => {
    if (round === 0) return;
    if (round === UNPROCESSED_ROUNDS_MAX) throw new Error('DynamoDB left part of a batch undone after every retry');
    await wait(ids.fraction() * Math.min(UNPROCESSED_WAIT_MS * 2 ** round, UNPROCESSED_WAIT_MS_MAX));
  };

/** What the writes of one item are as requests, alone or in a transaction. */
export const createInputs = (TableName: string) => ({
  put: (request: Put, stamp: string) => ({
    TableName,
    Item: marshallItem({ ...request.item, [STAMP]: stamp }),
    ...conditionOf(request.condition),
  }),
  delete: (request: Delete) => ({
    TableName,
    Key: marshallKey(request.key),
    ...conditionOf(request.condition),
  }),
  update: (request: Update, stamp: string) => {
    const { expression, names, values } = updateOf(request, { [STAMP]: stamp });
    return {
      TableName,
      Key: marshallKey(request.key),
      UpdateExpression: expression,
      ...conditionOf(request.condition, names, values),
    };
  },
});

export const marshallKey = ({ pk, sk }: Key): Record<string, AttributeValue> => ({ pk: { S: pk }, sk: { S: sk } });

/** What `unmarshall` of the SDK does, for the types we store, in a third of its time: it is on the path of every read. */
const toValue = (value: AttributeValue): unknown => {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.BOOL !== undefined) return value.BOOL;
  if (value.NULL !== undefined) return null;
  // Keys of maps may come from outside (ids of an upstream), so none may be taken for a prototype.
  if (value.M !== undefined)
    return Object.fromEntries(Object.entries(value.M).map(([name, part]) => [name, toValue(part)]));
  if (value.L !== undefined) return value.L.map(toValue);
  if (value.B !== undefined) return value.B;
  throw new Error('An attribute of a type that we never store');
};

export const toItem = (raw: Readonly<Record<string, AttributeValue>>): Item => {
  const item: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(raw)) item[name] = toValue(value);
  const { pk, sk } = item;
  if (typeof pk !== 'string' || typeof sk !== 'string') throw new Error('An item without its key came back');
  return Object.assign(item, { pk, sk });
};

export const chunksOf = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, page) => list.slice(page * size, (page + 1) * size));
