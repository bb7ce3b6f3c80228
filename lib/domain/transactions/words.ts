import type { Described, Transaction } from './transaction.ts';

/** What a feed, a rule or the category rules read in a row. */
export type Words = Described & Pick<Transaction, 'ruleGuid'>;
