import { describe, expect, test } from 'vitest';
import { addDays, dateOf, dayInMonth, dayOf, monthOf } from '../../../../lib/domain/kernel/calendar.ts';
import { findRepeating } from '../../../../lib/domain/planning/repeating/find-repeating.ts';
import { planningView } from '../../../support/planning/planning-view.ts';

/** Eight months on the day; then once more, some days off. 31 is the last day of a month. */
const monthly = (day: number, month: string, off: number) => {
  const last = monthOf(`${month}-01`);
  const due = Array.from({ length: 9 }, (_, back) => dateOf(dayInMonth(last - back, day)));
  return due.map((on, back) => (back === 0 ? addDays(on, off) : on));
};

const weekly = (today: string, off: number) =>
  Array.from({ length: 9 }, (_, back) => addDays(today, -7 * back + (back === 0 ? off : 0)));

const found = (dates: readonly string[], today: string, fields = {}) => {
  const row = { debit: '500.00', category: 'Auto Insurance', text: 'Acme mutual', ...fields };
  const view = planningView({ today, rows: dates.map((on, place) => ({ id: String(place), ...row, on })) });
  return findRepeating(view, view.rows);
};

describe('a payment after an exact history', () => {
  test.each([
    [3, '2026-11', -3],
    [3, '2026-11', -2],
    [3, '2026-11', -1],
    [3, '2026-11', 1],
    [3, '2026-11', 3],
    [1, '2027-01', -3],
    [31, '2027-02', 3],
    [29, '2027-02', -3],
    [29, '2028-02', 2],
  ] as const)('counts as the turn of day %i in %s when it comes %i days off', (day, month, off) => {
    const dates = monthly(day, month, off);
    const paidOn = dates[0] ?? '';
    const next = dateOf(dayInMonth(monthOf(`${month}-01`) + 1, day));
    for (const today of [paidOn, addDays(paidOn, 4)]) {
      for (const fields of [{}, { debit: undefined, credit: '500.00', category: 'Rental Income' }]) {
        const [one, ...others] = found(dates, today, fields);
        expect(others).toEqual([]);
        expect(one).toMatchObject({ predictedOn: next, lastPostedOn: paidOn });
        expect(one?.occurrences).toHaveLength(dates.length);
      }
    }
  });

  test.each([-2, -1, 1, 2])('counts as the turn of its week when it comes %i days off', (off) => {
    const today = '2026-11-18';
    const dates = weekly(today, off);
    const [one] = found(dates, addDays(today, 3));
    expect(one).toMatchObject({ predictedOn: addDays(today, 7), lastPostedOn: addDays(today, off) });
  });

  test('that comes four days off leaves its turn open', () => {
    const dates = monthly(3, '2026-11', -4);
    expect(found(dates, '2026-11-01')).toMatchObject([{ predictedOn: '2026-11-03', lastPostedOn: '2026-10-03' }]);
  });

  test('of two rows near a due day, the nearer one is the turn', () => {
    const dates = [...monthly(3, '2026-11', 0), '2026-11-01'];
    const [one] = found(dates, '2026-11-10');
    expect(one?.lastPostedOn).toBe('2026-11-03');
    expect(one?.occurrences.map(({ date }) => dayOf(date))).not.toContain(dayOf('2026-11-01'));
  });
});
