import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { PlainAnswer } from '../../../infra/local/upstreams/simplefin-plays.ts';
import { portOf } from '../adapters/port.ts';

export interface FakeRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface FakeServer {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  readonly close: () => Promise<void>;
}

/**
 * A server on loopback for a fake upstream: one function from a request to its answer. If this function throws, the request
 * gets no answer, and `close` throws the error: without that, a test would only show what followed from it.
 */
export const startFakeServer = async (
  answerTo: (request: FakeRequest) => PlainAnswer | Promise<PlainAnswer>,
): Promise<FakeServer> => {
  const thrown: unknown[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '/', 'http://fake');
    const body = (await buffer(request)).toString('utf8');
    const answer = await answered({ method, url, headers, body });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  };
  const answered = async (request: FakeRequest): Promise<PlainAnswer> => {
    try {
      return await answerTo(request);
    } catch (error) {
      thrown.push(error);
      throw error;
    }
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: `127.0.0.1:${portOf(server)}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      const [cause] = thrown;
      if (cause !== undefined) throw new Error(`The fake upstream threw an error: ${saidBy(cause)}`, { cause });
    },
  };
};

const saidBy = (thrown: unknown): string =>
  thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : JSON.stringify(thrown);

export const jsonAnswer = (body: unknown, status = 200): PlainAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
