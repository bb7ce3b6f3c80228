import type { AwsAnswer } from '../calls/aws-answer.ts';
import type { Units } from '../monitoring/stats.ts';
import { type DynamoRequest, unitsOf } from './dynamodb-request.ts';
import type { EmulatorClient } from './emulator-client.ts';

export interface DynamoDbAnswer {
  readonly answer: AwsAnswer;
  readonly units: Units;
}

export const NO_UNITS: Units = { readUnits: 0, writeUnits: 0 };
const METERED: ReadonlySet<string> = new Set([
  'GetItem',
  'BatchGetItem',
  'Query',
  'Scan',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'TransactWriteItems',
  'TransactGetItems',
]);

/** Whether DynamoDB counts units for the operation. */
export const isMetered = (operation: string): boolean => METERED.has(operation);

/** A call to the emulator, with the units that it took. */
export const meteredCalls =
  ({ call }: EmulatorClient) =>
  async (operation: string, request: DynamoRequest): Promise<DynamoDbAnswer> => {
    if (!isMetered(operation)) return { answer: await call(operation, request), units: NO_UNITS };
    const answer = await call(operation, { ...request, ReturnConsumedCapacity: 'TOTAL' });
    return { answer, units: answer.status === 200 ? unitsOf(operation, answer.body) : NO_UNITS };
  };
