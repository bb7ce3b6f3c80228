import { describe, expect, test } from 'vitest';
import { computePlanning } from '../../../../lib/domain/planning/compute-planning.ts';
import { noPlanning } from '../../../../lib/domain/planning/planning-state.ts';
import { recurringRowsOf, recursAmong } from '../../../../lib/domain/planning/repeating/recurring-rows.ts';
import { NO_KINDS } from '../../../../lib/domain/transactions/transaction.ts';
import { packJson } from '../../../../lib/store/table/packed-json.ts';
import { repeating } from '../../../support/planning/beat-drafts.ts';
import { planningView, type RowWords, transactionGuid, USER } from '../../../support/planning/planning-view.ts';

const withRows = (name: string, ids: readonly string[]) =>
  repeating(name, {
    occurrences: ids.map((id) => ({ transactionGuid: transactionGuid(id), date: '2026-11-01', amountMinor: 1n })),
  });
const numbered = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `row ${index}`);

describe('rows that recur', () => {
  test('are those of everything that repeats, and no others', () => {
    const recurs = recursAmong(recurringRowsOf([withRows('Rent', ['r1', 'r2']), withRows('Salary', ['s1'])]));
    expect(['r1', 'r2', 's1', 'cafe'].map((id) => recurs(transactionGuid(id)))).toEqual([true, true, true, false]);
  });

  test('are none where nothing repeats, and unknown before the first search', () => {
    expect(recursAmong(recurringRowsOf([]))(transactionGuid('r1'))).toBe(false);
    expect(recursAmong(null)(transactionGuid('r1'))).toBeNull();
  });

  test('do not depend on the order in which they were found', () => {
    const [rent, salary] = [withRows('Rent', ['r1', 'r2']), withRows('Salary', ['s1', 'r1'])];
    expect(recurringRowsOf([rent, salary])).toBe(recurringRowsOf([salary, withRows('Rent', ['r2', 'r1'])]));
  });

  test('cost half a read unit up to 780, and 10,000 others are not taken for them', () => {
    const ids = numbered(10_780);
    const rows = recurringRowsOf([withRows('All', ids.slice(0, 780))]);
    expect(packJson(rows).length).toBeLessThan(4_096 - 120);
    const recurs = recursAmong(rows);
    expect(ids.filter((id) => recurs(transactionGuid(id)))).toEqual(ids.slice(0, 780));
  });
});

const MONTHS = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'];
const monthly = (name: string, row: Omit<RowWords, 'on' | 'id'>): readonly RowWords[] =>
  MONTHS.map((month) => ({ ...row, id: `${name} ${month}`, on: `${month}-05` }));
const VIEW = planningView({
  today: '2026-11-21',
  rows: [
    ...monthly('rent', { text: 'OAKWOOD APARTMENTS', debit: '1500', category: 'Mortgage & Rent' }),
    ...monthly('music', { text: 'TUNES', debit: '9.99', more: { kinds: { ...NO_KINDS, isSubscription: true } } }),
    { text: 'SOFA', debit: '700', on: '2026-11-05', id: 'sofa' },
  ],
});

describe('a computation of rows that recur', () => {
  const state = computePlanning(VIEW, VIEW.rows, noPlanning(USER));

  test('keeps the rows of all that recurs, and single charges of subscriptions only', () => {
    const recurs = recursAmong(state.recurring);
    expect(VIEW.rows.map(({ transaction }) => recurs(transaction.guid)).filter((one) => one)).toHaveLength(12);
    expect(recurs(transactionGuid('rent 2026-06'))).toBe(true);
    expect(recurs(transactionGuid('sofa'))).toBe(false);
    expect(new Map(state.repeating.map(({ kind, occurrences }) => [kind, occurrences.length]))).toEqual(
      new Map([
        ['BILL', 0],
        ['SUBSCRIPTION', 6],
      ]),
    );
  });

  test('of changes by the user alone leaves them as they are', () => {
    const again = computePlanning(VIEW, null, state);
    expect(again.recurring).toBe(state.recurring);
    expect(again.repeating).toBe(state.repeating);
  });
});
