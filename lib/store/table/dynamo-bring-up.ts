import {
  ConditionalCheckFailedException,
  PutItemCommand,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import type { createInputs, DynamoTableDeps } from './dynamo-request.ts';
import type { Item } from './table-client.ts';

/**
 * Replaces a stored item of an earlier version by the version that this release writes, so that conditions and updates
 * find the attributes that this release knows. When another writer touched the item first, that writer has done the
 * same, or the write that needs it comes here again.
 */
export const createBringUp =
  ({ client, ids }: DynamoTableDeps, inputs: ReturnType<typeof createInputs>) =>
  async (item: Item): Promise<void> => {
    try {
      await client.send(new PutItemCommand(inputs.bringUp(item, ids.uuid())));
    } catch (error) {
      const isOvertaken =
        error instanceof ConditionalCheckFailedException || error instanceof TransactionConflictException;
      if (!isOvertaken) throw error;
    }
  };
