import type { HttpAnswer } from './http-answer.ts';

/** A file of a page of this host. */
export const hostFile = (
  body: string | Buffer,
  type: string,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer => ({
  status: 200,
  headers: {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
  },
  body,
});

/** What a page that shows widgets may load: its own files, and widgets from `widgetOrigin` in a frame. */
export const pagePolicy = (widgetOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    `frame-src ${widgetOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
