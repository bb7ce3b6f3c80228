import { expect, it } from 'vitest';
import { balanceHistory, daysHolding } from '../../../../../lib/domain/planning/beats/balance-history.ts';
import { planningView, transactionGuid, type ViewWords } from '../../../../support/planning/planning-view.ts';

const historyOf = (words: ViewWords, days: number): readonly bigint[] | null => {
  const view = planningView(words);
  const [account] = view.accounts;
  if (account === undefined) throw new Error('no account');
  return balanceHistory(account, view, days);
};

it('a past balance is computed by undoing posted rows day by day', () => {
  const rows = [
    { on: 0, debit: '10.00' },
    { on: -2, credit: '100.00' },
    { on: -2, debit: '1.00' },
    { on: -1, debit: '500.00', isPending: true },
  ];
  expect(historyOf({ accounts: [{ balance: '1000.00' }], rows }, 4)).toEqual([
    100_000n,
    101_000n,
    101_000n,
    91_100n,
    91_100n,
  ]);
});

it('a debt rises with money out', () => {
  const accounts = [{ type: 'CREDIT_CARD', balance: '40.00' }] as const;
  expect(
    historyOf(
      {
        accounts,
        rows: [
          { on: 0, debit: '15.00' },
          { on: -1, credit: '5.00' },
        ],
      },
      2,
    ),
  ).toEqual([4_000n, 2_500n, 3_000n]);
});

it('a row counts on the day it was posted, and one with a future date counts today', () => {
  const rows = [
    { on: -3, debit: '5.00', more: { postedOn: '2026-11-20' } },
    { on: 2, debit: '7.00' },
  ];
  expect(historyOf({ accounts: [{ balance: '0.00' }], rows }, 3)).toEqual([0n, 700n, 1_200n, 1_200n]);
});

it('hiding or splitting a row changes no earlier balance', () => {
  const split = { on: -1, debit: '500.00', more: { hasBeenSplit: true } };
  const part = { on: -1, debit: '200.00', more: { parentGuid: transactionGuid('1') } };
  const rows = [
    { on: 0, debit: '10.00' },
    { on: -1, debit: '500.00' },
  ];
  const shown = historyOf({ rows }, 2);
  expect(historyOf({ rows: rows.map((row) => ({ ...row, more: { isHidden: true } })) }, 2)).toEqual(shown);
  const parts = [part, { ...part, debit: '300.00', more: { ...part.more, isHidden: true } }];
  expect(historyOf({ rows: [{ on: 0, debit: '10.00' }, split, ...parts] }, 2)).toEqual(shown);
});

it('rows of other accounts and currencies are left out; without a balance it is null', () => {
  const accounts = [{ balance: '9.00' }, { name: 'Other' }];
  const rows = [
    { on: 0, debit: '1.00', account: 'Other' },
    { on: 0, debit: '2.00', more: { currencyCode: 'EUR' } },
  ];
  expect(historyOf({ accounts, rows }, 1)).toEqual([900n, 900n]);
  expect(historyOf({ accounts: [{ balance: null }] }, 1)).toBeNull();
});

it('the history gives the day since when a condition is true', () => {
  const isHigh = (ending: number) => ending > 5;
  expect(daysHolding([6, 7, 3, 9], isHigh)).toBe(1);
  expect(daysHolding([6, 5], isHigh)).toBe(0);
  expect(daysHolding([6, 6, 6], isHigh)).toBe(2);
  expect(daysHolding([5, 6], isHigh)).toBeNull();
  expect(daysHolding([], isHigh)).toBeNull();
});
