import type { Guid } from '../kernel/guid.ts';
import { type FeedAccount, NO_ACCOUNT_FACTS } from '../upstream/feed.ts';
import type { Account } from './account.ts';

/** `blocked`: its upstream may still list it, and no refresh may add it anew. */
export type Removal = 'blocked' | 'deleted';

/**
 * The same account after `gone` was removed: that account, and each that was merged into it, is shown to nobody and keeps
 * nothing of what it held. Every other account is the same object.
 */
export const afterRemoval = <A extends Account & { readonly holdingParts: readonly unknown[] }>(
  account: A,
  gone: Guid<'ACT'>,
  kind: Removal,
  nowMs: number,
): A => {
  const { guid, state, feed } = account;
  if (guid !== gone && !(state.kind === 'merged' && state.into === gone)) return account;
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

/** What is kept of a removed account: enough to know it again when its upstream lists it, and nothing of what it held. */
const identityOf = (feed: FeedAccount): FeedAccount => ({
  ...NO_ACCOUNT_FACTS,
  upstreamId: feed.upstreamId,
  name: feed.name,
  accountType: feed.accountType,
  accountNumber: lastDigitsOf(feed.accountNumber),
  currencyCode: feed.currencyCode,
  isClosed: feed.isClosed,
});
