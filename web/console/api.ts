import type { Answer } from './answer.ts';
import { type AllUsers, type ReadPage, readUserOfGuid, readUsers } from './members/read-users.ts';
import type { User } from './wire.ts';

/** A call that takes longer counts as one without an answer. */
const CALL_MS_MAX = 15_000;
/** A move of the clock runs all that falls due meanwhile. */
const LONG_CALL_MS_MAX = 600_000;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

interface Refusal {
  readonly error?: { readonly message?: string };
  readonly message?: string;
}

const NO_ANSWER = 'The service does not answer. Check that it runs; this page tries again by itself.';

interface Sent {
  readonly method: Method;
  readonly path: string;
  /** The key or the token. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: object | undefined;
  readonly msMax?: number;
}

const send = async <T>({ method, path, headers, body, msMax = CALL_MS_MAX }: Sent): Promise<Answer<T>> => {
  try {
    const response = await fetch(`.${path}`, {
      method,
      headers: {
        accept: 'application/vnd.mx.nexus.v1+json, application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(msMax),
    });
    const text = await response.text();
    if (response.ok) return { kind: 'ok', body: text === '' ? {} : JSON.parse(text) };
    return { kind: 'refused', status: response.status, message: messageIn(text, response.status) };
  } catch {
    return { kind: 'refused', status: 0, message: NO_ANSWER };
  }
};

const messageIn = (text: string, status: number): string => {
  try {
    const body: Refusal = JSON.parse(text);
    return body.error?.message ?? body.message ?? `The service answered ${status}.`;
  } catch {
    return `The service answered ${status}.`;
  }
};

/** All calls of the console. Keys and session tokens are in headers and in memory, never in an address. */
export interface Api {
  /** With the API key of the client. */
  readonly partner: <T>(method: Method, path: string, body?: object) => Promise<Answer<T>>;
  /** The users of the client. */
  readonly users: () => Promise<Answer<AllUsers>>;
  /** One of them. Calls of partners name users by the partner's id, and addresses of this page by their guid. */
  readonly user: (userGuid: string) => Promise<Answer<User>>;
  readonly userOfId: (id: string) => Promise<Answer<User>>;
  /** In a session of the user, which is opened at its first call and starts no refresh. */
  readonly asUser: <T>(userGuid: string, path: string) => Promise<Answer<T>>;
  /** The control panel of a local host. */
  readonly local: <T>(method: 'GET' | 'POST', path: string, body?: object) => Promise<Answer<T>>;
}

export interface Keys {
  readonly apiKey: string;
  /** Empty where the host asks for none, or the service is no local host. */
  readonly adminKey: string;
}

interface ApiToken {
  readonly api_token: { readonly token: string };
}
interface SessionToken {
  readonly session: { readonly token: string };
}

export const openApi = ({ apiKey, adminKey }: Keys): Api => {
  const partner: Api['partner'] = (method, path, body) =>
    send({ method, path, headers: { 'md-api-key': apiKey }, body });
  const readPage: ReadPage = (path) => partner('GET', path);
  const user: Api['user'] = (userGuid) => readUserOfGuid(readPage, userGuid);
  const userOfId: Api['userOfId'] = async (id) => {
    const answer = await partner<{ readonly user: User }>('GET', `/users/${encodeURIComponent(id)}`);
    return answer.kind === 'ok' ? { kind: 'ok', body: answer.body.user } : answer;
  };
  const sessions = new Map<string, Promise<Answer<SessionToken>>>();
  const openSession = async (userGuid: string): Promise<Answer<SessionToken>> => {
    const named = await user(userGuid);
    if (named.kind === 'refused') return named;
    const asked = await partner<ApiToken>('GET', `/users/${encodeURIComponent(named.body.id)}/api_token`);
    if (asked.kind === 'refused') return asked;
    const headers = { 'md-api-token': asked.body.api_token.token };
    const body = { session: { skip_aggregation: true } };
    return send<SessionToken>({ method: 'POST', path: '/sessions', headers, body });
  };
  const sessionOf = (userGuid: string): Promise<Answer<SessionToken>> => {
    const opened = sessions.get(userGuid) ?? openSession(userGuid);
    sessions.set(userGuid, opened);
    return opened;
  };
  const tryAsUser = async <T>(userGuid: string, path: string): Promise<Answer<T>> => {
    const opened = await sessionOf(userGuid);
    const answer =
      opened.kind === 'refused'
        ? opened
        : await send<T>({ method: 'GET', path, headers: { 'md-session-token': opened.body.session.token } });
    if (answer.kind === 'refused' && (opened.kind === 'refused' || answer.status === 401)) sessions.delete(userGuid);
    return answer;
  };
  return {
    partner,
    users: () => readUsers(readPage),
    user,
    userOfId,
    // A session that has ended is opened anew, once.
    asUser: async <T>(userGuid: string, path: string) => {
      const first = await tryAsUser<T>(userGuid, path);
      return first.kind === 'refused' && first.status === 401 ? tryAsUser<T>(userGuid, path) : first;
    },
    local: (method, path, body) => callLocal(adminKey, method, path, body),
  };
};

export const callLocal = <T>(
  adminKey: string,
  method: 'GET' | 'POST',
  path: string,
  body?: object,
): Promise<Answer<T>> =>
  send<T>({
    method,
    path: `/_local${path}`,
    headers: { 'tributary-local': '1', ...(adminKey !== '' && { 'tributary-admin-key': adminKey }) },
    body,
    msMax: LONG_CALL_MS_MAX,
  });
