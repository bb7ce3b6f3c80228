import { expect, test } from 'vitest';
import { derivedGuid } from '../../../../lib/domain/kernel/guid.ts';
import {
  type Budget,
  isExceeded,
  isOffTrack,
  offTrackHundredths,
  percentSpentHundredths,
} from '../../../../lib/domain/planning/budgets/budget.ts';
import {
  addBudget,
  BUDGETS_TEXT_MAX,
  type BudgetsChange,
  changeBudget,
  type NewBudget,
  removeBudget,
} from '../../../../lib/domain/planning/budgets/change-budgets.ts';
import { computeBudgets } from '../../../../lib/domain/planning/budgets/compute-budgets.ts';
import { generateBudgets } from '../../../../lib/domain/planning/budgets/generate-budgets.ts';
import type { ScheduledPayment } from '../../../../lib/domain/planning/payments/scheduled-payment.ts';
import type { PlanningView } from '../../../../lib/domain/planning/planning-view.ts';
import { repeating } from '../../../support/planning/beat-drafts.ts';
import { NOTHING_PLANNED } from '../../../support/planning/budgets.ts';
import { categoryGuid, dollars, ownCategory, planningView } from '../../../support/planning/planning-view.ts';
import { testPayment } from '../../../support/planning/spending-plans.ts';

const wanted = (category: string, amount: string, fields: Partial<NewBudget> = {}): NewBudget => ({
  guid: derivedGuid('BGT', category),
  categoryGuid: categoryGuid(category),
  parentGuid: null,
  amount,
  metadata: null,
  ...fields,
});

const made = (change: BudgetsChange): readonly Budget[] => {
  if (change.kind === 'refused') throw new Error(`refused: ${change.reason}`);
  return change.budgets;
};

const budgetOf = (view: PlanningView, category: string, amount: string): Budget => {
  const [budget] = computeBudgets(view, NOTHING_PLANNED, made(addBudget([], view, wanted(category, amount))));
  if (budget === undefined) throw new Error('there is no budget');
  return budget;
};

const view = planningView();
const food = wanted('Food & Dining', '300');
const parentGuid = food.guid;
const withFood = made(addBudget([], view, food));

test('a category has one budget', () => {
  expect(addBudget(withFood, view, { ...food, guid: derivedGuid('BGT', 'other') })).toEqual({
    kind: 'refused',
    reason: 'categoryTaken',
  });
});

test('a subcategory needs the budget of its own top-level category', () => {
  expect(addBudget(withFood, view, wanted('Groceries', '10'))).toMatchObject({ reason: 'parentWrong' });
  const shopping = made(addBudget(withFood, view, wanted('Shopping', '10')));
  const wrong = wanted('Groceries', '10', { parentGuid: wanted('Shopping', '10').guid });
  expect(addBudget(shopping, view, wrong)).toMatchObject({ reason: 'parentWrong' });
  expect(addBudget(withFood, view, wanted('Travel', '10', { parentGuid }))).toMatchObject({ reason: 'parentWrong' });
  const unknown = derivedGuid('BGT', 'nobody');
  expect(addBudget(withFood, view, wanted('Groceries', '1', { parentGuid: unknown }))).toMatchObject({
    reason: 'parentMissing',
  });
});

test('budgets below another never exceed it together', () => {
  const one = made(addBudget(withFood, view, wanted('Groceries', '200', { parentGuid })));
  expect(addBudget(one, view, wanted('Coffee Shops', '100.01', { parentGuid }))).toMatchObject({
    reason: 'overParent',
  });
  const both = made(addBudget(one, view, wanted('Coffee Shops', '100', { parentGuid })));
  const groceries = wanted('Groceries', '').guid;
  expect(changeBudget(both, groceries, { amount: '200.01' }, 9)).toMatchObject({ reason: 'overParent' });
  expect(changeBudget(both, parentGuid, { amount: '299.99' }, 9)).toMatchObject({ reason: 'underChildren' });
  expect(changeBudget(both, groceries, { amount: '150' }, 9)).toMatchObject({ kind: 'changed' });
});

test('an unknown category has no budget', () => {
  const gone = wanted('Shopping', '1', { categoryGuid: derivedGuid('CAT', 'gone') });
  expect(addBudget([], view, gone)).toMatchObject({ reason: 'categoryMissing' });
});

test('a budget finer than its currency is refused, never rounded (P22)', () => {
  expect(addBudget([], view, wanted('Shopping', '1.005'))).toMatchObject({ reason: 'amountTooFine' });
  expect(changeBudget(withFood, parentGuid, { amount: '1.005' }, 9)).toMatchObject({ reason: 'amountTooFine' });
});

