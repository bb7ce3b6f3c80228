// Generated from docs/openapi.json by `npm run docs`; do not edit.

import type { FileContent, ListOperation, NoInput, Operation } from './operation.d.mts';

/** The calls that a session of a user makes. */
export interface SessionOperations {
  /** Start an aggregation for every member of the user. This GET starts a job. It answers at once and does not wait for the institution. If a job is running already, within the throttle window, or while the upstream allows no request (`upstream_budget`), no job is started; the header Tributary-Refresh says what happened. */
  readonly aggregateAllMembers: Operation<{
    /** False leaves holdings out of this run. */
    include_holdings?: boolean;
    /** False leaves transactions out of this run. */
    include_transactions?: boolean;
  }, {
    members: readonly (Member)[];
  }>;
  /** Start an aggregation for one member. This GET starts a job. It answers at once and does not wait for the institution. If a job is running already, within the throttle window, or while the upstream allows no request (`upstream_budget`), no job is started; the header Tributary-Refresh says what happened. For a member without PFM the answer is 403, once the client uses use cases; a session of a widget may try such a member again as long as it is not CONNECTED. */
  readonly aggregateMember: Operation<{
    member_guid: string;
    /** False leaves holdings out of this run. */
    include_holdings?: boolean;
    /** False leaves transactions out of this run. */
    include_transactions?: boolean;
  }, {
    member: Member;
  }>;
  /** Block an account and erase its data. Its transactions and holdings are deleted at once. No refresh brings the account back. */
  readonly blockAccount: Operation<{
    account_guid: string;
  }, EmptyObject>;
  /** Cleanse and categorize raw transactions. Nothing is stored. A row without transaction_type counts as a debit. Rows are returned in the order of the request. */
  readonly categorizeTransactions: Operation<{
    body: EnhanceRequest;
  }, {
    transactions: readonly (EnhancedTransaction)[];
  }>;
  /** Start a job that fetches balances only. Poll the member, then read its accounts. */
  readonly checkMemberBalance: Operation<{
    member_guid: string;
  }, {
    member: Member;
  }>;
  /** Create a budget. A category has at most one budget. For a subcategory, parent_guid names the budget of its top-level category; all budgets below a parent together may not exceed its amount. The default amount is 0. */
  readonly createBudget: Operation<{
    body: {
      budget: BudgetCreate;
    };
  }, {
    budget: Budget;
  }>;
  /** Queue a notification for a channel. At most one for each channel. In the app it is delivered at once. For e-mail, SMS and push the partner gets the webhook NOTIFICATION and delivers the notification. */
  readonly createDeliverable: Operation<{
    notification_guid: string;
    body: {
      deliverable: DeliverableCreate;
    };
  }, {
    deliverable_notification: DeliverableNotification;
  }>;
  /** Create a goal. Requires a monthly cash flow profile with a contribution above 0. An account can have one open goal: PAYOFF if money is owed on it, otherwise SAVE_AMOUNT. */
  readonly createGoal: Operation<{
    body: {
      goal: GoalCreate;
    };
  }, {
    goal: Goal;
  }>;
  /** Import a file of a bank into a member. The body is the file as the bank gives it (OFX, QFX, QBO, CSV). The member is one of the institution File import, or the manual member together with account_guid. Rows that are there already are not added again. A dry run says what the file would bring, and changes nothing. A CSV file needs a mapping: where none is kept, the answer 422 proposes one, and the same call with its guid imports the file and keeps the mapping for the account. */
  readonly createImport: Operation<{
    member_guid: string;
    account_guid?: string;
    mapping?: string;
    /** True says what the file would bring, and changes nothing. */
    dry_run?: boolean;
    body: FileContent;
    /** Its name on the machine of the user. */
    file_name?: string;
  }, {
    import: Import;
  }>;
  /** Create one split child (old form). The rest of the amount becomes another part. Later calls take their amount from the largest part. @deprecated */
  readonly createLegacySplit: Operation<{
    body: {
      transaction: LegacySplit;
    };
  }, {
    transaction: Transaction;
  }>;
  /** Create a manual account. The account belongs to the member of the Manual Institution. That member is created with the first manual account and is never aggregated. */
  readonly createManualAccount: Operation<{
    body: {
      account: AccountCreate;
    };
  }, {
    account: Account;
  }>;
  /** Create a manual transaction. For manual accounts only. `{"transactions": […]}` creates up to 500 at once, or none: each has an `external_guid`, and one that the account has already, or had, changes nothing. So the same call may be repeated. */
  readonly createManualTransaction: Operation<{
    account_guid: string;
    body: {
      transaction: TransactionCreate;
    };
  }, {
    transaction: Transaction;
  } | {
    transactions: readonly (CreatedTransaction)[];
  }>;
  /** Create a member. Starts an aggregation unless skip_aggregation is true. A login that a member of the user has at the institution already is refused with 422, code 4220; member_guid beside the error names that member, which can be updated instead. */
  readonly createMember: Operation<{
    body: {
      member: MemberCreateRequest;
    };
  }, {
    member: Member;
  }>;
  /** Store one member credential. @deprecated */
  readonly createMemberCredentials: Operation<{
    member_guid: string;
    body: {
      member: MemberCredentialCreateRequest;
    };
  }, {
    member_credential: MemberCredential;
  }>;
  /** Create or pre-initiate a microdeposit. With the account fields the microdeposit starts as INITIATED and two small deposits are sent. With names and email only it starts as PREINITIATED. Within 24 hours three microdeposits to one account and ten for one user are allowed, whatever their outcome. Further calls get 429 with Retry-After. */
  readonly createMicrodeposit: Operation<{
    body: {
      micro_deposit: MicroDepositCreateRequest;
    };
  }, {
    micro_deposit: MicroDeposit;
  }>;
  /** Create a notification. Always of type 11 (API_NOTIFICATION) and not attached to an object. It is not delivered until it is queued for a channel. */
  readonly createNotification: Operation<{
    body: {
      notification: NotificationCreate;
    };
  }, {
    notification: Notification;
  }>;
  /** Create a scheduled payment. One payment for each merchant. A recurring payment always shows its next date. */
  readonly createScheduledPayment: Operation<{
    body: {
      scheduled_payment: ScheduledPaymentCreate;
    };
  }, {
    scheduled_payment: ScheduledPayment;
  }>;
  /** Create a spending plan. Takes no body. Also creates iteration 1, for the current month. A user has one plan at most. */
  readonly createSpendingPlan: Operation<NoInput, {
    spending_plan: SpendingPlan;
  }>;
  /** Create an item in the current iteration. An item for a scheduled payment replaces the one that the system made for it. */
  readonly createSpendingPlanIterationItem: Operation<{
    spending_plan_guid: string;
    body: {
      iteration_item: IterationItemRequest;
    };
  }, {
    iteration_item: IterationItem;
    pagination?: Pagination;
  }>;
  /** Split a transaction. The amounts of the parts must add up to the amount of the transaction. To split it again, undo the split first. */
  readonly createSplitTransactions: Operation<{
    transaction_guid: string;
    body: {
      transactions: readonly (SplitPart)[];
    };
  }, {
    transactions: readonly (Transaction)[];
  }>;
  /** Create a subcategory. The parent must be a default top-level category. Names are unique under one parent, regardless of case. */
  readonly createSubcategory: Operation<{
    body: {
      category: CategoryCreateRequest;
    };
  }, {
    category: Category;
  }>;
  /** Create a tag. Tag names are unique, regardless of case. */
  readonly createTag: Operation<{
    body: {
      tag: TagRequest;
    };
  }, {
    tag: Tag;
  }>;
  /** Tag a transaction. If the transaction has the tag already, the existing tagging is returned. */
  readonly createTagging: Operation<{
    body: {
      tagging: TaggingCreateRequest;
    };
  }, {
    tagging: Tagging;
  }>;
  /** Create a transaction rule. Transactions whose cleansed description equals match_description, regardless of case, get the category and description of the rule: existing transactions at once, new ones when they arrive. Values that the user set on a transaction stay. */
  readonly createTransactionRule: Operation<{
    body: {
      transaction_rule: {
        category_guid: string;
        description: string;
        match_description: string;
      };
    };
  }, {
    transaction_rule: TransactionRule;
  }>;
  /** Delete a budget. Also deletes the budgets under it. */
  readonly deleteBudget: Operation<{
    budget_guid: string;
  }, undefined>;
  /** Delete a deliverable. */
  readonly deleteDeliverable: Operation<{
    notification_guid: string;
    deliverable_guid: string;
  }, EmptyObject>;
  /** Delete a goal. Goals after it move up by one position. */
  readonly deleteGoal: Operation<{
    goal_guid: string;
  }, undefined>;
  /** Undo an import. Removes the transactions that only this import brought, unless their user has edited, split or tagged them. Accounts, balances and holdings stay. The import stays in the list and is UNDONE; to undo it again changes nothing. */
  readonly deleteImport: Operation<{
    member_guid: string;
    import_guid: string;
  }, {
    import: Import;
  }>;
  /** Delete a manual account. Also deletes its transactions. An account of a connection cannot be deleted, only blocked. */
  readonly deleteManualAccount: Operation<{
    account_guid: string;
  }, undefined>;
  /** Delete a member and everything under it. Credentials are destroyed at once. The data can no longer be read, and are purged after 14 days. */
  readonly deleteMember: Operation<{
    member_guid: string;
  }, EmptyObject>;
  /** Delete a microdeposit. */
  readonly deleteMicrodeposit: Operation<{
    micro_deposit_guid: string;
  }, EmptyObject>;
  /** Delete a notification. Also deletes its deliverables. A notification made by the system is not made again. */
  readonly deleteNotification: Operation<{
    notification_guid: string;
  }, EmptyObject>;
  /** Delete a scheduled payment. A payment made from a repeating transaction is not made again. */
  readonly deleteScheduledPayment: Operation<{
    guid: string;
  }, undefined>;
  /** Delete a spending plan. Also deletes its accounts, iterations and items. */
  readonly deleteSpendingPlan: Operation<{
    spending_plan_guid: string;
  }, undefined>;
  /** Delete a plan account. The account stays; its transactions no longer count in the plan. */
  readonly deleteSpendingPlanAccount: Operation<{
    spending_plan_guid: string;
    spending_plan_account_guid: string;
  }, undefined>;
  /** Delete an item. An item made by the system does not come back before the next month. */
  readonly deleteSpendingPlanIterationItem: Operation<{
    spending_plan_guid: string;
    iteration_item_guid: string;
  }, undefined>;
  /** Undo a split. */
  readonly deleteSplitTransactions: Operation<{
    transaction_guid: string;
  }, undefined>;
  /** Delete a subcategory of the user. Transactions of the subcategory move to its parent category. */
  readonly deleteSubcategory: Operation<{
    category_guid: string;
  }, EmptyObject>;
  /** Delete a tag and its taggings. */
  readonly deleteTag: Operation<{
    tag_guid: string;
  }, EmptyObject>;
  /** Remove a tag from a transaction. */
  readonly deleteTagging: Operation<{
    tagging_guid: string;
  }, EmptyObject>;
  /** Delete a transaction. Also deletes its parts. A transaction that a refresh brought does not come back with the next one. */
  readonly deleteTransaction: Operation<{
    transaction_guid: string;
  }, EmptyObject>;
  /** Delete a transaction rule. Transactions that the rule changed stay as they are. */
  readonly deleteTransactionRule: Operation<{
    transaction_rule_guid: string;
  }, EmptyObject>;
  /** Start a job that fetches up to 24 months of transactions. If the institution does not support it, the answer is 400. The data appear in the lists of transactions. */
  readonly extendTransactionHistory: Operation<{
    member_guid: string;
  }, {
    member: Member;
  }>;
  /** Send a webhook about a test member. Sends an event about the current state of the member to every endpoint that subscribes to its type. Only for members of test institutions. */
  readonly fireWebhook: Operation<{
    member_guid: string;
    body: {
      fire_webhook: {
        type: "AGGREGATION" | "CONNECTION_STATUS" | "JOB_STATUS" | "MEMBER";
      };
    };
  }, {
    fire_webhook: {
      event_guid: string;
      type: "AGGREGATION" | "CONNECTION_STATUS" | "JOB_STATUS" | "MEMBER";
    };
  }>;
  /** Build budgets from past spending. Creates a budget for each top-level category with transactions in both of the two previous calendar months. The amount is the average of the two months, rounded up to a whole unit. Existing budgets get the new amount. */
  readonly generateBudgets: Operation<NoInput, {
    budgets: readonly (Budget)[];
  }>;
  /** Generate a fresh one-time OAuth address. The address works once, for 30 minutes. If the member does not use OAuth, the answer is 400. The list of OAuth states says what came of it. */
  readonly generateOAuthWindowUri: Operation<{
    member_guid: string;
    client_redirect_url?: string;
    referral_source?: "BROWSER" | "APP";
    /** True prevents the aggregation after consent. */
    skip_aggregation?: boolean;
    ui_message_webview_url_scheme?: string;
  }, {
    member: OAuthWindow;
  }>;
  /** Start a job that fetches account owners. If the institution does not support it, the answer is 400. Poll the member, then list its account owners. */
  readonly identifyMember: Operation<{
    member_guid: string;
    body?: IncludeTransactionsOption;
  }, {
    member: Member;
  }>;
  /** List the account owners gathered for a member. */
  readonly listAccountOwners: Operation<{
    member_guid: string;
  }, {
    account_owners: readonly (AccountOwner)[];
  }>;
  /** List transactions of an account. The window is of transaction dates and includes both ends. Default: from 120 days ago to five days ahead. */
  readonly listAccountTransactions: ListOperation<{
    account_guid: string;
    /** First transaction date. Default: 120 days ago. */
    from_date?: string;
    /** Last transaction date. Default: five days ahead. */
    to_date?: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    transactions: readonly (Transaction)[];
    pagination: Pagination;
  }, Transaction>;
  /** List transactions of an account created in a window. The window includes both ends. Days are in UTC. */
  readonly listAccountTransactionsCreatedBetween: ListOperation<{
    account_guid: string;
    start_date: string;
    end_date: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    transactions: readonly (Transaction)[];
    pagination: Pagination;
  }, Transaction>;
  /** List transactions of an account updated in a window. The window includes both ends. Days are in UTC. */
  readonly listAccountTransactionsUpdatedBetween: ListOperation<{
    account_guid: string;
    start_date: string;
    end_date: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    transactions: readonly (Transaction)[];
    pagination: Pagination;
  }, Transaction>;
  /** List all accounts. */
  readonly listAccounts: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
  }, {
    accounts: readonly (Account)[];
    pagination: Pagination;
  }, Account>;
  /** List beats. Beats of the last 90 days, latest first. @deprecated */
  readonly listBeats: Operation<NoInput, {
    beats: readonly (Beat)[];
  }>;
  /** List budgets. */
  readonly listBudgets: Operation<NoInput, {
    budgets: readonly (Budget)[];
  }>;
  /** List default categories and categories of the user. */
  readonly listCategories: Operation<NoInput, {
    categories: readonly (Category)[];
  }>;
  /** List category totals in a window. One row for each category with transactions in the window, both ends included. Amounts are added without sign. Of a split transaction only the parts count. */
  readonly listCategoryTotals: Operation<{
    start_date: string;
    end_date: string;
    account_guid?: string;
    "account_guid[]"?: readonly (string)[];
  }, {
    date_range_category_totals: readonly (CategoryTotal)[];
  }>;
  /** List default categories. */
  readonly listDefaultCategories: Operation<NoInput, {
    categories: readonly (Category)[];
  }>;
  /** List deliverables of a notification. */
  readonly listDeliverables: Operation<{
    notification_guid: string;
  }, {
    deliverable_notifications: readonly (DeliverableNotification)[];
  }>;
  /** List goals. */
  readonly listGoals: Operation<NoInput, {
    goals: readonly (Goal)[];
  }>;
  /** List all holdings. */
  readonly listHoldings: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    holdings: readonly (Holding)[];
    pagination: Pagination;
  }, Holding>;
  /** List the files that were imported into a member. */
  readonly listImports: ListOperation<{
    member_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    imports: readonly (Import)[];
    pagination: Pagination;
  }, Import>;
  /** List accounts of an insight. */
  readonly listInsightAccounts: ListOperation<{
    insight_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    accounts: readonly (Account)[];
    pagination: Pagination;
  }, Account>;
  /** List categories of an insight. */
  readonly listInsightCategories: ListOperation<{
    insight_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    categories: readonly (Category)[];
    pagination: Pagination;
  }, Category>;
  /** List merchants of an insight. */
  readonly listInsightMerchants: ListOperation<{
    insight_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    merchants: readonly (Merchant)[];
    pagination: Pagination;
  }, Merchant>;
  /** List scheduled payments of an insight. */
  readonly listInsightScheduledPayments: ListOperation<{
    insight_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    scheduled_payments: readonly (ScheduledPayment)[];
    pagination: Pagination;
  }, ScheduledPayment>;
  /** List transactions of an insight. */
  readonly listInsightTransactions: ListOperation<{
    insight_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    transactions: readonly (Transaction)[];
    pagination: Pagination;
  }, Transaction>;
  /** List insights. The beats of the last 90 days as insights, with the same guids, including dismissed and outdated ones. */
  readonly listInsights: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    insights: readonly (Insight)[];
    pagination: Pagination;
  }, Insight>;
  /** List insights of an account. */
  readonly listInsightsByAccount: ListOperation<{
    account_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    insights: readonly (Insight)[];
    pagination: Pagination;
  }, Insight>;
  /** List insights of a transaction. */
  readonly listInsightsByTransaction: ListOperation<{
    transaction_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    insights: readonly (Insight)[];
    pagination: Pagination;
  }, Insight>;
  /** List the credentials an institution requires. Call this before you create a member. The answer may be cached for a day. */
  readonly listInstitutionCredentials: Operation<{
    institution_guid: string;
  }, {
    credentials: readonly (Credential)[];
  }>;
  /** Download the institution list as CSV. Columns in order: guid, name, instructions, created_at, updated_at, url, popularity, is_hidden, has_checking_accounts, has_savings_accounts, has_loan_accounts, has_credit_card_accounts, has_investment_accounts, has_line_of_credit_accounts, has_mortgage_accounts, external_guid, medium_logo_url, small_logo_url. @deprecated */
  readonly listInstitutionsCsv: Operation<NoInput, string>;
  /** List the challenges of a job (older form of list member challenges). */
  readonly listJobMfaCredentials: Operation<{
    job_guid: string;
  }, {
    credentials: readonly (Credential)[];
  }>;
  /** List the accounts of a member. */
  readonly listMemberAccounts: ListOperation<{
    member_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    accounts: readonly (Account)[];
    pagination: Pagination;
  }, Account>;
  /** List the MFA challenges that await an answer. Empty while the member is not CHALLENGED. */
  readonly listMemberChallenges: Operation<{
    member_guid: string;
  }, {
    challenges: readonly (Challenge)[];
  }>;
  /** List the credentials needed to update a member. */
  readonly listMemberCredentials: Operation<{
    member_guid: string;
  }, {
    credentials: readonly (Credential)[];
  }>;
  /** List the credentials needed to update a member (path as in the reference). */
  readonly listMemberCredentialsSingularPath: Operation<{
    member_guid: string;
  }, {
    credentials: readonly (Credential)[];
  }>;
  /** List the jobs of a member with their steps and the outcome of each account. */
  readonly listMemberJobs: ListOperation<{
    member_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    jobs: readonly (MemberJob)[];
    pagination: Pagination;
    upstream_budget: UpstreamBudget | null;
  }, MemberJob>;
  /** List transactions of a member. The window is of transaction dates and includes both ends. Default: from 120 days ago to five days ahead. */
  readonly listMemberTransactions: ListOperation<{
    member_guid: string;
    /** First transaction date. Default: 120 days ago. */
    from_date?: string;
    /** Last transaction date. Default: five days ahead. */
    to_date?: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    transactions: readonly (Transaction)[];
    pagination: Pagination;
  }, Transaction>;
  /** List the members of the user. */
  readonly listMembers: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
  }, {
    members: readonly (Member)[];
    pagination: Pagination;
  }, Member>;
  /** List merchants. */
  readonly listMerchants: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Part of the name; case does not matter. */
    name?: string;
  }, {
    merchants: readonly (Merchant)[];
    pagination: Pagination;
  }, Merchant>;
  /** List the microdeposits of the user. */
  readonly listMicrodeposits: Operation<NoInput, {
    micro_deposits: readonly ({
      micro_deposit: MicroDeposit;
    })[];
  }>;
  /** List balances by month. One entry for each month in the window up to the current month, oldest first. `balance` is the balance at the end of the month, calculated from the current balance. `transaction_total` is by how much the posted transactions of the month changed it. */
  readonly listMonthlyAccountBalances: Operation<{
    account_guid: string;
    /** First transaction date. Default: 120 days ago. */
    from_date?: string;
    /** Last transaction date. Default: five days ahead. */
    to_date?: string;
  }, {
    monthly_account_balances: readonly (MonthlyAccountBalance)[];
  }>;
  /** List notifications. */
  readonly listNotifications: Operation<{
    /** First day of creation. Default: 120 days ago. */
    from_date?: string;
    /** Last day of creation. Default: today. */
    to_date?: string;
  }, {
    notifications: readonly (Notification)[];
  }>;
  /** List what came of the OAuth addresses of a member. One state for each address that was made, newest first, at most ten; each is listed until 30 minutes after its end. Poll this while the user is at the institution, and wait at least 3 seconds between calls. A denial and a failure show here also where the member keeps an earlier consent. After a success the connection_status of the member goes on. */
  readonly listOAuthStates: Operation<{
    member_guid: string;
  }, {
    oauth_states: readonly (OAuthState)[];
  }>;
  /** List accounts of members that the partner created. */
  readonly listPartnerCreatedAccounts: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
  }, {
    accounts: readonly (Account)[];
    pagination: Pagination;
  }, Account>;
  /** List repeating transactions. Repeating transactions that have not lapsed, found in the transactions of the last thirteen months. */
  readonly listRepeatingTransactions: Operation<NoInput, {
    repeating_transactions: readonly (RepeatingTransaction)[];
  }>;
  /** List scheduled payments. Payments of the user and payments made from repeating transactions, all on one page. */
  readonly listScheduledPayments: ListOperation<NoInput, {
    scheduled_payments: readonly (ScheduledPayment)[];
    pagination: Pagination;
  }, ScheduledPayment>;
  /** List plan accounts. The accounts whose transactions the plan counts, all on one page. */
  readonly listSpendingPlanAccounts: ListOperation<{
    spending_plan_guid: string;
  }, {
    spending_plan_accounts: readonly (SpendingPlanAccount)[];
    pagination: Pagination;
  }, SpendingPlanAccount>;
  /** List items of the current iteration. */
  readonly listSpendingPlanIterationItems: ListOperation<{
    spending_plan_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    iteration_items: readonly (IterationItem)[];
    pagination: Pagination;
  }, IterationItem>;
  /** List iterations. */
  readonly listSpendingPlanIterations: ListOperation<{
    spending_plan_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    iterations: readonly (SpendingPlanIteration)[];
    pagination: Pagination;
  }, SpendingPlanIteration>;
  /** List spending plans. A user has one plan at most. */
  readonly listSpendingPlans: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    spending_plans: readonly (SpendingPlan)[];
    pagination: Pagination;
  }, SpendingPlan>;
  /** List taggings. */
  readonly listTaggings: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    taggings: readonly (Tagging)[];
    pagination: Pagination;
  }, Tagging>;
  /** List tags. */
  readonly listTags: Operation<NoInput, {
    tags: readonly (Tag)[];
  }>;
  /** List transaction rules. */
  readonly listTransactionRules: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    transaction_rules: readonly (TransactionRule)[];
    pagination: Pagination;
  }, TransactionRule>;
  /** List transactions. The window is of transaction dates and includes both ends. Default: from 120 days ago to five days ahead. */
  readonly listTransactions: ListOperation<{
    account_guid?: string;
    "account_guid[]"?: readonly (string)[];
    "account_guids[]"?: readonly (string)[];
    /** First transaction date. Default: 120 days ago. */
    from_date?: string;
    /** Last transaction date. Default: five days ahead. */
    to_date?: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
    user_transaction_rule_guid?: string;
  }, {
    transactions: readonly (Transaction)[];
    pagination: Pagination;
  }, Transaction>;
  /** List transactions of one category in a window. The window includes both ends. Days are in UTC. */
  readonly listTransactionsByCategory: ListOperation<{
    category_guid: string;
    start_date: string;
    end_date: string;
    "account_guid[]"?: readonly (string)[];
    "account_guids[]"?: readonly (string)[];
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
  }, {
    transactions: readonly (Transaction)[];
    pagination: Pagination;
  }, Transaction>;
  /** List transactions of several categories and their children in a window. The window includes both ends. Days are in UTC. */
  readonly listTransactionsByTopLevelCategories: ListOperation<{
    top_level_category_guids: string;
    start_date: string;
    end_date: string;
    "account_guid[]"?: readonly (string)[];
    "account_guids[]"?: readonly (string)[];
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
  }, {
    transactions: readonly (Transaction)[];
    pagination: Pagination;
  }, Transaction>;
  /** List transactions of a category and its children in a window. The window includes both ends. Days are in UTC. */
  readonly listTransactionsByTopLevelCategory: ListOperation<{
    top_level_category_guids: string;
    start_date: string;
    end_date: string;
    "account_guid[]"?: readonly (string)[];
    "account_guids[]"?: readonly (string)[];
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
  }, {
    transactions: readonly (Transaction)[];
    pagination: Pagination;
  }, Transaction>;
  /** List transactions created in a window. The window includes both ends. Days are in UTC. */
  readonly listTransactionsCreatedBetween: ListOperation<{
    start_date: string;
    end_date: string;
    "account_guid[]"?: readonly (string)[];
    "account_guids[]"?: readonly (string)[];
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
    user_transaction_rule_guid?: string;
  }, {
    transactions: readonly (Transaction)[];
    pagination: Pagination;
  }, Transaction>;
  /** List transactions updated in a window. The window includes both ends. Days are in UTC. */
  readonly listTransactionsUpdatedBetween: ListOperation<{
    start_date: string;
    end_date: string;
    "account_guid[]"?: readonly (string)[];
    "account_guids[]"?: readonly (string)[];
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
    user_transaction_rule_guid?: string;
  }, {
    transactions: readonly (Transaction)[];
    pagination: Pagination;
  }, Transaction>;
  /** List accounts of members that the user created. */
  readonly listUserCreatedAccounts: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
  }, {
    accounts: readonly (Account)[];
    pagination: Pagination;
  }, Account>;
  /** Merge two duplicate accounts. The order does not matter. An account of a partner-managed member survives, else an account of a connection, else the older account. The data of the other account are listed under the survivor, also those of later refreshes. */
  readonly mergeAccounts: Operation<{
    body: AccountMergeRequest;
  }, {
    account: Account;
  }>;
  /** Read an account. */
  readonly readAccount: Operation<{
    account_guid: string;
  }, {
    account: Account;
  }>;
  /** Read how the CSV files of an account are read. Answers 404 where no mapping is kept for the account. */
  readonly readAccountImportMapping: Operation<{
    account_guid: string;
  }, {
    mapping: ImportMapping;
  }>;
  /** List the account numbers gathered for a member. */
  readonly readAccountNumbers: Operation<{
    member_guid: string;
  }, {
    account_numbers: readonly (AccountNumber)[];
  }>;
  /** List the account numbers of one account. */
  readonly readAccountNumbersByAccount: Operation<{
    account_guid: string;
  }, {
    account_numbers: readonly (AccountNumber)[];
  }>;
  /** Read a beat. @deprecated */
  readonly readBeat: Operation<{
    beat_guid: string;
  }, {
    beat: Beat;
  }>;
  /** Read a budget. */
  readonly readBudget: Operation<{
    budget_guid: string;
  }, {
    budget: Budget;
  }>;
  /** Read a category. */
  readonly readCategory: Operation<{
    category_guid: string;
  }, {
    category: Category;
  }>;
  /** Read the current iteration. The iteration of the current month, in UTC. The answer has a `pagination` of its own. */
  readonly readCurrentSpendingPlanIteration: Operation<{
    spending_plan_guid: string;
  }, {
    iteration: SpendingPlanIteration;
    pagination?: Pagination;
  }>;
  /** Read a deliverable. */
  readonly readDeliverable: Operation<{
    notification_guid: string;
    deliverable_guid: string;
  }, {
    deliverable_notification: DeliverableNotification;
  }>;
  /** Read a goal. */
  readonly readGoal: Operation<{
    goal_guid: string;
  }, {
    goal: Goal;
  }>;
  /** Ask whether the service answers. For load balancers and monitors. The answer says that the gateway and its functions work; it reads no data. Whether data are read and refreshed, the alarms say. */
  readonly readHealth: Operation<NoInput, {
    health: {
      status: "UP";
    };
  }>;
  /** Read a holding. */
  readonly readHolding: Operation<{
    holding_guid: string;
  }, {
    holding: Holding;
  }>;
  /** Read one import. Poll this after an answer 202. Wait at least 3 seconds between calls. */
  readonly readImport: Operation<{
    member_guid: string;
    import_guid: string;
  }, {
    import: Import;
  }>;
  /** Read an insight. */
  readonly readInsight: Operation<{
    insight_guid: string;
  }, {
    insight: Insight;
  }>;
  /** Read one institution. The answer also has a pagination object, although the institution is a single one. */
  readonly readInstitution: Operation<{
    institution_guid: string;
  }, {
    institution: Institution;
    pagination: Pagination;
  }>;
  /** Read one job. */
  readonly readJob: Operation<{
    job_guid: string;
  }, {
    job: Job;
  }>;
  /** Read one member. Poll this while a job runs. Wait at least 3 seconds between calls. */
  readonly readMember: Operation<{
    member_guid: string;
  }, {
    member: Member;
  }>;
  /** Read a merchant. */
  readonly readMerchant: Operation<{
    merchant_guid: string;
  }, {
    merchant: Merchant;
  }>;
  /** Read a merchant location. */
  readonly readMerchantLocation: Operation<{
    merchant_location_guid: string;
  }, {
    merchant_location: MerchantLocation;
  }>;
  /** Read a microdeposit. */
  readonly readMicrodeposit: Operation<{
    micro_deposit_guid: string;
  }, {
    micro_deposit: MicroDeposit;
  }>;
  /** Read the monthly cash flow profile. */
  readonly readMonthlyCashFlowProfile: Operation<NoInput, {
    monthly_cash_flow_profile: MonthlyCashFlowProfile;
  }>;
  /** Read a notification. */
  readonly readNotification: Operation<{
    notification_guid: string;
  }, {
    notification: Notification;
  }>;
  /** Read a repeating transaction. */
  readonly readRepeatingTransaction: Operation<{
    repeating_transaction_guid: string;
  }, {
    repeating_transaction: RepeatingTransaction;
  }>;
  /** Read a scheduled payment. */
  readonly readScheduledPayment: Operation<{
    guid: string;
  }, {
    scheduled_payment: ScheduledPayment;
  }>;
  /** Read a spending plan. */
  readonly readSpendingPlan: Operation<{
    spending_plan_guid: string;
  }, {
    spending_plan: SpendingPlan;
  }>;
  /** Read a plan account. */
  readonly readSpendingPlanAccount: Operation<{
    spending_plan_guid: string;
    spending_plan_account_guid: string;
  }, {
    spending_plan_account: SpendingPlanAccount;
  }>;
  /** Read an iteration by number. */
  readonly readSpendingPlanIteration: Operation<{
    spending_plan_guid: string;
    iteration_number: number;
  }, {
    iteration: SpendingPlanIteration;
    pagination?: Pagination;
  }>;
  /** Read an item. */
  readonly readSpendingPlanIterationItem: Operation<{
    spending_plan_guid: string;
    iteration_item_guid: string;
  }, {
    iteration_item: IterationItem;
    pagination?: Pagination;
  }>;
  /** Read a transaction. */
  readonly readTransaction: Operation<{
    transaction_guid: string;
  }, {
    transaction: Transaction;
  }>;
  /** Read a transaction rule. */
  readonly readTransactionRule: Operation<{
    transaction_rule_guid: string;
  }, {
    transaction_rule: TransactionRule;
  }>;
  /** Read the user of the session. */
  readonly readUser: Operation<NoInput, {
    user: User;
  }>;
  /** Alias of aggregate all members. This GET starts a job. It answers at once and does not wait for the institution. If a job is running already, within the throttle window, or while the upstream allows no request (`upstream_budget`), no job is started; the header Tributary-Refresh says what happened. */
  readonly refreshAllMembers: Operation<{
    /** False leaves holdings out of this run. */
    include_holdings?: boolean;
    /** False leaves transactions out of this run. */
    include_transactions?: boolean;
  }, {
    members: readonly (Member)[];
  }>;
  /** Alias of aggregate member. This GET starts a job. It answers at once and does not wait for the institution. If a job is running already, within the throttle window, or while the upstream allows no request (`upstream_budget`), no job is started; the header Tributary-Refresh says what happened. For a member without PFM the answer is 403, once the client uses use cases; a session of a widget may try such a member again as long as it is not CONNECTED. */
  readonly refreshMember: Operation<{
    member_guid: string;
    /** False leaves holdings out of this run. */
    include_holdings?: boolean;
    /** False leaves transactions out of this run. */
    include_transactions?: boolean;
  }, {
    member: Member;
  }>;
  /** Set the priorities of goals. Requires a monthly cash flow profile with a contribution above 0. Name every goal whose position changes. */
  readonly repositionGoals: Operation<{
    body: {
      goals: readonly (GoalReposition)[];
    };
  }, {
    goals: readonly (Goal)[];
  }>;
  /** Answer the pending MFA challenges. Allowed while the member is CHALLENGED; otherwise the answer is 405. */
  readonly resumeAggregation: Operation<{
    member_guid: string;
    body: MemberResumeRequestBody;
  }, {
    member: Member;
  }>;
  /** Resume a challenged job. Uses the answers stored by POST /members/{member_guid}/credentials. @deprecated */
  readonly resumeJob: Operation<{
    job_guid: string;
  }, {
    job: Job;
  }>;
  /** Resume a challenged job (PUT, for old clients). Uses the answers stored by POST /members/{member_guid}/credentials. @deprecated */
  readonly resumeJobPut: Operation<{
    job_guid: string;
  }, {
    job: Job;
  }>;
  /** Search institutions. Give a name or a url. An empty name finds every institution. */
  readonly searchInstitutions: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    iso_country_code?: readonly ("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW")[];
    body: {
      institution: InstitutionSearchRequest;
    };
  }, {
    institutions: readonly (Institution)[];
    pagination: Pagination;
  }, Institution>;
  /** Update an account. Omitted fields keep their value. A value that the user sets replaces the value of the feed, also after later refreshes; null removes it. Manual accounts and others have the same fields. */
  readonly updateAccount: Operation<{
    account_guid: string;
    body: {
      account: AccountWrite;
    };
  }, {
    account: Account;
  }>;
  /** Say how the CSV files of an account are read. Replaces the mapping that is kept for the account. Files with the same header are read by it from now on. What was imported stays as it is. */
  readonly updateAccountImportMapping: Operation<{
    account_guid: string;
    body: {
      mapping: ImportMappingRequest;
    };
  }, {
    mapping: ImportMapping;
  }>;
  /** Update a beat. Set at least one field. The time of the first display never changes. @deprecated */
  readonly updateBeat: Operation<{
    beat_guid: string;
    body: {
      beat: BeatUpdateRequest;
    };
  }, {
    beat: Beat;
  }>;
  /** Update a budget. Omitted fields keep their value. */
  readonly updateBudget: Operation<{
    budget_guid: string;
    body?: {
      budget: BudgetUpdate | readonly (BudgetUpdate)[];
    };
  }, {
    budget: Budget;
  }>;
  /** Update a goal. Requires a monthly cash flow profile with a contribution above 0. Omitted fields keep their value. */
  readonly updateGoal: Operation<{
    goal_guid: string;
    body: {
      goal: GoalUpdate;
    };
  }, {
    goal: Goal;
  }>;
  /** Update a holding. Omitted fields keep their value. A value that the user sets replaces the value of the feed, also after later refreshes; null removes it. */
  readonly updateHolding: Operation<{
    holding_guid: string;
    body: {
      holding: HoldingWrite;
    };
  }, {
    holding: Holding;
  }>;
  /** Change a mapping that was proposed for a CSV file. For a file whose account does not exist yet. The mapping is good for another day. Send the file again with its guid. */
  readonly updateImportMapping: Operation<{
    member_guid: string;
    mapping_guid: string;
    body: {
      mapping: ImportMappingRequest;
    };
  }, {
    mapping: ImportMapping;
  }>;
  /** Update an insight. Set at least one field. */
  readonly updateInsight: Operation<{
    insight_guid: string;
    body: {
      insight: InsightUpdateRequest;
    };
  }, {
    insight: Insight;
  }>;
  /** Update credentials or attributes of a member. Omitted fields keep their value. New credentials start an aggregation unless skip_aggregation is true or a job is already running. Old clients may also answer a challenge by this call. If the institution has asked for a pause, new credentials are stored and tried after the pause; Tributary-Refresh says after how many seconds. With another institution_guid, credentials are those for it, and the member moves there with all its data. It keeps its earlier connection until the new one has brought data, and has it again where the job ends without any. */
  readonly updateMember: Operation<{
    member_guid: string;
    body: {
      member: MemberUpdateRequest;
    };
  }, {
    member: Member;
  }>;
  /** Update the monthly cash flow profile. Sets what goes to goals each month: the income that budgets leave, or an amount that the user chooses. */
  readonly updateMonthlyCashFlowProfile: Operation<{
    body: {
      monthly_cash_flow_profile: MonthlyCashFlowProfileUpdate;
    };
  }, {
    monthly_cash_flow_profile: MonthlyCashFlowProfile;
  }>;
  /** Update a scheduled payment. Omitted fields keep their value. A payment that was changed no longer follows new transactions. */
  readonly updateScheduledPayment: Operation<{
    guid: string;
    body: {
      scheduled_payment: ScheduledPaymentUpdate;
    };
  }, {
    scheduled_payment: ScheduledPayment;
  }>;
  /** Change an item. Omitted fields keep their value. `planned_amount` is required. */
  readonly updateSpendingPlanIterationItem: Operation<{
    spending_plan_guid: string;
    iteration_item_guid: string;
    body: {
      iteration_item: IterationItemRequest;
    };
  }, {
    iteration_item: IterationItem;
    pagination?: Pagination;
  }>;
  /** Update a subcategory of the user. Omitted fields keep their value. Default categories never change. */
  readonly updateSubcategory: Operation<{
    category_guid: string;
    body: {
      category: CategoryUpdateRequest;
    };
  }, {
    category: Category;
  }>;
  /** Rename a tag. */
  readonly updateTag: Operation<{
    tag_guid: string;
    body: {
      tag: TagRequest;
    };
  }, {
    tag: Tag;
  }>;
  /** Update a transaction. Omitted fields keep their value. Later refreshes and rules do not change what the user sets. */
  readonly updateTransaction: Operation<{
    transaction_guid: string;
    body: {
      transaction: TransactionUpdate;
    };
  }, {
    transaction: Transaction;
  }>;
  /** Update a transaction rule. Omitted fields keep their value. A new category or description also changes the transactions that the rule changed before. A new match_description applies only to new transactions. */
  readonly updateTransactionRule: Operation<{
    transaction_rule_guid: string;
    body: {
      transaction_rule: {
        category_guid?: string;
        description?: string;
        match_description?: string;
      };
    };
  }, {
    transaction_rule: TransactionRule;
  }>;
  /** Start a job that fetches account numbers. If the institution does not support it, the answer is 400. Poll the member, then list its account numbers. */
  readonly verifyMember: Operation<{
    member_guid: string;
    body?: IncludeTransactionsOption;
  }, {
    member: Member;
  }>;
  /** Submit the two deposited amounts. Allowed while the microdeposit is DEPOSITED or DENIED; otherwise the answer is 409. Wrong amounts set it to DENIED, and to PREVENTED the third time. The order of the amounts does not matter. */
  readonly verifyMicrodeposit: Operation<{
    micro_deposit_guid: string;
    body: MicroDepositVerifyRequest;
  }, {
    micro_deposit: MicroDeposit;
  }>;
}

