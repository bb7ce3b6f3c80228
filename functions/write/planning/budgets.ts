import { BUDGETS, generateBudgets as generate } from '../../../lib/app/planning/budgets.ts';
import {
  createObject,
  deleteObject,
  editObject,
  type ObjectChanged,
} from '../../../lib/app/planning/change-objects.ts';
import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Budget } from '../../../lib/domain/planning/budgets/budget.ts';
import { BUDGETS_TEXT_MAX, type BudgetRefusal } from '../../../lib/domain/planning/budgets/change-budgets.ts';
import { presentBudget } from '../../../lib/present/planning/budget.ts';
import type { WriteRun } from '../deps.ts';
import { requestOf } from '../request-of.ts';

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

const shown = (changed: ObjectChanged<Budget, BudgetRefusal>, userGuid: Guid<'USR'>) =>
  changed.kind === 'refused'
    ? REFUSALS[changed.reason]
    : { body: { budget: presentBudget(changed.object, userGuid, changed.view.categories) } };

export const createBudget: WriteRun<'createBudget'> = async ({ body, skipWebhook }, caller, deps) => {
  const { amount = '0', category_guid: categoryGuid, metadata = null, parent_guid, skip_webhook } = body.budget;
  const request = await requestOf(caller, skipWebhook || skip_webhook === true);
  const fields = { amount, categoryGuid, metadata, parentGuid: parent_guid ?? null };
  return shown(await createObject(deps, request, BUDGETS, fields), caller.userGuid);
};

export const generateBudgets: WriteRun<'generateBudgets'> = async (_input, caller, deps) => {
  const changed = await generate(deps, await requestOf(caller));
  if (changed.kind === 'refused') return REFUSALS[changed.reason];
  const { state, view } = changed;
  return { body: { budgets: state.budgets.map((one) => presentBudget(one, caller.userGuid, view.categories)) } };
};

export const updateBudget: WriteRun<'updateBudget'> = async ({ params, body, skipWebhook }, caller, deps) => {
  if (body === undefined) return problem('missing', 'budget is required and must not be empty.');
  const { amount, metadata, skip_webhook } = body.budget;
  const request = await requestOf(caller, skipWebhook || skip_webhook === true);
  const edit = { guid: params.budget_guid, fields: { amount, metadata } };
  return shown(await editObject(deps, request, BUDGETS, edit), caller.userGuid);
};

export const deleteBudget: WriteRun<'deleteBudget'> = async ({ params, skipWebhook }, caller, deps) => {
  const request = await requestOf(caller, skipWebhook);
  const deleted = await deleteObject(deps, request, BUDGETS, params.budget_guid);
  return deleted.kind === 'refused' ? REFUSALS[deleted.reason] : { body: undefined };
};
