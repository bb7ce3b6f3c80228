import { describe, expect, test } from 'vitest';
import { newAccount } from '../../../../lib/domain/accounts/account.ts';
import { editAccount } from '../../../../lib/domain/accounts/edit-account.ts';
import { toGuid } from '../../../../lib/domain/kernel/guid.ts';
import type { FeedAccount } from '../../../../lib/domain/upstream/feed.ts';
import { feedAccount } from '../../../support/ledger/feed.ts';

const NOW = Date.parse('2026-11-21T08:00:00.000Z');
const guid = toGuid('ACT', '00000000-0000-7000-a000-000000000000');
const accountOf = (feed: FeedAccount | null) => ({
  ...newAccount({ guid, ordinal: 0, feed, upstreamId: feed?.upstreamId ?? null }, NOW),
  edits: { accountType: 'SAVINGS', name: 'Mine', balance: '10.5' } as const,
});

describe('editing an account', () => {
  test('sets what is given, removes what is null, and keeps the rest', () => {
    const made = editAccount(accountOf(null), { name: null, balance: '11.25' }, NOW + 1);
    expect(made).toEqual({
      kind: 'done',
      account: {
        ...accountOf(null),
        edits: { accountType: 'SAVINGS', name: undefined, balance: '11.25' },
        revision: accountOf(null).revision + 1,
        updatedAt: NOW + 1,
      },
    });
  });

  test('removes the type of an account of a feed, and never that of one made by hand', () => {
    expect(editAccount(accountOf(feedAccount({})), { accountType: null }, NOW)).toMatchObject({ kind: 'done' });
    expect(editAccount(accountOf(null), { accountType: null }, NOW)).toEqual({
      kind: 'refused',
      reason: 'typeMissing',
    });
  });

  test('refuses amounts finer than the new currency, also those that were set before', () => {
    const tooFine = { kind: 'refused', reason: 'amountTooFine', currencyCode: 'USD' };
    expect(editAccount(accountOf(null), { creditLimit: '1.001' }, NOW)).toEqual({ ...tooFine, field: 'credit_limit' });
    expect(editAccount(accountOf(null), { currencyCode: 'JPY' }, NOW)).toEqual({
      ...tooFine,
      field: 'balance',
      currencyCode: 'JPY',
    });
  });
});
