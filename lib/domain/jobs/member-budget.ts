import type { JobOrigin } from '../members/job-record.ts';
import type { Member } from '../members/member.ts';
import {
  type BudgetRule,
  left,
  mayCall,
  type RequestBudget,
  refillsAt,
  type Spender,
  spend,
} from '../upstream/request-budget.ts';

/** Whether a job may make a request for a member. */
export interface RequestAsked {
  readonly member: Pick<Member, 'budgetFullAt'>;
  /** Null where the upstream does not count requests. */
  readonly rule: BudgetRule | null;
  /** Of the job. */
  readonly origin: JobOrigin;
  readonly nowMs: number;
}

/** Only turns of the clock may use the reserve: calls, sessions and events can come as often as others like. */
const spenderOf = (origin: JobOrigin): Spender => (origin === 'BACKGROUND' ? 'background' : 'user');

export const budgetOf = ({ budgetFullAt }: Pick<Member, 'budgetFullAt'>): RequestBudget => ({
  fullAtMs: budgetFullAt ?? 0,
});

/** When the job may make its next request, in epoch milliseconds; `nowMs` where that is at once. */
export const requestFreeAtMs = ({ member, rule, origin, nowMs }: RequestAsked): number =>
  rule === null ? nowMs : refillsAt(budgetOf(member), rule, spenderOf(origin), nowMs);

/**
 * When a job that ran out of requests may begin anew, in epoch milliseconds. It has two requests then, where the rule allows
 * two: with the one that it had it would end at the same place.
 */
export const restartAtMs = ({ rule, ...asked }: RequestAsked): number =>
  requestFreeAtMs({
    ...asked,
    rule: rule === null ? null : { ...rule, reserve: Math.min(rule.reserve + 1, rule.capacity - 1) },
  });

/** `budgetFullAt` of the member after one more request; `spent` where the job may make none. */
export const countRequest = ({ member, rule, origin, nowMs }: RequestAsked): Member['budgetFullAt'] | 'spent' => {
  if (rule === null) return member.budgetFullAt;
  const budget = budgetOf(member);
  return mayCall(budget, rule, spenderOf(origin), nowMs) ? spend(budget, rule, nowMs).fullAtMs : 'spent';
};

/** How many requests the job may make now. */
export const requestsLeft = ({ member, rule, origin, nowMs }: RequestAsked & { readonly rule: BudgetRule }): number =>
  left(budgetOf(member), rule, spenderOf(origin), nowMs);

/**
 * Whether a job that has brought a part may ask for the rest at once. It leaves half of the budget to others: the next job
 * goes on.
 */
export const mayAskForMore = ({ rule, ...asked }: RequestAsked): boolean => {
  if (rule === null) return true;
  const count = requestsLeft({ ...asked, rule });
  return count >= 1 && count * 2 >= rule.capacity;
};
