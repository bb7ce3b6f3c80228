import { type Problem, problem } from '../contract/error-code.ts';
import { type Auth, type OperationEntry, takesPartnerForUser } from '../contract/operation.ts';
import { type Guid, isGuid } from '../domain/kernel/guid.ts';
import type { Client } from '../domain/users/client.ts';
import type { SessionScope } from '../domain/users/session.ts';
import { hasTokenForm, openToken, type TokenKeys } from '../domain/users/token.ts';
import type { User } from '../domain/users/user.ts';
import type { ApiTokenCaller, ClientCaller, PassingCaller, SessionCaller } from './caller.ts';

/** The caller that each kind of authentication gives to an operation. */
export interface CallerByAuth {
  readonly session: SessionCaller;
  readonly apiKey: ClientCaller;
  readonly apiToken: ApiTokenCaller;
  readonly none: PassingCaller;
}

/** The headers that callers prove themselves with. */
export const CREDENTIAL_HEADERS = {
  session: 'md-session-token',
  apiToken: 'md-api-token',
  apiKey: 'md-api-key',
} as const satisfies Readonly<Record<Exclude<Auth, 'none'>, string>>;

export type Headers = Readonly<Record<string, string | undefined>>;

/**
 * A caller whose token has the right form. `refusal` settles when the store has answered. Nothing may be answered
 * before it is null, but reads may already be under way.
 */
export interface Claimed<Caller> {
  readonly caller: Caller;
  readonly refusal: Promise<Problem | null>;
}

/** What the entry says of who may call. */
export type Admits = Pick<OperationEntry, 'auth' | 'function' | 'isForWidgets' | 'isForPartners'>;

export type Authenticate<Caller> = (headers: Headers, entry: Admits) => Promise<Claimed<Caller> | Problem>;
export type Authenticators = { readonly [A in Auth]?: Authenticate<CallerByAuth[A]> };

type Proof =
  | { readonly kind: 'proven'; readonly user: User; readonly scope: SessionScope }
  | { readonly kind: 'unknown' | 'expired' | 'disabled' };

export interface SessionProof {
  readonly tokenKeys: () => Promise<TokenKeys>;
  readonly prove: (userGuid: Guid<'USR'>, hash: string) => Promise<Proof>;
  readonly readClient: (guid: Guid<'CLT'>) => Promise<Client | null>;
}

/** Users whose client is remembered. An entry has some hundred bytes. */
const CLIENTS_KNOWN_MAX = 1_000;

/**
 * A user stays with its client for ever. So the client of a user that was proven once is read beside the next proof, and not
 * after it.
 */
const rememberClients = () => {
  const known = new Map<Guid<'USR'>, Guid<'CLT'>>();
  return {
    of: (user: Guid<'USR'>): Guid<'CLT'> | undefined => known.get(user),
    add: ({ guid, clientGuid }: User): void => {
      if (known.size >= CLIENTS_KNOWN_MAX) known.clear();
      known.set(guid, clientGuid);
    },
  };
};

export const bySession = ({ tokenKeys, prove, readClient }: SessionProof): Authenticate<SessionCaller> => {
  const clients = rememberClients();
  return async (headers, entry) => {
    const fault = credentialFault('session', headers);
    if (fault !== null) return fault;
    const token = headers[CREDENTIAL_HEADERS.session] ?? '';
    const keys = await tokenKeys();
    const opened = openToken('session', token, keys);
    if (!opened) return openToken('api', token, keys) ? NOT_A_SESSION : SESSION_UNKNOWN;
    const proof = prove(opened.userGuid, opened.hash);
    const proven = async () => {
      const result = await proof;
      if (result.kind !== 'proven' || judge(result, entry) !== null) throw new SessionRefusedError();
      clients.add(result.user);
      return result;
    };
    return {
      caller: {
        kind: 'session',
        userGuid: opened.userGuid,
        user: async () => (await proven()).user,
        scope: async () => (await proven()).scope,
        client: async () => {
          const client = await readClient(clients.of(opened.userGuid) ?? (await proven()).user.clientGuid);
          if (!client) throw new Error('A user without its client');
          return client;
        },
      },
      refusal: proof.then((result) => judge(result, entry)),
    };
  };
};