/** The calls that a partner makes with its API key. */
export interface PartnerOperations {
  /** Create a user. */
  readonly createUser: Operation<{
    body: {
      user: UserCreateRequest;
    };
  }, {
    user: UserRecord;
  }>;
  /** Register an address that receives events. The signing secret is shown in this answer and never again. */
  readonly createWebhookEndpoint: Operation<{
    body: {
      webhook_endpoint: WebhookEndpointCreateRequest;
    };
  }, {
    webhook_endpoint: CreatedWebhookEndpoint;
  }>;
  /** Delete a user with its members and all their data. */
  readonly deleteUser: Operation<{
    id: string;
  }, undefined>;
  /** End every session of a user. */
  readonly deleteUserSessions: Operation<{
    id: string;
  }, undefined>;
  /** Delete an endpoint and destroy its secret. */
  readonly deleteWebhookEndpoint: Operation<{
    webhook_endpoint_guid: string;
  }, EmptyObject>;
  /** Get a one-time API token for a user. The token is valid for one use within ten minutes. */
  readonly getApiToken: Operation<{
    id: string;
  }, {
    api_token: {
      token: string;
      user_id: string;
    };
  }>;
  /** Get a widget address without options. The address works once, within ten minutes. Looking at it, as scanners of links do, does not spend it. Starts an aggregation of all members of the user, other than the call with options. Clients that have opted in to use cases must give them, and therefore use that call. */
  readonly getWidgetUrl: Operation<{
    id: string;
    type: string;
  }, {
    url: WidgetUrl;
  }>;
  /** Get a widget address with options. The address works once, within ten minutes. Looking at it, as scanners of links do, does not spend it. Neither this call nor loading the widget starts an aggregation. Clients that have opted in to use cases must give `use_cases`. A mode or an option that needs a product is refused with 403 where the client lacks it. */
  readonly getWidgetUrlWithOptions: Operation<{
    id: string;
    body: {
      url: WidgetUrlRequest;
    };
  }, {
    url: WidgetUrl;
  }>;
  /** List the connectors of this stage. Whether the client has each, and the settings that it has for it. Secrets are never shown. */
  readonly listConnectors: Operation<NoInput, {
    connectors: readonly (Connector)[];
  }>;
  /** List the deliveries to an endpoint. Deliveries of the last thirty days with their attempts. A page may have fewer entries than requested. More pages follow until `next` is null. */
  readonly listDeliveries: ListOperation<{
    webhook_endpoint_guid: string;
    /** The `next` of the previous answer. */
    before?: string;
    /** Only the delivery of this event. */
    event_guid?: string;
    /** 1 to 100. */
    limit?: number;
    /** Only deliveries with this status. */
    status?: DeliveryStatus;
  }, {
    deliveries: readonly (Delivery)[];
    next: string | null;
  }, Delivery>;
  /** List the deliveries of an event. */
  readonly listEventDeliveries: Operation<{
    event_guid: string;
  }, {
    deliveries: readonly (Delivery)[];
  }>;
  /** Read the feed of events. The events of the last thirty days, for clients that poll instead of receiving webhooks. A page may have fewer events than requested, or none, while more follow: `has_more` then is true. Always continue with its cursor. */
  readonly listEvents: ListOperation<{
    /** The `cursor` of the previous answer, a moment such as 2026-11-21T08:00:00Z, or `now` for new events only. Default: the oldest event kept. */
    after?: string;
    /** 1 to 500. */
    limit?: number;
    /** Only events of this type; give it several times for several types. The cursor passes over events of other types. */
    type?: readonly (EventType)[];
  }, {
    cursor: string;
    events: readonly (FeedEvent)[];
    has_more?: true;
  }, FeedEvent>;
  /** List the users of the client. In the order of their guids. A page may hold fewer users than requested; `next` is null at the end. */
  readonly listUsers: ListOperation<{
    /** The `next` of the previous answer. */
    after?: string;
    /** 1 to 100. */
    limit?: number;
  }, {
    next: string | null;
    users: readonly (UserRecord)[];
  }, UserRecord>;
  /** List the endpoints of the client. */
  readonly listWebhookEndpoints: Operation<NoInput, {
    webhook_endpoints: readonly (WebhookEndpoint)[];
  }>;
  /** Get an address of every widget. The address works once, within ten minutes. Looking at it, as scanners of links do, does not spend it. Starts no aggregation. @deprecated */
  readonly listWidgetUrls: Operation<{
    id: string;
  }, {
    urls: readonly (WidgetUrl)[];
  }>;
  /** Read the settings of the client. */
  readonly readClient: Operation<NoInput, {
    client: Client;
  }>;
  /** Ask whether the service answers. For load balancers and monitors. The answer says that the gateway and its functions work; it reads no data. Whether data are read and refreshed, the alarms say. */
  readonly readHealth: Operation<NoInput, {
    health: {
      status: "UP";
    };
  }>;
  /** Read the progress of a replay. A replay can be read for thirty days. */
  readonly readReplay: Operation<{
    webhook_endpoint_guid: string;
    replay_guid: string;
  }, {
    replay: Replay;
  }>;
  /** Read a user. */
  readonly readUserRecord: Operation<{
    id: string;
  }, {
    user: UserRecord;
  }>;
  /** Read an endpoint. */
  readonly readWebhookEndpoint: Operation<{
    webhook_endpoint_guid: string;
  }, {
    webhook_endpoint: WebhookEndpoint;
  }>;
  /** Change the partner id of a user. */
  readonly remapUserId: Operation<{
    id: string;
    body: {
      user: {
        id: string;
      };
    };
  }, {
    user: UserRecord;
  }>;
  /** Deliver past events again. Delivers one event, or all events since a moment. By default these are only events that the endpoint has not acknowledged. Each event keeps its `webhook-id`. */
  readonly replayDeliveries: Operation<{
    webhook_endpoint_guid: string;
    body: {
      replay: ReplayRequest;
    };
  }, {
    replay: Replay;
  }>;
  /** Take back what the client set for a connector. Its settings and secrets are deleted. The connector is as it is by default. */
  readonly resetConnector: Operation<{
    connector: string;
  }, undefined>;
  /** Rotate the secret of an endpoint. The new secret is shown in this answer and never again. The old and the new secret both sign for a day, or for as long as the body says, so that the receiver can switch. Any older secret ends at once. The key of v1a changes too. */
  readonly rotateWebhookEndpointSecret: Operation<{
    webhook_endpoint_guid: string;
    body?: {
      rotation?: SecretRotationRequest;
    };
  }, {
    webhook_endpoint: CreatedWebhookEndpoint;
  }>;
  /** Send a test event to an endpoint. Sent to this endpoint only, whatever it subscribes to. */
  readonly testWebhookEndpoint: Operation<{
    webhook_endpoint_guid: string;
  }, {
    event: WebhookTestEvent;
  }>;
  /** Update the settings of the client. */
  readonly updateClient: Operation<{
    body: {
      client: ClientUpdateRequest;
    };
  }, {
    client: Client;
  }>;
  /** Set a connector for the client. Omitted fields keep their value. Without is_enabled, a connector that the client sets for the first time is enabled. The members of a connector that is disabled stay readable, and none of them is refreshed. */
  readonly updateConnector: Operation<{
    connector: string;
    body: {
      connector: ConnectorUpdateRequest;
    };
  }, {
    connector: Connector;
  }>;
  /** Update a user. */
  readonly updateUser: Operation<{
    id: string;
    body: {
      user: UserUpdateRequest;
    };
  }, {
    user: UserRecord;
  }>;
  /** Update an endpoint. */
  readonly updateWebhookEndpoint: Operation<{
    webhook_endpoint_guid: string;
    body: {
      webhook_endpoint: WebhookEndpointUpdateRequest;
    };
  }, {
    webhook_endpoint: WebhookEndpoint;
  }>;
}

