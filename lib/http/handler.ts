import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { NOT_FOUND, type Problem, problem } from '../contract/error-code.ts';
import type { Operation } from '../contract/operation.ts';
import { problemOfIssues } from '../contract/problem-of-issues.ts';
import type { Log } from '../domain/log.ts';
import type { Clock } from '../domain/time.ts';
import { Unavailable } from '../domain/unavailable.ts';
import { answerOf, type Outgoing, refusalOf } from './answer.ts';
import type { Authenticators, Claimed, Headers } from './authenticate.ts';
import { hasJsonEnding, redirectJsonEnding } from './json-ending.ts';
import { createMatcher } from './match.ts';
import { readBody, readQuery, readRaw } from './request.ts';
import type { Served } from './served.ts';

export interface HttpHandlerOptions<Deps> {
  /** What the function serves; `Operations<…>` where it is collected checks each code against its entry. */
  readonly operations: readonly Served[];
  readonly authenticators: Authenticators;
  /** True where operations only read: then they start while the session is still being proven. */
  readonly readsAhead: boolean;
  readonly deps: Deps;
  readonly log: Log;
  readonly clock: Clock;
}

/**
 * Middy's own default answers 5 ms before the function's time is up, and what is under way then goes on in the environment's
 * next invocation, perhaps minutes later: its writes would land after newer ones. Without an early answer, Lambda ends the
 * environment at the timeout with all that runs in it, and the gateway answers 503.
 */
const NO_EARLY_ANSWER = { timeoutEarlyInMillis: 0 };

type Answered = APIGatewayProxyStructuredResultV2;
type Outcome = Outgoing | Problem;
type Runnable = (input: unknown, caller: unknown, deps: unknown) => Promise<Outcome>;

/** The one pipeline of every HTTP function: match, authenticate, read, validate, run, present, and log one line. */
export const createHttpHandler = <Deps>(options: HttpHandlerOptions<Deps>) => {
  const match = createMatcher(
    options.operations.map(({ entry, run }) => ({ method: entry.method, path: entry.path, entry, run })),
  );

  const respond = async (event: APIGatewayProxyEventV2): Promise<{ operation: string; answer: Answered }> => {
    const matched = match(event.requestContext.http.method, event.rawPath);
    // `/members/refresh.json` looks like a member to a function that serves members only.
    const isForeign = !matched || matched.route.entry.params?.safeParse(matched.params).success === false;
    if (isForeign && hasJsonEnding(event)) return { operation: 'none', answer: redirectJsonEnding(event) };
    if (!matched) return { operation: 'none', answer: refusalOf(NOT_FOUND) };
    const { route, params } = matched;
    const { entry } = route;
    const outcome = await runOperation(route, params, event);
    return {
      operation: entry.id,
      answer: isProblem(outcome) ? refusalOf(outcome) : answerOf(entry, outcome, event.headers['accept-encoding']),
    };
  };

  const runOperation = async (
    { entry, run }: Served,
    params: Readonly<Record<string, string>>,
    event: APIGatewayProxyEventV2,
  ): Promise<Outcome> => {
    const claimed = await authenticate(options.authenticators, entry, event.headers);
    if (isProblem(claimed)) return claimed;
    const input = readInput(entry, params, event);
    if (isProblem(input)) return (await claimed.refusal) ?? input;
    const start = async (): Promise<Outcome> => {
      return runnable(entry, run)(input, claimed.caller, options.deps);
    };
    if (!options.readsAhead) return (await claimed.refusal) ?? start();
    const [refusal, ahead] = await Promise.all([claimed.refusal, settle(start())]);
    return refusal ?? ahead();
  };

  return middy<APIGatewayProxyEventV2, Answered>(NO_EARLY_ANSWER)
    .use(completionLog(options.log, options.clock))
    .handler(async (event, context) => {
      const { operation, answer } = await respond(event);
      Object.assign(context, { operation });
      return answer;
    });
};

