import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request as httpRequest } from 'undici';
import { type AwsAnswer, awsError } from '../calls/aws-answer.ts';
import type { Faults } from '../faults.ts';
import type { Units } from '../monitoring/stats.ts';
import type { TableModel } from '../template/stack-model.ts';
import { createBeforeImages, type ReadAnswer } from './before-images.ts';
import { type DynamoRequest, isRead, unitsOf } from './dynamodb-request.ts';

/** DynamoDB as the functions see it: the emulator, which always reports capacity here, with the injected faults. */
export interface DynamoDbService {
  /** `isFaulty` is true for calls of functions; faults never hit calls of the host and of the operator. */
  readonly call: (operation: string, request: DynamoRequest, isFaulty: boolean) => Promise<DynamoDbAnswer>;
  readonly createTables: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface DynamoDbAnswer {
  readonly answer: AwsAnswer;
  readonly units: Units;
}

/** For so long, reads may see some writes of a torn transaction and not the others. */
const TEAR_MS = 15;

const NO_UNITS: Units = { readUnits: 0, writeUnits: 0 };
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

export const createDynamoDbService = (
  endpoint: string,
  tables: readonly TableModel[],
  faults: Faults,
): DynamoDbService => {
  const agent = new Agent({ connections: 32, pipelining: 1 });

  const raw = async (operation: string, request: object): Promise<{ status: number; body: string }> => {
    const answer = await httpRequest(endpoint, {
      method: 'POST',
      dispatcher: agent,
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${operation}`,
        'x-amz-date': '20260101T000000Z',
        authorization:
          'AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=none',
      },
      body: JSON.stringify(request),
    });
    return { status: answer.statusCode, body: await answer.body.text() };
  };

  const images = createBeforeImages(tables, async (operation, request) => {
    const { status, body } = await raw(operation, request);
    if (status !== 200) throw new Error(`DynamoDB refused ${operation}: ${body}`);
    return JSON.parse(body);
  });

  const call = async (operation: string, request: DynamoRequest): Promise<DynamoDbAnswer> => {
    if (!METERED.has(operation)) return { answer: await raw(operation, request), units: NO_UNITS };
    const answer = await raw(operation, { ...request, ReturnConsumedCapacity: 'TOTAL' });
    return { answer, units: answer.status === 200 ? unitsOf(operation, answer.body) : NO_UNITS };
  };

  const oldRead = async (operation: string, request: DynamoRequest): Promise<DynamoDbAnswer> => {
    const { stale_read: staleShare = 0, torn_query: isTorn = false, delay_ms: delayMs } = faults.settings().store ?? {};
    if (delayMs !== undefined) await wait(delayMs);
    const result = await call(operation, request);
    if (result.answer?.status !== 200 || operation === 'TransactGetItems') return result;
    const isStale = !isConsistent(request) && faults.roll() < staleShare;
    const isTearable = isTorn && operation !== 'GetItem';
    if (!isStale && !isTearable) return result;
    const older = images.older(
      operation,
      request,
      JSON.parse(result.answer.body) as ReadAnswer,
      ({ isTearing }) => isStale || (isTearable && isTearing && faults.roll() < 0.5),
    );
    return { ...result, answer: { status: 200, body: JSON.stringify(older) } };
  };

  const watchedWrite = async (operation: string, request: DynamoRequest): Promise<DynamoDbAnswer> => {
    const release = await images.keep(operation, request);
    const result = await call(operation, request);
    if (operation === 'TransactWriteItems' && faults.settings().store?.torn_query) await wait(TEAR_MS);
    release();
    return result;
  };

  const disturbed = async (operation: string, request: DynamoRequest): Promise<DynamoDbAnswer> => {
    const fate = faults.storeCall();
    if (fate === 'fail') {
      return {
        answer: awsError(500, 'com.amazonaws.dynamodb.v20120810#InternalServerError', 'Injected'),
        units: NO_UNITS,
      };
    }
    const { stale_read: staleShare = 0, torn_query: isTorn = false, delay_ms: delayMs } = faults.settings().store ?? {};
    if (delayMs !== undefined) await wait(delayMs);
    const hasOldReads = staleShare > 0 || isTorn;
    const run = !hasOldReads ? call : isRead(operation) ? oldRead : watchedWrite;
    const result = await run(operation, request);
    return fate === 'lose_answer' ? { ...result, answer: null } : result;
  };

  return {
    call: (operation, request, isFaulty) =>
      isFaulty && METERED.has(operation) ? disturbed(operation, request) : call(operation, request),
    createTables: async () => {
      for (const { definition } of tables) {
        const { status, body } = await raw('CreateTable', definition);
        if (status !== 200 && !body.includes('ResourceInUseException')) throw new Error(`No table: ${body}`);
      }
    },
    stop: () => agent.destroy(),
  };
};

const isConsistent = (request: DynamoRequest): boolean =>
  request.RequestItems
    ? Object.values(request.RequestItems).every((wanted) => (wanted as { ConsistentRead?: boolean }).ConsistentRead)
    : request.ConsistentRead === true;
