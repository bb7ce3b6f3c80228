import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { splitBasePath, withBasePaths } from '../contract/base-path.ts';
import { isProblem, type Problem, problem } from '../contract/error-code.ts';
import { takesIdempotencyKey } from '../contract/idempotency/idempotency-key.ts';
import type { Auth, Operation } from '../contract/operation.ts';
import type { Log, LogFields } from '../domain/kernel/log.ts';
import type { Clock } from '../domain/kernel/time.ts';
import { Busy, KeyUnavailable, Unavailable } from '../domain/kernel/unavailable.ts';
import type { Client } from '../domain/users/client.ts';
import { type Answer, answerOf, codedFor, type Outgoing, refusalOf } from './answer.ts';
import { type AnswerForm, askedForm, formProblem, hasXmlEnding } from './answer-form.ts';
import { type Authenticators, type CallerByAuth, type Claimed, type Headers, withPlaceHint } from './authenticate.ts';
import { type CallInput, readInput } from './call-input.ts';
import { withIgnored } from './ignored.ts';
import { hasJsonEnding, redirectJsonEnding } from './json-ending.ts';
import type { KeyedCalls } from './keyed-calls.ts';
import { type Admit, type CallLimits, createCallLimits, type Present } from './limit-calls.ts';
import { createMatcher } from './match.ts';
import { createPublicAddress } from './public-address.ts';
import type { Served } from './served.ts';

export interface HttpHandlerOptions<Deps> extends CallLimits {
  /** What the function serves. Where the code is collected, `Operations<…>` checks it against its entries. */
  readonly operations: readonly Served[];
  readonly authenticators: Authenticators;
  /** True for functions that only read: their operations start while the session is still being proven. */
  readonly readsAhead?: boolean;
  readonly deps: Deps;
  /** For functions with operations that take an `Idempotency-Key`. */
  readonly keyedCalls?: KeyedCalls<Deps>;
  /** Writes an answer in XML, for functions with operations that may be answered so. */
  readonly asXml?: (answer: Answer) => Answer;
  /** For functions with operations below the base path: whether the first segment of a path names the client. */
  readonly isBasePathOf?: (client: Client, segment: string) => Promise<boolean>;
  /** Paths of pages that the stage shows, for the answer to a path that is nearly one of them. */
  readonly pages?: readonly string[];
  readonly log: Log;
}

/**
 * By default Middy answers 5 ms before the function's time is up. What is under way then goes on in the environment's
 * next invocation, perhaps minutes later, and its writes would come after newer ones. Without an early answer, Lambda
 * ends the environment at the timeout with everything in it, and the gateway answers 503.
 */
const NO_EARLY_ANSWER = { timeoutEarlyInMillis: 0 };

type Answered = APIGatewayProxyStructuredResultV2;
type Outcome = Outgoing | Problem;
type Caller = CallerByAuth[Auth];
/** Adds fields to the request's log line. */
type Note = (fields: LogFields) => void;
/** What happens to a caller once it is proven. */
interface Proving {
  readonly note: Note;
  readonly admit: Admit;
  /** The refusal of a caller whose path is below the base path of somebody else. */
  readonly strayed: Admit;
}
/** A call that was matched, as Lambda hands it over. */
interface Invocation {
  readonly params: Readonly<Record<string, string>>;
  readonly event: APIGatewayProxyEventV2;
  readonly form: AnswerForm;
  readonly remainingMs: Context['getRemainingTimeInMillis'];
}
/** The same, when its input was read. */
interface ReadInvocation extends Invocation {
  readonly claimed: Claimed<Caller>;
  readonly proof: Promise<Problem | null>;
  readonly input: CallInput;
}
type Runnable = (input: unknown, caller: unknown, deps: unknown) => Promise<Outcome>;

/**
 * The one pipeline of every HTTP function: match, authenticate, read, validate, run, present, and log one line.
 * `publicAddress` is that of `createPublicAddress`.
 */
