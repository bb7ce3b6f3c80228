import type { FetchScope } from '../../domain/jobs/fetch-scope.ts';
import type { Connected, Secrets } from '../../domain/members/connected.ts';
import type { NamedAnswer } from '../../domain/members/credential.ts';
import type { JobKind } from '../../domain/members/job-record.ts';
import type { Observation } from '../../domain/upstream/observation.ts';
import type { Hint, HintReader } from '../hint.ts';
import type { ConsentRequest } from '../oauth.ts';
import type { FetchedData } from './fetched-data.ts';
import type { ListedInstitution, LoginField } from './manifest.ts';
import type { Observed, UpstreamRefusal } from './observed.ts';
import type { State } from './state.ts';

/**
 * Brings the data of one institution's accounts. Expected trouble is a value; a thrown error is a bug of the connector. Each
 * call ends when `context.signal` aborts, and makes no call of the upstream twice: the job machine decides when to try
 * again. A connector has no storage, and reads neither a clock nor the environment: `create` gets what it needs.
 */
export interface Connector {
  /** Where the upstream needs the credentials to begin a job only. The later calls of a job then get none. */
  readonly needsCredentials?: 'toBegin';
  /**
   * Makes secrets of the user's answers, such as an access token of a setup token. It is called where there are answers
   * and no secrets yet. What it returns is saved before any other call of the job.
   */
  readonly connect?: (context: Context) => Promise<Observed<Connected> | UpstreamRefusal>;
  /** The first request of `connect` is made by `once`, which then counts it. */
  readonly connectsByOnce?: true;
  /** Calls `connect` also for other answers than those that the secrets were made of. Without it secrets stay. */
  readonly connectsAnew?: true;
  /** Makes secrets of what a browser brought back from a consent page. It is called once for each consent. */
  readonly completeConsent?: CompleteConsent;
  /**
   * For upstreams that have jobs of their own: starts one. Idempotent by `job.key`: the same key twice finds the same job.
   * A connector without `begin` is asked for the data at once.
   */
  readonly begin?: (context: Context, job: JobBegun) => Promise<Observed<Progress>>;
  /**
   * Asks how the upstream's job stands. A connector with `begin` needs it: also where no job is ever `running`, a worker may die
   * with the user's answers, and the next one asks.
   */
  readonly observe?: (context: Context, progress: unknown) => Promise<Observed<Progress>>;
  /** Passes the user's answers on, to all questions of the last `challenged`. Where `begin` or `observe` ask any. */
  readonly answer?: (
    context: Context,
    progress: unknown,
    answers: readonly NamedAnswer[],
  ) => Promise<Observed<Progress>>;
  /**
   * Fetches what the plan asks for. `progress` is null for a connector without `begin`. The failure of one account stays
   * within its fetched data. An upstream without jobs refuses here, such as one that wants a new login.
   */
  readonly collect: (
    context: Context,
    request: CollectRequest,
    progress: unknown,
  ) => Promise<Observed<Collected> | UpstreamRefusal>;

  // Nothing calls what follows yet. The places are here so that connectors of the kinds that need them can be designed.

  /** Where the upstream must be asked for the address of a consent page; else the manifest has `consentUrl`. */
  readonly openConsent?: (context: Context, request: ConsentRequest) => Promise<Observed<OpenedConsent>>;
  /** Ends the connection at the upstream, when its member is deleted. `gone`: it had ended already. */
  readonly revoke?: (context: Context) => Promise<Observed<'revoked' | 'gone'>>;
  /** Reads a hint where that needs a call, such as one for the keys of the upstream. Others have a `HintReader`. */
  readonly hint?: (call: Parameters<HintReader>[0], context: Pick<Context, 'signal'>) => Promise<Hint>;
  /** One page of the institutions, where the manifest does not list them. `cursor` null asks for the first. */
  readonly institutions?: (cursor: string | null, signal: AbortSignal) => Promise<Observed<InstitutionPage>>;
  /** The login form of an institution, where the manifest does not have it. */
  readonly form?: (institutionCode: string, signal: AbortSignal) => Promise<Observed<readonly LoginField[]>>;
}

/** `state` belongs to this one consent, and comes back with its completion. */
export interface OpenedConsent {
  readonly url: string;
  readonly state: State;
}

export interface InstitutionPage {
  readonly institutions: readonly ListedInstitution[];
  /** Null on the last page. */
  readonly cursorNext: string | null;
}

