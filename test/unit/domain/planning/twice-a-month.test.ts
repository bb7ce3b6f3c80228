import { describe, expect, test } from 'vitest';
import { addDays, dateOf, dayInMonth, monthOf } from '../../../../lib/domain/kernel/calendar.ts';
import { changePayment } from '../../../../lib/domain/planning/payments/change-payments.ts';
import { dueInMonth, nextOccurrence } from '../../../../lib/domain/planning/payments/payment-rhythm.ts';
import { schedulePayments } from '../../../../lib/domain/planning/payments/schedule-payments.ts';
import type { ScheduledPayment } from '../../../../lib/domain/planning/payments/scheduled-payment.ts';
import type { PlanningView } from '../../../../lib/domain/planning/planning-view.ts';
import { findRepeating } from '../../../../lib/domain/planning/repeating/find-repeating.ts';
import { planningView } from '../../../support/planning/planning-view.ts';

const MONTHS = 8;

/** Rent of eight months up to today on two days of the month; 31 is the last one. */
const paidOn = (days: readonly number[], today: string): PlanningView => {
  const dates = Array.from({ length: MONTHS }, (_, back) =>
    days.map((day) => dateOf(dayInMonth(monthOf(today) - back, day))),
  ).flat();
  const rows = dates
    .filter((on) => on <= today)
    .map((on) => ({ id: on, on, debit: '900.00', category: 'Mortgage & Rent', text: 'Oakwood rent' }));
  return planningView({ today, rows });
};

const paymentOf = (view: PlanningView): ScheduledPayment => {
  const made = schedulePayments(view, findRepeating(view, view.rows), { payments: [], dismissed: [] });
  const [payment, ...others] = made.payments;
  if (payment === undefined || others.length > 0) throw new Error(`${made.payments.length} payments`);
  return payment;
};

const PAIRS: readonly (readonly [number, number])[] = [
  [1, 15],
  [14, 28],
  [12, 26],
  [13, 27],
  [15, 31],
  [14, 31],
  [16, 30],
  [5, 20],
  [1, 10],
  [5, 25],
  [5, 29],
  [10, 31],
  [3, 8],
  [1, 5],
  [2, 27],
];

describe.each(PAIRS)('a payment of day %i and day %i of the month', (first, second) => {
  /** The days of February are fewer; those of a leap year are one more. */
  test.each(['2026-11-21', '2027-02-27', '2028-02-28', '2028-03-02'])('is due on both, on %s', (today) => {
    const payment = paymentOf(paidOn([first, second], today));
    const month = monthOf(today);
    const both = [first, second].map((day) => dateOf(dayInMonth(month, day)));
    expect(dueInMonth(payment, month)).toEqual(both);
    const after = [month, month + 1].flatMap((at) => [first, second].map((day) => dateOf(dayInMonth(at, day))));
    expect(payment.occursOn).toBe(after.find((date) => date > today));
  });

  test('keeps both days when its user changes it, and comes again on the other one', () => {
    const today = '2026-11-21';
    const view = paidOn([first, second], today);
    const before = { payments: [paymentOf(view)], dismissed: [] };
    for (const fields of [{ description: 'Flat' }, { recurrenceDay: first }, { recurrenceDay: second }]) {
      const changed = changePayment(before, before.payments[0]?.guid ?? '', fields, view.nowMs + 1);
      if (changed.kind === 'refused') throw new Error(changed.reason);
      const [payment] = changed.payments.payments;
      if (payment === undefined) throw new Error('the payment is gone');
      const next = nextOccurrence(payment, addDays(payment.occursOn, 1));
      const days = [first, second].map((day) => dateOf(dayInMonth(monthOf(next ?? ''), day)));
      expect(days).toContain(next);
      expect(dueInMonth(payment, monthOf(today))).toEqual(dueInMonth(before.payments[0] ?? payment, monthOf(today)));
    }
  });
});

test('a payment whose user names a third day comes half a month from that day too', () => {
  const view = paidOn([1, 15], '2026-11-21');
  const before = { payments: [paymentOf(view)], dismissed: [] };
  const changed = changePayment(before, before.payments[0]?.guid ?? '', { recurrenceDay: 20 }, view.nowMs);
  expect(changed).toMatchObject({ payments: { payments: [{ recurrenceDay: 20, secondDay: null }] } });
});

test('a monthly payment that moved to the 10th does not come twice a month', () => {
  const dates = Array.from({ length: 12 }, (_, back) =>
    dateOf(dayInMonth(monthOf('2026-11-21') - back, back < 6 ? 10 : 1)),
  );
  const rows = dates.map((on) => ({ id: on, on, debit: '900.00', category: 'Mortgage & Rent', text: 'Oakwood rent' }));
  const view = planningView({ today: '2026-11-21', rows });
  expect(findRepeating(view, view.rows).filter(({ recurrence }) => recurrence === 'TWICE_A_MONTH')).toEqual([]);
});
