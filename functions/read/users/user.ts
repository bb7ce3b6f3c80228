import { presentUser } from '../../../lib/present/users/user.ts';
import type { ReadRun } from '../deps.ts';

export const readUser: ReadRun<'readUser'> = async (_input, caller) => ({
  body: { user: presentUser(await caller.user()) },
});
