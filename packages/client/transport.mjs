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
export const createTransport = ({ baseUrl, fetch: send = globalThis.fetch, timeoutMs = CALL_MS_MAX }) => {
  const base = String(baseUrl).replace(/\/+$/, '');
  return async (request) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(base, send, { ...request, options: { timeoutMs, ...request.options } });
      } catch (error) {
        if (!(error instanceof TributaryError) || !request.isRepeatable || !isPassing(error)) throw error;
        const seconds = error.retryAfterSeconds ?? RETRY_SECONDS_DEFAULT;
        if (tries === TRIES_MAX || seconds > RETRY_SECONDS_MAX) throw error;
        await wait(seconds * 1_000, request.options.signal);
      }
    }
  };
};

/** @param {import('./client.d.mts').TributaryError} error */
const isPassing = ({ status, code }) => status === null || BUSY_STATUSES.includes(status) || code === IN_PROGRESS;

/**
 * @param {string} base
 * @param {typeof globalThis.fetch} send
 * @param {Request} request
 */
const attempt = async (base, send, { operation, method, path, headers, body, options }) => {
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
      },
      ...(body !== undefined && {
        body: isFile ? body : JSON.stringify(body),
      }),
      // Keys go only to the address that was named.
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    const text = await response.text();
    if (!response.ok) throw refusal(operation, response, text);
    return { status: response.status, headers: response.headers, body: bodyOf(operation, response, text) };
  } catch (error) {
    if (error instanceof TributaryError) throw error;
    signal?.throwIfAborted();
    if (limit.aborted) throw noAnswer(operation, `No answer within ${timeoutMs} ms`, error);
    throw noAnswer(operation, `${base} cannot be reached`, error);
  }
};

/**
 * @param {string} operation
 * @param {Response} response
 * @param {string} text
 */
const bodyOf = (operation, { headers }, text) => {
  if (text === '') return undefined;
  if (!headers.get('content-type')?.includes('json')) return text;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw noAnswer(operation, 'The answer was cut off', error);
  }
};
