import type { Enrich, FeedWords } from '../transactions/enrich/enrich.ts';
import type { Words } from '../transactions/transaction.ts';
import { type RuleBook, withRule } from '../transactions/transaction-rule.ts';

/** What the feed's words mean, the user's rules applied. Depends on nothing but the row. */
export type Describe = (row: FeedWords) => Words;

export const describeBy =
  (enrich: Enrich, book: RuleBook): Describe =>
  (row) =>
    withRule({ ...enrich(row), ruleGuid: null }, book);
