import type { Run } from '../../lib/contract/operation.ts';
import type * as entries from '../../lib/contract/operations/goals.ts';
import type { SessionCaller } from '../../lib/http/caller.ts';
import { presentMonthlyCashFlowProfile } from '../../lib/http/present/goal.ts';
import type { PlanningDeps } from './planning-deps.ts';

export const readMonthlyCashFlowProfile: Run<
  typeof entries.readMonthlyCashFlowProfile,
  SessionCaller,
  PlanningDeps
> = async (_input, caller, { planning }) => {
  const { profile } = await planning.read(caller, ['profile']);
  return { body: { monthly_cash_flow_profile: presentMonthlyCashFlowProfile(profile, caller.userGuid) } };
};
