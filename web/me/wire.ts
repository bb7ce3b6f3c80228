/** What this page reads of the answers of the service. Amounts are decimal numbers in units of their currency. */
import type * as client from '@tributary-data/tributary/client';

export type User = Pick<client.UserRecord, 'guid' | 'id'>;
export type Member = Pick<
  client.Member,
  | 'guid'
  | 'name'
  | 'connection_status'
  | 'connection_status_message'
  | 'institution_code'
  | 'is_being_aggregated'
  | 'is_manual'
  | 'successfully_aggregated_at'
>;
export type Account = Pick<
  client.Account,
  | 'guid'
  | 'account_type_name'
  | 'balance'
  | 'currency_code'
  | 'holdings_value'
  | 'is_closed'
  | 'is_hidden'
  | 'member_guid'
  | 'name'
  | 'nickname'
  | 'total_account_value'
>;
export type Transaction = Pick<
  client.Transaction,
  | 'guid'
  | 'account_guid'
  | 'amount'
  | 'category_name'
  | 'currency_code'
  | 'date'
  | 'description'
  | 'status_name'
  | 'top_level_category_guid'
  | 'transaction_type_name'
>;
/** What the transactions of one category come to. */
export type CategoryTotal = Pick<client.CategoryTotal, 'category_guid' | 'total'>;
export type Budget = Pick<
  client.Budget,
  'guid' | 'amount' | 'category_guid' | 'name' | 'parent_guid' | 'transaction_total'
>;
/** `item_type`: 0 RECURRING_EXPENSE, 1 PLANNED_EXPENSE, 2 OTHER_EXPENSE, 3 INCOME; null where it follows from the links. */
export type IterationItem = Pick<
  client.IterationItem,
  | 'guid'
  | 'actual_amount'
  | 'category_guid'
  | 'item_type'
  | 'planned_amount'
  | 'scheduled_payment_guid'
  | 'top_level_category_guid'
>;
export type Category = Pick<client.Category, 'guid' | 'is_income' | 'name' | 'parent_guid'>;
export type Beat = Pick<client.Beat, 'guid' | 'description' | 'is_dismissed' | 'title'>;
