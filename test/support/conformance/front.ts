import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request as requestOf, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { isCarriedOut, type PlainAnswer, type Play, play } from '../../../infra/local/upstreams/simplefin-plays.ts';
import { portOf } from '../adapters/port.ts';

/** One request of the connector. */
export interface FrontCall {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The step of a job that made it, counted by the test. */
  readonly step: number;
}

/**
 * Stands before a fake upstream, writes down each request, and plays the faults of HTTP: so no fake needs any. Where the
 * fake names its own address, the front puts its own in its place.
 */
export interface Front {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** The fake, by its host. */
  readonly standBefore: (host: string) => void;
  readonly calls: FrontCall[];
  /** How a call goes; null for an answer as the fake gives it. */
  playOf: (call: FrontCall) => Play | null;
  /** Changes an answer of the fake on its way. */
  change: (answer: PlainAnswer, call: FrontCall) => PlainAnswer;
  step: number;
  readonly close: () => Promise<void>;
}

export const startFront = async (): Promise<Front> => {
  const agent = new Agent({ keepAlive: true });
  let fakeHost = '';
  const server = createServer((request, response) => {
    // A connection that breaks on either side ends the other one too.
    serve(request, response).catch(() => response.socket?.resetAndDestroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const front: Front = {
    host: `127.0.0.1:${portOf(server)}`,
    standBefore: (host) => {
      fakeHost = host;
    },
    calls: [],
    playOf: () => null,
    change: (answer) => answer,
    step: 0,
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url: path = '', headers } = request;
    const body = (await buffer(request)).toString('utf8');
    const call: FrontCall = { method, path, headers, body, step: front.step };
    front.calls.push(call);
    const how = front.playOf(call) ?? { kind: 'answer' };
    play(how, isCarriedOut(how) ? front.change(await forward(call), call) : NOTHING, response);
  };

  const forward = async ({ method, path, headers, body }: FrontCall): Promise<PlainAnswer> => {
    const [hostname, port] = fakeHost.split(':');
    const forwarded = requestOf({ agent, hostname, port, method, path, headers: { ...headers, host: fakeHost } });
    forwarded.end(body);
    const [answer]: IncomingMessage[] = await once(forwarded, 'response');
    if (answer === undefined) throw new Error('no answer');
    const { connection: _, 'transfer-encoding': __, ...kept } = answer.headers;
    const text = (await buffer(answer)).toString('utf8').replaceAll(fakeHost, front.host);
    return { status: answer.statusCode ?? 0, headers: kept, body: text };
  };
  return front;
};

const NOTHING: PlainAnswer = { status: 404, headers: {}, body: '' };
