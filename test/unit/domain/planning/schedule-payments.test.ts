import { describe, expect, it, test } from 'vitest';
import {
  addPayment,
  changePayment,
  PAYMENTS_MAX,
  removePayment,
} from '../../../../lib/domain/planning/payments/change-payments.ts';
import { nextOccurrence } from '../../../../lib/domain/planning/payments/payment-rhythm.ts';
import type { Recurrence } from '../../../../lib/domain/planning/payments/recurrence.ts';
import { schedulePayments } from '../../../../lib/domain/planning/payments/schedule-payments.ts';
import type {
  ScheduledPayment,
  ScheduledPayments,
} from '../../../../lib/domain/planning/payments/scheduled-payment.ts';
import type { RepeatingTransaction } from '../../../../lib/domain/planning/repeating/repeating-transaction.ts';
import { repeating as monthly } from '../../../support/planning/beat-drafts.ts';
import { merchantGuid, planningView } from '../../../support/planning/planning-view.ts';
import { testPayment } from '../../../support/planning/spending-plans.ts';

const view = planningView({ today: '2026-11-21' });
const NOTHING: ScheduledPayments = { payments: [], dismissed: [] };
const NETFLIX = merchantGuid('Netflix');

const repeating = (last: number, more: Partial<RepeatingTransaction> = {}): RepeatingTransaction =>
  monthly('Rent', {
    guid: `RPT-00000000-0000-7000-a000-00000000000${last}`,
    recurrenceDay: 1,
    amountMinor: 120_000n,
    lastPostedOn: '2026-11-01',
    predictedOn: '2026-12-01',
    ...more,
  });

const manual = (more: Partial<ScheduledPayment> = {}): ScheduledPayment =>
  testPayment({
    ...{ description: 'Piano lessons', amountMinor: 5_000n, occursOn: '2026-11-25', origin: 'USER' },
    ...{ recurrence: null, recurrenceDay: null, repeatingGuid: null, repeatingKind: null },
    ...{ createdAt: 1, updatedAt: 1, ...more },
  });

/** What the change left; a refusal fails the test. */
const done = (change: ReturnType<typeof addPayment>): ScheduledPayments => {
  if (change.kind === 'refused') throw new Error(change.reason);
  return change.payments;
};

