import type { OAuthReturn, ReferralSource } from '../../domain/members/oauth.ts';
import { type Problem, problem } from '../error-code.ts';

interface AskedReturn {
  readonly client_redirect_url?: string | undefined;
  readonly referral_source?: ReferralSource | undefined;
  readonly ui_message_webview_url_scheme?: string | undefined;
}

/** Where a call wants the consent to lead back to. */
export const askedReturn = (asked: AskedReturn): OAuthReturn => ({
  clientRedirectUrl: asked.client_redirect_url ?? null,
  appScheme: asked.referral_source === 'APP' ? (asked.ui_message_webview_url_scheme ?? null) : null,
});

/** The refusal of a consent that would lead back to where the client lets none lead. */
export const STRAY_RETURNS: Readonly<Record<keyof OAuthReturn, Problem>> = {
  clientRedirectUrl: problem(
    'malformed',
    'client_redirect_url must be within oauth_return_origins, which PUT /client sets.',
  ),
  appScheme: problem(
    'malformed',
    'ui_message_webview_url_scheme must be one of oauth_return_origins, which PUT /client sets.',
  ),
};
