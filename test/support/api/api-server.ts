import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type LocalServer, startLocalServer } from '../adapters/local-server.ts';
import type { TestApi } from './api.ts';

/** The service of `startApi` on a port of its own. */
export const serveApi = async (api: Pick<TestApi, 'request'>): Promise<LocalServer> => {
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
  return startLocalServer((request, response) => void answerTo(request, response));
};
