import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

const ENDING = '.json';

export const hasJsonEnding = ({ rawPath }: APIGatewayProxyEventV2): boolean => rawPath.endsWith(ENDING);

/**
 * Older clients end their paths in `.json`. The gateway's routes know no endings, so such a call may reach a function
 * that does not serve it. It is redirected to the same path without the ending; method and body are kept.
 */
export const redirectJsonEnding = (event: APIGatewayProxyEventV2): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 308,
  headers: { 'cache-control': 'no-store', location: pathWithoutEnding(event.rawPath) + queryOf(event) },
});

/**
 * The path is built from its segments: a path that begins with two slashes would name a host, and a line break would
 * begin a header.
 */
const pathWithoutEnding = (rawPath: string): string => {
  const segments = rawPath.slice(0, -ENDING.length).split('/').filter(Boolean);
  return `/${segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join('/')}`;
};

const queryOf = ({ rawQueryString }: APIGatewayProxyEventV2): string =>
  /^[!-~]+$/.test(rawQueryString) ? `?${rawQueryString}` : '';
