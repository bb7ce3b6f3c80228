import * as z from 'zod/mini';
import { REFERRAL_SOURCES } from '../../domain/members/oauth.ts';
import { optionalSwitch } from '../kernel/query.ts';
import { ok, readOperation } from '../operation.ts';
import { clientRedirectUrl, webviewUrlScheme } from './oauth-schema.ts';

export const generateOAuthWindowUri = readOperation({
  path: '/members/{member_guid}/oauth_window_uri',
  isForWidgets: true,
  query: z.object({
    client_redirect_url: z.optional(clientRedirectUrl),
    referral_source: z.optional(z.enum(REFERRAL_SOURCES)),
    skip_aggregation: optionalSwitch('True prevents the aggregation after consent.'),
    ui_message_webview_url_scheme: z.optional(webviewUrlScheme),
  }),
  answer: ok('oauthWindow'),
});

export const listOAuthStates = readOperation({
  path: '/members/{member_guid}/oauth_states',
  isForWidgets: true,
  answer: ok('oauthStates'),
});
