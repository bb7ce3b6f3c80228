import type { Guid } from '../kernel/guid.ts';
import { type FeedAccount, NO_ACCOUNT_FACTS } from '../upstream/feed.ts';
import type { Account } from './account.ts';
import { isPartOf } from './account-merging.ts';

/** `blocked`: the upstream may still list the account, and no refresh may add it again. */
export type Removal = 'blocked' | 'deleted';

/**
 * One account of the member after `gone` was removed. `gone` itself, and accounts merged into it, are shown no more and
 * keep nothing of what they held. Every other account is the same object.
 */
export const afterRemoval = <A extends Account & { readonly holdingParts: readonly unknown[] }>(
  account: A,
  gone: Guid<'ACT'>,
  kind: Removal,
  nowMs: number,
): A => {
  const { feed } = account;
  if (!isPartOf(account, gone)) return account;
  return {
    ...account,
    feed: feed === null ? null : identityOf(feed),
    edits: {},
    state: { kind },
    holdingsValueMinor: null,
    holdingParts: [],
    revision: account.revision + 1,
    updatedAt: nowMs,
  };
};

/** How many digits of an account number institutions leave unmasked. */
const NUMBER_DIGITS_SHOWN = 4;

export const lastDigitsOf = (accountNumber: string | null): string | null =>
  accountNumber?.replaceAll(/[^0-9A-Za-z]/g, '').slice(-NUMBER_DIGITS_SHOWN) ?? null;

/** What is kept of a removed account: only what a refresh needs to recognise it. */
const identityOf = (feed: FeedAccount): FeedAccount => ({
  ...NO_ACCOUNT_FACTS,
  upstreamId: feed.upstreamId,
  name: feed.name,
  accountType: feed.accountType,
  accountNumber: lastDigitsOf(feed.accountNumber),
  currencyCode: feed.currencyCode,
  isClosed: feed.isClosed,
});