const authenticate = async (
  { session, apiKey, apiToken, none }: Authenticators,
  entry: Operation,
  headers: Headers,
): Promise<Claimed<unknown> | Problem> => {
  const by = { session, apiKey, apiToken, none }[entry.auth];
  if (!by) throw new Error(`No authenticator for ${entry.id}`);
  return by(headers);
};

const readInput = (
  entry: Operation,
  rawParams: Readonly<Record<string, string>>,
  event: APIGatewayProxyEventV2,
): Problem | Readonly<Record<'params' | 'query' | 'body' | 'skipWebhook' | 'calledAt', unknown>> => {
  const params = entry.params ? entry.params.safeParse(rawParams) : { success: true, data: {} };
  // A guid that cannot be one of ours is answered like one that is not the caller's.
  if (!params.success) return NOT_FOUND;
  const rawQuery = readQuery(event.rawQueryString);
  const query = entry.query ? entry.query.safeParse(rawQuery) : null;
  if (query && !query.success) return problemOfIssues(query.error.issues, rawQuery);
  const body = readBodyOf(entry, event);
  if (isProblem(body)) return body;
  const raw = entry.readsRaw === true ? readRaw(event) : undefined;
  if (raw !== undefined && isProblem(raw)) return raw;
  return {
    params: params.data,
    query: query?.data ?? {},
    body: body.body,
    skipWebhook: event.headers['mx-skip-webhook']?.toLowerCase() === 'true',
    ...(raw !== undefined && { raw }),
    ...(entry.readsOn === true && { after: event.headers['tributary-after'] }),
    calledAt: calledAt(event),
  };
};

/** The gateway names both; only on the local host is it not https. */
const calledAt = ({ headers, requestContext }: APIGatewayProxyEventV2): string =>
  `${headers['x-forwarded-proto'] === 'http' ? 'http' : 'https'}://${requestContext.domainName}`;

const readBodyOf = (entry: Operation, event: APIGatewayProxyEventV2): Problem | { readonly body: unknown } => {
  if (!entry.body) return { body: undefined };
  const read = readBody(event);
  if (isProblem(read)) return read;
  if (read.body === undefined && !entry.body.isRequired) return read;
  const parsed = entry.body.schema.safeParse(read.body);
  return parsed.success ? { body: parsed.data } : problemOfIssues(parsed.error.issues, read.body);
};

const isProblem = (value: object): value is Problem => 'problem' in value;

/** The compiler has checked the code against its entry; here only that there is code at all. */
const isRunnable = (value: unknown): value is Runnable => typeof value === 'function';

const runnable = (entry: Operation, run: unknown): Runnable => {
  if (!isRunnable(run)) throw new Error(`No code for the operation ${entry.id}`);
  return run;
};

/** Keeps a read that ran ahead of its session from failing unheard: its outcome counts only when it is asked for. */
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

/** One line for each request, and the one place where a fault becomes a 500. */
const completionLog = (log: Log, clock: Clock): middy.MiddlewareObj<APIGatewayProxyEventV2, Answered> => {
  const startedAt = new WeakMap<object, number>();
  return {
    before: ({ event }) => {
      startedAt.set(event, clock());
    },
    after: ({ event, context, response }) => {
      log.info('REQUEST_COMPLETED', {
        operation: 'operation' in context ? String(context.operation) : 'none',
        status: response?.statusCode ?? 0,
        duration_ms: clock() - (startedAt.get(event) ?? clock()),
        request_id: context.awsRequestId,
      });
    },
    onError: (request) => {
      const { awsRequestId } = request.context;
      log.error('REQUEST_FAILED', request.error, { request_id: awsRequestId });
      request.response = refusalOf(
        request.error instanceof Unavailable
          ? problem('unavailable', `A part this service depends on is unavailable; try again. Request ${awsRequestId}.`)
          : problem('internal', `The request failed on our side; quote request ${awsRequestId} when you report it.`),
      );
    },
  };
};
