import { type Guid, toGuid } from '../../domain/kernel/guid.ts';
import {
  addBudget,
  type BudgetFields,
  type BudgetRefusal,
  changeBudget,
  type NewBudget,
  removeBudget,
} from '../../domain/planning/budgets/change-budgets.ts';
import { generateBudgets as budgetsFromSpending } from '../../domain/planning/budgets/generate-budgets.ts';
import type { PlanningState } from '../../domain/planning/planning-state.ts';
import type { User } from '../../domain/users/user.ts';
import { budgetEvent } from '../../present/planning/budget-event.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import { changeObjects, draftsOfChanges } from './change-objects.ts';
import type { PlanningChanged, PlanningDeps } from './change-planning.ts';
import type { PlanningContext } from './planning-context.ts';

/** A budget is deleted with those under it. */
export const BUDGETS = {
  prefix: 'BGT',
  of: ({ budgets }: PlanningState) => budgets,
  add: ({ state, view }: PlanningContext, guid: Guid<'BGT'>, fields: Omit<NewBudget, 'guid'>) =>
    addBudget(state.budgets, view, { guid, ...fields }),
  edit: ({ state, view }: PlanningContext, guid: Guid<'BGT'>, fields: BudgetFields) =>
    changeBudget(state.budgets, guid, fields, view.nowMs),
  remove: ({ state }: PlanningContext, guid: Guid<'BGT'>) => removeBudget(state.budgets, guid),
  eventsOf: (before: PlanningState, { state, view: { categories } }: PlanningContext, user: User) =>
    draftsOfChanges(before.budgets, state.budgets, (action, one) => budgetEvent(action, one, user, categories)),
} as const;

/** Makes budgets of what the user spent in the last two months, and edits those that are there. */
export const generateBudgets = (deps: PlanningDeps, request: ChangeRequest): Promise<PlanningChanged<BudgetRefusal>> =>
  changeObjects(deps, request, BUDGETS, ({ state, view }) =>
    budgetsFromSpending(view, state.budgets, () => toGuid('BGT', deps.ids.uuid())),
  );
