import { describe, expect, test } from 'vitest';
import type { KnownAccount } from '../../../../lib/domain/accounts/account.ts';
import { type AccountsMerged, mergeAccounts } from '../../../../lib/domain/ledger/merge-accounts.ts';
import type { FeedAccount } from '../../../../lib/domain/upstream/feed.ts';
import { feedAccount } from '../../../support/ledger/feed.ts';

let clock = Date.parse('2026-11-21T08:00:00.000Z');

const merge = (stored: readonly KnownAccount[], fields: Partial<FeedAccount>): AccountsMerged => {
  clock += 1_000;
  return mergeAccounts(stored, [feedAccount(fields)], clock, () => 'ACT-00000000-0000-4000-8000-000000000001');
};
const accountsAfter = (...answers: readonly Partial<FeedAccount>[]): AccountsMerged => {
  let merged = merge([], {});
  for (const answer of answers) merged = merge(merged.accounts, answer);
  return merged;
};
const feedOf = ({ accounts }: AccountsMerged) => accounts[0]?.feed;

describe('the balance of an account', () => {
  test('in an older answer does not replace that of a newer one', () => {
    const merged = accountsAfter(
      { balanceMinor: 900n, balanceAsOf: '2026-11-20', isClosed: true },
      { balanceMinor: 100n, balanceAsOf: '2026-10-31', name: 'CHECKING OLD', isClosed: false },
    );
    expect(feedOf(merged)).toMatchObject({ balanceMinor: 900n, balanceAsOf: '2026-11-20', isClosed: true });
    expect(merged.hasChanged).toBe(false);
    expect([...merged.outdated]).toEqual([0]);
  });

  test('stays where an answer has no balance', () => {
    const merged = accountsAfter(
      { balanceMinor: 900n, balanceAsOf: '2026-11-20' },
      { balanceMinor: null, availableBalanceMinor: null, balanceAsOf: null },
    );
    expect(feedOf(merged)).toMatchObject({ balanceMinor: 900n, balanceAsOf: '2026-11-20' });
  });

  test('is replaced by one of the same day, of a later day, and by one without a day', () => {
    const dated = { balanceMinor: 900n, balanceAsOf: '2026-11-20' };
    for (const balanceAsOf of ['2026-11-20', '2026-11-21', null]) {
      const merged = accountsAfter(dated, { balanceMinor: 100n, balanceAsOf });
      expect(feedOf(merged)).toMatchObject({ balanceMinor: 100n, balanceAsOf });
      expect(merged.outdated.size).toBe(0);
    }
  });

  test('that is the same on a later day changes nothing visible, and keeps its day', () => {
    const before = accountsAfter({ balanceMinor: 900n, balanceAsOf: '2026-11-20' });
    const merged = merge(before.accounts, { balanceMinor: 900n, balanceAsOf: '2026-11-21' });
    expect(merged.accounts[0]).toMatchObject({
      revision: before.accounts[0]?.revision,
      updatedAt: before.accounts[0]?.updatedAt,
      feed: { balanceAsOf: '2026-11-21' },
    });
    expect(merged.hasChanged).toBe(true);
    expect(merge(merged.accounts, { balanceMinor: 900n, balanceAsOf: '2026-11-21' }).hasChanged).toBe(false);
  });
});
