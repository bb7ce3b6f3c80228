import type { ConnectionStatus } from '../../lib/domain/members/connection-status.ts';
import type { UseCase } from '../../lib/domain/members/use-case.ts';

/** The fields of answers that the page reads. A test holds them against the schemas of the contract. */

export interface Institution {
  readonly guid: string;
  readonly code: string | null;
  readonly name: string | null;
  readonly url: string | null;
  readonly supports_oauth: boolean | null;
  readonly supports_account_verification: boolean | null;
}

/** One field of a login form. */
export interface Credential {
  readonly guid: string;
  readonly field_name: string | null;
  readonly field_type_name: string | null;
  readonly label: string | null;
  readonly display_order: number | null;
  readonly optional: boolean | null;
  /** `instructional_text` and `instructional_url`, where people have to get what they enter somewhere else. */
  readonly meta_data: Readonly<Record<string, unknown>> | null;
}

export interface UpstreamBudget {
  readonly left: number;
  readonly limit: number;
  readonly refills_at: string | null;
}

export interface Member {
  readonly guid: string;
  readonly name: string | null;
  readonly institution_guid: string;
  readonly institution_code: string | null;
  readonly connection_status: ConnectionStatus | null;
  readonly connection_status_id: number | null;
  /** In English. */
  readonly connection_status_message: string | null;
  readonly is_being_aggregated: boolean;
  readonly is_manual: boolean;
  readonly is_oauth: boolean;
  readonly oauth_window_uri: string | null;
  readonly revision: number;
  readonly successfully_aggregated_at: string | null;
  readonly upstream_budget: UpstreamBudget | null;
  readonly use_cases: readonly UseCase[] | null;
}

interface ChallengeOption {
  readonly guid: string | null;
  readonly label: string | null;
  readonly value: string | null;
}

export interface Challenge {
  readonly guid: string;
  readonly type: 'TEXT' | 'OPTIONS' | 'IMAGE_DATA' | 'IMAGE_OPTIONS';
  readonly field_name: string | null;
  readonly label: string | null;
  readonly image_data: string | null;
  readonly options: readonly ChallengeOption[];
  readonly image_options: readonly (ChallengeOption & { readonly data_uri: string | null })[];
}

export interface Answer {
  readonly guid: string;
  readonly value: string;
}

type MicrodepositStatus =
  | 'INITIATED'
  | 'REQUESTED'
  | 'DEPOSITED'
  | 'VERIFIED'
  | 'ERRORED'
  | 'DENIED'
  | 'PREVENTED'
  | 'CONFLICTED'
  | 'REJECTED'
  | 'PREINITIATED';

/** As much of a microdeposit as is shown. */
export interface Microdeposit {
  readonly guid: string;
  readonly institution_name: string | null;
  readonly status_name: MicrodepositStatus;
  readonly tries_left: number;
}

export interface Account {
  readonly guid: string;
  readonly name: string | null;
  readonly nickname: string | null;
  readonly balance: number | null;
  readonly currency_code: string | null;
  readonly is_hidden: boolean | null;
  readonly is_closed: boolean | null;
}
