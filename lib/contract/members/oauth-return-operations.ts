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
  summary: 'Receive the browser from the consent page of an institution',
  description:
    'The first return with a state counts; later ones get the same outcome. Redirects the browser to the address ' +
    'that the app gave, with status, member_guid and error_reason in the query, or to a page that shows the outcome. ' +
    'is_pending=true with status=success means that the user has consented, and that the institution has not ' +
    'confirmed it within five seconds; the connection_status of the member then shows the outcome.',
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
  answer: { status: 302, description: 'Redirect to the app, or to a page that shows the outcome.' },
});

export const showOAuthOutcome = operation({
  ...shared,
  path: '/oauth/finished',
  summary: 'Show the outcome of connecting by OAuth',
  query: z.object({
    error_reason: z.optional(z.enum(OAUTH_ERROR_REASONS)),
    is_pending: optionalSwitch('The institution has not confirmed the consent yet.'),
    status: z.enum(['success', 'error']),
  }),
  answer: { status: 200, isPage: true, description: 'An HTML page.' },
});
