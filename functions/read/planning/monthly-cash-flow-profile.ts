import { presentMonthlyCashFlowProfile } from '../../../lib/present/planning/goal.ts';
import type { ReadRun } from '../deps.ts';
import { fromPlan } from './from-plan.ts';

export const readMonthlyCashFlowProfile: ReadRun<'readMonthlyCashFlowProfile'> = fromPlan(
  async (_input, caller, { planning }) => {
    const { profile } = await planning.read(caller, ['profile']);
    return { body: { monthly_cash_flow_profile: presentMonthlyCashFlowProfile(profile, caller.userGuid) } };
  },
);
