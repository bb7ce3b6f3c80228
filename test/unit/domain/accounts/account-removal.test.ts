import { describe, expect, test } from 'vitest';
import { newAccount } from '../../../../lib/domain/accounts/account.ts';
import { afterRemoval } from '../../../../lib/domain/accounts/account-removal.ts';
import { countsFor } from '../../../../lib/domain/accounts/monthly-balance.ts';
import { type Guid, toGuid } from '../../../../lib/domain/kernel/guid.ts';
import type { FeedAccount } from '../../../../lib/domain/upstream/feed.ts';
import { feedAccount } from '../../../support/ledger/feed.ts';

const NOW = Date.parse('2026-11-21T08:00:00.000Z');
const LATER = NOW + 1_000;
const guidOf = (ordinal: number): Guid<'ACT'> => toGuid('ACT', `00000000-0000-7000-a000-00000000000${ordinal}`);
const accountOf = (ordinal: number, feed: FeedAccount | null) => ({
  ...newAccount({ guid: guidOf(ordinal), ordinal, feed, upstreamId: feed?.upstreamId ?? null }, NOW),
  edits: { name: 'Mine' },
  holdingsValueMinor: 5n,
  holdingParts: ['part'],
});
const bank = feedAccount({ accountNumber: '1234-5678-9012', accountHolderName: 'Sam Doe', balanceMinor: 1_00n });

describe('an account that is removed', () => {
  test.each(['blocked', 'deleted'] as const)('is %s and keeps none of its data', (kind) => {
    expect(afterRemoval(accountOf(0, null), guidOf(0), kind, LATER)).toEqual({
      ...newAccount({ guid: guidOf(0), ordinal: 0, feed: null, upstreamId: null }, NOW),
      state: { kind },
      holdingParts: [],
      revision: 2,
      updatedAt: LATER,
    });
  });

  test('keeps of its feed only what tells it from a new one', () => {
    const { feed } = afterRemoval(accountOf(0, bank), guidOf(0), 'blocked', LATER);
    expect(feed).toMatchObject({ upstreamId: bank.upstreamId, name: bank.name, accountNumber: '9012' });
    expect(feed).toMatchObject({ accountHolderName: null, balanceMinor: null });
  });

  test('removes those merged into it too, and leaves all others the same objects', () => {
    const merged = { ...accountOf(1, bank), state: { kind: 'merged', into: guidOf(0) } as const };
    const others = [accountOf(2, bank), { ...accountOf(3, bank), state: { kind: 'merged', into: guidOf(2) } as const }];
    expect(afterRemoval(merged, guidOf(0), 'deleted', LATER).state).toEqual({ kind: 'deleted' });
    for (const other of others) expect(afterRemoval(other, guidOf(0), 'deleted', LATER)).toBe(other);
  });
});

test('a balance counts posted rows in the currency of its account, and each split once', () => {
  const row = { status: 'POSTED', parentGuid: null, currencyCode: 'EUR' } as const;
  const counts = countsFor(accountOf(0, feedAccount({ currencyCode: 'EUR' })));
  expect(counts(row)).toBe(true);
  expect(counts({ ...row, status: 'PENDING' })).toBe(false);
  expect(counts({ ...row, currencyCode: 'USD' })).toBe(false);
  expect(counts({ ...row, parentGuid: 'TRN-00000000-0000-8000-a000-000000000001' })).toBe(false);
  const byHand = countsFor({ ...accountOf(0, null), edits: { currencyCode: 'EUR' } });
  expect([byHand(row), byHand({ ...row, currencyCode: 'USD' })]).toEqual([true, false]);
});