export const createHttpHandler = <Deps>(options: HttpHandlerOptions<Deps>, publicAddress: string | null = null) => {
  const address = createPublicAddress(publicAddress);
  const { keyedCalls, isBasePathOf, pages = [] } = options;
  const find = createFinder(options.operations, pages);
  const withinLimits = createCallLimits(options);
  if (keyedCalls === undefined) refuseKeyed(options.operations);

  const respond = async (event: APIGatewayProxyEventV2, context: Context, note: Note): Promise<Answered> => {
    const path = address.pathOf(event);
    const found = await find(event, path);
    if (isAnswer(found)) return found;
    const { route, params, clientId } = found;
    const { entry } = route;
    note({ operation: entry.id });
    const form = askedForm(path, event.headers.accept);
    const present = presenter(event, form === 'xml' && entry.answersXml === true ? options.asXml : undefined);
    presented.set(event, present);
    const strayed: Admit = async (caller) =>
      clientId === null || (await isOwnPath(caller, clientId, isBasePathOf)) ? null : explain(event, path, pages);
    const remainingMs = () => context.getRemainingTimeInMillis();
    return withinLimits({ event, entry, note, present }, async (admit) =>
      present(await runOperation(route, { params, event, form, remainingMs }, { note, admit, strayed })),
    );
  };

  const runOperation = async (served: Served, invocation: Invocation, proving: Proving): Promise<Answer> => {
    const { entry } = served;
    const { params, event, form } = invocation;
    const claimed = await authenticate(options.authenticators, entry, event.headers);
    if (isProblem(claimed)) return refusalOf(withPlaceHint(claimed, event.rawQueryString));
    const proof = prove(claimed, proving);
    const problem = formProblem(entry, form) ?? keyedCalls?.problemOf(entry, event);
    if (problem) return refusalOf((await proof) ?? problem);
    const { input, ignored } = await readInput(entry, params, event, address);
    const answer = isProblem(input)
      ? refusalOf((await proof) ?? input)
      : await answerCall(served, { ...invocation, claimed, proof, input }, proving);
    return withIgnored(answer, ignored);
  };

  const answerCall = async (
    { entry, run }: Served,
    { claimed: { caller }, proof, input, ...invocation }: ReadInvocation,
    { note }: Proving,
  ): Promise<Answer> => {
    const start = async (deps: Deps): Promise<Answer> => {
      const outcome = await orBusy(() => runnable(entry, run)(input, caller, deps));
      return isProblem(outcome) ? refusalOf(outcome) : answerOf(entry, outcome);
    };
    if (options.readsAhead === true) {
      const [refusal, ahead] = await Promise.all([proof, settle(start(options.deps))]);
      return refusal === null ? ahead() : refusalOf(refusal);
    }
    const refusal = await proof;
    if (refusal !== null) return refusalOf(refusal);
    if (keyedCalls === undefined) return start(options.deps);
    return keyedCalls.make({ ...invocation, entry, caller, deps: options.deps, makeCall: start, note });
  };

  const noted = new WeakMap<APIGatewayProxyEventV2, LogFields>();
  const presented = new WeakMap<APIGatewayProxyEventV2, Present>();
  return middy<APIGatewayProxyEventV2, Answered>(NO_EARLY_ANSWER)
    .use(completionLog(options, noted, presented))
    .handler(async (event, context) => {
      const answered = await respond(event, context, (fields) => noted.set(event, { ...noted.get(event), ...fields }));
      return isHead(event) ? { ...answered, body: '' } : answered;
    });
};

const routeOf = ({ entry, run }: Served) => {
  const { method, path, hasBasePath = false } = entry;
  return { method, path, hasBasePath, entry, run };
};

const isHead = (event: APIGatewayProxyEventV2): boolean => event.requestContext.http.method === 'HEAD';

/** The operation that a call is of, with its path parameters. `clientId`: the first segment of a path below a base path. */
interface Found {
  readonly route: Served;
  readonly params: Readonly<Record<string, string>>;
  readonly clientId: string | null;
}

const isAnswer = (found: Found | Answered): found is Answered => !('route' in found);

/** Finds the operation of a call; where there is none, the answer. */
const createFinder = (operations: readonly Served[], pages: readonly string[]) => {
  const match = createMatcher(withBasePaths(operations.map(routeOf)));
  return async (event: APIGatewayProxyEventV2, path: string): Promise<Found | Answered> => {
    // A HEAD is answered as its GET would be, without the body.
    const matched = match(isHead(event) ? 'GET' : event.requestContext.http.method, path);
    const { clientId, params } = splitBasePath(matched?.params ?? {});
    // `/members/refresh.json` looks like a member to a function that serves members only.
    const isForeign = !matched || matched.route.entry.params?.safeParse(params).success === false;
    if (isForeign && hasJsonEnding(event)) return redirectJsonEnding(event);
    if (!matched || (isForeign && hasXmlEnding(path))) return refusalOf(await explain(event, path, pages));
    return { route: matched.route, params, clientId };
  };
};

/** Writes answers in the form and coding that the caller reads. */
const presenter =
  (event: APIGatewayProxyEventV2, inForm: (answer: Answer) => Answer = (answer) => answer): Present =>
  (answer) =>
    codedFor(event.headers['accept-encoding'], inForm(answer));

