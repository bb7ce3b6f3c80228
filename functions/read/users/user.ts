import type { Run } from '../../../lib/contract/run.ts';
import type * as entries from '../../../lib/contract/users/own-user-operations.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentUser } from '../../../lib/present/users/user.ts';

export const readUser: Run<typeof entries.readUser, SessionCaller, unknown> = async (_input, caller) => ({
  body: { user: presentUser(await caller.user()) },
});
