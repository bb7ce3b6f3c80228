import {
  ConditionalCheckFailedException,
  PutItemCommand,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import type { createInputs, DynamoTableDeps } from './dynamo-request.ts';
import type { Item } from './table-client.ts';

/**
 * Puts a stored item of an earlier version back in the version that this release writes, so that conditions and updates
 * meet its attributes as this release knows them. Another writer of the item has brought it up too, or the write
 * that needs it meets it again.
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
