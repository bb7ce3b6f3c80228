import { setTimeout } from 'node:timers/promises';
import { ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import { createPauses, type DynamoTableDeps, toItem, whileThrottled } from './dynamo-request.ts';
import type { Key } from './keys.ts';

/** An item as a scan of the table shows it. */
export interface ScannedItem extends Key {
  readonly clientGuid?: unknown;
  readonly userGuid?: unknown;
}

/** Reads the whole table, a page at a time. */
export type TableScan = () => AsyncIterable<readonly ScannedItem[]>;

/**
 * A page has a megabyte and takes 256 read units of one partition. With this pause at most 1,280 of its 3,000 units a second
 * are taken away from calls.
 */
const PAGE_PAUSE_MS = 200;

/** For operators: no function may scan. Reads are strong, so what was deleted before is not found again. */
export const createTableScan = (deps: DynamoTableDeps): TableScan => {
  const { client, tableName: TableName, wait = (ms) => setTimeout(ms) } = deps;
  const pauseBefore = createPauses(deps);
  return async function* scan() {
    let from: ScanCommandOutput['LastEvaluatedKey'];
    do {
      const command = new ScanCommand({
        TableName,
        ProjectionExpression: 'pk, sk, clientGuid, userGuid',
        ConsistentRead: true,
        ExclusiveStartKey: from,
      });
      const page: ScanCommandOutput = await whileThrottled(pauseBefore, () => client.send(command));
      yield (page.Items ?? []).map(toItem);
      from = page.LastEvaluatedKey;
      if (from !== undefined) await wait(PAGE_PAUSE_MS);
    } while (from !== undefined);
  };
};
