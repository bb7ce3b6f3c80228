import { problem } from '../../lib/contract/error-code.ts';
import { goalEvent } from '../../lib/contract/goal-event.ts';
import type { Run } from '../../lib/contract/operation.ts';
import type * as entries from '../../lib/contract/operations/goal-changes.ts';
import { changeProfile } from '../../lib/domain/planning/goals/change-profile.ts';
import type { SessionCaller } from '../../lib/http/caller.ts';
import { presentMonthlyCashFlowProfile } from '../../lib/http/present/goal.ts';
import { newsOf } from './planned-news.ts';
import { PLANNING_BUSY, type PlanningDeps } from './planning-deps.ts';

/** The profile has no event of its own; the goals whose dates move with it have. */
export const updateMonthlyCashFlowProfile: Run<
  typeof entries.updateMonthlyCashFlowProfile,
  SessionCaller,
  PlanningDeps
> = async ({ body }, caller, { planning }) => {
  const user = await caller.user();
  const { goals_contribution: goalsContribution, uses_estimated_goals_contribution: usesEstimatedGoalsContribution } =
    body.monthly_cash_flow_profile;
  const changed = await planning.change(
    user,
    ({ state }) => {
      const made = changeProfile(state.profile, { goalsContribution, usesEstimatedGoalsContribution });
      return made.ok ? { ok: true, state: { ...state, profile: made.profile } } : made;
    },
    {
      tell: (before, after) => newsOf(before.goals, after.goals, (action, goal) => goalEvent(action, goal, user)),
      isQuiet: false,
    },
  );
  if (changed.ok) {
    return { body: { monthly_cash_flow_profile: presentMonthlyCashFlowProfile(changed.state.profile, user.guid) } };
  }
  switch (changed.reason) {
    case 'busy':
      return PLANNING_BUSY;
    case 'amountTooFine':
      return problem(
        'malformed',
        'monthly_cash_flow_profile.goals_contribution must not have more digits after the point than its currency.',
      );
    case 'contributionMissing':
      return problem(
        'ruleBroken',
        'monthly_cash_flow_profile.goals_contribution must be set before it can be used in place of the estimate.',
      );
  }
};
