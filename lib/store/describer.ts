import { enrich } from '../domain/enrich/enrich.ts';
import type { Guid } from '../domain/guid.ts';
import { type Describe, describeBy } from '../domain/ledger/describe.ts';
import { ruleBookOf } from '../domain/transaction-rule.ts';
import type { RuleStore } from './rule-store.ts';

/** What a user's rules, as they are now, and the category rules make of the words of a row. */
export const createDescriber =
  (rules: RuleStore) =>
  async (userGuid: Guid<'USR'>): Promise<Describe> =>
    describeBy(enrich, ruleBookOf((await rules.read(userGuid)).rules));
