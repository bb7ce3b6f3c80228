import type { Guid } from '../kernel/guid.ts';
import type { PlanningState } from './planning-state.ts';
import { updatedPlan } from './spending-plans/spending-plan.ts';

/**
 * What is planned of accounts that became others when members were joined is planned of those. A plan has each account
 * once. The same object where nothing changes.
 */
export const withJoinedAccounts = (
  state: PlanningState,
  heirs: ReadonlyMap<string, Guid<'ACT'>>,
  nowMs: number,
): PlanningState => {
  const isGone = ({ accountGuid }: { readonly accountGuid: Guid<'ACT'> }): boolean => heirs.has(accountGuid);
  const { goals, plan } = state;
  const planned = plan?.accounts ?? [];
  if (!goals.some(isGone) && !planned.some(isGone)) return state;
  const heirOf = (guid: Guid<'ACT'>): Guid<'ACT'> => heirs.get(guid) ?? guid;
  const seen = new Set<string>(planned.filter((one) => !isGone(one)).map(({ accountGuid }) => accountGuid));
  const accounts = planned.flatMap((one) => {
    if (!isGone(one)) return [one];
    const accountGuid = heirOf(one.accountGuid);
    if (seen.has(accountGuid)) return [];
    seen.add(accountGuid);
    return [{ ...one, accountGuid, updatedAt: nowMs }];
  });
  return {
    ...state,
    goals: goals.map((goal) =>
      isGone(goal)
        ? { ...goal, accountGuid: heirOf(goal.accountGuid), revision: goal.revision + 1, updatedAt: nowMs }
        : goal,
    ),
    plan: plan === null || !planned.some(isGone) ? plan : updatedPlan({ ...plan, accounts }, nowMs),
  };
};
