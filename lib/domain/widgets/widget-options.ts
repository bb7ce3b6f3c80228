import type { CountryCode } from '../institutions/country-code.ts';
import type { Guid } from '../kernel/guid.ts';
import type { ReferralSource } from '../members/oauth.ts';
import type { UseCase } from '../members/use-case.ts';

export const COLOR_SCHEMES = ['light', 'dark', 'browser'] as const;
export type ColorScheme = (typeof COLOR_SCHEMES)[number];

export const WIDGET_MODES = ['aggregation', 'verification'] as const;
export type WidgetMode = (typeof WIDGET_MODES)[number];

/** The one version of the messages between a widget and the page or app that embeds it. */
export const UI_MESSAGE_VERSION = 4;

/** How a client wants a widget to be. Every option has a value, its default where the client gave none. */
export interface WidgetOptions {
  readonly clientRedirectUrl: string | null;
  readonly colorScheme: ColorScheme;
  readonly connectionsUseCaseFilter: boolean;
  readonly currentInstitutionCode: string | null;
  readonly currentInstitutionGuid: Guid<'INS'> | null;
  readonly currentMemberGuid: Guid<'MBR'> | null;
  readonly currentMicrodepositGuid: Guid<'MIC'> | null;
  readonly disableBackgroundAgg: boolean;
  readonly disableInstitutionSearch: boolean;
  readonly iframeTargetOrigin: string | null;
  readonly includeIdentity: boolean;
  readonly includeTransactions: boolean;
  readonly isMobileWebview: boolean;
  /** Empty: institutions of all countries. */
  readonly isoCountryCode: readonly CountryCode[];
  readonly mode: WidgetMode;
  readonly oauthReferralSource: ReferralSource;
  readonly uiMessageWebviewUrlScheme: string;
  readonly updateCredentials: boolean;
  /** Empty until the client opts in to use cases, or gives some all the same. */
  readonly useCases: readonly UseCase[];
  readonly waitForFullAggregation: boolean;
}

/** Of a client that gave no options. */
export const WIDGET_OPTIONS_DEFAULT = {
  clientRedirectUrl: null,
  colorScheme: 'light',
  connectionsUseCaseFilter: false,
  currentInstitutionCode: null,
  currentInstitutionGuid: null,
  currentMemberGuid: null,
  currentMicrodepositGuid: null,
  disableBackgroundAgg: false,
  disableInstitutionSearch: false,
  iframeTargetOrigin: null,
  includeIdentity: false,
  includeTransactions: true,
  isMobileWebview: false,
  isoCountryCode: [],
  mode: 'aggregation',
  oauthReferralSource: 'BROWSER',
  uiMessageWebviewUrlScheme: 'mx',
  updateCredentials: false,
  useCases: [],
  waitForFullAggregation: false,
} as const satisfies WidgetOptions;

/** The options whose default follows from another option. */
export const dependentDefaults = ({
  mode,
  isMobileWebview,
}: Pick<WidgetOptions, 'mode' | 'isMobileWebview'>): Pick<
  WidgetOptions,
  'disableBackgroundAgg' | 'includeTransactions' | 'oauthReferralSource'
> => ({
  disableBackgroundAgg: mode === 'verification',
  includeTransactions: mode === 'aggregation',
  oauthReferralSource: isMobileWebview ? 'APP' : 'BROWSER',
});
