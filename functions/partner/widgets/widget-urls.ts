import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { strayReturn } from '../../../lib/domain/members/oauth.ts';
import { chooseUseCases } from '../../../lib/domain/members/use-case.ts';
import type { Client, Product } from '../../../lib/domain/users/client.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { widgetLanguageOf } from '../../../lib/domain/widgets/widget-language.ts';
import {
  dependentDefaults,
  WIDGET_OPTIONS_DEFAULT,
  type WidgetOptions,
} from '../../../lib/domain/widgets/widget-options.ts';
import { isHttpOrigin, maySeeWidget } from '../../../lib/domain/widgets/widget-origin.ts';
import { OTHER_WIDGET_TYPES, WIDGET_TYPES, type WidgetType } from '../../../lib/domain/widgets/widget-type.ts';
import type { PartnerDeps, PartnerRun } from '../partner-deps.ts';

export const getWidgetUrlWithOptions: PartnerRun<'getWidgetUrlWithOptions'> = async (input, { client }, deps) => {
  const { url: given } = input.body;
  const user = await enabledUser(client.guid, input.params.id, deps);
  if (isProblem(user)) return user;
  const widget = servedType(given.type ?? given.widget_type);
  if (isProblem(widget)) return widget;
  const options = returnProblem(given, client, input.calledAt) ?? optionsOf(given, client, deps);
  if (isProblem(options)) return options;
  return { body: { url: await issuing({ ...input, user, client, options }, deps)(widget) } };
};

export const getWidgetUrl: PartnerRun<'getWidgetUrl'> = async (input, { client }, deps) => {
  const user = await enabledUser(client.guid, input.params.id, deps);
  if (isProblem(user)) return user;
  const widget = servedType(input.params.type);
  if (isProblem(widget)) return widget;
  if (client.useCasesEnabled) return USE_CASES_IN_BODY;
  const url = await issuing({ ...input, user, client, options: WIDGET_OPTIONS_DEFAULT }, deps)(widget);
  await deps.refreshMembers(user);
  return { body: { url } };
};

export const listWidgetUrls: PartnerRun<'listWidgetUrls'> = async (input, { client }, deps) => {
  const user = await enabledUser(client.guid, input.params.id, deps);
  if (isProblem(user)) return user;
  if (client.useCasesEnabled) return USE_CASES_IN_BODY;
  const issue = issuing({ ...input, user, client, options: WIDGET_OPTIONS_DEFAULT }, deps);
  return { body: { urls: await Promise.all(WIDGET_TYPES.map(issue)) } };
};

const DISABLED = problem(
  'tokenUnknown',
  'The user is disabled, so it has no sessions and no widgets; enable it first.',
);

/** An address of a disabled user would open a page that says that it is of no use. */
const enabledUser = async (clientGuid: Client['guid'], id: string, { users }: PartnerDeps): Promise<User | Problem> => {
  const user = await users.byExternalGuid(clientGuid, id);
  if (!user) return NOT_FOUND;
  return user.isDisabled ? DISABLED : user;
};

interface Wanted {
  readonly user: User;
  readonly client: Client;
  readonly calledAt: string;
  readonly acceptLanguage?: string | undefined;
  readonly options: WidgetOptions;
}

/** The paths of the pages, below the address of this service. */
const PAGES: Readonly<Record<WidgetType, string>> = {
  connect_widget: '/md/connect/',
  connections_widget: '/md/connections/',
};

const issuing = ({ user, client, calledAt, acceptLanguage, options }: Wanted, { widgetTokens }: PartnerDeps) => {
  const language = widgetLanguageOf(acceptLanguage);
  return async (widget: WidgetType) => {
    const token = await widgetTokens.issue(user, { widget, language, options, origins: client.widgetOrigins });
    return { type: widget, url: `${calledAt}${PAGES[widget]}${token}`, user_id: user.externalGuid };
  };
};

/** A full page of the contract that is no widget. */
const LOGIN = 'login';
const NOT_SERVED = problem(
  'notFound',
  `url.type: this service serves ${WIDGET_TYPES.join(' and ')}, and no other widget.`,
);
const NO_SUCH_TYPE = problem('malformed', 'type must be the name of a widget, such as connect_widget.');

