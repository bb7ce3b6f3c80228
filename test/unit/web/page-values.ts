import type { ConnectionStatus } from '../../../lib/domain/members/connection-status.ts';
import { CONNECTION_STATUS_IDS } from '../../../lib/domain/members/connection-status.ts';
import type { Context } from '../../../web/widgets/machine/step.ts';
import type { Options, WidgetSession } from '../../../web/widgets/session.ts';
import type { Challenge, Credential, Institution, Member } from '../../../web/widgets/wire.ts';

export const BANK: Institution = {
  guid: 'INS-1',
  code: 'sandbox',
  name: 'Sandbox Bank',
  url: null,
  supports_oauth: false,
  supports_account_verification: true,
};

export const OAUTH_BANK: Institution = { ...BANK, guid: 'INS-2', code: 'oauth', supports_oauth: true };

export const FIELDS: readonly Credential[] = [
  {
    guid: 'CRD-1',
    field_name: 'LOGIN',
    field_type_name: 'LOGIN',
    label: 'Username',
    display_order: 1,
    optional: false,
    meta_data: null,
  },
];

export const QUESTION: Challenge = {
  guid: 'CRD-9',
  type: 'TEXT',
  field_name: 'MFA_1',
  label: 'What city were you born in?',
  image_data: null,
  options: [],
  image_options: [],
};

export const memberOf = (status: ConnectionStatus | null, changes: Partial<Member> = {}): Member => ({
  guid: 'MBR-1',
  name: 'Sandbox Bank',
  institution_guid: 'INS-1',
  institution_code: 'sandbox',
  connection_status: status,
  connection_status_id: status === null ? null : CONNECTION_STATUS_IDS[status],
  connection_status_message: null,
  is_being_aggregated: false,
  is_manual: false,
  is_oauth: false,
  oauth_window_uri: null,
  revision: 1,
  successfully_aggregated_at: null,
  upstream_budget: null,
  use_cases: null,
  ...changes,
});

const OPTIONS: Options = {
  use_cases: [],
  connections_use_case_filter: false,
  disable_institution_search: false,
  update_credentials: false,
  is_mobile_webview: false,
  ui_message_webview_url_scheme: 'mx',
  oauth_referral_source: 'BROWSER',
  client_redirect_url: null,
  color_scheme: 'light',
  include_transactions: true,
  disable_background_agg: false,
  iso_country_code: [],
  mode: 'aggregation',
  include_identity: false,
  iframe_target_origin: null,
};

export const contextOf = (
  changes: Partial<Options> = {},
  widget: WidgetSession['widget'] = 'connect_widget',
): Context => ({ widget, options: { ...OPTIONS, ...changes } });
