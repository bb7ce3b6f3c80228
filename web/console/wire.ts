/** The parts of answers that the console shows. Times are ISO 8601. */
import type * as client from '@tributary-data/tributary/client';

export type {
  Challenge,
  Delivery,
  DeliveryAttempt as Attempt,
  DeliveryStatus,
  EventType,
  Pagination,
  Replay,
  UpstreamBudget,
  WebhookEndpoint as Endpoint,
} from '@tributary-data/tributary/client';

export type User = Pick<client.UserRecord, 'guid' | 'id' | 'first_name' | 'last_name' | 'email' | 'is_disabled'>;

export type Member = Pick<
  client.Member,
  | 'guid'
  | 'user_guid'
  | 'name'
  | 'institution_code'
  | 'institution_guid'
  | 'connection_status'
  | 'connection_status_message'
  | 'is_being_aggregated'
  | 'is_manual'
  | 'is_oauth'
  | 'background_aggregation_is_disabled'
  | 'successfully_aggregated_at'
  | 'upstream_budget'
>;

export type AccountOutcome = Pick<
  client.AccountOutcome,
  'name' | 'institution_name' | 'outcome' | 'failure' | 'served_from' | 'served_to'
>;

/** A page that stays open while the service is renewed meets statuses that it does not know. */
export interface Job
  extends Pick<
    client.MemberJob,
    'guid' | 'kind' | 'origin' | 'error_message' | 'created_at' | 'finished_at' | 'notices'
  > {
  readonly status_name: string;
  readonly steps: readonly { readonly at: string; readonly status_name: string }[];
  readonly account_outcomes: readonly AccountOutcome[];
}

/** How a page stands at which a user allows access. `auth_status` 1: pending. 2: success. 3: error. */
export type OAuthState = Pick<client.OAuthState, 'guid' | 'auth_status' | 'error_reason' | 'created_at'>;

export interface FeedEvent extends Pick<client.FeedEvent, 'guid' | 'created_at'> {
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
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
