import type { RuleChange, RuleRefusal } from '../../../lib/app/transactions/change-rules.ts';
import { createRule } from '../../../lib/app/transactions/create-rule.ts';
import { deleteRule } from '../../../lib/app/transactions/delete-rule.ts';
import { editRule } from '../../../lib/app/transactions/edit-rule.ts';
import { NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { RULES_MAX } from '../../../lib/domain/transactions/transaction-rule.ts';
import { presentTransactionRule } from '../../../lib/present/transactions/transaction-rule.ts';
import type { WriteRun } from '../deps.ts';

const REFUSALS = {
  missing: NOT_FOUND,
  noSuchCategory: problem('ruleBroken', 'transaction_rule.category_guid is that of no category of this user.'),
  tooMany: problem('ruleBroken', `A user may have at most ${RULES_MAX} rules.`),
} as const satisfies Record<RuleRefusal, unknown>;

const shown = (changed: RuleChange, userGuid: Guid<'USR'>) =>
  changed.kind === 'refused'
    ? REFUSALS[changed.reason]
    : { body: { transaction_rule: presentTransactionRule(changed.rule, userGuid) } };

export const createTransactionRule: WriteRun<'createTransactionRule'> = async ({ body }, { userGuid }, deps) => {
  const { category_guid: categoryGuid, description, match_description: matchDescription } = body.transaction_rule;
  return shown(await createRule(deps, userGuid, { categoryGuid, description, matchDescription }), userGuid);
};

export const updateTransactionRule: WriteRun<'updateTransactionRule'> = async (
  { params, body },
  { userGuid },
  deps,
) => {
  const { category_guid: categoryGuid, description, match_description: matchDescription } = body.transaction_rule;
  const edit = { categoryGuid, description, matchDescription };
  return shown(await editRule(deps, userGuid, params.transaction_rule_guid, edit), userGuid);
};

export const deleteTransactionRule: WriteRun<'deleteTransactionRule'> = async ({ params }, { userGuid }, deps) => {
  const deleted = await deleteRule(deps, userGuid, params.transaction_rule_guid);
  return deleted.kind === 'refused' ? REFUSALS[deleted.reason] : { body: {} };
};
