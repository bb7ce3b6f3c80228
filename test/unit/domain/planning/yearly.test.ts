import { describe, expect, test } from 'vitest';
import { addDays, monthsBefore } from '../../../../lib/domain/kernel/calendar.ts';
import { findRepeating } from '../../../../lib/domain/planning/repeating/find-repeating.ts';
import { planningView, type RowWords } from '../../../support/planning/planning-view.ts';

const BILL = { debit: '600.00', category: 'Auto Insurance', text: 'Acme mutual' };

const found = (today: string, rows: readonly RowWords[]) => {
  const view = planningView({ today, rows: rows.map((row, place) => ({ id: String(place), ...row })) });
  return findRepeating(view, view.rows);
};
const on = (dates: readonly string[], row: Omit<RowWords, 'on'> = BILL): readonly RowWords[] =>
  dates.map((date) => ({ ...row, on: date }));

describe.each([
  ['2026-03-10', ['2025-03-10', '2024-03-10']],
  ['2028-02-29', ['2027-02-28', '2026-02-28']],
  ['2026-12-31', ['2025-12-31', '2024-12-31']],
  ['2027-01-02', ['2026-01-03', '2024-12-31']],
] as const)('a yearly payment that is due on %s', (due, [last, first]) => {
  test.each([-58, -30, -1, 0, 1, 2])('is known %i days later', (days) => {
    for (const row of [BILL, { ...BILL, debit: undefined, credit: '600.00', category: 'Federal Tax' }]) {
      const [one, ...others] = found(addDays(due, days), on([last, first], row));
      expect(others).toEqual([]);
      expect(one).toMatchObject({ recurrence: 'EVERY_YEAR', lastPostedOn: last });
      expect(Math.abs(Date.parse(one?.predictedOn ?? '') - Date.parse(due))).toBeLessThanOrEqual(2 * 86_400_000);
    }
  });

  test('stays known when it is paid, and is due in the next year', () => {
    const [one] = found(addDays(due, 5), on([due, last, first]));
    expect(one).toMatchObject({ recurrence: 'EVERY_YEAR', lastPostedOn: due });
    expect(one?.predictedOn.slice(0, 4)).toBe(String(Number(due.slice(0, 4)) + 1));
  });
});

test('a payment of every six months is known until it is due, and some days later', () => {
  const due = '2026-11-15';
  for (const days of [-170, -1, 0, 3]) {
    expect(found(addDays(due, days), on(['2026-05-15', '2025-11-15']))).toMatchObject([
      { recurrence: 'EVERY_SIX_MONTHS', predictedOn: due },
    ]);
  }
});

test('a yearly payment is found beside a monthly one of the same merchant', () => {
  const months = Array.from({ length: 24 }, (_, back) => monthsBefore('2026-11-05', back));
  const rows = [...on(months, { ...BILL, debit: '40.00' }), ...on(['2025-11-28', '2024-11-28'])];
  expect(found('2026-11-21', rows)).toMatchObject([
    { recurrence: 'EVERY_YEAR', predictedOn: '2026-11-28', amountMinor: 60_000n },
    { recurrence: 'EVERY_MONTH', predictedOn: '2026-12-05', amountMinor: 4_000n },
  ]);
});

test('earlier rows of a monthly payment are no yearly one', () => {
  const months = Array.from({ length: 25 }, (_, back) => monthsBefore('2026-11-05', back));
  const dearer = months.map((date, back) => ({ ...BILL, on: date, debit: back < 8 ? '46.00' : '40.00' }));
  expect(found('2026-11-21', dearer)).toMatchObject([{ recurrence: 'EVERY_MONTH' }]);
  const ended = on(months.filter((date) => date < '2025-11-01'));
  expect(found('2026-11-21', ended)).toEqual([]);
});
