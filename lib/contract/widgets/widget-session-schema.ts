import * as z from 'zod/mini';
import { MICRO_DEPOSIT_STATUS_IDS } from '../../domain/accounts/micro-deposit.ts';
import { REFERRAL_SOURCES } from '../../domain/members/oauth.ts';
import { PRODUCTS } from '../../domain/users/client.ts';
import { WIDGET_LANGUAGES } from '../../domain/widgets/widget-language.ts';
import { COLOR_SCHEMES, UI_MESSAGE_VERSION, WIDGET_MODES } from '../../domain/widgets/widget-options.ts';
import { WIDGET_TYPES } from '../../domain/widgets/widget-type.ts';
import { institution } from '../institutions/institution-schema.ts';
import { institutionGuid, memberGuid, microDepositGuid, userGuid, widgetSessionGuid } from '../kernel/guids.ts';
import { namesOf } from '../kernel/names-of.ts';
import { count, flag, namedObject, nullableText, text } from '../kernel/values.ts';
import { challenge } from '../members/challenge-schema.ts';
import { credential } from '../members/credential-schema.ts';
import { member } from '../members/member-schema.ts';
import { useCase } from '../members/use-cases.ts';

/** `key` is 32 random bytes that the page made for this exchange, in base64url. */
export const widgetSessionCreateRequest = namedObject('WidgetSessionCreateRequest', {
  key: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/, 'must be 32 random bytes in base64url')),
  token: z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/, 'must be the last part of a widget address')),
});

/** What the client of the user set for its widgets. `origins` is empty where every page may embed them. */
const widgetClient = namedObject('WidgetClient', {
  color: nullableText,
  name: nullableText,
  origins: z.array(text),
  privacy_url: nullableText,
  products: z.array(z.enum(PRODUCTS)),
  terms_url: nullableText,
  use_cases_enabled: flag,
});

/** Every option of the address, with its default where it was not given. */
const widgetOptions = namedObject('WidgetOptions', {
  client_redirect_url: nullableText,
  color_scheme: z.enum(COLOR_SCHEMES),
  connections_use_case_filter: flag,
  current_institution_code: nullableText,
  current_institution_guid: z.nullable(institutionGuid),
  current_member_guid: z.nullable(memberGuid),
  current_microdeposit_guid: z.nullable(microDepositGuid),
  disable_background_agg: flag,
  disable_institution_search: flag,
  iframe_target_origin: nullableText,
  include_identity: flag,
  include_transactions: flag,
  is_mobile_webview: flag,
  iso_country_code: z.array(text),
  mode: z.enum(WIDGET_MODES),
  oauth_referral_source: z.enum(REFERRAL_SOURCES),
  ui_message_version: z.literal(UI_MESSAGE_VERSION),
  ui_message_webview_url_scheme: text,
  update_credentials: flag,
  use_cases: z.array(useCase),
  wait_for_full_aggregation: flag,
});

/** As much of a microdeposit as the widget shows: how it stands, and where its account is. */
const widgetMicrodeposit = namedObject('WidgetMicrodeposit', {
  guid: microDepositGuid,
  institution_name: nullableText,
  status_name: z.enum(namesOf(MICRO_DEPOSIT_STATUS_IDS)),
  tries_left: count,
});

/** What the widget shows first. `gone`: the member, microdeposit or institution that the address names is not there. */
const widgetFirst = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('institutions'), institutions: z.array(institution) }),
  z.object({ kind: z.literal('institution'), institution, credentials: z.array(credential) }),
  z.object({
    kind: z.literal('member'),
    member,
    institution,
    credentials: z.array(credential),
    challenges: z.array(challenge),
  }),
  z.object({ kind: z.literal('microdeposit'), micro_deposit: widgetMicrodeposit }),
  z.object({ kind: z.literal('members'), members: z.array(member) }),
  z.object({ kind: z.literal('gone') }),
]);
widgetFirst.register(z.globalRegistry, { id: 'WidgetFirst' });

/** A session for the calls of a widget, with all that the widget begins with. `session_guid` names it in messages. */
export const widgetSession = namedObject('WidgetSession', {
  client: widgetClient,
  first: widgetFirst,
  language: z.enum(WIDGET_LANGUAGES),
  options: widgetOptions,
  session_guid: widgetSessionGuid,
  token: text,
  user_guid: userGuid,
  widget: z.enum(WIDGET_TYPES),
});
