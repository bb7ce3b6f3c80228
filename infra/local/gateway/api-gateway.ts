import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { mostSpecificRoute } from '../../../lib/contract/route-groups.ts';
import type { VirtualClock } from '../clock/virtual-clock.ts';
import type { FunctionHost } from '../functions/function-host.ts';
import type { HttpAnswer } from '../http/http-answer.ts';
import type { CorsModel, StackModel } from '../template/models.ts';
import type { Bodies } from './bodies.ts';
import type { BodyLimitOf } from './body-limits.ts';
import { functionAnswer } from './function-answer.ts';
import { gatewayError } from './gateway-error.ts';
import { decodedPath, httpEvent } from './http-event.ts';

/** The HTTP API of the template: it picks the route, calls the function and adds the CORS headers. */
export type ApiGateway = (request: IncomingMessage) => Promise<HttpAnswer>;

export interface ApiGatewayDeps {
  readonly model: StackModel;
  readonly functions: FunctionHost;
  readonly clock: VirtualClock;
  readonly bodies: Bodies;
  readonly limitOf: BodyLimitOf;
}

const INVOKER = 'apigateway.amazonaws.com';

export const createApiGateway =
  ({ model, functions, clock, bodies, limitOf }: ApiGatewayDeps): ApiGateway =>
  async (request) => {
    const cors = corsHeaders(model.cors, request);
    if (cors && request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined) {
      return { status: 204, headers: { ...cors, ...preflightHeaders(model.cors) }, body: '' };
    }
    const path = decodedPath(request.url ?? '/');
    if (path === null) return gatewayError(400, 'Bad Request');
    const method = request.method ?? 'GET';
    const route = mostSpecificRoute(model.routes, method, path);
    if (!route) return gatewayError(404, 'Not Found');
    if (!model.functions.get(route.functionName)?.invokers.has(INVOKER)) {
      return gatewayError(500, 'Internal Server Error');
    }
    const limit = limitOf(method, path, singleHeaders(request));
    const answer = await bodies.withBody(request, limit, async (body) =>
      functionAnswer(
        await functions.invoke(
          route.functionName,
          httpEvent(request, { body, routeKey: route.key, path, nowMs: clock.now() }),
        ),
      ),
    );
    return { ...answer, headers: withCors(answer.headers, cors) };
  };

/** Those that came once, as the headers of credentials do. */
const singleHeaders = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

/** Null when the API has no CORS settings, or when they do not allow the origin. */
const corsHeaders = (cors: CorsModel | null, { headers: { origin } }: IncomingMessage) => {
  if (!cors || origin === undefined) return null;
  const isAny = cors.allowOrigins.includes('*');
  if (!isAny && !cors.allowOrigins.includes(origin)) return null;
  return {
    'access-control-allow-origin': isAny ? '*' : origin,
    ...(cors.exposeHeaders.length > 0 && { 'access-control-expose-headers': cors.exposeHeaders.join(',') }),
    ...(!isAny && { vary: 'origin' }),
  };
};

type CorsHeaders = ReturnType<typeof corsHeaders>;

/** An answer may vary for the function's reasons too. */
const withCors = (headers: OutgoingHttpHeaders, cors: CorsHeaders): OutgoingHttpHeaders => {
  const vary = [headers.vary, cors?.vary].filter((name) => name !== undefined).join(', ');
  return { ...headers, ...cors, ...(vary !== '' && { vary }) };
};

const preflightHeaders = (cors: CorsModel | null) =>
  cors && {
    'access-control-allow-methods': cors.allowMethods.join(','),
    'access-control-allow-headers': cors.allowHeaders.join(','),
    ...(cors.maxAgeSeconds !== null && { 'access-control-max-age': String(cors.maxAgeSeconds) }),
  };
