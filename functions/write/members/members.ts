import { memberNews } from '../../../lib/app/members/member-news.ts';
import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { changeUntilWon, LOST } from '../../../lib/domain/kernel/change-until-won.ts';
import { reopenAccounts } from '../accounts/reopen-accounts.ts';
import type { WriteRun } from '../deps.ts';

/** Deletes the member at once, with its running job and its credentials. */
export const deleteMember: WriteRun<'deleteMember'> = async ({ params, skipWebhook }, caller, deps) => {
  const user = await caller.user();
  const isFound = await changeUntilWon({ what: 'member' }, async () => {
    const before = await deps.members.read(caller.userGuid, params.member_guid);
    if (before === null) return false;
    const deleted = { ...before, revision: before.revision + 1, updatedAt: deps.clock(), deletedAt: deps.clock() };
    const events = skipWebhook ? [] : [memberNews('deleted', deleted, user, deps)];
    if ((await deps.members.remove({ before, events })).kind === 'stale') return LOST;
    await deps.announce(events);
    return true;
  });
  if (!isFound) return NOT_FOUND;
  await reopenAccounts(user, skipWebhook, deps);
  return { body: {} };
};