test('metadata of all budgets together is limited', () => {
  const metadata = 'x'.repeat(BUDGETS_TEXT_MAX);
  expect(changeBudget(withFood, parentGuid, { metadata }, 9)).toMatchObject({ kind: 'changed' });
  expect(changeBudget(withFood, parentGuid, { metadata: `${metadata}x` }, 9)).toMatchObject({ reason: 'tooLarge' });
});

test('a change of a budget without fields gives the same list', () => {
  const change = changeBudget(withFood, parentGuid, { amount: '300.00', metadata: null }, 9);
  expect(made(change)).toBe(withFood);
});

test('a change of a budget raises the revision', () => {
  const [changed] = made(changeBudget(withFood, parentGuid, { amount: '301' }, 9));
  expect(changed).toMatchObject({ amountMinor: 30_100n, revision: 2, updatedAt: 9, createdAt: view.nowMs });
});

test('budgets below a budget are deleted with it', () => {
  const both = made(addBudget(withFood, view, wanted('Groceries', '200', { parentGuid })));
  expect(made(removeBudget(both, parentGuid))).toEqual([]);
  expect(made(removeBudget(both, wanted('Groceries', '').guid))).toEqual(withFood);
  expect(removeBudget(withFood, derivedGuid('BGT', 'nobody'))).toMatchObject({ reason: 'missing' });
});

test('refunds lower the spending of a budget, and subcategories count for their parent', () => {
  const spent = planningView({
    rows: [
      { on: '2026-11-01', debit: '80.00', category: 'Groceries' },
      { on: '2026-11-21', debit: '20.00', category: 'Food & Dining', isPending: true },
      { on: '2026-11-30', debit: '1.00', category: 'Restaurants' },
      { on: '2026-11-20', credit: '30.00', category: 'Groceries' },
      { on: '2026-10-31', debit: '1000.00', category: 'Groceries' },
      { on: '2026-11-20', debit: '9.00', category: 'Shopping' },
    ],
  });
  expect(budgetOf(spent, 'Food & Dining', '50').transactionTotalMinor).toBe(7_100n);
});

test('the budget of income counts the income without what was paid back', () => {
  const spent = planningView({
    rows: [
      { on: '2026-11-15', credit: '1500.00', category: 'Paycheck' },
      { on: '2026-11-16', credit: '1.25', category: 'Income' },
      { on: '2026-11-17', debit: '10.00', category: 'Paycheck' },
    ],
  });
  expect(budgetOf(spent, 'Income', '3000').transactionTotalMinor).toBe(149_125n);
});

test('rows of another currency do not count in a budget', () => {
  const spent = planningView({
    rows: [
      { on: '2026-11-15', debit: '10.00', category: 'Shopping' },
      { on: '2026-11-15', debit: '99.00', category: 'Shopping', more: { currencyCode: 'CAD' } },
    ],
  });
  expect(budgetOf(spent, 'Shopping', '50').transactionTotalMinor).toBe(1_000n);
});

test('the projection of a budget continues at the pace of the last two months', () => {
  // September and October have 61 days; of November 9 are left after the 21st.
  const rows = [
    { on: '2026-09-30', debit: '400.00', category: 'Shopping' },
    { on: '2026-10-01', debit: '210.00', category: 'Shopping' },
    { on: '2026-08-31', debit: '5000.00', category: 'Shopping' },
    { on: '2026-11-02', debit: '55.00', category: 'Shopping' },
  ];
  expect(budgetOf(planningView({ rows }), 'Shopping', '100').projectedSpendingMinor).toBe(5_500n + 9_000n);
  const last = planningView({ rows, today: '2026-11-30' });
  expect(budgetOf(last, 'Shopping', '100').projectedSpendingMinor).toBe(5_500n);
});

test('the projection of a budget is never lower than the spending', () => {
  const spent = planningView({
    rows: [
      { on: '2026-10-10', credit: '400.00', category: 'Shopping' },
      { on: '2026-11-10', debit: '10.00', category: 'Shopping' },
    ],
  });
  expect(budgetOf(spent, 'Shopping', '100').projectedSpendingMinor).toBe(1_000n);
});

const planOf = (...payments: readonly ScheduledPayment[]) => ({ ...NOTHING_PLANNED, payments });

const payment = (fields: Partial<ScheduledPayment>): ScheduledPayment =>
  testPayment({
    ...{ description: 'Internet', occursOn: '2026-11-28', recurrenceDay: 28, repeatingGuid: null },
    ...{ createdAt: 0, updatedAt: 0, ...fields },
  });

