import type { UseCase } from '../../lib/domain/members/use-case.ts';
import type { WidgetLanguage } from '../../lib/domain/widgets/widget-language.ts';
import type { Challenge, Credential, Institution, Member, Microdeposit } from './wire.ts';

/** A member with everything that its step may need. */
export interface OpenedMember {
  readonly member: Member;
  readonly institution: Institution;
  readonly credentials: readonly Credential[];
  readonly challenges: readonly Challenge[];
}

/** What the page shows first, with the data that it needs for it. */
export type First =
  | { readonly kind: 'institutions'; readonly institutions: readonly Institution[] }
  | { readonly kind: 'institution'; readonly institution: Institution; readonly credentials: readonly Credential[] }
  | ({ readonly kind: 'member' } & OpenedMember)
  | { readonly kind: 'microdeposit'; readonly micro_deposit: Microdeposit }
  | { readonly kind: 'members'; readonly members: readonly Member[] }
  | { readonly kind: 'gone' };

/** What the partner asked for with the widget address. Absent options have their defaults. */
export interface Options {
  readonly use_cases: readonly UseCase[];
  readonly connections_use_case_filter: boolean;
  readonly disable_institution_search: boolean;
  readonly update_credentials: boolean;
  readonly is_mobile_webview: boolean;
  readonly ui_message_webview_url_scheme: string;
  readonly oauth_referral_source: 'APP' | 'BROWSER';
  readonly client_redirect_url: string | null;
  readonly color_scheme: 'light' | 'dark' | 'browser';
  readonly include_transactions: boolean;
  readonly disable_background_agg: boolean;
  readonly iso_country_code: readonly string[];
  readonly mode: 'aggregation' | 'verification';
  readonly include_identity: boolean;
  readonly iframe_target_origin: string | null;
}

/** The partner, as people see it, and the origins that may embed the page. */
export interface Client {
  readonly name: string | null;
  readonly privacy_url: string | null;
  readonly terms_url: string | null;
  /** `#rrggbb`. */
  readonly color: string | null;
  readonly origins: readonly string[];
  readonly use_cases_enabled: boolean;
}

/** The answer of the exchange. */
export interface WidgetSession {
  readonly token: string;
  readonly user_guid: string;
  readonly session_guid: string;
  readonly widget: 'connect_widget' | 'connections_widget';
  readonly language: WidgetLanguage;
  readonly client: Client;
  readonly options: Options;
  readonly first: First;
}
