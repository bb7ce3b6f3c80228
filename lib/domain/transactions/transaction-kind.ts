import { type Category, topLevelIn, UNCATEGORIZED } from '../categories/category.ts';
import type { Guid } from '../kernel/guid.ts';
import type { FeedTransaction } from '../upstream/feed.ts';

/** What follows from the category a row has now and its direction. */
export interface CategoryKinds {
  /** Money spent: neither moved between one's own accounts nor invested. */
  readonly isExpense: boolean;
  readonly isFee: boolean;
  readonly isIncome: boolean;
}

const FEES_AND_CHARGES: Guid<'CAT'> = 'CAT-d73ee74b-13a4-ac3e-4015-fc4ba9a62b2a';
const INCOME: Guid<'CAT'> = 'CAT-bf9f3294-4c40-1677-d269-54fbc189faf3';
const INVESTMENTS: Guid<'CAT'> = 'CAT-ccd42390-9e8c-3fb6-a5d9-6c31182d9c5c';
export const TRANSFER: Guid<'CAT'> = 'CAT-bce48142-fea4-ff45-20d9-0a642d44de83';

/** The kinds follow from the top-level category, so that a user's own category has the kinds of its parent. */
export const categoryKindsOf = (topLevelGuid: Guid<'CAT'>, type: FeedTransaction['type']): CategoryKinds => ({
  isExpense: type === 'DEBIT' && topLevelGuid !== TRANSFER && topLevelGuid !== INVESTMENTS,
  isFee: type === 'DEBIT' && topLevelGuid === FEES_AND_CHARGES,
  isIncome: type === 'CREDIT' && topLevelGuid === INCOME,
});

/** Whether a row raises or lowers what was spent in its category. */
export const isSpent = (category: Category, type: FeedTransaction['type']): boolean => {
  const top = topLevelIn(category);
  return top !== INCOME && top !== TRANSFER && top !== INVESTMENTS && !isUnknownCredit(category, type);
};

/** A credit without a category may be a deposit, so it is no refund. */
export const isUnknownCredit = (category: Category, type: FeedTransaction['type']): boolean =>
  type === 'CREDIT' && topLevelIn(category) === UNCATEGORIZED;

/** What a row adds to the sum of its category: a refund lowers spending, and income that is paid back lowers income. */
export const countedMinor = (
  category: Category,
  { type, amountMinor }: Pick<FeedTransaction, 'type' | 'amountMinor'>,
): bigint => {
  if (isUnknownCredit(category, type)) return 0n;
  return (type === 'CREDIT') === category.isIncome ? amountMinor : -amountMinor;
};
