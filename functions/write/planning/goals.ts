import {
  createObject,
  deleteObject,
  editObject,
  type ObjectChanged,
} from '../../../lib/app/planning/change-objects.ts';
import { GOALS, type GoalChangeRefusal, repositionGoals as reposition } from '../../../lib/app/planning/goals.ts';
import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { GOALS_MAX, GOALS_TEXT_MAX, type GoalFields } from '../../../lib/domain/planning/goals/change-goals.ts';
import type { Goal } from '../../../lib/domain/planning/goals/goal.ts';
import { presentGoal } from '../../../lib/present/planning/goal.ts';
import type { WriteDeps, WriteRun } from '../deps.ts';
import { requestOf } from '../request-of.ts';

const REFUSALS: Readonly<Record<GoalChangeRefusal, Problem>> = {
  missing: NOT_FOUND,
  accountMissing: NOT_FOUND,
  noContribution: problem('ruleBroken', 'The contribution in use of monthly_cash_flow_profile must be above 0.'),
  accountOfOtherKind: problem(
    'ruleBroken',
    'goal.goal_type_name must be PAYOFF for an account that money is owed on, and SAVE_AMOUNT for any other.',
  ),
  accountTaken: problem('ruleBroken', 'goal.account_guid is that of another open goal.'),
  amountTooFine: problem(
    'malformed',
    "goal.amount must not have more digits after the point than its account's currency.",
  ),
  amountNeeded: problem('ruleBroken', 'goal.amount is needed beside a goal.account_guid of another currency.'),
  positionTooHigh: problem('ruleBroken', 'goal.position must not be more than the number of goals.'),
  notAPermutation: problem(
    'ruleBroken',
    'goals must name every goal whose place changes, so that each position is held once.',
  ),
  tooMany: problem('ruleBroken', `A user may have at most ${GOALS_MAX} goals.`),
  tooLarge: problem(
    'ruleBroken',
    `goal.metadata: names and metadata of all goals may take ${GOALS_TEXT_MAX} characters.`,
  ),
};

const shown = (changed: ObjectChanged<Goal, GoalChangeRefusal>, userGuid: Guid<'USR'>, { clock }: WriteDeps) =>
  changed.kind === 'refused'
    ? REFUSALS[changed.reason]
    : { body: { goal: presentGoal(changed.object, userGuid, clock()) } };

type Asked = Parameters<typeof updateGoal>[0]['body']['goal'];

const fieldsOf = (asked: Asked): GoalFields => ({
  accountGuid: asked.account_guid,
  amount: asked.amount,
  goalType: asked.goal_type_name,
  metaType: asked.meta_type_name,
  name: asked.name,
  metadata: asked.metadata,
  position: asked.position,
  hasBeenSpent: asked.has_been_spent,
  isComplete: asked.is_complete,
  completedAt: typeof asked.completed_at === 'string' ? Date.parse(asked.completed_at) : asked.completed_at,
});

export const createGoal: WriteRun<'createGoal'> = async ({ body: { goal }, skipWebhook }, caller, deps) => {
  const request = await requestOf(caller, skipWebhook || goal.skip_webhook === true);
  const fields = {
    ...fieldsOf(goal),
    accountGuid: goal.account_guid,
    goalType: goal.goal_type_name,
    metaType: goal.meta_type_name,
    name: goal.name,
  };
  return shown(await createObject(deps, request, GOALS, fields), caller.userGuid, deps);
};

export const updateGoal: WriteRun<'updateGoal'> = async ({ params, body: { goal }, skipWebhook }, caller, deps) => {
  const request = await requestOf(caller, skipWebhook || goal.skip_webhook === true);
  const edit = { guid: params.goal_guid, fields: fieldsOf(goal) };
  return shown(await editObject(deps, request, GOALS, edit), caller.userGuid, deps);
};

export const repositionGoals: WriteRun<'repositionGoals'> = async ({ body }, caller, deps) => {
  const changed = await reposition(deps, await requestOf(caller), body.goals);
  if (changed.kind === 'refused') return REFUSALS[changed.reason];
  return { body: { goals: changed.state.goals.map((goal) => presentGoal(goal, caller.userGuid, deps.clock())) } };
};

export const deleteGoal: WriteRun<'deleteGoal'> = async ({ params, skipWebhook }, caller, deps) => {
  const request = await requestOf(caller, skipWebhook);
  const deleted = await deleteObject(deps, request, GOALS, params.goal_guid);
  return deleted.kind === 'refused' ? REFUSALS[deleted.reason] : { body: undefined };
};
