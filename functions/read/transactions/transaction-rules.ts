import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { Run } from '../../../lib/contract/run.ts';
import type * as entries from '../../../lib/contract/transactions/transaction-rule-operations.ts';
import { pageOf, paginationOf } from '../../../lib/domain/kernel/paging.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentTransactionRule } from '../../../lib/present/transactions/transaction-rule.ts';
import type { RuleStore } from '../../../lib/store/transactions/rule-store.ts';

export interface RuleDeps {
  readonly rules: RuleStore;
}

export const listTransactionRules: Run<typeof entries.listTransactionRules, SessionCaller, RuleDeps> = async (
  { query },
  { userGuid },
  deps,
) => {
  const request = { page: query.page, perPage: query.records_per_page };
  const { entries: page, total } = pageOf((await deps.rules.read(userGuid)).rules, request);
  const rules = page.map((rule) => presentTransactionRule(rule, userGuid));
  return { body: { transaction_rules: rules, pagination: paginationOf(request, total) } };
};

export const readTransactionRule: Run<typeof entries.readTransactionRule, SessionCaller, RuleDeps> = async (
  { params },
  { userGuid },
  deps,
) => {
  const { rules } = await deps.rules.read(userGuid);
  const rule = rules.find(({ guid }) => guid === params.transaction_rule_guid);
  return rule === undefined ? NOT_FOUND : { body: { transaction_rule: presentTransactionRule(rule, userGuid) } };
};
