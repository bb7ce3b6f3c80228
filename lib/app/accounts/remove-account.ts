import { afterRemoval, type Removal } from '../../domain/accounts/account-removal.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import { accountEvent } from '../../present/accounts/account-event.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import { type AccountDeps, type Changed, changeAccount, changed, changesBy, lastOf, leave } from './account-change.ts';
import type { AccountsDecision } from './change-accounts.ts';

/** `isManual`, `isNotManual`: such an account is removed in the other way. */
export type AccountRemoved = Changed | Refused<'missing' | 'tooLarge' | 'isManual' | 'isNotManual'>;

/**
 * Removes an account with its rows and holdings: one made by hand is `deleted`, one that a connection brought is `blocked`.
 */
export const removeAccount = (
  deps: AccountDeps,
  request: ChangeRequest,
  guid: Guid<'ACT'>,
  removal: Removal,
): Promise<AccountRemoved> =>
  changeAccount(deps, request, guid, (found, all): AccountsDecision<AccountRemoved> => {
    const { isManual } = found.member;
    if (isManual !== (removal === 'deleted')) return leave(refused(isManual ? 'isManual' : 'isNotManual'));
    const nowMs = deps.clock();
    const last = lastOf(found);
    return {
      kind: 'change',
      changes: changesBy(all, (account) => afterRemoval(account, guid, removal, nowMs)),
      drafts: [accountEvent('deleted', last, request.user.externalGuid)],
      removed: guid,
      result: changed(last),
    };
  });
