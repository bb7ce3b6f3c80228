import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { Run } from '../../../lib/contract/run.ts';
import type * as entries from '../../../lib/contract/users/user-operations.ts';
import type { ClientCaller } from '../../../lib/http/caller.ts';
import type { SessionStore } from '../../../lib/store/users/session-store.ts';
import type { UserStore } from '../../../lib/store/users/user-store.ts';

export interface ApiTokenDeps {
  readonly users: Pick<UserStore, 'byExternalGuid'>;
  readonly sessions: Pick<SessionStore, 'issueApiToken' | 'endAll'>;
}

export const getApiToken: Run<typeof entries.getApiToken, ClientCaller, ApiTokenDeps> = async (
  { params },
  { client },
  deps,
) => {
  const user = await deps.users.byExternalGuid(client.guid, params.id);
  if (!user) return NOT_FOUND;
  return { body: { api_token: { token: await deps.sessions.issueApiToken(user), user_id: user.externalGuid } } };
};

export const deleteUserSessions: Run<typeof entries.deleteUserSessions, ClientCaller, ApiTokenDeps> = async (
  { params },
  { client },
  deps,
) => {
  const user = await deps.users.byExternalGuid(client.guid, params.id);
  if (!user) return NOT_FOUND;
  await deps.sessions.endAll(user.guid);
  return { body: undefined };
};
