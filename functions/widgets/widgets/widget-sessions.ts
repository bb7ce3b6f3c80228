import { exchangeWidgetToken } from '../../../lib/app/widgets/exchange-widget-token.ts';
import { type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { WireOf } from '../../../lib/contract/kernel/wire.ts';
import type { widgetSession } from '../../../lib/contract/widgets/widget-session-schema.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import { openToken } from '../../../lib/domain/users/token.ts';
import { UI_MESSAGE_VERSION, type WidgetOptions } from '../../../lib/domain/widgets/widget-options.ts';
import type { WidgetsRun } from '../widgets-deps.ts';
import { firstOf } from './widget-first.ts';

type Wire = WireOf<typeof widgetSession>;

const UNKNOWN = problem('tokenUnknown', 'widget_session.token is not the token of a widget address that is known.');
const REFUSALS: Readonly<Record<'unknown' | 'spent' | 'disabled', Problem>> = {
  unknown: UNKNOWN,
  disabled: problem('tokenUnknown', 'The user of the widget address is disabled; the partner can enable it again.'),
  spent: problem(
    'apiTokenSpent',
    'The widget address was used already or is older than ten minutes; ask for a new one.',
  ),
};

export const createWidgetSession: WidgetsRun<'createWidgetSession'> = async ({ body }, _caller, deps) => {
  const { token, key } = body.widget_session;
  const opened = openToken('widget', token, await deps.tokenKeys());
  if (opened === null) return UNKNOWN;
  const exchanged = await exchangeWidgetToken({ userGuid: opened.userGuid, tokenHash: opened.hash, key }, deps);
  if (exchanged.kind !== 'done') return REFUSALS[exchanged.kind];
  const { user, address } = exchanged;
  const client = await deps.clients.read(user.clientGuid);
  if (client === null) throw new Error('A user without its client');
  const session: Wire = {
    client: presentClient(client, address.origins),
    first: await firstOf({ user, client, address }, deps),
    language: address.language,
    options: presentOptions(address.options),
    session_guid: toGuid('SES', deps.ids.uuid()),
    token: exchanged.token,
    user_guid: user.guid,
    widget: address.widget,
  };
  return { body: { widget_session: session } };
};

/** The origins are those that the headers of the page named. */
const presentClient = (client: Client, origins: readonly string[]): Wire['client'] => ({
  color: client.widgetColor,
  name: client.widgetName,
  origins,
  privacy_url: client.widgetPrivacyUrl,
  products: client.products,
  terms_url: client.widgetTermsUrl,
  use_cases_enabled: client.useCasesEnabled,
});

const presentOptions = (options: WidgetOptions): Wire['options'] => ({
  client_redirect_url: options.clientRedirectUrl,
  color_scheme: options.colorScheme,
  connections_use_case_filter: options.connectionsUseCaseFilter,
  current_institution_code: options.currentInstitutionCode,
  current_institution_guid: options.currentInstitutionGuid,
  current_member_guid: options.currentMemberGuid,
  current_microdeposit_guid: options.currentMicrodepositGuid,
  disable_background_agg: options.disableBackgroundAgg,
  disable_institution_search: options.disableInstitutionSearch,
  iframe_target_origin: options.iframeTargetOrigin,
  include_identity: options.includeIdentity,
  include_transactions: options.includeTransactions,
  is_mobile_webview: options.isMobileWebview,
  iso_country_code: options.isoCountryCode,
  mode: options.mode,
  oauth_referral_source: options.oauthReferralSource,
  ui_message_version: UI_MESSAGE_VERSION,
  ui_message_webview_url_scheme: options.uiMessageWebviewUrlScheme,
  update_credentials: options.updateCredentials,
  use_cases: options.useCases,
  wait_for_full_aggregation: options.waitForFullAggregation,
});
