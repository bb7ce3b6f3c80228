import type { Guid } from '../../domain/kernel/guid.ts';
import { type Describe, describeBy } from '../../domain/ledger/describing/describe.ts';
import type { Enrich } from '../../domain/transactions/enrich/enrich.ts';
import { ruleBookOf } from '../../domain/transactions/transaction-rule.ts';
import type { RuleStore } from '../../store/transactions/rule-store.ts';

/** The category rules, with all brands. They are loaded with the first row: no other cold start pays for them. */
export const loadEnrich = async (): Promise<Enrich> =>
  (await import('../../domain/transactions/enrich/enrich.ts')).enrich;

/** Describes a row by its words: by the user's rules as they are now, and by the category rules. */
export const createDescriber =
  (rules: RuleStore) =>
  async (userGuid: Guid<'USR'>): Promise<Describe> => {
    const [enrich, own] = await Promise.all([loadEnrich(), rules.read(userGuid)]);
    return describeBy(enrich, ruleBookOf(own.rules));
  };
