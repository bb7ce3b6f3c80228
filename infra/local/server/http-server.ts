import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PAGE_PATHS } from '../../../lib/http/page-paths.ts';
import type { ApiGateway } from '../gateway/api-gateway.ts';
import type { Bodies } from '../gateway/bodies.ts';
import { localLimit } from '../gateway/body-limits.ts';
import { gatewayError } from '../gateway/gateway-error.ts';
import { decodedPath } from '../gateway/http-event.ts';
import type { HttpAnswer } from '../http/http-answer.ts';
import { type IsOwnCaller, NOT_OWN } from '../http/own-callers.ts';
import { frontPage } from '../pages/front-page.ts';
import type { LocalRoutes } from '../panel/local-routes.ts';
import type { Receiver } from '../panel/receiver.ts';
import type { AdminGate } from './admin-key.ts';
import type { ListenAddress } from './listen-address.ts';

/** The one port of the host that others may reach. */
export interface HttpServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface HttpServerDeps {
  readonly listen: ListenAddress;
  readonly isOwnCaller: IsOwnCaller;
  readonly adminGate: AdminGate;
  readonly api: ApiGateway;
  readonly bodies: Bodies;
  readonly local: LocalRoutes;
  readonly receiver: Receiver;
}

/** The limit of API Gateway, for request line and headers together. */
const HEADER_BYTES_MAX = 10_240;
/** For a caller to send the rest of a body that was refused. */
const REST_MILLISECONDS_MAX = 10_000;
const REST_BYTES_MAX = 256 * 1_024;
/** As long as API Gateway. With Node's five seconds, a connection could end while the clock is moved. */
const KEEP_ALIVE_MS = 60_000;

export const startHttpServer = async (port: number, deps: HttpServerDeps): Promise<HttpServer> => {
  const server = createServer(
    { maxHeaderSize: HEADER_BYTES_MAX, keepAliveTimeout: KEEP_ALIVE_MS },
    (request, response) => {
      void answerTo(deps, request)
        .catch(() => gatewayError(500, 'Internal Server Error'))
        .then((answer) => write(response, answer));
    },
  );
  server.listen(port, deps.listen);
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

const answerTo = async (deps: HttpServerDeps, request: IncomingMessage): Promise<HttpAnswer> => {
  if (!deps.isOwnCaller(request)) return gatewayError(403, NOT_OWN);
  // Decoded, as the API gets it: `/%64ocs` is the page `/docs` for both.
  const path = decodedPath(request.url ?? '/');
  if (path === null) return gatewayError(400, 'Bad Request');
  const method = request.method ?? 'GET';
  const isLocal = path === '/_local' || path.startsWith('/_local/');
  const refused = isLocal || PAGE_PATHS.includes(path) ? deps.adminGate(request, path) : null;
  if (refused !== null) return refused;
  const page = frontPage(method, path) ?? withoutSlash(path);
  if (page !== null) return page;
  if (isLocal) return deps.bodies.withBody(request, localLimit, (body) => deps.local(request, path, body));
  const answer = await deps.api(request);
  deps.receiver.learnFrom(request, answer);
  return answer;
};

/** Pages of this host that link to their files relatively, as those of the service do. */
const LOCAL_PAGES = ['/_local/me', '/_local/widget'];

/** Leads from the address of a page with a slash at its end, as people type it, to the page. Null for other paths. */
const withoutSlash = (path: string): HttpAnswer | null => {
  const location = path.replace(/\/$/, '');
  const isPage = location !== path && [...PAGE_PATHS, ...LOCAL_PAGES].includes(location);
  return isPage ? { status: 308, headers: { location }, body: '' } : null;
};

const write = (response: ServerResponse, answer: HttpAnswer): void => {
  // Node sends no body as an answer to HEAD. A length would have to be that of the answer to GET.
  const hasBody = answer.status !== 204 && answer.status !== 304 && response.req.method !== 'HEAD';
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(hasBody && { 'content-length': Buffer.byteLength(answer.body) }),
  });
  response.end(hasBody ? answer.body : undefined);
  if (!response.req.complete) throwAway(response.req);
};

/**
 * Reads a little of what is left of a body that was not wanted, and keeps nothing. The connection stays open for a while,
 * because a caller that is still sending would lose the answer with it. To read on would cost memory all the same: what was
 * read is garbage until somebody collects it.
 */
const throwAway = (request: IncomingMessage): void => {
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > REST_BYTES_MAX) request.pause();
  });
  const cutOff = setTimeout(() => request.socket.destroy(), REST_MILLISECONDS_MAX).unref();
  request.once('close', () => clearTimeout(cutOff));
};
