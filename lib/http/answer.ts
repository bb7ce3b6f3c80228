import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { ERROR_CODES, type Problem, problem } from '../contract/error-code.ts';
import { MEDIA_TYPES, mediaTypeOf } from '../contract/media-type.ts';
import type { Operation } from '../contract/operation.ts';

/** Lambda refuses answers past 6 MB; below five there is room for headers and escaping. */
export const ANSWER_BYTES_MAX = 5_000_000;

/** Of a 503: throttling and others' changes of the same object pass within a second or two. */
const RETRY_AFTER_SECONDS = 1;

const COMMON_HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/** A page of ours has styles and nothing else. */
const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
} as const;

type Extra = Readonly<Record<string, string>>;

/** What an operation returned, if no refusal. */
export interface Outgoing {
  readonly body?: unknown;
  readonly headers?: Extra;
  readonly isRunningAlready?: boolean;
}

export const answerOf = (
  entry: Operation,
  { body, headers = {}, isRunningAlready = false }: Outgoing,
): APIGatewayProxyStructuredResultV2 => {
  const { answer } = entry;
  if (answer.status === 204) return { statusCode: 204, headers: { ...COMMON_HEADERS, ...headers } };
  // Addresses on the way carry codes and states: no page may pass them on.
  if (answer.status === 302) {
    return { statusCode: 302, headers: { ...COMMON_HEADERS, 'referrer-policy': 'no-referrer', ...headers } };
  }
  if ('isPage' in answer) {
    return text(String(body), { 'content-type': 'text/html; charset=utf-8', ...PAGE_HEADERS, ...headers });
  }
  if ('csvFileName' in answer) {
    return text(String(body), {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${answer.csvFileName}"`,
      ...headers,
    });
  }
  return text(JSON.stringify(body), { 'content-type': mediaTypeOf(entry), ...headers }, isRunningAlready ? 202 : 200);
};

const text = (body: string, headers: Extra, statusCode = 200): APIGatewayProxyStructuredResultV2 =>
  Buffer.byteLength(body) > ANSWER_BYTES_MAX
    ? refusalOf(problem('malformed', 'records_per_page: the answer would exceed 5 MB, ask for fewer records.'))
    : { statusCode, headers: { ...COMMON_HEADERS, ...headers }, body };

export const refusalOf = ({ problem: name, message }: Problem): APIGatewayProxyStructuredResultV2 => {
  const { code, status } = ERROR_CODES[name];
  return {
    statusCode: status,
    headers: {
      ...COMMON_HEADERS,
      'content-type': MEDIA_TYPES.nexus,
      ...(name === 'unavailable' && { 'retry-after': String(RETRY_AFTER_SECONDS) }),
    },
    body: JSON.stringify({ error: { code, message } }),
  };
};
