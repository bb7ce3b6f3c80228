import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categoryNamed } from '../../../../lib/domain/categories/category.ts';
import { countedRows, currenciesIn } from '../../../../web/me/counted-rows.ts';
import { cashFlow, monthsUpTo, nameOfMonth, spendingByCategory } from '../../../../web/me/months.ts';
import type { CountedRow } from '../../../../web/me/wire.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const MONTHS = monthsUpTo('2026-03-31', 3);
let made = 0;
const row = (fields: Partial<CountedRow>): CountedRow => {
  made += 1;
  return {
    guid: `TRN-${made}`,
    account_guid: 'ACT-1',
    amount: 1,
    currency_code: 'USD',
    date: '2026-03-01',
    has_been_split: false,
    status_name: 'POSTED',
    transaction_type_name: 'DEBIT',
    category_set_by: 3,
    date_set_by: 1,
    feed_description: 'BLUE BOTTLE',
    feed_transacted_on: '2026-03-01',
    member_guid: 'MBR-1',
    parent_guid: null,
    is_hidden: false,
    top_level_category_guid: 'CAT-1',
    ...fields,
  };
};

const INCOME = categoryNamed('Income').guid;
const TRANSFER = categoryNamed('Transfer').guid;
const INVESTMENTS = categoryNamed('Investments').guid;
const CREDIT = { transaction_type_name: 'CREDIT' } as const;

test('the month before January is December, whatever day it is', () => {
  expect(monthsUpTo('2026-01-31', 3)).toEqual(['2025-11', '2025-12', '2026-01']);
  expect(monthsUpTo('2026-03-30', 3)).toEqual(['2026-01', '2026-02', '2026-03']);
  expect([nameOfMonth('2026-02'), nameOfMonth('2026-02', 'short')]).toEqual(['February 2026', 'Feb']);
});

describe('on the page of a person', () => {
  const accounts = [
    { guid: 'ACT-1', is_hidden: null },
    { guid: 'ACT-2', is_hidden: true },
  ];
  const spendingOf = (...rows: readonly CountedRow[]) => cashFlow(countedRows(rows, accounts), MONTHS, 'USD').at(-1);

  test('a split purchase counts once, by its parts', () => {
    const rows = [row({ amount: 100, has_been_split: true }), row({ amount: 60 }), row({ amount: 40 })];
    expect(spendingOf(...rows)).toMatchObject({ spending: 100 });
    expect(spendingOf(...rows.with(1, row({ amount: 60, is_hidden: true })))).toMatchObject({ spending: 40 });
  });

  test('a row that two connections bring counts once, as the user changed it', () => {
    const other = { member_guid: 'MBR-2' };
    const split = row({ amount: 100, has_been_split: true, ...other });
    const part = { parent_guid: split.guid, feed_transacted_on: '2026-03-02' };
    expect(spendingOf(row({ amount: 5 }), row({ amount: 5, ...other }), row({ amount: 5, ...other }))).toMatchObject({
      spending: 10,
    });
    expect(spendingOf(row({ amount: 5 }), row({ amount: 5, feed_description: 'OTHER', ...other }))).toMatchObject({
      spending: 10,
    });
    const rows = [row({ amount: 100 }), split, row({ amount: 60, ...part }), row({ amount: 40, ...part })];
    expect(spendingOf(...rows)).toMatchObject({ spending: 100 });
    expect(
      spendingByCategory(countedRows(rows, accounts), { month: '2026-03', currency: 'USD', categories: [] }),
    ).toEqual([{ guid: 'CAT-1', name: 'Uncategorized', spending: 100, share: 1 }]);
    expect(countedRows(rows, accounts)).toEqual(rows.slice(2));
  });

  test('rows of hidden accounts count for nothing', () => {
    const rows = [row({ amount: 100 }), row({ amount: 600, account_guid: 'ACT-2' })];
    expect(spendingOf(...rows, row({ account_guid: 'ACT-3' }))).toMatchObject({ spending: 100 });
    const words = { month: '2026-03', currency: 'USD', categories: [] };
    expect(spendingByCategory(countedRows(rows, accounts), words)).toMatchObject([{ spending: 100 }]);
    expect(currenciesIn(countedRows([row({ account_guid: 'ACT-2', currency_code: 'EUR' })], accounts), 'USD')).toEqual([
      'USD',
    ]);
  });
});

