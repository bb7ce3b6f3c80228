import { expect, test } from 'vitest';
import { ACCOUNT_TYPE_IDS } from '../../../../lib/contract/accounts/account-type.ts';
import { namesOf } from '../../../../lib/contract/kernel/names-of.ts';
import { isLiability } from '../../../../lib/domain/accounts/account-view.ts';
import { formatAmount, sumOf } from '../../../../web/me/amounts.ts';
import { budgetLines, plannedByKind, usedOf } from '../../../../web/me/plan.ts';
import type { Account } from '../../../../web/me/wire.ts';
import { groupsOf, shownAccounts, worthOf } from '../../../../web/me/worth.ts';

const account = (fields: Partial<Account>): Account => ({
  guid: 'ACT-1',
  account_type_name: 'CHECKING',
  balance: 0,
  currency_code: 'USD',
  holdings_value: null,
  is_closed: false,
  is_hidden: false,
  member_guid: 'MBR-1',
  name: 'Account',
  nickname: null,
  total_account_value: null,
  ...fields,
});

test('debts are subtracted in each currency by itself, and nothing is converted', () => {
  const accounts = [
    account({ balance: 100.1 }),
    account({ balance: 0.2 }),
    account({ account_type_name: 'CREDIT_CARD', balance: 50.05 }),
    account({ account_type_name: 'MORTGAGE', balance: null }),
    account({ currency_code: 'EUR', account_type_name: 'LOAN', balance: 7 }),
  ];
  expect(worthOf(accounts)).toEqual([
    { currency: 'USD', amount: 50.25 },
    { currency: 'EUR', amount: -7 },
  ]);
});

test('an account whose currency nobody knows counts in no sum', () => {
  const accounts = [account({ balance: 5 }), account({ currency_code: 'XXX', balance: 1_200 })];
  expect(worthOf(accounts)).toEqual([{ currency: 'USD', amount: 5 }]);
  expect(formatAmount(1_200, 'XXX')).toBe('1,200.00');
});

test('an account without a balance is worth its holdings, with its cash if known', () => {
  const unknown = { account_type_name: 'INVESTMENT', balance: null } as const;
  const accounts = [
    account({ ...unknown, holdings_value: 1_000, total_account_value: 1_200 }),
    account({ ...unknown, holdings_value: 30 }),
    account({ ...unknown, balance: 4, holdings_value: 3 }),
    account(unknown),
  ];
  expect(worthOf(accounts)).toEqual([{ currency: 'USD', amount: 1_234 }]);
});

test.each(namesOf(ACCOUNT_TYPE_IDS))('the balance of an account of type %s is owed where it is a debt', (type) => {
  const accounts = [account({ balance: 1_000 }), account({ account_type_name: type, balance: 500 })];
  expect(worthOf(accounts)).toEqual([{ currency: 'USD', amount: isLiability(type) ? 500 : 1_500 }]);
});

test('hidden and closed accounts are neither shown nor counted', () => {
  const accounts = [
    account({ guid: 'a', is_hidden: true }),
    account({ guid: 'b', is_closed: true }),
    account({ guid: 'c', account_type_name: 'INSURANCE' }),
    account({ guid: 'd', is_hidden: null, is_closed: null }),
  ];
  const groups = groupsOf(shownAccounts(accounts));
  expect(groups.map(({ group, accounts: of }) => [group, of.map(({ guid }) => guid)])).toEqual([
    ['Cash', ['d']],
    ['Other', ['c']],
  ]);
});

test('binary fractions cause no wrong cents in a sum', () => {
  expect(sumOf([0.1, 0.2])).toBe(0.3);
  expect(sumOf(Array.from({ length: 1_000 }, () => 0.01))).toBe(10);
  expect([formatAmount(1_234.5, 'USD'), formatAmount(1_234.5, 'JPY'), formatAmount(9.5, 'EUR', 'none')]).toEqual([
    '$1,234.50',
    '¥1,235',
    '€10',
  ]);
});

const INCOME = { guid: 'CAT-pay', is_income: true, name: 'Income', parent_guid: null };

test('a plan has a line for each kind of item that it has', () => {
  const item = (
    type: '0' | '3' | null,
    planned: number | null,
    actual: number | null,
    category: string | null = null,
  ) => ({
    guid: 'SII-1',
    item_type: type,
    category_guid: null,
    scheduled_payment_guid: null,
    top_level_category_guid: category,
    planned_amount: planned,
    actual_amount: actual,
  });
  const lineOf = (name: string, planned: number, actual: number) => expect.objectContaining({ name, planned, actual });
  expect(plannedByKind([item('0', 10, 4), item('3', null, 2), item('0', 1, null)], [INCOME])).toEqual([
    { guid: '3', name: 'Income', planned: 0, actual: 2, isIncome: true },
    { guid: '0', name: 'Recurring expenses', planned: 11, actual: 4, isIncome: false },
  ]);
  const untyped = [item(null, 5, 6, 'CAT-pay'), item(null, 7, 8, 'CAT-food'), item(null, 9, null)];
  const byPayment = { ...item(null, 1, 2), scheduled_payment_guid: 'SCP-1' };
  expect(plannedByKind([...untyped, byPayment], [INCOME])).toEqual([
    lineOf('Income', 5, 6),
    lineOf('Recurring expenses', 1, 2),
    lineOf('Planned expenses', 7, 8),
  ]);
});

test('budgets of top-level categories are sorted by how much of them is used', () => {
  const budget = (guid: string, amount: number, total: number, parent: string | null = null) => ({
    guid,
    amount,
    category_guid: `CAT-${guid}`,
    name: guid,
    parent_guid: parent,
    transaction_total: total,
  });
  const lines = budgetLines(
    [budget('half', 10, 5), budget('nothing', 0, 1), budget('part', 5, 5, 'half'), budget('pay', 10, 30)],
    [INCOME],
  );
  expect(lines.map(({ guid, isIncome }) => [guid, isIncome])).toEqual([
    ['nothing', false],
    ['pay', true],
    ['half', false],
  ]);
  expect(usedOf({ guid: 'g', name: 'n', planned: 0, actual: 0, isIncome: false })).toBe(0);
});
