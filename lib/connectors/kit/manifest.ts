import type * as z from 'zod/mini';
import type { CredentialDefinition, Institution } from '../../domain/institutions/institution.ts';
import type { HistoryRule } from '../../domain/ledger/fetch-window.ts';
import type { NamedAnswer } from '../../domain/members/credential.ts';
import type { UpstreamBudget } from '../../domain/upstream/request-budget.ts';
import type { ConsentRequest } from '../oauth.ts';
import type { FetchedRows } from './fetched-data.ts';

/**
 * What is known of a connector without calling its upstream. Every function that knows connectors loads it, also those that
 * have no HTTP client, so a manifest imports no client.
 */
export interface ConnectorManifest {
  /** The name of its folder, and a part of the address of its hints. */
  readonly name: string;
  readonly institutions: FixedInstitutions | UpstreamInstitutions;
  /** The kind of rows that it brings. One that brings windows may bring a delta where it could not read all rows. */
  readonly feed: FetchedRows['kind'];
  readonly history: HistoryRule;
  /** Null where the upstream does not count its requests. */
  readonly budget: UpstreamBudget | null;
  readonly limits: ConnectorLimits;
  readonly requests: ConnectorRequests;
  /** What it can bring beside accounts and rows. No job asks for the others. */
  readonly offers: { readonly holdings: boolean; readonly numbers: boolean; readonly owners: boolean };
  readonly settings: SettingsRule;
  /**
   * What a member shows of a trouble, by its code. `{institution}` stands for the names of the institutions that have it.
   * Null for a trouble that is for the operator: it is logged and not shown.
   */
  readonly sentences: Readonly<Record<string, string | null>>;
  /**
   * What is wrong with answers to the login form, as far as that shows without a call; null when nothing is. It is asked
   * before answers are stored. Without it all answers are good.
   */
  readonly answerFault?: (settings: unknown, answers: readonly NamedAnswer[]) => AnswerFault | null;
  /** The address of the consent page; null where nobody consents. Makes no call. */
  readonly consentUrl: ((settings: unknown, request: ConsentRequest) => string) | null;
}

/** The message follows the name of the field: "must be …". It never quotes the answer. */
export interface AnswerFault {
  readonly fieldName: string;
  readonly message: string;
}

/** A few institutions that the manifest itself lists. */
export interface FixedInstitutions {
  readonly kind: 'fixed';
  readonly list: readonly ListedInstitution[];
}

/** Institutions that the upstream lists, see `Connector.institutions`. They are not in the directory yet. */
export interface UpstreamInstitutions {
  readonly kind: 'upstream';
  readonly refreshHours: number;
}

export interface ListedInstitution {
  readonly institution: Institution;
  readonly login: Login;
}

/** How people connect: by answers to a form, by a consent at the institution, or by files that they upload. */
export type Login =
  | { readonly kind: 'form'; readonly fields: readonly LoginField[] }
  | { readonly kind: 'consent' }
  | { readonly kind: 'import' };

/** The guids are fixed, because clients may keep them for a day. */
export type LoginField = Pick<
  CredentialDefinition,
  'guid' | 'fieldName' | 'fieldType' | 'label' | 'isOptional' | 'instructions'
>;

export interface ConnectorLimits {
  /** One request to the upstream, up to the last byte of its answer. */
  readonly callSeconds: number;
  /** One call of `connect`, `begin`, `observe` or `answer`; at most `CONTACT_SECONDS_MAX`. */
  readonly contactSeconds: number;
  /** One call of `collect`; at most `COLLECT_SECONDS_MAX`. */
  readonly collectSeconds: number;
  /** The body of one answer. */
  readonly bodyBytes: number;
}

/** What it asks of its upstream. Tests count the requests, and hold the connector to these figures. */
export interface ConnectorRequests {
  /** At most so many to make secrets of the user's answers or of a consent. */
  readonly toConnect: number;
  /** At most so many for a job, however many accounts there are. Polls of a job at the upstream do not count. */
  readonly perJob: number;
  /** At most so many more for each account, each further page of its rows apart. */
  readonly perAccount: number;
  /** Rows on a page; null where all rows come in one answer. */
  readonly rowsPerPage: number | null;
  /** Labels of the calls that it makes by `once`. */
  readonly once: readonly string[];
  /** Whether it ends the connection at the upstream, see `Connector.revoke`. */
  readonly revokes: boolean;
  /** The field of the login form that says which address is called; null where no user can say it. */
  readonly addressField: string | null;
}

export interface SettingsRule {
  /**
   * What the operator sets for a stage: an object with keys in snake_case, which refuses other keys. Made when it is
   * needed: functions that only list institutions need none.
   */
  readonly schema: () => z.ZodMiniType;
  /** What each client sets for itself, such as its key at the upstream. Left out: nothing. */
  readonly client?: ClientSettingsRule;
}

/** Both are objects with keys in snake_case, which refuse other keys. Made when they are needed. */
export interface ClientSettingsRule {
  readonly settings: () => z.ZodMiniType;
  /** Encrypted, and never shown again. */
  readonly secrets: () => z.ZodMiniType;
  /**
   * True where the connector does nothing without them: only clients that set them have it. Otherwise every client has it
   * until it disables it.
   */
  readonly isNeeded: boolean;
}
