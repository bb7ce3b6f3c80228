import { topLevelOf, UNCATEGORIZED } from '../../categories/category.ts';
import type { Guid } from '../../kernel/guid.ts';
import type { FeedTransaction } from '../../upstream/feed.ts';
import type { Described } from '../transaction.ts';
import { categoryOfBankWords } from './bank-phrases.ts';
import { cleanText, withoutPrefixes } from './clean-description.ts';
import { textKindsOf } from './kind-phrases.ts';
import { categoryOfCode, isFinancialCode, SUBSCRIPTION_CODE } from './merchant-category-codes.ts';
import { merchantOf } from './merchant-phrases.ts';
import { merchantLocationOf } from './merchant-places.ts';
import { wordsOf } from './phrases.ts';
import { categoryOfTradeWords } from './trade-words.ts';

/** What of a row its meaning is read from, as a connector delivers it. */
export type FeedWords = Pick<FeedTransaction, 'description' | 'merchantCategoryCode' | 'type'>;

/** Describes and categorises a row by the rules of `docs/categorisation.md`. Depends on the row alone. */
export const enrich = (row: FeedWords): Described => {
  const text = withoutPrefixes(row.description);
  const words = wordsOf(text);
  const told = textKindsOf(words, row.type);
  // An employer is no merchant that was paid, so payroll keeps its own text.
  const known = told.isDirectDeposit ? null : merchantOf(words);
  const isSubscribed = known?.isSubscription === true || row.merchantCategoryCode === SUBSCRIPTION_CODE;
  return {
    description: known === null ? cleanText(text, row.type) : known.merchant.name,
    categoryGuid: known?.categoryGuid ?? categoryOfWords(row, words) ?? UNCATEGORIZED,
    merchantGuid: known?.merchant.guid ?? null,
    merchantLocationGuid: known === null ? null : merchantLocationOf(known.merchant.guid, words),
    kinds: { ...told, isSubscription: told.isSubscription || (row.type === 'DEBIT' && isSubscribed) },
  };
};

/**
 * A card payment gets the category of its merchant category code, or a narrower one of the same top level that the name of
 * the merchant tells. All other rows get the category of what banks call them, if there is one.
 */
const categoryOfWords = (row: FeedWords, words: readonly string[]): Guid<'CAT'> | null => {
  const code = row.merchantCategoryCode;
  const traded = code === null ? null : categoryOfCode(code);
  if (code !== null && traded !== null && !isFinancialCode(code)) {
    const top = topLevelOf(traded);
    return categoryOfTradeWords(words, (category) => topLevelOf(category) === top) ?? traded;
  }
  return categoryOfBankWords(words, row.type) ?? categoryOfTradeWords(words, () => true) ?? traded;
};