/** A financial account. Balances are normally positive, debts included. */
export type Account = {
  account_holder_name: string | null;
  account_number: string | null;
  account_number_set_by: SetBy;
  account_number_set_by_name: SetByName;
  account_subtype: AccountSubtype | null;
  account_subtype_name: AccountSubtypeName | null;
  account_subtype_set_by: SetBy;
  account_subtype_set_by_name: SetByName;
  account_type: AccountType | null;
  account_type_name: AccountTypeName | null;
  account_type_set_by: SetBy;
  account_type_set_by_name: SetByName;
  apr: number | null;
  apr_set_by: SetBy;
  apr_set_by_name: SetByName;
  apy: number | null;
  apy_set_by: SetBy;
  apy_set_by_name: SetByName;
  available_balance: number | null;
  available_balance_set_by: SetBy;
  available_balance_set_by_name: SetByName;
  available_credit: number | null;
  available_credit_set_by: SetBy;
  available_credit_set_by_name: SetByName;
  balance: number | null;
  balance_set_by: SetBy;
  balance_set_by_name: SetByName;
  calculated_apr: number | null;
  cash_balance: number | null;
  cash_balance_set_by: SetBy;
  cash_balance_set_by_name: SetByName;
  cash_surrender_value: number | null;
  cash_surrender_value_set_by: SetBy;
  cash_surrender_value_set_by_name: SetByName;
  created_at: string | null;
  credit_limit: number | null;
  credit_limit_set_by: SetBy;
  credit_limit_set_by_name: SetByName;
  currency_code: string | null;
  currency_code_set_by: SetBy;
  currency_code_set_by_name: SetByName;
  day_payment_is_due: number | null;
  day_payment_is_due_set_by: SetBy;
  day_payment_is_due_set_by_name: SetByName;
  death_benefit: number | null;
  death_benefit_set_by: SetBy;
  death_benefit_set_by_name: SetByName;
  external_guid: string | null;
  federal_insurance_status: "UNKNOWN_INSURED" | "INSURED" | "NOT_INSURED" | null;
  feed_account_number: string | null;
  feed_account_subtype: AccountSubtype | null;
  feed_account_subtype_name: AccountSubtypeName | null;
  feed_account_type: AccountType | null;
  feed_account_type_name: AccountTypeName | null;
  feed_apr: number | null;
  feed_apy: number | null;
  feed_available_balance: number | null;
  feed_balance: number | null;
  feed_cash_balance: number | null;
  feed_cash_surrender_value: number | null;
  feed_credit_limit: number | null;
  feed_currency_code: string | null;
  feed_day_payment_is_due: number | null;
  feed_death_benefit: number | null;
  feed_holdings_value: number | null;
  feed_interest_rate: number | null;
  feed_is_closed: boolean | null;
  feed_last_payment: number | null;
  feed_last_payment_at: string | null;
  feed_loan_amount: number | null;
  feed_matures_on: string | null;
  feed_minimum_balance: number | null;
  feed_minimum_payment: number | null;
  feed_name: string | null;
  feed_nickname: string | null;
  feed_original_balance: number | null;
  feed_payment_due_at: string | null;
  feed_payoff_balance: number | null;
  feed_routing_number: string | null;
  feed_started_on: string | null;
  feed_statement_balance: number | null;
  feed_total_account_value: number | null;
  guid: string;
  holdings_value: number | null;
  holdings_value_set_by: SetBy;
  holdings_value_set_by_name: SetByName;
  imported_at: string | null;
  institution_code: string | null;
  institution_guid: string | null;
  insured_name: string | null;
  interest_rate: number | null;
  interest_rate_set_by: SetBy;
  interest_rate_set_by_name: SetByName;
  is_business: boolean | null;
  is_closed: boolean | null;
  is_closed_set_by: SetBy;
  is_closed_set_by_name: SetByName;
  is_hidden: boolean | null;
  is_manual: boolean | null;
  last_payment: number | null;
  last_payment_at: string | null;
  last_payment_at_set_by: SetBy;
  last_payment_at_set_by_name: SetByName;
  last_payment_set_by: SetBy;
  last_payment_set_by_name: SetByName;
  loan_amount: number | null;
  loan_amount_set_by: SetBy;
  loan_amount_set_by_name: SetByName;
  margin_balance: number | null;
  matures_on: string | null;
  matures_on_set_by: SetBy;
  matures_on_set_by_name: SetByName;
  member_guid: string;
  member_is_managed_by_user: boolean;
  metadata: string | null;
  minimum_balance: number | null;
  minimum_balance_set_by: SetBy;
  minimum_balance_set_by_name: SetByName;
  minimum_payment: number | null;
  minimum_payment_set_by: SetBy;
  minimum_payment_set_by_name: SetByName;
  name: string | null;
  name_set_by: SetBy;
  name_set_by_name: SetByName;
  nickname: string | null;
  nickname_set_by: SetBy;
  nickname_set_by_name: SetByName;
  original_balance: number | null;
  original_balance_set_by: SetBy;
  original_balance_set_by_name: SetByName;
  pay_out_amount: number | null;
  payment_due_at: string | null;
  payment_due_at_set_by: SetBy;
  payment_due_at_set_by_name: SetByName;
  payoff_balance: number | null;
  payoff_balance_set_by: SetBy;
  payoff_balance_set_by_name: SetByName;
  premium_amount: number | null;
  property_type: PropertyType | null;
  property_type_name: PropertyTypeName | null;
  routing_number: string | null;
  started_on: string | null;
  started_on_set_by: SetBy;
  started_on_set_by_name: SetByName;
  statement_balance: number | null;
  statement_balance_set_by: SetBy;
  statement_balance_set_by_name: SetByName;
  today_ugl_amount: number | null;
  today_ugl_percentage: number | null;
  total_account_value: number | null;
  total_account_value_set_by: SetBy;
  total_account_value_set_by_name: SetByName;
  total_account_value_ugl: number | null;
  updated_at: string | null;
  user_guid: string;
};

