import { channel } from 'node:diagnostics_channel';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { type Clock, SECOND_MS } from '../domain/kernel/time.ts';
import type { UpstreamFailureCode } from '../domain/upstream/observation.ts';
import type { ClientCertificate } from '../outbound/guarded-connection.ts';
import { parseExactJson } from './exact-json.ts';
import { failureOfError, failureOfStatus, mediaTypeOf, readText, retryAfterSecondsOf } from './http-answer.ts';
import type { NotArrived, Observed } from './kit/observed.ts';
import { type ConnectionDeps, type UpstreamConnections, upstreamConnections } from './upstream-connections.ts';

export interface UpstreamLimits {
  /** From the call to the last byte of its answer. */
  readonly callSeconds: number;
  /** Of the body of an answer. */
  readonly bodyBytes: number;
}

export interface UpstreamSettings {
  /** Of the connector that calls, for those that count calls. */
  readonly connector?: string;
  /** For calls that name only a path. Without a slash at the end. */
  readonly baseUrl?: string;
  readonly limits: UpstreamLimits;
  /** Origins on this machine that may be called in spite of the guard, see `loopback-origins.ts`. None if left out. */
  readonly loopbackOrigins?: ReadonlySet<string>;
  /** Shown to an upstream that asks for it (mTLS). */
  readonly clientCertificate?: ClientCertificate;
}

export type UpstreamBody =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'form'; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'text'; readonly text: string; readonly contentType: string };

interface CallParts {
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Left out, the body is empty; a POST then says `Content-Length: 0`. */
  readonly body?: UpstreamBody;
  /** Instead of those of the settings. */
  readonly limits?: Partial<UpstreamLimits>;
}

/** `path` follows the base address of the settings. `url` may come from a user: it is called only if the guard allows it. */
export type UpstreamCall = CallParts & ({ readonly path: `/${string}` } | { readonly url: string });

export interface TextCall {
  /** Media types in lower case. `any`: also an answer that names none. HTML is never taken. */
  readonly contentTypes: readonly string[] | 'any';
}

/**
 * The way of a connector to its upstream. A call ends in what `read` makes of its answer, or in a failure of a known kind;
 * `read` gives null for an answer that cannot be understood. A call ends when its signal aborts. No call is repeated, and
 * no redirect is followed. Throws only for a bug of ours.
 */
export interface UpstreamHttp {
  /** Numbers of the JSON come as they were spelled, see `exact-json.ts`. */
  readonly json: <T>(
    call: UpstreamCall,
    read: (body: unknown) => T | null,
    signal: AbortSignal,
  ) => Promise<Observed<T>>;
  readonly text: <T>(
    call: UpstreamCall & TextCall,
    read: (body: string) => T | null,
    signal: AbortSignal,
  ) => Promise<Observed<T>>;
}

/**
 * The calls of one step. Connections are kept open from call to call, and closed when the step disposes of this: a
 * function is frozen between invocations, and a socket that died meanwhile looks alive.
 */
export interface UpstreamSession extends AsyncDisposable {
  readonly httpFor: (settings: UpstreamSettings) => UpstreamHttp;
  /** How many requests were sent so far, those without an answer included. */
  readonly requestCount: () => number;
}

export type OpenUpstream = () => UpstreamSession;

export interface UpstreamHttpDeps extends Omit<ConnectionDeps, 'clientCertificate' | 'loopbackOrigins'> {
  /** Reads `Retry-After` when it names an instant. */
  readonly clock: Clock;
}

export const createUpstreamHttp =
  ({ clock, ...deps }: UpstreamHttpDeps): OpenUpstream =>
  () => {
    const opened: UpstreamConnections[] = [];
    let requests = 0;
    const onRequest = (): void => {
      requests += 1;
    };
    return {
      httpFor: (settings) => {
        const { clientCertificate, loopbackOrigins } = settings;
        const connections = upstreamConnections({ ...deps, clientCertificate, loopbackOrigins });
        opened.push(connections);
        return httpOver(connections, settings, { clock, onRequest });
      },
      requestCount: () => requests,
      [Symbol.asyncDispose]: async () => {
        await Promise.all(opened.map(({ close }) => close()));
      },
    };
  };

/** How the body of an answer is read: the types that are asked for, and what the text of the body is. */
interface Form<B> {
  readonly accept: string;
  readonly isOfType: (mediaType: string | null) => boolean;
  readonly ofOtherType: UpstreamFailureCode;
  /** Undefined when the text is cut off or nonsense. */
  readonly parse: (text: string) => B | undefined;
}

const JSON_FORM: Form<unknown> = {
  accept: 'application/json',
  isOfType: (mediaType) => /^application\/(?:[\w.-]+\+)?json$/.test(mediaType ?? ''),
  ofOtherType: 'not_json',
  parse: parseExactJson,
};

const HTML_TYPES: ReadonlySet<string | null> = new Set(['text/html', 'application/xhtml+xml']);

