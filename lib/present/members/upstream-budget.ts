import type { WireOf } from '../../contract/kernel/wire.ts';
import type { upstreamBudget } from '../../contract/members/upstream-budget-schema.ts';
import { budgetOf } from '../../domain/jobs/member-budget.ts';
import { type Clock, toTimestampOrNull } from '../../domain/kernel/time.ts';
import type { Member } from '../../domain/members/member.ts';
import { type BudgetRule, left, oneMoreAt } from '../../domain/upstream/request-budget.ts';

/** When a member is shown, and what its upstream allows. */
export interface Shown {
  readonly clock: Clock;
  readonly budgetRuleOf: (institutionCode: string) => BudgetRule | null;
}

/** The requests that a user may cause; null where the upstream of the member does not count any. */
export const presentUpstreamBudget = (
  member: Pick<Member, 'institutionCode' | 'budgetFullAt'>,
  { clock, budgetRuleOf }: Shown,
): WireOf<typeof upstreamBudget> | null => {
  const rule = budgetRuleOf(member.institutionCode);
  if (rule === null) return null;
  const [budget, nowMs] = [budgetOf(member), clock()];
  return {
    left: left(budget, rule, 'user', nowMs),
    limit: rule.capacity + rule.refillPerDay,
    refills_at: toTimestampOrNull(oneMoreAt(budget, rule, 'user', nowMs)),
  };
};
