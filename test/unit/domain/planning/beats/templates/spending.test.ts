import { describe, expect, it, test } from 'vitest';
import { categoryBudget } from '../../../../../../lib/domain/planning/beats/spending/category-budget.ts';
import { categorySpending } from '../../../../../../lib/domain/planning/beats/spending/category-spending.ts';
import { monthlyCategoryTotal } from '../../../../../../lib/domain/planning/beats/spending/monthly-category-total.ts';
import { monthlySpendToIncomeComparison } from '../../../../../../lib/domain/planning/beats/spending/monthly-spend-to-income-comparison.ts';
import { weeklySmallPurchasesSummary } from '../../../../../../lib/domain/planning/beats/spending/weekly-small-purchases-summary.ts';
import type { Budget } from '../../../../../../lib/domain/planning/budgets/budget.ts';
import { draftsOf } from '../../../../../support/planning/beat-drafts.ts';
import { testBudget } from '../../../../../support/planning/budgets.ts';
import {
  categoryGuid,
  dollars,
  type RowWords,
  transactionGuid,
} from '../../../../../support/planning/planning-view.ts';

const spent = (on: string, debit: string, category = 'Groceries', fields: Partial<RowWords> = {}): RowWords => ({
  on,
  debit,
  category,
  ...fields,
});

describe('WeeklySmallPurchasesSummary', () => {
  /** From Monday, November 9 to Sunday, November 15. */
  const week = ['2026-11-09', '2026-11-10', '2026-11-12', '2026-11-13', '2026-11-15'];
  const five = week.map((on, index) => spent(on, '4.50', 'Coffee Shops', { id: `c${index}` }));
  const find = (...rows: readonly RowWords[]) => draftsOf(weeklySmallPurchasesSummary, { rows });

  it('says how many purchases came to what in the last full week', () => {
    expect(find(...five)).toMatchObject([
      {
        key: ['2026-11-09'],
        title: 'Small purchases came to $22.50',
        description: '5 purchases under $15.00 from November 9 to November 15 came to $22.50.',
        activeOn: '2026-11-16',
        transactionGuids: ['c4', 'c3', 'c2', 'c1', 'c0'].map(transactionGuid),
      },
    ]);
    expect(find(...five, spent('2026-11-11', '14.99'))[0]?.key).toEqual(['2026-11-09']);
  });

  const four = five.slice(0, 4);
  test.each([
    ['not for four', four, 0],
    ['with one of 14.99', [...four, spent('2026-11-11', '14.99')], 1],
    ['not with one of 15', [...four, spent('2026-11-11', '15.00')], 0],
    ['not with one of the Sunday before', [...four, spent('2026-11-08', '4.50')], 0],
    ['not with one of this Monday', [...four, spent('2026-11-16', '4.50')], 0],
    ['not with a transfer', [...four, spent('2026-11-11', '4.50', 'Transfer')], 0],
  ])('is sent %s', (_name, rows, count) => {
    expect(find(...rows)).toHaveLength(count);
  });

  test.each([
    ['2026-11-15', '2026-11-02'],
    ['2026-11-16', '2026-11-09'],
    ['2026-11-22', '2026-11-09'],
  ])('on %s is about the week of %s', (today, monday) => {
    const rows = Array.from({ length: 5 }, () => spent(monday, '1.00'));
    expect(draftsOf(weeklySmallPurchasesSummary, { today, rows })).toMatchObject([{ key: [monday] }]);
  });
});

describe('MonthlySpendToIncomeComparison', () => {
  const income: RowWords = { on: '2026-10-15', credit: '4000.00', category: 'Paycheck' };
  const find = (...rows: readonly RowWords[]) => draftsOf(monthlySpendToIncomeComparison, { rows });

  it('says what part of last month’s income was spent', () => {
    expect(find(income, spent('2026-10-31', '3000.00'), spent('2026-10-01', '300.12'))).toMatchObject([
      {
        key: ['2026-10-01'],
        title: 'What you spent of your income in October',
        description: 'In October you spent $3,300.12, which is 83% of your income of $4,000.00.',
        activeOn: '2026-11-01',
      },
    ]);
    expect(find(income, spent('2026-10-31', '4000.01'))).toMatchObject([
      { key: ['2026-10-01'], title: 'In October you spent more than came in' },
    ]);
  });

  it('leaves out transfers, other months and money that is no income', () => {
    const rows = [
      income,
      spent('2026-10-20', '1000.00'),
      spent('2026-10-20', '700.00', 'Transfer'),
      spent('2026-10-20', '700.00', 'Investments'),
      spent('2026-09-30', '700.00'),
      spent('2026-11-01', '700.00'),
      { on: '2026-10-21', credit: '500.00', category: 'Uncategorized' },
      { on: '2026-10-21', credit: '500.00', category: 'Transfer' },
    ];
    expect(find(...rows)[0]?.description).toContain('$1,000.00, which is 25%');
  });

  it('needs both income and spending', () => {
    expect(find(income)).toEqual([]);
    expect(find(spent('2026-10-31', '3000.00'))).toEqual([]);
  });
});

