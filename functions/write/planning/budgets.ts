import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { CategoryBook } from '../../../lib/domain/categories/category.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Budget } from '../../../lib/domain/planning/budgets/budget.ts';
import {
  addBudget,
  BUDGETS_TEXT_MAX,
  type BudgetRefusal,
  type BudgetsChange,
  changeBudget,
  removeBudget,
} from '../../../lib/domain/planning/budgets/change-budgets.ts';
import { generateBudgets as budgetsFromSpending } from '../../../lib/domain/planning/budgets/generate-budgets.ts';
import type { PlanningView } from '../../../lib/domain/planning/planning-view.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentBudget } from '../../../lib/present/planning/budget.ts';
import { budgetEvent } from '../../../lib/present/planning/budget-event.ts';
import type { WriteDeps, WriteRun } from '../deps.ts';
import { draftsOfChanges } from './drafts-of-changes.ts';

interface Changed {
  readonly budgets: readonly Budget[];
  readonly categories: CategoryBook;
}

const write = async (
  { planning }: WriteDeps,
  caller: SessionCaller,
  isQuiet: boolean,
  change: (budgets: readonly Budget[], view: PlanningView) => BudgetsChange,
): Promise<Changed | Problem> => {
  const user = await caller.user();
  const changed = await planning.change(user, ({ view, state }) => change(state.budgets, view), {
    eventsOf: (before, after, { categories }) =>
      draftsOfChanges(before.budgets, after.budgets, (action, budget) => budgetEvent(action, budget, user, categories)),
    isQuiet,
  });
  if (changed.kind === 'refused') return REFUSALS[changed.reason];
  return { budgets: changed.state.budgets, categories: changed.view.categories };
};

const REFUSALS: Readonly<Record<BudgetRefusal, Problem>> = {
  missing: NOT_FOUND,
  parentMissing: NOT_FOUND,
  categoryMissing: NOT_FOUND,
  categoryTaken: problem('ruleBroken', 'budget.category_guid is that of another budget.'),
  parentWrong: problem(
    'ruleBroken',
    'budget.parent_guid must be the budget of the top-level category of budget.category_guid, and is for subcategories only.',
  ),
  overParent: problem('ruleBroken', 'budget.amount: the budgets under one may not pass it together.'),
  underChildren: problem('ruleBroken', 'budget.amount may not be less than what the budgets under it come to.'),
  amountTooFine: problem('malformed', 'budget.amount must not have more digits after the point than its currency.'),
  noHistory: problem('ruleBroken', 'No category has transactions in both of the two calendar months before this one.'),
  tooLarge: problem('ruleBroken', `budget.metadata: that of all budgets may take ${BUDGETS_TEXT_MAX} characters.`),
};

const shown = (changed: Changed | Problem, guid: Guid<'BGT'>, { userGuid }: SessionCaller) => {
  if (isProblem(changed)) return changed;
  const budget = changed.budgets.find((one) => one.guid === guid);
  return budget === undefined ? NOT_FOUND : { body: { budget: presentBudget(budget, userGuid, changed.categories) } };
};

export const createBudget: WriteRun<'createBudget'> = async ({ body, skipWebhook }, caller, deps) => {
  const { amount = '0', category_guid: categoryGuid, metadata = null, parent_guid, skip_webhook } = body.budget;
  const guid: Guid<'BGT'> = `BGT-${deps.ids.uuid()}`;
  const wanted = { guid, amount, categoryGuid, metadata, parentGuid: parent_guid ?? null };
  const changed = await write(deps, caller, skipWebhook || skip_webhook === true, (budgets, view) =>
    addBudget(budgets, view, wanted),
  );
  return shown(changed, guid, caller);
};

export const generateBudgets: WriteRun<'generateBudgets'> = async (_input, caller, deps) => {
  const changed = await write(deps, caller, false, (budgets, view) =>
    budgetsFromSpending(view, budgets, () => `BGT-${deps.ids.uuid()}`),
  );
  if (isProblem(changed)) return changed;
  const { budgets, categories } = changed;
  return { body: { budgets: budgets.map((budget) => presentBudget(budget, caller.userGuid, categories)) } };
};

export const updateBudget: WriteRun<'updateBudget'> = async ({ params, body, skipWebhook }, caller, deps) => {
  if (body === undefined) return problem('missing', 'budget is required and must not be empty.');
  const { amount, metadata, skip_webhook } = body.budget;
  const guid = params.budget_guid;
  const changed = await write(deps, caller, skipWebhook || skip_webhook === true, (budgets, view) =>
    changeBudget(budgets, guid, { amount, metadata }, view.nowMs),
  );
  return shown(changed, guid, caller);
};

export const deleteBudget: WriteRun<'deleteBudget'> = async ({ params, skipWebhook }, caller, deps) => {
  const changed = await write(deps, caller, skipWebhook, (budgets) => removeBudget(budgets, params.budget_guid));
  return isProblem(changed) ? changed : { body: undefined };
};
