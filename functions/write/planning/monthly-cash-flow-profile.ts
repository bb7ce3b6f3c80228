import { editProfile } from '../../../lib/app/planning/goals.ts';
import { type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { ProfileRefusal } from '../../../lib/domain/planning/goals/profile.ts';
import { presentMonthlyCashFlowProfile } from '../../../lib/present/planning/goal.ts';
import type { WriteRun } from '../deps.ts';
import { requestOf } from '../request-of.ts';

export const updateMonthlyCashFlowProfile: WriteRun<'updateMonthlyCashFlowProfile'> = async (
  { body },
  caller,
  deps,
) => {
  const { goals_contribution: goalsContribution, uses_estimated_goals_contribution: usesEstimatedGoalsContribution } =
    body.monthly_cash_flow_profile;
  const changed = await editProfile(deps, await requestOf(caller), {
    goalsContribution,
    usesEstimatedGoalsContribution,
  });
  return changed.kind === 'changed'
    ? { body: { monthly_cash_flow_profile: presentMonthlyCashFlowProfile(changed.state.profile, caller.userGuid) } }
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
