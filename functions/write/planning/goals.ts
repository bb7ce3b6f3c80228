import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { refused } from '../../../lib/domain/kernel/refused.ts';
import {
  addGoal,
  changeGoal,
  GOALS_MAX,
  GOALS_TEXT_MAX,
  type GoalFields,
  type GoalRefusal,
  type GoalsChange,
  removeGoal,
} from '../../../lib/domain/planning/goals/change-goals.ts';
import type { Goal } from '../../../lib/domain/planning/goals/goal.ts';
import { type Repositioned, reposition } from '../../../lib/domain/planning/goals/positions.ts';
import { contributionMinor } from '../../../lib/domain/planning/goals/profile.ts';
import type { PlanningView } from '../../../lib/domain/planning/planning-view.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentGoal } from '../../../lib/present/planning/goal.ts';
import { goalEvent } from '../../../lib/present/planning/goal-event.ts';
import type { WriteDeps, WriteRun } from '../deps.ts';
import { draftsOfChanges } from './drafts-of-changes.ts';

interface Writing {
  readonly isQuiet: boolean;
  /** The contract demands a contribution to goals for every change but a deletion. */
  readonly needsContribution: boolean;
}

const write = async (
  { planning }: WriteDeps,
  caller: SessionCaller,
  { isQuiet, needsContribution }: Writing,
  change: (goals: readonly Goal[], view: PlanningView) => GoalsChange | Repositioned,
): Promise<readonly Goal[] | Problem> => {
  const user = await caller.user();
  const changed = await planning.change(
    user,
    ({ view, state }) => {
      const made = change(state.goals, view);
      // Objects that do not exist are refused first.
      const isIdle = needsContribution && contributionMinor(state.profile) <= 0n;
      return made.kind === 'changed' && isIdle ? refused('noContribution') : made;
    },
    {
      eventsOf: (before, after, { nowMs }) =>
        draftsOfChanges(before.goals, after.goals, (action, goal) => goalEvent(action, goal, user, nowMs)),
      isQuiet,
    },
  );
  return changed.kind === 'changed' ? changed.state.goals : REFUSALS[changed.reason];
};

const REFUSALS: Readonly<Record<GoalRefusal | 'notAPermutation' | 'noContribution', Problem>> = {
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

const shown = (
  changed: readonly Goal[] | Problem,
  guid: Guid<'GOL'>,
  { userGuid }: SessionCaller,
  { clock }: WriteDeps,
) => {
  if (isProblem(changed)) return changed;
  const goal = changed.find((one) => one.guid === guid);
  return goal === undefined ? NOT_FOUND : { body: { goal: presentGoal(goal, userGuid, clock()) } };
};

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

export const createGoal: WriteRun<'createGoal'> = async ({ body, skipWebhook }, caller, deps) => {
  const asked = body.goal;
  const guid: Guid<'GOL'> = `GOL-${deps.ids.uuid()}`;
  const wanted = {
    ...fieldsOf(asked),
    guid,
    accountGuid: asked.account_guid,
    goalType: asked.goal_type_name,
    metaType: asked.meta_type_name,
    name: asked.name,
  };
  const writing = { isQuiet: skipWebhook || asked.skip_webhook === true, needsContribution: true };
  return shown(await write(deps, caller, writing, (goals, view) => addGoal(goals, view, wanted)), guid, caller, deps);
};

export const updateGoal: WriteRun<'updateGoal'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const guid = params.goal_guid;
  const fields = fieldsOf(body.goal);
  const writing = { isQuiet: skipWebhook || body.goal.skip_webhook === true, needsContribution: true };
  return shown(
    await write(deps, caller, writing, (goals, view) => changeGoal(goals, view, guid, fields)),
    guid,
    caller,
    deps,
  );
};

export const repositionGoals: WriteRun<'repositionGoals'> = async ({ body }, caller, deps) => {
  const writing = { isQuiet: false, needsContribution: true };
  const changed = await write(deps, caller, writing, (goals, { nowMs }) => reposition(goals, body.goals, nowMs));
  return isProblem(changed)
    ? changed
    : { body: { goals: changed.map((goal) => presentGoal(goal, caller.userGuid, deps.clock())) } };
};

export const deleteGoal: WriteRun<'deleteGoal'> = async ({ params, skipWebhook }, caller, deps) => {
  const writing = { isQuiet: skipWebhook, needsContribution: false };
  const changed = await write(deps, caller, writing, (goals, { nowMs }) => removeGoal(goals, params.goal_guid, nowMs));
  return isProblem(changed) ? changed : { body: undefined };
};
