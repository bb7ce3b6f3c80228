import {
  ConditionalCheckFailedException,
  PutItemCommand,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { createInputs, createPauses, type DynamoTableDeps } from './dynamo-request.ts';
import { itemVersioner } from './item-versions.ts';
import type { Item } from './table-client.ts';

export type DynamoParts = ReturnType<typeof createDynamoParts>;

/** The parts that single writes, batches and transactions have in common. */
export const createDynamoParts = (deps: DynamoTableDeps) => {
  const { client, tableName, ids } = deps;
  const pauseBefore = createPauses(deps);
  const versioner = itemVersioner(deps.versions);
  const inputs = createInputs(tableName, versioner);
  /**
   * Replaces a stored item of an earlier version by the version that this release writes, so that conditions and updates
   * find the attributes that this release knows. When another writer touched the item first, that writer has done the
   * same, or the write that needs it comes here again.
   */
  const bringUp = async (item: Item): Promise<void> => {
    try {
      await client.send(new PutItemCommand(inputs.bringUp(item, ids.uuid())));
    } catch (error) {
      const isOvertaken =
        error instanceof ConditionalCheckFailedException || error instanceof TransactionConflictException;
      if (!isOvertaken) throw error;
    }
  };
  return { pauseBefore, versioner, inputs, bringUp };
};
