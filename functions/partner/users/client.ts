import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import { toTimestamp } from '../../../lib/domain/kernel/time.ts';
import { type Client, PRODUCTS } from '../../../lib/domain/users/client.ts';
import { isHttpOrigin } from '../../../lib/domain/widgets/widget-origin.ts';
import { isFirstSegment } from '../../../lib/http/first-segments.ts';
import type { PartnerRun } from '../partner-deps.ts';

/** As it is now: the caller's may be some seconds old. */
export const readClient: PartnerRun<'readClient'> = async (_input, caller, deps) => {
  const client = await deps.clients.read(caller.client.guid);
  return client ? { body: { client: present(client) } } : NOT_FOUND;
};

export const updateClient: PartnerRun<'updateClient'> = async (input, caller, deps) => {
  const { client: sent } = input.body;
  if (sent.base_path != null && isFirstSegment(sent.base_path)) return BASE_PATH_TAKEN;
  const astray = deps.isWidgetHttpAllowed ? -1 : (sent.widget_origins ?? []).findIndex(isHttpOrigin);
  if (astray >= 0) return problem('malformed', `client.widget_origins[${astray}] must begin with https://.`);
  const client = await deps.clients.update(caller.client.guid, settingsOf(sent));
  return client ? { body: { client: present(client) } } : NOT_FOUND;
};

type Sent = Parameters<PartnerRun<'updateClient'>>[0]['body']['client'];

const settingsOf = (sent: Sent) => ({
  basePath: sent.base_path,
  feedBackfillEnabled: sent.feed_backfill_enabled,
  feedEventTypes: sent.feed_event_types,
  membersPerUserMax: sent.members_per_user_max,
  name: sent.name,
  oauthReturnOrigins: sent.oauth_return_origins,
  products: sent.products && PRODUCTS.filter((product) => sent.products?.includes(product)),
  refreshThrottleSeconds: sent.refresh_throttle_seconds,
  sessionFreshnessHours: sent.session_freshness_hours,
  useCasesEnabled: sent.use_cases_enabled,
  widgetColor: sent.widget_color?.toLowerCase() ?? sent.widget_color,
  widgetName: sent.widget_name,
  widgetOrigins: sent.widget_origins,
  widgetPrivacyUrl: sent.widget_privacy_url,
  widgetTermsUrl: sent.widget_terms_url,
});

const BASE_PATH_TAKEN = problem(
  'malformed',
  'client.base_path must not be the first segment of a path of this service, such as users.',
);

const present = (client: Client) => ({
  base_path: client.basePath,
  created_at: toTimestamp(client.createdAt),
  feed_backfill_enabled: client.feedBackfillEnabled,
  feed_event_types: [...client.feedEventTypes],
  guid: client.guid,
  members_per_user_max: client.membersPerUserMax,
  name: client.name,
  oauth_return_origins: [...client.oauthReturnOrigins],
  products: [...client.products],
  refresh_throttle_seconds: client.refreshThrottleSeconds,
  session_freshness_hours: client.sessionFreshnessHours,
  updated_at: toTimestamp(client.updatedAt),
  use_cases_enabled: client.useCasesEnabled,
  widget_color: client.widgetColor,
  widget_name: client.widgetName,
  widget_origins: [...client.widgetOrigins],
  widget_privacy_url: client.widgetPrivacyUrl,
  widget_terms_url: client.widgetTermsUrl,
});
