import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import { type Problem, problem } from '../contract/error-code.ts';
import {
  IDEMPOTENCY_KEY_LENGTH_MAX,
  isIdempotencyKey,
  takesIdempotencyKey,
} from '../contract/idempotency/idempotency-key.ts';
import type { Auth, Operation } from '../contract/operation.ts';
import type { Repeated } from '../domain/idempotency/idempotency-record.ts';
import { type KeyedCall, keyedCallOf } from '../domain/idempotency/keyed-call.ts';
import type { LogFields } from '../domain/kernel/log.ts';
import { type Answer, refusalOf } from './answer.ts';
import { type CallerByAuth, CREDENTIAL_HEADERS } from './authenticate.ts';
import { bytesOf } from './request.ts';

/** What came of the beginning of a call with an `Idempotency-Key`. */
type Begun<Deps> =
  /** The call is to be made, with these dependencies, and then to be ended by one of the two functions. Neither throws. */
  | {
      readonly kind: 'begun';
      readonly deps: Deps;
      readonly keep: (answer: string) => Promise<void>;
      readonly giveUp: () => Promise<void>;
    }
  | { readonly kind: 'kept'; readonly answer: string }
  | { readonly kind: Exclude<Repeated['kind'], 'kept'> };

/** The records of calls: begins a call with an `Idempotency-Key`, once for each key. */
interface CallRecords<Deps> {
  readonly begin: (call: KeyedCall, remainingMs: number) => Promise<Begun<Deps>>;
}

/** A call whose caller is known, and what makes it. */
interface ProvenCall<Deps> {
  readonly entry: Operation;
  readonly caller: CallerByAuth[Auth];
  /** Those of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly event: APIGatewayProxyEventV2;
  readonly remainingMs: () => number;
  readonly deps: Deps;
  readonly makeCall: (deps: Deps) => Promise<Answer>;
  /** Adds fields to the request's log line. */
  readonly note: (fields: LogFields) => void;
}

/**
 * Makes calls once for each `Idempotency-Key`. Functions whose operations take the header hand it to the handler, so
 * that others do not load it.
 */
export interface KeyedCalls<Deps> {
  /** Null when the header may be used, or is not there. */
  readonly problemOf: (entry: Operation, event: APIGatewayProxyEventV2) => Problem | null;
  readonly make: (call: ProvenCall<Deps>) => Promise<Answer>;
}

export const createKeyedCalls = <Deps>({ begin }: CallRecords<Deps>): KeyedCalls<Deps> => ({
  problemOf: (entry, event) => {
    const key = keyOf(entry, event);
    return key === null || isIdempotencyKey(key) ? null : KEY_MALFORMED;
  },
  make: async (call) => {
    const keyed = keyedCallFor(call);
    if (keyed === null) return call.makeCall(call.deps);
    const begun = await begin(keyed, call.remainingMs());
    call.note({ keyed_call: begun.kind });
    return answerOnce(begun, call.makeCall);
  },
});

const HEADER = 'idempotency-key';

/** The header of a call that takes one; null where there is none. */
const keyOf = (entry: Operation, { headers }: APIGatewayProxyEventV2): string | null =>
  (takesIdempotencyKey(entry) ? headers[HEADER] : undefined) ?? null;

const KEY_MALFORMED = problem(
  'malformed',
  `Idempotency-Key: the header must have 1 to ${IDEMPOTENCY_KEY_LENGTH_MAX} printable characters of ASCII.`,
);

/** The call as records know it; null when it has no key. */
const keyedCallFor = <Deps>({ entry, caller, params, event }: ProvenCall<Deps>): KeyedCall | null => {
  const idempotencyKey = keyOf(entry, event);
  const owner = ownerOf(caller);
  if (idempotencyKey === null || owner === null || entry.auth === 'none') return null;
  const credential = event.headers[CREDENTIAL_HEADERS[entry.auth]] ?? '';
  const head = JSON.stringify([entry.id, params, event.rawQueryString]);
  const request = Buffer.concat([Buffer.from(`${head}\n`), bytesOf(event)]);
  return keyedCallOf({ owner, credential, idempotencyKey, request });
};

const ownerOf = (caller: CallerByAuth[Auth]): KeyedCall['owner'] | null => {
  switch (caller.kind) {
    case 'session':
    case 'apiToken':
      return caller.userGuid;
    case 'client':
      return caller.client.guid;
    case 'passing':
      return null;
  }
};

/**
 * Makes the call that has begun, and keeps its answer for those that repeat it. Answers after which the same call may
 * succeed are not kept.
 */
const answerOnce = async <Deps>(begun: Begun<Deps>, makeCall: (deps: Deps) => Promise<Answer>): Promise<Answer> => {
  switch (begun.kind) {
    case 'begun':
      return makeAndKeep(begun, makeCall);
    case 'kept': {
      const { headers, ...answer } = keptAnswer.parse(JSON.parse(begun.answer));
      return { ...answer, headers: { ...headers, 'idempotency-replayed': 'true' } };
    }
    case 'inProgress':
    case 'otherRequest':
    case 'notKept':
      return refusalOf(REFUSALS[begun.kind]);
  }
};

const keptAnswer = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.string()),
  body: z.exactOptional(z.string()),
});

const makeAndKeep = async <Deps>(
  { deps, keep, giveUp }: Begun<Deps> & { readonly kind: 'begun' },
  makeCall: (deps: Deps) => Promise<Answer>,
): Promise<Answer> => {
  let answer: Answer | null = null;
  try {
    answer = await makeCall(deps);
    return answer;
  } finally {
    await (answer === null || mayChange(answer) ? giveUp() : keep(JSON.stringify(answer)));
  }
};

/** A token that is refused now, a limit that was reached, and a fault of ours. */
const mayChange = ({ statusCode }: Answer): boolean => statusCode === 401 || statusCode === 429 || statusCode >= 500;

/** Most calls end within a second. */
const IN_PROGRESS_RETRY_SECONDS = 1;

const REFUSALS: Readonly<Record<Exclude<Repeated['kind'], 'kept'>, Problem>> = {
  inProgress: {
    ...problem(
      'callInProgress',
      'The first call with this Idempotency-Key is still in progress; repeat it in a second.',
    ),
    retryAfterSeconds: IN_PROGRESS_RETRY_SECONDS,
  },
  otherRequest: problem('keyOfOtherRequest', 'The Idempotency-Key came before, with another request; use a new one.'),
  notKept: problem(
    'answerNotKept',
    'The first call with this Idempotency-Key has ended, and its answer cannot be given again: it broke off, its answer ' +
      'was too long, or another token or API key made it. Read what it changed before you use a new key.',
  ),
};