export type AccountCreate = {
  account_subtype?: AccountSubtype | null;
  account_type: AccountType;
  apr?: number | null;
  apy?: number | null;
  available_balance?: number | null;
  balance?: number | null;
  cash_surrender_value?: number | null;
  credit_limit?: number | null;
  currency_code?: string | null;
  day_payment_is_due?: number | null;
  death_benefit?: number | null;
  interest_rate?: number | null;
  is_business?: boolean | null;
  is_closed?: boolean | null;
  is_hidden?: boolean | null;
  loan_amount?: number | null;
  metadata?: string | null;
  minimum_payment?: number | null;
  nickname?: string | null;
  original_balance?: number | null;
  property_type?: PropertyType | null;
  skip_webhook?: boolean;
  name: string;
};

export type AccountMergeRequest = {
  accounts: readonly (string)[];
};

export type AccountNumber = {
  account_guid: string;
  account_number: string | null;
  guid: string;
  institution_number: string | null;
  member_guid: string;
  passed_validation: boolean | null;
  routing_number: string | null;
  transit_number: string | null;
  user_guid: string;
};

/** Outcome of one account, and the transaction dates that the upstream served. `institution_name` is given where one connection has accounts of several institutions. `rounded_count`: how many amounts were finer than the smallest unit of their currency, and were rounded. */
export type AccountOutcome = {
  account_guid: string | null;
  failure: string | null;
  institution_name: string | null;
  name: string;
  outcome: "committed" | "failed";
  rounded_count: number;
  served_from: string | null;
  served_to: string | null;
  /** How many transactions may be one of several that the earlier connection of a moved member brought; both are kept. Left out where there are none. */
  transactions_unpaired?: number;
};

