import {
  BatchWriteItemCommand,
  type CancellationReason,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { BusyError } from './busy-error.ts';
import { marshallItem } from './dynamo-expression.ts';
import { createItemTable } from './dynamo-item-table.ts';
import {
  CONFLICT_TRIES_MAX,
  chunksOf,
  createInputs,
  createPauses,
  type DynamoTableDeps,
  marshallKey,
  STAMP,
  toItem,
  whileThrottled,
  workOff,
} from './dynamo-request.ts';
import type { Delete, Put, Table, TransactResult, Write } from './table-client.ts';

/** BatchWriteItem takes at most 25 writes (DynamoDB service quotas). */
const BATCH_WRITE_ITEMS_MAX = 25;

export const createTable = (deps: DynamoTableDeps): Table => {
  const { client, tableName: TableName, ids } = deps;
  const pauseBefore = createPauses(deps);
  const inputs = createInputs(TableName);

  const toTransactItem = (request: Write, stamp: string): TransactWriteItem => {
    const ReturnValuesOnConditionCheckFailure = 'ALL_OLD';
    switch (request.kind) {
      case 'put':
        return { Put: { ...inputs.put(request, stamp), ReturnValuesOnConditionCheckFailure } };
      case 'update':
        return { Update: { ...inputs.update(request, stamp), ReturnValuesOnConditionCheckFailure } };
      case 'delete':
        return { Delete: { ...inputs.delete(request), ReturnValuesOnConditionCheckFailure } };
    }
  };

  const transact = async (writes: readonly Write[]): Promise<TransactResult> => {
    for (let attempt = 1; ; attempt += 1) {
      // Cancelled, a transaction wrote nothing; another try is another transaction, with a token of its own.
      const stamp = ids.uuid();
      const command = new TransactWriteItemsCommand({
        ClientRequestToken: stamp,
        TransactItems: writes.map((request) => toTransactItem(request, stamp)),
      });
      try {
        await whileThrottled(pauseBefore, () => client.send(command));
        return { ok: true };
      } catch (error) {
        if (!(error instanceof TransactionCanceledException)) throw error;
        const reasons = (error.CancellationReasons ?? []).filter(({ Code }) => Code !== undefined && Code !== 'None');
        const mayPass = reasons.length > 0 && reasons.every(({ Code }) => PASSING.has(Code ?? ''));
        if (mayPass && attempt < CONFLICT_TRIES_MAX) {
          await pauseBefore(attempt);
          continue;
        }
        if (mayPass && reasons.some(({ Code }) => Code !== 'TransactionConflict')) throw new BusyError();
        if (!reasons.every(({ Code }) => REFUSALS.has(Code ?? ''))) throw error;
        return { ok: false, refused: (error.CancellationReasons ?? []).map(toRefusal) };
      }
    }
  };

  const writeMany = async (writes: readonly (Put | Delete)[]): Promise<void> => {
    const stamp = ids.uuid();
    for (const page of chunksOf(writes, BATCH_WRITE_ITEMS_MAX)) {
      const requests = page.map((request) => toBatchWrite(request, stamp));
      await workOff(requests, pauseBefore, async (pending) => {
        const answer = await client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: [...pending] } }));
        return answer.UnprocessedItems?.[TableName] ?? [];
      });
    }
  };

  return { ...createItemTable(deps), writeMany, transact };
};

/** Cancellation codes that are an expected outcome; any other is a bug or a broken table. */
const REFUSALS: ReadonlySet<string> = new Set(['ConditionalCheckFailed', 'TransactionConflict']);
/** Cancellation codes that say nothing of what stands there and pass by themselves. */
const PASSING: ReadonlySet<string> = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

const toRefusal = ({ Code, Item: raw }: CancellationReason) =>
  Code === undefined || Code === 'None'
    ? null
    : { item: raw ? toItem(raw) : null, isConflict: Code === 'TransactionConflict' };

const toBatchWrite = (request: Put | Delete, stamp: string): WriteRequest =>
  request.kind === 'put'
    ? { PutRequest: { Item: marshallItem({ ...request.item, [STAMP]: stamp }) } }
    : { DeleteRequest: { Key: marshallKey(request.key) } };
