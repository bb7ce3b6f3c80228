import {
  type Arguments,
  type CallOptions,
  type Client,
  type Session as ClientSession,
  createClient,
  type Operation,
  TributaryError,
} from '@tributary-data/tributary/client';
import * as z from 'zod/mini';
import { parseAsSpelled } from '../lib/domain/kernel/exact-json.ts';
import { Failure, NoAnswer, Refusal } from './failure.ts';
import { notFound } from './not-found.ts';
import type { Login } from './settings.ts';

/** The gateway ends every call after 30 seconds. This is a little more, so that its answer arrives. */
const CALL_MS_MAX = 35_000;

export interface Answer {
  readonly headers: Headers;
  /** The body, in which numbers keep their spelling; null without a body. */
  readonly body: unknown;
}

/** The operations of the client; each resolves to a 2xx answer, and rejects with `Refusal`, `NoAnswer` or `Failure`. */
type Answering<Calls> = {
  readonly [Name in keyof Calls]: Calls[Name] extends Operation<infer Input, infer _Body>
    ? (...args: Arguments<Input, CallOptions>) => Promise<Answer>
    : never;
};
export type Session = Answering<ClientSession>;

export interface Api {
  readonly url: string;
  /** Calls with the API key. */
  readonly calls: Answering<Client>;
  /** Opens a session of the user with this id of the partner, without a refresh of its members. */
  readonly openSession: (userId: string) => Promise<Session>;
}

export const createApi = ({ url, apiKey }: Login): Api => {
  const client = createClient({
    baseUrl: url,
    apiKey,
    timeoutMs: CALL_MS_MAX,
    // Commands say what they wait for, and try again themselves.
    triesMax: 1,
    // An address that leads elsewhere is shown as what it answered.
    fetch: (asked, init) => fetch(asked, { ...init, redirect: 'manual' }),
    parse: (text) => jsonOf(text, url),
  });
  return {
    url,
    calls: answering(client, url),
    openSession: async (userId) => {
      const session = client.session(userId);
      await explained({ url, input: { userId } }, async () => session.open());
      return answering(session, url);
    },
  };
};

function answering<Calls extends object>(calls: Calls, url: string): Answering<Calls>;
function answering(calls: Readonly<Record<string, Partial<Operation<object, unknown>>>>, url: string): object {
  const operations = Object.entries(calls).flatMap(([name, { withHeaders }]) => {
    if (withHeaders === undefined) return [];
    const call = (input: object = {}, options: CallOptions = {}): Promise<Answer> =>
      explained({ url, input, signal: options.signal }, async () => {
        const { headers, body } = await withHeaders(input, options);
        return { headers, body: typeof body === 'string' ? jsonOf(body, url) : (body ?? null) };
      });
    return [[name, call] as const];
  });
  return Object.fromEntries(operations);
}

interface Asked {
  readonly url: string;
  readonly input: object;
  readonly signal?: AbortSignal | undefined;
}

/** Does something with the client, and says in a line for people why that failed. */
const explained = async <T>({ url, input, signal }: Asked, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (signal?.aborted === true) throw new Failure('Interrupted', 'interrupted');
    // An empty value, `.` or `..` would change the path, so the client refuses it.
    const lost = Object.values(input).find((value) => ['', '.', '..'].includes(value));
    if (error instanceof TypeError && lost !== undefined) throw new Failure(`No id or guid: "${lost}"`, 'usage');
    if (!(error instanceof TributaryError)) throw error;
    throw error.status === null ? noAnswer(error, url) : refusal(error, error.status, url);
  }
};

const noAnswer = ({ cause }: TributaryError, url: string): Failure => {
  if (cause instanceof Failure) return cause;
  if (cause instanceof DOMException && cause.name === 'TimeoutError')
    return new NoAnswer(`${url} did not answer within ${CALL_MS_MAX / 1_000} s`);
  return new NoAnswer(`${url} cannot be reached${causeOf(cause)}`);
};

const causeOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code === '' ? '' : ` (${code})${code === 'ECONNREFUSED' ? ': is it running?' : ''}`;
};

const NOT_FOUND = 404;
const problemBody = z.object({ error: z.object({ code: z.number(), message: z.string() }) });

const refusal = (error: TributaryError, status: number, url: string): Refusal => {
  const { method, path, retryAfterSeconds, body } = error;
  const parsed = problemBody.safeParse(body);
  if (!parsed.success) {
    const message = `${url} answered ${status}, and not as a Tributary does: is the address right?`;
    return new Refusal(message, { status, code: null, retryAfterSeconds, body });
  }
  const { code, message } = parsed.data.error;
  // The service does not say what it did not find.
  const named = status === NOT_FOUND ? notFound(path) : null;
  if (named !== null) return new Refusal(named, { status, code, retryAfterSeconds, body });
  const asked = status === NOT_FOUND ? `: ${method} ${path}` : '';
  return new Refusal(`${message} (${status}, code ${code})${asked}`, { status, code, retryAfterSeconds, body });
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
