import type { MirroredList } from './feed-mirror.ts';

/** Events have the revision; of these objects the lists do not. */
const REVISION = ['revision'];
/** The form of MX's webhooks has fewer fields than the lists. */
const OF_ROWS = `amount_set_by check_number_set_by check_number_string currency_code_set_by date_set_by
  extended_transaction_type external_guid feed_check_number feed_check_number_string feed_currency_code
  feed_is_international feed_latitude feed_longitude feed_posted_at feed_status feed_transacted_at feed_transaction_type
  is_bill_pay is_business is_direct_deposit is_expense is_fee is_flagged is_income is_international
  is_international_set_by is_overdraft_fee is_payroll_advance is_recurring is_subscription latitude latitude_set_by
  localized_description localized_memo longitude longitude_set_by memo_set_by merchant_location_guid
  original_description posted_at transacted_at`.split(/\s+/);
const OF_MEMBERS = `background_aggregation_is_disabled external_guid is_manual is_user_created most_recent_job_guid
  needs_updated_credentials oauth_window_uri upstream_budget use_cases`.split(/\s+/);
const OF_USERS = `accepted_terms_and_conditions_at external_guid failed_token_login_attempts_count
  has_accepted_terms_and_conditions has_updated_terms_and_conditions is_restricted`.split(/\s+/);
const ALL_ROWS = '/transactions?from_date=2000-01-01&to_date=2099-12-31&records_per_page=1000';
const none: Pick<MirroredList, 'onlyInList' | 'onlyInEvents'> = { onlyInList: [], onlyInEvents: REVISION };
const listOf = (type: string, root: string, list: string, fields: Partial<MirroredList> = {}): MirroredList => ({
  ...none,
  ...{ type, root, list, path: `/${list}` },
  ...fields,
});

/**
 * The lists whose objects have events. These have none: `transaction_rules`, `scheduled_payments`,
 * `repeating_transactions`, `monthly_cash_flow_profile`, iterations of spending plans and their items (MX has no webhooks
 * for them), monthly balances and totals (they follow from other lists), jobs (their events tell what happens to them, and
 * not what they are), imports, mappings, consents, credentials and challenges (means of connecting, not data).
 */
export const MIRRORED_LISTS: readonly MirroredList[] = [
  // A login is no change of the user that events tell of.
  listOf('USER', 'user', 'user', { onlyInList: OF_USERS, onlyInEvents: [...REVISION, 'logged_in_at'] }),
  // A list shows when the member was aggregated, and no time of its item.
  listOf('MEMBER', 'member', 'members', {
    onlyInList: OF_MEMBERS,
    onlyInEvents: [...REVISION, 'created_at', 'updated_at'],
  }),
  listOf('ACCOUNT', 'account', 'accounts', { onlyInList: ['external_guid'] }),
  listOf('TRANSACTION', 'transaction', 'transactions', { path: ALL_ROWS, onlyInList: OF_ROWS }),
  listOf('HOLDING', 'holding', 'holdings', { onlyInList: ['external_guid'] }),
  // Default categories are the same for everybody.
  listOf('CATEGORY', 'category', 'categories', { isGiven: ({ is_default }) => is_default === true }),
  listOf('TAG', 'tag', 'tags', { onlyInEvents: [...REVISION, 'updated_at'] }),
  listOf('TAGGING', 'tagging', 'taggings', {
    onlyInEvents: [...REVISION, 'tag_name', 'transaction_id', 'updated_at'],
  }),
  // What is spent of a budget follows from the transactions of the month.
  listOf('BUDGET', 'budget', 'budgets', {
    onlyInList: ['off_track_percentage', 'percent_spent'],
    onlyInEvents: [...REVISION, 'client_id'],
  }),
  listOf('GOAL', 'goal', 'goals', { onlyInEvents: [...REVISION, 'created_by'] }),
  listOf('SPENDING_PLAN', 'spending_plan', 'spending_plans'),
  listOf('BEAT', 'beat', 'beats', {
    onlyInEvents: [...REVISION, 'account_ids', 'active_at', 'expires_at', 'is_deleted'],
  }),
  listOf('INSIGHT', 'insight', 'insights'),
  // The webhook of a notification says where it is sent, and not whether it was read. None tells that one is gone, as one
  // about an account of a deleted member is.
  listOf('NOTIFICATION', 'notification', 'notifications', {
    onlyInList: ['created_on', 'has_been_viewed', 'notification_type'],
    onlyInEvents: [...REVISION, 'created_at', 'deliverables'],
    goesUntold: true,
  }),
];