test('the projection of a budget has at least the bills that are due this month', () => {
  const spent = planningView({ rows: [{ on: '2026-07-28', debit: '85.00', category: 'Internet', text: 'Internet' }] });
  const budgets = made(addBudget([], spent, wanted('Bills & Utilities', '50')));
  const projected = (fields: Partial<ScheduledPayment>): bigint | undefined =>
    computeBudgets(spent, planOf(payment(fields)), budgets)[0]?.projectedSpendingMinor;
  expect(projected({})).toBe(9_000n);
  expect(projected({ occursOn: '2026-12-01' })).toBe(0n);
  expect(projected({ isCompleted: true })).toBe(0n);
  expect(projected({ currencyCode: 'CAD' })).toBe(0n);
  expect(projected({ type: 'CREDIT' })).toBe(0n);
  expect(projected({ description: 'Something else' })).toBe(0n);
});

test('a payment that comes in is no projected spending, one that goes out no income', () => {
  const taxes = [
    { on: '2026-10-28', credit: '640.00', category: 'Taxes', text: 'Internet' },
    { on: '2026-10-28', debit: '85.00', category: 'Taxes', text: 'Internet' },
  ];
  const wages = taxes.map((row) => ({ ...row, category: 'Paycheck' }));
  const projected = (rows: typeof taxes, category: string, type: ScheduledPayment['type']): bigint | undefined => {
    const spent = planningView({ rows: rows.map((row) => ({ ...row, on: '2026-07-28' })) });
    const budgets = made(addBudget([], spent, wanted(category, '100')));
    return computeBudgets(spent, planOf(payment({ type })), budgets)[0]?.projectedSpendingMinor;
  };
  expect(projected(taxes, 'Taxes', 'CREDIT')).toBe(0n);
  expect(projected(taxes, 'Taxes', 'DEBIT')).toBe(9_000n);
  expect(projected(wages, 'Income', 'CREDIT')).toBe(9_000n);
  expect(projected(wages, 'Income', 'DEBIT')).toBe(0n);
});

test.each([
  ['EVERY_SIX_MONTHS', '2026-05-28'],
  ['EVERY_YEAR', '2025-11-28'],
] as const)('the projection of a budget has a bill of %s', (recurrence, lastPostedOn) => {
  const source = repeating('Internet', { categoryGuid: categoryGuid('Auto Insurance'), lastPostedOn });
  const budgets = made(addBudget([], view, wanted('Auto & Transport', '50')));
  const projected = (fields: Partial<ScheduledPayment>, sources = [source]): bigint | undefined => {
    const plan = { ...planOf(payment({ recurrence, ...fields })), repeating: sources };
    return computeBudgets(view, plan, budgets)[0]?.projectedSpendingMinor;
  };
  expect(projected({ repeatingGuid: source.guid })).toBe(9_000n);
  expect(projected({ repeatingGuid: source.guid, description: 'My insurance' })).toBe(9_000n);
  expect(projected({})).toBe(9_000n);
  expect(projected({ description: 'Something else' })).toBe(0n);
  expect(projected({}, [])).toBe(0n);
  expect(projected({}, [{ ...source, type: 'CREDIT' }])).toBe(0n);
});

test('a payment has the category of its repeating transaction, not of later purchases', () => {
  const source = repeating('Internet', { categoryGuid: categoryGuid('Internet') });
  const spent = planningView({ rows: [{ on: -1, debit: '12.00', category: 'Shopping', text: 'Internet' }] });
  const budgets = made(addBudget([], spent, wanted('Bills & Utilities', '50')));
  const plan = { ...planOf(payment({ repeatingGuid: source.guid })), repeating: [source] };
  expect(computeBudgets(spent, plan, budgets)[0]?.projectedSpendingMinor).toBe(9_000n);
});

test('each due date left in the month counts, also of a payment without a merchant', () => {
  const rows = [{ on: '2026-07-28', debit: '85.00', category: 'Internet', merchant: 'Netflix' }];
  const spent = planningView({ rows, today: '2026-11-09' });
  const budgets = made(addBudget([], spent, wanted('Bills & Utilities', '50')));
  const weekly = {
    description: ' netflix',
    occursOn: '2026-11-10',
    recurrence: 'EVERY_WEEK',
    recurrenceDay: 2,
  } as const;
  expect(computeBudgets(spent, planOf(payment(weekly)), budgets)[0]?.projectedSpendingMinor).toBe(27_000n);
  const once = { description: 'Netflix', occursOn: '2026-11-01', recurrence: null, recurrenceDay: null };
  expect(computeBudgets(spent, planOf(payment(once)), budgets)[0]?.projectedSpendingMinor).toBe(9_000n);
});

