import { expect, it, test } from 'vitest';
import { BEAT_TEMPLATES } from '../../../../../lib/domain/planning/beats/compute-beats.ts';
import { draftsOf } from '../../../../support/planning/beat-drafts.ts';
import { type AccountWords, type RowWords, TODAY } from '../../../../support/planning/planning-view.ts';

const ACCOUNTS: readonly AccountWords[] = [{}, { name: 'Card', type: 'CREDIT_CARD' }];

const out = (on: string, debit: string, category: string, more: Partial<RowWords> = {}): RowWords => ({
  ...{ on, debit, category },
  ...more,
});
const back = (on: string, credit: string, category: string, more: Partial<RowWords> = {}): RowWords => ({
  ...{ on, credit, category },
  ...more,
});

const PAY = back('2026-10-15', '1000.00', 'Paycheck');
const CARD = { account: 'Card' };

const said = (name: string, rows: readonly RowWords[], today = TODAY): readonly string[] => {
  const template = BEAT_TEMPLATES.find((one) => one.name === name);
  if (template === undefined) throw new Error(`no beat is called ${name}`);
  return draftsOf(template, { accounts: ACCOUNTS, rows, today }).map(({ description }) => description);
};

test.each<readonly [string, readonly RowWords[], string]>([
  [
    'MonthlySpendToIncomeComparison',
    [PAY, out('2026-10-02', '400.00', 'Clothing'), back('2026-10-30', '150.00', 'Shopping')],
    'you spent $250.00, which is 25% of your income of $1,000.00',
  ],
  [
    'MonthlySpendToIncomeComparison',
    [PAY, out('2026-10-16', '200.00', 'Paycheck'), out('2026-10-02', '400.00', 'Clothing')],
    'you spent $400.00, which is 50% of your income of $800.00',
  ],
  [
    'MonthlyCategoryTotal',
    [
      out('2026-10-02', '400.00', 'Clothing'),
      back('2026-10-30', '150.00', 'Shopping'),
      out('2026-10-02', '249', 'Gas'),
    ],
    'you spent $250.00 on Shopping.',
  ],
  [
    'CostOfLivingToIncome',
    [PAY, out('2026-10-02', '400.00', 'Groceries'), back('2026-10-30', '150.00', 'Restaurants')],
    'you spent $250.00 on food, 25% of the $1,000.00 that came in.',
  ],
  [
    'CreditCardInterestSummary',
    [
      out('2026-11-02', '30.00', 'Finance Charge', CARD),
      out('2026-10-02', '20.00', 'Finance Charge', CARD),
      back('2026-11-04', '12.00', 'Finance Charge', CARD),
    ],
    'you paid $38.00 of credit card interest in 2 charges, less $12.00 that came back.',
  ],
])('%s says what was spent less what came back', (name, rows, words) => {
  expect(said(name, rows)).toEqual([expect.stringContaining(words)]);
});

test.each<readonly [string, readonly RowWords[]]>([
  ['MonthlySpendToIncomeComparison', [out('2026-10-02', '90', 'Clothing'), back('2026-10-03', '90', 'Shopping'), PAY]],
  ['MonthlyCategoryTotal', [out('2026-10-02', '90.00', 'Clothing'), back('2026-10-30', '90.00', 'Clothing')]],
  ['CostOfLivingToIncome', [PAY, out('2026-10-02', '400.00', 'Gas'), back('2026-10-30', '250.00', 'Gas')]],
  [
    'CreditCardInterestSummary',
    [out('2026-11-02', '9', 'Finance Charge', CARD), back('2026-11-03', '9', 'Finance Charge', CARD)],
  ],
])('%s is not sent where so much came back that nothing is left to say', (name, rows) => {
  expect(said(name, rows)).toEqual([]);
});

test('CostOfLivingToIncome takes what a mortgage account gets for no refund', () => {
  const payment = [out('2026-10-02', '400.00', 'Mortgage Payment'), back('2026-10-03', '400.00', 'Mortgage Payment')];
  expect(said('CostOfLivingToIncome', [PAY, ...payment])).toEqual([
    expect.stringContaining('you spent $400.00 on housing'),
  ]);
});

test('WeeklySmallPurchasesSummary counts purchases, whatever came back', () => {
  const purchases = Array.from({ length: 5 }, () => out('2026-11-10', '10.00', 'Coffee Shops'));
  expect(said('WeeklySmallPurchasesSummary', [...purchases, back('2026-11-11', '10.00', 'Coffee Shops')])).toEqual([
    expect.stringContaining('5 purchases under $15.00 from November 9 to November 15 came to $50.00.'),
  ]);
});

test('LargeTransactions speaks of a payment that came back too', () => {
  expect(said('LargeTransactions', [out('2026-11-10', '900.00', 'Gas'), back('2026-11-11', '900.00', 'Gas')])).toEqual([
    expect.stringContaining('$900.00 went to'),
  ]);
});

const before = ['2026-08-10', '2026-09-10', '2026-10-10'].map((on) => out(on, '100.00', 'Groceries'));

it('CategorySpending compares what is left in all four months', () => {
  const refunds = [back('2026-10-12', '60.00', 'Groceries'), back('2026-11-14', '40.00', 'Groceries')];
  expect(said('CategorySpending', [...before, out('2026-11-11', '240.00', 'Groceries'), ...refunds])).toEqual([
    'By November 14 you had spent $200.00 on Food & Dining, 150% more than the $80.00 you usually have by then.',
  ]);
});

it('CategorySpending waits until more was spent than came back', () => {
  const early = back('2026-10-03', '50.00', 'Groceries');
  expect(said('CategorySpending', [...before, early, out('2026-11-04', '240.00', 'Groceries')])).toEqual([
    'By November 10 you had spent $240.00 on Food & Dining, 188% more than the $83.33 you usually have by then.',
  ]);
});

it('CategorySpending is not sent where only a late refund of before makes it dearer', () => {
  const refund = back('2026-10-20', '250.00', 'Groceries');
  expect(said('CategorySpending', [...before, refund, out('2026-11-15', '110.00', 'Groceries')])).toEqual([]);
});
