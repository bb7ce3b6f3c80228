import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { presentPage } from '../../../lib/present/kernel/page.ts';
import { presentTransactionRule } from '../../../lib/present/transactions/transaction-rule.ts';
import type { ReadRun } from '../deps.ts';

export const listTransactionRules: ReadRun<'listTransactionRules'> = async ({ query }, { userGuid }, deps) => {
  const { rules } = await deps.rules.read(userGuid);
  const { page, pagination } = presentPage(rules, query, (rule) => presentTransactionRule(rule, userGuid));
  return { body: { transaction_rules: page, pagination } };
};

export const readTransactionRule: ReadRun<'readTransactionRule'> = async ({ params }, { userGuid }, deps) => {
  const { rules } = await deps.rules.read(userGuid);
  const rule = rules.find(({ guid }) => guid === params.transaction_rule_guid);
  return rule === undefined ? NOT_FOUND : { body: { transaction_rule: presentTransactionRule(rule, userGuid) } };
};
