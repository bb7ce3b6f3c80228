import type { Guid } from '../../domain/kernel/guid.ts';
import { refused } from '../../domain/kernel/refused.ts';
import {
  addGoal,
  changeGoal,
  type GoalFields,
  type GoalRefusal,
  type NewGoal,
  removeGoal,
} from '../../domain/planning/goals/change-goals.ts';
import { type Move, reposition } from '../../domain/planning/goals/positions.ts';
import {
  changeProfile,
  contributionMinor,
  type ProfileFields,
  type ProfileRefusal,
} from '../../domain/planning/goals/profile.ts';
import type { PlanningChange, PlanningState } from '../../domain/planning/planning-state.ts';
import type { User } from '../../domain/users/user.ts';
import { goalEvent } from '../../present/planning/goal-event.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import { changeObjects, draftsOfChanges } from './change-objects.ts';
import type { PlanningChanged, PlanningDeps } from './change-planning.ts';
import type { PlanningContext } from './planning-context.ts';

export type GoalChangeRefusal = GoalRefusal | 'notAPermutation' | 'noContribution';
type GoalsChange = PlanningChange<'goals', GoalChangeRefusal>;

export const GOALS = {
  prefix: 'GOL',
  of: ({ goals }: PlanningState) => goals,
  add: (context: PlanningContext, guid: Guid<'GOL'>, fields: Omit<NewGoal, 'guid'>): GoalsChange =>
    whereContributed(context, addGoal(context.state.goals, context.view, { guid, ...fields })),
  edit: (context: PlanningContext, guid: Guid<'GOL'>, fields: GoalFields): GoalsChange =>
    whereContributed(context, changeGoal(context.state.goals, context.view, guid, fields)),
  remove: ({ state, view }: PlanningContext, guid: Guid<'GOL'>): GoalsChange =>
    removeGoal(state.goals, guid, view.nowMs),
  eventsOf: (before: PlanningState, { state, view }: PlanningContext, user: User) =>
    draftsOfChanges(before.goals, state.goals, (action, goal) => goalEvent(action, goal, user, view.nowMs)),
} as const;

/** The contract demands a contribution to goals for every change but a deletion. What does not exist is refused first. */
const whereContributed = ({ state }: PlanningContext, made: GoalsChange): GoalsChange =>
  made.kind === 'changed' && contributionMinor(state.profile) <= 0n ? refused('noContribution') : made;

export const repositionGoals = (
  deps: PlanningDeps,
  request: ChangeRequest,
  moves: readonly Move[],
): Promise<PlanningChanged<GoalChangeRefusal>> =>
  changeObjects(deps, request, GOALS, (context) =>
    whereContributed(context, reposition(context.state.goals, moves, context.view.nowMs)),
  );

/** The profile has no event of its own. Goals whose dates move with it have. */
export const editProfile = (
  deps: PlanningDeps,
  request: ChangeRequest,
  fields: ProfileFields,
): Promise<PlanningChanged<ProfileRefusal>> =>
  changeObjects(deps, request, GOALS, ({ state }) => changeProfile(state.profile, fields));
