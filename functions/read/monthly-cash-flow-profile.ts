import type * as entries from '../../lib/contract/operations/goals.ts';
import { presentMonthlyCashFlowProfile } from '../../lib/http/present/goal.ts';
import { fromPlan } from './from-plan.ts';

export const readMonthlyCashFlowProfile = fromPlan<typeof entries.readMonthlyCashFlowProfile>(
  async (_input, caller, { planning }) => {
    const { profile } = await planning.read(caller, ['profile']);
    return { body: { monthly_cash_flow_profile: presentMonthlyCashFlowProfile(profile, caller.userGuid) } };
  },
);
