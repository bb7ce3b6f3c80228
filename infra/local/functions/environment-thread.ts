import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { shiftDate } from '../clock/shift-date.ts';
import { openAwsPort } from './aws-port.ts';
import { countOutgoingCalls, onUpstreamCall } from './count-outgoing-calls.ts';
import type { EnvironmentData, FromEnvironment, Invoke, Outcome } from './environment-protocol.ts';
import { giveWay } from './give-way.ts';

/** Entry of a function's thread: shifts the clock, loads the bundle as Lambda would, then takes one event at a time. */

const data = workerData as EnvironmentData;
const port = parentPort;
if (!port) throw new Error('This file runs in a worker thread only');

const tell = (message: FromEnvironment): void => port.postMessage(message);

const outcomeOf = (error: unknown): Outcome => ({
  ok: false,
  errorType: error instanceof Error ? error.name : typeof error,
  errorMessage: error instanceof Error ? error.message : '',
});

const contextOf = ({ requestId, timeoutMs }: Invoke) => {
  const endsAt = performance.now() + timeoutMs;
  return {
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    functionName: data.functionName,
    functionVersion: '$LATEST',
    getRemainingTimeInMillis: () => Math.max(0, endsAt - performance.now()),
    invokedFunctionArn: data.functionArn,
    logGroupName: `/aws/lambda/${data.functionName}`,
    logStreamName: 'local',
    memoryLimitInMB: String(data.memoryMb),
  };
};

if (data.givesWay) giveWay();
shiftDate(data.clock);
const startCounting = openAwsPort(data.awsEndpoint, data.awsPort);
const startCountingOutgoing = countOutgoingCalls((count) => tell({ kind: 'outgoing', count }));
onUpstreamCall((connector) => tell({ kind: 'upstreamCall', connector }));
const bundle = (await import(pathToFileURL(data.handlerFile).href)) as Record<string, unknown>;
const handler = bundle[data.handlerExport];
if (typeof handler !== 'function') throw new Error(`${data.handlerFile} exports no ${data.handlerExport}`);

const run = async (invoke: Invoke): Promise<Outcome> => {
  startCounting();
  startCountingOutgoing();
  // As Lambda's runtime sets it; the SDK sends it along with each call.
  process.env._X_AMZN_TRACE_ID = invoke.traceHeader;
  try {
    const payload: unknown = await handler(JSON.parse(invoke.event), contextOf(invoke));
    return { ok: true, payload: JSON.stringify(payload) ?? 'null' };
  } catch (error) {
    return outcomeOf(error);
  }
};

port.on('message', (invoke: Invoke) => {
  void run(invoke).then((outcome) => tell({ kind: 'done', outcome }));
});
tell({ kind: 'ready' });
