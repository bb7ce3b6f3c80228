import type { Session } from '@tributary-data/tributary/client';
import { institutionNamed, memberMarked, type Tell } from './seed-members.ts';

const OAUTH_BANK = 'MX Bank (OAuth)';
const ANSWER_MS_MAX = 10_000;
const HIDDEN_FIELD = /type="hidden" name="(\w+)" value="([^"]*)"/g;

/** A member whose user has not been at the page of the bank yet, and one whose user said no there. */
export const seedConsents = async (session: Session, tell: Tell): Promise<void> => {
  await consentMember(session, 'seed consent', tell, async () => 'pending');
  await consentMember(session, 'seed denial', tell, deny);
};

const consentMember = async (
  session: Session,
  metadata: string,
  tell: Tell,
  decide: (window: string) => Promise<string>,
): Promise<void> => {
  if ((await memberMarked(session, metadata)) !== undefined) return;
  const institution_guid = await institutionNamed(session, OAUTH_BANK);
  const { member } = await session.createMember({ body: { member: { institution_guid, is_oauth: true, metadata } } });
  const { oauth_window_uri: window } = member;
  tell(`consent at ${OAUTH_BANK}: ${window === null ? 'pending' : await decide(window)}`);
};

/** Does what a browser does when a person presses Deny: sends the form of the page, and comes back to the service. */
const deny = async (window: string): Promise<string> => {
  const page = await reach(window);
  // The bank is at a port of the machine of the host, which need not be this one.
  if (page === null) return 'pending, because the page of the bank cannot be reached from here';
  const fields = new URLSearchParams({ decision: 'deny' });
  for (const [, name = '', value = ''] of (await page.text()).matchAll(HIDDEN_FIELD)) {
    fields.set(name, value.replaceAll('&amp;', '&'));
  }
  await reach(new URL('/oauth/authorize', window).href, { method: 'POST', body: fields });
  return 'denied';
};

/** Null where nobody answers. Redirects are followed, as by a browser. */
const reach = (url: string, init: RequestInit = {}): Promise<Response | null> =>
  fetch(url, { ...init, signal: AbortSignal.timeout(ANSWER_MS_MAX) }).catch(() => null);
