import type { Run } from '../../lib/contract/operation.ts';
import type * as entries from '../../lib/contract/operations/user.ts';
import type { SessionCaller } from '../../lib/http/caller.ts';
import { presentUser } from '../../lib/http/present/user.ts';

export const readUser: Run<typeof entries.readUser, SessionCaller, unknown> = async (_input, caller) => ({
  body: { user: presentUser(await caller.user()) },
});
