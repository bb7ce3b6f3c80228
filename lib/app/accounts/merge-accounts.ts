import { afterMerge, decideMerge, isPartOf, MEMBERS_OF_ACCOUNT_MAX } from '../../domain/accounts/account-merging.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import { accountEvent } from '../../present/accounts/account-event.ts';
import type { StoredAccount } from '../../store/accounts/account-item.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import { type AccountDeps, type Changed, changed, changesBy, findIn, lastOf, leave } from './account-change.ts';
import type { AccountsDecision } from './change-accounts.ts';

/** `tooManyMembers`: one account would have those of more than `MEMBERS_OF_ACCOUNT_MAX` members merged into it. */
export type AccountsMerged =
  | Changed
  | Refused<'missing' | 'tooLarge' | 'partnerOnly' | 'currencies' | 'tooManyMembers'>;

/** Merges two accounts. Gives the one that survives; the rows of the other are listed under it. */
export const mergeAccounts = (
  deps: AccountDeps,
  request: ChangeRequest,
  guids: readonly Guid<'ACT'>[],
): Promise<AccountsMerged> =>
  deps.changeAccounts(request, (all): AccountsDecision<AccountsMerged> => {
    const [one, other] = guids.map((guid) => findIn(all, guid));
    if (!one || !other) return leave(refused('missing'));
    const decision = decideMerge(one, other);
    if (decision.kind === 'refused') return leave(decision);
    const { survivor, loser } = decision;
    const nowMs = deps.clock();
    const merged = (account: StoredAccount): StoredAccount =>
      afterMerge(account, survivor.account.guid, loser.account.guid, nowMs);
    const isOne = (account: StoredAccount): boolean => isPartOf(merged(account), survivor.account.guid);
    const members = all.byMember.filter(({ stored }) => stored.accounts.some(isOne));
    if (members.length > MEMBERS_OF_ACCOUNT_MAX) return leave(refused('tooManyMembers'));
    const after = { ...survivor, account: merged(survivor.account) };
    const userId = request.user.externalGuid;
    return {
      kind: 'change',
      changes: changesBy(all, merged),
      drafts: [accountEvent('updated', after, userId), accountEvent('deleted', lastOf(loser), userId)],
      result: changed(after),
    };
  });
