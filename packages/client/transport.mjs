// @ts-check
import { noAnswer, refusal, TributaryError } from './error.mjs';
import { wait } from './wait.mjs';

/** The gateway ends every call after 30 seconds. This is a little more, so that its answer arrives. */
const CALL_MS_MAX = 35_000;
const TRIES_MAX = 4;
/** Before the next try where the service names no time. */
const RETRY_SECONDS_DEFAULT = 1;
/** A caller that shall wait longer gets the error, with the time in it, and decides. */
const RETRY_SECONDS_MAX = 30;
const BUSY_STATUSES = [429, 503];
/** The first call with this Idempotency-Key is still in progress. */
const IN_PROGRESS = 4091;
const MEDIA_TYPE = 'application/vnd.mx.nexus.v1+json';

/**
 * @typedef {object} Request
 * @property {string} operation
 * @property {string} method
 * @property {string} path With its query.
 * @property {Record<string, string>} headers
 * @property {any} body Undefined for none.
 * @property {boolean} isRepeatable Whether a second call after one of unknown outcome does no harm.
 * @property {import('./operation.d.mts').CallOptions} options
 */

/** @typedef {(request: Request) => Promise<import('./operation.d.mts').Answer<any>>} Send */

/**
 * Sends calls and tries again those that are safe to repeat. Resolves to a 2xx answer.
 *
 * @param {import('./client.d.mts').Connection} connection
 * @returns {Send}
 */
export const createTransport = ({ timeoutMs = CALL_MS_MAX, triesMax = TRIES_MAX, ...connection }) => {
  return async (request) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(connection, { ...request, options: { timeoutMs, ...request.options } });
      } catch (error) {
        if (!(error instanceof TributaryError) || !request.isRepeatable || !isPassing(error)) throw error;
        const seconds = error.retryAfterSeconds ?? RETRY_SECONDS_DEFAULT;
        if (tries >= triesMax || seconds > RETRY_SECONDS_MAX) throw error;
        await wait(seconds * 1_000, request.options.signal);
      }
    }
  };
};

/** @param {import('./client.d.mts').TributaryError} error */
const isPassing = ({ status, code }) => status === null || BUSY_STATUSES.includes(status) || code === IN_PROGRESS;

/**
 * @param {import('./client.d.mts').Connection} connection
 * @param {Request} request
 */
const attempt = async ({ baseUrl, fetch: send = globalThis.fetch, parse = JSON.parse }, request) => {
  const { method, path, headers, body, options } = request;
  const base = String(baseUrl).replace(/\/+$/, '');
  const { signal, timeoutMs = CALL_MS_MAX } = options;
  signal?.throwIfAborted();
  const limit = AbortSignal.timeout(timeoutMs);
  const isFile = body instanceof Blob || body instanceof ArrayBuffer || body instanceof Uint8Array;
  try {
    const response = await send(base + path, {
      method,
      headers: {
        accept: MEDIA_TYPE,
        ...(body !== undefined && { 'content-type': isFile ? 'application/octet-stream' : MEDIA_TYPE }),
        ...headers,
        ...options.headers,
      },
      ...(body !== undefined && {
        body: isFile ? request.body : JSON.stringify(body),
      }),
      // Keys go only to the address that was named.
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    const text = await response.text();
    if (!response.ok) throw refusal(request, response, text);
    return { status: response.status, headers: response.headers, body: bodyOf(request, response, text, parse) };
  } catch (error) {
    if (error instanceof TributaryError) throw error;
    signal?.throwIfAborted();
    if (limit.aborted) throw noAnswer(request, `No answer within ${timeoutMs} ms`, error);
    throw noAnswer(request, `${base} cannot be reached`, error);
  }
};

/**
 * @param {Request} request
 * @param {Response} response
 * @param {string} text
 * @param {(text: string) => unknown} parse
 */
const bodyOf = (request, { headers }, text, parse) => {
  if (text === '') return undefined;
  if (headers.get('content-type')?.includes('json') === false) return text;
  try {
    return parse(text);
  } catch (error) {
    throw noAnswer(request, 'The answer was cut off', error);
  }
};
