import { newAccount } from '../../domain/accounts/account.ts';
import type { AccountEditsChange } from '../../domain/accounts/account-edits.ts';
import { type EditedAccount, type EditRefused, editAccount } from '../../domain/accounts/edit-account.ts';
import { MANUAL_ACCOUNTS_EVER_MAX } from '../../domain/accounts/manual-account.ts';
import { toGuid } from '../../domain/kernel/guid.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import { Busy } from '../../domain/kernel/unavailable.ts';
import { accountEvent } from '../../present/accounts/account-event.ts';
import type { StoredAccount } from '../../store/accounts/account-item.ts';
import { type AccountDeps, type Changed, changed, leave } from './account-change.ts';
import type { AccountsDecision } from './change-accounts.ts';
import { type ManualMemberDeps, type ManualRequest, manualMember } from './manual-member.ts';

/** `tooManyEver`: the user has had `MANUAL_ACCOUNTS_EVER_MAX` accounts made by hand. */
type ManualAccountMade = Changed | EditRefused | Refused<'tooLarge' | 'tooManyEver'>;

/** Makes an account by hand, and the member for such accounts where the user has none yet. */
export const createManualAccount = async (
  deps: AccountDeps & ManualMemberDeps,
  request: ManualRequest,
  fields: AccountEditsChange,
): Promise<ManualAccountMade> => {
  const madeAt = (ordinal: number): EditedAccount<StoredAccount> => {
    const nowMs = deps.clock();
    const guid = toGuid('ACT', deps.ids.uuid());
    const blank = newAccount({ guid, ordinal, feed: null, upstreamId: null }, nowMs);
    return editAccount({ ...blank, holdingParts: [] }, fields, nowMs);
  };
  // Checked before the member is made, so that a refused call leaves nothing behind.
  const first = madeAt(0);
  if (first.kind === 'refused') return first;
  const { guid: memberGuid } = await manualMember(deps, request);
  return deps.changeAccounts(request, ({ byMember }): AccountsDecision<ManualAccountMade> => {
    const home = byMember.find(({ member }) => member.guid === memberGuid);
    if (home === undefined) throw new Busy('accounts');
    const { member, stored } = home;
    if (stored.accounts.length >= MANUAL_ACCOUNTS_EVER_MAX) return leave(refused('tooManyEver'));
    const made = madeAt(stored.accounts.length);
    if (made.kind === 'refused') return leave(made);
    const account = { ...made.account, revision: 1 };
    return {
      kind: 'change',
      changes: [{ member, before: stored, after: [...stored.accounts, account] }],
      drafts: [accountEvent('created', { account, member }, request.user.externalGuid)],
      result: changed({ account, member }),
    };
  });
};
