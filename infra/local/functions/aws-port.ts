import { EventEmitter } from 'node:events';
import http, { type RequestOptions } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import type { MessagePort } from 'node:worker_threads';
import type { AwsAnswer } from '../calls/aws-answer.ts';
import { TRACE_HEADER } from '../calls/request-chain.ts';
import type { CallAnswered, CallSent } from './environment-protocol.ts';

/** In place of an `IncomingMessage`. The SDK takes bytes where it would read a stream. */
type Response = Uint8Array & {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
};
type Respond = (response: Response) => void;

const responseOf = ({ status, body }: NonNullable<AwsAnswer>): Response =>
  Object.assign(Buffer.from(body), { statusCode: status, headers: { 'content-type': 'application/x-amz-json-1.0' } });

/** A connection that is open already, for a client that wants to set one up. */
const OPEN_SOCKET = { connecting: false, setKeepAlive: () => undefined, setTimeout: () => undefined };

/** The part of a `ClientRequest` that the SDK uses. */
class PortRequest extends EventEmitter {
  readonly socket = OPEN_SOCKET;
  readonly #send: (body: string) => void;
  isDestroyed = false;

  constructor(send: (body: string) => void) {
    super();
    this.#send = send;
  }

  end(body: string | Uint8Array = ''): void {
    this.#send(typeof body === 'string' ? body : Buffer.from(body).toString('utf8'));
  }

  destroy(): void {
    this.isDestroyed = true;
  }
}

interface Waiting {
  readonly request: PortRequest;
  readonly respond: Respond;
  /** See `AwsCall`. */
  readonly depth: number | null;
}

/**
 * From now on, this thread's requests with `node:http` to the endpoint go through the port to it: over HTTP, as from
 * other processes, each would take a quarter of the processor time of a call. It also counts how many answers of DynamoDB a
 * call had to wait for. The result is a function that starts counting anew; call it when an invocation begins.
 */
export const openAwsPort = (endpoint: string, awsPort: MessagePort): (() => void) => {
  const { hostname, port } = new URL(endpoint);
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let depthAnswered = 0;

  const begin = (headers: Readonly<Record<string, string>>, respond: Respond): PortRequest => {
    calls += 1;
    const id = calls;
    const target = headers['x-amz-target'] ?? '';
    const depth = target.startsWith('DynamoDB') ? depthAnswered + 1 : null;
    const { authorization = '' } = headers;
    const request = new PortRequest((body) =>
      awsPort.postMessage({
        id,
        call: { authorization, target, body, traceHeader: headers[TRACE_HEADER] ?? null, depth },
      } satisfies CallSent),
    );
    waiting.set(id, { request, respond, depth });
    return request;
  };

  const overHttp = http.request;
  const request = (...args: Parameters<typeof http.request>) => {
    const [options, respond] = args as unknown as readonly [RequestOptions, Respond];
    const isForGateway = options.host === hostname && String(options.port) === port;
    return isForGateway ? begin(lowerCased(options.headers ?? {}), respond) : overHttp(...args);
  };
  Object.assign(http, { request });
  syncBuiltinESMExports();

  awsPort.on('message', ({ id, answer }: CallAnswered) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (call === undefined || call.request.isDestroyed) return;
    if (answer === null) {
      call.request.emit('error', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
      return;
    }
    depthAnswered = Math.max(depthAnswered, call.depth ?? 0);
    call.respond(responseOf(answer));
  });
  return () => {
    depthAnswered = 0;
  };
};

const lowerCased = (headers: object): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
