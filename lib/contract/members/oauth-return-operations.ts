import * as z from 'zod/mini';
import { OAUTH_ERROR_REASONS, OAUTH_RETURN_PATH } from '../../domain/members/oauth.ts';
import { inputText, NAME_LENGTH_MAX, SECRET_LENGTH_MAX } from '../kernel/input-text.ts';
import { optionalSwitch } from '../kernel/query.ts';
import { operation } from '../operation.ts';

/**
 * Addresses of this service for browsers. The consent page of an institution leads to the first one, which may lead to
 * the second.
 */
const shared = { method: 'GET', function: 'refresh', auth: 'none' } as const;

export const returnFromOAuth = operation({
  ...shared,
  path: OAUTH_RETURN_PATH,
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
  answer: { status: 302 },
});

export const showOAuthOutcome = operation({
  ...shared,
  path: '/oauth/finished',
  query: z.object({
    error_reason: z.optional(z.enum(OAUTH_ERROR_REASONS)),
    is_pending: optionalSwitch('The institution has not confirmed the consent yet.'),
    status: z.enum(['success', 'error']),
  }),
  answer: { status: 200, isPage: true },
});
