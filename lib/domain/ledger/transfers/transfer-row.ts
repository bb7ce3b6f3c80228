import { type Category, guidsNamed, topLevelIn, UNCATEGORIZED } from '../../categories/category.ts';
import { dayOf } from '../../kernel/calendar.ts';
import type { Guid } from '../../kernel/guid.ts';
import { isFinancialCode } from '../../transactions/enrich/merchant-category-codes.ts';
import { type FoundTransaction, isCategoryDecided, type Transaction } from '../../transactions/transaction.ts';
import { TRANSFER } from '../../transactions/transaction-kind.ts';

/** What the search for pairs knows of a row that may be one half of a transfer between own accounts. */
export interface TransferRow extends Pick<Transaction, 'guid' | 'type' | 'amountMinor' | 'currencyCode'> {
  readonly accountGuid: Guid<'ACT'>;
  /** Day number of its date. */
  readonly day: number;
  /** The user, or a rule of the user, says that it is a transfer. */
  readonly isConfirmed: boolean;
}

/** What the text and the user say of a row, as far as it decides whether the row may be half of a transfer. */
type Said = Pick<
  Transaction,
  'type' | 'userSet' | 'ruleGuid' | 'merchantCategoryCode' | 'checkNumber' | 'feedDescription'
>;

/**
 * Null for a row that is no half of a transfer, whatever the other rows are. A debit of a card without a category is a
 * purchase at a shop that nobody knows.
 */
export const transferRowOf = (
  { transaction: row, accountGuid, category }: FoundTransaction,
  isOfCard: boolean,
): TransferRow | null => {
  const { guid, type, amountMinor, currencyCode } = row;
  if (row.isHidden || row.hasBeenSplit || row.parentGuid !== null || amountMinor === 0n) return null;
  const isConfirmed = isCategoryDecided(row);
  if (isConfirmed ? topLevelIn(category) !== TRANSFER : !mayBecomeTransfer(row, category)) return null;
  if (isOfCard && type === 'DEBIT' && topLevelIn(category) === UNCATEGORIZED) return null;
  return { guid, type, amountMinor, currencyCode, accountGuid, day: dayOf(row.date), isConfirmed };
};

/** Whether nobody has decided the category of the row, and its words say nothing that a transfer is not. */
const mayBecomeTransfer = (row: Said, category: Category): boolean =>
  !isCategoryDecided(row) &&
  (OPEN_CATEGORIES.has(category.guid) || topLevelIn(category) === TRANSFER) &&
  row.checkNumber === null &&
  (row.merchantCategoryCode === null || isFinancialCode(row.merchantCategoryCode)) &&
  !PURCHASE.test(row.feedDescription);

/** Trades and dividends are missing: they happen within one account. */
const OPEN_CATEGORIES = guidsNamed('Uncategorized', 'Investments', 'Deposit', 'Withdrawal');

/** Marks of card payments at the beginning of a text, and of processors that shops use. */
const PURCHASE =
  /^(?:(?:SQ|TST|SUMUP|IZ) ?\*|(?:POS|PURCHASE|CHECK ?CARD|(?:DEBIT CARD|VISA|PIN|RECURRING) PURCHASE)\b)/i;
