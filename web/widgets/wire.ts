import type * as client from '@tributary-data/tributary/client';

/** The fields of answers that the page reads. Only types of the client: its code has no room in the widgets. */

export type { Challenge, CredentialAnswer as Answer } from '@tributary-data/tributary/client';

export type Institution = Pick<
  client.Institution,
  'guid' | 'code' | 'name' | 'url' | 'supports_oauth' | 'supports_account_verification'
>;

/**
 * One field of a login form. `meta_data` has `instructional_text` and `instructional_url`, where people have to get what
 * they enter somewhere else.
 */
export type Credential = Pick<
  client.Credential,
  'guid' | 'field_name' | 'field_type_name' | 'label' | 'display_order' | 'optional' | 'meta_data'
>;

/** `connection_status_message` is in English. */
export type Member = Pick<
  client.Member,
  | 'guid'
  | 'name'
  | 'institution_guid'
  | 'institution_code'
  | 'connection_status'
  | 'connection_status_id'
  | 'connection_status_message'
  | 'is_being_aggregated'
  | 'is_manual'
  | 'is_oauth'
  | 'oauth_window_uri'
  | 'revision'
  | 'successfully_aggregated_at'
  | 'upstream_budget'
  | 'use_cases'
>;

export type Microdeposit = Pick<client.MicroDeposit, 'guid' | 'institution_name' | 'status_name' | 'tries_left'>;

export type Account = Pick<
  client.Account,
  'guid' | 'name' | 'nickname' | 'balance' | 'currency_code' | 'is_hidden' | 'is_closed'
>;
