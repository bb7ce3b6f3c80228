import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { ERROR_CODES, type Problem, problem } from '../contract/error-code.ts';
import { MEDIA_TYPES, mediaTypeOf } from '../contract/kernel/media-type.ts';
import type { Operation } from '../contract/operation.ts';
import type { StoredFile } from '../contract/run.ts';
import { acceptedOf, type Coding } from './content-coding.ts';
import { handOver } from './handed-over.ts';

/** The Retry-After of a 503: throttling, and changes of the same object by others, pass within a second or two. */
const RETRY_AFTER_SECONDS = 1;

const COMMON_HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/** Our pages have styles, and no scripts or images. */
const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
} as const;

type Extra = Readonly<Record<string, string>>;

/** What an operation returns, unless it refuses. */
export interface Outgoing {
  readonly body?: unknown;
  readonly headers?: Extra;
  readonly isRunningAlready?: boolean;
  readonly isGone?: boolean;
}

export const answerOf = (
  entry: Operation,
  { body, headers = {}, isRunningAlready = false, isGone = false }: Outgoing,
  acceptEncoding: string | undefined,
): APIGatewayProxyStructuredResultV2 => {
  const { answer } = entry;
  const text = (content: string, more: Extra, statusCode = 200): APIGatewayProxyStructuredResultV2 => {
    const handedOver = handOver(content, acceptEncoding);
    if (handedOver === null) return TOO_MUCH;
    return { ...handedOver, statusCode, headers: { ...COMMON_HEADERS, ...more, ...handedOver.headers } };
  };
  if (answer.status === 204) return { statusCode: 204, headers: { ...COMMON_HEADERS, ...headers } };
  // The addresses of these redirects carry codes and states, which no page may pass on.
  if (answer.status === 302) {
    return { statusCode: 302, headers: { ...COMMON_HEADERS, 'referrer-policy': 'no-referrer', ...headers } };
  }
  if ('isPage' in answer) {
    const all = { 'content-type': 'text/html; charset=utf-8', ...PAGE_HEADERS, ...headers };
    return text(String(body), all, isGone ? 410 : 200);
  }
  if ('csvFileName' in answer) {
    return text(String(body), {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${answer.csvFileName}"`,
      ...headers,
    });
  }
  if ('fileTypes' in answer) return file(body, headers, acceptEncoding);
  return text(JSON.stringify(body), { 'content-type': mediaTypeOf(entry), ...headers }, isRunningAlready ? 202 : 200);
};

/** The file in the best coding that the caller reads. */
const file = (
  stored: unknown,
  headers: Extra,
  acceptEncoding: string | undefined,
): APIGatewayProxyStructuredResultV2 => {
  if (!isStoredFile(stored)) throw new Error('The operation answered no file');
  const [coding = 'identity'] = acceptedOf(acceptEncoding, ['br', 'gzip', 'identity']);
  return {
    statusCode: 200,
    headers: {
      ...COMMON_HEADERS,
      'content-type': stored.type,
      vary: 'accept-encoding',
      ...(coding !== 'identity' && { 'content-encoding': coding }),
      ...headers,
    },
    body: bytesOf(stored, coding),
    isBase64Encoded: true,
  };
};

const bytesOf = ({ gzip, brotli }: StoredFile, coding: Coding): string => {
  if (coding === 'identity') return gunzipSync(Buffer.from(gzip, 'base64')).toString('base64');
  return coding === 'br' ? brotli : gzip;
};

/** The compiler has checked it where the operation returns it. */
const isStoredFile = (value: unknown): value is StoredFile =>
  typeof value === 'object' && value !== null && 'gzip' in value && 'brotli' in value;

export const refusalOf = ({
  problem: name,
  message,
  retryAfterSeconds,
  beside,
}: Problem): APIGatewayProxyStructuredResultV2 => {
  const { code, status } = ERROR_CODES[name];
  return {
    statusCode: status,
    headers: {
      ...COMMON_HEADERS,
      'content-type': MEDIA_TYPES.nexus,
      ...(name === 'unavailable' && { 'retry-after': String(RETRY_AFTER_SECONDS) }),
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    },
    body: JSON.stringify({ error: { code, message }, ...beside }),
  };
};

const TOO_MUCH = refusalOf(
  problem('malformed', 'records_per_page: the answer would be too large; ask for fewer records, or accept gzip.'),
);
