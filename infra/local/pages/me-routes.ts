import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import { askedAddress } from '../http/asked-address.ts';
import { hostFile, pagePolicy } from '../http/host-file.ts';
import { guarded, json, type LocalRoute } from '../http/local-route.ts';
import { askForWidgetAddress } from './ask-for-widget-address.ts';
import { findUser, readFirstUsers } from './find-users.ts';
import { makeUser } from './make-user.ts';
import { openUserSession } from './open-user-session.ts';
import { pageFiles } from './page-files.ts';
import type { Service } from './partner-calls.ts';
import { NO_KEY, USER_LENGTH_MAX, type WidgetRoutesDeps } from './widget-routes.ts';

export interface MeRoutesDeps extends WidgetRoutesDeps {
  /** Epoch milliseconds on the clock of the host. */
  readonly now: () => number;
}

const user = z.string().check(z.minLength(1), z.maxLength(USER_LENGTH_MAX));
const noBody = z.strictObject({});
/** What stands in an address may be too long for an id; then it names nobody. */
const usersBody = z.strictObject({ user: z.optional(z.string()) });
const sessionBody = z.strictObject({ user });
const widgetBody = z.strictObject({ user, url: z.record(z.string(), z.unknown()) });

/** The id of the user that the page makes: the one of the tutorial on one's own money. */
const OWN_USER = 'me';

const page = pageFiles({ folder: 'me', entry: 'page.tsx' });

/** A page that shows a person's money, for those that host the service for themselves, and its calls. */
export const meRoutes = ({ url, apiKey, now }: MeRoutesDeps): Readonly<Record<string, LocalRoute>> => {
  const withKey = async (request: IncomingMessage, run: (service: Service) => ReturnType<LocalRoute>) => {
    const key = apiKey();
    return key === null
      ? json(409, { message: NO_KEY })
      : run({ url: url(), askedAt: askedAddress(request), apiKey: key });
  };
  return {
    'GET /_local/me': async (request) =>
      hostFile((await page()).html, 'text/html; charset=utf-8', {
        'content-security-policy': pagePolicy(askedAddress(request)),
      }),
    'GET /_local/me/page.js': async () => hostFile((await page()).script, 'text/javascript; charset=utf-8'),
    'GET /_local/me/style.css': async () => hostFile((await page()).style, 'text/css; charset=utf-8'),
    'POST /_local/me/users': guarded(usersBody, (wanted, request) =>
      withKey(request, async (service) => {
        const read = await readFirstUsers(service);
        if (read.kind === 'refused') return json(read.status, { message: read.message });
        const named = await findUser(service, read.users, wanted.user ?? '');
        if (named.kind === 'refused') return json(named.status, { message: named.message });
        const today = new Date(now()).toISOString().slice(0, 10);
        return json(200, { users: read.users, is_cut: read.isCut, named: named.user, today });
      }),
    ),
    'POST /_local/me/begin': guarded(noBody, (_, request) =>
      withKey(request, async (service) => {
        const refused = await makeUser(service, OWN_USER);
        return refused === null ? json(200, { user: OWN_USER }) : json(refused.status, { message: refused.message });
      }),
    ),
    'POST /_local/me/session': guarded(sessionBody, (wanted, request) =>
      withKey(request, async (service) => {
        const asked = await openUserSession(service, wanted.user);
        return asked.kind === 'session'
          ? json(200, { token: asked.token })
          : json(asked.status, { message: asked.message });
      }),
    ),
    'POST /_local/me/widget': guarded(widgetBody, (wanted, request) =>
      withKey(request, async (service) => {
        const asked = await askForWidgetAddress(service, { ...wanted, language: 'en' });
        return asked.kind === 'address'
          ? json(200, { url: asked.url })
          : json(asked.status, { message: asked.message });
      }),
    ),
  };
};
