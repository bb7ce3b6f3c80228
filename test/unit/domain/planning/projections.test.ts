import { describe, expect, test } from 'vitest';
import { derivedGuid } from '../../../../lib/domain/kernel/guid.ts';
import { computePlanning } from '../../../../lib/domain/planning/compute-planning.ts';
import type { ScheduledPayment } from '../../../../lib/domain/planning/payments/scheduled-payment.ts';
import { noPlanning } from '../../../../lib/domain/planning/planning-state.ts';
import { testBudget } from '../../../support/planning/budgets.ts';
import { dollars, planningView, type RowWords, USER } from '../../../support/planning/planning-view.ts';
import { testPayment } from '../../../support/planning/spending-plans.ts';

interface Scene {
  readonly today: string;
  readonly rows: readonly RowWords[];
  readonly category?: string;
  /** Changes what the payments are before the budget is computed. */
  readonly change?: (payments: readonly ScheduledPayment[]) => readonly ScheduledPayment[];
}

const projected = ({ today, rows, category = 'Home', change = (payments) => payments }: Scene): bigint | undefined => {
  const view = planningView({ today, rows });
  const first = computePlanning(view, view.rows, { ...noPlanning(USER), budgets: [testBudget(category)] });
  const after = change(first.payments.payments);
  const dismissed = first.payments.payments.flatMap(({ guid, repeatingGuid }) =>
    repeatingGuid === null || after.some((one) => one.guid === guid) ? [] : [repeatingGuid],
  );
  const payments = { payments: after, dismissed };
  return computePlanning(view, null, { ...first, payments }).budgets[0]?.projectedSpendingMinor;
};

const RENT = { text: 'Oakwood', category: 'Mortgage & Rent' } as const;

const rent = (on: string, debit = '1500.00'): RowWords => ({ ...RENT, on, debit });

/** Rents of months of 2026, each on the 3rd. */
const rentsIn = (from: number, to: number): readonly RowWords[] =>
  Array.from({ length: to - from + 1 }, (_, place) => rent(`2026-${String(from + place).padStart(2, '0')}-03`));

/** The rents of these months, raised by half in October. */
const raisedRents = rentsIn(3, 11).map((row) => (String(row.on) < '2026-10-01' ? row : { ...row, debit: '2250.00' }));

const PURCHASE = { on: '2026-10-20', debit: '61.00', category: 'Furnishings', text: 'Chairs' } as const;

describe('a monthly bill is projected once', () => {
  test.each([
    ['before it is due', '2026-11-01', rentsIn(3, 10), '1500'],
    ['on the day on which it is paid', '2026-11-03', rentsIn(3, 11), '1500'],
    ['at the end of the month', '2026-11-30', rentsIn(3, 11), '1500'],
    ['beside what is spent day by day', '2026-11-20', [...rentsIn(3, 11), PURCHASE], '1510'],
    [
      'when that of the next month is paid five days early',
      '2026-10-30',
      [...rentsIn(3, 10), rent('2026-10-29')],
      '3000',
    ],
    ['after it was paid in the month before', '2026-11-02', [...rentsIn(3, 10), rent('2026-10-29')], '0'],
    ['when it became dearer by half', '2026-11-03', [...rentsIn(3, 10), rent('2026-11-03', '2250.00')], '2250'],
    ['when it became dearer a month ago', '2026-11-04', raisedRents, '2250'],
  ])('%s', (_, today, rows, dollarsExpected) => {
    expect(projected({ today, rows })).toBe(dollars(dollarsExpected));
  });
});

test('a bill whose text names its month and number is projected once', () => {
  const months = ['März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November'];
  const named = (rows: readonly RowWords[]): readonly RowWords[] =>
    rows.map((row, at) => ({ ...row, text: `Hausverwaltung Kern Miete ${months[at]} RE ${4711 + at}` }));
  expect(projected({ today: '2026-11-01', rows: named(rentsIn(3, 10)) })).toBe(dollars('1500'));
  expect(projected({ today: '2026-11-20', rows: [...named(rentsIn(3, 11)), PURCHASE] })).toBe(dollars('1510'));
});

test('a bill that is late over the end of a month is expected in the next one', () => {
  const rows = ['04', '05', '06', '07', '08', '09'].map((month) => rent(`2026-${month}-30`));
  expect(projected({ today: '2026-11-02', rows: [...rows, rent('2026-10-30')] })).toBe(dollars('1500'));
  expect(projected({ today: '2026-11-02', rows })).toBe(dollars('3000'));
  expect(projected({ today: '2026-11-02', rows: [...rows, rent('2026-11-02')] })).toBe(dollars('3000'));
});

