import type { ChangeRequest } from '../../../lib/app/table/change-request.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';

/** Most calls of this room cannot leave out webhooks. */
export const requestOf = async (caller: SessionCaller, isQuiet = false): Promise<ChangeRequest> => ({
  user: await caller.user(),
  isQuiet,
});
