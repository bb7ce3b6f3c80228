import type { FoundAccount } from '../../domain/accounts/account.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { StoredAccount } from '../../store/accounts/account-item.ts';
import type { UserAccounts } from '../../store/accounts/account-store.ts';
import type { AccountsChange } from '../../store/accounts/edited-accounts-put.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import type { AccountsDecision, ChangeAccounts } from './change-accounts.ts';

export interface AccountDeps {
  readonly changeAccounts: ChangeAccounts;
  readonly clock: Clock;
  readonly ids: Ids;
}

export type Found = FoundAccount<StoredAccount>;

/** The account after the change; for a removal, as the event of it shows the account. */
export interface Changed {
  readonly kind: 'changed';
  readonly found: Found;
}

export const changed = (found: Found): Changed => ({ kind: 'changed', found });

export const leave = <T>(result: T): AccountsDecision<T> => ({ kind: 'leave', result });

/** An account that the user can see; null where there is none. */
export const findIn = ({ accounts }: UserAccounts, guid: Guid<'ACT'>): Found | null =>
  accounts.find(({ account }) => account.guid === guid) ?? null;

/** Changes what `decide` makes of one account of the user. */
export const changeAccount = <T>(
  { changeAccounts }: Pick<AccountDeps, 'changeAccounts'>,
  request: ChangeRequest,
  guid: Guid<'ACT'>,
  decide: (found: Found, all: UserAccounts) => AccountsDecision<T>,
): Promise<T | Refused<'missing' | 'tooLarge'>> =>
  changeAccounts(request, (all): AccountsDecision<T | Refused<'missing'>> => {
    const found = findIn(all, guid);
    return found === null ? leave(refused('missing')) : decide(found, all);
  });

/** The members of which `change` alters at least one account. */
export const changesBy = (
  { byMember }: UserAccounts,
  change: (account: StoredAccount) => StoredAccount,
): readonly AccountsChange[] =>
  byMember.flatMap(({ member, stored }) => {
    const after = stored.accounts.map(change);
    return after.every((account, at) => account === stored.accounts[at]) ? [] : [{ member, before: stored, after }];
  });

/** The account as the event of its deletion shows it. */
export const lastOf = (found: Found): Found => ({
  ...found,
  account: { ...found.account, revision: found.account.revision + 1 },
});
