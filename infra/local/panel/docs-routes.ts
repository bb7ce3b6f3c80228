import type { Client } from '@tributary-data/tributary/client';
import * as z from 'zod/mini';
import { askedAddress } from '../http/asked-address.ts';
import { guarded, json, type LocalRoute } from '../http/local-route.ts';
import { API_KEY_DEFAULT } from '../operator/local-client.ts';
import { connectBank } from '../pages/connect-bank.ts';
import { makeUser } from '../pages/make-user.ts';
import { asPartner, type PartnerDeps } from '../pages/partner-client.ts';

export interface DocsRoutesDeps extends PartnerDeps {
  /** Whether `TRIBUTARY_ADMIN_KEY` is set, so that each caller has sent it. */
  readonly hasAdminKey: boolean;
}

const noBody = z.strictObject({});
/** The id of the made-up user whose session the API reference sends. */
const DOCS_USER = 'docs';
/** Of the made-up bank: a user with two years of transactions. Any password is right. */
const LOGIN = { institutionCode: 'sandbox', answerTo: () => 'mxuser' };

/** What the API reference of this host fills in, so that each call can be tried at once. */
export const docsRoutes = (deps: DocsRoutesDeps): Readonly<Record<string, LocalRoute>> => ({
  /** A key that somebody chose is given only to callers that sent the admin key. */
  'POST /_local/docs/key': guarded(noBody, async () => {
    const key = deps.apiKey();
    return json(200, { api_key: deps.hasAdminKey || key === API_KEY_DEFAULT ? key : null });
  }),
  'POST /_local/docs/session': guarded(noBody, (_, request) => asPartner(deps, askedAddress(request), openSession)),
});

/** A second session finds the user and its bank there. */
const openSession = async (client: Client) => {
  await makeUser(client, DOCS_USER);
  const session = client.session(DOCS_USER);
  const token = await session.open();
  const { members } = await session.listMembers();
  if (members.length === 0) await connectBank(session, LOGIN);
  return { user: DOCS_USER, token };
};