export type AccountOwner = {
  account_guid: string;
  address: string | null;
  city: string | null;
  country: string | null;
  email: string | null;
  first_name: string | null;
  last_name: string | null;
  member_guid: string;
  owner_name: string | null;
  phone: string | null;
  postal_code: string | null;
  state: string | null;
  user_guid: string;
};

/** Place of the name in the list of AccountSubtypeName, from 0. */
export type AccountSubtype = number;

export type AccountSubtypeName = "NONE" | "MONEY_MARKET" | "CERTIFICATE_OF_DEPOSIT" | "AUTO" | "STUDENT" | "SMALL_BUSINESS" | "PERSONAL" | "PERSONAL_WITH_COLLATERAL" | "HOME_EQUITY" | "PLAN_401_K" | "PLAN_403_B" | "PLAN_529" | "IRA" | "ROLLOVER_IRA" | "ROTH_IRA" | "TAXABLE" | "NON_TAXABLE" | "BROKERAGE" | "TRUST" | "UNIFORM_GIFTS_TO_MINORS_ACT" | "PLAN_457" | "PENSION" | "EMPLOYEE_STOCK_OWNERSHIP_PLAN" | "SIMPLIFIED_EMPLOYEE_PENSION" | "SIMPLE_IRA" | "BOAT" | "POWERSPORTS" | "RV" | "HELOC" | "PLAN_ROTH_401_K" | "FIXED_ANNUITY" | "VARIABLE_ANNUITY" | "VEHICLE_INSURANCE" | "DISABILITY" | "HEALTH" | "LONG_TERM_CARE" | "PROPERTY_AND_CASUALTY" | "UNIVERSAL_LIFE" | "TERM_LIFE" | "WHOLE_LIFE" | "ACCIDENTAL_DEATH_AND_DISMEMBERMENT" | "VARIABLE_UNIVERSAL_LIFE" | "HSA" | "TAX_FREE_SAVINGS_ACCOUNT" | "INDIVIDUAL" | "REGISTERED_RETIREMENT_INCOME_FUND" | "CASH_MANAGEMENT_ACCOUNT" | "EMPLOYEE_STOCK_PURCHASE_PLAN" | "REGISTERED_EDUCATION_SAVINGS_PLAN" | "PROFIT_SHARING_PLAN" | "UNIFORM_TRANSFER_TO_MINORS_ACT" | "PLAN_401_A" | "SARSEP_IRA" | "FIXED_ANNUITY_TRADITIONAL_IRA" | "VARIABLE_ANNUITY_TRADITIONAL_IRA" | "SEPP_IRA" | "INHERITED_TRADITIONAL_IRA" | "FIXED_ANNUITY_ROTH_IRA" | "VARIABLE_ANNUITY_ROTH_IRA" | "INHERITED_ROTH_IRA" | "COVERDELL" | "ADVISORY_ACCOUNT" | "BROKERAGE_MARGIN" | "CHARITABLE_GIFT_ACCOUNT" | "CHURCH_ACCOUNT" | "CONSERVATORSHIP" | "CUSTODIAL" | "DEFINED_BENEFIT_PLAN" | "DEFINED_CONTRIBUTION_PLAN" | "EDUCATIONAL" | "ESTATE" | "EXECUTOR" | "GROUP_RETIREMENT_SAVINGS_PLAN" | "GUARANTEED_INVESTMENT_CERTIFICATE" | "HRA" | "INDEXED_ANNUITY" | "INVESTMENT_CLUB" | "IRREVOCABLE_TRUST" | "JOINT_TENANTS_BY_ENTIRITY" | "JOINT_TENANTS_COMMUNITY_PROPERTY" | "JOINT_TENANTS_IN_COMMON" | "JOINT_TENANTS_WITH_RIGHTS_OF_SURVIVORSHIP" | "KEOUGH_PLAN" | "LIFE_INCOME_FUND" | "LIVING_TRUST" | "LOCKED_IN_RETIREMENT_ACCOUNT" | "LOCKED_IN_RETIREMENT_INVESTMENT_FUND" | "LOCKED_IN_RETIREMENT_SAVINGS_ACCOUNT" | "MONEY_PURCHASE_PLAN" | "PARTNERSHIP" | "PLAN_409_A" | "PLAN_ROTH_403_B" | "REGISTERED_DISABILITY_SAVINGS_PLAN" | "REGISTERED_LOCKED_IN_SAVINGS_PLAN" | "REGISTERED_PENSION_PLAN" | "REGISTERED_RETIREMENT_SAVINGS_PLAN" | "REVOCABLE_TRUST" | "ROTH_CONVERSION" | "SOLE_PROPRIETORSHIP" | "SPOUSAL_IRA" | "SPOUSAL_ROTH_IRA" | "TESTAMENTARY_TRUST" | "THRIFT_SAVINGS_PLAN" | "INHERITED_ANNUITY" | "CORPORATE_ACCOUNT" | "LIMITED_LIABILITY_ACCOUNT";

export type AccountType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export type AccountTypeName = "UNKNOWN" | "CHECKING" | "SAVINGS" | "LOAN" | "CREDIT_CARD" | "INVESTMENT" | "LINE_OF_CREDIT" | "MORTGAGE" | "PROPERTY" | "CASH" | "INSURANCE" | "PREPAID" | "CHECKING_LINE_OF_CREDIT";

export type AccountWrite = {
  account_subtype?: AccountSubtype | null;
  account_type?: AccountType | null;
  apr?: number | null;
  apy?: number | null;
  available_balance?: number | null;
  balance?: number | null;
  cash_surrender_value?: number | null;
  credit_limit?: number | null;
  currency_code?: string | null;
  day_payment_is_due?: number | null;
  death_benefit?: number | null;
  interest_rate?: number | null;
  is_business?: boolean | null;
  is_closed?: boolean | null;
  is_hidden?: boolean | null;
  loan_amount?: number | null;
  metadata?: string | null;
  minimum_payment?: number | null;
  nickname?: string | null;
  original_balance?: number | null;
  property_type?: PropertyType | null;
  skip_webhook?: boolean;
  name?: string;
};

export type Beat = {
  account_guids: readonly (string)[];
  created_at: string;
  description: string;
  digest: string;
  displayed_at: string | null;
  guid: string;
  has_been_displayed: boolean;
  is_dismissed: boolean;
  is_relevant: boolean;
  primary_account_guid: string | null;
  primary_transaction_guid: string | null;
  template: string;
  title: string;
  transaction_guids: readonly (string)[];
  updated_at: string;
  user_guid: string;
};

export type BeatUpdateRequest = {
  has_been_displayed?: boolean;
  is_dismissed?: boolean;
};

export type Budget = {
  amount: number;
  category_guid: string;
  created_at: string;
  guid: string;
  is_exceeded: boolean;
  is_off_track: boolean;
  metadata: string | null;
  name: string | null;
  off_track_percentage: number | null;
  parent_guid: string | null;
  percent_spent: number | null;
  projected_spending: number;
  revision: number;
  transaction_total: number;
  updated_at: string;
  user_guid: string;
};

export type BudgetCreate = {
  amount?: number;
  category_guid: string;
  metadata?: string | null;
  parent_guid?: string | null;
  skip_webhook?: boolean;
};

export type BudgetUpdate = {
  amount?: number;
  metadata?: string | null;
  skip_webhook?: boolean;
};

export type Category = {
  created_at: string | null;
  guid: string;
  is_default: boolean;
  is_income: boolean;
  metadata: string | null;
  name: string;
  parent_guid: string | null;
  updated_at: string | null;
};

export type CategoryCreateRequest = {
  metadata?: string | null;
  name: string;
  parent_guid: string;
  skip_webhook?: boolean;
};

/** Sum of the transactions of a category in a window. */
export type CategoryTotal = {
  category_guid: string;
  end_date: number;
  start_date: number;
  total: number;
  user_guid: string;
};

export type CategoryUpdateRequest = {
  metadata?: string | null;
  name?: string;
  skip_webhook?: boolean;
};

export type Challenge = {
  field_name: string | null;
  guid: string;
  image_data: string | null;
  image_options: readonly ({
    data_uri: string | null;
    guid: string | null;
    label: string | null;
    value: string | null;
  })[];
  label: string | null;
  options: readonly ({
    guid: string | null;
    label: string | null;
    value: string | null;
  })[];
  type: "TEXT" | "OPTIONS" | "IMAGE_DATA" | "IMAGE_OPTIONS";
};

export type Client = {
  created_at: string;
  feed_event_types: readonly (Subscription)[];
  guid: string;
  members_per_user_max: number;
  name: string;
  products: readonly (Product)[];
  refresh_throttle_seconds: number;
  updated_at: string;
  use_cases_enabled: boolean;
  widget_color: string | null;
  widget_name: string | null;
  widget_origins: readonly (string)[];
  widget_privacy_url: string | null;
  widget_terms_url: string | null;
};

export type ClientUpdateRequest = {
  feed_event_types?: readonly (Subscription)[];
  members_per_user_max?: number;
  name?: string;
  products?: readonly (Product)[];
  refresh_throttle_seconds?: number;
  use_cases_enabled?: boolean;
  widget_color?: string | null;
  widget_name?: string | null;
  widget_origins?: readonly (string)[];
  widget_privacy_url?: string | null;
  widget_terms_url?: string | null;
};

export type ConnectionStatus = "CREATED" | "PREVENTED" | "DENIED" | "CHALLENGED" | "REJECTED" | "LOCKED" | "CONNECTED" | "IMPEDED" | "RECONNECTED" | "DEGRADED" | "DISCONNECTED" | "DISCONTINUED" | "CLOSED" | "DELAYED" | "FAILED" | "UPDATED" | "DISABLED" | "IMPORTED" | "RESUMED" | "EXPIRED" | "IMPAIRED" | "PENDING";

export type ConnectionStatusId = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21;

export type Connector = {
  has_secrets: boolean;
  is_enabled: boolean;
  name: string;
  settings: Record<string, unknown>;
  updated_at: string | null;
};

export type ConnectorUpdateRequest = {
  is_enabled?: boolean;
  secrets?: Record<string, unknown>;
  settings?: Record<string, unknown>;
};

export type CreatedTransaction = {
  external_guid: string;
  guid: string;
  /** False where the account has a transaction with this `external_guid`, or had one that was deleted. */
  is_created: boolean;
};

export type CreatedWebhookEndpoint = {
  authentication: WebhookAuthentication | null;
  created_at: string;
  disabled_reason: "GONE" | "FAILING" | null;
  event_types: readonly (Subscription)[];
  guid: string;
  is_enabled: boolean;
  previous_secret_expires_at: string | null;
  public_key: string | null;
  requests_per_second_max: number | null;
  retry_schedule: RetrySchedule;
  row_events: RowEvents;
  secret_rotated_at: string;
  signature_versions: readonly ("v1" | "v1a")[];
  updated_at: string;
  url: string;
  secret: string;
};

export type Credential = {
  answer_field_type: number | null;
  created_at: string;
  display_name: string | null;
  display_order: number | null;
  editable: boolean | null;
  escaped: boolean | null;
  field_name: string | null;
  field_type: CredentialFieldType | null;
  field_type_name: CredentialFieldTypeName | null;
  guid: string;
  institution_guid: string;
  label: string | null;
  max_length: number | null;
  meta_data: Record<string, unknown> | null;
  mfa: boolean | null;
  optional: boolean | null;
  optional_mfa: boolean | null;
  options: readonly ({
    data_uri: string | null;
    guid: string | null;
    label: string | null;
    value: string | null;
  })[] | null;
  size: number | null;
  updated_at: string;
  value_identifier: string | null;
  value_mask: string | null;
};

export type CredentialAnswer = {
  guid: string;
  value: string;
};

export type CredentialFieldType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;

export type CredentialFieldTypeName = "TEXT" | "PASSWORD" | "OPTIONS" | "LOGIN" | "CHECKBOX" | "RADIO" | "URL" | "HIDDEN" | "IMAGE_URL" | "CONTENT_URL" | "CUSTOM" | "CLUDGE" | "TOKEN" | "IMAGE_DATA" | "IMAGE_OPTIONS" | "USERKEY" | "OAUTH2_URL" | "OAUTH_ACCESS_TOKEN" | "OAUTH_REFRESH_TOKEN";

export type DeliverableCreate = {
  channel: number;
  content: string;
};

export type DeliverableNotification = {
  channel: number;
  channel_name: "EMAIL" | "PUSH" | "SMS" | "IN_APP";
  content: string;
  delivered_at: string | null;
  delivered_on: string | null;
  guid: string;
  has_been_delivered: boolean;
};