describe('MonthlyCategoryTotal', () => {
  const find = (...rows: readonly RowWords[]) => draftsOf(monthlyCategoryTotal, { rows });
  const months = (amounts: readonly string[]) =>
    amounts.map((amount, index) => spent(`2026-${String(9 - index).padStart(2, '0')}-10`, amount));

  it('names the category with most spending, and a comparison', () => {
    const rows = [
      spent('2026-10-10', '200.00', 'Groceries', { id: 'a' }),
      spent('2026-10-20', '130.00', 'Restaurants', { id: 'b' }),
    ];
    expect(find(...rows, spent('2026-10-11', '329.99', 'Gas'), ...months(['300', '200', '250']))).toMatchObject([
      {
        key: [categoryGuid('Food & Dining'), '2026-10-01'],
        title: 'Food & Dining was your largest expense in October',
        description:
          'In October you spent $330.00 on Food & Dining, 32% more than in the three months before ($250.00 a month).',
        activeOn: '2026-11-01',
        categoryGuids: [categoryGuid('Food & Dining')],
        transactionGuids: [transactionGuid('b'), transactionGuid('a')],
      },
    ]);
  });

  test.each([
    [['300', '200', '250'], '250.00', ', as much as in the three months before ($250.00 a month).'],
    [['300', '200', '250'], '250.50', ', about as much as in the three months before ($250.00 a month).'],
    [['300', '200', '250'], '200.00', ', 20% less than in the three months before ($250.00 a month).'],
    [['300', '200'], '200.00', '$200.00 on Food & Dining.'],
  ])('says after %s of %s %s', (before, amount, words) => {
    expect(find(spent('2026-10-10', amount), ...months(before))[0]?.description).toMatch(
      new RegExp(`${words.replace(/[$.()]/g, '\\$&')}$`),
    );
  });

  it('is about another category once that has more, and not sent without spending', () => {
    const food = spent('2026-10-10', '100.00');
    expect(find(food, spent('2026-10-11', '100.01', 'Gas'))[0]?.key[0]).toBe(categoryGuid('Auto & Transport'));
    expect(find(food, spent('2026-10-11', '900.00', 'Transfer'))[0]?.key[0]).toBe(categoryGuid('Food & Dining'));
    expect(find(food, spent('2026-10-11', '900.00', 'Uncategorized'))[0]?.key[0]).toBe(categoryGuid('Food & Dining'));
    expect(find(spent('2026-11-10', '100.00'))).toEqual([]);
  });
});

