import * as z from 'zod/mini';
import { account, holding, transaction } from '../records.ts';
import { spelledNumber } from '../spelled.ts';

/** The fields of records that files have, beside those that lists show. */

const text = z.nullable(z.string());
const amount = z.nullable(spelledNumber);

export const exportedAccount = z.extend(account, {
  account_number: text,
  routing_number: text,
  available_balance: amount,
  available_credit: amount,
  cash_balance: amount,
  updated_at: text,
});
export type ExportedAccount = z.infer<typeof exportedAccount>;

export const exportedTransaction = z.object({
  ...transaction.shape,
  category_name: text,
  check_number_string: text,
  extended_transaction_type: text,
  feed_amount: amount,
  feed_currency_code: text,
  feed_memo: text,
  feed_posted_on: text,
  feed_transacted_on: text,
  feed_transaction_type_name: text,
  has_been_split: z.boolean(),
  member_guid: z.string(),
  memo: text,
  merchant_category_code: z.nullable(z.number()),
  original_description: text,
  parent_guid: text,
  posted_on: text,
});
export type ExportedTransaction = z.infer<typeof exportedTransaction>;

export const exportedHolding = z.extend(holding, {
  feed_cusip: text,
  feed_holding_type_name: text,
  feed_isin: text,
  feed_sedol: text,
  price: amount,
});
export type ExportedHolding = z.infer<typeof exportedHolding>;
