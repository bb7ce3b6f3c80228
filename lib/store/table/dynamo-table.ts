import {
  BatchWriteItemCommand,
  type CancellationReason,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { Unavailable } from '../../domain/kernel/unavailable.ts';
import { callAws } from './call-aws.ts';
import { createItemTable } from './dynamo-item-table.ts';
import { createDynamoParts, type DynamoParts } from './dynamo-parts.ts';
import {
  CONFLICT_TRIES_MAX,
  chunksOf,
  type DynamoTableDeps,
  marshallKey,
  storedItem,
  whileThrottled,
  workOff,
} from './dynamo-request.ts';
import type { Delete, Put, Table, TransactResult, Write } from './table-client.ts';

/** BatchWriteItem takes at most 25 writes (DynamoDB service quotas). */
const BATCH_WRITE_ITEMS_MAX = 25;

export const createTable = (deps: DynamoTableDeps): Table => {
  const { client, tableName: TableName, ids } = deps;
  const { pauseBefore, versioner, inputs, bringUp } = createDynamoParts(deps);

  const toRefusal = ({ Code, Item: raw }: CancellationReason) => {
    if (isFine(Code)) return null;
    const item = storedItem(raw);
    return { item: item && versioner.readRefusing(item), isConflict: Code === 'TransactionConflict' };
  };

  const toBatchWrite = (request: Put | Delete, stamp: string): WriteRequest =>
    request.kind === 'put'
      ? { PutRequest: inputs.batchPut(request, stamp) }
      : { DeleteRequest: { Key: marshallKey(request.key) } };

  const transact = async (writes: readonly Write[]): Promise<TransactResult> => {
    for (let attempt = 1; ; attempt += 1) {
      // A cancelled transaction wrote nothing, so another try is another transaction with a token of its own.
      const stamp = ids.uuid();
      const command = new TransactWriteItemsCommand({
        ClientRequestToken: stamp,
        TransactItems: writes.map((request) => toTransactItem(inputs, request, stamp)),
      });
      try {
        await whileThrottled(pauseBefore, () => client.send(command));
        return { ok: true };
      } catch (error) {
        if (!(error instanceof TransactionCanceledException)) throw error;
        const reasons = error.CancellationReasons ?? [];
        const behind = reasons.flatMap(({ Item: raw }) => storedItem(raw) ?? []).filter(versioner.isBehind);
        const isPassing = mayPass(reasons);
        if ((behind.length > 0 || isPassing) && attempt < CONFLICT_TRIES_MAX) {
          await Promise.all(behind.map(bringUp));
          if (isPassing) await pauseBefore(attempt);
          continue;
        }
        if (behind.length > 0) throw new Unavailable('Others kept changing an item of an earlier version');
        if (isPassing && reasons.some(isThrottled))
          throw new Unavailable('DynamoDB throttled a transaction at every try');
        if (!reasons.every(({ Code }) => isFine(Code) || REFUSALS.has(Code))) throw error;
        return { ok: false, refused: reasons.map(toRefusal) };
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

  return {
    ...createItemTable(deps),
    writeMany: (writes) => callAws(() => writeMany(writes)),
    transact: (writes) => callAws(() => transact(writes)),
  };
};

const toTransactItem = (inputs: DynamoParts['inputs'], request: Write, stamp: string): TransactWriteItem => {
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

/** Cancellation codes that are expected outcomes; any other code is a bug or a broken table. */
const REFUSALS: ReadonlySet<string> = new Set(['ConditionalCheckFailed', 'TransactionConflict']);
const THROTTLED: ReadonlySet<string> = new Set(['ThrottlingError', 'ProvisionedThroughputExceeded']);

const isFine = (code: string | undefined): code is 'None' | undefined => code === undefined || code === 'None';

const isThrottled = ({ Code = '' }: CancellationReason): boolean => THROTTLED.has(Code);

/** Whether every refusal passes by itself and says nothing of the stored items. */
const mayPass = (reasons: readonly CancellationReason[]): boolean => {
  const refusing = reasons.filter(({ Code }) => !isFine(Code));
  return refusing.length > 0 && refusing.every((one) => one.Code === 'TransactionConflict' || isThrottled(one));
};