describe('CategoryBudget', () => {
  const budget = (amount: string, used: string, category = 'Food & Dining'): Budget =>
    testBudget(category, { amountMinor: dollars(amount), transactionTotalMinor: dollars(used) });
  const rows = [spent('2026-11-03', '10.00', 'Groceries', { id: 'row' }), spent('2026-11-04', '10.00', 'Gas')];
  const find = (one: Budget, today = '2026-11-05') => draftsOf(categoryBudget, { today, rows }, { budgets: [one] });

  it('says how much is used and left', () => {
    expect(find(budget('400.00', '120.00'))).toMatchObject([
      {
        key: [budget('1', '1').guid, '2026-11-01', '25'],
        title: '30% of your Food & Dining budget is used',
        description:
          'You spent $120.00 of the $400.00 that your Food & Dining budget allows in November; $280.00 is left.',
        activeOn: '2026-11-03',
        categoryGuids: [categoryGuid('Food & Dining')],
        transactionGuids: [transactionGuid('row')],
      },
    ]);
    expect(find(budget('400.00', '412.50'))[0]).toMatchObject({
      title: 'Food & Dining is over budget',
      description: 'You spent $412.50 on Food & Dining in November, $12.50 more than your budget of $400.00.',
    });
    expect(find(budget('400.00', '400.00'))[0]?.description).toBe(
      'You spent $400.00 of the $400.00 that your Food & Dining budget allows in November; nothing is left.',
    );
  });

  test.each([
    ['25.00', null],
    ['25.01', '25'],
    ['49.99', '25'],
    ['50.00', '50'],
    ['74.99', '50'],
    ['75.00', '75'],
    ['100.00', '75'],
    ['100.01', 'over'],
  ])('puts spending of %s of 100 into tier %s', (used, tier) => {
    expect(find(budget('100.00', used))[0]?.key[2] ?? null).toBe(tier);
  });

  it('is sent above the share of the month that has passed, not at it', () => {
    expect(find(budget('100.00', '60.00'), '2026-11-18')).toEqual([]);
    expect(find(budget('100.00', '60.01'), '2026-11-18')).toHaveLength(1);
    expect(find(budget('100.00', '100.00'), '2026-11-30')).toEqual([]);
  });

  it('names the transactions of its own currency, as its budget counts no others', () => {
    const euros = { id: 'euros', more: { currencyCode: 'EUR' } };
    expect(
      draftsOf(
        categoryBudget,
        { rows: [...rows, spent('2026-11-02', '60.00', 'Groceries', euros)] },
        { budgets: [{ ...budget('80.00', '60.00'), currencyCode: 'EUR' }] },
      ),
    ).toMatchObject([{ activeOn: '2026-11-02', transactionGuids: [transactionGuid('euros')] }]);
  });

  it('is not sent for income, or for an amount of zero', () => {
    expect(find(budget('100.00', '60.00', 'Income'))).toEqual([]);
    expect(find(budget('0', '60.00'))).toEqual([]);
  });
});

describe('CategorySpending', () => {
  const before = ['2026-08-10', '2026-09-10', '2026-10-10'].map((on) => spent(on, '100.00'));
  const find = (rows: readonly RowWords[], budgets: readonly Budget[] = []) =>
    draftsOf(categorySpending, { rows }, { budgets });

  it('compares the spending so far with the same day of the months before', () => {
    const late = ['2026-08-22', '2026-09-30'].map((on) => spent(on, '500.00'));
    expect(
      find([...before, ...late, spent('2026-11-02', '120.00'), spent('2026-11-20', '55.00', 'Restaurants')]),
    ).toMatchObject([
      {
        key: [categoryGuid('Food & Dining'), '2026-11-01'],
        title: 'You spend more on Food & Dining',
        description:
          'By November 20 you had spent $175.00 on Food & Dining, 75% more than the $100.00 you usually have by then.',
        microCallToAction: 'Set a budget for Food & Dining',
        activeOn: '2026-11-20',
        categoryGuids: [categoryGuid('Food & Dining')],
      },
    ]);
  });

  test.each([
    ['50 more', '100.00', '150.00', 1],
    ['not for a cent less', '100.00', '149.99', 0],
    ['20 percent more', '300.00', '360.00', 1],
    ['not for a cent less than that', '300.00', '359.99', 0],
  ])('is sent for %s', (_name, usual, now, count) => {
    const rows = [...before.map((row) => ({ ...row, debit: usual })), spent('2026-11-02', now)];
    expect(find(rows)).toHaveLength(count);
  });

  it('says the same the next day, until there is another row', () => {
    const rows = [...before, spent('2026-10-22', '1.00'), spent('2026-11-12', '200.00')];
    const on = (today: string) => draftsOf(categorySpending, { today, rows });
    expect(on('2026-11-21')).toHaveLength(1);
    expect(on('2026-11-22')).toEqual(on('2026-11-21'));
  });

  it('compares by the first day with spending where spending came earlier than usual', () => {
    expect(find([...before, spent('2026-11-02', '200.00')])[0]?.description).toBe(
      'By November 10 you had spent $200.00 on Food & Dining, 100% more than the $100.00 you usually have by then.',
    );
  });

  it('counts to today’s day of the month, that day included', () => {
    const on = (day: string) => find([...before, spent(`2026-10-${day}`, '150.00'), spent('2026-11-02', '160.00')]);
    expect(on('21')).toEqual([]);
    expect(on('22')).toHaveLength(1);
  });

  it('ignores a category that is new, and rows without a category', () => {
    expect(find([spent('2026-11-02', '900.00')])).toEqual([]);
    expect(
      find([...before, spent('2026-11-02', '900.00')].map((row) => ({ ...row, category: 'Uncategorized' }))),
    ).toEqual([]);
  });
});