const servedType = (type: string | undefined): WidgetType | Problem => {
  const served = WIDGET_TYPES.find((one) => one === type);
  if (served !== undefined) return served;
  return type === LOGIN || OTHER_WIDGET_TYPES.some((one) => one === type) ? NOT_SERVED : NO_SUCH_TYPE;
};

const USE_CASES_IN_BODY = problem(
  'missing',
  'use_cases: the client has opted in to use cases; ask with POST /users/{id}/urls, and give one or both of PFM and ' +
    'MONEY_MOVEMENT.',
);
const USE_CASES_MISSING = problem('missing', 'url.use_cases: one or both of PFM and MONEY_MOVEMENT must be given.');
const FILTER_WITHOUT_USE_CASES = problem(
  'missing',
  'url.use_cases must be given where connections_use_case_filter is true.',
);

type Given = Parameters<PartnerRun<'getWidgetUrlWithOptions'>>[0]['body']['url'];

const optionsOf = (given: Given, client: Client, deps: PartnerDeps): WidgetOptions | Problem => {
  const chosen = chooseUseCases(client, given.use_cases, null);
  if (chosen.kind === 'missing') return USE_CASES_MISSING;
  const useCases = chosen.useCases ?? [];
  if (given.connections_use_case_filter && useCases.length === 0) return FILTER_WITHOUT_USE_CASES;
  const refused = productProblem(given, client) ?? targetProblem(given, client, deps);
  return refused ?? { ...namedOptions(given), useCases };
};

/** Other than a member, an address is asked for long before its jobs would be refused, so the client hears it here. */
const productProblem = ({ mode, include_identity: withIdentity }: Given, { products }: Client): Problem | null => {
  const lacks = (product: Product): boolean => !products.includes(product);
  if (mode === 'verification' && lacks('VERIFICATION')) return lackOf('mode', 'VERIFICATION');
  return withIdentity && lacks('IDENTIFICATION') ? lackOf('include_identity', 'IDENTIFICATION') : null;
};

const lackOf = (option: string, product: Product): Problem =>
  problem('forbidden', `url.${option}: the client does not have the product ${product}.`);

const targetProblem = ({ iframe_target_origin: target }: Given, client: Client, deps: PartnerDeps): Problem | null => {
  if (target === null) return null;
  if (isHttpOrigin(target) && !deps.isWidgetHttpAllowed) {
    return problem('malformed', 'url.iframe_target_origin must begin with https://.');
  }
  return maySeeWidget(target, client.widgetOrigins)
    ? null
    : problem('malformed', 'url.iframe_target_origin must be one of widget_origins, which PUT /client sets.');
};

const returnProblem = (given: Given, client: Client, calledAt: string): Problem | null => {
  const returnTo = { clientRedirectUrl: given.client_redirect_url, appScheme: null };
  return strayReturn(returnTo, client.oauthReturnOrigins, calledAt) === null
    ? null
    : problem('malformed', 'url.client_redirect_url must be within oauth_return_origins, which PUT /client sets.');
};

const namedOptions = (given: Given): Omit<WidgetOptions, 'useCases'> => {
  const { mode, is_mobile_webview: isMobileWebview } = given;
  const byDefault = dependentDefaults({ mode, isMobileWebview });
  return {
    clientRedirectUrl: given.client_redirect_url,
    colorScheme: given.color_scheme ?? WIDGET_OPTIONS_DEFAULT.colorScheme,
    connectionsUseCaseFilter: given.connections_use_case_filter,
    currentInstitutionCode: given.current_institution_code,
    currentInstitutionGuid: given.current_institution_guid,
    currentMemberGuid: given.current_member_guid,
    currentMicrodepositGuid: given.current_microdeposit_guid,
    disableBackgroundAgg: given.disable_background_agg ?? byDefault.disableBackgroundAgg,
    disableInstitutionSearch: given.disable_institution_search ?? WIDGET_OPTIONS_DEFAULT.disableInstitutionSearch,
    iframeTargetOrigin: given.iframe_target_origin,
    includeIdentity: given.include_identity,
    includeTransactions: given.include_transactions ?? byDefault.includeTransactions,
    isMobileWebview,
    isoCountryCode: given.iso_country_code,
    mode,
    oauthReferralSource: given.oauth_referral_source ?? byDefault.oauthReferralSource,
    uiMessageWebviewUrlScheme: given.ui_message_webview_url_scheme,
    updateCredentials: given.update_credentials,
    waitForFullAggregation: given.wait_for_full_aggregation,
  };
};
