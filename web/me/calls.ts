import type { Transaction, User } from './wire.ts';

/** The service gives up a call after ten seconds. */
const CALL_MS_MAX = 15_000;
/** The code of an answer to a session that has ended. */
const SESSION_ENDED = 4011;

/** A call that was refused, or that got no answer, in a sentence for the person. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

interface RowsPage {
  readonly transactions: readonly Transaction[];
  readonly next: string | null;
}

/** The calls of one user. A session that has ended is renewed once. */
export interface Calls {
  readonly read: <T>(path: string) => Promise<T>;
  /** The next page of transactions, and the place after which the one after it begins; null at the end. */
  readonly rows: (path: string, after: string | null) => Promise<RowsPage>;
  readonly send: <T>(method: 'POST' | 'PUT', path: string, body?: object) => Promise<T>;
}

interface Answered<T> {
  readonly status: number;
  readonly code: number;
  readonly body: T;
  readonly headers: Headers;
}

const messageIn = (body: unknown, status: number): string => {
  const { error, message }: { error?: { message?: string }; message?: string } = Object(body);
  return error?.message ?? message ?? `The host answered ${status}.`;
};

const call = async <T>(path: string, init: RequestInit): Promise<Answered<T>> => {
  try {
    const answer = await fetch(path, { ...init, cache: 'no-store', signal: AbortSignal.timeout(CALL_MS_MAX) });
    const text = await answer.text();
    const body = text === '' ? null : JSON.parse(text);
    const { error }: { error?: { code?: number } } = Object(body);
    return { status: answer.status, code: error?.code ?? 0, body, headers: answer.headers };
  } catch {
    throw new Refused('The local host does not answer. Is it running?');
  }
};

const orRefused = <T>(answered: Answered<T>): Answered<T> => {
  if (answered.status < 300) return answered;
  throw new Refused(messageIn(answered.body, answered.status));
};

const ask = async <T>(path: string, body: object): Promise<T> => {
  const headers = { 'content-type': 'application/json', 'tributary-local': '1' };
  return orRefused(await call<T>(`/_local/me/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).body;
};

interface FirstUsers {
  readonly users: readonly User[];
  /** There are more users than these. */
  readonly is_cut: boolean;
  /** The one that was asked for by id or guid, also where it is not among the first ones; null where there is none. */
  readonly named: User | null;
  /** The day on the clock of the host, YYYY-MM-DD. */
  readonly today: string;
}

/** The first users of the local client, and the one of this name. */
export const readUsers = (name: string): Promise<FirstUsers> => ask('users', name === '' ? {} : { user: name });

/** Makes the user of a person that has this host alone. Answers its id. */
export const begin = async (): Promise<string> => (await ask<{ readonly user: string }>('begin', {})).user;

const askForToken = async (userId: string): Promise<string> =>
  (await ask<{ readonly token: string }>('session', { user: userId })).token;

/** The address of a widget for the user: the same as a partner's server gets. */
export const askForWidget = async (userId: string, options: object): Promise<string> =>
  (await ask<{ readonly url: string }>('widget', { user: userId, url: options })).url;

interface Made {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: object | undefined;
  readonly after?: string | null;
}

export const callsOf = (userId: string): Calls => {
  let token: Promise<string> | null = null;
  const once = async <T>({ method, path, body, after = null }: Made): Promise<Answered<T>> => {
    token ??= askForToken(userId);
    const headers = {
      accept: 'application/vnd.mx.nexus.v1+json',
      'md-session-token': await token,
      ...(body && { 'content-type': 'application/json' }),
      ...(after !== null && { 'tributary-after': after }),
    };
    return call<T>(path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  };
  const made = async <T>(wanted: Made): Promise<Answered<T>> => {
    const first = await once<T>(wanted);
    if (first.code !== SESSION_ENDED) return orRefused(first);
    token = null;
    return orRefused(await once<T>(wanted));
  };
  return {
    read: async <T>(path: string) => (await made<T>({ method: 'GET', path })).body,
    rows: async (path, after) => {
      const { body, headers } = await made<Pick<RowsPage, 'transactions'>>({ method: 'GET', path, after });
      return { ...body, next: headers.get('tributary-next') };
    },
    send: async <T>(method: 'POST' | 'PUT', path: string, body?: object) =>
      (await made<T>({ method, path, body })).body,
  };
};