/** What each call of a connector gets. */
export interface Context {
  readonly connection: Connection;
  /** Aborts at the latest when the call must be over. */
  readonly signal: AbortSignal;
  readonly once: Once;
  /**
   * For upstreams that count requests: counts one more, and is awaited before each request of a call but the first, which
   * is counted already. False when no more may be made now: the call then makes none, and brings what it has, or fails with
   * `budget_spent`.
   */
  readonly spend: () => Promise<boolean>;
}

/**
 * Makes a call that must not be made twice, such as the exchange of a code or the creation of a user. It is written down
 * before the call. `unknown`: an earlier worker wrote it down and may have made it, with the same credentials; nobody knows
 * what became of it, and `call` is not called. The connector says what that means: it looks the result up and goes on, or
 * it fails with `credentials_spent`. One such call of a connection is open at a time, whatever its label.
 *
 * `usesUp` is a secret that works once, such as a setup token, as the upstream gets it. With it the call is never made
 * again, by no member of the client, unless it was not sent or the upstream said that it must wait, or be paid, first.
 * `isUsedUp`: the call was made by another member, or by this one, which had another secret since.
 */
export type Once = <T>(
  label: string,
  call: () => Promise<Observed<T>>,
  usesUp?: string,
) => Promise<Observed<T> | { readonly kind: 'unknown'; readonly isUsedUp?: true }>;

/** The connection of one member. */
export interface Connection {
  readonly institutionCode: string;
  /** Our name of the member. An upstream may give it back in its hints (see `member-reference.ts`). */
  readonly reference: string;
  /** What the user entered into the login form. Secret. */
  readonly answers: readonly NamedAnswer[];
  /** What `connect` or `completeConsent` made; empty before. Secret. */
  readonly secrets: Secrets;
  /**
   * What the last `collect` left, saved in the transaction that made its data visible; null before the first, and with a
   * consent. It outlives the secrets: where it belongs to one connection at the upstream, it must name this connection.
   */
  readonly state: unknown;
}

/** A browser that came back from a consent page, by RFC 6749 and RFC 7636. */
export interface ConsentReturn {
  /** Good for one exchange. Secret. */
  readonly code: string;
  /** Of the challenge that was given with the consent page. Secret. */
  readonly codeVerifier: string;
  /** Our address, as the consent page was given it. */
  readonly returnUrl: string;
}

/** `unchanged`: the consent was renewed, and the stored secrets are good for it. */
export type CompleteConsent = (context: Context, back: ConsentReturn) => Promise<Observed<Connected | 'unchanged'>>;

/** The job of ours for which the upstream starts one. */
export interface JobBegun {
  readonly key: string;
  readonly kind: JobKind;
}

/**
 * How the upstream's job stands. `state` is what the connector wants to have with its next call of this job, such as the
 * name of the job at the upstream. It comes back as `progress`.
 */
export type Progress = Observation & { readonly state: State };

/** A fetched data lists all accounts each time; parts that are left to a later call are null in it. */
export interface Collected extends FetchedData {
  /** Comes back as `connection.state`. */
  readonly state: State;
  /**
   * Whether there is more than fits into one call. What there is is committed, and `collect` is called again with the new
   * state: within the job as long as it may last, and otherwise by the next job.
   */
  readonly more: boolean;
}

/** What to collect. Parts that are not asked for are null in the fetched data. */
export interface CollectRequest extends FetchScope {
  readonly nowMs: number;
  /**
   * The first civil date to ask rows from, for an upstream that is asked for all accounts at once; null for everything that
   * it has.
   */
  readonly from: string | null;
  /**
   * The same for each account, in the order of the ids. It gets the ids of all accounts at once: an id that stands there
   * twice names no account for sure.
   */
  readonly fromOf: (upstreamIds: readonly string[]) => readonly (string | null)[];
  /** Of each account, in the same way: whether none of its rows came before. False for an id that names none for sure. */
  readonly isNew: (upstreamIds: readonly string[]) => readonly boolean[];
  /** Null where the upstream does not count requests. */
  readonly requests: PlannedRequests | null;
}

/** How many requests an upstream allows for one member. */
export interface PlannedRequests {
  /** This call may make so many now, its first one included. */
  readonly left: number;
  /** Of a budget of which nothing is spent. */
  readonly max: number;
}
