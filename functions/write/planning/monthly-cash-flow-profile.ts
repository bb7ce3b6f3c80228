import { type Problem, problem } from '../../../lib/contract/error-code.ts';
import { changeProfile, type ProfileRefusal } from '../../../lib/domain/planning/goals/profile.ts';
import { presentMonthlyCashFlowProfile } from '../../../lib/present/planning/goal.ts';
import { goalEvent } from '../../../lib/present/planning/goal-event.ts';
import type { WriteRun } from '../deps.ts';
import { draftsOfChanges } from './drafts-of-changes.ts';

/** The profile has no event of its own. Goals whose dates move with it have. */
export const updateMonthlyCashFlowProfile: WriteRun<'updateMonthlyCashFlowProfile'> = async (
  { body },
  caller,
  { planning },
) => {
  const user = await caller.user();
  const { goals_contribution: goalsContribution, uses_estimated_goals_contribution: usesEstimatedGoalsContribution } =
    body.monthly_cash_flow_profile;
  const changed = await planning.change(
    user,
    ({ state }) => changeProfile(state.profile, { goalsContribution, usesEstimatedGoalsContribution }),
    {
      eventsOf: (before, after, { nowMs }) =>
        draftsOfChanges(before.goals, after.goals, (action, goal) => goalEvent(action, goal, user, nowMs)),
      isQuiet: false,
    },
  );
  return changed.kind === 'changed'
    ? { body: { monthly_cash_flow_profile: presentMonthlyCashFlowProfile(changed.state.profile, user.guid) } }
    : REFUSALS[changed.reason];
};

const REFUSALS: Readonly<Record<ProfileRefusal, Problem>> = {
  amountTooFine: problem(
    'malformed',
    'monthly_cash_flow_profile.goals_contribution must not have more digits after the point than its currency.',
  ),
  contributionMissing: problem(
    'ruleBroken',
    'monthly_cash_flow_profile.goals_contribution must be set before it can be used in place of the estimate.',
  ),
};
