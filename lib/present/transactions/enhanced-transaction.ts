import type * as z from 'zod/mini';
import { decimalOrNull } from '../../contract/kernel/decimal.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import type { enhanceRequest } from '../../contract/transactions/enhance-request.ts';
import type { enhancedTransaction } from '../../contract/transactions/enhanced-transaction-schema.ts';
import { TRANSACTION_TYPE_IDS } from '../../contract/transactions/transaction-type-schema.ts';
import { type Category, UNCATEGORIZED } from '../../domain/categories/category.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Words } from '../../domain/transactions/transaction.ts';
import { categoryKindsOf } from '../../domain/transactions/transaction-kind.ts';
import type { FeedTransaction } from '../../domain/upstream/feed.ts';

/**
 * Ids of the old enumerations of who categorised and described: a rule of the user, a categoriser by keywords, a
 * scrubber of descriptions.
 */
const USER = 1;
const KEYWORD_CATEGORIZER = 9;
const SCRUBBER = 0;

type Raw = z.output<typeof enhanceRequest>['transactions'][number];

/** What the rules made of a row. */
interface Enhanced {
  readonly type: FeedTransaction['type'];
  readonly words: Words;
  readonly category: Category;
}

/**
 * The row that a caller sent, with what the rules made of it. Amounts are never negative; the type gives the direction.
 */
export const presentEnhanced = (
  row: Raw,
  { type, words, category }: Enhanced,
  userGuid: Guid<'USR'>,
): WireOf<typeof enhancedTransaction> => {
  const top = category.parentGuid ?? category.guid;
  const kinds = categoryKindsOf(top, type);
  const isRuled = words.ruleGuid !== null;
  return {
    amount: decimalOrNull(row.amount?.replace('-', '') ?? null),
    categorized_by: isRuled ? USER : category.guid === UNCATEGORIZED ? null : KEYWORD_CATEGORIZER,
    category_guid: category.guid,
    category_name: category.name,
    described_by: isRuled ? USER : SCRUBBER,
    description: words.description,
    extended_transaction_type: row.extended_transaction_type ?? null,
    external_guid: row.external_guid ?? null,
    feed_description: row.description,
    is_bill_pay: words.kinds.isBillPay,
    is_direct_deposit: words.kinds.isDirectDeposit,
    is_expense: kinds.isExpense,
    is_fee: kinds.isFee,
    is_income: kinds.isIncome,
    is_international: null,
    is_overdraft_fee: words.kinds.isOverdraftFee,
    is_payroll_advance: words.kinds.isPayrollAdvance,
    is_subscription: words.kinds.isSubscription,
    memo: row.memo ?? null,
    merchant_category_code: row.merchant_category_code ?? null,
    merchant_guid: words.merchantGuid,
    merchant_location_guid: words.merchantLocationGuid,
    top_level_category_guid: top,
    transaction_type: TRANSACTION_TYPE_IDS[type],
    transaction_type_name: type,
    user_guid: userGuid,
  };
};
