import { words } from './words.ts';

/** The keys of each object as its page prints them; every one is there and no other. */
export const WIRE_KEYS: Readonly<Record<string, readonly string[]>> = {
  Account: words(`
    account_holder_name account_number account_number_set_by account_number_set_by_name account_subtype
    account_subtype_name account_subtype_set_by account_subtype_set_by_name account_type account_type_name
    account_type_set_by account_type_set_by_name apr apr_set_by apr_set_by_name apy apy_set_by apy_set_by_name
    available_balance available_balance_set_by available_balance_set_by_name available_credit
    available_credit_set_by available_credit_set_by_name balance balance_set_by balance_set_by_name
    calculated_apr cash_balance cash_balance_set_by cash_balance_set_by_name cash_surrender_value
    cash_surrender_value_set_by cash_surrender_value_set_by_name created_at credit_limit credit_limit_set_by
    credit_limit_set_by_name currency_code currency_code_set_by currency_code_set_by_name day_payment_is_due
    day_payment_is_due_set_by day_payment_is_due_set_by_name death_benefit death_benefit_set_by
    death_benefit_set_by_name external_guid federal_insurance_status feed_account_number feed_account_subtype
    feed_account_subtype_name feed_account_type feed_account_type_name feed_apr feed_apy feed_available_balance
    feed_balance feed_cash_balance feed_cash_surrender_value feed_credit_limit feed_currency_code
    feed_day_payment_is_due feed_death_benefit feed_holdings_value feed_interest_rate feed_is_closed
    feed_last_payment feed_last_payment_at feed_loan_amount feed_matures_on feed_minimum_balance
    feed_minimum_payment feed_name feed_nickname feed_original_balance feed_payment_due_at feed_payoff_balance
    feed_routing_number feed_started_on feed_statement_balance feed_total_account_value guid holdings_value
    holdings_value_set_by holdings_value_set_by_name imported_at institution_code institution_guid insured_name
    interest_rate interest_rate_set_by interest_rate_set_by_name is_business is_closed is_closed_set_by
    is_closed_set_by_name is_hidden is_manual last_payment last_payment_at last_payment_at_set_by
    last_payment_at_set_by_name last_payment_set_by last_payment_set_by_name loan_amount loan_amount_set_by
    loan_amount_set_by_name margin_balance matures_on matures_on_set_by matures_on_set_by_name member_guid
    member_is_managed_by_user metadata minimum_balance minimum_balance_set_by minimum_balance_set_by_name
    minimum_payment minimum_payment_set_by minimum_payment_set_by_name name name_set_by name_set_by_name
    nickname nickname_set_by nickname_set_by_name original_balance original_balance_set_by
    original_balance_set_by_name pay_out_amount payment_due_at payment_due_at_set_by payment_due_at_set_by_name
    payoff_balance payoff_balance_set_by payoff_balance_set_by_name premium_amount property_type
    property_type_name routing_number started_on started_on_set_by started_on_set_by_name statement_balance
    statement_balance_set_by statement_balance_set_by_name today_ugl_amount today_ugl_percentage
    total_account_value total_account_value_set_by total_account_value_set_by_name total_account_value_ugl
    updated_at user_guid
  `),
  Insight: words(`
    active_at client_guid created_at cta_clicked_at description guid has_associated_accounts has_associated_categories
    has_associated_merchants has_associated_scheduled_payments has_associated_transactions has_been_displayed
    is_dismissed micro_call_to_action micro_description micro_title template title updated_at user_guid user_id
  `),
  Beat: words(`
    account_guids created_at description digest displayed_at guid has_been_displayed is_dismissed is_relevant
    primary_account_guid primary_transaction_guid template title transaction_guids updated_at user_guid
  `),
  Transaction: words(`
    account_guid amount amount_set_by amount_set_by_name category_guid category_name category_set_by
    category_set_by_name check_number check_number_set_by check_number_set_by_name check_number_string
    created_at currency_code currency_code_set_by currency_code_set_by_name date date_set_by date_set_by_name
    description description_set_by description_set_by_name extended_transaction_type external_guid feed_amount
    feed_check_number feed_check_number_string feed_currency_code feed_description feed_is_international
    feed_latitude feed_longitude feed_memo feed_posted_at feed_posted_on feed_status feed_transacted_at
    feed_transacted_on feed_transaction_type feed_transaction_type_name guid has_been_split has_been_viewed
    is_bill_pay is_business is_direct_deposit is_expense is_fee is_flagged is_hidden is_income is_international
    is_international_set_by is_international_set_by_name is_overdraft_fee is_payroll_advance is_recurring
    is_subscription latitude latitude_set_by latitude_set_by_name localized_description localized_memo longitude
    longitude_set_by longitude_set_by_name member_guid member_is_managed_by_user memo memo_set_by
    memo_set_by_name merchant_category_code merchant_guid merchant_location_guid metadata original_description
    parent_guid posted_at posted_on status status_name top_level_category_guid transacted_at transacted_on
    transaction_type transaction_type_name updated_at user_guid
  `),
  Holding: words(`
    account_guid allocations_cash allocations_convertible allocations_foreign_bond allocations_foreign_stock
    allocations_other allocations_preferred allocations_unknown allocations_us_bond allocations_us_stock
    bond_coupon_rate bond_coupon_rate_set_by bond_coupon_rate_set_by_name bond_maturity_date
    bond_maturity_date_set_by bond_maturity_date_set_by_name cost_basis cost_basis_set_by cost_basis_set_by_name
    cost_basis_updated_at created_at currency_code currency_code_set_by currency_code_set_by_name daily_change
    daily_change_set_by daily_change_set_by_name deleted_at description description_set_by
    description_set_by_name equity_classification equity_classification_set_by equity_classification_set_by_name
    external_guid feed_bond_coupon_rate feed_bond_maturity_date feed_cost_basis feed_currency_code feed_cusip
    feed_daily_change feed_description feed_equity_classification feed_fixed_income_classification
    feed_holding_type feed_holding_type_name feed_isin feed_market_value feed_purchase_price feed_sector
    feed_sedol feed_shares feed_symbol fixed_income_classification fixed_income_classification_set_by
    fixed_income_classification_set_by_name guid holding_type holding_type_name holding_type_set_by
    holding_type_set_by_name is_deleted isin isin_set_by isin_set_by_name large_core_weight large_growth_weight
    large_value_weight market_value market_value_set_by market_value_set_by_name member_guid
    member_is_managed_by_user metadata mid_core_weight mid_growth_weight mid_value_weight price purchase_price
    purchase_price_set_by purchase_price_set_by_name sector sector_set_by sector_set_by_name sedol sedol_set_by
    sedol_set_by_name shares shares_set_by shares_set_by_name small_core_weight small_growth_weight
    small_value_weight symbol symbol_set_by symbol_set_by_name unknown_weight updated_at user_guid
  `),
  Category: words(`
    created_at guid is_default is_income metadata name parent_guid updated_at
  `),
  Pagination: words(`
    current_page per_page total_entries total_pages
  `),
  User: words(`
    accepted_terms_and_conditions_at birthday credit_score email email_is_verified external_guid
    failed_token_login_attempts_count first_name gender guid has_accepted_terms_and_conditions
    has_updated_terms_and_conditions is_disabled is_restricted last_name logged_in_at metadata phone
    phone_is_verified postal_code revision
  `),
  UserRecord: words(`
    birthdate credit_score email first_name gender guid id is_disabled last_name logged_in_at metadata phone
    zip_code
  `),
  Member: words(`
    aggregated_at background_aggregation_is_disabled connection_status connection_status_id
    connection_status_message external_guid guid institution_code institution_guid is_being_aggregated
    is_managed_by_user is_manual is_oauth is_user_created metadata most_recent_job_guid name
    needs_updated_credentials oauth_window_uri revision successfully_aggregated_at upstream_budget
    use_cases user_guid
  `),
  Job: words(`
    created_at error_message error_message_code finished_at guid institution_guid is_authenticated member_guid
    started_at status status_name updated_at user_guid
  `),
  Institution: words(`
    code created_at forgot_password_url forgot_username_url guid has_checking_accounts has_credit_card_accounts
    has_investment_accounts has_line_of_credit_accounts has_loan_accounts has_mortgage_accounts
    has_savings_accounts is_disabled_by_client is_hidden is_test iso_country_code medium_logo_url name
    popularity small_logo_url supports_account_identification supports_account_verification supports_oauth
    supports_transaction_history trouble_signing_in_url updated_at url
  `),
  Credential: words(`
    answer_field_type created_at display_name display_order editable escaped field_name field_type
    field_type_name guid institution_guid label max_length meta_data mfa optional optional_mfa options size
    updated_at value_identifier value_mask
  `),
  Challenge: words(`
    field_name guid image_data image_options label options type
  `),
  MemberCredential: words(`
    created_at credential_guid guid member_guid metadata updated_at
  `),
  MemberCreateRequest: words(`
    background_aggregation_is_disabled client_redirect_url credentials external_guid institution_guid is_oauth
    metadata name referral_source skip_aggregation skip_webhook ui_message_webview_url_scheme use_cases
  `),
  MemberUpdateRequest: words(`
    background_aggregation_is_disabled credentials external_guid institution_guid metadata name skip_aggregation skip_webhook
    use_cases
  `),
  InstitutionSearchRequest: words(`
    account_types name supports_account_identification supports_account_verification
    supports_transaction_history url
  `),
  AggregateOptions: words(`
    include_holdings include_transactions
  `),
  CredentialAnswer: words(`
    guid value
  `),
  Merchant: words(`
    created_at guid logo_updated_at logo_url name updated_at website_url
  `),
  MerchantLocation: words(`
    city country created_at guid latitude longitude merchant_guid phone_number postal_code region_code
    street_address updated_at
  `),
  Tag: words(`
    guid name user_guid
  `),
  Tagging: words(`
    guid member_is_managed_by_user tag_guid transaction_guid user_guid
  `),
  EnhancedTransaction: words(`
    amount categorized_by category_guid category_name described_by description extended_transaction_type
    external_guid feed_description is_bill_pay is_direct_deposit is_expense is_fee is_income is_international
    is_overdraft_fee is_payroll_advance is_subscription memo merchant_category_code merchant_guid
    merchant_location_guid top_level_category_guid transaction_type transaction_type_name user_guid
  `),
  EnhanceInput: words(`
    amount description extended_transaction_type external_guid memo merchant_category_code transaction_type
    user_guid
  `),
  CategoryCreateRequest: words(`
    metadata name parent_guid skip_webhook
  `),
  CategoryUpdateRequest: words(`
    metadata name skip_webhook
  `),
  AggregationEvent: words(`
    action completed_at completed_on is_background job_guid member_guid accounts_created_count
    accounts_updated_count began_at events_path holdings_created_count holdings_deleted_count holdings_updated_count
    transactions_created_count transactions_deleted_count transactions_path transactions_updated_count type user_guid
    user_id
  `),
  ConnectionStatusEvent: words(`
    action connection_status connection_status_id connection_status_message member_guid type user_guid
  `),
  AccountNumber: words(`
    account_guid account_number guid institution_number member_guid passed_validation routing_number transit_number
    user_guid
  `),
  AccountOwner: words(`
    account_guid address city country email first_name last_name member_guid owner_name phone postal_code state
    user_guid
  `),
  BalanceEvent: words(`
    action completed_at completed_on member_guid type user_guid
  `),
  HistoryEvent: words(`
    action completed_at completed_on member_guid accounts_created_count accounts_updated_count began_at events_path
    holdings_created_count holdings_deleted_count holdings_updated_count transactions_created_count
    transactions_deleted_count transactions_path transactions_updated_count type user_guid
  `),
  VerificationEvent: words(`
    accounts action completed_at completed_on job_guid member_guid type user_guid user_id
  `),
  MicroDeposit: words(`
    account_name account_number account_type account_type_name created_at email error_code error_message first_name
    guid institution_name last_name routing_number status status_name tries_left updated_at verified_at
  `),
  MicroDepositCreateRequest: words(`
    account_name account_number account_type email first_name last_name routing_number
  `),
  MicroDepositVerifyRequest: words(`
    deposit_amount_1 deposit_amount_2
  `),
  OAuthWindow: words(`
    guid oauth_window_uri
  `),
};
