import { decimalOrNull, moneyOf } from '../../contract/kernel/decimal.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import type { transaction } from '../../contract/transactions/transaction-schema.ts';
import { TRANSACTION_STATUS_IDS, TRANSACTION_TYPE_IDS } from '../../contract/transactions/transaction-type-schema.ts';
import { toTimestamp, toTimestampOrNull } from '../../domain/kernel/time.ts';
import type { Recurs } from '../../domain/planning/repeating/recurring-rows.ts';
import type { FoundTransaction } from '../../domain/transactions/transaction.ts';
import { categoryKindsOf } from '../../domain/transactions/transaction-kind.ts';
import { FEED, NOBODY, SYSTEM, setBy, setByName, USER } from '../kernel/set-by.ts';

/** Fields that no feed gives: texts in other languages, the reference of the bank. */
const UNKNOWN = {
  external_guid: null,
  is_business: null,
  localized_description: null,
  localized_memo: null,
} as const;

/** A transaction as its user sees it: each value and its origin. */
// oxlint-disable-next-line max-lines-per-function -- one line per field of the contract, in its order
export const presentTransaction = (
  { transaction: row, accountGuid, category, member }: FoundTransaction,
  recurs: Recurs,
): WireOf<typeof transaction> => {
  const amount = moneyOf(row.amountMinor, row.currencyCode);
  const checkNumber = checkNumberOf(row.checkNumber);
  const createdAt = toTimestamp(row.createdAt);
  const top = category.parentGuid ?? category.guid;
  const kinds = categoryKindsOf(top, row.type);
  const categorySetBy = row.userSet.category || row.ruleGuid !== null ? USER : SYSTEM;
  const descriptionSetBy = row.userSet.description || row.ruleGuid !== null ? USER : SYSTEM;
  const dateSetBy = row.userSet.date ? USER : FEED;
  const memoSetBy = row.userSet.memo ? USER : row.memo === null ? NOBODY : FEED;
  return {
    ...UNKNOWN,
    account_guid: accountGuid,
    amount: amount,
    amount_set_by: setBy(row.amountMinor),
    amount_set_by_name: setByName(row.amountMinor),
    category_guid: category.guid,
    category_name: category.name,
    category_set_by: categorySetBy.id,
    category_set_by_name: categorySetBy.name,
    check_number: checkNumber,
    check_number_set_by: setBy(row.checkNumber),
    check_number_set_by_name: setByName(row.checkNumber),
    check_number_string: row.checkNumber,
    created_at: createdAt,
    currency_code: row.currencyCode,
    currency_code_set_by: setBy(row.currencyCode),
    currency_code_set_by_name: setByName(row.currencyCode),
    date: row.date,
    date_set_by: dateSetBy.id,
    date_set_by_name: dateSetBy.name,
    description: row.description,
    description_set_by: descriptionSetBy.id,
    description_set_by_name: descriptionSetBy.name,
    extended_transaction_type: row.extendedType,
    feed_amount: amount,
    feed_check_number: checkNumber,
    feed_check_number_string: row.checkNumber,
    feed_currency_code: row.currencyCode,
    feed_description: row.feedDescription,
    feed_is_international: row.isInternational,
    feed_latitude: decimalOrNull(row.latitude),
    feed_longitude: decimalOrNull(row.longitude),
    feed_memo: row.feedMemo,
    feed_posted_at: toTimestampOrNull(row.postedAt),
    feed_posted_on: row.postedOn,
    feed_status: TRANSACTION_STATUS_IDS[row.status],
    feed_transacted_at: toTimestampOrNull(row.transactedAt),
    feed_transacted_on: row.transactedOn,
    feed_transaction_type: TRANSACTION_TYPE_IDS[row.type],
    feed_transaction_type_name: row.type,
    guid: row.guid,
    has_been_split: row.hasBeenSplit,
    has_been_viewed: row.hasBeenViewed,
    is_bill_pay: row.kinds.isBillPay,
    is_direct_deposit: row.kinds.isDirectDeposit,
    is_expense: kinds.isExpense,
    is_fee: kinds.isFee,
    is_flagged: false,
    is_hidden: row.isHidden,
    is_income: kinds.isIncome,
    is_international: row.isInternational,
    is_international_set_by: setBy(row.isInternational),
    is_international_set_by_name: setByName(row.isInternational),
    is_overdraft_fee: row.kinds.isOverdraftFee,
    is_payroll_advance: row.kinds.isPayrollAdvance,
    is_recurring: recurs(row.guid),
    is_subscription: row.kinds.isSubscription,
    latitude: decimalOrNull(row.latitude),
    latitude_set_by: setBy(row.latitude),
    latitude_set_by_name: setByName(row.latitude),
    longitude: decimalOrNull(row.longitude),
    longitude_set_by: setBy(row.longitude),
    longitude_set_by_name: setByName(row.longitude),
    member_guid: member.guid,
    member_is_managed_by_user: member.isManagedByUser,
    memo: row.memo,
    memo_set_by: memoSetBy.id,
    memo_set_by_name: memoSetBy.name,
    merchant_category_code: row.merchantCategoryCode,
    merchant_guid: row.merchantGuid,
    merchant_location_guid: row.merchantLocationGuid,
    metadata: row.metadata,
    original_description: row.feedDescription,
    parent_guid: row.parentGuid,
    posted_at: toTimestampOrNull(row.postedAt),
    posted_on: row.postedOn,
    status: TRANSACTION_STATUS_IDS[row.status],
    status_name: row.status,
    top_level_category_guid: top,
    transacted_at: toTimestampOrNull(row.transactedAt),
    transacted_on: row.transactedOn,
    transaction_type: TRANSACTION_TYPE_IDS[row.type],
    transaction_type_name: row.type,
    updated_at: row.updatedAt === row.createdAt ? createdAt : toTimestamp(row.updatedAt),
    user_guid: member.userGuid,
  };
};

/** Digits that are an exact JSON integer. Other check numbers show only in the text field. */
const WHOLE = /^\d{1,15}$/;

const checkNumberOf = (text: string | null): number | null => (text !== null && WHOLE.test(text) ? Number(text) : null);