/** Whether the first segment of the path names the client that calls. */
const isOwnPath = async (
  caller: Caller,
  segment: string,
  isBasePathOf: HttpHandlerOptions<unknown>['isBasePathOf'],
): Promise<boolean> => caller.kind === 'client' && (await isBasePathOf?.(caller.client, segment)) === true;

/** Loaded where it is needed: no call that an operation takes pays for the list of all paths. */
const explain = async (event: APIGatewayProxyEventV2, path: string, pages: readonly string[]): Promise<Problem> => {
  const { unknownCall } = await import('./unknown-call.ts');
  return unknownCall(event.requestContext.http.method, path, pages);
};

/** An `Idempotency-Key` must not be taken and then forgotten. */
const refuseKeyed = (operations: readonly Served[]): void => {
  const keyed = operations.find(({ entry }) => takesIdempotencyKey(entry));
  if (keyed !== undefined) throw new Error(`${keyed.entry.id} takes an Idempotency-Key: its function needs keyedCalls`);
};

/** The 503 of an operation that lost against others at every try. */
const orBusy = async (run: () => Promise<Outcome>): Promise<Outcome> => {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Busy) return problem('unavailable', `${error.message}; try again.`);
    throw error;
  }
};

const authenticate = async (
  { session, apiKey, apiToken, none }: Authenticators,
  entry: Operation,
  headers: Headers,
): Promise<Claimed<Caller> | Problem> => {
  const by = { session, apiKey, apiToken, none }[entry.auth];
  if (!by) throw new Error(`No authenticator for ${entry.id}`);
  return by(headers, entry);
};

/** The refusal of the caller; null when the caller is known, within its limits and below its own base path. */
const prove = async (
  { caller, refusal }: Claimed<Caller>,
  { note, admit, strayed }: Proving,
): Promise<Problem | null> => {
  const refused = await refusal;
  if (refused !== null) return refused;
  note(await guidsOf(caller));
  return (await admit(caller)) ?? strayed(caller);
};

/** The guids of the caller. Authentication has read the user of a session already. */
const guidsOf = async (caller: Caller): Promise<LogFields> => {
  switch (caller.kind) {
    case 'session':
      return { client_guid: (await caller.user()).clientGuid, user_guid: caller.userGuid };
    case 'client':
      return { client_guid: caller.client.guid };
    case 'apiToken':
      return { user_guid: caller.userGuid };
    case 'passing':
      return {};
  }
};

/** The compiler has checked the code against its entry. Here it is only checked that there is code. */
const isRunnable = (value: unknown): value is Runnable => typeof value === 'function';

const runnable = (entry: Operation, run: unknown): Runnable => {
  if (!isRunnable(run)) throw new Error(`No code for the operation ${entry.id}`);
  return run;
};

/**
 * Keeps a read that began before its session was proven from failing unhandled: its outcome counts only when it is
 * asked for.
 */
const settle = async <T>(running: Promise<T>): Promise<() => T> => {
  try {
    const value = await running;
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
};

/** Somebody has to enable the key, which takes minutes; a second attempt within the next seconds would be in vain. */
const KEY_RETRY_SECONDS = 60;

const problemOf = (error: unknown, requestId: string): Problem => {
  if (error instanceof KeyUnavailable) {
    const message = `Stored secrets cannot be used now; try again later. Request ${requestId}.`;
    return { ...problem('unavailable', message), retryAfterSeconds: KEY_RETRY_SECONDS };
  }
  return error instanceof Unavailable
    ? problem('unavailable', `A part this service depends on is unavailable; try again. Request ${requestId}.`)
    : problem('internal', `The request failed on our side; quote request ${requestId} when you report it.`);
};

/** Logs one line for each request. The only place that turns a fault into a 500. */
const completionLog = (
  { log, clock }: { readonly log: Log; readonly clock: Clock },
  noted: WeakMap<APIGatewayProxyEventV2, LogFields>,
  presented: WeakMap<APIGatewayProxyEventV2, Present>,
): middy.MiddlewareObj<APIGatewayProxyEventV2, Answered> => {
  const startedAt = new WeakMap<object, number>();
  return {
    before: ({ event }) => {
      startedAt.set(event, clock());
    },
    after: ({ event, context, response }) => {
      log.info('REQUEST_COMPLETED', {
        operation: 'none',
        ...noted.get(event),
        status: response?.statusCode ?? 0,
        duration_ms: clock() - (startedAt.get(event) ?? clock()),
        request_id: context.awsRequestId,
      });
    },
    onError: (request) => {
      const { awsRequestId } = request.context;
      log.error('REQUEST_FAILED', request.error, { ...noted.get(request.event), request_id: awsRequestId });
      const refused = refusalOf(problemOf(request.error, awsRequestId));
      request.response = presented.get(request.event)?.(refused) ?? refused;
    },
  };
};
