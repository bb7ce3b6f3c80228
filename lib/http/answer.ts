import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { ERROR_CODES, type Problem, problem } from '../contract/error-code.ts';
import { MEDIA_TYPES, mediaTypeOf } from '../contract/kernel/media-type.ts';
import type { Operation } from '../contract/operation.ts';
import type { StoredFile } from '../contract/run.ts';
import { acceptedOf, type Coding } from './content-coding.ts';
import { type HandedOver, handOver } from './handed-over.ts';

/** The Retry-After of a 503: throttling, and changes of the same object by others, pass within a second or two. */
const RETRY_AFTER_SECONDS = 1;

const COMMON_HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

/** Our pages have styles, and no scripts or images. */
const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
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

/** An answer before it is coded for its caller. */
export interface Answer {
  readonly statusCode: number;
  readonly headers: Extra;
  readonly body?: string | StoredFile;
}

export const answerOf = (
  entry: Operation,
  { body, headers = {}, isRunningAlready = false, isGone = false }: Outgoing,
): Answer => {
  const { answer } = entry;
  if (answer.status === 204) return { statusCode: 204, headers: { ...COMMON_HEADERS, ...headers } };
  // The addresses of these redirects carry codes and states, which no page may pass on.
  if (answer.status === 302) {
    return { statusCode: 302, headers: { ...COMMON_HEADERS, 'referrer-policy': 'no-referrer', ...headers } };
  }
  const withBody = (content: string | StoredFile, own: Extra, statusCode = 200): Answer => ({
    statusCode,
    headers: { ...COMMON_HEADERS, ...own, ...headers },
    body: content,
  });
  if ('isPage' in answer) {
    return withBody(String(body), { 'content-type': 'text/html; charset=utf-8', ...PAGE_HEADERS }, isGone ? 410 : 200);
  }
  if ('csvFileName' in answer) {
    return withBody(String(body), {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${answer.csvFileName}"`,
    });
  }
  if ('fileTypes' in answer) {
    if (!isStoredFile(body)) throw new Error('The operation answered no file');
    return withBody(body, { 'content-type': body.type });
  }
  return withBody(JSON.stringify(body), { 'content-type': mediaTypeOf(entry) }, isRunningAlready ? 202 : 200);
};

/** The answer in the best coding that the caller reads. */
export const codedFor = (
  acceptEncoding: string | undefined,
  { statusCode, headers, body }: Answer,
): APIGatewayProxyStructuredResultV2 => {
  if (body === undefined) return { statusCode, headers };
  const handedOver = typeof body === 'string' ? handOver(body, acceptEncoding) : fileFor(acceptEncoding, body);
  if (handedOver === null) return TOO_MUCH;
  return { ...handedOver, statusCode, headers: { ...headers, ...handedOver.headers } };
};

const fileFor = (acceptEncoding: string | undefined, stored: StoredFile): HandedOver => {
  const [coding = 'identity'] = acceptedOf(acceptEncoding, ['br', 'gzip', 'identity']);
  return {
    headers: { vary: 'accept-encoding', ...(coding !== 'identity' && { 'content-encoding': coding }) },
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
  allow,
  extras,
}: Problem): Answer & { readonly body: string } => {
  const { code, status } = ERROR_CODES[name];
  return {
    statusCode: status,
    headers: {
      ...COMMON_HEADERS,
      'content-type': MEDIA_TYPES.nexus,
      ...(name === 'unavailable' && { 'retry-after': String(RETRY_AFTER_SECONDS) }),
      ...(allow !== undefined && { allow: allow.join(', ') }),
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    },
    body: JSON.stringify({ error: { code, message }, ...extras }),
  };
};

const TOO_MUCH = refusalOf(
  problem('malformed', 'records_per_page: the answer would be too large; ask for fewer records, or accept gzip.'),
);
