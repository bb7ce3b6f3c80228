import * as z from 'zod/mini';
import { memberPath } from '../kernel/paths.ts';
import { optionalSwitch } from '../kernel/query.ts';
import { operation } from '../operation.ts';
import { clientRedirectUrl, REFERRAL_SOURCES, webviewUrlScheme } from './oauth-schema.ts';

export const generateOAuthWindowUri = operation({
  method: 'GET',
  path: '/members/{member_guid}/oauth_window_uri',
  isForWidgets: true,
  function: 'read',
  auth: 'session',
  tag: 'members',
  summary: 'Generate a fresh one-time OAuth address',
  description: 'The address works once, for 30 minutes. If the member does not use OAuth, the answer is 400.',
  source: ['nexus/reference/generate-o-auth-window-uri'],
  params: memberPath,
  query: z.object({
    client_redirect_url: z.optional(clientRedirectUrl),
    referral_source: z.optional(z.enum(REFERRAL_SOURCES)),
    skip_aggregation: optionalSwitch('True prevents the aggregation after consent.'),
    ui_message_webview_url_scheme: z.optional(webviewUrlScheme),
  }),
  answer: { status: 200, description: 'Address generated.', body: 'oauthWindow' },
});
