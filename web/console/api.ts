import { type Client, createClient, TributaryError, type UserReader } from '@tributary-data/tributary/client';
import type { Answer } from './answer.ts';
import { type AllUsers, NoUser, readUserOfGuid, readUsers } from './members/read-users.ts';
import type { User } from './wire.ts';

/** A call that takes longer counts as one without an answer. */
const CALL_MS_MAX = 15_000;
/** A move of the clock runs all that falls due meanwhile. */
const LONG_CALL_MS_MAX = 600_000;

const NO_ANSWER: Answer<never> = {
  kind: 'refused',
  status: 0,
  message: 'The service does not answer. Check that it runs; this page tries again by itself.',
};

const NOT_FOUND = 404;
/** The answer to a read of a user that the client does not have (any more). */
const USER_UNKNOWN = 4010;

/** All calls of the console. Keys and session tokens are in headers and in memory, never in an address. */
export interface Api {
  /** With the API key of the client. */
  readonly partner: <T>(work: (client: Client) => Promise<T>) => Promise<Answer<T>>;
  /** The users of the client. */
  readonly users: () => Promise<Answer<AllUsers>>;
  /** One of them. Calls of partners name users by the partner's id, and addresses of this page by their guid. */
  readonly user: (userGuid: string) => Promise<Answer<User>>;
  readonly userOfId: (id: string) => Promise<Answer<User>>;
  /** Of what a user has. It is no visit of the user: no session is opened, and no refresh begins. */
  readonly ofUser: <T>(userGuid: string, work: (reader: UserReader) => Promise<T>) => Promise<Answer<T>>;
  /** The control panel of a local host. */
  readonly local: <T>(method: 'GET' | 'POST', path: string, body?: object) => Promise<Answer<T>>;
}

export interface Keys {
  readonly apiKey: string;
  /** Empty where the host asks for none, or the service is no local host. */
  readonly adminKey: string;
}

/** Nothing of a call stays in the browser, and no address of this page is sent along. */
const fetchFresh: typeof fetch = (url, init) =>
  fetch(url, { ...init, cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' });

export const openApi = ({ apiKey, adminKey }: Keys): Api => {
  // The service may live below a path. A refusal is shown at once: what is on the page is read again anyway.
  const connection = { baseUrl: new URL('.', location.href), timeoutMs: CALL_MS_MAX, triesMax: 1, fetch: fetchFresh };
  const client = createClient({ ...connection, apiKey });
  const { listUsers, readUserRecord } = client;
  return {
    partner: (work) => answerOf(() => work(client)),
    users: () => answerOf(() => readUsers(listUsers)),
    user: (userGuid) => answerOf(() => readUserOfGuid(listUsers, userGuid)),
    userOfId: (id) => answerOf(async () => (await readUserRecord({ id })).user),
    ofUser: (userGuid, work) => answerOf(() => work(client.reader(userGuid))),
    local: (method, path, body) => callLocal(adminKey, method, path, body),
  };
};

/** A body that is no object is not of this service: all that the console calls answer with one. */
const answerOf = async <T>(work: () => Promise<T>): Promise<Answer<T>> => {
  try {
    const body = await work();
    return typeof body === 'object' ? { kind: 'ok', body } : NO_ANSWER;
  } catch (error) {
    if (error instanceof NoUser) return { kind: 'refused', status: NOT_FOUND, message: error.message };
    if (!(error instanceof TributaryError) || error.status === null) return NO_ANSWER;
    if (error.code === USER_UNKNOWN) return { kind: 'refused', status: NOT_FOUND, message: 'There is no such user.' };
    return { kind: 'refused', status: error.status, message: messageIn(error.body, error.status) };
  }
};

const messageIn = (body: unknown, status: number): string => {
  const { error, message }: { error?: { message?: string }; message?: string } = Object(body);
  return error?.message ?? message ?? `The service answered ${status}.`;
};

/** A call of the control panel. */
export const callLocal = async <T>(
  adminKey: string,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
): Promise<Answer<T>> => {
  try {
    const answer = await fetchFresh(`./_local${path}`, {
      method,
      headers: {
        'tributary-local': '1',
        ...(adminKey !== '' && { 'tributary-admin-key': adminKey }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(LONG_CALL_MS_MAX),
    });
    const text = await answer.text();
    if (answer.ok) return { kind: 'ok', body: text === '' ? {} : JSON.parse(text) };
    return { kind: 'refused', status: answer.status, message: messageIn(parsedOrNull(text), answer.status) };
  } catch {
    return NO_ANSWER;
  }
};

const parsedOrNull = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
