import * as z from 'zod/mini';
import { REFERRAL_SOURCES } from '../../domain/members/oauth.ts';
import { memberPath } from '../kernel/paths.ts';
import { optionalSwitch } from '../kernel/query.ts';
import { operation } from '../operation.ts';
import { clientRedirectUrl, webviewUrlScheme } from './oauth-schema.ts';

export const generateOAuthWindowUri = operation({
  method: 'GET',
  path: '/members/{member_guid}/oauth_window_uri',
  isForWidgets: true,
  function: 'read',
  auth: 'session',
  tag: 'members',
  summary: 'Generate a fresh one-time OAuth address',
  description:
    'The address works once, for 30 minutes. If the member does not use OAuth, the answer is 400. The list of OAuth ' +
    'states says what came of it.',
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

export const listOAuthStates = operation({
  method: 'GET',
  path: '/members/{member_guid}/oauth_states',
  isForWidgets: true,
  function: 'read',
  auth: 'session',
  tag: 'members',
  summary: 'List what came of the OAuth addresses of a member',
  description:
    'One state for each address that was made, newest first, at most ten; each is listed until 30 minutes after its end. ' +
    'Poll this while the user is at the institution, and wait at least 3 seconds between calls. A denial and a failure ' +
    'show here also where the member keeps an earlier consent. After a success the connection_status of the member ' +
    'goes on.',
  source: ['own'],
  params: memberPath,
  answer: { status: 200, description: 'OAuth states, newest first.', body: 'oauthStates' },
});
