import { setTimeout as wait } from 'node:timers/promises';
import { awsError } from '../calls/aws-answer.ts';
import type { Faults } from '../faults.ts';
import type { BeforeImages, ReadAnswer } from './before-images.ts';
import { type DynamoRequest, isRead } from './dynamodb-request.ts';
import { type DynamoDbAnswer, NO_UNITS } from './metered-calls.ts';

type Call = (operation: string, request: DynamoRequest) => Promise<DynamoDbAnswer>;

export interface DisturbedDeps {
  /** A call that goes well. */
  readonly call: Call;
  readonly faults: Faults;
  readonly images: BeforeImages;
}

/** For so long, reads may see some writes of a torn transaction and not the others. */
const TEAR_MS = 15;
/** How likely a torn read shows the older one of two items. */
const TORN_SHARE = 0.5;

/** Calls with the faults that are on: they fail, lose their answer, take longer, or read older items. */
export const disturbedCalls = (deps: DisturbedDeps): Call => {
  const { call, faults } = deps;
  return async (operation, request) => {
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
    const run = !hasOldReads ? call : isRead(operation) ? oldRead(deps) : watchedWrite(deps);
    const result = await run(operation, request);
    return fate === 'lose_answer' ? { ...result, answer: null } : result;
  };
};

const oldRead =
  ({ call, faults, images }: DisturbedDeps): Call =>
  async (operation, request) => {
    const { stale_read: staleShare = 0, torn_query: isTorn = false } = faults.settings().store ?? {};
    const result = await call(operation, request);
    if (result.answer?.status !== 200 || operation === 'TransactGetItems') return result;
    const isStale = !isConsistent(request) && faults.roll() < staleShare;
    const isTearable = isTorn && operation !== 'GetItem';
    if (!isStale && !isTearable) return result;
    const older = images.older(
      operation,
      request,
      JSON.parse(result.answer.body) as ReadAnswer,
      ({ isTearing }) => isStale || (isTearable && isTearing && faults.roll() < TORN_SHARE),
    );
    return { ...result, answer: { status: 200, body: JSON.stringify(older) } };
  };

const watchedWrite =
  ({ call, faults, images }: DisturbedDeps): Call =>
  async (operation, request) => {
    const release = await images.keep(operation, request);
    const result = await call(operation, request);
    if (operation === 'TransactWriteItems' && faults.settings().store?.torn_query) await wait(TEAR_MS);
    release();
    return result;
  };

const isConsistent = (request: DynamoRequest): boolean =>
  request.RequestItems
    ? Object.values(request.RequestItems).every((wanted) => (wanted as { ConsistentRead?: boolean }).ConsistentRead)
    : request.ConsistentRead === true;