test('a bill twice a month is projected on the days that are left', () => {
  const rows = rentsIn(4, 11).flatMap((row) => [row, rent(`${String(row.on).slice(0, 8)}17`)]);
  const known = rows.filter(({ on }) => on < '2026-11-17');
  expect(projected({ today: '2026-11-10', rows: known })).toBe(dollars('3000'));
  expect(projected({ today: '2026-11-17', rows })).toBe(dollars('3000'));
});

test('a weekly payment takes no purchase at the same shop out of the mean', () => {
  const weekly = Array.from({ length: 16 }, (_, week) => ({ on: -7 * week, debit: '10.00' }));
  const rows = [...weekly, { on: '2026-10-22', debit: '10.00' }, { on: '2026-10-23', debit: '51.00' }].map((row) => ({
    ...row,
    merchant: 'Starbucks',
    category: 'Coffee Shops',
  }));
  // Paid on the 2nd, 9th and 16th; due on the 23rd and 30th. 14 of 61 days are left.
  expect(projected({ today: '2026-11-16', rows, category: 'Food & Dining' })).toBe(dollars('50') + dollars('14'));
});

test('a half-yearly bill of last month is not in the mean', () => {
  const rows = ['2025-10-05', '2026-04-05', '2026-10-05'].map((on) => ({ ...RENT, on, debit: '600.00' }));
  expect(projected({ today: '2026-11-10', rows })).toBe(0n);
});

const entered = (fields: Partial<ScheduledPayment>): ScheduledPayment =>
  testPayment({
    ...{ guid: derivedGuid('SCP', 'entered'), description: 'Oakwood', amountMinor: 150_000n, repeatingGuid: null },
    ...{ origin: 'USER', repeatingKind: null, occursOn: '2026-11-05', recurrenceDay: 5, ...fields },
  });

test('a payment that its user entered stands for earlier rows, and is paid early', () => {
  const rows = [rent('2026-09-04'), rent('2026-10-06')];
  const change = (): readonly ScheduledPayment[] => [entered({})];
  expect(projected({ today: '2026-11-02', rows, change })).toBe(dollars('1500'));
  const paid = [rent('2026-10-06'), rent('2026-11-01')];
  expect(projected({ today: '2026-11-02', rows: paid, change })).toBe(dollars('1500'));
});

test('a payment that comes once stands for its own row only', () => {
  const rows = [rent('2026-09-10', '61.00'), rent('2026-10-10', '610.00')];
  const once = entered({ recurrence: null, recurrenceDay: null, occursOn: '2026-10-10', amountMinor: 61_000n });
  expect(projected({ today: '2026-11-20', rows, change: () => [once] })).toBe(dollars('10'));
});

test('a payment whose name, day and amount its user changed still stands for its rows', () => {
  const change = (payments: readonly ScheduledPayment[]): readonly ScheduledPayment[] =>
    payments.map((payment) => ({
      ...payment,
      ...{ origin: 'USER', description: 'My flat', amountMinor: 200_000n, occursOn: '2026-11-15', recurrenceDay: 15 },
    }));
  expect(projected({ today: '2026-11-02', rows: rentsIn(3, 10), change })).toBe(dollars('2000'));
});

test('what recurs without a payment stays in the mean of a day', () => {
  const rows = rentsIn(3, 10).map((row) => ({ ...row, debit: '610.00' }));
  expect(projected({ today: '2026-11-20', rows, change: () => [] })).toBe(dollars('200'));
});

test('two payments of one merchant each take their own rows', () => {
  const [dear, cheap] = ['69.00', '39.00'].map((debit) => ({ debit, merchant: 'Netflix', category: 'Television' }));
  const rows = [
    ...['2026-09-03', '2026-10-03', '2026-11-03'].map((on) => ({ ...dear, on })),
    ...['2026-09-05', '2026-10-05'].map((on) => ({ ...cheap, on })),
  ];
  const netflix = { description: 'Netflix', merchantGuid: null } as const;
  const change = (): readonly ScheduledPayment[] => [
    entered({ ...netflix, amountMinor: 6_900n, occursOn: '2026-12-03', recurrenceDay: 3 }),
    entered({ ...netflix, guid: derivedGuid('SCP', 'cheap'), amountMinor: 3_900n }),
  ];
  expect(projected({ today: '2026-11-04', rows, category: 'Bills & Utilities', change })).toBe(dollars('108'));
});

test.each([
  ['0.30', 0n],
  ['0.31', 1n],
])('what the days left come to is rounded once, halves up: %s', (debit, rest) => {
  // July and August have 62 days, and one day is left.
  const rows = [{ on: '2026-08-10', debit, category: 'Furnishings' }];
  expect(projected({ today: '2026-09-29', rows })).toBe(rest);
});
