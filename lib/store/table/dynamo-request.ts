import { setTimeout } from 'node:timers/promises';
import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { fullJitter } from '../../domain/kernel/change-until-won.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import { Unavailable } from '../../domain/kernel/unavailable.ts';
import { toAttributes, toValues } from './attribute-value.ts';
import { conditionOf, updateOf } from './dynamo-expression.ts';
import { type ItemVersioner, type ItemVersions, VERSION } from './item-versions.ts';
import type { Key } from './keys.ts';
import type { Condition, Delete, Item, Put, Update } from './table-client.ts';

/** How many rounds in a row DynamoDB may leave all of a batch undone; with the pauses some three seconds. */
const IDLE_ROUNDS_MAX = 10;
/**
 * Tries of a write or transaction while others write its items, or DynamoDB throttles it: both pass within a second.
 */
export const CONFLICT_TRIES_MAX = 6;
const PAUSES = { msFirst: 50, msMax: 1_000 };

/**
 * The attribute that names the write that touched an item last. When the answer to a conditional write is lost, the SDK
 * repeats the write, and its own first attempt refuses it. Our own stamp on the item shows that this is so.
 */
export const STAMP = 'w';

export interface DynamoTableDeps {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly ids: Ids;
  /** Resolves after so many milliseconds. */
  readonly wait?: (ms: number) => Promise<void>;
  /** The versions of this release, unless a test gives others. */
  readonly versions?: ItemVersions;
}

export type PauseBefore = (retry: number) => Promise<void>;

/**
 * Waits before a retry, the first being 1. The pauses are random (full jitter), so that callers that were throttled
 * together do not come back together.
 */
export const createPauses = ({ ids, wait = (ms) => setTimeout(ms) }: DynamoTableDeps): PauseBefore =>
  fullJitter({ ids, wait }, PAUSES);

/** Names of errors by which DynamoDB says that it did nothing because it lacks capacity, after the tries of the SDK. */
const THROTTLES: ReadonlySet<string> = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
]);

const isThrottle = (error: unknown): boolean => error instanceof Error && THROTTLES.has(error.name);

/**
 * Makes a call, and makes it again after a pause while DynamoDB throttles it. Throws the last error after the last try.
 */
export const whileThrottled = async <T>(pauseBefore: PauseBefore, call: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      if (!isThrottle(error) || attempt === CONFLICT_TRIES_MAX) throw error;
      await pauseBefore(attempt);
    }
  }
};

/**
 * Sends a batch until nothing of it is left; `send` answers with what was left undone. DynamoDB takes as much as it has
 * capacity for: whatever it took counts as progress, and the pauses start anew. A batch that is throttled as a whole is
 * a round without progress.
 */
export const workOff = async <T>(
  batch: readonly T[],
  pauseBefore: PauseBefore,
  send: (pending: readonly T[]) => Promise<readonly T[]>,
): Promise<void> => {
  let pending = batch;
  for (let idleRounds = 0; pending.length > 0; ) {
    const left = await leftOf(pending, send);
    idleRounds = left.length < pending.length ? 0 : idleRounds + 1;
    if (idleRounds === IDLE_ROUNDS_MAX) throw new Unavailable('DynamoDB left part of a batch undone after every retry');
    if (left.length > 0) await pauseBefore(Math.max(idleRounds, 1));
    pending = left;
  }
};

const leftOf = async <T>(
  pending: readonly T[],
  send: (pending: readonly T[]) => Promise<readonly T[]>,
): Promise<readonly T[]> => {
  try {
    return await send(pending);
  } catch (error) {
    if (isThrottle(error)) return pending;
    throw error;
  }
};

/**
 * Makes the requests for writes of one item, which are sent alone, in a batch or in a transaction. Every item gets its
 * stamp here and nowhere else.
 */
export const createInputs = (TableName: string, versioner: ItemVersioner) => {
  const stampsOf = (key: Key, stamp: string) => ({ [STAMP]: stamp, [VERSION]: versioner.written(key) });
  const itemOf = ({ item }: Put, stamp: string) => toAttributes({ ...item, ...stampsOf(item, stamp) });
  const guarded = (condition: Condition | undefined, key: Key): Condition | undefined =>
    condition && versioner.guard(condition, key);
  return {
    batchPut: (request: Put, stamp: string) => ({ Item: itemOf(request, stamp) }),
    put: (request: Put, stamp: string) => ({
      TableName,
      Item: itemOf(request, stamp),
      ...conditionOf(guarded(request.condition, request.item)),
    }),
    delete: (request: Delete) => ({
      TableName,
      Key: marshallKey(request.key),
      ...conditionOf(guarded(request.condition, request.key)),
    }),
    update: (request: Update, stamp: string) => {
      const { expression, names, values } = updateOf(request, stampsOf(request.key, stamp));
      return {
        TableName,
        Key: marshallKey(request.key),
        UpdateExpression: expression,
        ...conditionOf(guarded(request.condition, request.key), names, values),
      };
    },
    /**
     * Puts an item of an earlier version in the version that this release writes, if no other writer touched it since
     * it was read.
     */
    bringUp: (item: Item, stamp: string) => ({
      TableName,
      Item: itemOf({ kind: 'put', item: versioner.bringUp(item) }, stamp),
      ...conditionOf(
        item[STAMP] === undefined
          ? { expression: `attribute_exists(#pk) AND attribute_not_exists(#${STAMP})` }
          : { expression: `#${STAMP} = :read`, values: { read: item[STAMP] } },
      ),
    }),
  };
};

/** How many attributes a bare key has: `pk` and `sk`. */
const KEY_ATTRIBUTES = 2;

export const marshallKey = ({ pk, sk }: Key): Record<string, AttributeValue> => ({ pk: { S: pk }, sk: { S: sk } });

/** The attributes as they are stored, whatever their version. */
export const toItem = (raw: Readonly<Record<string, AttributeValue>>): Item => {
  const item = toValues(raw);
  const { pk, sk } = item;
  if (typeof pk !== 'string' || typeof sk !== 'string') throw new Error('An item without its key came back');
  return Object.assign(item, { pk, sk });
};

/**
 * The item that was stored before a write; null where there was none. For that case emulators answer with a bare key,
 * while every item of ours has a stamp.
 */
export const storedItem = (raw: Readonly<Record<string, AttributeValue>> | undefined): Item | null =>
  raw === undefined || Object.keys(raw).length <= KEY_ATTRIBUTES ? null : toItem(raw);

export const chunksOf = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, page) => list.slice(page * size, (page + 1) * size));
