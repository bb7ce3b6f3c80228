import { memberNews } from '../../../lib/app/members/member-news.ts';
import { isProblem, NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { changeUntilWon, LOST } from '../../../lib/domain/kernel/change-until-won.ts';
import { reopenAccounts } from '../accounts/reopen-accounts.ts';
import type { WriteRun } from '../deps.ts';

/** Deletes the member at once, with its running job and its credentials. */
export const deleteMember: WriteRun<'deleteMember'> = async ({ params, skipWebhook }, caller, deps) => {
  const user = await caller.user();
  const deleted = await changeUntilWon({ what: 'member' }, async () => {
    const before = await deps.members.read(caller.userGuid, params.member_guid);
    if (before === null) return NOT_FOUND;
    const last = { ...before, revision: before.revision + 1, updatedAt: deps.clock(), deletedAt: deps.clock() };
    const events = skipWebhook ? [] : [memberNews('deleted', last, user, deps)];
    if ((await deps.members.remove({ before, events })).kind === 'stale') return LOST;
    await deps.announce(events);
    return { body: {} };
  });
  if (!isProblem(deleted)) await reopenAccounts(user, skipWebhook, deps);
  return deleted;
};
