import type { Guid } from '../../domain/kernel/guid.ts';
import { type Describe, describeBy } from '../../domain/ledger/describe.ts';
import { enrich } from '../../domain/transactions/enrich/enrich.ts';
import { ruleBookOf } from '../../domain/transactions/transaction-rule.ts';
import type { RuleStore } from '../../store/transactions/rule-store.ts';

/** Describes a row by its words: by the user's rules as they are now, and by the category rules. */
export const createDescriber =
  (rules: RuleStore) =>
  async (userGuid: Guid<'USR'>): Promise<Describe> =>
    describeBy(enrich, ruleBookOf((await rules.read(userGuid)).rules));