export type Delivery = {
  attempts: readonly (DeliveryAttempt)[];
  attempts_count: number;
  created_at: string;
  event_guid: string;
  event_type: EventType;
  guid: string;
  next_attempt_at: string | null;
  status: DeliveryStatus;
  updated_at: string;
  webhook_endpoint_guid: string;
};

export type DeliveryAttempt = {
  answer: string | null;
  attempted_at: string;
  duration_ms: number;
  failure: string | null;
  number: number;
  status: number | null;
};

/** `EXHAUSTED`: given up, or the receiver answered 410. `CANCELLED`: the endpoint was deleted or disabled meanwhile. */
export type DeliveryStatus = "PENDING" | "DELIVERED" | "EXHAUSTED" | "CANCELLED";

export type EmptyObject = Record<string, never>;

/** A transaction as a feed delivers it. */
export type EnhanceInput = {
  amount?: number | null;
  description: string;
  extended_transaction_type?: string | null;
  external_guid?: string | null;
  memo?: string | null;
  merchant_category_code?: number | null;
  transaction_type?: TransactionType | null;
  user_guid?: string | null;
};

export type EnhanceRequest = {
  transactions: readonly (EnhanceInput)[];
};

/** A transaction with its description and category; nothing is stored. */
export type EnhancedTransaction = {
  amount: number | null;
  categorized_by: number | null;
  category_guid: string | null;
  category_name: string | null;
  described_by: number | null;
  description: string | null;
  extended_transaction_type: string | null;
  external_guid: string | null;
  feed_description: string | null;
  is_bill_pay: boolean | null;
  is_direct_deposit: boolean | null;
  is_expense: boolean | null;
  is_fee: boolean | null;
  is_income: boolean | null;
  is_international: boolean | null;
  is_overdraft_fee: boolean | null;
  is_payroll_advance: boolean | null;
  is_subscription: boolean | null;
  memo: string | null;
  merchant_category_code: number | null;
  merchant_guid: string | null;
  merchant_location_guid: string | null;
  top_level_category_guid: string | null;
  transaction_type: TransactionType | null;
  transaction_type_name: TransactionTypeName | null;
  user_guid: string | null;
};

/** The types of events that this version sends. */
export type EventType = "ACCOUNT" | "AGGREGATION" | "BALANCE" | "BEAT" | "BUDGET" | "CATEGORY" | "CONNECTION_STATUS" | "GOAL" | "HISTORY" | "HOLDING" | "INSIGHT" | "JOB_STATUS" | "MEMBER" | "MICRO_DEPOSIT" | "NOTIFICATION" | "SPENDING_PLAN" | "TAG" | "TAGGING" | "TRANSACTION" | "USER" | "VERIFICATION" | "WEBHOOK";

export type FeedEvent = {
  created_at: string;
  guid: string;
  payload: Record<string, unknown>;
  revision: number;
  type: EventType;
};

export type Goal = {
  account_guid: string;
  amount: number;
  completed_at: string | null;
  current_amount: number;
  goal_type_name: "SAVE_AMOUNT" | "PAYOFF" | null;
  guid: string;
  has_been_spent: boolean;
  is_complete: boolean;
  meta_type_name: "AUTOMOBILE" | "COLLEGE" | "ELECTRONIC" | "EMERGENCY_FUND" | "HOUSE" | "OTHER" | "RECREATIONAL_VEHICLE" | "RETIREMENT" | "SETUP_BUDGETS" | "START_MONEY_MANAGEMENT" | "VACATION";
  metadata: string | null;
  name: string;
  position: number;
  projected_to_complete_at: string | null;
  track_type_name: "DEBT_TRACK" | "SAVINGS_TRACK" | "RETIREMENT_TRACK" | "EMERGENCY_FUND_TRACK";
  user_guid: string;
};

export type GoalCreate = {
  completed_at?: string | null;
  has_been_spent?: boolean;
  is_complete?: boolean;
  metadata?: string | null;
  position?: number;
  skip_webhook?: boolean;
  account_guid: string;
  amount: number;
  goal_type_name: "SAVE_AMOUNT" | "PAYOFF";
  meta_type_name: "AUTOMOBILE" | "COLLEGE" | "ELECTRONIC" | "EMERGENCY_FUND" | "HOUSE" | "OTHER" | "RECREATIONAL_VEHICLE" | "RETIREMENT" | "SETUP_BUDGETS" | "START_MONEY_MANAGEMENT" | "VACATION";
  name: string;
};

export type GoalReposition = {
  guid: string;
  position: number;
};

export type GoalUpdate = {
  completed_at?: string | null;
  has_been_spent?: boolean;
  is_complete?: boolean;
  metadata?: string | null;
  position?: number;
  skip_webhook?: boolean;
  account_guid?: string;
  amount?: number;
  goal_type_name?: "SAVE_AMOUNT" | "PAYOFF";
  meta_type_name?: "AUTOMOBILE" | "COLLEGE" | "ELECTRONIC" | "EMERGENCY_FUND" | "HOUSE" | "OTHER" | "RECREATIONAL_VEHICLE" | "RETIREMENT" | "SETUP_BUDGETS" | "START_MONEY_MANAGEMENT" | "VACATION";
  name?: string;
};

/** A position of an investment account. */
export type Holding = {
  account_guid: string;
  allocations_cash: number | null;
  allocations_convertible: number | null;
  allocations_foreign_bond: number | null;
  allocations_foreign_stock: number | null;
  allocations_other: number | null;
  allocations_preferred: number | null;
  allocations_unknown: number | null;
  allocations_us_bond: number | null;
  allocations_us_stock: number | null;
  bond_coupon_rate: number | null;
  bond_coupon_rate_set_by: SetBy;
  bond_coupon_rate_set_by_name: SetByName;
  bond_maturity_date: string | null;
  bond_maturity_date_set_by: SetBy;
  bond_maturity_date_set_by_name: SetByName;
  cost_basis: number | null;
  cost_basis_set_by: SetBy;
  cost_basis_set_by_name: SetByName;
  cost_basis_updated_at: string | null;
  created_at: string | null;
  currency_code: string | null;
  currency_code_set_by: SetBy;
  currency_code_set_by_name: SetByName;
  daily_change: number | null;
  daily_change_set_by: SetBy;
  daily_change_set_by_name: SetByName;
  deleted_at: string | null;
  description: string | null;
  description_set_by: SetBy;
  description_set_by_name: SetByName;
  equity_classification: number | null;
  equity_classification_set_by: SetBy;
  equity_classification_set_by_name: SetByName;
  external_guid: string | null;
  feed_bond_coupon_rate: number | null;
  feed_bond_maturity_date: string | null;
  feed_cost_basis: number | null;
  feed_currency_code: string | null;
  feed_cusip: string | null;
  feed_daily_change: number | null;
  feed_description: string | null;
  feed_equity_classification: number | null;
  feed_fixed_income_classification: number | null;
  feed_holding_type: number | null;
  feed_holding_type_name: string | null;
  feed_isin: string | null;
  feed_market_value: number | null;
  feed_purchase_price: number | null;
  feed_sector: string | null;
  feed_sedol: string | null;
  feed_shares: number | null;
  feed_symbol: string | null;
  fixed_income_classification: number | null;
  fixed_income_classification_set_by: SetBy;
  fixed_income_classification_set_by_name: SetByName;
  guid: string;
  holding_type: number | null;
  holding_type_name: string | null;
  holding_type_set_by: SetBy;
  holding_type_set_by_name: SetByName;
  is_deleted: boolean | null;
  isin: string | null;
  isin_set_by: SetBy;
  isin_set_by_name: SetByName;
  large_core_weight: number | null;
  large_growth_weight: number | null;
  large_value_weight: number | null;
  market_value: number | null;
  market_value_set_by: SetBy;
  market_value_set_by_name: SetByName;
  member_guid: string;
  member_is_managed_by_user: boolean | null;
  metadata: string | null;
  mid_core_weight: number | null;
  mid_growth_weight: number | null;
  mid_value_weight: number | null;
  price: number | null;
  purchase_price: number | null;
  purchase_price_set_by: SetBy;
  purchase_price_set_by_name: SetByName;
  sector: string | null;
  sector_set_by: SetBy;
  sector_set_by_name: SetByName;
  sedol: string | null;
  sedol_set_by: SetBy;
  sedol_set_by_name: SetByName;
  shares: number | null;
  shares_set_by: SetBy;
  shares_set_by_name: SetByName;
  small_core_weight: number | null;
  small_growth_weight: number | null;
  small_value_weight: number | null;
  symbol: string | null;
  symbol_set_by: SetBy;
  symbol_set_by_name: SetByName;
  unknown_weight: number | null;
  updated_at: string | null;
  user_guid: string;
};

export type HoldingWrite = {
  cost_basis?: number | null;
  currency_code?: string;
  metadata?: string | null;
  skip_webhook?: boolean;
};

export type Import = {
  accounts: readonly (ImportedAccount)[];
  format: "OFX" | "CSV";
  guid: string | null;
  is_dry_run: boolean;
  job_guid: string | null;
  status: "RUNNING" | "COMPLETED" | "FAILED" | "UNDONE";
};

export type ImportError = {
  code: string;
  line: number | null;
  message: string;
};

/** How CSV files are read. `header_row` null: they have no header. Any other field that is null is not known, and the user has to say it. */
export type ImportMapping = {
  columns: readonly (ImportMappingColumn)[];
  currency: string | null;
  date_format: string | null;
  decimal: "." | "," | null;
  delimiter: "," | ";" | "\t" | "|";
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "windows-1253" | "windows-1254" | "windows-1255" | "windows-1256" | "windows-1257" | "windows-1258" | "iso-8859-2" | "iso-8859-15" | "koi8-r" | "macintosh" | "shift_jis" | "gbk" | "big5" | "euc-kr";
  guid: string;
  header_row: number | null;
  sign: "negative_is_out" | "positive_is_out" | "by_column" | "by_word" | null;
};

/** One column of the file. `name` is as the header has it; a column with `field` null is not read. */
export type ImportMappingColumn = {
  field: "date" | "posted_date" | "description" | "memo" | "amount" | "debit" | "credit" | "direction" | "balance" | "currency" | "check_number" | "external_id" | "status" | null;
  name: string;
};

/** How CSV files are to be read. `negative_is_out` and `positive_is_out` need a column `amount`; `by_column` needs `debit` and `credit`, which may have `negative_is_out` too; `by_word` needs `amount` and `direction`. */
export type ImportMappingRequest = {
  columns: readonly ({
    field: "date" | "posted_date" | "description" | "memo" | "amount" | "debit" | "credit" | "direction" | "balance" | "currency" | "check_number" | "external_id" | "status" | null;
    name: string;
  })[];
  currency: string;
  date_format: string;
  decimal: "." | ",";
  delimiter: "," | ";" | "\t" | "|";
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "windows-1253" | "windows-1254" | "windows-1255" | "windows-1256" | "windows-1257" | "windows-1258" | "iso-8859-2" | "iso-8859-15" | "koi8-r" | "macintosh" | "shift_jis" | "gbk" | "big5" | "euc-kr";
  header_row: number | null;
  sign: "negative_is_out" | "positive_is_out" | "by_column" | "by_word";
};

/** What a file brought for one account. Counts are null while the import runs, and where it failed. */
export type ImportedAccount = {
  error: ImportError | null;
  guid: string | null;
  name: string;
  served_from: string | null;
  served_to: string | null;
  transactions_count: number | null;
  transactions_created_count: number | null;
  transactions_updated_count: number | null;
  upstream_id: string;
};

export type IncludeTransactionsOption = {
  include_transactions?: boolean;
};

export type Insight = {
  active_at: string | null;
  client_guid: string;
  created_at: string | null;
  cta_clicked_at: string | null;
  description: string | null;
  guid: string;
  has_associated_accounts: boolean | null;
  has_associated_categories: boolean | null;
  has_associated_merchants: boolean | null;
  has_associated_scheduled_payments: boolean | null;
  has_associated_transactions: boolean | null;
  has_been_displayed: boolean | null;
  is_dismissed: boolean | null;
  micro_call_to_action: string | null;
  micro_description: string | null;
  micro_title: string | null;
  template: string | null;
  title: string | null;
  updated_at: string | null;
  user_guid: string;
  user_id: string | null;
};

export type InsightUpdateRequest = {
  has_been_displayed?: boolean;
  is_dismissed?: boolean;
};

export type Institution = {
  code: string | null;
  created_at: string;
  forgot_password_url: string | null;
  forgot_username_url: string | null;
  guid: string;
  /** @deprecated */
  has_checking_accounts: boolean | null;
  /** @deprecated */
  has_credit_card_accounts: boolean | null;
  /** @deprecated */
  has_investment_accounts: boolean | null;
  /** @deprecated */
  has_line_of_credit_accounts: boolean | null;
  /** @deprecated */
  has_loan_accounts: boolean | null;
  /** @deprecated */
  has_mortgage_accounts: boolean | null;
  /** @deprecated */
  has_savings_accounts: boolean | null;
  is_disabled_by_client: boolean | null;
  is_hidden: boolean;
  is_test: boolean;
  iso_country_code: readonly ("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW")[] | null;
  medium_logo_url: string | null;
  name: string | null;
  popularity: number | null;
  small_logo_url: string | null;
  supports_account_identification: boolean | null;
  supports_account_verification: boolean | null;
  supports_oauth: boolean | null;
  supports_transaction_history: boolean | null;
  trouble_signing_in_url: string | null;
  updated_at: string;
  url: string | null;
};

export type InstitutionSearchRequest = {
  account_types?: string;
  name?: string;
  supports_account_identification?: boolean;
  supports_account_verification?: boolean;
  supports_transaction_history?: boolean;
  url?: string;
};