test('hidden rows, other currencies, transfers and incomplete rows count for no month', () => {
  const rows = [
    row({ amount: 5 }),
    row({ amount: 7, is_hidden: true }),
    row({ amount: 11, currency_code: 'EUR' }),
    row({ amount: 13, top_level_category_guid: TRANSFER }),
    row({ amount: 13, top_level_category_guid: INVESTMENTS }),
    row({ amount: null }),
    row({ amount: 17, date: null }),
    row({ amount: 19, date: '2025-12-31' }),
    row({ ...CREDIT, amount: 23, top_level_category_guid: INCOME, date: '2026-01-31' }),
  ];
  expect(cashFlow(countedRows(rows, [{ guid: 'ACT-1', is_hidden: false }]), MONTHS, 'USD')).toEqual([
    { month: '2026-01', income: 23, spending: 0 },
    { month: '2026-02', income: 0, spending: 0 },
    { month: '2026-03', income: 0, spending: 5 },
  ]);
});

test('a refund lowers the spending of its month and category, and wages paid back the income', () => {
  const rows = [
    row({ amount: 500, date: '2026-02-28' }),
    row({ ...CREDIT, amount: 200 }),
    row({ amount: 300, top_level_category_guid: 'CAT-2' }),
    row({ ...CREDIT, amount: 2_000, top_level_category_guid: INCOME }),
    row({ ...CREDIT, amount: 4_000, top_level_category_guid: null }),
    row({ ...CREDIT, amount: 5_000, top_level_category_guid: categoryNamed('Uncategorized').guid }),
    row({ amount: 150, top_level_category_guid: INCOME }),
  ];
  expect(cashFlow(rows, MONTHS, 'USD').slice(1)).toEqual([
    { month: '2026-02', income: 0, spending: 500 },
    { month: '2026-03', income: 1_850, spending: 100 },
  ]);
  expect(spendingByCategory(rows, { month: '2026-03', currency: 'USD', categories: [] })).toMatchObject([
    { guid: 'CAT-2', spending: 300, share: 3 },
    { guid: 'CAT-1', spending: -200, share: -2 },
  ]);
});

test('the categories of a month add up to its spending, and their shares to one', () => {
  const rows = fc.array(
    fc
      .record({
        account_guid: fc.constant('ACT-1'),
        amount: fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
        currency_code: fc.constantFrom('USD', 'EUR', null),
        date: fc.constantFrom('2026-01-01', '2026-02-28', '2026-03-31'),
        has_been_split: fc.constant(false),
        transaction_type_name: fc.constantFrom('CREDIT', 'DEBIT'),
        is_hidden: fc.constant(false),
        top_level_category_guid: fc.constantFrom('CAT-1', 'CAT-2', INCOME, TRANSFER, null),
      })
      .map(row),
    { maxLength: 60 },
  );
  forAll(runs(100), rows, fc.constantFrom(...MONTHS), (all, month) => {
    const flow = cashFlow(all, MONTHS, 'USD').find((one) => one.month === month);
    const spent = spendingByCategory(all, { month, currency: 'USD', categories: [] });
    const cents = spent.reduce((sum, { spending }) => sum + Math.round(spending * 100), 0);
    expect(cents).toBe(Math.round((flow?.spending ?? Number.NaN) * 100));
    if (cents > 0) expect(spent.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(new Set(spent.map(({ guid }) => guid)).size).toBe(spent.length);
  });
});

test('the currency in which the user plans comes first, then that of most rows', () => {
  const rows = [row({ currency_code: 'EUR' }), row({}), row({ currency_code: null })];
  expect(currenciesIn(rows, 'EUR')).toEqual(['EUR', 'USD']);
  expect(currenciesIn(rows, 'JPY')).toEqual(['JPY', 'USD', 'EUR']);
});
