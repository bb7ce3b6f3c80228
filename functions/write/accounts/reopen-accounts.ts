import type { AccountsDecision } from '../../../lib/app/accounts/account-reviser.ts';
import { MEMBERS_OF_ACCOUNT_MAX, reopened } from '../../../lib/domain/accounts/account-merging.ts';
import { Busy } from '../../../lib/domain/kernel/unavailable.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { newEvent } from '../../../lib/domain/webhooks/event.ts';
import { accountEvent } from '../../../lib/present/accounts/account-event.ts';
import type { StoredAccount } from '../../../lib/store/accounts/account-item.ts';
import type { UserAccounts } from '../../../lib/store/accounts/account-store.ts';
import type { WriteDeps } from '../deps.ts';

/** Each may be of another member, and has an event of its own. */
const REOPENED_AT_ONCE = MEMBERS_OF_ACCOUNT_MAX;
/** Enough for accounts of 100 members that were merged into ten of the member that is deleted; others stay for the next. */
const TURNS_MAX = 70;

/**
 * Reopens accounts that were merged into an account of a member that is now deleted, so that the user keeps what other
 * connections brought. May be repeated: a call that finds the accounts busy leaves the work to the next one.
 */
export const reopenAccounts = async (user: User, isQuiet: boolean, deps: WriteDeps): Promise<void> => {
  const decide = (all: UserAccounts): AccountsDecision<'left' | 'done'> => {
    const open = new Set<string>(all.accounts.map(({ account }) => account.guid));
    const isOrphan = ({ state }: StoredAccount): boolean => state.kind === 'merged' && !open.has(state.into);
    const nowMs = deps.clock();
    const orphans = all.byMember.flatMap(({ stored }) => stored.accounts.filter(isOrphan)).slice(0, REOPENED_AT_ONCE);
    if (orphans.length === 0) return { kind: 'leave', result: 'done' };
    const changes = all.byMember
      .filter(({ stored }) => stored.accounts.some((account) => orphans.includes(account)))
      .map(({ member, stored }) => ({
        member,
        before: stored,
        after: stored.accounts.map((account) => (orphans.includes(account) ? reopened(account, nowMs) : account)),
      }));
    const news = changes.flatMap(({ member, before, after }) =>
      after
        .filter((account, at) => account !== before.accounts[at])
        .map((account) => newEvent(accountEvent('created', { account, member }, user.externalGuid), deps.ids, nowMs)),
    );
    return { kind: 'change', changes, events: isQuiet ? [] : news, result: 'left' };
  };
  const reopenSome = async (): Promise<'left' | 'done'> => {
    const revised = await deps.accountReviser.revise(user.guid, decide);
    if (revised.kind === 'tooLarge') return 'done';
    await deps.announce(revised.events);
    return revised.result;
  };
  try {
    for (let turn = 0; turn < TURNS_MAX; turn += 1) if ((await reopenSome()) === 'done') return;
  } catch (error) {
    // The member is deleted by now, so its call must not fail.
    if (!(error instanceof Busy)) throw error;
  }
};
