// @ts-check

/** @type {typeof import('./client.d.mts').TributaryError} */
export const TributaryError = class extends Error {
  /**
   * @param {string} message
   * @param {import('./client.d.mts').ErrorFacts} facts
   */
  constructor(message, { operation, method, path, status, code, requestId, retryAfterSeconds, body, cause }) {
    super(message, { cause });
    /** @type {'TributaryError'} */
    this.name = 'TributaryError';
    this.operation = operation;
    this.method = method;
    this.path = path;
    this.status = status;
    this.code = code;
    this.requestId = requestId;
    this.retryAfterSeconds = retryAfterSeconds;
    this.body = body;
  }
};

/** Of the gateway in front of a deployed stage. */
const REQUEST_ID_HEADER = 'apigw-requestid';
/** A browser reads only the headers that are exposed to it; the message of a fault has the id too. */
const REQUEST_ID_IN_MESSAGE = /\brequest ([0-9a-f-]{36})/i;

/**
 * The error of an answer that is not 2xx.
 *
 * @param {import('./transport.mjs').Request} request
 * @param {Response} response
 * @param {string} text
 */
export const refusal = ({ operation, method, path }, { status, headers }, text) => {
  const body = parsedOrNull(text);
  const { code = null, message = `The answer is ${status}, and not one of this service: is baseUrl right?` } =
    body?.error ?? {};
  const retryAfter = headers.get('retry-after') ?? '';
  return new TributaryError(`${operation}: ${message}`, {
    operation,
    method,
    path,
    status,
    code,
    requestId: headers.get(REQUEST_ID_HEADER) ?? REQUEST_ID_IN_MESSAGE.exec(message)?.[1] ?? null,
    retryAfterSeconds: /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : null,
    body,
  });
};

/**
 * The error of a call that has no answer.
 *
 * @param {import('./transport.mjs').Request} request
 * @param {string} message
 * @param {unknown} [cause]
 */
export const noAnswer = ({ operation, method, path }, message, cause) =>
  new TributaryError(`${operation}: ${message}`, {
    operation,
    method,
    path,
    status: null,
    code: null,
    requestId: null,
    retryAfterSeconds: null,
    body: null,
    cause,
  });

/**
 * @param {string} text
 * @returns {any} The body of a proxy may be anything.
 */
const parsedOrNull = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
