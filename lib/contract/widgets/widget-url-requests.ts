import * as z from 'zod/mini';
import { REFERRAL_SOURCES } from '../../domain/members/oauth.ts';
import {
  COLOR_SCHEMES,
  WIDGET_OPTIONS_DEFAULT as DEFAULT,
  UI_MESSAGE_VERSION,
  WIDGET_MODES,
} from '../../domain/widgets/widget-options.ts';
import { OTHER_WIDGET_TYPES, WIDGET_TYPES } from '../../domain/widgets/widget-type.ts';
import { countryCodeInput } from '../kernel/country-codes.ts';
import { documentAs } from '../kernel/documented-as.ts';
import { institutionGuid, memberGuid, microDepositGuid } from '../kernel/guids.ts';
import { inputText, NAME_LENGTH_MAX } from '../kernel/input-text.ts';
import { flag } from '../kernel/values.ts';
import { clientRedirectUrl, webviewUrlScheme } from '../members/oauth-schema.ts';
import { useCasesInput } from '../members/use-cases.ts';
import { widgetOrigin } from '../users/client-schema.ts';

/** An app serves a country or a few. */
const COUNTRIES_MAX = 20;

const widgetType = z.enum([...WIDGET_TYPES, ...OTHER_WIDGET_TYPES]);
widgetType.register(z.globalRegistry, {
  id: 'WidgetType',
  description: `This service serves ${WIDGET_TYPES.join(' and ')}; for the others the answer is 404.`,
});

/** The document does not list all codes here once more. */
const countries = documentAs(z.array(countryCodeInput).check(z.maxLength(COUNTRIES_MAX)), () =>
  z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.maxLength(COUNTRIES_MAX)),
);

const ignored = z.optional(z.unknown());
/** Options of the contract that none of our widgets has a use for. */
const IGNORED = {
  additional_product_option: ignored,
  data_request: ignored,
  deep_link_params: ignored,
  enable_app2app: ignored,
  insight_guid: ignored,
  locale: ignored,
  microwidget_instance_id: ignored,
  style: ignored,
};

const optionalFlag = z.optional(flag);

interface Named {
  readonly type?: string | undefined;
  readonly widget_type?: string | undefined;
}

interface Opening {
  readonly disable_institution_search: boolean | null;
  readonly current_institution_code: string | null;
  readonly current_institution_guid: string | null;
  readonly current_member_guid: string | null;
  readonly current_microdeposit_guid: string | null;
}

const opensSomewhere = ({
  current_institution_code: code,
  current_institution_guid: institution,
  current_member_guid: member,
  current_microdeposit_guid: deposit,
}: Opening): boolean => [code, institution, member, deposit].some((given) => given !== null);

const options = z
  .object({
    ...IGNORED,
    client_redirect_url: z._default(z.nullable(clientRedirectUrl), DEFAULT.clientRedirectUrl),
    color_scheme: z._default(z.nullable(z.enum(COLOR_SCHEMES)), DEFAULT.colorScheme),
    connections_use_case_filter: z._default(flag, DEFAULT.connectionsUseCaseFilter),
    current_institution_code: z._default(
      z.nullable(inputText(NAME_LENGTH_MAX).check(z.minLength(1))),
      DEFAULT.currentInstitutionCode,
    ),
    current_institution_guid: z._default(z.nullable(institutionGuid), DEFAULT.currentInstitutionGuid),
    current_member_guid: z._default(z.nullable(memberGuid), DEFAULT.currentMemberGuid),
    current_microdeposit_guid: z._default(z.nullable(microDepositGuid), DEFAULT.currentMicrodepositGuid),
    disable_background_agg: optionalFlag.check(z.describe('Default: true with mode verification, else false.')),
    disable_institution_search: z._default(z.nullable(flag), DEFAULT.disableInstitutionSearch),
    iframe_target_origin: z._default(z.nullable(widgetOrigin), DEFAULT.iframeTargetOrigin),
    include_identity: z._default(flag, DEFAULT.includeIdentity),
    include_transactions: optionalFlag.check(z.describe('Default: false with mode verification, else true.')),
    is_mobile_webview: z._default(flag, DEFAULT.isMobileWebview),
    iso_country_code: z._default(countries, [...DEFAULT.isoCountryCode]),
    mode: z._default(z.enum(WIDGET_MODES), DEFAULT.mode),
    oauth_referral_source: z
      .optional(z.enum(REFERRAL_SOURCES))
      .check(z.describe('Default: APP with is_mobile_webview, else BROWSER.')),
    type: z.optional(widgetType),
    ui_message_version: z._default(
      z
        .int()
        .check(
          z.refine(
            (version) => version === UI_MESSAGE_VERSION,
            `must be ${UI_MESSAGE_VERSION}: the widgets send no messages of earlier versions`,
          ),
        ),
      UI_MESSAGE_VERSION,
    ),
    ui_message_webview_url_scheme: z._default(webviewUrlScheme, DEFAULT.uiMessageWebviewUrlScheme),
    update_credentials: z._default(flag, DEFAULT.updateCredentials),
    use_cases: z.optional(useCasesInput),
    wait_for_full_aggregation: z._default(flag, DEFAULT.waitForFullAggregation),
    widget_type: z.optional(widgetType).check(z.describe('Another name of `type`.')),
  })
  .check(
    z.refine<Named>(({ type, widget_type }) => type !== undefined || widget_type !== undefined, {
      path: ['type'],
      error: 'is required, here or as widget_type',
    }),
    z.refine<Named>(({ type, widget_type: other }) => type === undefined || other === undefined || type === other, {
      path: ['widget_type'],
      error: 'must be the same as type where both are given',
    }),
    z.refine<Opening>((options) => options.disable_institution_search !== true || opensSomewhere(options), {
      path: ['disable_institution_search'],
      error:
        'needs current_member_guid, current_microdeposit_guid, current_institution_guid or current_institution_code beside it',
    }),
  );
options.register(z.globalRegistry, { id: 'WidgetUrlRequest' });

const FLAGS = [
  'connections_use_case_filter',
  'disable_background_agg',
  'disable_institution_search',
  'include_identity',
  'include_transactions',
  'is_mobile_webview',
  'update_credentials',
  'wait_for_full_aggregation',
] as const satisfies readonly (keyof z.input<typeof options>)[];

const flagOf = (value: unknown): unknown => (value === 'true' || value === 'false' ? value === 'true' : value);
const numberOf = (value: unknown): unknown =>
  typeof value === 'string' && /^[1-9]\d?$/.test(value) ? Number(value) : value;

/** Public clients of MX send flags and the version of the messages as text. */
const withTextsRead = (given: unknown): unknown => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  const read: Record<string, unknown> = { ...given };
  for (const name of FLAGS) if (Object.hasOwn(read, name)) read[name] = flagOf(read[name]);
  if (Object.hasOwn(read, 'ui_message_version')) read.ui_message_version = numberOf(read.ui_message_version);
  return read;
};

export const widgetUrlRequest = documentAs(z.pipe(z.transform(withTextsRead), options), () => options);
