import * as z from 'zod/mini';
import { askedAddress } from '../http/asked-address.ts';
import { hostFile, pagePolicy } from '../http/host-file.ts';
import type { HttpAnswer } from '../http/http-answer.ts';
import { guarded, type LocalRoute } from '../http/local-route.ts';
import { makeUser } from './make-user.ts';
import { pageFiles } from './page-files.ts';
import { asPartner, type PartnerDeps } from './partner-client.ts';
import { widgetAddress } from './widget-address.ts';

/** As long as an id that a partner gives a user. */
const USER_LENGTH_MAX = 255;
/** The client refuses a name that would make another path. */
export const userOfPage = z.string().check(z.minLength(1), z.maxLength(USER_LENGTH_MAX), z.regex(/^(?!\.{1,2}$)/));

const addressBody = z.strictObject({
  user: userOfPage,
  language: z._default(z.string().check(z.regex(/^[A-Za-z-]{2,10}$/)), 'en'),
  url: z.record(z.string(), z.unknown()),
});

/** The widgets come from 127.0.0.1, so the page must come from another name to be of another site. */
const PAGE_HOST = 'localhost';
const WIDGET_HOST = '127.0.0.1';

const page = pageFiles({ folder: 'parent', entry: 'page.ts' });

/** A page of a partner on which people try the widgets, and the call with which it gets widget addresses. */
export const widgetRoutes = (deps: PartnerDeps): Readonly<Record<string, LocalRoute>> => ({
  'GET /_local/widget': async (request) => {
    const asked = new URL(askedAddress(request));
    if (asked.hostname === WIDGET_HOST) return redirect(`${withName(asked, PAGE_HOST)}/_local/widget`);
    const { html } = await page();
    return hostFile(html, 'text/html; charset=utf-8', { 'content-security-policy': pagePolicy(widgetsOf(asked)) });
  },
  'GET /_local/widget/page.js': async () => hostFile((await page()).script, 'text/javascript; charset=utf-8'),
  'GET /_local/widget/style.css': async () => hostFile((await page()).style, 'text/css; charset=utf-8'),
  'POST /_local/widget': guarded(addressBody, (wanted, request) =>
    asPartner(deps, widgetsOf(new URL(askedAddress(request))), async (client) => {
      await makeUser(client, wanted.user);
      return widgetAddress(client, wanted);
    }),
  ),
});

const withName = (asked: URL, name: string): string => `${asked.protocol}//${asked.host.replace(asked.hostname, name)}`;

/** Where the widgets are for a page at this address. Another name than those of loopback is the only one that is known. */
const widgetsOf = (asked: URL): string => (asked.hostname === PAGE_HOST ? withName(asked, WIDGET_HOST) : asked.origin);

const redirect = (location: string): HttpAnswer => ({ status: 302, headers: { location }, body: '' });
