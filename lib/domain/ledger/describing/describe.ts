import type { Enrich, FeedWords } from '../../transactions/enrich/enrich.ts';
import type { Words } from '../../transactions/transaction.ts';
import { type RuleBook, withRule } from '../../transactions/transaction-rule.ts';

/**
 * The edition of the rules that give descriptions, categories, merchants and marks. Raise it with each change of rules, word
 * lists or brands that shall also reach stored rows: the next refresh or import of a member describes all of its rows anew,
 * which reads its whole ledger once and writes the chunks with other answers.
 */
export const DESCRIBER_EDITION = 2;

/** That of ledgers from before editions were noted. */
export const FIRST_DESCRIBER_EDITION = 1;

/** What the feed's words mean, the user's rules applied. Depends on nothing but the row. */
export type Describe = (row: FeedWords) => Words;

export const describeBy =
  (enrich: Enrich, book: RuleBook): Describe =>
  (row) =>
    withRule({ ...enrich(row), ruleGuid: null }, book);
