import type { Json } from './json.ts';
import type { Call, LoginScript, Trouble } from './login.ts';
import type { Scenario } from './scenario.ts';

/** An answer, or one of the ways not to give one. */
export type BankAnswer =
  | { readonly kind: 'json'; readonly status: number; readonly body: string; readonly retryAfterSeconds?: number }
  | { readonly kind: 'html'; readonly status: number; readonly body: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' };

/**
 * Headers of every page: it may have styles and forms, and nothing else. Its address is passed on to its own site only;
 * without that, a browser would send the form with `Origin: null`.
 */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

export const json = (body: Json): BankAnswer => ({ kind: 'json', status: 200, body: JSON.stringify(body) });
export const error = (status: number, code: string): BankAnswer => ({
  kind: 'json',
  status,
  body: JSON.stringify({ error: { code } }),
});
export const badRequest = (): BankAnswer => error(400, 'request.malformed');
export const forbidden = (): BankAnswer => error(403, 'key.wrong');
export const notFound = (): BankAnswer => error(404, 'request.unknown');

export const statusOf = (scenario: Scenario): BankAnswer | null => {
  if (scenario.kind !== 'status') return null;
  return error(scenario.status, scenario.status === 401 ? 'login.unauthorized' : 'bank.trouble');
};

export const troubleAt = (script: LoginScript, call: Call): BankAnswer | null => {
  const found = script.troubles.find((trouble) => trouble.call === call);
  return found === undefined ? null : answerOf(found.trouble);
};

const RETRY_AFTER_SECONDS = 120;

const answerOf = (trouble: Trouble): BankAnswer => {
  switch (trouble) {
    case 'html':
      return {
        kind: 'html',
        status: 200,
        body: '<!doctype html><title>Maintenance</title><h1>We will be right back.</h1>',
      };
    case 'truncated':
      return { kind: 'json', status: 200, body: '{"job":{"id":"cut off in the mid' };
    case 'reset':
      return { kind: 'reset' };
    case 'hang':
      return { kind: 'hang' };
    case '401':
      return error(401, 'login.unauthorized');
    case '429':
      return {
        kind: 'json',
        status: 429,
        body: JSON.stringify({ error: { code: 'bank.busy' } }),
        retryAfterSeconds: RETRY_AFTER_SECONDS,
      };
    case '500':
      return error(500, 'bank.trouble');
  }
};
