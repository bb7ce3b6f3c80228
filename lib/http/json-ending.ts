import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

const ENDING = '.json';

export const hasJsonEnding = ({ rawPath }: APIGatewayProxyEventV2): boolean => rawPath.endsWith(ENDING);

/**
 * Older clients end their paths in `.json`. The gateway's routes know no endings, so such a call
 * may reach a function that does not serve it; it is sent on to the same path without the ending, method and body kept.
 */
export const redirectJsonEnding = (event: APIGatewayProxyEventV2): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 308,
  headers: { 'cache-control': 'no-store', location: pathWithoutEnding(event.rawPath) + queryOf(event) },
});

/** Made anew from its segments: one that begins with two slashes would name a host, a line break a header. */
const pathWithoutEnding = (rawPath: string): string => {
  const segments = rawPath.slice(0, -ENDING.length).split('/').filter(Boolean);
  return `/${segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join('/')}`;
};

const queryOf = ({ rawQueryString }: APIGatewayProxyEventV2): string =>
  /^[!-~]+$/.test(rawQueryString) ? `?${rawQueryString}` : '';
