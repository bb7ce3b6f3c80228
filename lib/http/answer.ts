import { constants, gunzipSync, gzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { ERROR_CODES, type Problem, problem } from '../contract/error-code.ts';
import { MEDIA_TYPES, mediaTypeOf } from '../contract/kernel/media-type.ts';
import type { Operation } from '../contract/operation.ts';
import type { StoredFile } from '../contract/run.ts';

/**
 * A function hands its answer over as JSON, and Lambda takes 6 MB of that (6,291,556 bytes). The body counts as it is
 * escaped inside the JSON. The rest is for status and headers.
 */
const HANDED_OVER_BYTES_MAX = 6_200_000;
/** The most bytes that JSON makes of one byte: of a control character, `\u0001`. */
const ESCAPED_BYTES_PER_BYTE_MAX = 6;

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
    const { encoding, ...handed } = handedOver;
    return { statusCode, headers: { ...COMMON_HEADERS, ...more, ...encoding }, ...handed };
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

/** The file in the best encoding that the caller reads. */
const file = (
  stored: unknown,
  headers: Extra,
  acceptEncoding: string | undefined,
): APIGatewayProxyStructuredResultV2 => {
  if (!isStoredFile(stored)) throw new Error('The operation answered no file');
  const encoding = FILE_ENCODINGS.find((name) => accepts(name, acceptEncoding)) ?? null;
  return {
    statusCode: 200,
    headers: {
      ...COMMON_HEADERS,
      'content-type': stored.type,
      vary: 'accept-encoding',
      ...(encoding !== null && { 'content-encoding': encoding }),
      ...headers,
    },
    body: bytesOf(stored, encoding),
    isBase64Encoded: true,
  };
};

/** From the best. */
const FILE_ENCODINGS = ['br', 'gzip'] as const;

const bytesOf = ({ gzip, brotli }: StoredFile, encoding: (typeof FILE_ENCODINGS)[number] | null): string => {
  if (encoding === null) return gunzipSync(Buffer.from(gzip, 'base64')).toString('base64');
  return encoding === 'br' ? brotli : gzip;
};

/** The compiler has checked it where the operation returns it. */
const isStoredFile = (value: unknown): value is StoredFile =>
  typeof value === 'object' && value !== null && 'gzip' in value && 'brotli' in value;

interface HandedOver {
  readonly body: string;
  readonly isBase64Encoded?: true;
  readonly encoding?: Extra;
}

/**
 * The body as text, when that fits. Quotes, backslashes and control characters grow when they are escaped, so a body
 * full of them goes as bytes in base64: compressed when the client reads gzip, else as it is. Null for a body that does
 * not fit.
 */
const handOver = (body: string, acceptEncoding: string | undefined): HandedOver | null => {
  const bytes = Buffer.byteLength(body);
  if (bytes * ESCAPED_BYTES_PER_BYTE_MAX <= HANDED_OVER_BYTES_MAX) return { body };
  if (Buffer.byteLength(JSON.stringify(body)) <= HANDED_OVER_BYTES_MAX) return { body };
  const isGzip = accepts('gzip', acceptEncoding);
  const sent = isGzip ? gzipSync(body, { level: constants.Z_BEST_SPEED }) : Buffer.from(body);
  const base64 = sent.toString('base64');
  if (base64.length > HANDED_OVER_BYTES_MAX) return null;
  return { body: base64, isBase64Encoded: true, ...(isGzip && { encoding: GZIP_HEADERS }) };
};

const GZIP_HEADERS = { 'content-encoding': 'gzip', vary: 'accept-encoding' } as const;

/** `gzip;q=0` is a refusal (RFC 9110, 12.5.3). */
const accepts = (name: 'gzip' | 'br', acceptEncoding = ''): boolean =>
  acceptEncoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.split(';').map((part) => part.trim()))
    .some(([coding, ...rest]) => coding === name && rest.every((part) => /^q=(1|0\.0*[1-9])[\d.]*$/.test(part)));

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
