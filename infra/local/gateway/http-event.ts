import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { askedScheme } from '../http/asked-address.ts';
import { LOCAL_ACCOUNT } from '../template/intrinsics.ts';

/** What the gateway has found out of a request. */
interface Routed {
  readonly body: Buffer;
  readonly routeKey: string;
  /** Decoded. */
  readonly path: string;
  readonly nowMs: number;
}

/** The event that API Gateway makes of a request, in payload format 2.0. */
export const httpEvent = (request: IncomingMessage, { body, routeKey, path, nowMs }: Routed) => {
  const [, query] = splitOnce(request.url ?? '/', '?');
  const method = request.method ?? 'GET';
  const { cookies, headers } = headersOf(request);
  const isText = isTextual(headers['content-type']);
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: query,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(query !== '' && { queryStringParameters: queryParameters(query) }),
    requestContext: {
      accountId: LOCAL_ACCOUNT,
      apiId: 'local',
      domainName: headers.host ?? '',
      domainPrefix: 'local',
      http: {
        method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: gatewayTime(nowMs),
      timeEpoch: nowMs,
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
};

/**
 * The path, decoded once, as API Gateway gives it to the function. Null when it cannot be decoded: API Gateway refuses
 * such a call. The query stays as it came.
 */
export const decodedPath = (url: string): string | null => {
  try {
    return decodeURIComponent(splitOnce(url, '?')[0]);
  } catch {
    return null;
  }
};

/** Bodies of these types arrive as text, all others as base64. */
const TEXT_TYPES = /^(text\/|application\/(.*\+)?(json|xml|javascript)\b|application\/x-www-form-urlencoded\b)/i;

const isTextual = (contentType: string | undefined): boolean =>
  contentType === undefined || TEXT_TYPES.test(contentType);

/** Names are in lower case, repeated headers are joined by commas, and cookies are separate. */
const headersOf = (request: IncomingMessage) => {
  const headers: Record<string, string> = {};
  const cookies: string[] = [];
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    const name = (request.rawHeaders[index] ?? '').toLowerCase();
    const value = request.rawHeaders[index + 1] ?? '';
    if (name === 'cookie') cookies.push(...value.split(/;\s*/));
    else headers[name] = headers[name] === undefined ? value : `${headers[name]},${value}`;
  }
  headers['x-forwarded-for'] = request.socket.remoteAddress ?? '';
  headers['x-forwarded-proto'] = askedScheme(request);
  return { headers, cookies };
};

const queryParameters = (query: string): Record<string, string> => {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    parameters[name] = parameters[name] === undefined ? value : `${parameters[name]},${value}`;
  }
  return parameters;
};

const splitOnce = (text: string, separator: string): [string, string] => {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
};

/** `21/Nov/2026:08:00:00 +0000`. */
const gatewayTime = (nowMs: number): string => {
  const [, day = '', month = '', year = '', time = ''] =
    /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(nowMs).toUTCString()) ?? [];
  return `${day}/${month}/${year}:${time} +0000`;
};