export type IterationItem = {
  /** Sum of its transactions. */
  actual_amount: number | null;
  category_guid: string | null;
  created_at: string;
  guid: string;
  /** 0 RECURRING_EXPENSE, 1 PLANNED_EXPENSE, 2 OTHER_EXPENSE, 3 INCOME. */
  item_type: "0" | "1" | "2" | "3" | null;
  planned_amount: number | null;
  scheduled_payment_guid: string | null;
  spending_plan_iteration_guid: string;
  top_level_category_guid: string | null;
  transaction_guids: readonly (string)[] | null;
  updated_at: string;
  user_guid: string;
};

export type IterationItemRequest = {
  planned_amount: number;
  category_guid?: string;
  item_type?: 0 | 1 | 2 | 3 | "0" | "1" | "2" | "3";
  scheduled_payment_guid?: string;
  top_level_category_guid?: string;
};

export type Job = {
  created_at: string;
  error_message: string | null;
  error_message_code: number | null;
  finished_at: string | null;
  guid: string;
  institution_guid: string;
  is_authenticated: boolean;
  member_guid: string;
  started_at: string | null;
  status: JobStatus;
  status_name: JobStatusName;
  updated_at: string;
  user_guid: string;
};

/** A text of the upstream for its users, without markup. Show it beside our sentence, not in its place. */
export type JobNotice = {
  code: string;
  institution_name: string | null;
  text: string;
};

export type JobStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export type JobStatusName = "INITIATED" | "REQUESTED" | "CHALLENGED" | "RECEIVED" | "TRANSFERRED" | "PROCESSED" | "COMPLETED" | "PREVENTED" | "DENIED" | "HALTED";

export type LegacySplit = {
  amount: number;
  category_guid?: string | null;
  description?: string | null;
  memo?: string | null;
  parent_guid: string;
  skip_webhook?: boolean;
};

export type Member = {
  aggregated_at: string | null;
  background_aggregation_is_disabled: boolean;
  connection_status: ConnectionStatus | null;
  connection_status_id: ConnectionStatusId | null;
  connection_status_message: string | null;
  external_guid: string | null;
  guid: string;
  institution_code: string | null;
  institution_guid: string;
  is_being_aggregated: boolean;
  is_managed_by_user: boolean;
  is_manual: boolean;
  is_oauth: boolean;
  is_user_created: boolean;
  metadata: string | null;
  most_recent_job_guid: string | null;
  name: string | null;
  needs_updated_credentials: boolean | null;
  oauth_window_uri: string | null;
  revision: number;
  successfully_aggregated_at: string | null;
  upstream_budget: UpstreamBudget | null;
  use_cases: readonly (UseCase)[] | null;
  user_guid: string;
};

export type MemberCreateRequest = {
  background_aggregation_is_disabled?: boolean;
  client_redirect_url?: string;
  credentials?: readonly (CredentialAnswer)[];
  external_guid?: string | null;
  institution_guid: string;
  is_oauth?: boolean;
  metadata?: string | null;
  name?: string | null;
  referral_source?: "BROWSER" | "APP";
  skip_aggregation?: boolean;
  skip_webhook?: boolean;
  ui_message_webview_url_scheme?: string;
  use_cases?: readonly (UseCase)[];
};

export type MemberCredential = {
  created_at: string;
  credential_guid: string;
  guid: string;
  member_guid: string;
  metadata: string | null;
  updated_at: string;
};

export type MemberCredentialCreateRequest = {
  credential_guid: string;
  metadata?: string | null;
  value: string;
};

export type MemberJob = {
  account_outcomes: readonly (AccountOutcome)[];
  asked: {
    include_holdings: boolean;
    include_transactions: boolean;
  };
  created_at: string;
  error_message: string | null;
  error_message_code: number | null;
  finished_at: string | null;
  guid: string;
  institution_guid: string;
  is_authenticated: boolean;
  member_guid: string;
  started_at: string | null;
  status: JobStatus;
  status_name: JobStatusName;
  updated_at: string;
  user_guid: string;
  kind: "AGGREGATION" | "BALANCE" | "HISTORY" | "IDENTIFICATION" | "VERIFICATION";
  notices: readonly (JobNotice)[];
  origin: "MEMBER_CREATED" | "CREDENTIALS_UPDATED" | "OAUTH" | "REFRESH" | "SESSION" | "EVENT" | "BACKGROUND" | "IMPORT";
  steps: readonly ({
    at: string;
    status_name: JobStatusName;
  })[];
};

export type MemberResumeRequestBody = {
  challenges: readonly (CredentialAnswer)[];
};

export type MemberUpdateRequest = {
  background_aggregation_is_disabled?: boolean;
  credentials?: readonly (CredentialAnswer)[];
  external_guid?: string | null;
  institution_guid?: string;
  metadata?: string | null;
  name?: string | null;
  skip_aggregation?: boolean;
  skip_webhook?: boolean;
  use_cases?: readonly (UseCase)[];
};

/** A business; the same record for all users. */
export type Merchant = {
  created_at: string | null;
  guid: string;
  logo_updated_at: string | null;
  logo_url: string | null;
  name: string;
  updated_at: string | null;
  website_url: string | null;
};

/** One place of business. */
export type MerchantLocation = {
  city: string | null;
  country: string | null;
  created_at: string | null;
  guid: string;
  latitude: number | null;
  longitude: number | null;
  merchant_guid: string;
  phone_number: string | null;
  postal_code: string | null;
  region_code: string | null;
  street_address: string | null;
  updated_at: string | null;
};

export type MicroDeposit = {
  account_name: string | null;
  account_number: string | null;
  account_type: MicroDepositAccountType | null;
  account_type_name: "CHECKING" | "SAVINGS" | null;
  created_at: string;
  email: string;
  error_code: string | null;
  error_message: string | null;
  first_name: string;
  guid: string;
  institution_name: string | null;
  last_name: string;
  routing_number: string | null;
  status: MicroDepositStatusId;
  status_name: MicroDepositStatusName;
  updated_at: string;
  verified_at: string | null;
};

export type MicroDepositAccountType = 1 | 2;

export type MicroDepositCreateRequest = {
  account_name?: string;
  account_number?: string;
  account_type?: MicroDepositAccountType;
  email: string;
  first_name: string;
  last_name: string;
  routing_number?: string;
};

export type MicroDepositStatusId = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export type MicroDepositStatusName = "INITIATED" | "REQUESTED" | "DEPOSITED" | "VERIFIED" | "ERRORED" | "DENIED" | "PREVENTED" | "CONFLICTED" | "REJECTED" | "PREINITIATED";

export type MicroDepositVerifyRequest = {
  deposit_amount_1: number;
  deposit_amount_2: number;
};

/** Balance at the end of a month, and by how much the transactions of the month changed it. */
export type MonthlyAccountBalance = {
  account_guid: string;
  balance: number | null;
  month: number;
  transaction_total: number | null;
  user_guid: string;
  year: number;
};

export type MonthlyCashFlowProfile = {
  budgeted_expenses: number;
  budgeted_income: number;
  estimated_goals_contribution: number | null;
  goals_contribution: number | null;
  guid: string;
  user_guid: string;
  uses_estimated_goals_contribution: boolean;
};

export type MonthlyCashFlowProfileUpdate = {
  goals_contribution?: number;
  uses_estimated_goals_contribution?: boolean;
};

export type Notification = {
  created_on: string;
  deep_link_guid: string | null;
  entity_guid: string | null;
  guid: string;
  has_been_viewed: boolean;
  notification_type: number;
  notification_type_name: "BUDGET_EXCEEDED" | "BUDGET_OFF_TARGET" | "DEBT_PAYMENT_REMINDER" | "GUIDE_ME_STEP_COMPLETE" | "GUIDE_ME_OFF_TARGET" | "ACCOUNT_BALANCE_LOW" | "ACCOUNT_DEPOSIT_LARGE" | "TRANSACTION_EXPENSE_LARGE" | "TRANSACTION_FEE_CHARGE" | "SYSTEM_NOTIFICATION" | "API_NOTIFICATION" | "USER_SUMMARY" | "OFFER" | "PASSWORD_RESET_TOKEN" | "PASSWORD_CHANGED" | "EMAIL_VERIFICATION" | "EMAIL_VERIFIED" | "WELCOME";
  subject: string;
  threshold: number | null;
};

export type NotificationCreate = {
  subject: string;
};

/** error_reason is null unless auth_status is 3. DENIED: the user said no. FAILED: the institution did not complete the consent. EXPIRED: nobody came back from the page in time. */
export type OAuthState = {
  auth_status: OAuthStatus;
  created_at: string;
  error_reason: "DENIED" | "EXPIRED" | "FAILED" | null;
  expires_at: string;
  guid: string;
  member_guid: string;
};

/** 1: pending. 2: success. 3: error. */
export type OAuthStatus = 1 | 2 | 3;

export type OAuthWindow = {
  guid: string;
  oauth_window_uri: string;
};

export type Pagination = {
  current_page: number;
  per_page: number;
  total_entries: number;
  total_pages: number;
};

/** Products beside aggregation that users of the client may use. Calls for other products get 403. */
export type Product = "HISTORY" | "IDENTIFICATION" | "MICRO_DEPOSITS" | "VERIFICATION";

export type PropertyType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export type PropertyTypeName = "REAL_ESTATE" | "VEHICLE" | "ART" | "JEWELRY" | "FURNITURE" | "APPLIANCES" | "COMPUTER" | "ELECTRONICS" | "SPORTS_EQUIPMENT" | "MISCELLANEOUS";

/** 1 EVERY_WEEK, 2 EVERY_OTHER_WEEK, 3 EVERY_MONTH, 4 EVERY_OTHER_MONTH, 5 EVERY_QUARTER, 6 EVERY_SIX_MONTHS, 7 EVERY_YEAR, 8 TWICE_A_MONTH */
export type Recurrence = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export type RecurrenceName = "EVERY_WEEK" | "EVERY_OTHER_WEEK" | "EVERY_MONTH" | "EVERY_OTHER_MONTH" | "EVERY_QUARTER" | "EVERY_SIX_MONTHS" | "EVERY_YEAR" | "TWICE_A_MONTH";

/** Payments or deposits that repeat, with the next one expected. */
export type RepeatingTransaction = {
  account_guid: string;
  amount: number | null;
  description: string;
  guid: string;
  last_posted_date: string;
  member_guid: string;
  merchant_guid: string | null;
  predicted_occurs_on: string | null;
  recurrence_type: RecurrenceName;
  repeating_transaction_type: RepeatingTransactionType;
  transaction_type: TransactionTypeName;
  user_guid: string;
};

export type RepeatingTransactionType = "BILL" | "SUBSCRIPTION" | "INCOME" | "UNKNOWN";

export type Replay = {
  deliveries_count: number;
  event_guid: string | null;
  guid: string;
  only_missing: boolean;
  since: string | null;
  status: ReplayStatus;
};

export type ReplayRequest = {
  event_guid?: string;
  only_missing?: boolean;
  /** ISO 8601 with an offset, such as 2026-11-21T08:00:00Z. */
  since?: string;
};

/** `RUNNING`: some deliveries have not begun yet. `CANCELLED`: the endpoint was disabled before all deliveries had begun. */
export type ReplayStatus = "RUNNING" | "COMPLETED" | "CANCELLED";

/** STANDARD gives up after 27.6 hours, LONG after 75.5. */
export type RetrySchedule = "STANDARD" | "LONG";

/** How an endpoint gets the rows of a refresh or another bulk change, of the types that it names. `single`: one webhook per row. `batch`: up to 100 rows or 256 KB in one webhook. */
export type RowEvents = "single" | "batch";

/** An expected payment or income, single or recurring. */
export type ScheduledPayment = {
  amount: number;
  created_at: string;
  description: string;
  guid: string;
  is_completed: boolean | null;
  is_recurring: boolean | null;
  merchant_guid: string | null;
  occurs_on: string;
  recurrence_day: number | null;
  recurrence_type: number | null;
  recurrence_type_name: string | null;
  transaction_type: TransactionType;
  transaction_type_name: TransactionTypeName;
  updated_at: string;
  user_guid: string;
};

export type ScheduledPaymentCreate = {
  is_completed?: boolean;
  is_recurring?: boolean;
  merchant_guid?: string;
  /** Day of the month from 1, or of the week from 0 (Sunday). Required if `is_recurring` is true, otherwise not allowed. */
  recurrence_day?: number;
  recurrence_type?: Recurrence | RecurrenceName;
  amount: number;
  description: string;
  occurs_on: string;
  transaction_type: TransactionType | TransactionTypeName;
};

export type ScheduledPaymentUpdate = {
  is_completed?: boolean;
  is_recurring?: boolean;
  merchant_guid?: string;
  /** Day of the month from 1, or of the week from 0 (Sunday). Required if `is_recurring` is true, otherwise not allowed. */
  recurrence_day?: number;
  recurrence_type?: Recurrence | RecurrenceName;
  amount?: number;
  description?: string;
  occurs_on?: string;
  transaction_type?: TransactionType | TransactionTypeName;
};

export type SecretRotationRequest = {
  overlap_seconds?: number;
};

/** Origin of the value: 1 FEED, 2 USER, 3 SYSTEM; null when it was never set. */
export type SetBy = 1 | 2 | 3 | null;

/** Name of the origin. */
export type SetByName = "FEED" | "USER" | "SYSTEM" | null;

export type SpendingPlan = {
  created_at: string;
  current_iteration_number: number;
  guid: string;
  updated_at: string;
  user_guid: string;
};

export type SpendingPlanAccount = {
  account_guid: string;
  client_guid: string;
  created_at: string;
  guid: string;
  spending_plan_guid: string;
  updated_at: string;
  user_guid: string;
};

