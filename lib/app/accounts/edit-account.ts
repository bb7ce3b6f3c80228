import type { AccountEditsChange } from '../../domain/accounts/account-edits.ts';
import { type EditRefused, editAccount as edited } from '../../domain/accounts/edit-account.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Refused } from '../../domain/kernel/refused.ts';
import { accountEvent } from '../../present/accounts/account-event.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import { type AccountDeps, type Changed, changeAccount, changed, changesBy, leave } from './account-change.ts';
import type { AccountsDecision } from './change-accounts.ts';

export type AccountEdited = Changed | EditRefused | Refused<'missing' | 'tooLarge'>;

/** Sets values of an account. Fields that are left out stay as they are, null takes a value back. */
export const editAccount = (
  deps: AccountDeps,
  request: ChangeRequest,
  guid: Guid<'ACT'>,
  fields: AccountEditsChange,
): Promise<AccountEdited> =>
  changeAccount(deps, request, guid, (found, all): AccountsDecision<Changed | EditRefused> => {
    const made = edited(found.account, fields, deps.clock());
    if (made.kind === 'refused') return leave(made);
    const after = { ...found, account: made.account };
    return {
      kind: 'change',
      changes: changesBy(all, (one) => (one === found.account ? made.account : one)),
      drafts: [accountEvent('updated', after, request.user.externalGuid)],
      result: changed(after),
    };
  });
