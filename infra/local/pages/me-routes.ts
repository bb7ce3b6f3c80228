import type { IncomingMessage } from 'node:http';
import type { Client } from '@tributary-data/tributary/client';
import * as z from 'zod/mini';
import { askedAddress } from '../http/asked-address.ts';
import { hostFile, pagePolicy } from '../http/host-file.ts';
import { guarded, type LocalRoute } from '../http/local-route.ts';
import { findUser, readFirstUsers } from './find-users.ts';
import { makeUser } from './make-user.ts';
import { pageFiles } from './page-files.ts';
import { asPartner, type PartnerDeps } from './partner-client.ts';
import { widgetAddress } from './widget-address.ts';
import { userOfPage } from './widget-routes.ts';

export interface MeRoutesDeps extends PartnerDeps {
  /** Epoch milliseconds on the clock of the host. */
  readonly now: () => number;
}

const noBody = z.strictObject({});
/** What stands in an address may be too long for an id; then it names nobody. */
const usersBody = z.strictObject({ user: z.optional(z.string()) });
const sessionBody = z.strictObject({ user: userOfPage });
const widgetBody = z.strictObject({ user: userOfPage, url: z.record(z.string(), z.unknown()) });

/** The id of the user that the page makes: the one of the tutorial on one's own money. */
const OWN_USER = 'me';

const page = pageFiles({ folder: 'me', entry: 'page.tsx' });

/** A page that shows a person's money, for those that host the service for themselves, and its calls. */
export const meRoutes = (deps: MeRoutesDeps): Readonly<Record<string, LocalRoute>> => {
  const withKey = (request: IncomingMessage, run: (client: Client) => Promise<object>) =>
    asPartner(deps, askedAddress(request), run);
  return {
    'GET /_local/me': async (request) =>
      hostFile((await page()).html, 'text/html; charset=utf-8', {
        'content-security-policy': pagePolicy(askedAddress(request)),
      }),
    'GET /_local/me/page.js': async () => hostFile((await page()).script, 'text/javascript; charset=utf-8'),
    'GET /_local/me/style.css': async () => hostFile((await page()).style, 'text/css; charset=utf-8'),
    'POST /_local/me/users': guarded(usersBody, (wanted, request) =>
      withKey(request, async (client) => {
        const { users, isCut } = await readFirstUsers(client);
        const named = await findUser(client, users, wanted.user ?? '');
        return { users, is_cut: isCut, named, today: new Date(deps.now()).toISOString().slice(0, 10) };
      }),
    ),
    'POST /_local/me/begin': guarded(noBody, (_, request) =>
      withKey(request, async (client) => {
        await makeUser(client, OWN_USER);
        return { user: OWN_USER };
      }),
    ),
    'POST /_local/me/session': guarded(sessionBody, (wanted, request) =>
      withKey(request, async (client) => ({ token: await client.session(wanted.user).open() })),
    ),
    'POST /_local/me/widget': guarded(widgetBody, (wanted, request) =>
      withKey(request, (client) => widgetAddress(client, { ...wanted, language: 'en' })),
    ),
  };
};
