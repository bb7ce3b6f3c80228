import { categoryNamed } from '../../categories/category.ts';
import { monthOf } from '../../kernel/calendar.ts';
import type { Guid } from '../../kernel/guid.ts';
import { larger, scaleOf } from '../../kernel/money.ts';
import { refused } from '../../kernel/refused.ts';
import type { PlanningView } from '../planning-view.ts';
import type { Budget } from './budget.ts';
import { type BudgetsChange, newBudget, sumUnder } from './change-budgets.ts';
import { type Spending, spendingOf } from './spending.ts';

/** The categories that the contract lists; Gifts & Donations, Investments, Pets and Transfer are not among them. */
const BUDGETED_CATEGORIES = [
  'Auto & Transport',
  'Bills & Utilities',
  'Business Services',
  'Education',
  'Entertainment',
  'Fees & Charges',
  'Financial',
  'Food & Dining',
  'Health & Fitness',
  'Home',
  'Income',
  'Kids',
  'Personal Care',
  'Shopping',
  'Taxes',
  'Travel',
  'Uncategorized',
] as const;

/**
 * The budgets, with one for each listed category that had transactions in both calendar months before this one. Its amount
 * is the mean of the two months, rounded up to a whole unit. A budget that exists already gets the new amount too, but no
 * less than the budgets under it take.
 */
export const generateBudgets = (
  view: PlanningView,
  before: readonly Budget[],
  newGuid: () => Guid<'BGT'>,
): BudgetsChange => {
  const spending = spendingOf(view.rows);
  let qualified = 0;
  const budgets = [...before];
  for (const { guid: categoryGuid } of BUDGETED_CATEGORIES.map(categoryNamed)) {
    const place = before.findIndex((budget) => budget.categoryGuid === categoryGuid);
    const known = before[place];
    const currencyCode = known?.currencyCode ?? view.currencyCode;
    const meanMinor = meanOf(spending, view.today, categoryGuid, currencyCode);
    if (meanMinor === null) continue;
    qualified += 1;
    if (known === undefined) {
      const fields = { guid: newGuid(), categoryGuid, currencyCode, amountMinor: meanMinor };
      budgets.push(newBudget({ ...fields, parentGuid: null, metadata: null }, view.nowMs));
      continue;
    }
    const amountMinor = larger(meanMinor, sumUnder(before, known.guid));
    if (amountMinor === known.amountMinor) continue;
    budgets[place] = { ...known, amountMinor, revision: known.revision + 1, updatedAt: view.nowMs };
  }
  return qualified === 0 ? refused('noHistory') : { kind: 'changed', budgets };
};

const meanOf = (spending: Spending, today: string, categoryGuid: Guid<'CAT'>, currencyCode: string): bigint | null => {
  const last = spending.of(categoryGuid, monthOf(today) - 1, currencyCode);
  const lastButOne = spending.of(categoryGuid, monthOf(today) - 2, currencyCode);
  if (last === null || lastButOne === null) return null;
  const unit = 10n ** BigInt(scaleOf(currencyCode));
  const sum = last + lastButOne;
  return sum <= 0n ? 0n : ((sum + 2n * unit - 1n) / (2n * unit)) * unit;
};
