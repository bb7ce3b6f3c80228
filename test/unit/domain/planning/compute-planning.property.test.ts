import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesOf } from '../../../../lib/contract/kernel/names-of.ts';
import { categoryNamed } from '../../../../lib/domain/categories/category.ts';
import { addDays, dayOf, monthsBefore } from '../../../../lib/domain/kernel/calendar.ts';
import { derivedGuid } from '../../../../lib/domain/kernel/guid.ts';
import { isRelevant } from '../../../../lib/domain/planning/beats/beat.ts';
import { addBudget } from '../../../../lib/domain/planning/budgets/change-budgets.ts';
import { computePlanning } from '../../../../lib/domain/planning/compute-planning.ts';
import { addGoal } from '../../../../lib/domain/planning/goals/change-goals.ts';
import { changeProfile } from '../../../../lib/domain/planning/goals/profile.ts';
import { addDeliverable, addNotification } from '../../../../lib/domain/planning/notifications/change-notifications.ts';
import { addPayment } from '../../../../lib/domain/planning/payments/change-payments.ts';
import { RECURRENCE_IDS } from '../../../../lib/domain/planning/payments/recurrence.ts';
import type { PlanningRow } from '../../../../lib/domain/planning/planning-row.ts';
import { noPlanning, type PlanningState } from '../../../../lib/domain/planning/planning-state.ts';
import { type PlanningView, REPEATING_MONTHS } from '../../../../lib/domain/planning/planning-view.ts';
import { addItem } from '../../../../lib/domain/planning/spending-plans/change-items.ts';
import { createPlan } from '../../../../lib/domain/planning/spending-plans/create-plan.ts';
import {
  type AccountWords,
  accountGuid,
  categoryGuid,
  merchantGuid,
  ownCategory,
  planningView,
  type RowWords,
  USER,
} from '../../../support/planning/planning-view.ts';
import { testPayment } from '../../../support/planning/spending-plans.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const HOBBIES = ownCategory('Hobbies', 'Entertainment');
const ACCOUNTS: readonly AccountWords[] = [
  { name: 'Checking', balance: '80.00' },
  { name: 'Savings', type: 'SAVINGS', balance: '640.00' },
  { name: 'Card', type: 'CREDIT_CARD', balance: '350.00', feed: { creditLimitMinor: 100_000n } },
  { name: 'Euros', type: 'CHECKING', balance: '20.00', feed: { currencyCode: 'EUR' } },
  { name: 'Unknown', type: 'SAVINGS', balance: null },
];
const CATEGORIES = ['Groceries', 'Food & Dining', 'Utilities', 'Hobbies', 'Paycheck', 'Banking Fee', 'Transfer', 'Gym'];
const PAYEES = [{ merchant: 'Netflix' }, { merchant: 'Spotify' }, { text: 'City Gym' }, { text: 'Acme Payroll' }];

/** The last of short months, a leap day, a year's end and its beginning. */
const today = fc.oneof(
  fc.constantFrom('2026-11-21', '2027-02-28', '2028-02-29', '2026-12-31', '2027-01-01', '2027-03-31'),
  fc
    .date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    .map((date) => dateText(date)),
);
const dateText = (date: Date): string => date.toISOString().slice(0, 10);

