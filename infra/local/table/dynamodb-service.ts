import type { Faults } from '../faults.ts';
import type { TableModel } from '../template/models.ts';
import { createBeforeImages } from './before-images.ts';
import { disturbedCalls } from './disturbed-calls.ts';
import type { DynamoRequest } from './dynamodb-request.ts';
import { createEmulatorClient } from './emulator-client.ts';
import { createItemKeys } from './item-keys.ts';
import { type DynamoDbAnswer, isMetered, meteredCalls } from './metered-calls.ts';

/** DynamoDB as the functions see it: the emulator, which always reports capacity here, with the injected faults. */
export interface DynamoDbService {
  /** `isFaulty` is true for calls of functions; faults never hit calls of the host and of the operator. */
  readonly call: (operation: string, request: DynamoRequest, isFaulty: boolean) => Promise<DynamoDbAnswer>;
  readonly createTables: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export const createDynamoDbService = (
  endpoint: string,
  tables: readonly TableModel[],
  faults: Faults,
): DynamoDbService => {
  const emulator = createEmulatorClient(endpoint);
  const images = createBeforeImages(createItemKeys(tables), async (operation, request) => {
    const { status, body } = await emulator.call(operation, request);
    if (status !== 200) throw new Error(`DynamoDB refused ${operation}: ${body}`);
    return JSON.parse(body);
  });
  const call = meteredCalls(emulator);
  const disturbed = disturbedCalls({ call, faults, images });
  return {
    call: (operation, request, isFaulty) =>
      isFaulty && isMetered(operation) ? disturbed(operation, request) : call(operation, request),
    createTables: async () => {
      for (const { definition } of tables) {
        const { status, body } = await emulator.call('CreateTable', definition);
        if (status !== 200 && !body.includes('ResourceInUseException')) throw new Error(`No table: ${body}`);
      }
    },
    stop: emulator.stop,
  };
};