/** Null when the session is good, and good for this operation. */
const judge = (proof: Proof, { isForWidgets = false }: Admits): Problem | null => {
  switch (proof.kind) {
    case 'proven':
      return proof.scope === 'widget' && !isForWidgets ? NOT_FOR_WIDGETS : null;
    case 'expired':
      return SESSION_EXPIRED;
    case 'unknown':
      return SESSION_UNKNOWN;
    case 'disabled':
      return USER_DISABLED;
  }
};

/** The operation itself judges what it is given; nothing is proven here. */
export const byNothing: Authenticate<PassingCaller> = async () => ({
  caller: { kind: 'passing' },
  refusal: Promise.resolve(null),
});

type ReadByKey = (apiKey: string) => Promise<Client | null>;

const clientBy = async (headers: Headers, readByKey: ReadByKey): Promise<Client | Problem> => {
  const fault = credentialFault('apiKey', headers);
  if (fault !== null) return fault;
  const apiKey = headers[CREDENTIAL_HEADERS.apiKey] ?? '';
  const client = await readByKey(apiKey);
  if (!client) {
    const hint = hasTokenForm(apiKey) ? ` It has the form of a token. ${WANTED.apiKey}` : '';
    return problem('apiKeyWrong', `The MD-API-KEY header holds no key we know.${hint}`);
  }
  return client.disabledAt === null
    ? client
    : problem('apiKeyWrong', 'The client of the MD-API-KEY header is disabled.');
};

export const byApiKey = (readByKey: ReadByKey): Authenticate<ClientCaller> => {
  return async (headers) => {
    const client = await clientBy(headers, readByKey);
    return 'problem' in client ? client : { caller: { kind: 'client', client }, refusal: Promise.resolve(null) };
  };
};

/** With an API key it names the user whose data a server of the partner reads. */
export const USER_HEADER = 'tributary-user';

export interface PartnerProof {
  readonly readByKey: ReadByKey;
  /** Null when there is no such user. Strong read. */
  readonly readUser: (guid: Guid<'USR'>) => Promise<User | null>;
}

/**
 * Lets a server of the partner call as a user of its client does, without a session: nothing says that the user was here. Calls
 * that are not for it are left to `session`.
 */
export const byPartnerOr =
  (session: Authenticate<SessionCaller>, { readByKey, readUser }: PartnerProof): Authenticate<SessionCaller> =>
  async (headers, entry) => {
    const userGuid = headers[USER_HEADER];
    const isOfPartner = userGuid !== undefined && !headers[CREDENTIAL_HEADERS.session] && takesPartnerForUser(entry);
    if (!isOfPartner) return session(headers, entry);
    const client = await clientBy(headers, readByKey);
    if ('problem' in client) return client;
    const user = isGuid('USR', userGuid) ? await readUser(userGuid) : null;
    if (user === null || user.clientGuid !== client.guid) return USER_UNKNOWN;
    return {
      caller: {
        kind: 'session',
        userGuid: user.guid,
        user: async () => user,
        scope: async () => 'user',
        client: async () => client,
      },
      refusal: Promise.resolve(null),
    };
  };

export const byApiToken = (tokenKeys: () => Promise<TokenKeys>): Authenticate<ApiTokenCaller> => {
  return async (headers) => {
    const fault = credentialFault('apiToken', headers);
    if (fault !== null) return fault;
    const token = headers[CREDENTIAL_HEADERS.apiToken] ?? '';
    const keys = await tokenKeys();
    const opened = openToken('api', token, keys);
    if (!opened) return openToken('session', token, keys) ? NOT_AN_API_TOKEN : API_TOKEN_UNKNOWN;
    return {
      caller: { kind: 'apiToken', userGuid: opened.userGuid, tokenHash: opened.hash },
      refusal: Promise.resolve(null),
    };
  };
};