test('unchanged figures of a budget are the same object; others raise the revision', () => {
  const spent = planningView({ rows: [{ on: '2026-11-10', debit: '10.00', category: 'Shopping' }] });
  const first = computeBudgets(spent, NOTHING_PLANNED, made(addBudget([], spent, wanted('Shopping', '100'))));
  expect(first[0]).toMatchObject({ revision: 2, transactionTotalMinor: 1_000n });
  expect(computeBudgets({ ...spent, nowMs: spent.nowMs + 1 }, NOTHING_PLANNED, first)).toBe(first);
  const later = computeBudgets({ ...spent, rows: [], nowMs: spent.nowMs + 1 }, NOTHING_PLANNED, first);
  expect(later[0]).toMatchObject({ revision: 3, updatedAt: spent.nowMs + 1, transactionTotalMinor: 0n });
});

test('a budget is deleted with its category', () => {
  const own = ownCategory('Cheese', 'Food & Dining');
  const cheese = planningView({ ownCategories: [own] });
  const both = made(addBudget(withFood, cheese, wanted('Groceries', '10', { categoryGuid: own.guid, parentGuid })));
  expect(computeBudgets(cheese, NOTHING_PLANNED, both)).toBe(both);
  expect(computeBudgets(view, NOTHING_PLANNED, both)).toEqual(withFood);
});

test('percentages of a budget are of the amount, and none of an amount of 0', () => {
  const figures = { amountMinor: 30_000n, transactionTotalMinor: 10_000n, projectedSpendingMinor: 33_000n };
  expect(percentSpentHundredths(figures)).toBe(3_333n);
  expect(offTrackHundredths(figures)).toBe(1_000n);
  expect([isExceeded(figures), isOffTrack(figures)]).toEqual([false, true]);
  expect(percentSpentHundredths({ ...figures, amountMinor: 0n })).toBe(0n);
  expect(offTrackHundredths({ ...figures, projectedSpendingMinor: 30_000n })).toBe(0n);
});

const countingGuids = () => {
  let count = 0;
  return () => derivedGuid('BGT', `generated ${count++}`);
};

test('generated budgets come from the last two months, rounded up', () => {
  const spent = planningView({
    rows: [
      { on: '2026-09-01', debit: '100.00', category: 'Groceries' },
      { on: '2026-10-31', debit: '50.01', category: 'Restaurants' },
      { on: '2026-10-31', debit: '50.00', category: 'Shopping' },
      { on: '2026-11-01', debit: '50.00', category: 'Shopping' },
      { on: '2026-09-15', credit: '3000.00', category: 'Paycheck' },
      { on: '2026-10-15', credit: '3000.00', category: 'Paycheck' },
      { on: '2026-09-15', debit: '10.00', category: 'Pets' },
      { on: '2026-10-15', debit: '10.00', category: 'Pets' },
      { on: '2026-09-15', debit: '10.00', category: 'Transfer' },
      { on: '2026-10-15', debit: '10.00', category: 'Credit Card Payment' },
    ],
  });
  const budgets = made(generateBudgets(spent, [], countingGuids()));
  expect(budgets.map((budget) => [budget.categoryGuid, budget.amountMinor])).toEqual([
    [categoryGuid('Food & Dining'), 7_600n],
    [categoryGuid('Income'), 300_000n],
  ]);
});

test('generating computes existing budgets again, with space for those below them', () => {
  const spent = planningView({
    rows: [
      { on: '2026-09-01', debit: '100.00', category: 'Groceries' },
      { on: '2026-10-31', debit: '50.00', category: 'Restaurants' },
    ],
  });
  const travel = made(addBudget(withFood, spent, wanted('Travel', '40')));
  const [recomputed, kept] = made(generateBudgets(spent, travel, countingGuids()));
  expect(recomputed).toMatchObject({ guid: parentGuid, amountMinor: 7_500n, revision: 2 });
  expect(kept).toBe(travel[1]);
  const under = made(addBudget(withFood, spent, wanted('Groceries', '80.50', { parentGuid })));
  expect(made(generateBudgets(spent, under, countingGuids()))[0]?.amountMinor).toBe(8_050n);
});

test('without transactions no budget is generated', () => {
  const rows = [{ on: '2026-10-31', debit: dollars('5').toString(), category: 'Restaurants' }];
  expect(generateBudgets(planningView({ rows }), withFood, countingGuids())).toEqual({
    kind: 'refused',
    reason: 'noHistory',
  });
});
