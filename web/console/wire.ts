/** The parts of answers that the console shows. Times are ISO 8601. */

export interface User {
  readonly guid: string;
  readonly id: string;
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly email: string | null;
  readonly is_disabled: boolean;
}

export interface UpstreamBudget {
  readonly limit: number;
  readonly left: number;
  readonly refills_at: string | null;
}

export interface Member {
  readonly guid: string;
  readonly user_guid: string;
  readonly name: string | null;
  readonly institution_code: string | null;
  readonly institution_guid: string;
  readonly connection_status: string | null;
  readonly connection_status_message: string | null;
  readonly is_being_aggregated: boolean;
  readonly is_manual: boolean;
  readonly is_oauth: boolean;
  readonly background_aggregation_is_disabled: boolean;
  readonly successfully_aggregated_at: string | null;
  readonly upstream_budget: UpstreamBudget | null;
}

export interface AccountOutcome {
  readonly name: string;
  readonly institution_name: string | null;
  readonly outcome: 'committed' | 'failed';
  readonly failure: string | null;
  readonly served_from: string | null;
  readonly served_to: string | null;
}

export interface Job {
  readonly guid: string;
  readonly kind: string;
  readonly origin: string;
  readonly status_name: string;
  readonly error_message: string | null;
  readonly created_at: string;
  readonly finished_at: string | null;
  readonly steps: readonly { readonly at: string; readonly status_name: string }[];
  readonly account_outcomes: readonly AccountOutcome[];
  readonly notices: readonly { readonly code: string; readonly text: string }[];
}

export interface Challenge {
  readonly guid: string;
  readonly label: string | null;
  readonly type: string;
}

/** How a page stands at which a user allows access. */
export interface OAuthState {
  readonly guid: string;
  /** 1: pending. 2: success. 3: error. */
  readonly auth_status: 1 | 2 | 3;
  readonly error_reason: 'DENIED' | 'EXPIRED' | 'FAILED' | null;
  readonly created_at: string;
}

export interface Account {
  readonly guid: string;
  readonly name: string | null;
  readonly account_type_name: string | null;
  readonly balance: number | null;
  readonly currency_code: string | null;
}

export interface Transaction {
  readonly guid: string;
  readonly date: string | null;
  readonly description: string | null;
  readonly amount: number | null;
  readonly currency_code: string | null;
  readonly transaction_type_name: string | null;
  readonly status_name: string | null;
  readonly category_name: string | null;
}

export interface Pagination {
  readonly current_page: number;
  readonly total_entries: number;
  readonly total_pages: number;
}

export interface FeedEvent {
  readonly guid: string;
  readonly type: string;
  readonly created_at: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface Endpoint {
  readonly guid: string;
  readonly url: string;
  readonly event_types: readonly string[];
  readonly is_enabled: boolean;
  readonly disabled_reason: 'GONE' | 'FAILING' | null;
}

export interface Attempt {
  readonly number: number;
  readonly attempted_at: string;
  readonly duration_ms: number;
  readonly status: number | null;
  readonly failure: string | null;
}

export type DeliveryStatus = 'PENDING' | 'DELIVERED' | 'EXHAUSTED' | 'CANCELLED';

export interface Delivery {
  readonly guid: string;
  readonly event_guid: string;
  readonly event_type: string;
  readonly status: DeliveryStatus;
  readonly created_at: string;
  readonly next_attempt_at: string | null;
  readonly attempts_count: number;
  readonly attempts: readonly Attempt[];
}

export interface Replay {
  readonly guid: string;
  readonly status: 'RUNNING' | 'COMPLETED' | 'CANCELLED';
  readonly deliveries_count: number;
}

export interface Connector {
  readonly name: string;
  readonly is_enabled: boolean;
  readonly has_secrets: boolean;
  readonly updated_at: string | null;
}

export interface DueLine {
  readonly due_at: string;
  readonly kind: string;
  readonly lane: 'work' | 'turn';
  readonly user_guid: string | null;
  readonly member_guid: string | null;
}

export interface DeadLetters {
  readonly queue: string;
  readonly count: number;
  readonly messages: readonly { readonly id: string; readonly body: string }[];
}
