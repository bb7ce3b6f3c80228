import * as z from 'zod/mini';
import { OAUTH_ERROR_REASONS, OAUTH_RETURN_PATH } from '../../domain/members/oauth.ts';
import { inputText, NAME_LENGTH_MAX, SECRET_LENGTH_MAX } from '../kernel/input-text.ts';
import { optionalSwitch } from '../kernel/query.ts';
import { operation } from '../operation.ts';

/**
 * Addresses of this service for browsers. The consent page of an institution leads to the first one, which may lead to
 * the second.
 */
const shared = { method: 'GET', function: 'refresh', auth: 'none', tag: 'oauth', source: ['own'] } as const;

export const returnFromOAuth = operation({
  ...shared,
  path: OAUTH_RETURN_PATH,
  summary: 'Take the browser back from the consent page of an institution',
  description:
    'The first return with a state decides; any further one is told the same. Sends the browser on to the address the ' +
    'app gave, with status, member_guid and error_reason in its query, or to a page that says how it went. With ' +
    'is_pending=true beside status=success the user has consented and the institution has not confirmed it within ' +
    'five seconds: the connection_status of the member tells the outcome.',
  query: z
    .object({
      code: z.optional(inputText(SECRET_LENGTH_MAX)),
      error: z.optional(inputText(NAME_LENGTH_MAX)),
      state: inputText(NAME_LENGTH_MAX).check(z.minLength(1)),
    })
    .check(
      z.refine<{ readonly code?: string | undefined; readonly error?: string | undefined }>(
        ({ code = '', error = '' }) => code !== '' || error !== '',
        { path: ['code'], error: 'is required unless there is an error' },
      ),
    ),
  answer: { status: 302, description: 'On to the app, or to a page that says how it went.' },
});

export const showOAuthOutcome = operation({
  ...shared,
  path: '/oauth/finished',
  summary: 'Tell a person how connecting by OAuth went',
  query: z.object({
    error_reason: z.optional(z.enum(OAUTH_ERROR_REASONS)),
    is_pending: optionalSwitch('The institution has not confirmed the consent yet.'),
    status: z.enum(['success', 'error']),
  }),
  answer: { status: 200, isPage: true, description: 'A page for people.' },
});
