import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { portOf } from '../adapters/port.ts';
import type { TestApi } from './api.ts';

export interface ApiServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The service of `startApi` on a port of its own. */
export const serveApi = async (api: Pick<TestApi, 'request'>): Promise<ApiServer> => {
  const answerTo = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const bytes = await buffer(request);
    // As the gateway hands over files.
    const body = request.headers['content-type'] === 'application/octet-stream' ? bytes : bytes.toString();
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
    const answer = await api.request({
      method: request.method ?? '',
      path: request.url ?? '',
      headers: Object.fromEntries(headers),
      ...(bytes.length > 0 && { body }),
    });
    const sent = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
    response.writeHead(answer.status, Object.fromEntries(sent)).end(answer.bytes);
  };
  const server = createServer((request, response) => void answerTo(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};
