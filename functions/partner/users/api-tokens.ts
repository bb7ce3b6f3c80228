import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { PartnerRun } from '../partner-deps.ts';

export const getApiToken: PartnerRun<'getApiToken'> = async ({ params }, { client }, deps) => {
  const user = await deps.users.byExternalGuid(client.guid, params.id);
  if (!user) return NOT_FOUND;
  return { body: { api_token: { token: await deps.sessions.issueApiToken(user), user_id: user.externalGuid } } };
};

export const deleteUserSessions: PartnerRun<'deleteUserSessions'> = async ({ params }, { client }, deps) => {
  const user = await deps.users.byExternalGuid(client.guid, params.id);
  if (!user) return NOT_FOUND;
  await deps.sessions.endAll(user.guid);
  return { body: undefined };
};
