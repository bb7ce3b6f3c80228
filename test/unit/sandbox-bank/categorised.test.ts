import { expect, test } from 'vitest';
import { parseLogin } from '../../../functions/sandbox-bank/bank/login.ts';
import type { BankRow } from '../../../functions/sandbox-bank/bank/row.ts';
import { createStatementMaker } from '../../../functions/sandbox-bank/bank/statement.ts';
import { UNCATEGORIZED } from '../../../lib/domain/categories/category.ts';
import { dayOfInstant } from '../../../lib/domain/kernel/calendar.ts';
import { enrich } from '../../../lib/domain/transactions/enrich/enrich.ts';

const TODAY = dayOfInstant(Date.UTC(2026, 10, 21));

const rowsOf = (login: string): readonly BankRow[] => {
  const { accounts } = createStatementMaker()(login, parseLogin(login), TODAY, new Map([[TODAY, 3]]));
  return Object.values(accounts).flatMap(({ rows }) =>
    Array.from({ length: rows.length }, (_, index) => rows.at(index)),
  );
};

const enriched = (row: BankRow) => enrich({ ...row, type: row.cents < 0 ? 'DEBIT' : 'CREDIT' });

test.each(['mxuser', 'test_atrium', 'sandbox-2000'])('every row of %s gets a category', (login) => {
  const rows = rowsOf(login);
  expect(rows.length).toBeGreaterThan(1_000);
  const left = rows.filter((row) => enriched(row).categoryGuid === UNCATEGORIZED);
  expect([...new Set(left.map(({ description }) => description))]).toEqual([]);
});

test('each card payment of the sandbox bank names its merchant', () => {
  const cards = rowsOf('mxuser').filter(({ merchantCategoryCode }) => merchantCategoryCode !== null);
  const nameless = cards.filter((row) => enriched(row).merchantGuid === null);
  expect([...new Set(nameless.map(({ description }) => description))]).toEqual([]);
});
