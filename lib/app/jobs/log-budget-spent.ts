import type { BudgetRuleOf } from '../../connectors/request-budgets.ts';
import type { Log } from '../../domain/kernel/log.ts';
import type { JobOrigin } from '../../domain/members/job-record.ts';

/** Where requests are refused again and again, users ask more often than their upstream allows. */
export const logBudgetSpent = (rule: ReturnType<BudgetRuleOf>, origin: JobOrigin, log: Log): void => {
  if (rule !== null) log.info('UPSTREAM_BUDGET_SPENT', { connector: rule.connector, origin });
};
