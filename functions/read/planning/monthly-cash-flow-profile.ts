import type * as entries from '../../../lib/contract/planning/goals/goal-operations.ts';
import { presentMonthlyCashFlowProfile } from '../../../lib/present/planning/goal.ts';
import { fromPlan } from './from-plan.ts';

export const readMonthlyCashFlowProfile = fromPlan<typeof entries.readMonthlyCashFlowProfile>(
  async (_input, caller, { planning }) => {
    const { profile } = await planning.read(caller, ['profile']);
    return { body: { monthly_cash_flow_profile: presentMonthlyCashFlowProfile(profile, caller.userGuid) } };
  },
);
