/** What this page reads of the answers of the service. Amounts are decimal numbers in units of their currency. */

export interface User {
  readonly guid: string;
  readonly id: string;
}

export interface Member {
  readonly guid: string;
  readonly name: string | null;
  readonly connection_status_message: string | null;
  readonly is_being_aggregated: boolean;
  readonly is_manual: boolean;
}

export interface Account {
  readonly guid: string;
  readonly account_type_name: string | null;
  readonly balance: number | null;
  readonly currency_code: string | null;
  readonly is_closed: boolean | null;
  readonly is_hidden: boolean | null;
  readonly member_guid: string;
  readonly name: string | null;
  readonly nickname: string | null;
}

export interface Transaction {
  readonly amount: number | null;
  readonly currency_code: string | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly is_expense: boolean | null;
  readonly is_hidden: boolean | null;
  readonly is_income: boolean | null;
  readonly top_level_category_guid: string | null;
}

export interface Budget {
  readonly guid: string;
  readonly amount: number;
  readonly category_guid: string;
  readonly name: string | null;
  readonly parent_guid: string | null;
  readonly transaction_total: number;
}

export interface SpendingPlan {
  readonly guid: string;
}

export interface IterationItem {
  readonly guid: string;
  readonly actual_amount: number | null;
  /** 0 RECURRING_EXPENSE, 1 PLANNED_EXPENSE, 2 OTHER_EXPENSE, 3 INCOME. */
  readonly item_type: string | null;
  readonly planned_amount: number | null;
}

export interface Category {
  readonly guid: string;
  readonly is_income: boolean;
  readonly name: string;
}

export interface Beat {
  readonly guid: string;
  readonly description: string;
  readonly is_dismissed: boolean;
  readonly title: string;
}