export type SpendingPlanIteration = {
  created_at: string;
  /** Midnight (UTC) of the last day of the month. */
  end_on: string;
  guid: string;
  iteration_number: number;
  spending_plan_guid: string;
  /** Midnight (UTC) of the first day of the month. */
  start_on: string;
  updated_at: string;
  user_guid: string;
};

export type SplitPart = {
  amount: number;
  category_guid?: string | null;
  description?: string | null;
  memo?: string | null;
};

/** A type of event; this version may not send every type yet. * means all types, also later ones. Events of rows that a refresh or another bulk change brings are sent only to endpoints that name their type: TRANSACTION, HOLDING. */
export type Subscription = "*" | "AGGREGATION" | "BALANCE" | "HISTORY" | "STATEMENT" | "VERIFICATION" | "CONNECTION_STATUS" | "JOB_STATUS" | "MEMBER" | "USER" | "ACCOUNT" | "TRANSACTION" | "HOLDING" | "CATEGORY" | "TAG" | "TAGGING" | "BUDGET" | "GOAL" | "SPENDING_PLAN" | "INSIGHT" | "BEAT" | "NOTIFICATION" | "MICRO_DEPOSIT" | "WEBHOOK";

/** A user's own label. */
export type Tag = {
  guid: string;
  name: string;
  user_guid: string;
};

export type TagRequest = {
  name: string;
  skip_webhook?: boolean;
};

/** Ties a tag to a transaction. */
export type Tagging = {
  guid: string;
  member_is_managed_by_user: boolean;
  tag_guid: string;
  transaction_guid: string;
  user_guid: string;
};

export type TaggingCreateRequest = {
  skip_webhook?: boolean;
  tag_guid: string;
  transaction_guid: string;
};

/** One row of an account. The amount is never negative; the type gives the direction. */
export type Transaction = {
  account_guid: string;
  amount: number | null;
  amount_set_by: SetBy;
  amount_set_by_name: SetByName;
  category_guid: string | null;
  category_name: string | null;
  category_set_by: SetBy;
  category_set_by_name: SetByName;
  check_number: number | null;
  check_number_set_by: SetBy;
  check_number_set_by_name: SetByName;
  check_number_string: string | null;
  created_at: string | null;
  currency_code: string | null;
  currency_code_set_by: SetBy;
  currency_code_set_by_name: SetByName;
  date: string | null;
  date_set_by: SetBy;
  date_set_by_name: SetByName;
  description: string | null;
  description_set_by: SetBy;
  description_set_by_name: SetByName;
  extended_transaction_type: string | null;
  external_guid: string | null;
  feed_amount: number | null;
  feed_check_number: number | null;
  feed_check_number_string: string | null;
  feed_currency_code: string | null;
  feed_description: string | null;
  feed_is_international: boolean | null;
  feed_latitude: number | null;
  feed_longitude: number | null;
  feed_memo: string | null;
  feed_posted_at: string | null;
  feed_posted_on: string | null;
  feed_status: TransactionStatus | null;
  feed_transacted_at: string | null;
  feed_transacted_on: string | null;
  feed_transaction_type: TransactionType | null;
  feed_transaction_type_name: TransactionTypeName | null;
  guid: string;
  has_been_split: boolean;
  has_been_viewed: boolean | null;
  is_bill_pay: boolean | null;
  is_business: boolean | null;
  is_direct_deposit: boolean | null;
  is_expense: boolean | null;
  is_fee: boolean | null;
  is_flagged: boolean | null;
  is_hidden: boolean | null;
  is_income: boolean | null;
  is_international: boolean | null;
  is_international_set_by: SetBy;
  is_international_set_by_name: SetByName;
  is_overdraft_fee: boolean | null;
  is_payroll_advance: boolean | null;
  /** True if it belongs to a repeating transaction; null until these were searched for. May be some seconds behind a change. */
  is_recurring: boolean | null;
  is_subscription: boolean | null;
  latitude: number | null;
  latitude_set_by: SetBy;
  latitude_set_by_name: SetByName;
  localized_description: string | null;
  localized_memo: string | null;
  longitude: number | null;
  longitude_set_by: SetBy;
  longitude_set_by_name: SetByName;
  member_guid: string;
  member_is_managed_by_user: boolean | null;
  memo: string | null;
  memo_set_by: SetBy;
  memo_set_by_name: SetByName;
  merchant_category_code: number | null;
  merchant_guid: string | null;
  merchant_location_guid: string | null;
  metadata: string | null;
  original_description: string | null;
  parent_guid: string | null;
  posted_at: string | null;
  posted_on: string | null;
  status: TransactionStatus | null;
  status_name: TransactionStatusName | null;
  top_level_category_guid: string | null;
  transacted_at: string | null;
  transacted_on: string | null;
  transaction_type: TransactionType | null;
  transaction_type_name: TransactionTypeName | null;
  updated_at: string | null;
  user_guid: string;
};

export type TransactionCreate = {
  amount: number;
  category_guid?: string;
  currency_code?: string;
  date: string;
  description: string;
  has_been_viewed?: boolean;
  is_hidden?: boolean;
  is_international?: boolean;
  memo?: string | null;
  metadata?: string | null;
  transaction_type: TransactionType;
  skip_webhook?: boolean;
};

/** Sets the category and description of transactions with a matching description. */
export type TransactionRule = {
  category_guid: string | null;
  created_at: string | null;
  description: string | null;
  guid: string;
  match_description: string;
  updated_at: string | null;
  user_guid: string;
};

/** 1 POSTED, 2 PENDING. */
export type TransactionStatus = 1 | 2;

export type TransactionStatusName = "POSTED" | "PENDING";

/** 1 CREDIT, 2 DEBIT. */
export type TransactionType = 1 | 2;

export type TransactionTypeName = "CREDIT" | "DEBIT";

export type TransactionUpdate = {
  category_guid?: string;
  date?: string;
  description?: string;
  has_been_split?: boolean;
  has_been_viewed?: boolean;
  is_hidden?: boolean;
  memo?: string | null;
  metadata?: string | null;
  skip_webhook?: boolean;
};

/** For upstreams that count requests. `limit`: the most requests within any 24 hours. `left`: how many of them refreshes may cause now; a reserve for the background is kept apart. `refills_at`: when `left` rises by one; null while nothing is spent. */
export type UpstreamBudget = {
  left: number;
  limit: number;
  refills_at: string | null;
};

/** The purpose for which a member is connected. */
export type UseCase = "PFM" | "MONEY_MOVEMENT";

export type User = {
  accepted_terms_and_conditions_at: string | null;
  birthday: string | null;
  credit_score: number | null;
  email: string | null;
  email_is_verified: boolean;
  external_guid: string | null;
  failed_token_login_attempts_count: number;
  first_name: string | null;
  gender: 0 | 1 | null;
  guid: string;
  has_accepted_terms_and_conditions: boolean;
  has_updated_terms_and_conditions: boolean;
  is_disabled: boolean;
  is_restricted: boolean;
  last_name: string | null;
  logged_in_at: string | null;
  metadata: string | null;
  phone: string | null;
  phone_is_verified: boolean;
  postal_code: string | null;
  revision: number;
};

export type UserCreateRequest = {
  birthdate?: string | null;
  credit_score?: number | null;
  email?: string | null;
  first_name?: string | null;
  gender?: string | null;
  is_disabled?: boolean;
  last_name?: string | null;
  metadata?: string | null;
  phone?: string | null;
  zip_code?: string | null;
  id: string;
};

export type UserRecord = {
  birthdate: string | null;
  credit_score: number | null;
  email: string | null;
  first_name: string | null;
  gender: string | null;
  guid: string;
  id: string;
  is_disabled: boolean;
  last_name: string | null;
  logged_in_at: number | null;
  metadata: string | null;
  phone: string | null;
  zip_code: string | null;
};

export type UserUpdateRequest = {
  birthdate?: string | null;
  credit_score?: number | null;
  email?: string | null;
  first_name?: string | null;
  gender?: string | null;
  is_disabled?: boolean;
  last_name?: string | null;
  metadata?: string | null;
  phone?: string | null;
  zip_code?: string | null;
};

/** Authentication that the receiver requires beside the signature, without its secret part. */
export type WebhookAuthentication = {
  type: "BASIC";
  username: string;
} | {
  type: "OAUTH2";
  client_id: string;
  scope: string | null;
  token_url: string;
} | {
  type: "MTLS";
  certificate: string;
};

export type WebhookAuthenticationCreateRequest = {
  type: "BASIC";
  username: string;
  password: string;
} | {
  type: "OAUTH2";
  client_id: string;
  scope?: string | null;
  token_url: string;
  client_secret: string;
} | {
  type: "MTLS";
  certificate: string;
  private_key: string;
};

/** Replaces the present authentication. The secret part may be omitted if the account stays the same: the user name, the token URL with the client id, or the certificate. Except with a certificate, the endpoint must also keep its origin. */
export type WebhookAuthenticationUpdateRequest = {
  type: "BASIC";
  username: string;
  password?: string;
} | {
  type: "OAUTH2";
  client_id: string;
  scope?: string | null;
  token_url: string;
  client_secret?: string;
} | {
  type: "MTLS";
  certificate: string;
  private_key?: string;
};

export type WebhookEndpoint = {
  authentication: WebhookAuthentication | null;
  created_at: string;
  disabled_reason: "GONE" | "FAILING" | null;
  event_types: readonly (Subscription)[];
  guid: string;
  is_enabled: boolean;
  previous_secret_expires_at: string | null;
  public_key: string | null;
  requests_per_second_max: number | null;
  retry_schedule: RetrySchedule;
  row_events: RowEvents;
  secret_rotated_at: string;
  signature_versions: readonly ("v1" | "v1a")[];
  updated_at: string;
  url: string;
};

export type WebhookEndpointCreateRequest = {
  authentication?: WebhookAuthenticationCreateRequest | null;
  event_types?: readonly (Subscription)[];
  is_enabled?: boolean;
  requests_per_second_max?: number | null;
  retry_schedule?: RetrySchedule;
  row_events?: RowEvents;
  signature_versions?: readonly ("v1" | "v1a")[];
  url: string;
};

export type WebhookEndpointUpdateRequest = {
  authentication?: WebhookAuthenticationUpdateRequest | null;
  event_types?: readonly (Subscription)[];
  is_enabled?: boolean;
  requests_per_second_max?: number | null;
  retry_schedule?: RetrySchedule;
  row_events?: RowEvents;
  signature_versions?: readonly ("v1" | "v1a")[];
  url?: string;
};

export type WebhookEvent = {
  action: "webhook.test" | "attempt.exhausted" | "endpoint.disabled";
  attempts_count: number | null;
  disabled_reason: "GONE" | "FAILING" | null;
  event_guid: string | null;
  event_type: string | null;
  is_enabled: boolean;
  last_status: number | null;
  occurred_at: number;
  type: "WEBHOOK";
  url: string;
  webhook_endpoint_guid: string;
};

export type WebhookTestEvent = {
  created_at: string;
  guid: string;
  payload: WebhookEvent;
  type: "WEBHOOK";
};

/** This service serves connect_widget and connections_widget; for the others the answer is 404. */
export type WidgetType = "connect_widget" | "connections_widget" | "accounts_widget" | "actionable_integration_widget" | "budgets_widget" | "cash_flow_widget" | "debts_widget" | "finstrong_widget" | "goals_widget" | "help_widget" | "investments_widget" | "master_widget" | "micro_pulse_carousel_widget" | "mini_accounts_widget" | "mini_budgets_widget" | "mini_cash_flow_widget" | "mini_finstrong_widget" | "mini_net_worth_widget" | "mini_pulse_carousel_widget" | "mini_recurringtransactions_widget" | "mini_spending_plan_widget" | "mini_spending_widget" | "mini_trends_widget" | "money_dashboard_widget" | "net_worth_widget" | "notifications_settings_widget" | "pulse_widget" | "recurringtransactions_widget" | "settings_widget" | "spending_plan_widget" | "spending_widget" | "transaction_rules_widget" | "transactions_widget" | "trends_widget";

export type WidgetUrl = {
  type: "connect_widget" | "connections_widget";
  url: string;
  user_id: string;
};

export type WidgetUrlRequest = {
  /** Accepted, and has no effect. */
  additional_product_option?: unknown;
  /** Accepted, and has no effect. */
  current_microdeposit_guid?: unknown;
  /** Accepted, and has no effect. */
  data_request?: unknown;
  /** Accepted, and has no effect. */
  deep_link_params?: unknown;
  /** Accepted, and has no effect. */
  enable_app2app?: unknown;
  /** Accepted, and has no effect. */
  insight_guid?: unknown;
  /** Accepted, and has no effect. */
  locale?: unknown;
  /** Accepted, and has no effect. */
  microwidget_instance_id?: unknown;
  /** Accepted, and has no effect. */
  style?: unknown;
  client_redirect_url?: string | null;
  color_scheme?: "light" | "dark" | "browser" | null;
  connections_use_case_filter?: boolean;
  current_institution_code?: string | null;
  current_institution_guid?: string | null;
  current_member_guid?: string | null;
  /** Default: true with mode verification, else false. */
  disable_background_agg?: boolean;
  disable_institution_search?: boolean | null;
  iframe_target_origin?: string | null;
  include_identity?: boolean;
  /** Default: false with mode verification, else true. */
  include_transactions?: boolean;
  is_mobile_webview?: boolean;
  iso_country_code?: readonly (string)[];
  mode?: "aggregation" | "verification";
  /** Default: APP with is_mobile_webview, else BROWSER. */
  oauth_referral_source?: "BROWSER" | "APP";
  type?: WidgetType;
  ui_message_version?: number;
  ui_message_webview_url_scheme?: string;
  update_credentials?: boolean;
  use_cases?: readonly (UseCase)[];
  wait_for_full_aggregation?: boolean;
  /** Another name of `type`. */
  widget_type?: WidgetType;
};
