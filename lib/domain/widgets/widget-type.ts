/** The widgets that this service serves. */
export const WIDGET_TYPES = ['connect_widget', 'connections_widget'] as const;
export type WidgetType = (typeof WIDGET_TYPES)[number];

/** Widgets that the contract knows and this service does not serve. */
export const OTHER_WIDGET_TYPES = [
  'accounts_widget',
  'actionable_integration_widget',
  'budgets_widget',
  'cash_flow_widget',
  'debts_widget',
  'finstrong_widget',
  'goals_widget',
  'help_widget',
  'investments_widget',
  'master_widget',
  'micro_pulse_carousel_widget',
  'mini_accounts_widget',
  'mini_budgets_widget',
  'mini_cash_flow_widget',
  'mini_finstrong_widget',
  'mini_net_worth_widget',
  'mini_pulse_carousel_widget',
  'mini_recurringtransactions_widget',
  'mini_spending_plan_widget',
  'mini_spending_widget',
  'mini_trends_widget',
  'money_dashboard_widget',
  'net_worth_widget',
  'notifications_settings_widget',
  'pulse_widget',
  'recurringtransactions_widget',
  'settings_widget',
  'spending_plan_widget',
  'spending_widget',
  'transaction_rules_widget',
  'transactions_widget',
  'trends_widget',
] as const;
