import { describe, expect, test } from 'vitest';
import { newAccount } from '../../../../lib/domain/accounts/account.ts';
import { availableMinorOf, balanceMinorOf, viewAccount } from '../../../../lib/domain/accounts/account-view.ts';
import type { FeedAccount, FeedAccountType } from '../../../../lib/domain/upstream/feed.ts';
import { feedAccount } from '../../../support/ledger/feed.ts';
import { TEST_NOW } from '../../../support/members/members.ts';

const accountOf = (feed: Partial<FeedAccount>, accountType?: FeedAccountType) => {
  const guid = 'ACT-00000000-0000-7000-a000-000000000001';
  const made = newAccount({ guid, ordinal: 0, feed: feedAccount(feed), upstreamId: 'acc-1' }, TEST_NOW);
  return { ...made, edits: accountType === undefined ? {} : { accountType } };
};

test('holdings and cash are added in the currency that the user set', () => {
  const account = accountOf({ currencyCode: 'JPY', cashBalanceMinor: 5_000n });
  const { totalAccountValue } = viewAccount({
    ...account,
    edits: { currencyCode: 'USD' },
    holdingsValueMinor: 10_000n,
  });
  expect(totalAccountValue).toMatchObject({ value: '15000.00', setBy: 'SYSTEM' });
});

describe('the balance of an account (P22)', () => {
  const held = { balanceSign: 'asHeld', balanceMinor: -18_001n, availableBalanceMinor: null } as const;

  test.each<[FeedAccountType, FeedAccountType | undefined, bigint]>([
    ['UNKNOWN', undefined, -18_001n],
    ['CHECKING', undefined, -18_001n],
    ['CREDIT_CARD', undefined, 18_001n],
    ['MORTGAGE', undefined, 18_001n],
    ['UNKNOWN', 'CREDIT_CARD', 18_001n],
    ['UNKNOWN', 'LOAN', 18_001n],
    ['CREDIT_CARD', 'CHECKING', -18_001n],
  ])(
    'that is %s, and set to %s by the user, is %s if its upstream gives what is owned',
    (accountType, set, balanceMinor) => {
      const account = accountOf({ ...held, accountType }, set);
      expect(balanceMinorOf(account)).toBe(balanceMinor);
      expect(viewAccount(account).balance).toMatchObject({
        setBy: 'FEED',
        value: (Number(balanceMinor) / 100).toFixed(2),
      });
      expect(availableMinorOf(account)).toBe(balanceMinor);
    },
  );

  test('stays for any type if its upstream gives the amount owed', () => {
    for (const set of ['CREDIT_CARD', 'CHECKING', undefined] as const) {
      expect(balanceMinorOf(accountOf({ accountType: 'CREDIT_CARD', balanceMinor: 18_001n }, set))).toBe(18_001n);
    }
  });

  test('that the user sets stays as set', () => {
    const account = accountOf({ ...held, accountType: 'LOAN' });
    expect(balanceMinorOf({ ...account, edits: { balance: '12.50' } })).toBe(1_250n);
  });
});
