import type {
  Challenge,
  CredentialAnswer,
  Member,
  PartnerOperations,
  ReaderOperation,
  SessionOperations,
} from './operations.d.mts';

export type * from './operation.d.mts';
export type * from './operations.d.mts';

export interface Connection {
  /** Where the service answers, such as `https://api.example.com` or `http://127.0.0.1:3000`. */
  readonly baseUrl: string | URL;
  /** Of each attempt of a call. The default is 35 seconds. */
  readonly timeoutMs?: number | undefined;
  /** In place of the built-in function, for example to go through a proxy. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** In place of `JSON.parse` for answers, for example to keep numbers as they are spelled. */
  readonly parse?: ((text: string) => unknown) | undefined;
  /** How often a call is tried that is safe to repeat. The default is 4; 1 repeats none. */
  readonly triesMax?: number | undefined;
}

/** The calls of a partner, by operation id. For servers only: the API key opens the data of all users. */
export declare const createClient: (settings: Connection & { readonly apiKey: string }) => Client;

export interface Client extends PartnerOperations {
  /** A session of the user with this id of yours. It opens with its first call, and again when it has expired. */
  readonly session: (userId: string) => Session;
  /** Reads the data of the user with this guid. No session is opened, so nothing counts as a visit of the user. */
  readonly reader: (userGuid: string) => UserReader;
}

/** The calls that read what a user has, by operation id. */
export type UserReader = Pick<SessionOperations, ReaderOperation>;

/** A session from an API token, for browsers and apps. It opens with its first call. Give `apiToken`, `renew` or both; or `open`. */
export declare const createSession: (settings: SessionSettings) => Session;

export interface SessionSettings extends Connection {
  /** Valid once, for ten minutes. */
  readonly apiToken?: string | undefined;
  /**
   * Asks your server for a new API token. It is called when a session is needed and there is no unused token: at the first
   * call without `apiToken`, and when the session has expired. The call that found it expired is then repeated once.
   */
  readonly renew?: (() => Promise<string>) | undefined;
  /** Has your server open a session, and gives the token of the session. */
  readonly open?: (() => Promise<string>) | undefined;
}

/** The calls of a user, by operation id. Opening and renewing start no refresh. */
export interface Session extends SessionOperations {
  /** Opens the session before its first call, and gives its token. */
  readonly open: () => Promise<string>;
  /**
   * Refreshes a member and waits for its end: a poll each 3 seconds, as the service asks. Rejects only when a call fails
   * or the signal is aborted; the refresh then goes on.
   */
  readonly refreshAndWait: (memberGuid: string, options?: RefreshOptions) => Promise<RefreshOutcome>;
}

export interface RefreshOptions {
  /**
   * Gives the answers of the user to the questions of the institution: for each the `guid` of the challenge and a `value`.
   * Null leaves them unanswered. It may be called several times.
   */
  readonly onChallenge?:
    | ((challenges: readonly Challenge[], member: Member) => Promise<readonly CredentialAnswer[] | null>)
    | undefined;
  readonly signal?: AbortSignal | undefined;
  /** From the call to the end of the job, answers of the user included. The default is ten minutes. */
  readonly timeoutMs?: number | undefined;
  /** False leaves holdings out of this run. */
  readonly include_holdings?: boolean;
  /** False leaves transactions out of this run. */
  readonly include_transactions?: boolean;
}

/** How a refresh ended. `member` is the last that was read; its `connection_status` says more. */
export type RefreshOutcome =
  /** The data are there. */
  | { readonly outcome: 'connected'; readonly member: Member }
  /** The institution asks questions, and `onChallenge` is absent or gave null. */
  | { readonly outcome: 'challenged'; readonly member: Member; readonly challenges: readonly Challenge[] }
  /** The user must act: other credentials, another answer, consent, or something at the institution. */
  | { readonly outcome: 'denied'; readonly member: Member }
  /** The institution or the connection to it has a fault. A later refresh may succeed. */
  | { readonly outcome: 'failed'; readonly member: Member }
  /** No job was started: it is too soon, or the institution allows no request now. */
  | { readonly outcome: 'throttled'; readonly member: Member; readonly retryAfterSeconds: number }
  /** No job can start before something else changes. The reason is the header `Tributary-Refresh-Reason`. */
  | { readonly outcome: 'blocked'; readonly member: Member; readonly reason: string | null }
  /** The time is over. The job goes on. */
  | { readonly outcome: 'timedOut'; readonly member: Member };

/** What is known of a call that failed. */
export interface ErrorFacts {
  /** The operation id of the call. */
  readonly operation: string;
  readonly method: string;
  /** With the ids and the query of the call. */
  readonly path: string;
  /** Status of the answer; null where no answer came. */
  readonly status: number | null;
  /** The four digits of docs/errors.md; null where the answer has none. */
  readonly code: number | null;
  /** Quote it when you report a fault; null where the answer has none. */
  readonly requestId: string | null;
  /** Null where the answer does not say it. */
  readonly retryAfterSeconds: number | null;
  /** The whole answer; null where it is no JSON. */
  readonly body: unknown;
  readonly cause?: unknown;
}

/** The service refused a call, or did not answer. The message has no token and no value of the call. */
export declare class TributaryError extends Error implements Omit<ErrorFacts, 'cause'> {
  readonly name: 'TributaryError';
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly code: number | null;
  readonly requestId: string | null;
  readonly retryAfterSeconds: number | null;
  readonly body: unknown;
  constructor(message: string, facts: ErrorFacts);
}
