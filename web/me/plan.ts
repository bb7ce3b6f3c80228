import { sumOf } from './amounts.ts';
import type { Budget, Category, IterationItem } from './wire.ts';

/** What was meant to be, and what is. */
export interface Planned {
  readonly guid: string;
  readonly name: string;
  readonly planned: number;
  readonly actual: number;
  /** More than planned is good news then. */
  readonly isIncome: boolean;
}

const RECURRING_EXPENSE = '0';
const PLANNED_EXPENSE = '1';
const OTHER_EXPENSE = '2';
const INCOME = '3';

const KIND_NAMES: Readonly<Record<string, string>> = {
  [RECURRING_EXPENSE]: 'Recurring expenses',
  [PLANNED_EXPENSE]: 'Planned expenses',
  [OTHER_EXPENSE]: 'Other expenses',
  [INCOME]: 'Income',
};
const KINDS: readonly string[] = [INCOME, RECURRING_EXPENSE, PLANNED_EXPENSE, OTHER_EXPENSE];

/** The items of the month of a spending plan, one line for each kind of item. */
export const plannedByKind = (items: readonly IterationItem[], categories: readonly Category[]): readonly Planned[] => {
  const incomeGuids = incomeGuidsIn(categories);
  return KINDS.flatMap((kind) => {
    const ofKind = items.filter((item) => kindOf(item, incomeGuids) === kind);
    if (ofKind.length === 0) return [];
    return [
      {
        guid: kind,
        name: KIND_NAMES[kind] ?? kind,
        planned: sumOf(ofKind.map(({ planned_amount: amount }) => amount ?? 0)),
        actual: sumOf(ofKind.map(({ actual_amount: amount }) => amount ?? 0)),
        isIncome: kind === INCOME,
      },
    ];
  });
};

/** An item without a type has that of its links: a payment, or a category. Without any link it counts nothing. */
const kindOf = (item: IterationItem, incomeGuids: ReadonlySet<string>): string | null => {
  if (item.item_type !== null) return item.item_type;
  if (item.scheduled_payment_guid !== null) return RECURRING_EXPENSE;
  const category = item.category_guid ?? item.top_level_category_guid;
  if (category === null) return null;
  return incomeGuids.has(category) ? INCOME : PLANNED_EXPENSE;
};

export const incomeGuidsIn = (categories: readonly Category[]): ReadonlySet<string> =>
  new Set(categories.flatMap(({ guid, is_income: isIncome }) => (isIncome ? [guid] : [])));

/** The budgets of whole categories, those that are used up most first. */
export const budgetLines = (budgets: readonly Budget[], categories: readonly Category[]): readonly Planned[] => {
  const incomeGuids = incomeGuidsIn(categories);
  return budgets
    .filter(({ parent_guid: parent }) => parent === null)
    .map(({ guid, name, amount, category_guid: category, transaction_total: total }) => ({
      guid,
      name: name ?? 'Without a name',
      planned: amount,
      actual: total,
      isIncome: incomeGuids.has(category),
    }))
    .toSorted((a, b) => usedOf(b) - usedOf(a));
};

/** 1 is all of the plan. */
export const usedOf = ({ planned, actual }: Planned): number => {
  if (planned === 0) return actual > 0 ? Number.POSITIVE_INFINITY : 0;
  return actual / planned;
};
