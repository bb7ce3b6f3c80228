import { MEMBERS_OF_ACCOUNT_MAX, reopened } from '../../domain/accounts/account-merging.ts';
import { Busy } from '../../domain/kernel/unavailable.ts';
import { accountEvent } from '../../present/accounts/account-event.ts';
import type { StoredAccount } from '../../store/accounts/account-item.ts';
import type { UserAccounts } from '../../store/accounts/account-store.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import { type AccountDeps, changesBy } from './account-change.ts';
import type { AccountsDecision } from './change-accounts.ts';

/** Each may be of another member, and has an event of its own. */
const REOPENED_AT_ONCE = MEMBERS_OF_ACCOUNT_MAX;
/** Enough for accounts of 100 members that were merged into ten of the member that is deleted; others stay for the next. */
const TURNS_MAX = 70;

/**
 * Reopens accounts that were merged into an account of a member that is now deleted, so that the user keeps what other
 * connections brought. May be repeated: a call that finds the accounts busy leaves the work to the next one.
 */
export const reopenAccounts = async (deps: AccountDeps, request: ChangeRequest): Promise<void> => {
  const decide = (all: UserAccounts): AccountsDecision<'left' | 'done'> => {
    const open = new Set<string>(all.accounts.map(({ account }) => account.guid));
    const isOrphan = ({ state }: StoredAccount): boolean => state.kind === 'merged' && !open.has(state.into);
    const nowMs = deps.clock();
    const orphans = all.byMember.flatMap(({ stored }) => stored.accounts.filter(isOrphan)).slice(0, REOPENED_AT_ONCE);
    if (orphans.length === 0) return { kind: 'leave', result: 'done' };
    const changes = changesBy(all, (account) => (orphans.includes(account) ? reopened(account, nowMs) : account));
    const drafts = changes.flatMap(({ member, before, after }) =>
      after
        .filter((account, at) => account !== before.accounts[at])
        .map((account) => accountEvent('created', { account, member }, request.user.externalGuid)),
    );
    return { kind: 'change', changes, drafts, result: 'left' };
  };
  try {
    for (let turn = 0; turn < TURNS_MAX; turn += 1) {
      // Accounts that would be too large are left as they are.
      if ((await deps.changeAccounts(request, decide)) !== 'left') return;
    }
  } catch (error) {
    // The member is deleted by now, so its call must not fail.
    if (!(error instanceof Busy)) throw error;
  }
};
