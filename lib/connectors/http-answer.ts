import type { Dispatcher } from 'undici';
import { type Clock, SECOND_MS } from '../domain/kernel/time.ts';
import type { UpstreamFailureCode } from '../domain/upstream/observation.ts';

/**
 * What the status of an answer means; null when there is an answer to read. Statuses are judged by their class, so that
 * an unknown status has a meaning too.
 */
export const failureOfStatus = (status: number): UpstreamFailureCode | null => {
  if (status >= 200 && status <= 299) return null;
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 402) return 'payment_required';
  if (status === 429) return 'rate_limited';
  if (status >= 400 && status <= 499) return 'bad_request';
  if (status >= 500) return 'server_error';
  // A redirect is never followed: nobody agreed on the address that it names.
  return 'malformed';
};

/** Null for an error that no upstream can cause. */
export const failureOfError = (error: unknown): UpstreamFailureCode | null => {
  if (!(error instanceof Error)) return null;
  if (error.name === 'HTTPParserError') return 'malformed';
  if (!('code' in error) || typeof error.code !== 'string' || error.code === 'UND_ERR_INVALID_ARG') return null;
  const { code } = error;
  if (code.endsWith('TIMEOUT') || code === 'ETIMEDOUT') return 'timed_out';
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return 'malformed';
  return 'connection_lost';
};

const headerOf = (answer: Dispatcher.ResponseData, name: string): string | null => {
  const value = answer.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
};

/** In lower case and without parameters; null when the answer has none. */
export const mediaTypeOf = (answer: Dispatcher.ResponseData): string | null =>
  headerOf(answer, 'content-type')?.split(';')[0]?.trim().toLowerCase() ?? null;

/** By `Retry-After`: seconds, or an HTTP date; null when absent or nonsense. */
export const retryAfterSecondsOf = (answer: Dispatcher.ResponseData, clock: Clock): number | null => {
  const text = headerOf(answer, 'retry-after');
  if (text === null) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const instantMs = Date.parse(text);
  return Number.isNaN(instantMs) ? null : Math.max(0, Math.ceil((instantMs - clock()) / SECOND_MS));
};

/** Null when the body is longer than allowed; the rest of it is not read. */
export const readText = async (body: Dispatcher.ResponseData['body'], bytesMax: number): Promise<string | null> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    const buffer = Buffer.from(chunk);
    bytes += buffer.length;
    if (bytes > bytesMax) {
      body.destroy();
      return null;
    }
    chunks.push(buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
};