const textForm = ({ contentTypes }: TextCall): Form<string> => ({
  accept: contentTypes === 'any' ? '*/*' : contentTypes.join(', '),
  isOfType: (mediaType) =>
    !HTML_TYPES.has(mediaType) && (contentTypes === 'any' || contentTypes.includes(mediaType ?? '')),
  ofOtherType: 'malformed',
  parse: (text) => text,
});

/** Tells of each call as it is sent. Nobody listens on a stage; the local host counts calls by connector. */
const CALLS = channel('tributary:upstream:call');

interface CallDeps {
  readonly clock: Clock;
  readonly onRequest: () => void;
}

const httpOver = (
  connections: UpstreamConnections,
  settings: UpstreamSettings,
  { clock, onRequest }: CallDeps,
): UpstreamHttp => {
  const ask = async <B, T>(
    call: UpstreamCall,
    form: Form<B>,
    read: (body: B) => T | null,
    signal: AbortSignal,
  ): Promise<Observed<T>> => {
    const { callSeconds, bodyBytes } = { ...settings.limits, ...call.limits };
    const url = urlOf(call, settings);
    const bounded = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(callSeconds * SECOND_MS))]);
    let wasSent = false;
    const onSent = (): void => {
      if (wasSent) return;
      wasSent = true;
      onRequest();
      CALLS.publish({ connector: settings.connector });
    };
    const fails = (code: UpstreamFailureCode, answer?: Dispatcher.ResponseData): NotArrived => {
      const retryAfterSeconds = answer === undefined ? null : retryAfterSecondsOf(answer, clock);
      return { kind: 'failed', failure: { code, status: answer?.statusCode ?? null, retryAfterSeconds, wasSent } };
    };
    try {
      const connection = await orAborted(connections.to(url), bounded);
      if (connection.kind === 'failed') return fails(FAILURE_OF_GUARD[connection.failure]);
      const dispatcher = connection.pool.compose(noticing(onSent));
      // While a connection is being made, undici does not look at the signal. It sends nothing after it.
      const asked = dispatcher.request({ ...requestOf(call, url, form.accept), signal: bounded });
      const answer = await orAborted(asked, bounded);
      // A body that is given up emits an error; without a listener the error would end the process.
      answer.body.on('error', () => undefined);
      const refusal =
        failureOfStatus(answer.statusCode) ?? (form.isOfType(mediaTypeOf(answer)) ? null : form.ofOtherType);
      if (refusal !== null) {
        answer.body.destroy();
        return fails(refusal, answer);
      }
      const text = await readText(answer.body, bodyBytes);
      // Only then does undici give the connection to another call; before, it would open one more.
      await nextTurn();
      const body = text === null ? undefined : form.parse(text);
      const value = body === undefined ? null : read(body);
      return value === null ? fails('malformed', answer) : { kind: 'arrived', value };
    } catch (error) {
      const code = bounded.aborted ? 'timed_out' : failureOfError(error);
      if (code === null) throw error;
      return fails(code);
    }
  };
  return {
    json: (call, read, signal) => ask(call, JSON_FORM, read, signal),
    text: (call, read, signal) => ask(call, textForm(call), read, signal),
  };
};

const FAILURE_OF_GUARD = {
  forbidden: 'address_forbidden',
  nameUnresolved: 'connection_lost',
} as const satisfies Record<string, UpstreamFailureCode>;

const urlOf = (call: UpstreamCall, { baseUrl }: UpstreamSettings): string => {
  if ('url' in call) return call.url;
  if (baseUrl === undefined) throw new Error('A call with a path needs a base address');
  return baseUrl + call.path;
};

const requestOf = (call: UpstreamCall, url: string, accept: string) => {
  const { origin, pathname, search } = new URL(url);
  const { contentType, text } = contentOf(call.body);
  return {
    origin,
    path: pathname + search,
    method: call.method,
    headers: { accept, ...(contentType !== null && { 'content-type': contentType }), ...call.headers },
    body: text,
  };
};

const contentOf = (body: UpstreamBody | undefined): { contentType: string | null; text: string | null } => {
  switch (body?.kind) {
    case undefined:
      return { contentType: null, text: null };
    case 'json':
      return { contentType: 'application/json', text: JSON.stringify(body.value) };
    case 'form':
      return {
        contentType: 'application/x-www-form-urlencoded',
        text: new URLSearchParams(body.fields).toString(),
      };
    case 'text':
      return { contentType: body.contentType, text: body.text };
  }
};

/** Hears of a request just before its first byte is written to an open connection. */
const noticing =
  (onSend: () => void): Dispatcher.DispatcherComposeInterceptor =>
  (dispatch) =>
  (options, handler) =>
    dispatch(options, {
      onRequestStart: (controller, context) => {
        onSend();
        handler.onRequestStart?.(controller, context);
      },
      onResponseStart: (...args) => handler.onResponseStart?.(...args),
      onResponseData: (...args) => handler.onResponseData?.(...args),
      onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
      onResponseError: (...args) => handler.onResponseError?.(...args),
    });

/** Rejects when the signal aborts before `work` is done. */
const orAborted = async <T>(work: Promise<T>, signal: AbortSignal): Promise<T> => {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
};