describe('scheduled payments from repeating transactions', () => {
  it('exist once each, the next one first, and the same when nothing is new', () => {
    const sources = [repeating(1), repeating(2, { description: 'Salary', type: 'CREDIT', predictedOn: '2026-11-30' })];
    const made = schedulePayments(view, sources, NOTHING);
    expect(made.payments.map(({ description, occursOn, origin }) => [description, occursOn, origin])).toEqual([
      ['Salary', '2026-11-30', 'SYSTEM'],
      ['Rent', '2026-12-01', 'SYSTEM'],
    ]);
    expect(schedulePayments({ ...view, nowMs: view.nowMs + 1 }, sources.toReversed(), made)).toBe(made);
  });

  describe('of one merchant', () => {
    const two = [
      repeating(1, { merchantGuid: NETFLIX, amountMinor: 900n }),
      repeating(2, { merchantGuid: NETFLIX, amountMinor: 300n, predictedOn: '2026-12-02' }),
    ];
    const made = schedulePayments(view, two, NOTHING);
    const guids = made.payments.map(({ guid }) => guid);
    const namesOf = ({ payments }: ScheduledPayments) => payments.map(({ guid, amountMinor }) => [guid, amountMinor]);

    it('are one for each repeating transaction', () => {
      expect(made.payments.map(({ amountMinor }) => amountMinor)).toEqual([900n, 300n]);
      expect(schedulePayments(view, two, made)).toBe(made);
    });

    it('have the guid of the only one that an earlier release made', () => {
      const earlier = { payments: made.payments.slice(1), dismissed: [] };
      expect(schedulePayments(view, two, earlier)).toEqual(made);
    });

    it('are changed each by itself; the other one stays', () => {
      const changed = done(changePayment(made, guids[0] ?? '', { amountMinor: 950n }, 7));
      const next = schedulePayments(view, two, changed);
      expect(namesOf(next)).toEqual([
        [guids[0], 950n],
        [guids[1], 300n],
      ]);
      const both = done(changePayment(next, guids[1] ?? '', { amountMinor: 350n }, 7));
      expect(namesOf(schedulePayments(view, two, both))).toEqual([
        [guids[0], 950n],
        [guids[1], 350n],
      ]);
      // The changed one stays when it is found no more, and hides no other.
      expect(namesOf(schedulePayments(view, two.slice(1), changed))).toEqual(namesOf(next));
    });

    it('are deleted each by itself, and not made again', () => {
      const left = schedulePayments(view, two, done(removePayment(made, guids[0] ?? '')));
      expect(namesOf(left)).toEqual([[guids[1], 300n]]);
    });

    it('give way to one that is moved to this merchant', () => {
      const own = { ...made, payments: [manual({ merchantGuid: NETFLIX, repeatingGuid: repeating(3).guid })] };
      expect(schedulePayments(view, [...two, repeating(3)], own)).toBe(own);
    });
  });

  it('follow the prediction under their guid, and are deleted when none is expected', () => {
    const made = schedulePayments(view, [repeating(1)], NOTHING);
    const later = { ...view, nowMs: view.nowMs + 1_000 };
    const moved = schedulePayments(later, [repeating(1, { predictedOn: '2027-01-01' })], made);
    const [first, second] = [made.payments[0], moved.payments[0]];
    expect(second).toEqual({ ...first, occursOn: '2027-01-01', updatedAt: later.nowMs });
    expect(schedulePayments(later, [], moved).payments).toEqual([]);
  });

  it('leave out other currencies, whose amounts would look like those of the user', () => {
    expect(schedulePayments(view, [repeating(1, { currencyCode: 'EUR' })], NOTHING)).toBe(NOTHING);
  });

  it('stay as they are once their user changed them, and make no second one', () => {
    const made = schedulePayments(view, [repeating(1)], NOTHING);
    const guid = made.payments[0]?.guid ?? '';
    const changed = done(changePayment(made, guid, { amountMinor: 130_000n }, 7));
    const next = schedulePayments(view, [repeating(1, { predictedOn: '2026-12-03', amountMinor: 1n })], changed);
    expect(next.payments).toMatchObject([{ guid, amountMinor: 130_000n, occursOn: '2026-12-01', origin: 'USER' }]);
  });

  it('are not made again once deleted, not even when their user had changed them', () => {
    const made = schedulePayments(view, [repeating(1), repeating(2)], NOTHING);
    const [one, two] = made.payments;
    const changed = done(changePayment(made, two?.guid ?? '', { description: 'Mine' }, 7));
    const left = done(removePayment(done(removePayment(changed, one?.guid ?? '')), two?.guid ?? ''));
    expect(schedulePayments(view, [repeating(1), repeating(2)], left).payments).toEqual([]);
  });

  it('are replaced by a payment of the user for the same merchant', () => {
    const own = { payments: [manual({ merchantGuid: NETFLIX })], dismissed: [] };
    expect(schedulePayments(view, [repeating(1, { merchantGuid: NETFLIX })], own)).toBe(own);
  });
});

