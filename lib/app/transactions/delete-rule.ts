import type { Guid } from '../../domain/kernel/guid.ts';
import { refused } from '../../domain/kernel/refused.ts';
import { changeRules, type RuleChange, type RuleDeps } from './change-rules.ts';

/** The rows that the rule has described stay as they are. */
export const deleteRule = (deps: RuleDeps, userGuid: Guid<'USR'>, guid: Guid<'TXR'>): Promise<RuleChange> =>
  changeRules(deps, userGuid, (rules) => {
    const rule = rules.find((one) => one.guid === guid);
    if (rule === undefined) return refused('missing');
    return { kind: 'changed', rules: rules.filter((one) => one !== rule), rule, rowChange: null };
  });
