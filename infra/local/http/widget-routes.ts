import * as z from 'zod/mini';
import { askForWidgetAddress } from './ask-for-widget-address.ts';
import type { HttpAnswer } from './http-answer.ts';
import { guarded, json, type LocalRoute } from './local-route.ts';
import { parentPage } from './parent-page.ts';

export interface WidgetRoutesDeps {
  /** The address of this host, which names 127.0.0.1. */
  readonly url: () => string;
  /** The key of the local client; null where nobody said it at this start. */
  readonly apiKey: () => string | null;
}

/** As long as an id that a partner gives a user. */
const USER_LENGTH_MAX = 255;

const addressBody = z.strictObject({
  user: z.string().check(z.minLength(1), z.maxLength(USER_LENGTH_MAX)),
  language: z._default(z.string().check(z.regex(/^[A-Za-z-]{2,10}$/)), 'en'),
  url: z.record(z.string(), z.unknown()),
});

/** The widgets come from 127.0.0.1, so the page must come from another name to be of another site. */
const PAGE_HOST = 'localhost';
const WIDGET_HOST = '127.0.0.1';

const NO_KEY =
  'The API key of an earlier start is not known here. Start the host with TRIBUTARY_API_KEY=<that key>, or with a new one.';

/** A page of a partner on which people try the widgets, and the call with which it gets widget addresses. */
export const widgetRoutes = ({ url, apiKey }: WidgetRoutesDeps): Readonly<Record<string, LocalRoute>> => ({
  'GET /_local/widget': async ({ headers }) => {
    const { port, hostname } = new URL(`http://${headers.host}`);
    if (hostname === WIDGET_HOST) return redirect(`http://${PAGE_HOST}:${port}/_local/widget`);
    const { html } = await parentPage();
    return file(html, 'text/html; charset=utf-8', { 'content-security-policy': policy(url()) });
  },
  'GET /_local/widget/page.js': async () => file((await parentPage()).script, 'text/javascript; charset=utf-8'),
  'GET /_local/widget/style.css': async () => file((await parentPage()).style, 'text/css; charset=utf-8'),
  'POST /_local/widget': guarded(addressBody, async (wanted) => {
    const key = apiKey();
    if (key === null) return json(409, { message: NO_KEY });
    const asked = await askForWidgetAddress({ url: url(), apiKey: key }, wanted);
    return asked.kind === 'address' ? json(200, { url: asked.url }) : json(asked.status, { message: asked.message });
  }),
});

const policy = (widgetOrigin: string): string =>
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
  ].join('; ');

const redirect = (location: string): HttpAnswer => ({ status: 302, headers: { location }, body: '' });

const file = (body: string, type: string, headers: Readonly<Record<string, string>> = {}): HttpAnswer => ({
  status: 200,
  headers: { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers },
  body,
});
