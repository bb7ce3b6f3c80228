import type { Guid } from '../../domain/kernel/guid.ts';
import { refused } from '../../domain/kernel/refused.ts';
import { reworded } from '../../domain/ledger/describing/own-words.ts';
import type { LedgerRow } from '../../domain/ledger/ledger-row.ts';
import type { TransactionRule } from '../../domain/transactions/transaction-rule.ts';
import { changeRules, isKnownCategory, type RuleChange, type RuleDeps } from './change-rules.ts';

/** Fields that are left out stay as they are. */
interface RuleEdit {
  readonly categoryGuid: Guid<'CAT'> | undefined;
  readonly description: string | undefined;
  readonly matchDescription: string | undefined;
}

/** Rows that the rule has described get its new words; what it matches from now on are rows that come later. */
export const editRule = async (
  deps: RuleDeps,
  userGuid: Guid<'USR'>,
  guid: Guid<'TXR'>,
  edit: RuleEdit,
): Promise<RuleChange> => {
  if (edit.categoryGuid !== undefined && !(await isKnownCategory(edit.categoryGuid, userGuid, deps))) {
    return refused('noSuchCategory');
  }
  return changeRules(deps, userGuid, (rules) => {
    const before = rules.find((rule) => rule.guid === guid);
    if (before === undefined) return refused('missing');
    const rule = {
      ...before,
      categoryGuid: edit.categoryGuid ?? before.categoryGuid,
      description: edit.description ?? before.description,
      matchDescription: edit.matchDescription ?? before.matchDescription,
      updatedAt: deps.clock(),
    };
    const isSame = rule.categoryGuid === before.categoryGuid && rule.description === before.description;
    return {
      kind: 'changed',
      rules: rules.map((one) => (one === before ? rule : one)),
      rule,
      rowChange: isSame ? null : (row) => (row.ruleGuid === guid ? rewordedBy(rule, row) : row),
    };
  });
};

const rewordedBy = ({ categoryGuid, description, updatedAt }: TransactionRule, row: LedgerRow): LedgerRow => {
  const words = {
    ...row,
    categoryGuid: categoryGuid ?? row.categoryGuid,
    description: description ?? row.description,
  };
  return reworded(row, words, updatedAt);
};
