import { describe, expect, test } from 'vitest';
import { firstDayOf, monthOf } from '../../../../lib/domain/kernel/calendar.ts';
import { dueInMonth } from '../../../../lib/domain/planning/payments/payment-rhythm.ts';
import type { ScheduledPayment } from '../../../../lib/domain/planning/payments/scheduled-payment.ts';
import { payment } from '../../../support/planning/spending-plans.ts';

const due = (month: string, fields: Partial<ScheduledPayment>): readonly string[] =>
  dueInMonth(payment('Rent', '900', fields), monthOf(`${month}-01`));

describe('a payment is due', () => {
  test('in the month of its next date, and a month earlier once that one is paid', () => {
    expect(due('2026-12', { occursOn: '2026-12-05' })).toEqual(['2026-12-05']);
    expect(due('2026-11', { occursOn: '2026-12-05' })).toEqual(['2026-11-05']);
  });

  test('on the last day of a month that is too short', () => {
    expect(due('2027-02', { occursOn: '2026-12-31' })).toEqual(['2027-02-28']);
    expect(due('2028-02', { occursOn: '2026-12-31' })).toEqual(['2028-02-29']);
    expect(due('2028-02', { occursOn: '2027-02-28', recurrenceDay: 30 })).toEqual(['2028-02-29']);
    expect(due('2028-03', { occursOn: '2027-02-28', recurrenceDay: 30 })).toEqual(['2028-03-30']);
  });

  test.each([
    ['EVERY_OTHER_MONTH', ['2026-08', '2026-10', '2026-12', '2027-02', '2027-04', '2027-06']],
    ['EVERY_QUARTER', ['2026-09', '2026-12', '2027-03', '2027-06']],
    ['EVERY_SIX_MONTHS', ['2026-12', '2027-06']],
    ['EVERY_YEAR', ['2026-12']],
  ] as const)('%s only in its months, across a year end', (recurrence, months) => {
    const all = Array.from({ length: 12 }, (_, ahead) => firstDayOf(monthOf('2026-08-01') + ahead).slice(0, 7));
    expect(all.filter((month) => due(month, { occursOn: '2026-12-05', recurrence }).length > 0)).toEqual(months);
  });

  test('every week of the month, before and after its next date', () => {
    const thursdays = ['2026-12-03', '2026-12-10', '2026-12-17', '2026-12-24', '2026-12-31'];
    for (const occursOn of ['2026-11-05', '2026-12-10', '2027-01-07']) {
      expect(due('2026-12', { occursOn, recurrence: 'EVERY_WEEK' })).toEqual(thursdays);
    }
    expect(due('2026-12', { occursOn: '2026-11-26', recurrence: 'EVERY_OTHER_WEEK' })).toEqual([
      '2026-12-10',
      '2026-12-24',
    ]);
  });

  test('twice in a month if it is paid twice', () => {
    expect(due('2027-02', { occursOn: '2027-01-15', recurrence: 'TWICE_A_MONTH' })).toEqual([
      '2027-02-15',
      '2027-02-28',
    ]);
    expect(due('2027-02', { occursOn: '2027-01-20', recurrence: 'TWICE_A_MONTH' })).toEqual([
      '2027-02-05',
      '2027-02-20',
    ]);
  });

  test('on its usual days, also if its next date is the last day of a shorter month', () => {
    const twice = { occursOn: '2027-02-28', recurrence: 'TWICE_A_MONTH', recurrenceDay: 30 } as const;
    expect(due('2027-02', twice)).toEqual(['2027-02-15', '2027-02-28']);
    expect(due('2027-03', twice)).toEqual(['2027-03-15', '2027-03-30']);
    const leap = { occursOn: '2027-02-28', recurrence: 'EVERY_YEAR', recurrenceDay: 29 } as const;
    expect(due('2028-02', leap)).toEqual(['2028-02-29']);
  });

  test('on an unusual next date, instead of the usual one', () => {
    const mondays = { occursOn: '2026-12-09', recurrence: 'EVERY_WEEK', recurrenceDay: 1 } as const;
    expect(due('2026-12', mondays)).toEqual(['2026-12-09', '2026-12-14', '2026-12-21', '2026-12-28']);
    const fifths = { occursOn: '2026-12-20', recurrence: 'EVERY_MONTH', recurrenceDay: 5 } as const;
    expect(due('2026-12', fifths)).toEqual(['2026-12-20']);
    expect(due('2027-01', fifths)).toEqual(['2027-01-05']);
    const pair = { occursOn: '2026-12-17', recurrence: 'TWICE_A_MONTH', recurrenceDay: 1 } as const;
    expect(due('2026-12', pair)).toEqual(['2026-12-01', '2026-12-17']);
  });

  test('once, when it comes once', () => {
    const once = { occursOn: '2026-12-05', recurrence: null, isCompleted: true };
    expect(due('2026-12', once)).toEqual(['2026-12-05']);
    expect(due('2026-11', once)).toEqual([]);
    expect(due('2027-01', once)).toEqual([]);
  });

  test('not before somebody entered it, unless it says so itself', () => {
    const byHand = { repeatingGuid: null, origin: 'USER' } as const;
    expect(due('2026-11', { ...byHand, occursOn: '2026-12-05' })).toEqual([]);
    expect(due('2026-11', { ...byHand, occursOn: '2026-12-21' })).toEqual(['2026-11-21']);
    expect(due('2026-11', { ...byHand, occursOn: '2026-11-05' })).toEqual(['2026-11-05']);
  });
});
