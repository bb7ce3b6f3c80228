import { Agent, type Dispatcher, request } from 'undici';
import { type Clock, SECOND_MS } from '../domain/kernel/time.ts';
import type { UpstreamFailure, UpstreamFailureCode } from '../domain/upstream/observation.ts';
import type { NotArrived, Observed } from './connector.ts';
import { parseExactJson } from './exact-json.ts';

export interface UpstreamHttpOptions {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** Reads `Retry-After` when it names an instant. */
  readonly clock: Clock;
  readonly connectTimeoutMs?: number;
  /** From the call to the last byte of its answer. */
  readonly totalTimeoutMs?: number;
  readonly bodyBytesMax?: number;
}

export interface UpstreamCall {
  readonly method: 'GET' | 'POST';
  readonly path: `/${string}`;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * Makes one HTTP call, which ends in what `read` makes of its JSON or in a failure of a known kind. `read` gives null for an
 * answer that cannot be understood. Throws only for a bug of ours.
 */
export type AskUpstream = <T>(
  call: UpstreamCall,
  read: (body: unknown) => T | null,
  signal: AbortSignal,
) => Promise<Observed<T>>;

const CONNECT_TIMEOUT_MS = 5 * SECOND_MS;
/** Less than the poll function's timeout: when an upstream hangs, there is still time to write that down. */
const TOTAL_TIMEOUT_MS = 10 * SECOND_MS;
/** A page of a thousand rows is some 300 KB. An answer that is far longer is not what we asked for. */
const BODY_BYTES_MAX = 8_388_608;

export const createUpstreamHttp = (options: UpstreamHttpOptions): AskUpstream => {
  const { baseUrl, clock } = options;
  const totalTimeoutMs = options.totalTimeoutMs ?? TOTAL_TIMEOUT_MS;
  const bodyBytesMax = options.bodyBytesMax ?? BODY_BYTES_MAX;
  // No connection is kept: a function is frozen between invocations, and a socket that died meanwhile looks alive.
  const agent = new Agent({ pipelining: 0, connect: { timeout: options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS } });

  const send = async (call: UpstreamCall, signal: AbortSignal): Promise<Observed<unknown>> => {
    const answer = await request(`${baseUrl}${call.path}`, {
      dispatcher: agent,
      method: call.method,
      signal,
      headers: {
        accept: 'application/json',
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...call.headers,
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    });
    // A body that is given up emits an error; without a listener the error would end the process.
    answer.body.on('error', () => undefined);
    const status = answer.statusCode;
    const refusal = failureOfStatus(status);
    if (refusal !== null) {
      answer.body.destroy();
      return failed({ code: refusal, status, retryAfterSeconds: retryAfter(headerOf(answer, 'retry-after'), clock) });
    }
    if (!isJson(headerOf(answer, 'content-type'))) {
      answer.body.destroy();
      return failed({ code: 'not_json', status, retryAfterSeconds: null });
    }
    const text = await readText(answer.body, bodyBytesMax);
    const value = text === null ? undefined : parseExactJson(text);
    return value === undefined ? malformed(status) : { kind: 'arrived', value };
  };

  return async (call, read, signal) => {
    const bounded = AbortSignal.any([signal, AbortSignal.timeout(totalTimeoutMs)]);
    try {
      const answer = await send(call, bounded);
      if (answer.kind === 'failed') return answer;
      const value = read(answer.value);
      return value === null ? malformed(200) : { kind: 'arrived', value };
    } catch (error) {
      const code = bounded.aborted ? 'timed_out' : failureOfError(error);
      if (code === null) throw error;
      return failed({ code, status: null, retryAfterSeconds: null });
    }
  };
};

const failed = (failure: UpstreamFailure): NotArrived => ({ kind: 'failed', failure });
const malformed = (status: number) => failed({ code: 'malformed', status, retryAfterSeconds: null });

/**
 * Null when there is an answer to read. Statuses are judged by their class, so that an unknown status has a meaning
 * too.
 */
const failureOfStatus = (status: number): UpstreamFailureCode | null => {
  if (status >= 200 && status <= 299) return null;
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 429) return 'rate_limited';
  if (status >= 400 && status <= 499) return 'bad_request';
  if (status >= 500) return 'server_error';
  // A redirect is never followed: nobody agreed on the address that it names.
  return 'malformed';
};

/** Null for an error that no upstream can cause. */
const failureOfError = (error: unknown): UpstreamFailureCode | null => {
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

const isJson = (contentType: string | null): boolean =>
  /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType ?? '');

/** Null when the body is longer than allowed; the rest of it is not read. */
const readText = async (body: Dispatcher.ResponseData['body'], bytesMax: number): Promise<string | null> => {
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

/** Seconds, or an HTTP date; null when absent or nonsense. */
const retryAfter = (text: string | null, clock: Clock): number | null => {
  if (text === null) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const instantMs = Date.parse(text);
  return Number.isNaN(instantMs) ? null : Math.max(0, Math.ceil((instantMs - clock()) / SECOND_MS));
};
