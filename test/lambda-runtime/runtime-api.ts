import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import * as z from 'zod/mini';
import type { Invoke, Outcome } from '../../infra/local/functions/environment-protocol.ts';

/** The server that Lambda's runtime client asks for its next invocation: one for each environment. */
export interface RuntimeApi {
  /** Host and port, as the runtime client wants them. */
  readonly address: string;
  readonly invoke: (invoke: Invoke) => void;
  readonly close: () => void;
}

export interface RuntimeApiListener {
  /** The bundle is loaded: the client has asked for its first invocation. */
  readonly onReady: () => void;
  readonly onOutcome: (outcome: Outcome) => void;
  /** The bundle could not be loaded. */
  readonly onInitFailed: (error: Error) => void;
}

/** https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html */
const ROOT = '/2018-06-01/runtime';

const failure = z.object({ errorType: z.string(), errorMessage: z.string() });

export const startRuntimeApi = async (functionArn: string, listener: RuntimeApiListener): Promise<RuntimeApi> => {
  let asking: ServerResponse | null = null;
  let [isReady, next]: [boolean, Invoke | null] = [false, null];

  const hand = (): void => {
    if (asking === null || next === null) return;
    asking
      .writeHead(200, {
        'content-type': 'application/json',
        'lambda-runtime-aws-request-id': next.requestId,
        'lambda-runtime-deadline-ms': String(Date.now() + next.timeoutMs),
        'lambda-runtime-invoked-function-arn': functionArn,
        'lambda-runtime-trace-id': next.traceHeader,
      })
      .end(next.event);
    [asking, next] = [null, null];
  };
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    if (path === `${ROOT}/invocation/next`) {
      asking = response;
      if (!isReady) listener.onReady();
      isReady = true;
      hand();
      return;
    }
    const body = await text(request);
    response.writeHead(202).end();
    if (path === `${ROOT}/init/error`) listener.onInitFailed(new Error(failure.parse(JSON.parse(body)).errorMessage));
    else if (path.endsWith('/error')) listener.onOutcome({ ok: false, ...failure.parse(JSON.parse(body)) });
    else listener.onOutcome({ ok: true, payload: body });
  };

  const server = createServer((request, response) => void take(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    invoke: (invoke) => {
      next = invoke;
      hand();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
