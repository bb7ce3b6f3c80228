import type { Guid } from '../kernel/guid.ts';
import { type Refused, refused } from '../kernel/refused.ts';
import { type Account, type FoundAccount, OPEN } from './account.ts';
import { currencyOf } from './account-view.ts';

/**
 * One account has accounts of so many members at most: a change of all of them is one transaction, which holds 100 writes,
 * up to six for each member.
 */
export const MEMBERS_OF_ACCOUNT_MAX = 15;

export type MergeDecision<F> =
  | { readonly kind: 'allowed'; readonly survivor: F; readonly loser: F }
  | Refused<'partnerOnly' | 'currencies'>;

/**
 * Which of two accounts survives, in whatever order they come: the one of a member that the partner manages, else one that
 * a connection brought, else the older. A user may not merge two accounts that the partner manages.
 */
export const decideMerge = <F extends FoundAccount>(one: F, other: F): MergeDecision<F> => {
  if (!one.member.isManagedByUser && !other.member.isManagedByUser) return refused('partnerOnly');
  if (currencyOf(one.account) !== currencyOf(other.account)) return refused('currencies');
  const [survivor, loser] = precedes(one, other) ? [one, other] : [other, one];
  return { kind: 'allowed', survivor, loser };
};

const precedes = (a: FoundAccount, b: FoundAccount): boolean => {
  if (a.member.isManagedByUser !== b.member.isManagedByUser) return b.member.isManagedByUser;
  if ((a.account.feed === null) !== (b.account.feed === null)) return b.account.feed === null;
  if (a.account.createdAt !== b.account.createdAt) return a.account.createdAt < b.account.createdAt;
  return a.account.guid < b.account.guid;
};

/**
 * One account of the user after the merge. The loser, and accounts that were merged into it earlier, are now merged into
 * the survivor.
 */
export const afterMerge = <A extends Account>(
  account: A,
  survivor: Guid<'ACT'>,
  loser: Guid<'ACT'>,
  nowMs: number,
): A => {
  const { guid } = account;
  if (guid === survivor) return { ...account, revision: account.revision + 1, updatedAt: nowMs };
  const isLoser = guid === loser;
  if (!isLoser && !isMergedInto(account, loser)) return account;
  // The loser is told as deleted, so that a later event of it needs a higher revision.
  const told = isLoser ? { revision: account.revision + 1, updatedAt: nowMs } : {};
  return { ...account, ...told, edits: {}, state: { kind: 'merged', into: survivor } };
};

const isMergedInto = ({ state }: Pick<Account, 'state'>, guid: Guid<'ACT'>): boolean =>
  state.kind === 'merged' && state.into === guid;

/** Whether a change of the account with this guid concerns this one too. */
export const isPartOf = (account: Pick<Account, 'guid' | 'state'>, guid: Guid<'ACT'>): boolean =>
  account.guid === guid || isMergedInto(account, guid);

/** Opens an account again whose survivor was deleted with its member. */
export const reopened = <A extends Account>(account: A, nowMs: number): A => ({
  ...account,
  state: OPEN,
  revision: account.revision + 1,
  updatedAt: nowMs,
});
