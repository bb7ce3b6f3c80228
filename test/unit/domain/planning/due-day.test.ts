import { describe, expect, test } from 'vitest';
import { addDays, dateOf, dayInMonth, dayOf, monthOf, weekdayOf } from '../../../../lib/domain/kernel/calendar.ts';
import { findRepeating } from '../../../../lib/domain/planning/repeating/find-repeating.ts';
import { planningView } from '../../../support/planning/planning-view.ts';

const TODAY = '2026-11-21';

const found = (dates: readonly string[]) => {
  const rows = dates.map((on, place) => ({ id: String(place), on, debit: '500.00', category: 'Auto Insurance' }));
  const view = planningView({ today: TODAY, rows: rows.map((row) => ({ ...row, text: 'Acme mutual' })) });
  return findRepeating(view, view.rows);
};

/** Twelve due days up to today, the newest first. */
const monthly = (day: number): readonly string[] =>
  Array.from({ length: 12 }, (_, back) => dateOf(dayInMonth(monthOf(TODAY) - back - (day > 21 ? 1 : 0), day)));

const WEEKEND: Readonly<Record<number, number>> = { 0: 1, 6: 2 };
const offWeekends = (on: string): string => addDays(on, WEEKEND[weekdayOf(dayOf(on))] ?? 0);

describe('the next payment is due on the day on which most of them came', () => {
  test.each([1, 2, 5, 12, 15, 17, 28, 29, 30, 31])('that moves from weekends to Monday: day %i', (day) => {
    const next = dateOf(dayInMonth(monthOf(TODAY) + (day > 21 ? 0 : 1), day));
    expect(found(monthly(day).map(offWeekends))).toMatchObject([{ predictedOn: next, recurrenceDay: day }]);
  });

  test.each([
    [0, 0, 1, 0, 2, 0, 0, 1, 0, 2, 0, 1],
    [0, -1, 0, -2, -1, 0, -3, 0, -1, 0, 0, -2],
    [1, 2, 0, 0, 3, 0, 1, 0, 0, 2, 0, 1],
  ])('that is now and then some days off: %i %i %i …', (...off) => {
    const dates = monthly(12).map((on, back) => addDays(on, off[back] ?? 0));
    expect(found(dates)).toMatchObject([{ predictedOn: '2026-12-12' }]);
  });

  test('that a payment of another price near the first one does not move', () => {
    const rows = [
      { on: '2029-04-30', debit: '1338.00' },
      ...['2029-06-25', '2029-08-25', '2029-10-27', '2029-12-25', '2030-02-25', '2030-04-25'].map((on) => ({
        on,
        debit: '860.14',
      })),
    ].map((row, place) => ({ ...row, id: String(place), text: 'Acme mutual', category: 'Auto Insurance' }));
    const view = planningView({ today: '2030-05-31', rows });
    expect(findRepeating(view, view.rows)).toMatchObject([{ predictedOn: '2030-06-25' }]);
  });

  test('and in the week in which most of them came', () => {
    const weeks = Array.from({ length: 16 }, (_, back) => addDays('2026-11-18', -14 * back));
    const dates = weeks.map((on, back) => addDays(on, [0, 1, 0, 2, 0, 0, 1, 0][back % 8] ?? 0));
    expect(found(dates)).toMatchObject([{ predictedOn: '2026-12-02', recurrence: 'EVERY_OTHER_WEEK' }]);
  });

  test('of two days of a month each is the one on which most came', () => {
    const dates = [monthly(3), monthly(18)].flatMap((days) => days.map(offWeekends));
    expect(found(dates)).toMatchObject([{ recurrence: 'TWICE_A_MONTH', recurrenceDay: 3, secondDay: 18 }]);
  });

  test('where no day has more than another, it is the one that the rows speak for most', () => {
    const dates = monthly(12).map((on, back) => addDays(on, back % 2));
    expect(found(dates)).toHaveLength(1);
  });
});
