import type { Guid } from '../kernel/guid.ts';
import type { Words } from './transaction.ts';

/** What a user asks for: rows whose description reads so get this category, and this description where one is given. */
export interface TransactionRule {
  readonly guid: Guid<'TXR'>;
  /** Compared with the cleansed description, whole, in any case. */
  readonly matchDescription: string;
  readonly categoryGuid: Guid<'CAT'> | null;
  readonly description: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** All rules lie in one item, and each row of a refresh is compared with them. */
export const RULES_MAX = 500;

/** Rules by what they match; of two that match the same, the newer. */
export type RuleBook = ReadonlyMap<string, TransactionRule>;

export const ruleBookOf = (rules: readonly TransactionRule[]): RuleBook =>
  new Map(
    rules
      .toSorted((a, b) => a.createdAt - b.createdAt || (a.guid < b.guid ? -1 : 1))
      .map((rule) => [matchKeyOf(rule.matchDescription), rule]),
  );

const matchKeyOf = (description: string): string => description.trim().toLowerCase();

/** The words after the rules; the same where no rule matches. */
export const withRule = (words: Words, book: RuleBook): Words => {
  const rule = book.get(matchKeyOf(words.description));
  if (rule === undefined) return words;
  return {
    ...words,
    categoryGuid: rule.categoryGuid ?? words.categoryGuid,
    description: rule.description ?? words.description,
    ruleGuid: rule.guid,
  };
};