describe('a scheduled payment of the user', () => {
  it('that recurs moves on to its next date once the last is past', () => {
    const rent = manual({ occursOn: '2026-08-31', recurrence: 'EVERY_MONTH', recurrenceDay: 31 });
    expect(schedulePayments(view, [], { payments: [rent], dismissed: [] }).payments).toEqual([
      { ...rent, occursOn: '2026-11-30', updatedAt: view.nowMs },
    ]);
  });

  it('is due today until today is over; one that comes once stays on its date', () => {
    const today = manual({ occursOn: '2026-11-21', recurrence: 'EVERY_WEEK', recurrenceDay: 6 });
    const once = manual({ guid: 'SCP-00000000-0000-7000-a000-000000000002', occursOn: '2026-01-05' });
    const before = { payments: [once, today], dismissed: [] };
    expect(schedulePayments(view, [], before)).toBe(before);
  });

  const before: ScheduledPayments = {
    payments: [manual({ merchantGuid: NETFLIX, recurrence: 'EVERY_MONTH', recurrenceDay: 25 })],
    dismissed: [],
  };
  const GUID = manual().guid;
  const OTHER = { guid: 'SCP-00000000-0000-7000-a000-000000000009' } as const;
  test.each([
    [
      'a second one for a merchant',
      () => addPayment(before, manual({ ...OTHER, merchantGuid: NETFLIX })),
      'merchantTaken',
    ],
    ['one like another', () => addPayment({ ...before, payments: [manual()] }, manual(OTHER)), 'equal'],
    [
      'one too many',
      () => addPayment({ ...before, payments: Array.from({ length: PAYMENTS_MAX }, () => manual()) }, manual(OTHER)),
      'tooMany',
    ],
    [
      'an eighth day of the week',
      () => addPayment(before, manual({ ...OTHER, recurrence: 'EVERY_WEEK', recurrenceDay: 7 })),
      'dayImpossible',
    ],
    [
      'a day before the first',
      () => addPayment(before, manual({ ...OTHER, recurrence: 'EVERY_YEAR', recurrenceDay: 0 })),
      'dayImpossible',
    ],
    ['a change of none', () => changePayment(before, OTHER.guid, {}, 1), 'absent'],
    ['a removal of none', () => removePayment(before, OTHER.guid), 'absent'],
    ['a recurring one as completed', () => changePayment(before, GUID, { isCompleted: true }, 1), 'completedRecurring'],
    [
      'a day for one that comes once',
      () => changePayment(before, GUID, { isRecurring: false, recurrenceDay: 3 }, 1),
      'recurrenceUnwanted',
    ],
    [
      'a recurrence without a day',
      () =>
        changePayment({ ...before, payments: [manual()] }, GUID, { isRecurring: true, recurrence: 'EVERY_WEEK' }, 1),
      'recurrenceMissing',
    ],
    [
      'a day that the new recurrence lacks',
      () => changePayment(before, GUID, { recurrence: 'EVERY_WEEK' }, 1),
      'dayImpossible',
    ],
  ])('cannot be %s', (_name, change, reason) => {
    expect(change()).toEqual({ kind: 'refused', reason });
  });

  it('that no longer recurs loses its recurrence and can be completed', () => {
    const once = done(changePayment(before, GUID, { isRecurring: false, isCompleted: true }, 1));
    expect(once.payments).toMatchObject([{ recurrence: null, recurrenceDay: null, isCompleted: true }]);
  });
});

describe('the next date of a scheduled payment', () => {
  test.each<[Recurrence, number, string, string, string]>([
    ['EVERY_WEEK', 3, '2026-11-18', '2026-11-19', '2026-11-25'],
    ['EVERY_OTHER_WEEK', 3, '2026-11-18', '2026-11-19', '2026-12-02'],
    ['EVERY_OTHER_WEEK', 3, '2026-11-18', '2027-01-01', '2027-01-13'],
    ['EVERY_WEEK', 0, '2026-11-18', '2026-11-19', '2026-11-22'],
    ['EVERY_MONTH', 31, '2027-01-31', '2027-02-01', '2027-02-28'],
    ['EVERY_MONTH', 31, '2028-01-31', '2028-02-01', '2028-02-29'],
    ['EVERY_MONTH', 30, '2027-02-28', '2027-03-01', '2027-03-30'],
    ['EVERY_OTHER_MONTH', 15, '2026-11-15', '2026-11-21', '2027-01-15'],
    ['EVERY_QUARTER', 30, '2026-11-30', '2026-12-01', '2027-02-28'],
    ['EVERY_SIX_MONTHS', 31, '2026-12-31', '2027-01-01', '2027-06-30'],
    ['EVERY_YEAR', 29, '2024-02-29', '2026-11-21', '2027-02-28'],
    ['EVERY_YEAR', 29, '2024-02-29', '2027-11-21', '2028-02-29'],
    ['TWICE_A_MONTH', 5, '2026-11-05', '2026-11-06', '2026-11-20'],
    ['TWICE_A_MONTH', 20, '2026-11-20', '2026-11-21', '2026-12-05'],
    ['TWICE_A_MONTH', 31, '2027-02-16', '2027-02-17', '2027-02-28'],
  ])('%s on day %i after %s, from %s on, is %s', (recurrence, recurrenceDay, occursOn, from, next) => {
    expect(nextOccurrence({ occursOn, recurrence, recurrenceDay, secondDay: null }, from)).toBe(next);
  });
});
