import type { FeedWords } from '../transactions/enrich/enrich.ts';
import type { Described, Words } from '../transactions/transaction.ts';
import { type RuleBook, withRule } from '../transactions/transaction-rule.ts';

/** What the feed's words mean, the user's rules applied. Depends on nothing but the row. */
export type Describe = (row: FeedWords) => Words;

export const describeBy =
  (enrich: (row: FeedWords) => Described, book: RuleBook): Describe =>
  (row) =>
    withRule({ ...enrich(row), ruleGuid: null }, book);
