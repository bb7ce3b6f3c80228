import type { ChangeRequest } from '../../lib/app/table/change-request.ts';
import type { SessionCaller } from '../../lib/http/caller.ts';

/** What every change of a user's data is asked with. Quiet where the call leaves out webhooks, which not every call can. */
export const requestOf = async (caller: SessionCaller, isQuiet = false): Promise<ChangeRequest> => ({
  user: await caller.user(),
  isQuiet,
});
