import { expect, test } from 'vitest';
import { dateOf, dayInMonth, monthOf } from '../../../../lib/domain/kernel/calendar.ts';
import { findRepeating } from '../../../../lib/domain/planning/repeating/find-repeating.ts';
import { planningView, type RowWords } from '../../../support/planning/planning-view.ts';

const TODAY = '2026-11-21';

/** Bills of thirteen months to one merchant, the newest one this month. */
const bills = (account: string, debit: string, day: number, everyMonths = 1): readonly RowWords[] =>
  Array.from({ length: 13 }, (_, back) => dateOf(dayInMonth(monthOf(TODAY) - back, day)))
    .filter((_, back) => back % everyMonths === 0)
    .map((on) => ({ id: `${account} ${debit} ${on}`, on, account, debit, merchant: 'Verizon Wireless' }))
    .map((row) => ({ ...row, category: 'Mobile Phone' }));

const found = (rows: readonly RowWords[]) => {
  const view = planningView({ today: TODAY, accounts: [{ name: 'Checking' }, { name: 'Savings' }], rows });
  return findRepeating(view, view.rows)
    .map(({ amountMinor, recurrence, recurrenceDay, secondDay }) =>
      [amountMinor, recurrence, recurrenceDay, secondDay].join(' ').trim(),
    )
    .toSorted();
};

test.each([
  ['69.99', '44.99'],
  ['69.99', '41.00'],
  ['69.99', '59.99'],
  ['44.99', '69.99'],
])('a monthly payment of %s and one of %s every other month are two', (monthly, other) => {
  const two = [...bills('Checking', monthly, 5), ...bills('Savings', other, 18, 2)];
  const minor = (amount: string): string => amount.replace('.', '');
  const right = [`${minor(monthly)} EVERY_MONTH 5`, `${minor(other)} EVERY_OTHER_MONTH 18`].toSorted();
  expect(found(two)).toEqual(right);
  expect(found(two.map((row) => ({ ...row, account: 'Checking' })))).toEqual(right);
});

test('payments of one price from two accounts are two monthly ones', () => {
  const two = [...bills('Checking', '50.00', 5), ...bills('Savings', '50.00', 20)];
  expect(found(two)).toEqual(['5000 EVERY_MONTH 20', '5000 EVERY_MONTH 5']);
  expect(found(two.map((row) => ({ ...row, account: 'Checking' })))).toEqual(['5000 TWICE_A_MONTH 5 20']);
});

test('a payment stays one where its account changes', () => {
  const rows = bills('Checking', '50.00', 5).map((row, at) => ({ ...row, account: at < 6 ? 'Savings' : 'Checking' }));
  expect(found(rows)).toEqual(['5000 EVERY_MONTH 5']);
});
