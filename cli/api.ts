import * as z from 'zod/mini';
import { parseAsSpelled } from '../lib/domain/kernel/exact-json.ts';
import { Failure, NoAnswer, Refusal } from './failure.ts';
import { notFound } from './not-found.ts';
import type { Login } from './settings.ts';

/** The gateway ends every call after 30 seconds. This is a little more, so that its answer arrives. */
const CALL_MS_MAX = 35_000;
const MEDIA_TYPE = 'application/vnd.mx.nexus.v1+json';

export interface Answer {
  readonly headers: Headers;
  /** The body, in which numbers keep their spelling; null without a body. */
  readonly body: unknown;
}

export interface Api {
  readonly url: string;
  /** Calls with the API key. */
  readonly call: Call;
  /** Opens a session of the user with this id of the partner, without a refresh of its members. */
  readonly openSession: (userId: string) => Promise<Call>;
}

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | null;
}

/** Resolves to a 2xx answer; rejects with `Refusal` or `NoAnswer`. Bytes are sent as they are, any other body as JSON. */
export type Call = (
  method: string,
  path: string,
  body?: object | Uint8Array<ArrayBuffer>,
  options?: CallOptions,
) => Promise<Answer>;

const problemBody = z.object({ error: z.object({ code: z.number(), message: z.string() }) });
const tokenBody = z.object({ api_token: z.object({ token: z.string() }) });
const sessionBody = z.object({ session: z.object({ token: z.string() }) });

export const createApi = ({ url, apiKey }: Login): Api => {
  const callWith =
    (caller: Readonly<Record<string, string>>): Call =>
    async (method, path, body, { headers, signal } = {}) => {
      const sent = { method, path, headers: { ...caller, ...headers }, body, signal: signal ?? null };
      const { response, text } = await exchange(url, sent);
      if (!response.ok) throw refusal(response, text, { ...sent, url });
      return { headers: response.headers, body: text === '' ? null : jsonOf(text, url) };
    };
  const call = callWith({ 'md-api-key': apiKey });
  return {
    url,
    call,
    openSession: async (userId) => {
      const { body } = await call('GET', path`/users/${userId}/api_token`);
      const { token } = understood(tokenBody, body).api_token;
      const opened = await callWith({ 'md-api-token': token })('POST', '/sessions', {
        session: { skip_aggregation: true },
      });
      return callWith({ 'md-session-token': understood(sessionBody, opened.body).session.token });
    },
  };
};

const NOT_FOUND = 404;

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object | Uint8Array<ArrayBuffer> | undefined;
  readonly signal: AbortSignal | null;
}

const exchange = async (url: string, { method, path, headers, body, signal }: Sent) => {
  const limit = AbortSignal.timeout(CALL_MS_MAX);
  try {
    const response = await fetch(url + path, {
      method,
      headers: { accept: MEDIA_TYPE, ...(body && { 'content-type': MEDIA_TYPE }), ...headers },
      ...(body && { body: body instanceof Uint8Array ? body : JSON.stringify(body) }),
      // Keys go only to the address that was named.
      redirect: 'manual',
      signal: signal === null ? limit : AbortSignal.any([limit, signal]),
    });
    return { response, text: await response.text() };
  } catch (error) {
    if (signal?.aborted === true) throw new Failure('Interrupted', 'interrupted');
    if (limit.aborted) throw new NoAnswer(`${url} did not answer within ${CALL_MS_MAX / 1_000} s`);
    throw new NoAnswer(`${url} cannot be reached${causeOf(error)}`);
  }
};

const causeOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code === '' ? '' : ` (${code})${code === 'ECONNREFUSED' ? ': is it running?' : ''}`;
};

const refusal = (response: Response, text: string, { url, method, path }: Asked): Refusal => {
  const { status } = response;
  const body = parsedOrNull(text);
  const parsed = problemBody.safeParse(body);
  const retryAfter = response.headers.get('retry-after') ?? '';
  const retryAfterSeconds = /^[0-9]{1,6}$/.test(retryAfter) ? Number(retryAfter) : null;
  if (!parsed.success) {
    const told = `${url} answered ${status}, and not as a Tributary does: is the address right?`;
    return new Refusal(told, { status, code: null, retryAfterSeconds, body });
  }
  const { code, message } = parsed.data.error;
  // The service does not say what it did not find.
  const named = status === NOT_FOUND ? notFound(path) : null;
  if (named !== null) return new Refusal(named, { status, code, retryAfterSeconds, body });
  const asked = status === NOT_FOUND ? `: ${method} ${path}` : '';
  return new Refusal(`${message} (${status}, code ${code})${asked}`, { status, code, retryAfterSeconds, body });
};

interface Asked extends Pick<Sent, 'method' | 'path'> {
  readonly url: string;
}

const parsedOrNull = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const jsonOf = (text: string, url: string): unknown => {
  try {
    return parseAsSpelled(text);
  } catch {
    throw new Failure(`${url} answered something else than JSON: is the address right?`);
  }
};

/** The parts of an answer that a command needs. An answer without them is not from a Tributary of this version. */
export const understood = <T>(schema: z.ZodMiniType<T>, body: unknown): T => {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const at = result.error.issues[0]?.path.join('.') ?? '';
  throw new Failure(`The answer is not understood (at ${at}): is the service of another version?`);
};

/** A path with escaped values. An empty value, `.` or `..` would change the path, so it is refused. */
export const path = (parts: TemplateStringsArray, ...values: readonly string[]): string => {
  const lost = values.find((value) => ['', '.', '..'].includes(value));
  if (lost !== undefined) throw new Failure(`No id or guid: "${lost}"`, 'usage');
  return parts.reduce((text, part, index) => `${text}${encodeURIComponent(values[index - 1] ?? '')}${part}`);
};

/** `?a=1&b=2` with the values that are defined; empty when there are none. */
/** A list is given as one parameter for each of its values. */
export const query = (values: Readonly<Record<string, string | number | readonly string[] | undefined>>): string => {
  const given = Object.entries(values).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, String(one)]),
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
};