const shape = fc.record({
  payee: fc.constantFrom(...PAYEES),
  category: fc.constantFrom(...CATEGORIES),
  account: fc.constantFrom(...ACCOUNTS.map(({ name = '' }) => name)),
  cents: fc.oneof(fc.integer({ min: 0, max: 90_000 }), fc.constantFrom(1_599, 9_000, 60_000)),
  isCredit: fc.nat(3).map((n) => n === 0),
  currencyCode: fc.constantFrom('USD', 'USD', 'USD', 'EUR', 'JPY'),
  isPending: fc.boolean(),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

const rowWords = (
  { payee, category, account, cents, isCredit, currencyCode, isPending }: Shape,
  on: number,
): RowWords => ({
  ...payee,
  on,
  category,
  account,
  isPending: isPending && on > -5,
  [isCredit ? 'credit' : 'debit']: (cents / 100).toFixed(2),
  more: { currencyCode },
});
const single = fc
  .tuple(shape, fc.oneof(fc.integer({ min: -160, max: 12 }), fc.integer({ min: -20, max: 0 })))
  .map(([one, on]) => [rowWords(one, on)]);
/** What recurs, so that payments and items follow from it. */
const series = fc
  .tuple(
    fc.oneof(
      shape,
      shape.map(
        (one): Shape => ({ ...one, isCredit: false, currencyCode: 'USD', account: 'Checking', category: 'Utilities' }),
      ),
    ),
    fc.constantFrom(7, 7, 14, 30, 31),
    fc.integer({ min: 0, max: 6 }),
    fc.integer({ min: 4, max: 13 }),
  )
  .map(([one, step, first, count]) =>
    Array.from({ length: count }, (_, place) => rowWords({ ...one, isPending: false }, -first - place * step)),
  );
const ledger = fc
  .array(fc.oneof({ weight: 3, arbitrary: single }, { weight: 1, arbitrary: series }), { minLength: 1, maxLength: 40 })
  .map((rows) => rows.flat().map((row, place) => ({ ...row, id: `row ${place}` })));

const amount = fc.integer({ min: 1, max: 200_000 }).map((cents) => (cents / 100).toFixed(2));
const recurrence = fc.constantFrom(null, ...namesOf(RECURRENCE_IDS));
const userSet = fc.record({
  budgets: fc.uniqueArray(
    fc.constantFrom('Entertainment', 'Hobbies', 'Food & Dining', 'Groceries', 'Bills & Utilities', 'Income'),
    { minLength: 1, maxLength: 6 },
  ),
  amounts: fc.array(amount, { minLength: 6, maxLength: 6 }),
  contribution: fc.option(amount),
  goals: fc.uniqueArray(fc.constantFrom('Checking', 'Savings', 'Card', 'Euros', 'Unknown'), { maxLength: 5 }),
  hasPlan: fc.nat(3).map((n) => n > 0),
  items: fc.array(
    fc.record({
      itemType: fc.constantFrom('PLANNED_EXPENSE', 'INCOME', 'OTHER_EXPENSE'),
      category: fc.constantFrom(...CATEGORIES),
    }),
    { maxLength: 3 },
  ),
  payments: fc.array(
    fc.record({
      merchant: fc.constantFrom('Netflix', null),
      text: fc.constantFrom('City Gym', 'Rent'),
      in: fc.integer({ min: -40, max: 60 }),
      recurrence,
      day: fc.integer({ min: 1, max: 6 }),
      amount: fc.integer({ min: 1, max: 90_000 }),
    }),
    { maxLength: 4 },
  ),
  subjects: fc.array(fc.constantFrom('Hello', 'Your statement'), { maxLength: 3 }),
});
type UserSet = typeof userSet extends fc.Arbitrary<infer T> ? T : never;

const must = <T extends { readonly kind: string }>(made: T): Extract<T, { kind: 'changed' }> => {
  if (!isMade(made)) throw new Error(JSON.stringify(made));
  return made;
};
const isMade = <T extends { readonly kind: string }>(made: T): made is Extract<T, { kind: 'changed' }> =>
  made.kind === 'changed';

/** What an app would have set, through the same rules; what these refuse is left out. */
const stateOf = (set: UserSet, view: PlanningView): PlanningState => {
  const empty = noPlanning(USER);
  const amountAt = (place: number): string => set.amounts[place] ?? '1.00';
  let { budgets, goals, payments, notifications } = empty;
  for (const [place, name] of set.budgets.entries()) {
    const category = categoryNamed(name);
    const parent = budgets.find(({ categoryGuid: guid }) => guid === category.parentGuid)?.guid ?? null;
    const fields = { guid: derivedGuid('BGT', name), categoryGuid: category.guid, parentGuid: parent, metadata: null };
    const made = addBudget(budgets, view, { ...fields, amount: amountAt(place) });
    if (made.kind === 'changed') ({ budgets } = made);
  }
  for (const [place, name] of set.goals.entries()) {
    const made = addGoal(goals, view, {
      guid: derivedGuid('GOL', name),
      accountGuid: accountGuid(name),
      amount: amountAt(place),
      goalType: name === 'Card' ? 'PAYOFF' : 'SAVE_AMOUNT',
      metaType: name === 'Savings' ? 'EMERGENCY_FUND' : 'OTHER',
      name,
    });
    ({ goals } = must(made));
  }
  for (const [place, input] of set.payments.entries()) {
    const payment = testPayment({
      guid: derivedGuid('SCP', String(place)),
      amountMinor: BigInt(input.amount),
      currencyCode: view.currencyCode,
      description: input.text,
      merchantGuid: input.merchant === null ? null : merchantGuid(input.merchant),
      occursOn: addDays(view.today, input.in),
      recurrence: input.recurrence,
      recurrenceDay: input.recurrence === null ? null : input.day,
      ...{ origin: 'USER', repeatingGuid: null, repeatingKind: null, createdAt: view.nowMs, updatedAt: view.nowMs },
    });
    const made = addPayment(payments, payment);
    if (made.kind === 'changed') ({ payments } = made);
  }
  for (const [place, subject] of set.subjects.entries()) {
    const guid = derivedGuid('NTF', String(place));
    ({ notifications } = must(addNotification(notifications, guid, subject, view.nowMs)));
    const deliverable = { guid: derivedGuid('DNF', guid), channel: 'EMAIL', content: subject } as const;
    ({ notifications } = must(addDeliverable(notifications, guid, deliverable, view.nowMs)));
  }
  const { profile } =
    set.contribution === null
      ? empty
      : must(
          changeProfile(empty.profile, { goalsContribution: set.contribution, usesEstimatedGoalsContribution: false }),
        );
  const state = { ...empty, budgets, goals, payments, notifications, profile };
  if (!set.hasPlan) return state;
  // Made a month ago, so that the first computation begins the iteration of today.
  const then = monthsBefore(view.today, 1);
  const made = createPlan({ ...view, today: then, nowMs: dayOf(then) * 86_400_000 }, derivedGuid('SPL', 'plan'));
  let { items } = made;
  for (const [place, { itemType, category }] of set.items.entries()) {
    const fields = {
      itemType,
      plannedAmountMinor: BigInt(place),
      categoryGuid: category === 'Hobbies' ? HOBBIES.guid : categoryGuid(category),
    } as const;
    ({ items } = must(addItem({ ...made, items, payments }, derivedGuid('SII', String(place)), fields, view)));
  }
  return { ...state, ...made, items };
};

interface Case {
  readonly view: PlanningView;
  /** Of the months that repeating transactions are found in. */
  readonly year: readonly PlanningRow[];
  readonly before: PlanningState;
}

const cases = fc.tuple(ledger, today, userSet).map(([rows, day, set]): Case => {
  const all = planningView({ accounts: ACCOUNTS, rows, today: day, ownCategories: [HOBBIES] });
  const from = monthsBefore(day, REPEATING_MONTHS);
  return {
    ...over(
      all,
      all.rows.filter(({ transaction }) => transaction.date >= from),
    ),
    before: stateOf(set, { ...all, rows: [] }),
  };
});

const over = (view: PlanningView, year: readonly PlanningRow[]): Omit<Case, 'before'> => ({
  view: { ...view, rows: year.filter(({ transaction }) => transaction.date >= view.rowsFrom) },
  year,
});

test('computing planning again gives the same objects, with and without rows', () => {
  const met = new Set<string>();
  forAll(runs(60, 400), cases, ({ view, year, before }) => {
    const once = computePlanning(view, year, before);
    for (const thing of thingsIn(once)) met.add(thing);
    const later = { ...view, nowMs: view.nowMs + 1 };
    for (const rows of [year, null]) {
      const twice = computePlanning(later, rows, once);
      expect(twice).toEqual(once);
      for (const part of PARTS) if (part !== 'repeating') expect(twice[part]).toBe(once[part]);
    }
  });
  // Or else it says little.
  expect([...met].toSorted()).toEqual([
    'beats',
    'budgets',
    'goals',
    'items',
    'iterations',
    'notifications',
    'payments',
  ]);
});

/** Of what was computed. */
const thingsIn = ({
  budgets,
  goals,
  plan,
  items,
  payments,
  beats,
  notifications,
}: PlanningState): readonly string[] => [
  ...(budgets.some(({ transactionTotalMinor }) => transactionTotalMinor > 0n) ? ['budgets'] : []),
  ...(goals.some(({ monthsToComplete }) => monthsToComplete !== null) ? ['goals'] : []),
  ...((plan?.iterations.length ?? 0) > 1 ? ['iterations'] : []),
  ...(items.some(
    ({ scheduledPaymentGuid, actual }) => scheduledPaymentGuid !== null && (actual?.amountMinor ?? 0n) > 0n,
  )
    ? ['items']
    : []),
  ...(payments.payments.some(({ origin }) => origin === 'SYSTEM') ? ['payments'] : []),
  ...(beats.length > 3 ? ['beats'] : []),
  ...(notifications.notifications.some(({ type }) => type !== 'API_NOTIFICATION') ? ['notifications'] : []),
];

const PARTS = [
  'repeating',
  'payments',
  'budgets',
  'profile',
  'goals',
  'plan',
  'items',
  'beats',
  'notifications',
] as const;

const shuffled = <T>(values: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length });

test('planning does not depend on the order of rows and accounts', () => {
  const turned = cases.chain((one) =>
    fc.record({ one: fc.constant(one), year: shuffled(one.year), accounts: shuffled(one.view.accounts) }),
  );
  forAll(runs(60, 400), turned, ({ one: { view, year, before }, ...other }) => {
    const again = over({ ...view, accounts: other.accounts }, other.year);
    expect(computePlanning(again.view, again.year, before)).toEqual(computePlanning(view, year, before));
  });
});

/** What follows from the ledger, without when it was found out. */
const factsOf = ({ repeating, payments, budgets, profile, goals, items, beats }: PlanningState) => ({
  repeating,
  payments: payments.payments.map((payment) => ({ ...payment, createdAt: 0, updatedAt: 0 })),
  budgets: budgets.map((budget) => ({ ...budget, revision: 0, updatedAt: 0 })),
  profile,
  goals: goals.map((goal) => ({ ...goal, revision: 0, updatedAt: 0 })),
  items: items.map((item) => ({ ...item, createdAt: 0, updatedAt: 0 })).toSorted((a, b) => (a.guid < b.guid ? -1 : 1)),
  beats: beats
    .filter(isRelevant)
    .map(({ digest }) => digest)
    .toSorted(),
});

test('rows in batches lead to the same planning as all at once', () => {
  const batched = cases.chain((one) =>
    fc.record({
      one: fc.constant(one),
      year: shuffled(one.year),
      cuts: fc.array(fc.integer({ min: 0, max: one.year.length }), { minLength: 1, maxLength: 3 }),
    }),
  );
  forAll(runs(60, 400), batched, ({ one: { view, year, before }, year: coming, cuts }) => {
    let state = before;
    for (const [batch, end] of [...cuts.toSorted((a, b) => a - b), coming.length].entries()) {
      const now = over({ ...view, nowMs: view.nowMs + batch }, coming.slice(0, end));
      state = computePlanning(now.view, now.year, state);
    }
    expect(factsOf(state)).toEqual(factsOf(computePlanning(view, year, before)));
  });
});
