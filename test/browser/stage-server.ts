import type { IncomingMessage, ServerResponse } from 'node:http';
import { servePages } from '../../functions/pages/serve-pages.ts';
import { buildPageFiles } from '../../infra/build/page-files.ts';
import { PAGE_ROUTES } from '../../infra/build/page-routes.ts';
import { storedFile } from '../../infra/build/web-file.ts';
import { functionAnswer } from '../../infra/local/gateway/function-answer.ts';
import { httpEvent } from '../../infra/local/gateway/http-event.ts';
import { mostSpecificRoute } from '../../lib/contract/route-groups.ts';
import { startLocalServer } from '../support/adapters/local-server.ts';

const ROUTES = PAGE_ROUTES.map((key) => ({ key }));
const BASE_PATH = '/finance';

/**
 * A stage with `hasPages` whose domain has a base path: the gateway takes the base path away to find the route, and leaves it
 * in the path that the function gets. Other calls go to the service, which has no control panel here. Gives its address, with
 * the base path, without a slash at its end.
 */
export const startStage = async (serviceUrl: string): Promise<string> => {
  const callService = async (request: IncomingMessage, path: string): Promise<Response> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
    return fetch(`${serviceUrl}${path}`, {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    });
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const called = new URL(request.url ?? '/', url);
    const path = called.pathname.replace(BASE_PATH, '') || '/';
    if (!called.pathname.startsWith(BASE_PATH) || path.startsWith('/_local')) {
      response.writeHead(404).end();
    } else if (mostSpecificRoute(ROUTES, request.method ?? '', path) !== null) {
      const answered = await serve(
        httpEvent(request, { body: Buffer.of(), routeKey: '', path: called.pathname, nowMs: Date.now() }),
      );
      const { status, headers, body } = functionAnswer({ ok: true, payload: JSON.stringify(answered) });
      response.writeHead(status, headers).end(body);
    } else {
      const ofService = await callService(request, `${path}${called.search}`);
      response.writeHead(ofService.status, { 'content-type': ofService.headers.get('content-type') ?? 'text/plain' });
      response.end(Buffer.from(await ofService.arrayBuffer()));
    }
  };
  const server = await startLocalServer((request, response) => void answer(request, response));
  const url = `${server.url}${BASE_PATH}`;
  const serve = servePages(buildPageFiles().map(storedFile), { publicAddress: url, hasSandbox: true });
  return url;
};
