import type { DataKeys } from '../kernel/data-keys.ts';
import type { Guid } from '../kernel/guid.ts';
import type { Subscription } from '../webhooks/event.ts';

/**
 * So long after a change an environment may still go by the client, API key or list of endpoints that it has read before:
 * a revoked key opens nothing from then on. Under load this saves two reads, one after the other, of each call of a
 * partner, and one of most calls of users, all of them of one item.
 */
export const CLIENT_AGE_SECONDS_MAX = 5;

/** A partner: the owner of users, webhook endpoints and settings. Its data keys encrypt what opens something. */
export interface Client extends DataKeys {
  readonly guid: Guid<'CLT'>;
  readonly name: string;
  /** Stands for the guid in the base path of calls; null: only the guid does. Another client may have the same. */
  readonly basePath: string | null;
  readonly useCasesEnabled: boolean;
  /** What its users may ask for besides plain aggregation. */
  readonly products: readonly Product[];
  /** No second aggregation within so many seconds of a successful one. */
  readonly refreshThrottleSeconds: number;
  /** Opening a session refreshes no member whose data are younger than so many hours; 0: all that may be refreshed. */
  readonly sessionFreshnessHours: number;
  /** Members that a user may have at a time, not counting what is entered by hand. */
  readonly membersPerUserMax: number;
  /**
   * Types whose events are made even when no endpoint subscribes to them, for clients that read the feed. Empty: only
   * types that endpoints subscribe to, `*` included. Events about jobs and members are always made.
   */
  readonly feedEventTypes: readonly Subscription[];
  /** Whether rows of a backfill come into the feed and on the bus for an endpoint on `*` too, as all other rows do. */
  readonly feedBackfillEnabled: boolean;
  /** What the client decided about connectors, by name. One that is missing here is as it is by default. */
  readonly connectors: Readonly<Record<string, ClientConnector>>;
  /**
   * The origins that a consent page may lead back to, as `https://app.example.com` or, for an app, `example://`; empty: any.
   */
  readonly oauthReturnOrigins: readonly string[];
  /**
   * The origins of the pages that may embed the widgets of its users, as `https://app.example.com`; empty: of all pages
   * over https.
   */
  readonly widgetOrigins: readonly string[];
  /** How the widgets name the client; null: they do not name it. */
  readonly widgetName: string | null;
  readonly widgetPrivacyUrl: string | null;
  readonly widgetTermsUrl: string | null;
  /** The colour of buttons, as `#rrggbb`; null: ours. */
  readonly widgetColor: string | null;
  /** Calls of its keys and users together; null: as the stage has it, 0: no limit. Set by operators alone. */
  readonly requestsPerSecondMax: number | null;
  /** From then on its API keys are refused and no job of its users starts; null: it is enabled. */
  readonly disabledAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly revision: number;
}

/** Its settings and secrets are an item of their own. */
export interface ClientConnector {
  readonly isEnabled: boolean;
  /** That of the client when it last set the connector. The same revision means the same settings and secrets. */
  readonly revision: number;
}

/** Three hours, as the contract's page on aggregation has it. */
export const REFRESH_THROTTLE_SECONDS_DEFAULT = 10_800;

/**
 * Of a client that is new. Who opens an app some times a day mostly looks at data of the same day, and each job costs as much
 * as a day of reads.
 */
export const SESSION_FRESHNESS_HOURS_DEFAULT = 12;

/** A person has a few dozen connections at the very most; more of them come from a script that tries logins. */
export const MEMBERS_PER_USER_MAX_DEFAULT = 100;

/** What a client may switch off for its users besides plain aggregation; all are on until it does. */
export const PRODUCTS = ['HISTORY', 'IDENTIFICATION', 'MICRO_DEPOSITS', 'VERIFICATION'] as const;
export type Product = (typeof PRODUCTS)[number];

/** What the widgets show of a client that has set nothing for them. */
export const NO_WIDGET_SETTINGS = {
  widgetOrigins: [],
  widgetName: null,
  widgetPrivacyUrl: null,
  widgetTermsUrl: null,
  widgetColor: null,
} as const satisfies Partial<Client>;
