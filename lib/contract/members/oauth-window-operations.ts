import * as z from 'zod/mini';
import { REFERRAL_SOURCES } from '../../domain/members/oauth.ts';
import { optionalSwitch } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';
import { clientRedirectUrl, webviewUrlScheme } from './oauth-schema.ts';

export const generateOAuthWindowUri = readOperation('/members/{member_guid}/oauth_window_uri', 'oauthWindow', {
  isForWidgets: true,
  query: z.object({
    client_redirect_url: z.optional(clientRedirectUrl),
    referral_source: z.optional(z.enum(REFERRAL_SOURCES)),
    skip_aggregation: optionalSwitch('True prevents the aggregation after consent.'),
    ui_message_webview_url_scheme: z.optional(webviewUrlScheme),
  }),
});

export const listOAuthStates = readOperation('/members/{member_guid}/oauth_states', 'oauthStates', {
  isForWidgets: true,
});
