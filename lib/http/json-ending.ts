import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Method } from '../contract/operation.ts';
import { PATHS } from '../contract/paths.ts';
import { createMatcher } from './match.ts';

const ENDING = '.json';

const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'DELETE'];

const match = createMatcher(METHODS.flatMap((method) => PATHS[method].map((path) => ({ method, path }))));

/**
 * Older clients end their paths in `.json` (`notes-foundation` 1.1). The gateway's routes know no endings, so such a call
 * may reach a function that does not serve it; it is sent on to the same path without the ending, method and body kept.
 * Null where the path has no such ending, or names no operation at all.
 */
export const redirectJsonEnding = (event: APIGatewayProxyEventV2): APIGatewayProxyStructuredResultV2 | null => {
  if (!event.rawPath.endsWith(ENDING) || !match(event.requestContext.http.method, event.rawPath)) return null;
  return {
    statusCode: 308,
    headers: { 'cache-control': 'no-store', location: pathWithoutEnding(event.rawPath) + queryOf(event) },
  };
};

/** Made anew from its segments: one that begins with two slashes would name a host, a line break a header. */
const pathWithoutEnding = (rawPath: string): string => {
  const segments = rawPath.slice(0, -ENDING.length).split('/').filter(Boolean);
  return `/${segments.map((segment) => encodeURIComponent(decodeURIComponent(segment))).join('/')}`;
};

const queryOf = ({ rawQueryString }: APIGatewayProxyEventV2): string =>
  /^[!-~]+$/.test(rawQueryString) ? `?${rawQueryString}` : '';