type Credential = keyof typeof CREDENTIAL_HEADERS;

/** What a call wants, for callers that sent something else. */
const WANTED: Readonly<Record<Credential, string>> = {
  session: 'This call takes the token of a session, which POST /sessions answers to an API token.',
  apiToken: 'This call takes the API token of a user, which GET /users/{id}/api_token answers to an API key.',
  apiKey: 'This call is one of a server of the partner, which sends its API key in MD-API-KEY.',
};

/** Where many other services take a credential. */
const USUAL_HEADERS: Readonly<Record<string, string>> = {
  authorization: 'An Authorization',
  'x-api-key': 'An X-API-Key',
};

const missingIn = (wanted: Credential, headers: Headers): string => {
  const header = CREDENTIAL_HEADERS[wanted].toUpperCase();
  const missing = `The ${header} header is missing.`;
  const sent = Object.values(CREDENTIAL_HEADERS).find((name) => headers[name]);
  const usual = Object.entries(USUAL_HEADERS).find(([name]) => headers[name])?.[1];
  if (sent === undefined && usual !== undefined) {
    return `${missing} ${usual} header is not read: send the bare credential in ${header}. ${WANTED[wanted]}`;
  }
  return sent === undefined ? missing : `${missing} ${sent.toUpperCase()} is not taken here. ${WANTED[wanted]}`;
};

/** Names under which people send a credential in the address, in lower case and without `-` and `_`. */
const IN_ADDRESS: ReadonlySet<string> = new Set([
  'accesstoken',
  'apikey',
  'apitoken',
  'mdapikey',
  'mdapitoken',
  'mdsessiontoken',
  'sessiontoken',
  'token',
]);

/** The refusal of a caller, with a hint where it has sent a credential in the query. */
export const withPlaceHint = (refusal: Problem, rawQuery: string): Problem => {
  const names = [...new URLSearchParams(rawQuery).keys()].map((name) => name.toLowerCase().replaceAll(/[-_]/g, ''));
  return names.some((name) => IN_ADDRESS.has(name))
    ? { ...refusal, message: `${refusal.message} ${NOT_IN_ADDRESS}` }
    : refusal;
};

const NOT_IN_ADDRESS =
  'A credential in the address is not read, because addresses are kept in logs: send it in the header.';

/** What can be seen of a credential without asking the store: it is missing, or has not the form of one. */
export const credentialFault = (wanted: Auth, headers: Headers): Problem | null => {
  if (wanted === 'none') return null;
  const sent = headers[CREDENTIAL_HEADERS[wanted]];
  if (!sent) return problem(wanted === 'apiKey' ? 'apiKeyWrong' : 'tokenUnknown', missingIn(wanted, headers));
  if (wanted === 'apiKey' || hasTokenForm(sent)) return null;
  return wanted === 'session' ? NOT_A_SESSION : NOT_AN_API_TOKEN;
};

const NOT_FOR_WIDGETS = problem('forbidden', 'The session is one of a widget, which may not make this call.');
const USER_UNKNOWN = problem('tokenUnknown', 'The Tributary-User header holds the guid of no user of this client.');
const SESSION_UNKNOWN = problem('tokenUnknown', 'The MD-SESSION-TOKEN header holds no session we know.');
const USER_DISABLED = problem('tokenUnknown', 'The user of the session is disabled; the partner can enable it again.');
const NOT_A_SESSION = problem('tokenUnknown', `The MD-SESSION-TOKEN header holds no session token. ${WANTED.session}`);
const API_TOKEN_UNKNOWN = problem('tokenUnknown', 'The MD-API-TOKEN header holds no token we know.');
const NOT_AN_API_TOKEN = problem('tokenUnknown', `The MD-API-TOKEN header holds no API token. ${WANTED.apiToken}`);
const SESSION_EXPIRED = problem('sessionExpired', 'The session has expired; open a new one with POST /sessions.');

/** Ends a read that began before its session was refused. No caller sees it. */
class SessionRefusedError extends Error {
  override readonly name = 'SessionRefusedError';
}
