import type * as z from 'zod/mini';
import type { Wire } from '../../contract/operation.ts';
import type { transaction } from '../../contract/schemas/transaction.ts';
import { TRANSACTION_STATUS_IDS, TRANSACTION_TYPE_IDS } from '../../contract/schemas/transaction-type.ts';
import { toTimestamp } from '../../domain/time.ts';
import type { FoundTransaction } from '../../domain/transaction.ts';
import { moneyOf } from './decimal.ts';
import { setBy, setByName } from './set-by.ts';

/** Every field that no feed of ours brings, or that enrichment would fill: unknown, so null. */
const UNKNOWN = {
  category_guid: null,
  category_name: null,
  category_set_by: null,
  category_set_by_name: null,
  extended_transaction_type: null,
  external_guid: null,
  feed_latitude: null,
  feed_longitude: null,
  feed_posted_at: null,
  feed_transacted_at: null,
  is_bill_pay: null,
  is_business: null,
  is_direct_deposit: null,
  is_expense: null,
  is_fee: null,
  is_income: null,
  is_overdraft_fee: null,
  is_payroll_advance: null,
  is_recurring: null,
  is_subscription: null,
  latitude: null,
  latitude_set_by: null,
  latitude_set_by_name: null,
  localized_description: null,
  localized_memo: null,
  longitude: null,
  longitude_set_by: null,
  longitude_set_by_name: null,
  merchant_guid: null,
  merchant_location_guid: null,
  metadata: null,
  parent_guid: null,
  posted_at: null,
  top_level_category_guid: null,
  transacted_at: null,
} as const;

/** A transaction as its user sees it; a value the feed set carries FEED as its origin. */
export const presentTransaction = ({
  transaction: row,
  accountGuid,
  member,
}: FoundTransaction): Wire<z.output<typeof transaction>> => {
  const amount = moneyOf(row.amountMinor, row.currencyCode);
  const checkNumber = checkNumberOf(row.checkNumber);
  const createdAt = toTimestamp(row.createdAt);
  return {
    ...UNKNOWN,
    account_guid: accountGuid,
    amount: amount,
    amount_set_by: setBy(row.amountMinor),
    amount_set_by_name: setByName(row.amountMinor),
    check_number: checkNumber,
    check_number_set_by: setBy(row.checkNumber),
    check_number_set_by_name: setByName(row.checkNumber),
    check_number_string: row.checkNumber,
    created_at: createdAt,
    currency_code: row.currencyCode,
    currency_code_set_by: setBy(row.currencyCode),
    currency_code_set_by_name: setByName(row.currencyCode),
    date: row.date,
    date_set_by: setBy(row.date),
    date_set_by_name: setByName(row.date),
    description: row.feedDescription.trim(),
    description_set_by: setBy(row.feedDescription),
    description_set_by_name: setByName(row.feedDescription),
    feed_amount: amount,
    feed_check_number: checkNumber,
    feed_check_number_string: row.checkNumber,
    feed_currency_code: row.currencyCode,
    feed_description: row.feedDescription,
    feed_is_international: row.isInternational,
    feed_memo: row.memo,
    feed_posted_on: row.postedOn,
    feed_status: TRANSACTION_STATUS_IDS[row.status],
    feed_transacted_on: row.transactedOn,
    feed_transaction_type: TRANSACTION_TYPE_IDS[row.type],
    feed_transaction_type_name: row.type,
    guid: row.guid,
    has_been_split: false,
    has_been_viewed: false,
    is_flagged: false,
    is_hidden: false,
    is_international: row.isInternational,
    is_international_set_by: setBy(row.isInternational),
    is_international_set_by_name: setByName(row.isInternational),
    member_guid: member.guid,
    member_is_managed_by_user: member.isManagedByUser,
    memo: row.memo,
    memo_set_by: setBy(row.memo),
    memo_set_by_name: setByName(row.memo),
    merchant_category_code: row.merchantCategoryCode,
    original_description: row.feedDescription,
    posted_on: row.postedOn,
    status: TRANSACTION_STATUS_IDS[row.status],
    status_name: row.status,
    transacted_on: row.transactedOn,
    transaction_type: TRANSACTION_TYPE_IDS[row.type],
    transaction_type_name: row.type,
    updated_at: row.updatedAt === row.createdAt ? createdAt : toTimestamp(row.updatedAt),
    user_guid: member.userGuid,
  };
};

/** Digits that are an exact JSON integer; the string field carries every other spelling. */
const WHOLE = /^\d{1,15}$/;

const checkNumberOf = (text: string | null): number | null => (text !== null && WHOLE.test(text) ? Number(text) : null);
