import type { Category } from '../../categories/category.ts';
import type { Guid } from '../../kernel/guid.ts';
import { parseMoney } from '../../kernel/money.ts';
import { refused } from '../../kernel/refused.ts';
import { withChange } from '../../kernel/with-change.ts';
import type { PlanningChange } from '../planning-state.ts';
import type { PlanningView } from '../planning-view.ts';
import type { Budget } from './budget.ts';

export type BudgetRefusal =
  | 'missing'
  | 'parentMissing'
  | 'categoryMissing'
  | 'categoryTaken'
  | 'parentWrong'
  | 'overParent'
  | 'underChildren'
  | 'amountTooFine'
  | 'noHistory'
  | 'tooLarge';

export type BudgetsChange = PlanningChange<'budgets', BudgetRefusal>;

/** Amounts are decimal text that is not negative. */
export interface NewBudget {
  readonly guid: Guid<'BGT'>;
  readonly categoryGuid: Guid<'CAT'>;
  readonly parentGuid: Guid<'BGT'> | null;
  readonly amount: string;
  readonly metadata: string | null;
}

export interface BudgetFields {
  readonly amount?: string | undefined;
  readonly metadata?: string | null | undefined;
}

/** UTF-16 units of all metadata of a user: its budgets lie in one item that every read of them loads. */
export const BUDGETS_TEXT_MAX = 20_000;

/** A category has one budget. That of a subcategory stands under that of its top-level category, in the same currency. */
export const addBudget = (
  budgets: readonly Budget[],
  { categories, currencyCode, nowMs }: Pick<PlanningView, 'categories' | 'currencyCode' | 'nowMs'>,
  { amount, ...fields }: NewBudget,
): BudgetsChange => {
  const parent = budgets.find(({ guid }) => guid === fields.parentGuid) ?? null;
  if (fields.parentGuid !== null && parent === null) return refused('parentMissing');
  if (!categories.has(fields.categoryGuid)) return refused('categoryMissing');
  if (budgets.some(({ categoryGuid }) => categoryGuid === fields.categoryGuid)) return refused('categoryTaken');
  if (!standsUnder(categories.find(fields.categoryGuid), parent)) return refused('parentWrong');
  const currency = parent?.currencyCode ?? currencyCode;
  const parsed = parseMoney(amount, currency);
  if (parsed.kind === 'refused') return refused('amountTooFine');
  const budget = newBudget({ ...fields, amountMinor: parsed.minor, currencyCode: currency }, nowMs);
  return fitting([...budgets, budget], budget);
};

/** A budget for which no rows are counted yet. */
export const newBudget = (
  fields: Pick<Budget, 'guid' | 'categoryGuid' | 'parentGuid' | 'currencyCode' | 'amountMinor' | 'metadata'>,
  nowMs: number,
): Budget => ({
  ...fields,
  transactionTotalMinor: 0n,
  projectedSpendingMinor: 0n,
  revision: 1,
  createdAt: nowMs,
  updatedAt: nowMs,
});

const standsUnder = (category: Category, parent: Budget | null): boolean =>
  category.parentGuid === (parent?.categoryGuid ?? null);

/** The same list when nothing changes. */
export const changeBudget = (
  budgets: readonly Budget[],
  guid: Guid<'BGT'>,
  { amount, metadata }: BudgetFields,
  nowMs: number,
): BudgetsChange => {
  const before = budgets.find((budget) => budget.guid === guid);
  if (before === undefined) return refused('missing');
  const parsed = amount === undefined ? null : parseMoney(amount, before.currencyCode);
  if (parsed?.kind === 'refused') return refused('amountTooFine');
  const changed = withChange(before, { amountMinor: parsed?.minor, metadata });
  if (changed === before) return { kind: 'changed', budgets };
  const budget: Budget = { ...changed, revision: before.revision + 1, updatedAt: nowMs };
  return fitting(
    budgets.map((one) => (one === before ? budget : one)),
    budget,
  );
};

/** Removes a budget with those under it. */
export const removeBudget = (budgets: readonly Budget[], guid: Guid<'BGT'>): BudgetsChange =>
  budgets.some((budget) => budget.guid === guid)
    ? { kind: 'changed', budgets: budgets.filter((budget) => budget.guid !== guid && budget.parentGuid !== guid) }
    : refused('missing');

const fitting = (budgets: readonly Budget[], changed: Budget): BudgetsChange => {
  const parent = budgets.find(({ guid }) => guid === changed.parentGuid);
  if (parent !== undefined && sumUnder(budgets, parent.guid) > parent.amountMinor) return refused('overParent');
  if (sumUnder(budgets, changed.guid) > changed.amountMinor) return refused('underChildren');
  const textLength = budgets.reduce((sum, { metadata }) => sum + (metadata?.length ?? 0), 0);
  return textLength > BUDGETS_TEXT_MAX ? refused('tooLarge') : { kind: 'changed', budgets };
};

/** The sum of the budgets under one. */
export const sumUnder = (budgets: readonly Budget[], parentGuid: Guid<'BGT'>): bigint =>
  budgets.reduce((sum, budget) => (budget.parentGuid === parentGuid ? sum + budget.amountMinor : sum), 0n);
