import { reopenAccounts } from '../../../lib/app/accounts/reopen-accounts.ts';
import { deleteMember as remove } from '../../../lib/app/members/delete-member.ts';
import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { WriteRun } from '../deps.ts';

export const deleteMember: WriteRun<'deleteMember'> = async ({ params, skipWebhook }, caller, deps) => {
  const user = await caller.user();
  const deleted = await remove(deps, { user, isQuiet: skipWebhook }, params.member_guid);
  if (deleted === 'missing') return NOT_FOUND;
  await reopenAccounts(deps, { user, isQuiet: skipWebhook });
  return { body: {} };
};
