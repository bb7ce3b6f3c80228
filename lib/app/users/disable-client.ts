import type { Guid } from '../../domain/kernel/guid.ts';
import { mapLimit } from '../../domain/kernel/map-limit.ts';
import { SECOND_MS } from '../../domain/kernel/time.ts';
import { CLIENT_AGE_SECONDS_MAX } from '../../domain/users/client.ts';
import type { ClientStore } from '../../store/users/client-store.ts';
import type { SessionStore } from '../../store/users/session-store.ts';
import type { UserStore } from '../../store/users/user-store.ts';
import type { Services } from '../adapters.ts';

/**
 * For so long an environment may still take the client for enabled, and a call that began then lives ten seconds at most. So
 * none is left after it that could open a session.
 */
const LAST_CALL_MS_MAX = (CLIENT_AGE_SECONDS_MAX + 10) * SECOND_MS;
const USERS_PER_PAGE = 500;
/** One write unit for each user, some hundred users a second: far from what one partition takes. */
const USERS_AT_ONCE = 16;

export interface ClientDisabling extends Pick<Services, 'wait'> {
  readonly clients: Pick<ClientStore, 'setDisabled'>;
  readonly users: Pick<UserStore, 'guidsOfClient'>;
  readonly sessions: Pick<SessionStore, 'endAll'>;
}

/** `users`: how many had their sessions ended. `absent`: there is no such client. */
export type ClientDisabled = { readonly kind: 'done'; readonly users: number } | { readonly kind: 'absent' };

/**
 * Disables a client: within seconds its API keys are refused and none of its jobs starts; then the sessions of all its users
 * end. May be repeated, also when it was broken off.
 */
export const disableClient = async (clientGuid: Guid<'CLT'>, deps: ClientDisabling): Promise<ClientDisabled> => {
  if ((await deps.clients.setDisabled(clientGuid, true)).kind === 'absent') return { kind: 'absent' };
  await deps.wait(LAST_CALL_MS_MAX);
  let users = 0;
  await forEachUserOf(clientGuid, deps, async (guid) => {
    await deps.sessions.endAll(guid);
    users += 1;
  });
  return { kind: 'done', users };
};

/** Every user of a client that nobody adds users to. */
const forEachUserOf = async (
  clientGuid: Guid<'CLT'>,
  { users }: Pick<ClientDisabling, 'users'>,
  visit: (guid: Guid<'USR'>) => Promise<void>,
): Promise<void> => {
  let after: Guid<'USR'> | null = null;
  do {
    const page: readonly Guid<'USR'>[] = await users.guidsOfClient(clientGuid, after, USERS_PER_PAGE);
    await mapLimit(page, USERS_AT_ONCE, visit);
    after = page.length < USERS_PER_PAGE ? null : (page.at(-1) ?? null);
  } while (after !== null);
};
