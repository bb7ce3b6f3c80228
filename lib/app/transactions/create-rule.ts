import type { Guid } from '../../domain/kernel/guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import { refused } from '../../domain/kernel/refused.ts';
import { describeBy } from '../../domain/ledger/describing/describe.ts';
import { reworded } from '../../domain/ledger/describing/own-words.ts';
import { RULES_MAX, ruleBookOf, type TransactionRule } from '../../domain/transactions/transaction-rule.ts';
import { loadEnrich } from '../ledger/describer.ts';
import { changeRules, isKnownCategory, type RuleChange, type RuleDeps } from './change-rules.ts';

export interface CreateRuleDeps extends RuleDeps {
  readonly ids: Ids;
}

interface NewRule extends Pick<TransactionRule, 'description' | 'matchDescription'> {
  readonly categoryGuid: Guid<'CAT'>;
}

/** The rule describes the rows that it matches at once, and those that come later. */
export const createRule = async (deps: CreateRuleDeps, userGuid: Guid<'USR'>, input: NewRule): Promise<RuleChange> => {
  if (!(await isKnownCategory(input.categoryGuid, userGuid, deps))) return refused('noSuchCategory');
  const enrich = await loadEnrich();
  const guid: Guid<'TXR'> = `TXR-${deps.ids.uuid()}`;
  return changeRules(deps, userGuid, (rules) => {
    if (rules.length >= RULES_MAX) return refused('tooMany');
    const { matchDescription, categoryGuid, description } = input;
    const nowMs = deps.clock();
    const rule = { guid, matchDescription, categoryGuid, description, createdAt: nowMs, updatedAt: nowMs };
    const describe = describeBy(enrich, ruleBookOf([...rules, rule]));
    return {
      kind: 'changed',
      rules: [...rules, rule],
      rule,
      rowChange: (row) => {
        const { feedDescription, merchantCategoryCode, type, currencyCode } = row;
        const words = describe({ description: feedDescription, merchantCategoryCode, type, currencyCode });
        return words.ruleGuid === guid ? reworded(row, words, nowMs) : row;
      },
    };
  });
};
