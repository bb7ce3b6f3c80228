/**
 * Every error that callers can see. A code is the HTTP status and one digit more. `title` is for `docs/errors.md`; the
 * message of an answer names the field.
 */
export const ERROR_CODES = {
  missing: { code: 4001, status: 400, title: 'A required value is missing or empty.' },
  malformed: { code: 4002, status: 400, title: 'A value is malformed or impossible.' },
  tokenUnknown: {
    code: 4010,
    status: 401,
    title: 'The session token, API token or token of a widget address is missing or unknown.',
  },
  sessionExpired: { code: 4011, status: 401, title: 'The session has expired; open a new one.' },
  apiTokenSpent: {
    code: 4012,
    status: 401,
    title: 'The API token, or the address of a widget, was used already or has expired.',
  },
  apiKeyWrong: { code: 4013, status: 401, title: 'The API key is missing or wrong.' },
  signatureWrong: { code: 4014, status: 401, title: 'The signature is missing, wrong or too old.' },
  forbidden: {
    code: 4030,
    status: 403,
    title:
      'The member lacks the use case, or the client the product, that the call needs; or the object may not be changed ' +
      'this way; or the session is one of a widget, which may not make the call.',
  },
  notFound: { code: 4040, status: 404, title: 'There is no such object for this caller.' },
  notAllowed: { code: 4050, status: 405, title: 'The object is in a state that does not allow this call.' },
  methodUnknown: { code: 4051, status: 405, title: 'The path has no such method; `Allow` names those that it has.' },
  notAcceptable: { code: 4060, status: 406, title: 'XML was asked for, and the call has no answer in XML.' },
  conflict: { code: 4090, status: 409, title: 'The value is taken, or another job is running.' },
  callInProgress: {
    code: 4091,
    status: 409,
    title: 'The first call with this Idempotency-Key is still in progress; repeat the call as Retry-After says.',
  },
  answerNotKept: {
    code: 4092,
    status: 409,
    title:
      'The first call with this Idempotency-Key has ended, and its answer cannot be given again; read what it changed.',
  },
  tooLarge: {
    code: 4130,
    status: 413,
    title: 'The request body is larger than 256 KB, or the file of an import than 4 MB.',
  },
  wrongContentType: { code: 4150, status: 415, title: 'The content type is not one this service reads.' },
  duplicate: { code: 4220, status: 422, title: 'Duplicate member, taken external_guid or unknown institution.' },
  ruleBroken: { code: 4221, status: 422, title: 'The values break a rule of the object.' },
  memberLimit: { code: 4222, status: 422, title: 'The user has as many members as the client allows.' },
  fileRefused: {
    code: 4223,
    status: 422,
    title: 'The file cannot be imported; the message names the limit, or the account and the line.',
  },
  mappingNeeded: {
    code: 4224,
    status: 422,
    title: 'Nobody has said yet how the CSV file is read; the answer has a mapping for it.',
  },
  keyOfOtherRequest: { code: 4225, status: 422, title: 'The Idempotency-Key came before, with another request.' },
  tooManyRequests: {
    code: 4290,
    status: 429,
    title: 'Too many requests of the client, the user or the address, as the message says; wait as Retry-After says.',
  },
  loginsRefused: {
    code: 4291,
    status: 429,
    title: 'Too many logins of the user were refused at the institution; wait as Retry-After says.',
  },
  internal: { code: 5000, status: 500, title: 'A fault on our side; nothing was changed in part.' },
  unavailable: { code: 5030, status: 503, title: 'A part that we depend on is unavailable; try again.' },
} as const;

export type ErrorName = keyof typeof ERROR_CODES;

/** A refusal that is expected; operations return it as a value. */
export interface Problem {
  readonly kind: 'problem';
  readonly problem: ErrorName;
  readonly message: string;
  /** Sent as the header `Retry-After`. */
  readonly retryAfterSeconds?: number;
  /** Sent as the header `Allow`. */
  readonly allow?: readonly string[];
  /** Members of the body beside `error`, where the caller needs more than a message to go on. */
  readonly extras?: Readonly<Record<string, unknown>>;
}

export const problem = (name: ErrorName, message: string): Problem => ({ kind: 'problem', problem: name, message });

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'problem';

/** The caller reached one of our limits; the same call may succeed after `retryAfterSeconds`. */
export const tooManyRequests = (message: string, retryAfterSeconds: number): Problem => ({
  ...problem('tooManyRequests', message),
  retryAfterSeconds,
});

/** Objects that do not exist and objects of others get the same answer, so that callers cannot tell them apart. */
export const NOT_FOUND: Problem = problem('notFound', 'The requested object does not exist.');
