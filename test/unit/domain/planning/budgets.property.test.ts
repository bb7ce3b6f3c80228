import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Category, DEFAULT_CATEGORIES } from '../../../../lib/domain/categories/category.ts';
import { derivedGuid } from '../../../../lib/domain/kernel/guid.ts';
import type { Budget } from '../../../../lib/domain/planning/budgets/budget.ts';
import { computeBudgets } from '../../../../lib/domain/planning/budgets/compute-budgets.ts';
import type { PlanningView } from '../../../../lib/domain/planning/planning-view.ts';
import { NOTHING_PLANNED, testBudget } from '../../../support/planning/budgets.ts';
import { ownCategory, planningView, type RowWords } from '../../../support/planning/planning-view.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const OWN = DEFAULT_CATEGORIES.filter(({ parentGuid }) => parentGuid === null).map(({ name }) =>
  ownCategory(`Own ${name}`, name),
);
const CATEGORIES = [...DEFAULT_CATEGORIES, ...OWN];

const cents = fc.integer({ min: 0, max: 99_999_999 });
const day = fc.date({ min: new Date('2026-07-01'), max: new Date('2027-04-30'), noInvalidDate: true });
const civil = day.map((date) => date.toISOString().slice(0, 10));
const category = fc.constantFrom(
  ...CATEGORIES.filter((one, place) => one.isIncome || place % 5 === 0 || !one.isDefault),
);

const row: fc.Arbitrary<RowWords> = fc
  .record({
    on: civil,
    amount: cents,
    isCredit: fc.boolean(),
    category,
    currencyCode: fc.constantFrom('USD', 'USD', 'EUR'),
  })
  .map(({ on, amount, isCredit, currencyCode, ...rest }) => ({
    on,
    [isCredit ? 'credit' : 'debit']: (amount / 100).toFixed(2),
    category: rest.category.name,
    more: { currencyCode },
  }));

const budgetOf = ({ guid }: Category): Budget =>
  testBudget('Shopping', { guid: derivedGuid('BGT', guid), categoryGuid: guid, amountMinor: 1n });

const UNCATEGORIZED = DEFAULT_CATEGORIES.find(({ name }) => name === 'Uncategorized')?.guid ?? null;

/**
 * By going through every row, with dates as text and Euro rows left out. A credit in Uncategorized, or below it, may be a
 * deposit.
 */
const oracle = (view: PlanningView, budgeted: Category): bigint => {
  let total = 0n;
  for (const { transaction, category: one } of view.rows) {
    if (transaction.currencyCode !== 'USD') continue;
    if (transaction.date.slice(0, 7) !== view.today.slice(0, 7)) continue;
    if (one.guid !== budgeted.guid && one.parentGuid !== budgeted.guid) continue;
    if (transaction.type === 'CREDIT' && (one.guid === UNCATEGORIZED || one.parentGuid === UNCATEGORIZED)) continue;
    const isAdded = transaction.type === (budgeted.isIncome ? 'CREDIT' : 'DEBIT');
    total += isAdded ? transaction.amountMinor : -transaction.amountMinor;
  }
  return total;
};

test('totals of budgets equal a simple count, whatever the order of rows (P22)', () => {
  forAll(runs(100), fc.array(row, { maxLength: 60 }), civil, fc.nat(), (rows, today, seed) => {
    const view = planningView({ rows, today, ownCategories: OWN });
    const budgets = CATEGORIES.map(budgetOf);
    const computed = computeBudgets(view, NOTHING_PLANNED, budgets);
    computed.forEach((budget, place) => {
      const budgeted = CATEGORIES[place];
      if (budgeted === undefined) throw new Error('no category');
      expect(budget.transactionTotalMinor).toBe(oracle(view, budgeted));
      expect(budget.projectedSpendingMinor >= budget.transactionTotalMinor).toBe(true);
    });
    const at = view.rows.length === 0 ? 0 : seed % view.rows.length;
    const turned = { ...view, rows: [...view.rows.slice(at), ...view.rows.slice(0, at)].toReversed() };
    expect(computeBudgets(turned, NOTHING_PLANNED, budgets)).toEqual(computed);
    expect(computeBudgets(turned, NOTHING_PLANNED, computed)).toBe(computed);
  });
});
