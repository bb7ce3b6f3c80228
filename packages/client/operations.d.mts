// Generated from docs/openapi.json by `npm run docs`; do not edit.

import type { FileContent, ListOperation, NoInput, Operation } from './operation.d.mts';

/** The calls that a session of a user makes. */
export interface SessionOperations {
  /** Start an aggregation for every member of the user. This GET starts a job. It answers at once and does not wait for the institution. If a job is running already, within the throttle window, or while the upstream allows no request (`upstream_budget`), no job is started; the header Tributary-Refresh says what happened. If any member has `use_cases` without PFM, the answer is 403 and no job is started. */
  readonly aggregateAllMembers: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** False leaves holdings out of this run. */
    include_holdings?: boolean;
    /** False leaves transactions out of this run. */
    include_transactions?: boolean;
  }, {
    /** The members of this page, each as it stands now. */
    members: readonly (Member)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Member>;
  /** Start an aggregation for one member. This GET starts a job. It answers at once and does not wait for the institution. If a job is running already, within the throttle window, or while the upstream allows no request (`upstream_budget`), no job is started; the header Tributary-Refresh says what happened. For a member whose `use_cases` are set without PFM the answer is 403; a session of a widget may try such a member again as long as it is not CONNECTED. */
  readonly aggregateMember: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    /** False leaves holdings out of this run. */
    include_holdings?: boolean;
    /** False leaves transactions out of this run. */
    include_transactions?: boolean;
  }, {
    /** The member as it stands after the call. */
    member: Member;
  }>;
  /** Block an account and erase its data. Its transactions and holdings are deleted at once. No refresh brings the account back. */
  readonly blockAccount: Operation<{
    /** Account, by the guid that its list or its creation gave. */
    account_guid: string;
  }, EmptyObject>;
  /** Cleanse and categorize raw transactions. Nothing is stored. A row without transaction_type counts as a debit. Rows are returned in the order of the request. */
  readonly categorizeTransactions: Operation<{
    body: EnhanceRequest;
  }, {
    /** The transactions that were sent, cleaned up, in the same order. */
    transactions: readonly (EnhancedTransaction)[];
  }>;
  /** Start a job that fetches balances only. Poll the member, then read its accounts. */
  readonly checkMemberBalance: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
  }, {
    /** The member as it stands after the call. */
    member: Member;
  }>;
  /** Create a budget. A category has at most one budget. For a subcategory, parent_guid names the budget of its top-level category; all budgets below a parent together may not exceed its amount. The default amount is 0. */
  readonly createBudget: Operation<{
    body: {
      /** Fields of the budget. */
      budget: BudgetCreate;
    };
  }, {
    /** The budget as it stands after the call. */
    budget: Budget;
  }>;
  /** Queue a notification for a channel. At most one for each channel. In the app it is delivered at once. For e-mail, SMS and push the partner gets the webhook NOTIFICATION and delivers the notification. */
  readonly createDeliverable: Operation<{
    /** Notification, by the guid that its list or its creation gave. */
    notification_guid: string;
    body: {
      /** Fields of the deliverable. */
      deliverable: DeliverableCreate;
    };
  }, {
    /** The deliverable notification as it stands after the call. */
    deliverable_notification: DeliverableNotification;
  }>;
  /** Create a goal. Requires a monthly cash flow profile with a contribution above 0. An account can have one open goal: PAYOFF if money is owed on it, otherwise SAVE_AMOUNT. */
  readonly createGoal: Operation<{
    body: {
      /** Fields of the goal. */
      goal: GoalCreate;
    };
  }, {
    /** The goal as it stands after the call. */
    goal: Goal;
  }>;
  /** Import a file of a bank into a member. The body is the file as the bank gives it (OFX, QFX, QBO, CSV). The member is one of the institution File import, or the manual member together with account_guid. Rows that are there already are not added again. A dry run says what the file would bring, and changes nothing. A CSV file needs a mapping: where none is kept, the answer 422 proposes one, and the same call with its guid imports the file and keeps the mapping for the account. */
  readonly createImport: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    /** Account, by the guid that its list or its creation gave. */
    account_guid?: string;
    /** Mapping with which a CSV file is read, by its guid. */
    mapping?: string;
    /** True says what the file would bring, and changes nothing. */
    dry_run?: boolean;
    body: FileContent;
    /** Its name on the machine of the user. */
    file_name?: string;
  }, {
    /** The import as it stands after the call. */
    import: Import;
  }>;
  /** Create one split child (old form). The rest of the amount becomes another part. Later calls take their amount from the largest part. @deprecated */
  readonly createLegacySplit: Operation<{
    body: {
      /** The part to split off, and the transaction that it is taken from. */
      transaction: LegacySplit;
    };
  }, {
    /** The transaction as it stands after the call. */
    transaction: Transaction;
  }>;
  /** Create a manual account. The account belongs to the member of the Manual Institution. That member is created with the first manual account and is never aggregated. */
  readonly createManualAccount: Operation<{
    body: {
      /** Fields of the account. */
      account: AccountCreate;
    };
  }, {
    /** The account as it stands after the call. */
    account: Account;
  }>;
  /** Create a manual transaction. For manual accounts only. `{"transactions": […]}` creates up to 500 at once, or none: each has an `external_guid`, and one that the account has already, or had, changes nothing. So the same call may be repeated. */
  readonly createManualTransaction: Operation<{
    /** Account, by the guid that its list or its creation gave. */
    account_guid: string;
    body: {
      /** Fields of the transaction. */
      transaction: TransactionCreate;
    } | {
      /** Several transactions in one request, all of them or none. */
      transactions: readonly (TransactionListed)[];
    };
  }, {
    /** The transaction as it stands after the call. */
    transaction: Transaction;
  } | {
    /** One entry for each transaction that was sent, in the same order. */
    transactions: readonly (CreatedTransaction)[];
  }>;
  /** Create a member. Starts an aggregation unless skip_aggregation is true. A login that a member of the user has at the institution already is refused with 422, code 4220; member_guid beside the error names that member, which can be updated instead. */
  readonly createMember: Operation<{
    body: {
      /** Fields of the member. */
      member: MemberCreateRequest;
    };
  }, {
    /** The member as it stands after the call. */
    member: Member;
  }>;
  /** Store one member credential. Stores the answer to one field of the login form. The next refresh uses it. @deprecated */
  readonly createMemberCredentials: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    body: {
      /** Answer to one field of the login form of the member. */
      member: MemberCredentialCreateRequest;
    };
  }, {
    /** The member credential as it stands after the call. */
    member_credential: MemberCredential;
  }>;
  /** Create or pre-initiate a microdeposit. With the account fields the microdeposit starts as INITIATED and two small deposits are sent. With names and email only it starts as PREINITIATED. Within 24 hours three microdeposits to one account and ten for one user are allowed, whatever their outcome. Further calls get 429 with Retry-After. */
  readonly createMicrodeposit: Operation<{
    body: {
      /** Fields of the micro deposit. */
      micro_deposit: MicroDepositCreateRequest;
    };
  }, {
    /** The micro deposit as it stands after the call. */
    micro_deposit: MicroDeposit;
  }>;
  /** Create a notification. Always of type 11 (API_NOTIFICATION) and not attached to an object. It is not delivered until it is queued for a channel. */
  readonly createNotification: Operation<{
    body: {
      /** Fields of the notification. */
      notification: NotificationCreate;
    };
  }, {
    /** The notification as it stands after the call. */
    notification: Notification;
  }>;
  /** Create a scheduled payment. One payment for each merchant. A recurring payment always shows its next date. */
  readonly createScheduledPayment: Operation<{
    body: {
      /** Fields of the scheduled payment. */
      scheduled_payment: ScheduledPaymentCreate;
    };
  }, {
    /** The scheduled payment as it stands after the call. */
    scheduled_payment: ScheduledPayment;
  }>;
  /** Create a spending plan. Takes no body. Also creates iteration 1, for the current month. A user has one plan at most. */
  readonly createSpendingPlan: Operation<NoInput, {
    /** The spending plan as it stands after the call. */
    spending_plan: SpendingPlan;
  }>;
  /** Create an item in the current iteration. An item for a scheduled payment replaces the one that the system made for it. */
  readonly createSpendingPlanIterationItem: Operation<{
    /** Spending plan, by the guid that its list or its creation gave. */
    spending_plan_guid: string;
    body: {
      /** Fields of the iteration item. */
      iteration_item: IterationItemRequest;
    };
  }, {
    /** The iteration item as it stands after the call. */
    iteration_item: IterationItem;
    /** Which page this is, and how many there are. */
    pagination?: Pagination;
  }>;
  /** Split a transaction. The amounts of the parts must add up to the amount of the transaction. To split it again, undo the split first. */
  readonly createSplitTransactions: Operation<{
    /** Transaction, by the guid that a list gave. */
    transaction_guid: string;
    body: {
      /** Several transactions in one request, all of them or none. */
      transactions: readonly (SplitPart)[];
    };
  }, {
    /** The transactions that there are, each as it stands now. */
    transactions: readonly (Transaction)[];
  }>;
  /** Create a subcategory. The parent must be a default top-level category. Names are unique under one parent, regardless of case. */
  readonly createSubcategory: Operation<{
    body: {
      /** Fields of the category. */
      category: CategoryCreateRequest;
    };
  }, {
    /** The category as it stands after the call. */
    category: Category;
  }>;
  /** Create a tag. Tag names are unique, regardless of case. */
  readonly createTag: Operation<{
    body: {
      /** Fields of the tag. */
      tag: TagRequest;
    };
  }, {
    /** The tag as it stands after the call. */
    tag: Tag;
  }>;
  /** Tag a transaction. If the transaction has the tag already, the existing tagging is returned. */
  readonly createTagging: Operation<{
    body: {
      /** Fields of the tagging. */
      tagging: TaggingCreateRequest;
    };
  }, {
    /** The tagging as it stands after the call. */
    tagging: Tagging;
  }>;
  /** Create a transaction rule. Transactions whose cleansed description equals match_description, regardless of case, get the category and description of the rule: existing transactions at once, new ones when they arrive. Values that the user set on a transaction stay. */
  readonly createTransactionRule: Operation<{
    body: {
      /** Fields of the transaction rule. */
      transaction_rule: {
        /** Category that the transactions of this rule get. */
        category_guid: string;
        /** Description that the transactions of this rule get; null keeps their own. */
        description: string;
        /** Whole description, in capitals or not, of the transactions that the rule is for. */
        match_description: string;
      };
    };
  }, {
    /** The transaction rule as it stands after the call. */
    transaction_rule: TransactionRule;
  }>;
  /** Import a file of a bank. As the import into a member, without naming one: the answer says which member the file goes to. It is that of account_guid, else the one whose accounts the accounts of the file are, else the oldest of the institution (default: File import). Where the user has none, the import creates it; a dry run, a question for the mapping and a refused file create none, and member_guid of a dry run is null then. use_cases are those of a member that is created; files need PFM. A mapping that is proposed is changed under /import_mappings, and used by this call. */
  readonly createUserImport: Operation<{
    /** Account, by the guid that its list or its creation gave. */
    account_guid?: string;
    /** Mapping with which a CSV file is read, by its guid. */
    mapping?: string;
    /** True says what the file would bring, and changes nothing. */
    dry_run?: boolean;
    /** Institution, by the guid that the search gave. */
    institution_guid?: string;
    /** What a member is for that the import creates: PFM is one of them. */
    use_cases?: readonly (UseCase)[];
    body: FileContent;
    /** Its name on the machine of the user. */
    file_name?: string;
  }, {
    /** The import as it stands after the call. */
    import: UserImport;
  }>;
  /** Delete a budget. Also deletes the budgets under it. */
  readonly deleteBudget: Operation<{
    /** Budget, by the guid that its list or its creation gave. */
    budget_guid: string;
  }, undefined>;
  /** Delete a deliverable. The notification no longer goes out on this channel. */
  readonly deleteDeliverable: Operation<{
    /** Notification, by the guid that its list or its creation gave. */
    notification_guid: string;
    /** Deliverable of the notification, by its guid. */
    deliverable_guid: string;
  }, EmptyObject>;
  /** Delete a goal. Goals after it move up by one position. */
  readonly deleteGoal: Operation<{
    /** Goal, by the guid that its list or its creation gave. */
    goal_guid: string;
  }, undefined>;
  /** Undo an import. Removes the transactions that only this import brought, unless their user has edited, split or tagged them. Accounts, balances and holdings stay. The import stays in the list and is UNDONE; to undo it again changes nothing. */
  readonly deleteImport: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    /** Import, by the guid that its list or its creation gave. */
    import_guid: string;
  }, {
    /** The import as it stands after the call. */
    import: Import;
  }>;
  /** Delete a manual account. Also deletes its transactions. An account of a connection cannot be deleted, only blocked. */
  readonly deleteManualAccount: Operation<{
    /** Account, by the guid that its list or its creation gave. */
    account_guid: string;
  }, undefined>;
  /** Delete a member and everything under it. Credentials are destroyed at once. The data can no longer be read, and are purged after 14 days. */
  readonly deleteMember: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
  }, EmptyObject>;
  /** Delete a microdeposit. The proof of the account ends, at whatever state it was. */
  readonly deleteMicrodeposit: Operation<{
    /** Microdeposit, by the guid that its list or its creation gave. */
    micro_deposit_guid: string;
  }, EmptyObject>;
  /** Delete a notification. Also deletes its deliverables. A notification made by the system is not made again. */
  readonly deleteNotification: Operation<{
    /** Notification, by the guid that its list or its creation gave. */
    notification_guid: string;
  }, EmptyObject>;
  /** Delete a scheduled payment. A payment made from a repeating transaction is not made again. */
  readonly deleteScheduledPayment: Operation<{
    /** Scheduled payment, by the guid that its list or its creation gave. */
    guid: string;
  }, undefined>;
  /** Delete a spending plan. Also deletes its accounts, iterations and items. */
  readonly deleteSpendingPlan: Operation<{
    /** Spending plan, by the guid that its list or its creation gave. */
    spending_plan_guid: string;
  }, undefined>;
  /** Delete a plan account. The account stays; its transactions no longer count in the plan. */
  readonly deleteSpendingPlanAccount: Operation<{
    /** Spending plan, by the guid that its list or its creation gave. */
    spending_plan_guid: string;
    /** Account of the plan, by the guid that the list of accounts of the plan gave. */
    spending_plan_account_guid: string;
  }, undefined>;
  /** Delete an item. An item made by the system does not come back before the next month. */
  readonly deleteSpendingPlanIterationItem: Operation<{
    /** Spending plan, by the guid that its list or its creation gave. */
    spending_plan_guid: string;
    /** Item of the iteration, by the guid that its list or its creation gave. */
    iteration_item_guid: string;
  }, undefined>;
  /** Undo a split. The transaction counts in totals again as a whole. */
  readonly deleteSplitTransactions: Operation<{
    /** Transaction, by the guid that a list gave. */
    transaction_guid: string;
  }, undefined>;
  /** Delete a subcategory of the user. Transactions of the subcategory move to its parent category. */
  readonly deleteSubcategory: Operation<{
    /** Category, a default one or one of the user. */
    category_guid: string;
  }, EmptyObject>;
  /** Delete a tag and its taggings. The transactions that carried the tag stay as they are otherwise. */
  readonly deleteTag: Operation<{
    /** Tag, by the guid that its list or its creation gave. */
    tag_guid: string;
  }, EmptyObject>;
  /** Remove a tag from a transaction. The tag and the transaction stay; only the link between them goes. */
  readonly deleteTagging: Operation<{
    /** Link of a tag to a transaction, by the guid that its list or its creation gave. */
    tagging_guid: string;
  }, EmptyObject>;
  /** Delete a transaction. Also deletes its parts. A transaction that a refresh brought does not come back with the next one. */
  readonly deleteTransaction: Operation<{
    /** Transaction, by the guid that a list gave. */
    transaction_guid: string;
  }, EmptyObject>;
  /** Delete a transaction rule. Transactions that the rule changed stay as they are. */
  readonly deleteTransactionRule: Operation<{
    /** Rule, by the guid that its list or its creation gave. */
    transaction_rule_guid: string;
  }, EmptyObject>;
  /** Start a job that fetches up to 24 months of transactions. If the institution does not support it, the answer is 400. The data appear in the lists of transactions. */
  readonly extendTransactionHistory: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
  }, {
    /** The member as it stands after the call. */
    member: Member;
  }>;
  /** Send a webhook about a test member. Sends an event about the current state of the member to every endpoint that subscribes to its type. Only for members of test institutions. */
  readonly fireWebhook: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    body: {
      /** The webhook that is sent, for a member of the sandbox bank. */
      fire_webhook: {
        /** Kind of webhook that is sent. */
        type: "AGGREGATION" | "CONNECTION_STATUS" | "JOB_STATUS" | "MEMBER";
      };
    };
  }, {
    /** The webhook that is sent, for a member of the sandbox bank. */
    fire_webhook: {
      /** Event that is on its way. */
      event_guid: string;
      /** Kind of webhook that is sent. */
      type: "AGGREGATION" | "CONNECTION_STATUS" | "JOB_STATUS" | "MEMBER";
    };
  }>;
  /** Build budgets from past spending. Creates a budget for each top-level category with transactions in both of the two previous calendar months. The amount is the average of the two months, rounded up to a whole unit. Existing budgets get the new amount. */
  readonly generateBudgets: Operation<NoInput, {
    /** The budgets that there are, each as it stands now. */
    budgets: readonly (Budget)[];
  }>;
  /** Generate a fresh one-time OAuth address. The address works once, for 30 minutes. If the member does not use OAuth, the answer is 400. The list of OAuth states says what came of it. */
  readonly generateOAuthWindowUri: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    /** Address to which the browser goes after the consent, with the outcome in the query. */
    client_redirect_url?: string;
    /** Where the user comes from: BROWSER, or APP for an app. */
    referral_source?: "BROWSER" | "APP";
    /** True prevents the aggregation after consent. */
    skip_aggregation?: boolean;
    /** Scheme of the app to which its web view goes back after the consent. */
    ui_message_webview_url_scheme?: string;
  }, {
    /** The member as it stands after the call. */
    member: OAuthWindow;
  }>;
  /** Start a job that fetches account owners. If the institution does not support it, the answer is 400. Poll the member, then list its account owners. */
  readonly identifyMember: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    body?: IncludeTransactionsOption;
  }, {
    /** The member as it stands after the call. */
    member: Member;
  }>;
  /** Join another member into this one. For two members of the institution File import into which the same files were imported. All accounts and transactions of both are those of this member from then on, each once, with their guids and with what the user changed. from_member_guid is deleted. This cannot be undone. Of a transaction that both had, the guid of this member stays; a call with the other guid finds it too. The same call again answers the same. */
  readonly joinMember: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    body: {
      /** Which member is joined into this one. */
      member: MemberJoinRequest;
    };
  }, {
    /** The member as it stands after the call. */
    member: Member;
  }>;
  /** List the account owners gathered for a member. The owners are there after an identification of the member; before it the list is empty. */
  readonly listAccountOwners: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
  }, {
    /** The account owners that there are, each as it stands now. */
    account_owners: readonly (AccountOwner)[];
  }>;
  /** List transactions of an account. The window is of transaction dates and includes both ends. Default: from 120 days ago to five days ahead. */
  readonly listAccountTransactions: ListOperation<{
    /** Account, by the guid that its list or its creation gave. */
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
    /** The transactions of this page, each as it stands now. */
    transactions: readonly (Transaction)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Transaction>;
  /** List transactions of an account created in a window. The window includes both ends. Days are in UTC. */
  readonly listAccountTransactionsCreatedBetween: ListOperation<{
    /** Account, by the guid that its list or its creation gave. */
    account_guid: string;
    /** First day that is counted, as YYYY-MM-DD. */
    start_date: string;
    /** Last day that is counted, as YYYY-MM-DD. */
    end_date: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The transactions of this page, each as it stands now. */
    transactions: readonly (Transaction)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Transaction>;
  /** List transactions of an account updated in a window. The window includes both ends. Days are in UTC. */
  readonly listAccountTransactionsUpdatedBetween: ListOperation<{
    /** Account, by the guid that its list or its creation gave. */
    account_guid: string;
    /** First day that is counted, as YYYY-MM-DD. */
    start_date: string;
    /** Last day that is counted, as YYYY-MM-DD. */
    end_date: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The transactions of this page, each as it stands now. */
    transactions: readonly (Transaction)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Transaction>;
  /** List all accounts. Accounts of every member of the user, also those kept by hand. `use_case` leaves out accounts whose members have another use. */
  readonly listAccounts: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
  }, {
    /** The accounts of this page, each as it stands now. */
    accounts: readonly (Account)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Account>;
  /** List beats. Beats of the last 90 days, latest first. @deprecated */
  readonly listBeats: Operation<NoInput, {
    /** The beats that there are, each as it stands now. */
    beats: readonly (Beat)[];
  }>;
  /** List budgets. The figures are reckoned at each read, so that they agree with the transactions that a list shows. */
  readonly listBudgets: Operation<NoInput, {
    /** The budgets that there are, each as it stands now. */
    budgets: readonly (Budget)[];
  }>;
  /** List default categories and categories of the user. An app that offers categories to choose from needs this list. */
  readonly listCategories: Operation<NoInput, {
    /** The categories that there are, each as it stands now. */
    categories: readonly (Category)[];
  }>;
  /** List category totals in a window. One row for each category with transactions in the window, both ends included. Amounts are added without sign. Of a split transaction only the parts count. */
  readonly listCategoryTotals: Operation<{
    /** First day that is counted, as YYYY-MM-DD. */
    start_date: string;
    /** Last day that is counted, as YYYY-MM-DD. */
    end_date: string;
    /** Account, by the guid that its list or its creation gave. */
    account_guid?: string;
    /** Only rows of these accounts. Repeat the parameter for several. */
    "account_guid[]"?: readonly (string)[];
  }, {
    /** The date range category totals that there are, each as it stands now. */
    date_range_category_totals: readonly (CategoryTotal)[];
  }>;
  /** List default categories. The list is the same for all users; the categories that the user made are left out. */
  readonly listDefaultCategories: Operation<NoInput, {
    /** The categories that there are, each as it stands now. */
    categories: readonly (Category)[];
  }>;
  /** List deliverables of a notification. The words of the notification, one entry for each channel on which it goes out. */
  readonly listDeliverables: Operation<{
    /** Notification, by the guid that its list or its creation gave. */
    notification_guid: string;
  }, {
    /** The deliverable notifications that there are, each as it stands now. */
    deliverable_notifications: readonly (DeliverableNotification)[];
  }>;
  /** List goals. The position of a goal says which gets the savings first. */
  readonly listGoals: Operation<NoInput, {
    /** The goals that there are, each as it stands now. */
    goals: readonly (Goal)[];
  }>;
  /** List all holdings. Securities in the investment accounts of the user, as the last aggregation with holdings brought them. */
  readonly listHoldings: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The holdings of this page, each as it stands now. */
    holdings: readonly (Holding)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Holding>;
  /** List the files that were imported into a member. For each file, what it brought for each account. */
  readonly listImports: ListOperation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The imports of this page, each as it stands now. */
    imports: readonly (Import)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Import>;
  /** List accounts of an insight. The accounts in which the insight was found. */
  readonly listInsightAccounts: ListOperation<{
    /** Insight, by the guid that the list of insights gave. */
    insight_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The accounts of this page, each as it stands now. */
    accounts: readonly (Account)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Account>;
  /** List categories of an insight. The categories of the transactions in which the insight was found. */
  readonly listInsightCategories: ListOperation<{
    /** Insight, by the guid that the list of insights gave. */
    insight_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The categories of this page, each as it stands now. */
    categories: readonly (Category)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Category>;
  /** List merchants of an insight. The merchants of the transactions in which the insight was found. */
  readonly listInsightMerchants: ListOperation<{
    /** Insight, by the guid that the list of insights gave. */
    insight_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The merchants of this page, each as it stands now. */
    merchants: readonly (Merchant)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Merchant>;
  /** List scheduled payments of an insight. The scheduled payments that the insight tells of. */
  readonly listInsightScheduledPayments: ListOperation<{
    /** Insight, by the guid that the list of insights gave. */
    insight_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The scheduled payments of this page, each as it stands now. */
    scheduled_payments: readonly (ScheduledPayment)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, ScheduledPayment>;
  /** List transactions of an insight. The transactions in which the insight was found. */
  readonly listInsightTransactions: ListOperation<{
    /** Insight, by the guid that the list of insights gave. */
    insight_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The transactions of this page, each as it stands now. */
    transactions: readonly (Transaction)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Transaction>;
  /** List insights. The beats of the last 90 days as insights, with the same guids, including dismissed and outdated ones. */
  readonly listInsights: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The insights of this page, each as it stands now. */
    insights: readonly (Insight)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Insight>;
  /** List insights of an account. What was found about this account in its rows. */
  readonly listInsightsByAccount: ListOperation<{
    /** Account, by the guid that its list or its creation gave. */
    account_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The insights of this page, each as it stands now. */
    insights: readonly (Insight)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Insight>;
  /** List insights of a transaction. What was found about this transaction. */
  readonly listInsightsByTransaction: ListOperation<{
    /** Transaction, by the guid that a list gave. */
    transaction_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 100. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The insights of this page, each as it stands now. */
    insights: readonly (Insight)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Insight>;
  /** List the credentials an institution requires. Call this before you create a member. The answer may be cached for a day. */
  readonly listInstitutionCredentials: Operation<{
    /** Institution, by the guid that the search gave. */
    institution_guid: string;
  }, {
    /** The credentials that there are, each as it stands now. */
    credentials: readonly (Credential)[];
  }>;
  /** Download the institution list as CSV. Columns in order: guid, name, instructions, created_at, updated_at, url, popularity, is_hidden, has_checking_accounts, has_savings_accounts, has_loan_accounts, has_credit_card_accounts, has_investment_accounts, has_line_of_credit_accounts, has_mortgage_accounts, external_guid, medium_logo_url, small_logo_url. @deprecated */
  readonly listInstitutionsCsv: Operation<NoInput, string>;
  /** List the challenges of a job (older form of list member challenges). New apps use the list of challenges of the member in place of this one. */
  readonly listJobMfaCredentials: Operation<{
    /** Job, by the guid that the member has as `most_recent_job_guid`. */
    job_guid: string;
  }, {
    /** The credentials that there are, each as it stands now. */
    credentials: readonly (Credential)[];
  }>;
  /** List the accounts of a member. Accounts that came with this member alone. */
  readonly listMemberAccounts: ListOperation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The accounts of this page, each as it stands now. */
    accounts: readonly (Account)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Account>;
  /** List the MFA challenges that await an answer. Empty while the member is not CHALLENGED. */
  readonly listMemberChallenges: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
  }, {
    /** The challenges that there are, each as it stands now. */
    challenges: readonly (Challenge)[];
  }>;
  /** List the credentials needed to update a member. For a form with which the user gives a new login. What was typed before is never shown. */
  readonly listMemberCredentials: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
  }, {
    /** The credentials that there are, each as it stands now. */
    credentials: readonly (Credential)[];
  }>;
  /** List the credentials needed to update a member (path as in the reference). The same answer as `GET /members/{member_guid}/credentials`. */
  readonly listMemberCredentialsSingularPath: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
  }, {
    /** The credentials that there are, each as it stands now. */
    credentials: readonly (Credential)[];
  }>;
  /** List the jobs of a member with their steps and the outcome of each account. The answer tells a person at support what happened: each state with its time, and what came of each account. */
  readonly listMemberJobs: ListOperation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The jobs of this page, each as it stands now. */
    jobs: readonly (MemberJob)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
    /** Requests that the upstream still allows; null for upstreams that do not count. */
    upstream_budget: UpstreamBudget | null;
  }, MemberJob>;
  /** List transactions of a member. The window is of transaction dates and includes both ends. Default: from 120 days ago to five days ahead. */
  readonly listMemberTransactions: ListOperation<{
    /** Member, by the guid that its list or its creation gave. */
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
    /** The transactions of this page, each as it stands now. */
    transactions: readonly (Transaction)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Transaction>;
  /** List the members of the user. One entry for each connection of the user to an institution, with how it stands. */
  readonly listMembers: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
  }, {
    /** The members of this page, each as it stands now. */
    members: readonly (Member)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Member>;
  /** List merchants. Every merchant that transactions can refer to. */
  readonly listMerchants: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Part of the name; case does not matter. */
    name?: string;
  }, {
    /** The merchants of this page, each as it stands now. */
    merchants: readonly (Merchant)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Merchant>;
  /** List the microdeposits of the user. Accounts that are or were proved by two small deposits. */
  readonly listMicrodeposits: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The micro deposits of this page, each as it stands now. */
    micro_deposits: readonly ({
      /** The micro deposit as it stands after the call. */
      micro_deposit: MicroDeposit;
    })[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, {
    /** The micro deposit as it stands after the call. */
    micro_deposit: MicroDeposit;
  }>;
  /** List balances by month. One entry for each month in the window up to the current month, oldest first. `balance` is the balance at the end of the month, calculated from the current balance. `transaction_total` is by how much the posted transactions of the month changed it. */
  readonly listMonthlyAccountBalances: Operation<{
    /** Account, by the guid that its list or its creation gave. */
    account_guid: string;
    /** First transaction date. Default: 120 days ago. */
    from_date?: string;
    /** Last transaction date. Default: five days ahead. */
    to_date?: string;
  }, {
    /** The monthly account balances that there are, each as it stands now. */
    monthly_account_balances: readonly (MonthlyAccountBalance)[];
  }>;
  /** List notifications. For a list of messages in an app. */
  readonly listNotifications: Operation<{
    /** First day of creation. Default: 120 days ago. */
    from_date?: string;
    /** Last day of creation. Default: today. */
    to_date?: string;
  }, {
    /** The notifications that there are, each as it stands now. */
    notifications: readonly (Notification)[];
  }>;
  /** List what came of the OAuth addresses of a member. One state for each address that was made, newest first, at most ten; each is listed until 30 minutes after its end. Poll this while the user is at the institution, and wait at least 3 seconds between calls. A denial and a failure show here also where the member keeps an earlier consent. After a success the connection_status of the member goes on. */
  readonly listOAuthStates: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
  }, {
    /** The oauth states that there are, each as it stands now. */
    oauth_states: readonly (OAuthState)[];
  }>;
  /** List accounts of members that the partner created. The same list, without the accounts of members that the user made. */
  readonly listPartnerCreatedAccounts: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
  }, {
    /** The accounts of this page, each as it stands now. */
    accounts: readonly (Account)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Account>;
  /** List repeating transactions. Repeating transactions that have not lapsed, found in the transactions of the last thirteen months. */
  readonly listRepeatingTransactions: Operation<NoInput, {
    /** The repeating transactions that there are, each as it stands now. */
    repeating_transactions: readonly (RepeatingTransaction)[];
  }>;
  /** List scheduled payments. Payments of the user and payments made from repeating transactions, all on one page. */
  readonly listScheduledPayments: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The scheduled payments of this page, each as it stands now. */
    scheduled_payments: readonly (ScheduledPayment)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, ScheduledPayment>;
  /** List plan accounts. The accounts whose transactions the plan counts, all on one page. */
  readonly listSpendingPlanAccounts: ListOperation<{
    /** Spending plan, by the guid that its list or its creation gave. */
    spending_plan_guid: string;
  }, {
    /** The spending plan accounts of this page, each as it stands now. */
    spending_plan_accounts: readonly (SpendingPlanAccount)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, SpendingPlanAccount>;
  /** List items of the current iteration. What is planned for the month, with the transactions that count for each item. */
  readonly listSpendingPlanIterationItems: ListOperation<{
    /** Spending plan, by the guid that its list or its creation gave. */
    spending_plan_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The iteration items of this page, each as it stands now. */
    iteration_items: readonly (IterationItem)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, IterationItem>;
  /** List iterations. An iteration is a month of the plan. */
  readonly listSpendingPlanIterations: ListOperation<{
    /** Spending plan, by the guid that its list or its creation gave. */
    spending_plan_guid: string;
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The iterations of this page, each as it stands now. */
    iterations: readonly (SpendingPlanIteration)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, SpendingPlanIteration>;
  /** List spending plans. A user has one plan at most. */
  readonly listSpendingPlans: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The spending plans of this page, each as it stands now. */
    spending_plans: readonly (SpendingPlan)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, SpendingPlan>;
  /** List taggings. Each entry is one tag on one transaction. */
  readonly listTaggings: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The taggings of this page, each as it stands now. */
    taggings: readonly (Tagging)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Tagging>;
  /** List tags. The tags that the user can put on transactions. */
  readonly listTags: Operation<NoInput, {
    /** The tags that there are, each as it stands now. */
    tags: readonly (Tag)[];
  }>;
  /** List transaction rules. Rules give a category and a description to transactions with a certain description. */
  readonly listTransactionRules: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
  }, {
    /** The transaction rules of this page, each as it stands now. */
    transaction_rules: readonly (TransactionRule)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, TransactionRule>;
  /** List transactions. The window is of transaction dates and includes both ends. Default: from 120 days ago to five days ahead. */
  readonly listTransactions: ListOperation<{
    /** Account, by the guid that its list or its creation gave. */
    account_guid?: string;
    /** Only rows of these accounts. Repeat the parameter for several. */
    "account_guid[]"?: readonly (string)[];
    /** Only rows of these accounts, as `account_guid[]` has it. */
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
    /** Only transactions that this rule has changed. */
    user_transaction_rule_guid?: string;
  }, {
    /** The transactions of this page, each as it stands now. */
    transactions: readonly (Transaction)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Transaction>;
  /** List transactions of one category in a window. The window includes both ends. Days are in UTC. */
  readonly listTransactionsByCategory: ListOperation<{
    /** Category, a default one or one of the user. */
    category_guid: string;
    /** First day that is counted, as YYYY-MM-DD. */
    start_date: string;
    /** Last day that is counted, as YYYY-MM-DD. */
    end_date: string;
    /** Only rows of these accounts. Repeat the parameter for several. */
    "account_guid[]"?: readonly (string)[];
    /** Only rows of these accounts, as `account_guid[]` has it. */
    "account_guids[]"?: readonly (string)[];
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
  }, {
    /** The transactions of this page, each as it stands now. */
    transactions: readonly (Transaction)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Transaction>;
  /** List transactions of several categories and their children in a window. The window includes both ends. Days are in UTC. */
  readonly listTransactionsByTopLevelCategories: ListOperation<{
    /** Categories at the top of the tree, separated by commas. */
    top_level_category_guids: string;
    /** First day that is counted, as YYYY-MM-DD. */
    start_date: string;
    /** Last day that is counted, as YYYY-MM-DD. */
    end_date: string;
    /** Only rows of these accounts. Repeat the parameter for several. */
    "account_guid[]"?: readonly (string)[];
    /** Only rows of these accounts, as `account_guid[]` has it. */
    "account_guids[]"?: readonly (string)[];
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
  }, {
    /** The transactions of this page, each as it stands now. */
    transactions: readonly (Transaction)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Transaction>;
  /** List transactions of a category and its children in a window. The window includes both ends. Days are in UTC. */
  readonly listTransactionsByTopLevelCategory: ListOperation<{
    /** Categories at the top of the tree, separated by commas. */
    top_level_category_guids: string;
    /** First day that is counted, as YYYY-MM-DD. */
    start_date: string;
    /** Last day that is counted, as YYYY-MM-DD. */
    end_date: string;
    /** Only rows of these accounts. Repeat the parameter for several. */
    "account_guid[]"?: readonly (string)[];
    /** Only rows of these accounts, as `account_guid[]` has it. */
    "account_guids[]"?: readonly (string)[];
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
  }, {
    /** The transactions of this page, each as it stands now. */
    transactions: readonly (Transaction)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Transaction>;
  /** List transactions created in a window. The window includes both ends. Days are in UTC. */
  readonly listTransactionsCreatedBetween: ListOperation<{
    /** First day that is counted, as YYYY-MM-DD. */
    start_date: string;
    /** Last day that is counted, as YYYY-MM-DD. */
    end_date: string;
    /** Only rows of these accounts. Repeat the parameter for several. */
    "account_guid[]"?: readonly (string)[];
    /** Only rows of these accounts, as `account_guid[]` has it. */
    "account_guids[]"?: readonly (string)[];
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
    /** Only transactions that this rule has changed. */
    user_transaction_rule_guid?: string;
  }, {
    /** The transactions of this page, each as it stands now. */
    transactions: readonly (Transaction)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Transaction>;
  /** List transactions updated in a window. The window includes both ends. Days are in UTC. */
  readonly listTransactionsUpdatedBetween: ListOperation<{
    /** First day that is counted, as YYYY-MM-DD. */
    start_date: string;
    /** Last day that is counted, as YYYY-MM-DD. */
    end_date: string;
    /** Only rows of these accounts. Repeat the parameter for several. */
    "account_guid[]"?: readonly (string)[];
    /** Only rows of these accounts, as `account_guid[]` has it. */
    "account_guids[]"?: readonly (string)[];
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
    /** Only transactions that this rule has changed. */
    user_transaction_rule_guid?: string;
  }, {
    /** The transactions of this page, each as it stands now. */
    transactions: readonly (Transaction)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Transaction>;
  /** List accounts of members that the user created. The same list, without the accounts of members that the partner made. */
  readonly listUserCreatedAccounts: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only objects of members with this use case. */
    use_case?: UseCase;
  }, {
    /** The accounts of this page, each as it stands now. */
    accounts: readonly (Account)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Account>;
  /** Merge two duplicate accounts. The order does not matter. An account of a partner-managed member survives, else an account of a connection, else the older account. The data of the other account are listed under the survivor, also those of later refreshes. */
  readonly mergeAccounts: Operation<{
    body: AccountMergeRequest;
  }, {
    /** The account as it stands after the call. */
    account: Account;
  }>;
  /** Read an account. Every field of the contract is there; a value that is not known is null. */
  readonly readAccount: Operation<{
    /** Account, by the guid that its list or its creation gave. */
    account_guid: string;
  }, {
    /** The account as it stands after the call. */
    account: Account;
  }>;
  /** Read how the CSV files of an account are read. Answers 404 where no mapping is kept for the account. */
  readonly readAccountImportMapping: Operation<{
    /** Account, by the guid that its list or its creation gave. */
    account_guid: string;
  }, {
    /** The mapping as it stands after the call. */
    mapping: ImportMapping;
  }>;
  /** List the account numbers gathered for a member. The numbers are there after a verification of the member; before it the list is empty. */
  readonly readAccountNumbers: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
  }, {
    /** The account numbers that there are, each as it stands now. */
    account_numbers: readonly (AccountNumber)[];
  }>;
  /** List the account numbers of one account. The numbers are there after a verification of the member; before it the list is empty. */
  readonly readAccountNumbersByAccount: Operation<{
    /** Account, by the guid that its list or its creation gave. */
    account_guid: string;
  }, {
    /** The account numbers that there are, each as it stands now. */
    account_numbers: readonly (AccountNumber)[];
  }>;
  /** Read a beat. The same record is an insight with the same guid. @deprecated */
  readonly readBeat: Operation<{
    /** Beat, by the guid that the list of beats gave. */
    beat_guid: string;
  }, {
    /** The beat as it stands after the call. */
    beat: Beat;
  }>;
  /** Read a budget. The figures are reckoned at each read, as in the list. */
  readonly readBudget: Operation<{
    /** Budget, by the guid that its list or its creation gave. */
    budget_guid: string;
  }, {
    /** The budget as it stands after the call. */
    budget: Budget;
  }>;
  /** Read a category. A default category or one that the user made. */
  readonly readCategory: Operation<{
    /** Category, a default one or one of the user. */
    category_guid: string;
  }, {
    /** The category as it stands after the call. */
    category: Category;
  }>;
  /** Read the current iteration. The iteration of the current month, in UTC. The answer has a `pagination` of its own. */
  readonly readCurrentSpendingPlanIteration: Operation<{
    /** Spending plan, by the guid that its list or its creation gave. */
    spending_plan_guid: string;
  }, {
    /** The iteration as it stands after the call. */
    iteration: SpendingPlanIteration;
    /** Which page this is, and how many there are. */
    pagination?: Pagination;
  }>;
  /** Read a deliverable. The words for one channel, and whether they were delivered. */
  readonly readDeliverable: Operation<{
    /** Notification, by the guid that its list or its creation gave. */
    notification_guid: string;
    /** Deliverable of the notification, by its guid. */
    deliverable_guid: string;
  }, {
    /** The deliverable notification as it stands after the call. */
    deliverable_notification: DeliverableNotification;
  }>;
  /** Read a goal. The current amount follows the balance of the account. */
  readonly readGoal: Operation<{
    /** Goal, by the guid that its list or its creation gave. */
    goal_guid: string;
  }, {
    /** The goal as it stands after the call. */
    goal: Goal;
  }>;
  /** Ask whether the service answers. For load balancers and monitors. The answer says that the gateway and its functions work; it reads no data. Whether data are read and refreshed, the alarms say. */
  readonly readHealth: Operation<NoInput, {
    /** How the service is. */
    health: {
      /** The word `ok` where the service answers. */
      status: "UP";
    };
  }>;
  /** Read a holding. Every field of the contract is there; a value that is not known is null. */
  readonly readHolding: Operation<{
    /** Holding, by the guid that the list of holdings gave. */
    holding_guid: string;
  }, {
    /** The holding as it stands after the call. */
    holding: Holding;
  }>;
  /** Read one import. Poll this after an answer 202. Wait at least 3 seconds between calls. */
  readonly readImport: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    /** Import, by the guid that its list or its creation gave. */
    import_guid: string;
  }, {
    /** The import as it stands after the call. */
    import: Import;
  }>;
  /** Read an insight. An insight is a beat in the form of the Insights API, with the same guid. */
  readonly readInsight: Operation<{
    /** Insight, by the guid that the list of insights gave. */
    insight_guid: string;
  }, {
    /** The insight as it stands after the call. */
    insight: Insight;
  }>;
  /** Read one institution. The answer also has a pagination object, although the institution is a single one. */
  readonly readInstitution: Operation<{
    /** Institution, by the guid that the search gave. */
    institution_guid: string;
  }, {
    /** The institution as it stands after the call. */
    institution: Institution;
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }>;
  /** Read one job. A job ends with status COMPLETED or a state that says why it did not; `finished_at` is set then. */
  readonly readJob: Operation<{
    /** Job, by the guid that the member has as `most_recent_job_guid`. */
    job_guid: string;
  }, {
    /** The job as it stands after the call. */
    job: Job;
  }>;
  /** Read one member. Poll this while a job runs. Wait at least 3 seconds between calls. */
  readonly readMember: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
  }, {
    /** The member as it stands after the call. */
    member: Member;
  }>;
  /** Read a merchant. Transactions refer to it where the merchant was recognised in the description. */
  readonly readMerchant: Operation<{
    /** Merchant, by the guid that a transaction carries. */
    merchant_guid: string;
  }, {
    /** The merchant as it stands after the call. */
    merchant: Merchant;
  }>;
  /** Read a merchant location. Transactions refer to it where the place of the purchase is known. */
  readonly readMerchantLocation: Operation<{
    /** Shop of a merchant, by the guid that a transaction carries. */
    merchant_location_guid: string;
  }, {
    /** The merchant location as it stands after the call. */
    merchant_location: MerchantLocation;
  }>;
  /** Read a microdeposit. The status says whether deposits are on their way, wait for their amounts, or are proved. */
  readonly readMicrodeposit: Operation<{
    /** Microdeposit, by the guid that its list or its creation gave. */
    micro_deposit_guid: string;
  }, {
    /** The micro deposit as it stands after the call. */
    micro_deposit: MicroDeposit;
  }>;
  /** Read the monthly cash flow profile. Every user has one from the beginning; nothing has to be created. */
  readonly readMonthlyCashFlowProfile: Operation<NoInput, {
    /** The monthly cash flow profile as it stands after the call. */
    monthly_cash_flow_profile: MonthlyCashFlowProfile;
  }>;
  /** Read a notification. The words for each channel are its deliverables. */
  readonly readNotification: Operation<{
    /** Notification, by the guid that its list or its creation gave. */
    notification_guid: string;
  }, {
    /** The notification as it stands after the call. */
    notification: Notification;
  }>;
  /** Read a repeating transaction. It was found in the rows of the user and cannot be written. */
  readonly readRepeatingTransaction: Operation<{
    /** Repeating transaction, by the guid that its list gave. */
    repeating_transaction_guid: string;
  }, {
    /** The repeating transaction as it stands after the call. */
    repeating_transaction: RepeatingTransaction;
  }>;
  /** Read a scheduled payment. A payment that was found has the same form as one that was made by hand. */
  readonly readScheduledPayment: Operation<{
    /** Scheduled payment, by the guid that its list or its creation gave. */
    guid: string;
  }, {
    /** The scheduled payment as it stands after the call. */
    scheduled_payment: ScheduledPayment;
  }>;
  /** Read a spending plan. A user has one plan at most; its months are its iterations. */
  readonly readSpendingPlan: Operation<{
    /** Spending plan, by the guid that its list or its creation gave. */
    spending_plan_guid: string;
  }, {
    /** The spending plan as it stands after the call. */
    spending_plan: SpendingPlan;
  }>;
  /** Read a plan account. An account whose transactions count in the plan. */
  readonly readSpendingPlanAccount: Operation<{
    /** Spending plan, by the guid that its list or its creation gave. */
    spending_plan_guid: string;
    /** Account of the plan, by the guid that the list of accounts of the plan gave. */
    spending_plan_account_guid: string;
  }, {
    /** The spending plan account as it stands after the call. */
    spending_plan_account: SpendingPlanAccount;
  }>;
  /** Read an iteration by number. Iterations of earlier months stay readable. */
  readonly readSpendingPlanIteration: Operation<{
    /** Spending plan, by the guid that its list or its creation gave. */
    spending_plan_guid: string;
    /** Number of the month; the first month of the plan has number 1. */
    iteration_number: number;
  }, {
    /** The iteration as it stands after the call. */
    iteration: SpendingPlanIteration;
    /** Which page this is, and how many there are. */
    pagination?: Pagination;
  }>;
  /** Read an item. The planned amount stands beside what was really paid or received. */
  readonly readSpendingPlanIterationItem: Operation<{
    /** Spending plan, by the guid that its list or its creation gave. */
    spending_plan_guid: string;
    /** Item of the iteration, by the guid that its list or its creation gave. */
    iteration_item_guid: string;
  }, {
    /** The iteration item as it stands after the call. */
    iteration_item: IterationItem;
    /** Which page this is, and how many there are. */
    pagination?: Pagination;
  }>;
  /** Read a transaction. Every field of the contract is there; a value that is not known is null. */
  readonly readTransaction: Operation<{
    /** Transaction, by the guid that a list gave. */
    transaction_guid: string;
  }, {
    /** The transaction as it stands after the call. */
    transaction: Transaction;
  }>;
  /** Read a transaction rule. A rule holds for transactions that are there and for those that come later. */
  readonly readTransactionRule: Operation<{
    /** Rule, by the guid that its list or its creation gave. */
    transaction_rule_guid: string;
  }, {
    /** The transaction rule as it stands after the call. */
    transaction_rule: TransactionRule;
  }>;
  /** Read the user of the session. The user as the app sees it; the partner reads it with its key at `GET /users/{id}`. */
  readonly readUser: Operation<NoInput, {
    /** The user as it stands after the call. */
    user: User;
  }>;
  /** Alias of aggregate all members. This GET starts a job. It answers at once and does not wait for the institution. If a job is running already, within the throttle window, or while the upstream allows no request (`upstream_budget`), no job is started; the header Tributary-Refresh says what happened. If any member has `use_cases` without PFM, the answer is 403 and no job is started. */
  readonly refreshAllMembers: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** False leaves holdings out of this run. */
    include_holdings?: boolean;
    /** False leaves transactions out of this run. */
    include_transactions?: boolean;
  }, {
    /** The members of this page, each as it stands now. */
    members: readonly (Member)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Member>;
  /** Alias of aggregate member. This GET starts a job. It answers at once and does not wait for the institution. If a job is running already, within the throttle window, or while the upstream allows no request (`upstream_budget`), no job is started; the header Tributary-Refresh says what happened. For a member whose `use_cases` are set without PFM the answer is 403; a session of a widget may try such a member again as long as it is not CONNECTED. */
  readonly refreshMember: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    /** False leaves holdings out of this run. */
    include_holdings?: boolean;
    /** False leaves transactions out of this run. */
    include_transactions?: boolean;
  }, {
    /** The member as it stands after the call. */
    member: Member;
  }>;
  /** Set the priorities of goals. Requires a monthly cash flow profile with a contribution above 0. Name every goal whose position changes. */
  readonly repositionGoals: Operation<{
    body: {
      /** Several goals in one request, all of them or none. */
      goals: readonly (GoalReposition)[];
    };
  }, {
    /** The goals that there are, each as it stands now. */
    goals: readonly (Goal)[];
  }>;
  /** Answer the pending MFA challenges. Allowed while the member is CHALLENGED; otherwise the answer is 405. */
  readonly resumeAggregation: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    body: MemberResumeRequestBody;
  }, {
    /** The member as it stands after the call. */
    member: Member;
  }>;
  /** Resume a challenged job. Uses the answers stored by POST /members/{member_guid}/credentials. @deprecated */
  readonly resumeJob: Operation<{
    /** Job, by the guid that the member has as `most_recent_job_guid`. */
    job_guid: string;
  }, {
    /** The job as it stands after the call. */
    job: Job;
  }>;
  /** Resume a challenged job (PUT, for old clients). Uses the answers stored by POST /members/{member_guid}/credentials. @deprecated */
  readonly resumeJobPut: Operation<{
    /** Job, by the guid that the member has as `most_recent_job_guid`. */
    job_guid: string;
  }, {
    /** The job as it stands after the call. */
    job: Job;
  }>;
  /** Search institutions. Give a name or a url. An empty name finds every institution. */
  readonly searchInstitutions: ListOperation<{
    /** Page number, from 1. */
    page?: number;
    /** 10 to 1000. Anything else counts as 25, never as an error. */
    records_per_page?: number;
    /** Only institutions of this country, as two letters of ISO 3166. */
    iso_country_code?: readonly ("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW")[];
    body: {
      /** Fields of the institution. */
      institution: InstitutionSearchRequest;
    };
  }, {
    /** The institutions of this page, each as it stands now. */
    institutions: readonly (Institution)[];
    /** Which page this is, and how many there are. */
    pagination: Pagination;
  }, Institution>;
  /** Update an account. Omitted fields keep their value. A value that the user sets replaces the value of the feed, also after later refreshes; null removes it. Manual accounts and others have the same fields. */
  readonly updateAccount: Operation<{
    /** Account, by the guid that its list or its creation gave. */
    account_guid: string;
    body: {
      /** Fields of the account. */
      account: AccountWrite;
    };
  }, {
    /** The account as it stands after the call. */
    account: Account;
  }>;
  /** Say how the CSV files of an account are read. Replaces the mapping that is kept for the account. Files with the same header are read by it from now on. What was imported stays as it is. */
  readonly updateAccountImportMapping: Operation<{
    /** Account, by the guid that its list or its creation gave. */
    account_guid: string;
    body: {
      /** Fields of the mapping. */
      mapping: ImportMappingRequest;
    };
  }, {
    /** The mapping as it stands after the call. */
    mapping: ImportMapping;
  }>;
  /** Update a beat. Set at least one field. The time of the first display never changes. @deprecated */
  readonly updateBeat: Operation<{
    /** Beat, by the guid that the list of beats gave. */
    beat_guid: string;
    body: {
      /** Fields of the beat. */
      beat: BeatUpdateRequest;
    };
  }, {
    /** The beat as it stands after the call. */
    beat: Beat;
  }>;
  /** Update a budget. Omitted fields keep their value. */
  readonly updateBudget: Operation<{
    /** Budget, by the guid that its list or its creation gave. */
    budget_guid: string;
    body?: {
      /** Fields of the budget. */
      budget: BudgetUpdate;
    };
  }, {
    /** The budget as it stands after the call. */
    budget: Budget;
  }>;
  /** Update a goal. Requires a monthly cash flow profile with a contribution above 0. Omitted fields keep their value. */
  readonly updateGoal: Operation<{
    /** Goal, by the guid that its list or its creation gave. */
    goal_guid: string;
    body: {
      /** Fields of the goal. */
      goal: GoalUpdate;
    };
  }, {
    /** The goal as it stands after the call. */
    goal: Goal;
  }>;
  /** Update a holding. Omitted fields keep their value. A value that the user sets replaces the value of the feed, also after later refreshes; null removes it. */
  readonly updateHolding: Operation<{
    /** Holding, by the guid that the list of holdings gave. */
    holding_guid: string;
    body: {
      /** Fields of the holding. */
      holding: HoldingWrite;
    };
  }, {
    /** The holding as it stands after the call. */
    holding: Holding;
  }>;
  /** Change a mapping that was proposed for a CSV file. For a file whose account does not exist yet. The mapping is good for another day. Send the file again with its guid. */
  readonly updateImportMapping: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    /** Mapping, by the guid that the refused import gave. */
    mapping_guid: string;
    body: {
      /** Fields of the mapping. */
      mapping: ImportMappingRequest;
    };
  }, {
    /** The mapping as it stands after the call. */
    mapping: ImportMapping;
  }>;
  /** Update an insight. Set at least one field. */
  readonly updateInsight: Operation<{
    /** Insight, by the guid that the list of insights gave. */
    insight_guid: string;
    body: {
      /** Fields of the insight. */
      insight: InsightUpdateRequest;
    };
  }, {
    /** The insight as it stands after the call. */
    insight: Insight;
  }>;
  /** Update credentials or attributes of a member. Omitted fields keep their value. New credentials start an aggregation unless skip_aggregation is true or a job is already running. Old clients may also answer a challenge by this call. If the institution has asked for a pause, new credentials are stored and tried after the pause; Tributary-Refresh says after how many seconds. With another institution_guid, credentials are those for it, and the member moves there with all its data. It keeps its earlier connection until the new one has brought data, and has it again where the job ends without any. */
  readonly updateMember: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    body: {
      /** Fields of the member. */
      member: MemberUpdateRequest;
    };
  }, {
    /** The member as it stands after the call. */
    member: Member;
  }>;
  /** Update the monthly cash flow profile. Sets what goes to goals each month: the income that budgets leave, or an amount that the user chooses. */
  readonly updateMonthlyCashFlowProfile: Operation<{
    body: {
      /** Fields of the monthly cash flow profile. */
      monthly_cash_flow_profile: MonthlyCashFlowProfileUpdate;
    };
  }, {
    /** The monthly cash flow profile as it stands after the call. */
    monthly_cash_flow_profile: MonthlyCashFlowProfile;
  }>;
  /** Update a scheduled payment. Omitted fields keep their value. A payment that was changed no longer follows new transactions. */
  readonly updateScheduledPayment: Operation<{
    /** Scheduled payment, by the guid that its list or its creation gave. */
    guid: string;
    body: {
      /** Fields of the scheduled payment. */
      scheduled_payment: ScheduledPaymentUpdate;
    };
  }, {
    /** The scheduled payment as it stands after the call. */
    scheduled_payment: ScheduledPayment;
  }>;
  /** Change an item. Omitted fields keep their value. `planned_amount` is required. */
  readonly updateSpendingPlanIterationItem: Operation<{
    /** Spending plan, by the guid that its list or its creation gave. */
    spending_plan_guid: string;
    /** Item of the iteration, by the guid that its list or its creation gave. */
    iteration_item_guid: string;
    body: {
      /** Fields of the iteration item. */
      iteration_item: IterationItemRequest;
    };
  }, {
    /** The iteration item as it stands after the call. */
    iteration_item: IterationItem;
    /** Which page this is, and how many there are. */
    pagination?: Pagination;
  }>;
  /** Update a subcategory of the user. Omitted fields keep their value. Default categories never change. */
  readonly updateSubcategory: Operation<{
    /** Category, a default one or one of the user. */
    category_guid: string;
    body: {
      /** Fields of the category. */
      category: CategoryUpdateRequest;
    };
  }, {
    /** The category as it stands after the call. */
    category: Category;
  }>;
  /** Rename a tag. Transactions that carry the tag show the new name at once. */
  readonly updateTag: Operation<{
    /** Tag, by the guid that its list or its creation gave. */
    tag_guid: string;
    body: {
      /** Fields of the tag. */
      tag: TagRequest;
    };
  }, {
    /** The tag as it stands after the call. */
    tag: Tag;
  }>;
  /** Update a transaction. Omitted fields keep their value. Later refreshes and rules do not change what the user sets. */
  readonly updateTransaction: Operation<{
    /** Transaction, by the guid that a list gave. */
    transaction_guid: string;
    body: {
      /** Fields of the transaction to change. */
      transaction: TransactionUpdate;
    };
  }, {
    /** The transaction as it stands after the call. */
    transaction: Transaction;
  }>;
  /** Update a transaction rule. Omitted fields keep their value. A new category or description also changes the transactions that the rule changed before. A new match_description applies only to new transactions. */
  readonly updateTransactionRule: Operation<{
    /** Rule, by the guid that its list or its creation gave. */
    transaction_rule_guid: string;
    body: {
      /** Fields of the transaction rule. */
      transaction_rule: {
        /** Category that the transactions of this rule get. */
        category_guid?: string;
        /** Description that the transactions of this rule get; null keeps their own. */
        description?: string;
        /** Whole description, in capitals or not, of the transactions that the rule is for. */
        match_description?: string;
      };
    };
  }, {
    /** The transaction rule as it stands after the call. */
    transaction_rule: TransactionRule;
  }>;
  /** Change a mapping that was proposed for a CSV file without a member. The mapping is good for another day. Send the file again with its guid, without naming a member. */
  readonly updateUserImportMapping: Operation<{
    /** Mapping, by the guid that the refused import gave. */
    mapping_guid: string;
    body: {
      /** Fields of the mapping. */
      mapping: ImportMappingRequest;
    };
  }, {
    /** The mapping as it stands after the call. */
    mapping: ImportMapping;
  }>;
  /** Start a job that fetches account numbers. If the institution does not support it, the answer is 400. Poll the member, then list its account numbers. */
  readonly verifyMember: Operation<{
    /** Member, by the guid that its list or its creation gave. */
    member_guid: string;
    body?: IncludeTransactionsOption;
  }, {
    /** The member as it stands after the call. */
    member: Member;
  }>;
  /** Submit the two deposited amounts. Allowed while the microdeposit is DEPOSITED or DENIED; otherwise the answer is 409. Wrong amounts set it to DENIED, and to PREVENTED the third time. The order of the amounts does not matter. */
  readonly verifyMicrodeposit: Operation<{
    /** Microdeposit, by the guid that its list or its creation gave. */
    micro_deposit_guid: string;
    body: MicroDepositVerifyRequest;
  }, {
    /** The micro deposit as it stands after the call. */
    micro_deposit: MicroDeposit;
  }>;
}

/** The calls that a partner makes with its API key. */
export interface PartnerOperations {
  /** Create a user. The partner chooses the identifier, by which it names the user in later calls. */
  readonly createUser: Operation<{
    body: {
      /** Fields of the user. */
      user: UserCreateRequest;
    };
  }, {
    /** The user as the partner keeps it, after the call. */
    user: UserRecord;
  }>;
  /** Register an address that receives events. The signing secret is shown in this answer and never again. */
  readonly createWebhookEndpoint: Operation<{
    body: {
      /** Fields of the webhook endpoint. */
      webhook_endpoint: WebhookEndpointCreateRequest;
    };
  }, {
    /** The webhook endpoint as it stands after the call. */
    webhook_endpoint: CreatedWebhookEndpoint;
  }>;
  /** Delete a user with its members and all their data. Sessions end at once. What is stored is gone, in the feed of events after two weeks. */
  readonly deleteUser: Operation<{
    /** User, by the partner's own identifier. */
    id: string;
  }, undefined>;
  /** End every session of a user. Calls with the tokens of these sessions get 401 from now on. */
  readonly deleteUserSessions: Operation<{
    /** User, by the partner's own identifier. */
    id: string;
  }, undefined>;
  /** Delete an endpoint and destroy its secret. Deliveries that wait for the endpoint are cancelled. */
  readonly deleteWebhookEndpoint: Operation<{
    /** Endpoint, by the guid that its list or its creation gave. */
    webhook_endpoint_guid: string;
  }, EmptyObject>;
  /** Get a one-time API token for a user. The token is valid for one use within ten minutes. */
  readonly getApiToken: Operation<{
    /** User, by the partner's own identifier. */
    id: string;
  }, {
    /** The one-time token for the user. */
    api_token: {
      /** What to send in the header of the next call. Keep it secret. */
      token: string;
      /** The partner's own identifier of the user. */
      user_id: string;
    };
  }>;
  /** Get a widget address without options. The address works once, within ten minutes. Looking at it, as scanners of links do, does not spend it. Starts an aggregation of all members of the user, other than the call with options. Clients that have opted in to use cases must give them, and therefore use that call. */
  readonly getWidgetUrl: Operation<{
    /** User, by the partner's own identifier. */
    id: string;
    /** Widget that the address opens, such as `connect_widget`. */
    type: string;
  }, {
    /** The address of a widget. */
    url: WidgetUrl;
  }>;
  /** Get a widget address with options. The address works once, within ten minutes. Looking at it, as scanners of links do, does not spend it. Neither this call nor loading the widget starts an aggregation. Clients that have opted in to use cases must give `use_cases`. A mode or an option that needs a product is refused with 403 where the client lacks it. */
  readonly getWidgetUrlWithOptions: Operation<{
    /** User, by the partner's own identifier. */
    id: string;
    body: {
      /** Which widget the address shall open, and its options. */
      url: WidgetUrlRequest;
    };
  }, {
    /** The address of a widget. */
    url: WidgetUrl;
  }>;
  /** List the connectors of this stage. Whether the client has each, and the settings that it has for it. Secrets are never shown. */
  readonly listConnectors: Operation<NoInput, {
    /** The connectors that there are, each as it stands now. */
    connectors: readonly (Connector)[];
  }>;
  /** List the deliveries to an endpoint. Deliveries of the last thirty days with their attempts. A page may have fewer entries than requested. More pages follow until `next` is null. */
  readonly listDeliveries: ListOperation<{
    /** Endpoint, by the guid that its list or its creation gave. */
    webhook_endpoint_guid: string;
    /** The `next` of the previous answer, for the deliveries before it. */
    before?: string;
    /** Only the delivery of this event. */
    event_guid?: string;
    /** 1 to 100. */
    limit?: number;
    /** Only deliveries with this status. */
    status?: DeliveryStatus;
  }, {
    /** The deliveries that there are, each as it stands now. */
    deliveries: readonly (Delivery)[];
    /** Where to go on: send it as `after` in the next call; null on the last page. */
    next: string | null;
  }, Delivery>;
  /** List the deliveries of an event. For finding out whether an event arrived, and what each receiver answered. */
  readonly listEventDeliveries: Operation<{
    /** Event, by the guid that the feed or the delivery gave. */
    event_guid: string;
  }, {
    /** The deliveries that there are, each as it stands now. */
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
    /** Where to go on: send it as `after` in the next call. */
    cursor: string;
    /** Events after the cursor, in the order in which they happened. */
    events: readonly (FeedEvent)[];
    /** True if more events can be read at once. */
    has_more?: true;
  }, FeedEvent>;
  /** List the users of the client. In the order of their guids. A page may hold fewer users than requested; `next` is null at the end. */
  readonly listUsers: ListOperation<{
    /** The `next` of the previous answer, for the users after it. */
    after?: string;
    /** 1 to 100. */
    limit?: number;
  }, {
    /** Where to go on: send it as `after` in the next call; null on the last page. */
    next: string | null;
    /** The users that there are, each as it stands now. */
    users: readonly (UserRecord)[];
  }, UserRecord>;
  /** List the endpoints of the client. Addresses to which the service sends events of this client. */
  readonly listWebhookEndpoints: Operation<NoInput, {
    /** The webhook endpoints that there are, each as it stands now. */
    webhook_endpoints: readonly (WebhookEndpoint)[];
  }>;
  /** Get an address of every widget. The address works once, within ten minutes. Looking at it, as scanners of links do, does not spend it. Starts no aggregation. @deprecated */
  readonly listWidgetUrls: Operation<{
    /** User, by the partner's own identifier. */
    id: string;
  }, {
    /** Addresses of widgets, each for one opening. */
    urls: readonly (WidgetUrl)[];
  }>;
  /** Read the settings of the client. The settings hold for every user of the client. */
  readonly readClient: Operation<NoInput, {
    /** The client as it stands after the call. */
    client: Client;
  }>;
  /** Ask whether the service answers. For load balancers and monitors. The answer says that the gateway and its functions work; it reads no data. Whether data are read and refreshed, the alarms say. */
  readonly readHealth: Operation<NoInput, {
    /** How the service is. */
    health: {
      /** The word `ok` where the service answers. */
      status: "UP";
    };
  }>;
  /** Read the progress of a replay. A replay can be read for thirty days. */
  readonly readReplay: Operation<{
    /** Endpoint, by the guid that its list or its creation gave. */
    webhook_endpoint_guid: string;
    /** Replay, by the guid that its start gave. */
    replay_guid: string;
  }, {
    /** What is sent again, and how far that is. */
    replay: Replay;
  }>;
  /** Read a user. The user as the partner keeps it, by the identifier of the partner. */
  readonly readUserRecord: Operation<{
    /** User, by the partner's own identifier. */
    id: string;
  }, {
    /** The user as the partner keeps it, after the call. */
    user: UserRecord;
  }>;
  /** Read an endpoint. For finding out whether the endpoint is enabled, and why it was disabled. */
  readonly readWebhookEndpoint: Operation<{
    /** Endpoint, by the guid that its list or its creation gave. */
    webhook_endpoint_guid: string;
  }, {
    /** The webhook endpoint as it stands after the call. */
    webhook_endpoint: WebhookEndpoint;
  }>;
  /** Change the partner id of a user. Everything that belongs to the user stays; only the identifier of the partner changes. */
  readonly remapUserId: Operation<{
    /** User, by the partner's own identifier. */
    id: string;
    body: {
      /** Fields of the user. */
      user: {
        /** The partner's own identifier of the object. */
        id: string;
      };
    };
  }, {
    /** The user as the partner keeps it, after the call. */
    user: UserRecord;
  }>;
  /** Deliver past events again. Delivers one event, or all events since a moment. By default these are only events that the endpoint has not acknowledged. Each event keeps its `webhook-id`. */
  readonly replayDeliveries: Operation<{
    /** Endpoint, by the guid that its list or its creation gave. */
    webhook_endpoint_guid: string;
    body: {
      /** What is sent again, and how far that is. */
      replay: ReplayRequest;
    };
  }, {
    /** What is sent again, and how far that is. */
    replay: Replay;
  }>;
  /** Take back what the client set for a connector. Its settings and secrets are deleted. The connector is as it is by default. */
  readonly resetConnector: Operation<{
    /** Connector, by its name in the list of connectors. */
    connector: string;
  }, undefined>;
  /** Rotate the secret of an endpoint. The new secret is shown in this answer and never again. The old and the new secret both sign for a day, or for as long as the body says, so that the receiver can switch. Any older secret ends at once. The key of v1a changes too. */
  readonly rotateWebhookEndpointSecret: Operation<{
    /** Endpoint, by the guid that its list or its creation gave. */
    webhook_endpoint_guid: string;
    body?: {
      /** How long the former keys go on to sign. */
      rotation?: SecretRotationRequest;
    };
  }, {
    /** The webhook endpoint as it stands after the call. */
    webhook_endpoint: CreatedWebhookEndpoint;
  }>;
  /** Send a test event to an endpoint. Sent to this endpoint only, whatever it subscribes to. */
  readonly testWebhookEndpoint: Operation<{
    /** Endpoint, by the guid that its list or its creation gave. */
    webhook_endpoint_guid: string;
  }, {
    /** The event as it stands after the call. */
    event: WebhookTestEvent;
  }>;
  /** Update the settings of the client. Omitted fields keep their value. A change holds everywhere within five seconds. */
  readonly updateClient: Operation<{
    body: {
      /** Fields of the client. */
      client: ClientUpdateRequest;
    };
  }, {
    /** The client as it stands after the call. */
    client: Client;
  }>;
  /** Set a connector for the client. Omitted fields keep their value. Without is_enabled, a connector that the client sets for the first time is enabled. The members of a connector that is disabled stay readable, and none of them is refreshed. */
  readonly updateConnector: Operation<{
    /** Connector, by its name in the list of connectors. */
    connector: string;
    body: {
      /** Fields of the connector. */
      connector: ConnectorUpdateRequest;
    };
  }, {
    /** The connector as it stands after the call. */
    connector: Connector;
  }>;
  /** Update a user. Omitted fields keep their value. */
  readonly updateUser: Operation<{
    /** User, by the partner's own identifier. */
    id: string;
    body: {
      /** Fields of the user to change. */
      user: UserUpdateRequest;
    };
  }, {
    /** The user as the partner keeps it, after the call. */
    user: UserRecord;
  }>;
  /** Update an endpoint. Omitted fields keep their value. Enabling an endpoint again clears the reason why it was disabled. */
  readonly updateWebhookEndpoint: Operation<{
    /** Endpoint, by the guid that its list or its creation gave. */
    webhook_endpoint_guid: string;
    body: {
      /** Fields of the webhook endpoint. */
      webhook_endpoint: WebhookEndpointUpdateRequest;
    };
  }, {
    /** The webhook endpoint as it stands after the call. */
    webhook_endpoint: WebhookEndpoint;
  }>;
}

/** A financial account. Balances are normally positive, debts included. */
export type Account = {
  /** Name of the person to whom the account belongs, as the institution writes it. */
  account_holder_name: string | null;
  /** Number of the account as the institution shows it, often with all but the last digits hidden. */
  account_number: string | null;
  /** Where the value of `account_number` came from, as a number. */
  account_number_set_by: SetBy;
  /** Where the value of `account_number` came from: FEED, USER or SYSTEM. */
  account_number_set_by_name: SetByName;
  /** Number of the finer kind of the account, such as a certificate of deposit among the savings accounts. */
  account_subtype: AccountSubtype | null;
  /** Name of the finer kind, in capitals with underscores. */
  account_subtype_name: AccountSubtypeName | null;
  /** Where the value of `account_subtype` came from, as a number. */
  account_subtype_set_by: SetBy;
  /** Where the value of `account_subtype` came from: FEED, USER or SYSTEM. */
  account_subtype_set_by_name: SetByName;
  /** Number of the kind of the account, such as checking, savings, loan or investment. */
  account_type: AccountType | null;
  /** Name of the kind, in capitals with underscores. */
  account_type_name: AccountTypeName | null;
  /** Where the value of `account_type` came from, as a number. */
  account_type_set_by: SetBy;
  /** Where the value of `account_type` came from: FEED, USER or SYSTEM. */
  account_type_set_by_name: SetByName;
  /** Yearly rate that the borrower pays, in percent, with fees. */
  apr: number | null;
  /** Where the value of `apr` came from, as a number. */
  apr_set_by: SetBy;
  /** Where the value of `apr` came from: FEED, USER or SYSTEM. */
  apr_set_by_name: SetByName;
  /** Yearly yield that the saver gets, in percent, with compound interest. */
  apy: number | null;
  /** Where the value of `apy` came from, as a number. */
  apy_set_by: SetBy;
  /** Where the value of `apy` came from: FEED, USER or SYSTEM. */
  apy_set_by_name: SetByName;
  /** Money that can be spent at once, after pending transactions and holds. */
  available_balance: number | null;
  /** Where the value of `available_balance` came from, as a number. */
  available_balance_set_by: SetBy;
  /** Where the value of `available_balance` came from: FEED, USER or SYSTEM. */
  available_balance_set_by_name: SetByName;
  /** Part of the credit limit that is not used. */
  available_credit: number | null;
  /** Where the value of `available_credit` came from, as a number. */
  available_credit_set_by: SetBy;
  /** Where the value of `available_credit` came from: FEED, USER or SYSTEM. */
  available_credit_set_by_name: SetByName;
  /** Money in the account, or for a debt the money that is owed. */
  balance: number | null;
  /** Where the value of `balance` came from, as a number. */
  balance_set_by: SetBy;
  /** Where the value of `balance` came from: FEED, USER or SYSTEM. */
  balance_set_by_name: SetByName;
  /** Yearly rate that was worked out from the payments, in percent, where the institution gives none. */
  calculated_apr: number | null;
  /** Uninvested money in an investment account. */
  cash_balance: number | null;
  /** Where the value of `cash_balance` came from, as a number. */
  cash_balance_set_by: SetBy;
  /** Where the value of `cash_balance` came from: FEED, USER or SYSTEM. */
  cash_balance_set_by_name: SetByName;
  /** Money that the insurer pays if the policy is given up today. */
  cash_surrender_value: number | null;
  /** Where the value of `cash_surrender_value` came from, as a number. */
  cash_surrender_value_set_by: SetBy;
  /** Where the value of `cash_surrender_value` came from: FEED, USER or SYSTEM. */
  cash_surrender_value_set_by_name: SetByName;
  /** Time when the account first came to this service. */
  created_at: string | null;
  /** Most that may be owed at one time. */
  credit_limit: number | null;
  /** Where the value of `credit_limit` came from, as a number. */
  credit_limit_set_by: SetBy;
  /** Where the value of `credit_limit` came from: FEED, USER or SYSTEM. */
  credit_limit_set_by_name: SetByName;
  /** Currency of the amounts beside it, as three letters of ISO 4217. */
  currency_code: string | null;
  /** Where the value of `currency_code` came from, as a number. */
  currency_code_set_by: SetBy;
  /** Where the value of `currency_code` came from: FEED, USER or SYSTEM. */
  currency_code_set_by_name: SetByName;
  /** Day of the month, 1 to 31, on which a payment is due. */
  day_payment_is_due: number | null;
  /** Where the value of `day_payment_is_due` came from, as a number. */
  day_payment_is_due_set_by: SetBy;
  /** Where the value of `day_payment_is_due` came from: FEED, USER or SYSTEM. */
  day_payment_is_due_set_by_name: SetByName;
  /** Money that the insurer pays when the insured person dies. */
  death_benefit: number | null;
  /** Where the value of `death_benefit` came from, as a number. */
  death_benefit_set_by: SetBy;
  /** Where the value of `death_benefit` came from: FEED, USER or SYSTEM. */
  death_benefit_set_by_name: SetByName;
  /** Identifier of the account at its upstream. */
  external_guid: string | null;
  /** Whether the deposits are insured by the state. */
  federal_insurance_status: "UNKNOWN_INSURED" | "INSURED" | "NOT_INSURED" | null;
  /** The value of `account_number` as the institution last sent it, whatever the user has changed since. */
  feed_account_number: string | null;
  /** The value of `account_subtype` as the institution last sent it, whatever the user has changed since. */
  feed_account_subtype: AccountSubtype | null;
  /** The value of `account_subtype_name` as the institution last sent it, whatever the user has changed since. */
  feed_account_subtype_name: AccountSubtypeName | null;
  /** The value of `account_type` as the institution last sent it, whatever the user has changed since. */
  feed_account_type: AccountType | null;
  /** The value of `account_type_name` as the institution last sent it, whatever the user has changed since. */
  feed_account_type_name: AccountTypeName | null;
  /** The value of `apr` as the institution last sent it, whatever the user has changed since. */
  feed_apr: number | null;
  /** The value of `apy` as the institution last sent it, whatever the user has changed since. */
  feed_apy: number | null;
  /** The value of `available_balance` as the institution last sent it, whatever the user has changed since. */
  feed_available_balance: number | null;
  /** The value of `balance` as the institution last sent it, whatever the user has changed since. */
  feed_balance: number | null;
  /** The value of `cash_balance` as the institution last sent it, whatever the user has changed since. */
  feed_cash_balance: number | null;
  /** The value of `cash_surrender_value` as the institution last sent it, whatever the user has changed since. */
  feed_cash_surrender_value: number | null;
  /** The value of `credit_limit` as the institution last sent it, whatever the user has changed since. */
  feed_credit_limit: number | null;
  /** The value of `currency_code` as the institution last sent it, whatever the user has changed since. */
  feed_currency_code: string | null;
  /** The value of `day_payment_is_due` as the institution last sent it, whatever the user has changed since. */
  feed_day_payment_is_due: number | null;
  /** The value of `death_benefit` as the institution last sent it, whatever the user has changed since. */
  feed_death_benefit: number | null;
  /** The value of `holdings_value` as the institution last sent it, whatever the user has changed since. */
  feed_holdings_value: number | null;
  /** The value of `interest_rate` as the institution last sent it, whatever the user has changed since. */
  feed_interest_rate: number | null;
  /** The value of `is_closed` as the institution last sent it, whatever the user has changed since. */
  feed_is_closed: boolean | null;
  /** The value of `last_payment` as the institution last sent it, whatever the user has changed since. */
  feed_last_payment: number | null;
  /** The value of `last_payment_at` as the institution last sent it, whatever the user has changed since. */
  feed_last_payment_at: string | null;
  /** The value of `loan_amount` as the institution last sent it, whatever the user has changed since. */
  feed_loan_amount: number | null;
  /** The value of `matures_on` as the institution last sent it, whatever the user has changed since. */
  feed_matures_on: string | null;
  /** The value of `minimum_balance` as the institution last sent it, whatever the user has changed since. */
  feed_minimum_balance: number | null;
  /** The value of `minimum_payment` as the institution last sent it, whatever the user has changed since. */
  feed_minimum_payment: number | null;
  /** The value of `name` as the institution last sent it, whatever the user has changed since. */
  feed_name: string | null;
  /** The value of `nickname` as the institution last sent it, whatever the user has changed since. */
  feed_nickname: string | null;
  /** The value of `original_balance` as the institution last sent it, whatever the user has changed since. */
  feed_original_balance: number | null;
  /** The value of `payment_due_at` as the institution last sent it, whatever the user has changed since. */
  feed_payment_due_at: string | null;
  /** The value of `payoff_balance` as the institution last sent it, whatever the user has changed since. */
  feed_payoff_balance: number | null;
  /** The value of `routing_number` as the institution last sent it, whatever the user has changed since. */
  feed_routing_number: string | null;
  /** The value of `started_on` as the institution last sent it, whatever the user has changed since. */
  feed_started_on: string | null;
  /** The value of `statement_balance` as the institution last sent it, whatever the user has changed since. */
  feed_statement_balance: number | null;
  /** The value of `total_account_value` as the institution last sent it, whatever the user has changed since. */
  feed_total_account_value: number | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Worth of all securities in the account, without cash. */
  holdings_value: number | null;
  /** Where the value of `holdings_value` came from, as a number. */
  holdings_value_set_by: SetBy;
  /** Where the value of `holdings_value` came from: FEED, USER or SYSTEM. */
  holdings_value_set_by_name: SetByName;
  /** Time when the upstream first brought the account. */
  imported_at: string | null;
  /** Short text that names the institution, the same on every installation. */
  institution_code: string | null;
  /** Institution at which the accounts are kept. */
  institution_guid: string | null;
  /** Name of the person that the policy insures. */
  insured_name: string | null;
  /** Yearly rate without fees and without compound interest, in percent. */
  interest_rate: number | null;
  /** Where the value of `interest_rate` came from, as a number. */
  interest_rate_set_by: SetBy;
  /** Where the value of `interest_rate` came from: FEED, USER or SYSTEM. */
  interest_rate_set_by_name: SetByName;
  /** True if it is for business rather than for a private household. */
  is_business: boolean | null;
  /** True when the account was closed; its rows stay readable. */
  is_closed: boolean | null;
  /** Where the value of `is_closed` came from, as a number. */
  is_closed_set_by: SetBy;
  /** Where the value of `is_closed` came from: FEED, USER or SYSTEM. */
  is_closed_set_by_name: SetByName;
  /** True when the user does not want to see the account. */
  is_hidden: boolean | null;
  /** True if the account is kept by hand and no upstream brings it. */
  is_manual: boolean | null;
  /** Amount of the latest payment towards the debt. */
  last_payment: number | null;
  /** Time of the latest payment towards the debt. */
  last_payment_at: string | null;
  /** Where the value of `last_payment_at` came from, as a number. */
  last_payment_at_set_by: SetBy;
  /** Where the value of `last_payment_at` came from: FEED, USER or SYSTEM. */
  last_payment_at_set_by_name: SetByName;
  /** Where the value of `last_payment` came from, as a number. */
  last_payment_set_by: SetBy;
  /** Where the value of `last_payment` came from: FEED, USER or SYSTEM. */
  last_payment_set_by_name: SetByName;
  /** Money that was lent at the beginning. */
  loan_amount: number | null;
  /** Where the value of `loan_amount` came from, as a number. */
  loan_amount_set_by: SetBy;
  /** Where the value of `loan_amount` came from: FEED, USER or SYSTEM. */
  loan_amount_set_by_name: SetByName;
  /** Money that is borrowed against the securities. */
  margin_balance: number | null;
  /** Day on which the loan or the deposit ends. */
  matures_on: string | null;
  /** Where the value of `matures_on` came from, as a number. */
  matures_on_set_by: SetBy;
  /** Where the value of `matures_on` came from: FEED, USER or SYSTEM. */
  matures_on_set_by_name: SetByName;
  /** Member, the connection of a user to an institution, that this object came with. */
  member_guid: string;
  /** True if the user, and not the partner, looks after the member. */
  member_is_managed_by_user: boolean;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata: string | null;
  /** Least money that must stay in the account. */
  minimum_balance: number | null;
  /** Where the value of `minimum_balance` came from, as a number. */
  minimum_balance_set_by: SetBy;
  /** Where the value of `minimum_balance` came from: FEED, USER or SYSTEM. */
  minimum_balance_set_by_name: SetByName;
  /** Least amount that must be paid by the due date. */
  minimum_payment: number | null;
  /** Where the value of `minimum_payment` came from, as a number. */
  minimum_payment_set_by: SetBy;
  /** Where the value of `minimum_payment` came from: FEED, USER or SYSTEM. */
  minimum_payment_set_by_name: SetByName;
  /** Name of the account that people see. */
  name: string | null;
  /** Where the value of `name` came from, as a number. */
  name_set_by: SetBy;
  /** Where the value of `name` came from: FEED, USER or SYSTEM. */
  name_set_by_name: SetByName;
  /** Name that the user gave to the account. */
  nickname: string | null;
  /** Where the value of `nickname` came from, as a number. */
  nickname_set_by: SetBy;
  /** Where the value of `nickname` came from: FEED, USER or SYSTEM. */
  nickname_set_by_name: SetByName;
  /** Money that was owed or saved when the account began. */
  original_balance: number | null;
  /** Where the value of `original_balance` came from, as a number. */
  original_balance_set_by: SetBy;
  /** Where the value of `original_balance` came from: FEED, USER or SYSTEM. */
  original_balance_set_by_name: SetByName;
  /** Money that the policy pays out. */
  pay_out_amount: number | null;
  /** Time by which the next payment must arrive. */
  payment_due_at: string | null;
  /** Where the value of `payment_due_at` came from, as a number. */
  payment_due_at_set_by: SetBy;
  /** Where the value of `payment_due_at` came from: FEED, USER or SYSTEM. */
  payment_due_at_set_by_name: SetByName;
  /** Money that would end the debt today, with interest and fees. */
  payoff_balance: number | null;
  /** Where the value of `payoff_balance` came from, as a number. */
  payoff_balance_set_by: SetBy;
  /** Where the value of `payoff_balance` came from: FEED, USER or SYSTEM. */
  payoff_balance_set_by_name: SetByName;
  /** Money that the policy costs in each period. */
  premium_amount: number | null;
  /** Number of the kind of thing that is owned, such as a house or a car, for an account of type PROPERTY. */
  property_type: PropertyType | null;
  /** Name of the kind of the thing that is owned, in capitals. */
  property_type_name: PropertyTypeName | null;
  /** Number of the institution in the payment system, nine digits in the United States. */
  routing_number: string | null;
  /** Day on which the account was opened. */
  started_on: string | null;
  /** Where the value of `started_on` came from, as a number. */
  started_on_set_by: SetBy;
  /** Where the value of `started_on` came from: FEED, USER or SYSTEM. */
  started_on_set_by_name: SetByName;
  /** Money that the latest statement says is owed. */
  statement_balance: number | null;
  /** Where the value of `statement_balance` came from, as a number. */
  statement_balance_set_by: SetBy;
  /** Where the value of `statement_balance` came from: FEED, USER or SYSTEM. */
  statement_balance_set_by_name: SetByName;
  /** Gain or loss of the securities since the last close of the market, not yet realised. */
  today_ugl_amount: number | null;
  /** Gain or loss of the securities since the last close, in percent. */
  today_ugl_percentage: number | null;
  /** Worth of the securities and the cash together. */
  total_account_value: number | null;
  /** Where the value of `total_account_value` came from, as a number. */
  total_account_value_set_by: SetBy;
  /** Where the value of `total_account_value` came from: FEED, USER or SYSTEM. */
  total_account_value_set_by_name: SetByName;
  /** Gain or loss of the whole account since its securities were bought, not yet realised. */
  total_account_value_ugl: number | null;
  /** Time of the last change that this service stored. */
  updated_at: string | null;
  /** User to whom the object belongs. */
  user_guid: string;
};

export type AccountCreate = {
  /** Number of the finer kind of the account, such as a certificate of deposit among the savings accounts. */
  account_subtype?: AccountSubtype | null;
  /** Number of the kind of the account, such as checking, savings, loan or investment. */
  account_type: AccountType;
  /** Yearly rate that the borrower pays, in percent, with fees. */
  apr?: number | null;
  /** Yearly yield that the saver gets, in percent, with compound interest. */
  apy?: number | null;
  /** Money that can be spent at once, after pending transactions and holds. */
  available_balance?: number | null;
  /** Money in the account, or for a debt the money that is owed. */
  balance?: number | null;
  /** Money that the insurer pays if the policy is given up today. */
  cash_surrender_value?: number | null;
  /** Most that may be owed at one time. */
  credit_limit?: number | null;
  /** Currency of the amounts beside it, as three letters of ISO 4217. */
  currency_code?: string | null;
  /** Day of the month, 1 to 31, on which a payment is due. */
  day_payment_is_due?: number | null;
  /** Money that the insurer pays when the insured person dies. */
  death_benefit?: number | null;
  /** Yearly rate without fees and without compound interest, in percent. */
  interest_rate?: number | null;
  /** True if it is for business rather than for a private household. */
  is_business?: boolean | null;
  /** True when the account was closed; its rows stay readable. */
  is_closed?: boolean | null;
  /** True when the user does not want to see the account. */
  is_hidden?: boolean | null;
  /** Money that was lent at the beginning. */
  loan_amount?: number | null;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** Least amount that must be paid by the due date. */
  minimum_payment?: number | null;
  /** Name that the user gave to the account. */
  nickname?: string | null;
  /** Money that was owed or saved when the account began. */
  original_balance?: number | null;
  /** Number of the kind of thing that is owned, such as a house or a car, for an account of type PROPERTY. */
  property_type?: PropertyType | null;
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
  /** Name of the account that people see. */
  name: string;
};

export type AccountMergeRequest = {
  /** Guids of the two accounts or more that become one. The rows of all of them move to the one that stays. */
  accounts: readonly (string)[];
};

export type AccountNumber = {
  /** Account that this object belongs to. */
  account_guid: string;
  /** Full number of the account, for payments. */
  account_number: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Three digits that name the institution, in Canada. */
  institution_number: string | null;
  /** Member, the connection of a user to an institution, that this object came with. */
  member_guid: string;
  /** True if the number has a right form and its check digits are right. */
  passed_validation: boolean | null;
  /** Number of the institution for payments into this account. */
  routing_number: string | null;
  /** Five digits that name the branch, in Canada. */
  transit_number: string | null;
  /** User to whom the object belongs. */
  user_guid: string;
};

/** Outcome of one account, and the transaction dates that the upstream served. `institution_name` is given where one connection has accounts of several institutions. `rounded_count`: how many amounts were finer than the smallest unit of their currency, and were rounded. */
export type AccountOutcome = {
  /** Account that this object belongs to. */
  account_guid: string | null;
  /** Why the data of the account were not stored; null if they were. */
  failure: string | null;
  /** Bank that it is about, where one connection has several; otherwise null. */
  institution_name: string | null;
  /** Name of the account at the upstream. */
  name: string;
  /** Whether the data of the account were stored (committed) or not (failed). */
  outcome: "committed" | "failed";
  /** How many amounts were finer than the smallest unit of their currency, and were rounded. */
  rounded_count: number;
  /** First day of the transactions that the upstream served. */
  served_from: string | null;
  /** Last day of the transactions that the upstream served. */
  served_to: string | null;
  /** How many transactions may be one of several that the earlier connection of a moved member brought; both are kept. Left out where there are none. */
  transactions_unpaired?: number;
};

export type AccountOwner = {
  /** Account that this object belongs to. */
  account_guid: string;
  /** Street and house number of the owner. */
  address: string | null;
  /** Town in which the owner lives. */
  city: string | null;
  /** Country in which the owner lives. */
  country: string | null;
  /** E-mail address of the owner, as the institution knows it. */
  email: string | null;
  /** Given name of the owner, as the institution writes it. */
  first_name: string | null;
  /** Family name of the owner, as the institution writes it. */
  last_name: string | null;
  /** Member, the connection of a user to an institution, that this object came with. */
  member_guid: string;
  /** Whole name of the owner, as the institution writes it. */
  owner_name: string | null;
  /** Telephone number of the owner, as the institution writes it. */
  phone: string | null;
  /** Postal code of the address of the owner. */
  postal_code: string | null;
  /** State or province of the address of the owner. */
  state: string | null;
  /** User to whom the object belongs. */
  user_guid: string;
};

/** Place of the name in the list of AccountSubtypeName, from 0. */
export type AccountSubtype = number;

export type AccountSubtypeName = "NONE" | "MONEY_MARKET" | "CERTIFICATE_OF_DEPOSIT" | "AUTO" | "STUDENT" | "SMALL_BUSINESS" | "PERSONAL" | "PERSONAL_WITH_COLLATERAL" | "HOME_EQUITY" | "PLAN_401_K" | "PLAN_403_B" | "PLAN_529" | "IRA" | "ROLLOVER_IRA" | "ROTH_IRA" | "TAXABLE" | "NON_TAXABLE" | "BROKERAGE" | "TRUST" | "UNIFORM_GIFTS_TO_MINORS_ACT" | "PLAN_457" | "PENSION" | "EMPLOYEE_STOCK_OWNERSHIP_PLAN" | "SIMPLIFIED_EMPLOYEE_PENSION" | "SIMPLE_IRA" | "BOAT" | "POWERSPORTS" | "RV" | "HELOC" | "PLAN_ROTH_401_K" | "FIXED_ANNUITY" | "VARIABLE_ANNUITY" | "VEHICLE_INSURANCE" | "DISABILITY" | "HEALTH" | "LONG_TERM_CARE" | "PROPERTY_AND_CASUALTY" | "UNIVERSAL_LIFE" | "TERM_LIFE" | "WHOLE_LIFE" | "ACCIDENTAL_DEATH_AND_DISMEMBERMENT" | "VARIABLE_UNIVERSAL_LIFE" | "HSA" | "TAX_FREE_SAVINGS_ACCOUNT" | "INDIVIDUAL" | "REGISTERED_RETIREMENT_INCOME_FUND" | "CASH_MANAGEMENT_ACCOUNT" | "EMPLOYEE_STOCK_PURCHASE_PLAN" | "REGISTERED_EDUCATION_SAVINGS_PLAN" | "PROFIT_SHARING_PLAN" | "UNIFORM_TRANSFER_TO_MINORS_ACT" | "PLAN_401_A" | "SARSEP_IRA" | "FIXED_ANNUITY_TRADITIONAL_IRA" | "VARIABLE_ANNUITY_TRADITIONAL_IRA" | "SEPP_IRA" | "INHERITED_TRADITIONAL_IRA" | "FIXED_ANNUITY_ROTH_IRA" | "VARIABLE_ANNUITY_ROTH_IRA" | "INHERITED_ROTH_IRA" | "COVERDELL" | "ADVISORY_ACCOUNT" | "BROKERAGE_MARGIN" | "CHARITABLE_GIFT_ACCOUNT" | "CHURCH_ACCOUNT" | "CONSERVATORSHIP" | "CUSTODIAL" | "DEFINED_BENEFIT_PLAN" | "DEFINED_CONTRIBUTION_PLAN" | "EDUCATIONAL" | "ESTATE" | "EXECUTOR" | "GROUP_RETIREMENT_SAVINGS_PLAN" | "GUARANTEED_INVESTMENT_CERTIFICATE" | "HRA" | "INDEXED_ANNUITY" | "INVESTMENT_CLUB" | "IRREVOCABLE_TRUST" | "JOINT_TENANTS_BY_ENTIRITY" | "JOINT_TENANTS_COMMUNITY_PROPERTY" | "JOINT_TENANTS_IN_COMMON" | "JOINT_TENANTS_WITH_RIGHTS_OF_SURVIVORSHIP" | "KEOUGH_PLAN" | "LIFE_INCOME_FUND" | "LIVING_TRUST" | "LOCKED_IN_RETIREMENT_ACCOUNT" | "LOCKED_IN_RETIREMENT_INVESTMENT_FUND" | "LOCKED_IN_RETIREMENT_SAVINGS_ACCOUNT" | "MONEY_PURCHASE_PLAN" | "PARTNERSHIP" | "PLAN_409_A" | "PLAN_ROTH_403_B" | "REGISTERED_DISABILITY_SAVINGS_PLAN" | "REGISTERED_LOCKED_IN_SAVINGS_PLAN" | "REGISTERED_PENSION_PLAN" | "REGISTERED_RETIREMENT_SAVINGS_PLAN" | "REVOCABLE_TRUST" | "ROTH_CONVERSION" | "SOLE_PROPRIETORSHIP" | "SPOUSAL_IRA" | "SPOUSAL_ROTH_IRA" | "TESTAMENTARY_TRUST" | "THRIFT_SAVINGS_PLAN" | "INHERITED_ANNUITY" | "CORPORATE_ACCOUNT" | "LIMITED_LIABILITY_ACCOUNT";

export type AccountType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export type AccountTypeName = "UNKNOWN" | "CHECKING" | "SAVINGS" | "LOAN" | "CREDIT_CARD" | "INVESTMENT" | "LINE_OF_CREDIT" | "MORTGAGE" | "PROPERTY" | "CASH" | "INSURANCE" | "PREPAID" | "CHECKING_LINE_OF_CREDIT";

export type AccountWrite = {
  /** Number of the finer kind of the account, such as a certificate of deposit among the savings accounts. */
  account_subtype?: AccountSubtype | null;
  /** Number of the kind of the account, such as checking, savings, loan or investment. */
  account_type?: AccountType | null;
  /** Yearly rate that the borrower pays, in percent, with fees. */
  apr?: number | null;
  /** Yearly yield that the saver gets, in percent, with compound interest. */
  apy?: number | null;
  /** Money that can be spent at once, after pending transactions and holds. */
  available_balance?: number | null;
  /** Money in the account, or for a debt the money that is owed. */
  balance?: number | null;
  /** Money that the insurer pays if the policy is given up today. */
  cash_surrender_value?: number | null;
  /** Most that may be owed at one time. */
  credit_limit?: number | null;
  /** Currency of the amounts beside it, as three letters of ISO 4217. */
  currency_code?: string | null;
  /** Day of the month, 1 to 31, on which a payment is due. */
  day_payment_is_due?: number | null;
  /** Money that the insurer pays when the insured person dies. */
  death_benefit?: number | null;
  /** Yearly rate without fees and without compound interest, in percent. */
  interest_rate?: number | null;
  /** True if it is for business rather than for a private household. */
  is_business?: boolean | null;
  /** True when the account was closed; its rows stay readable. */
  is_closed?: boolean | null;
  /** True when the user does not want to see the account. */
  is_hidden?: boolean | null;
  /** Money that was lent at the beginning. */
  loan_amount?: number | null;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** Least amount that must be paid by the due date. */
  minimum_payment?: number | null;
  /** Name that the user gave to the account. */
  nickname?: string | null;
  /** Money that was owed or saved when the account began. */
  original_balance?: number | null;
  /** Number of the kind of thing that is owned, such as a house or a car, for an account of type PROPERTY. */
  property_type?: PropertyType | null;
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
  /** Name of the account that people see. */
  name?: string;
};

export type Beat = {
  /** Accounts that this object is about, as a list of their guids. */
  account_guids: readonly (string)[];
  /** Time when this service first stored the object. */
  created_at: string;
  /** What was found, in full sentences for the user. */
  description: string;
  /** What was found, in one short sentence. */
  digest: string;
  /** Time when the user first saw it; null until then. */
  displayed_at: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** True when the user has seen it. */
  has_been_displayed: boolean;
  /** True when the user has put it away. */
  is_dismissed: boolean;
  /** True while what was found still holds. */
  is_relevant: boolean;
  /** Account that it is about first of all; null if there is none. */
  primary_account_guid: string | null;
  /** Transaction that it is about first of all; null if there is none. */
  primary_transaction_guid: string | null;
  /** Kind of the finding, such as a price that rose. */
  template: string;
  /** Heading to show above the description. */
  title: string;
  /** Transactions that it is about. */
  transaction_guids: readonly (string)[];
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** User to whom the object belongs. */
  user_guid: string;
};

export type BeatUpdateRequest = {
  /** True when the user has seen it. */
  has_been_displayed?: boolean;
  /** True when the user has put it away. */
  is_dismissed?: boolean;
};

export type Budget = {
  /** Most that should be spent in a calendar month. */
  amount: number;
  /** Category whose spending the budget limits. */
  category_guid: string;
  /** Time when this service first stored the object. */
  created_at: string;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** True when more was spent this month than the budget allows. */
  is_exceeded: boolean;
  /** True when the projected spending of this month is above the amount. */
  is_off_track: boolean;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata: string | null;
  /** Name of the category whose spending the budget limits. */
  name: string | null;
  /** By how much the projected spending passes the amount, in percent of it; 0 while it does not. */
  off_track_percentage: number | null;
  /** Budget of the category at the top, for one of a subcategory; otherwise null. */
  parent_guid: string | null;
  /** Part of the amount that was spent this month, in percent. */
  percent_spent: number | null;
  /** What will have been spent at the end of the month if it goes on as it is. */
  projected_spending: number;
  /** Number that grows with every change. Of two events about one object, the one with the higher number is newer. */
  revision: number;
  /** What was spent in the category this month. */
  transaction_total: number;
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** User to whom the object belongs. */
  user_guid: string;
};

export type BudgetCreate = {
  /** Most that should be spent in a calendar month. */
  amount?: number;
  /** Category whose spending the budget limits. */
  category_guid: string;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** Budget of the category at the top, for one of a subcategory; otherwise null. */
  parent_guid?: string | null;
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
};

export type BudgetUpdate = {
  /** Most that should be spent in a calendar month. */
  amount?: number;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
};

export type Category = {
  /** Time when this service first stored the object. */
  created_at: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** True if it belongs to everybody; false if the user made it. */
  is_default: boolean;
  /** True if the transactions in it are income. */
  is_income: boolean;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata: string | null;
  /** Name of the category that people see. */
  name: string;
  /** Category under which this one stands; null at the top. */
  parent_guid: string | null;
  /** Time of the last change that this service stored. */
  updated_at: string | null;
};

export type CategoryCreateRequest = {
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** Name of the category that people see. */
  name: string;
  /** Category under which this one stands; null at the top. */
  parent_guid: string;
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
};

/** Sum of the transactions of a category in a window. */
export type CategoryTotal = {
  /** Category that this object belongs to. */
  category_guid: string;
  /** Last day that is counted. */
  end_date: number;
  /** First day that is counted. */
  start_date: number;
  /** Sum of the amounts of the transactions in the category. */
  total: number;
  /** User to whom the object belongs. */
  user_guid: string;
};

export type CategoryUpdateRequest = {
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** Name of the category that people see. */
  name?: string;
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
};

export type Challenge = {
  /** Name of the field at the institution. */
  field_name: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Picture that the question is about, as base64; null for a question in words. */
  image_data: string | null;
  /** Pictures from which the user chooses one; null for other kinds of question. */
  image_options: readonly ({
    /** Picture to choose, as a data URI; null for a choice in words. */
    data_uri: string | null;
    /** Identifier that this service gave to the object. It never changes and is never given again. */
    guid: string | null;
    /** Words of the question or of the choice, to show to the user. */
    label: string | null;
    /** What to send as the answer when this choice is taken. */
    value: string | null;
  })[];
  /** Words of the question or of the choice, to show to the user. */
  label: string | null;
  /** Choices from which the user takes one; null for a field that is typed. */
  options: readonly ({
    /** Identifier that this service gave to the object. It never changes and is never given again. */
    guid: string | null;
    /** Words of the question or of the choice, to show to the user. */
    label: string | null;
    /** What to send as the answer when this choice is taken. */
    value: string | null;
  })[];
  /** Kind of the question, such as TEXT, OPTIONS or IMAGE_DATA. */
  type: "TEXT" | "OPTIONS" | "IMAGE_DATA" | "IMAGE_OPTIONS";
};

export type Client = {
  /** First segment of paths that stands for the client beside its guid: with `acme`, `/acme/users` is `/users`. Null if it has none. */
  base_path: string | null;
  /** Time when this service first stored the object. */
  created_at: string;
  /** Types of row events that the feed has even where no endpoint wants them; `*` stands for all. */
  feed_event_types: readonly (Subscription)[];
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Most members that one user may have, up to 500. */
  members_per_user_max: number;
  /** Name of the client, the partner whose key makes the call. */
  name: string;
  /** Origins, and schemes of apps, that a consent page may lead back to; an empty list allows every one. */
  oauth_return_origins: readonly (string)[];
  /** Products beside aggregation that users of the client may use. */
  products: readonly (Product)[];
  /** Seconds that must pass between two refreshes of one member by its user. */
  refresh_throttle_seconds: number;
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** True if members must say what their data are for. */
  use_cases_enabled: boolean;
  /** Colour of the buttons of the widgets, as six hexadecimal digits after #. */
  widget_color: string | null;
  /** Name of the partner that the widgets show; null shows the name of the client. */
  widget_name: string | null;
  /** Origins of the pages that may embed the widgets. */
  widget_origins: readonly (string)[];
  /** Page about privacy that the widgets link to; null links to none. */
  widget_privacy_url: string | null;
  /** Page with the terms that the widgets link to; null links to none. */
  widget_terms_url: string | null;
};

export type ClientUpdateRequest = {
  /** First segment of paths that stands for the client beside its guid: with `acme`, `/acme/users` is `/users`. Null if it has none. */
  base_path?: string | null;
  /** Types of row events that the feed has even where no endpoint wants them; `*` stands for all. */
  feed_event_types?: readonly (Subscription)[];
  /** Most members that one user may have, up to 500. */
  members_per_user_max?: number;
  /** Name of the client, the partner whose key makes the call. */
  name?: string;
  /** Origins, and schemes of apps, that a consent page may lead back to; an empty list allows every one. */
  oauth_return_origins?: readonly (string)[];
  /** Products beside aggregation that users of the client may use. */
  products?: readonly (Product)[];
  /** Seconds that must pass between two refreshes of one member by its user. */
  refresh_throttle_seconds?: number;
  /** True if members must say what their data are for. */
  use_cases_enabled?: boolean;
  /** Colour of the buttons of the widgets, as six hexadecimal digits after #. */
  widget_color?: string | null;
  /** Name of the partner that the widgets show; null shows the name of the client. */
  widget_name?: string | null;
  /** Origins of the pages that may embed the widgets. */
  widget_origins?: readonly (string)[];
  /** Page about privacy that the widgets link to; null links to none. */
  widget_privacy_url?: string | null;
  /** Page with the terms that the widgets link to; null links to none. */
  widget_terms_url?: string | null;
};

export type ConnectionStatus = "CREATED" | "PREVENTED" | "DENIED" | "CHALLENGED" | "REJECTED" | "LOCKED" | "CONNECTED" | "IMPEDED" | "RECONNECTED" | "DEGRADED" | "DISCONNECTED" | "DISCONTINUED" | "CLOSED" | "DELAYED" | "FAILED" | "UPDATED" | "DISABLED" | "IMPORTED" | "RESUMED" | "EXPIRED" | "IMPAIRED" | "PENDING";

export type ConnectionStatusId = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21;

export type Connector = {
  /** True if secrets are stored for the connector; they are never shown. */
  has_secrets: boolean;
  /** True if users of the client may connect members through it. */
  is_enabled: boolean;
  /** Name of the connector, as the page on connectors has it. */
  name: string;
  /** What the connector has to know about the upstream and is no secret. */
  settings: Record<string, unknown>;
  /** Time of the last change that this service stored. */
  updated_at: string | null;
};

export type ConnectorUpdateRequest = {
  /** True if users of the client may connect members through it. */
  is_enabled?: boolean;
  /** Keys and passwords of the upstream, kept encrypted. What is given replaces all that was stored. */
  secrets?: Record<string, unknown>;
  /** What the connector has to know about the upstream and is no secret. */
  settings?: Record<string, unknown>;
};

export type CreatedTransaction = {
  /** Identifier from the partner or the upstream, stored as it came. */
  external_guid: string;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** False where the account has a transaction with this `external_guid`, or had one that was deleted. */
  is_created: boolean;
};

export type CreatedWebhookEndpoint = {
  /** How the service proves itself to the receiver beside the signature; null if it does not. */
  authentication: WebhookAuthentication | null;
  /** Time when this service first stored the object. */
  created_at: string;
  /** Why the endpoint was disabled; null while it is enabled. */
  disabled_reason: "GONE" | "FAILING" | null;
  /** Types of event that are sent to the endpoint. */
  event_types: readonly (Subscription)[];
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** True if events are sent to the endpoint. */
  is_enabled: boolean;
  /** Time until which the former secret signs too; null if there is none. */
  previous_secret_expires_at: string | null;
  /** Key with which receivers check signatures of version v1a. */
  public_key: string | null;
  /** Most requests that are sent to the endpoint in a second; null sets no limit. */
  requests_per_second_max: number | null;
  /** How long and how often a failed delivery is tried again. */
  retry_schedule: RetrySchedule;
  /** Whether rows that change together come one by one or in batches. */
  row_events: RowEvents;
  /** Time when the secret was last changed; null if it never was. */
  secret_rotated_at: string;
  /** Kinds of signature that each delivery carries: v1, v1a or both. */
  signature_versions: readonly ("v1" | "v1a")[];
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** Address that the events are sent to; in events its scheme, host and port alone. */
  url: string;
  /** Secret with which receivers check signatures of version v1. It is shown this once. */
  secret: string;
};

export type Credential = {
  /** Always null; the kind of the field stands in `field_type`. */
  answer_field_type: number | null;
  /** Time when this service first stored the object. */
  created_at: string;
  /** Words to show beside the field of the form. */
  display_name: string | null;
  /** Place of the field in the form, the lowest first. */
  display_order: number | null;
  /** Whether the user may change the field; null if the institution does not say. */
  editable: boolean | null;
  /** Whether the text of the field is escaped; null if the institution does not say. */
  escaped: boolean | null;
  /** Name of the field at the institution. */
  field_name: string | null;
  /** Kind of the field as a number, such as 1 for a password. */
  field_type: CredentialFieldType | null;
  /** Kind of the field in capitals, such as PASSWORD. */
  field_type_name: CredentialFieldTypeName | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Institution at which the accounts are kept. */
  institution_guid: string;
  /** Words of the question or of the choice, to show to the user. */
  label: string | null;
  /** Most characters that the field takes; null if there is no such limit. */
  max_length: number | null;
  /** More about the field from the institution, if there is more. */
  meta_data: Record<string, unknown> | null;
  /** True if it is a question after the login rather than a field of the login. */
  mfa: boolean | null;
  /** True if the field may stay empty. */
  optional: boolean | null;
  /** True if the question may stay without an answer. */
  optional_mfa: boolean | null;
  /** Choices from which the user takes one; null for a field that is typed. */
  options: readonly ({
    /** Picture to choose, as a data URI; null for a choice in words. */
    data_uri: string | null;
    /** Identifier that this service gave to the object. It never changes and is never given again. */
    guid: string | null;
    /** Words of the question or of the choice, to show to the user. */
    label: string | null;
    /** What to send as the answer when this choice is taken. */
    value: string | null;
  })[] | null;
  /** Width of the field in characters, as the institution proposes it. */
  size: number | null;
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** Name of the value at the institution, if it has one. */
  value_identifier: string | null;
  /** Form that the value must have, if the institution names one. */
  value_mask: string | null;
};

export type CredentialAnswer = {
  /** Field or question that is answered. */
  guid: string;
  /** What the user typed or chose. It is kept encrypted and never shown again. */
  value: string;
};

export type CredentialFieldType = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;

export type CredentialFieldTypeName = "TEXT" | "PASSWORD" | "OPTIONS" | "LOGIN" | "CHECKBOX" | "RADIO" | "URL" | "HIDDEN" | "IMAGE_URL" | "CONTENT_URL" | "CUSTOM" | "CLUDGE" | "TOKEN" | "IMAGE_DATA" | "IMAGE_OPTIONS" | "USERKEY" | "OAUTH2_URL" | "OAUTH_ACCESS_TOKEN" | "OAUTH_REFRESH_TOKEN";

export type DeliverableCreate = {
  /** Way in which the words go to the user: 1 EMAIL, 2 PUSH, 3 SMS, 4 IN_APP. */
  channel: number;
  /** Words that go to the user on this channel. */
  content: string;
};

export type DeliverableNotification = {
  /** Way in which the words go to the user: 1 EMAIL, 2 PUSH, 3 SMS, 4 IN_APP. */
  channel: number;
  /** Name of the way in which the words go to the user. */
  channel_name: "EMAIL" | "PUSH" | "SMS" | "IN_APP";
  /** Words that go to the user on this channel. */
  content: string;
  /** Time when the partner sent it; null until then. */
  delivered_at: string | null;
  /** Day when the partner sent it; null until then. */
  delivered_on: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** True when the partner has sent it. */
  has_been_delivered: boolean;
};

export type Delivery = {
  /** Last attempts, with what came of each. */
  attempts: readonly (DeliveryAttempt)[];
  /** How many attempts there were in all. */
  attempts_count: number;
  /** Time when this service first stored the object. */
  created_at: string;
  /** Event that is delivered. */
  event_guid: string;
  /** Type of the event that is delivered. */
  event_type: EventType;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Time of the next attempt; null if there will be none. */
  next_attempt_at: string | null;
  /** How the delivery stands: not yet delivered, delivered, given up, or no longer wanted. */
  status: DeliveryStatus;
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** Endpoint that the event is delivered to. */
  webhook_endpoint_guid: string;
};

export type DeliveryAttempt = {
  /** Beginning of the body of the answer; null if there was no answer. */
  answer: string | null;
  /** Time when the attempt began. */
  attempted_at: string;
  /** Time from the request to its end, in milliseconds. */
  duration_ms: number;
  /** Why no answer came; null if one came. */
  failure: string | null;
  /** Which attempt it was, the first being 1. */
  number: number;
  /** HTTP status of the answer of the receiver; null if no answer came. */
  status: number | null;
};

/** `EXHAUSTED`: given up, or the receiver answered 410. `CANCELLED`: the endpoint was deleted or disabled meanwhile. */
export type DeliveryStatus = "PENDING" | "DELIVERED" | "EXHAUSTED" | "CANCELLED";

export type EmptyObject = Record<string, unknown>;

/** A transaction as a feed delivers it. */
export type EnhanceInput = {
  /** Amount of the transaction, never negative; the type gives the direction. */
  amount?: number | null;
  /** Words that people read in place of the raw text of the institution. */
  description: string;
  /** Finer kind of the transaction, as the upstream names it. */
  extended_transaction_type?: string | null;
  /** Identifier from the partner or the upstream, stored as it came. */
  external_guid?: string | null;
  /** More words on the transaction, from the institution or the user. */
  memo?: string | null;
  /** Four digits by which card networks sort merchants (ISO 18245). */
  merchant_category_code?: number | null;
  /** Direction of the money: 1 CREDIT comes in, 2 DEBIT goes out. */
  transaction_type?: TransactionType | null;
  /** User to whom the object belongs. */
  user_guid?: string | null;
};

export type EnhanceRequest = {
  /** Transactions to clean up; they are answered in the same order and not stored. */
  transactions: readonly (EnhanceInput)[];
};

/** A transaction with its description and category; nothing is stored. */
export type EnhancedTransaction = {
  /** Amount of the transaction, never negative; the type gives the direction. */
  amount: number | null;
  /** What chose the category: 1 a rule of the user, 9 words of the description; null if there is none. */
  categorized_by: number | null;
  /** Category that this object belongs to. */
  category_guid: string | null;
  /** Name of the category, as the user sees it. */
  category_name: string | null;
  /** Whether the description was made readable: 1 if it was, 0 if it is as it came. */
  described_by: number | null;
  /** Words that people read in place of the raw text of the institution. */
  description: string | null;
  /** Finer kind of the transaction, as the upstream names it. */
  extended_transaction_type: string | null;
  /** Identifier from the partner or the upstream, stored as it came. */
  external_guid: string | null;
  /** The value of `description` as the institution last sent it, whatever the user has changed since. */
  feed_description: string | null;
  /** True if it pays a bill. */
  is_bill_pay: boolean | null;
  /** True if an employer or an office paid it into the account. */
  is_direct_deposit: boolean | null;
  /** True if it counts among the expenses. */
  is_expense: boolean | null;
  /** True if it is a fee of the institution. */
  is_fee: boolean | null;
  /** True if it counts among the income. */
  is_income: boolean | null;
  /** True if the other side is in another country. */
  is_international: boolean | null;
  /** True if it is the fee for spending more than was there. */
  is_overdraft_fee: boolean | null;
  /** True if it is an advance on wages. */
  is_payroll_advance: boolean | null;
  /** True if it belongs to a subscription, such as one for films. */
  is_subscription: boolean | null;
  /** More words on the transaction, from the institution or the user. */
  memo: string | null;
  /** Four digits by which card networks sort merchants (ISO 18245). */
  merchant_category_code: number | null;
  /** Merchant that was recognised in the description; null if none was. */
  merchant_guid: string | null;
  /** Shop of the merchant where the purchase was made; null if it is not known. */
  merchant_location_guid: string | null;
  /** Category at the top of the tree under which the category stands. */
  top_level_category_guid: string | null;
  /** Direction of the money: 1 CREDIT comes in, 2 DEBIT goes out. */
  transaction_type: TransactionType | null;
  /** Direction of the money: CREDIT comes in, DEBIT goes out. */
  transaction_type_name: TransactionTypeName | null;
  /** User to whom the object belongs. */
  user_guid: string | null;
};

/** The types of events that this version sends. */
export type EventType = "ACCOUNT" | "AGGREGATION" | "BALANCE" | "BEAT" | "BUDGET" | "CATEGORY" | "CONNECTION_STATUS" | "GOAL" | "HISTORY" | "HOLDING" | "INSIGHT" | "JOB_STATUS" | "MEMBER" | "MICRO_DEPOSIT" | "NOTIFICATION" | "SPENDING_PLAN" | "TAG" | "TAGGING" | "TRANSACTION" | "USER" | "VERIFICATION" | "WEBHOOK";

export type FeedEvent = {
  /** Time when the event happened. */
  created_at: string;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Body of the event, as webhooks carry it. */
  payload: Record<string, unknown>;
  /** Number that grows with every change. Of two events about one object, the one with the higher number is newer. */
  revision: number;
  /** Type of the event, by which endpoints and readers choose. */
  type: EventType;
};

export type Goal = {
  /** Account in which the user saves, or whose debt is paid off. */
  account_guid: string;
  /** Money at which the goal is reached. */
  amount: number;
  /** Time when the goal was reached; null until then. */
  completed_at: string | null;
  /** Money that counts towards the goal now. */
  current_amount: number;
  /** Whether the user saves up to the amount or pays off a debt. */
  goal_type_name: "SAVE_AMOUNT" | "PAYOFF" | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** True when the money that was saved has been spent on its purpose. */
  has_been_spent: boolean;
  /** True when the goal was reached. */
  is_complete: boolean;
  /** Purpose of the goal by its name, such as a house or a holiday. */
  meta_type_name: "AUTOMOBILE" | "COLLEGE" | "ELECTRONIC" | "EMERGENCY_FUND" | "HOUSE" | "OTHER" | "RECREATIONAL_VEHICLE" | "RETIREMENT" | "SETUP_BUDGETS" | "START_MONEY_MANAGEMENT" | "VACATION";
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata: string | null;
  /** Name of the goal, as the user wrote it. */
  name: string;
  /** Place of the goal among those of the user, the first being 1. */
  position: number;
  /** Time when the goal will be reached if it goes on as it is; null if never. */
  projected_to_complete_at: string | null;
  /** Kind of way to the goal: savings, a debt, retirement or an emergency fund. */
  track_type_name: "DEBT_TRACK" | "SAVINGS_TRACK" | "RETIREMENT_TRACK" | "EMERGENCY_FUND_TRACK";
  /** User to whom the object belongs. */
  user_guid: string;
};

export type GoalCreate = {
  /** Time when the goal was reached; null until then. */
  completed_at?: string | null;
  /** True when the money that was saved has been spent on its purpose. */
  has_been_spent?: boolean;
  /** True when the goal was reached. */
  is_complete?: boolean;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** Place of the goal among those of the user, the first being 1. */
  position?: number;
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
  /** Account in which the user saves, or whose debt is paid off. */
  account_guid: string;
  /** Money at which the goal is reached. */
  amount: number;
  /** Whether the user saves up to the amount or pays off a debt. */
  goal_type_name: "SAVE_AMOUNT" | "PAYOFF";
  /** Purpose of the goal by its name, such as a house or a holiday. */
  meta_type_name: "AUTOMOBILE" | "COLLEGE" | "ELECTRONIC" | "EMERGENCY_FUND" | "HOUSE" | "OTHER" | "RECREATIONAL_VEHICLE" | "RETIREMENT" | "SETUP_BUDGETS" | "START_MONEY_MANAGEMENT" | "VACATION";
  /** Name of the goal, as the user wrote it. */
  name: string;
};

export type GoalReposition = {
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Place of the goal among those of the user, the first being 1. */
  position: number;
};

export type GoalUpdate = {
  /** Time when the goal was reached; null until then. */
  completed_at?: string | null;
  /** True when the money that was saved has been spent on its purpose. */
  has_been_spent?: boolean;
  /** True when the goal was reached. */
  is_complete?: boolean;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** Place of the goal among those of the user, the first being 1. */
  position?: number;
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
  /** Account in which the user saves, or whose debt is paid off. */
  account_guid?: string;
  /** Money at which the goal is reached. */
  amount?: number;
  /** Whether the user saves up to the amount or pays off a debt. */
  goal_type_name?: "SAVE_AMOUNT" | "PAYOFF";
  /** Purpose of the goal by its name, such as a house or a holiday. */
  meta_type_name?: "AUTOMOBILE" | "COLLEGE" | "ELECTRONIC" | "EMERGENCY_FUND" | "HOUSE" | "OTHER" | "RECREATIONAL_VEHICLE" | "RETIREMENT" | "SETUP_BUDGETS" | "START_MONEY_MANAGEMENT" | "VACATION";
  /** Name of the goal, as the user wrote it. */
  name?: string;
};

/** A position of an investment account. */
export type Holding = {
  /** Account that this object belongs to. */
  account_guid: string;
  /** Part of a fund that is kept as cash, in percent. */
  allocations_cash: number | null;
  /** Part of a fund that is in bonds which can become shares, in percent. */
  allocations_convertible: number | null;
  /** Part of a fund that is in bonds from abroad, in percent. */
  allocations_foreign_bond: number | null;
  /** Part of a fund that is in shares from abroad, in percent. */
  allocations_foreign_stock: number | null;
  /** Part of a fund that is in other things, in percent. */
  allocations_other: number | null;
  /** Part of a fund that is in preferred shares, in percent. */
  allocations_preferred: number | null;
  /** Part of a fund that nobody has sorted, in percent. */
  allocations_unknown: number | null;
  /** Part of a fund that is in bonds of the United States, in percent. */
  allocations_us_bond: number | null;
  /** Part of a fund that is in shares of the United States, in percent. */
  allocations_us_stock: number | null;
  /** Yearly interest that a bond pays, in percent of its face value. */
  bond_coupon_rate: number | null;
  /** Where the value of `bond_coupon_rate` came from, as a number. */
  bond_coupon_rate_set_by: SetBy;
  /** Where the value of `bond_coupon_rate` came from: FEED, USER or SYSTEM. */
  bond_coupon_rate_set_by_name: SetByName;
  /** Day on which a bond is paid back. */
  bond_maturity_date: string | null;
  /** Where the value of `bond_maturity_date` came from, as a number. */
  bond_maturity_date_set_by: SetBy;
  /** Where the value of `bond_maturity_date` came from: FEED, USER or SYSTEM. */
  bond_maturity_date_set_by_name: SetByName;
  /** Money that was paid for the whole position. */
  cost_basis: number | null;
  /** Where the value of `cost_basis` came from, as a number. */
  cost_basis_set_by: SetBy;
  /** Where the value of `cost_basis` came from: FEED, USER or SYSTEM. */
  cost_basis_set_by_name: SetByName;
  /** Time when the money that was paid for the position last changed. */
  cost_basis_updated_at: string | null;
  /** Time when this service first stored the object. */
  created_at: string | null;
  /** Currency of the amounts beside it, as three letters of ISO 4217. */
  currency_code: string | null;
  /** Where the value of `currency_code` came from, as a number. */
  currency_code_set_by: SetBy;
  /** Where the value of `currency_code` came from: FEED, USER or SYSTEM. */
  currency_code_set_by_name: SetByName;
  /** Change of the worth of the position since the last close of the market. */
  daily_change: number | null;
  /** Where the value of `daily_change` came from, as a number. */
  daily_change_set_by: SetBy;
  /** Where the value of `daily_change` came from: FEED, USER or SYSTEM. */
  daily_change_set_by_name: SetByName;
  /** Time when the position was gone from the account; null while it is there. */
  deleted_at: string | null;
  /** Name of the security that people read. */
  description: string | null;
  /** Where the value of `description` came from, as a number. */
  description_set_by: SetBy;
  /** Where the value of `description` came from: FEED, USER or SYSTEM. */
  description_set_by_name: SetByName;
  /** Number of the style of a share; null if nobody has sorted it. */
  equity_classification: number | null;
  /** Where the value of `equity_classification` came from, as a number. */
  equity_classification_set_by: SetBy;
  /** Where the value of `equity_classification` came from: FEED, USER or SYSTEM. */
  equity_classification_set_by_name: SetByName;
  /** Identifier from the partner or the upstream, stored as it came. */
  external_guid: string | null;
  /** The value of `bond_coupon_rate` as the institution last sent it, whatever the user has changed since. */
  feed_bond_coupon_rate: number | null;
  /** The value of `bond_maturity_date` as the institution last sent it, whatever the user has changed since. */
  feed_bond_maturity_date: string | null;
  /** The value of `cost_basis` as the institution last sent it, whatever the user has changed since. */
  feed_cost_basis: number | null;
  /** The value of `currency_code` as the institution last sent it, whatever the user has changed since. */
  feed_currency_code: string | null;
  /** The value of "cusip" as the institution last sent it, whatever the user has changed since. */
  feed_cusip: string | null;
  /** The value of `daily_change` as the institution last sent it, whatever the user has changed since. */
  feed_daily_change: number | null;
  /** The value of `description` as the institution last sent it, whatever the user has changed since. */
  feed_description: string | null;
  /** The value of `equity_classification` as the institution last sent it, whatever the user has changed since. */
  feed_equity_classification: number | null;
  /** The value of `fixed_income_classification` as the institution last sent it, whatever the user has changed since. */
  feed_fixed_income_classification: number | null;
  /** The value of `holding_type` as the institution last sent it, whatever the user has changed since. */
  feed_holding_type: number | null;
  /** The value of `holding_type_name` as the institution last sent it, whatever the user has changed since. */
  feed_holding_type_name: string | null;
  /** The value of `isin` as the institution last sent it, whatever the user has changed since. */
  feed_isin: string | null;
  /** The value of `market_value` as the institution last sent it, whatever the user has changed since. */
  feed_market_value: number | null;
  /** The value of `purchase_price` as the institution last sent it, whatever the user has changed since. */
  feed_purchase_price: number | null;
  /** The value of `sector` as the institution last sent it, whatever the user has changed since. */
  feed_sector: string | null;
  /** The value of `sedol` as the institution last sent it, whatever the user has changed since. */
  feed_sedol: string | null;
  /** The value of `shares` as the institution last sent it, whatever the user has changed since. */
  feed_shares: number | null;
  /** The value of `symbol` as the institution last sent it, whatever the user has changed since. */
  feed_symbol: string | null;
  /** Number of the style of a bond; null if nobody has sorted it. */
  fixed_income_classification: number | null;
  /** Where the value of `fixed_income_classification` came from, as a number. */
  fixed_income_classification_set_by: SetBy;
  /** Where the value of `fixed_income_classification` came from: FEED, USER or SYSTEM. */
  fixed_income_classification_set_by_name: SetByName;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Always null: the kind of the security has no number, and `holding_type_name` gives its name. */
  holding_type: number | null;
  /** Kind of the security, such as a share, a bond or a fund. */
  holding_type_name: string | null;
  /** Where the value of `holding_type` came from, as a number. */
  holding_type_set_by: SetBy;
  /** Where the value of `holding_type` came from: FEED, USER or SYSTEM. */
  holding_type_set_by_name: SetByName;
  /** True once the position is gone from the account. */
  is_deleted: boolean | null;
  /** International number of the security (ISO 6166). */
  isin: string | null;
  /** Where the value of `isin` came from, as a number. */
  isin_set_by: SetBy;
  /** Where the value of `isin` came from: FEED, USER or SYSTEM. */
  isin_set_by_name: SetByName;
  /** Part in large companies of mixed style, in percent. */
  large_core_weight: number | null;
  /** Part in large companies that are expected to grow, in percent. */
  large_growth_weight: number | null;
  /** Part in large companies that are cheap by their books, in percent. */
  large_value_weight: number | null;
  /** Worth of the whole position at the latest price. */
  market_value: number | null;
  /** Where the value of `market_value` came from, as a number. */
  market_value_set_by: SetBy;
  /** Where the value of `market_value` came from: FEED, USER or SYSTEM. */
  market_value_set_by_name: SetByName;
  /** Member, the connection of a user to an institution, that this object came with. */
  member_guid: string;
  /** True if the user, and not the partner, looks after the member. */
  member_is_managed_by_user: boolean | null;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata: string | null;
  /** Part in middle-sized companies of mixed style, in percent. */
  mid_core_weight: number | null;
  /** Part in middle-sized companies that are expected to grow, in percent. */
  mid_growth_weight: number | null;
  /** Part in middle-sized companies that are cheap by their books, in percent. */
  mid_value_weight: number | null;
  /** Latest price of one share or unit. */
  price: number | null;
  /** Price of one share or unit when it was bought. */
  purchase_price: number | null;
  /** Where the value of `purchase_price` came from, as a number. */
  purchase_price_set_by: SetBy;
  /** Where the value of `purchase_price` came from: FEED, USER or SYSTEM. */
  purchase_price_set_by_name: SetByName;
  /** Part of the economy that the company belongs to, as a number. */
  sector: string | null;
  /** Where the value of `sector` came from, as a number. */
  sector_set_by: SetBy;
  /** Where the value of `sector` came from: FEED, USER or SYSTEM. */
  sector_set_by_name: SetByName;
  /** Number of the security at the London exchange. */
  sedol: string | null;
  /** Where the value of `sedol` came from, as a number. */
  sedol_set_by: SetBy;
  /** Where the value of `sedol` came from: FEED, USER or SYSTEM. */
  sedol_set_by_name: SetByName;
  /** How many shares or units there are, also in fractions. */
  shares: number | null;
  /** Where the value of `shares` came from, as a number. */
  shares_set_by: SetBy;
  /** Where the value of `shares` came from: FEED, USER or SYSTEM. */
  shares_set_by_name: SetByName;
  /** Part in small companies of mixed style, in percent. */
  small_core_weight: number | null;
  /** Part in small companies that are expected to grow, in percent. */
  small_growth_weight: number | null;
  /** Part in small companies that are cheap by their books, in percent. */
  small_value_weight: number | null;
  /** Letters under which the security is traded. */
  symbol: string | null;
  /** Where the value of `symbol` came from, as a number. */
  symbol_set_by: SetBy;
  /** Where the value of `symbol` came from: FEED, USER or SYSTEM. */
  symbol_set_by_name: SetByName;
  /** Part in companies that nobody has sorted, in percent. */
  unknown_weight: number | null;
  /** Time of the last change that this service stored. */
  updated_at: string | null;
  /** User to whom the object belongs. */
  user_guid: string;
};

export type HoldingWrite = {
  /** Money that was paid for the whole position. */
  cost_basis?: number | null;
  /** Currency of the amounts beside it, as three letters of ISO 4217. */
  currency_code?: string;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
};

export type Import = {
  /** What the file brought for each account in it. */
  accounts: readonly (ImportedAccount)[];
  /** Form of the file that was recognised, such as OFX or CSV. */
  format: "OFX" | "CSV";
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string | null;
  /** True if the file was only read and nothing was stored. */
  is_dry_run: boolean;
  /** Job that stores the rows; null for a dry run. */
  job_guid: string | null;
  /** How far the import is: RUNNING, COMPLETED, FAILED, or UNDONE once it was taken back. */
  status: "RUNNING" | "COMPLETED" | "FAILED" | "UNDONE";
};

export type ImportError = {
  /** Word for what is wrong, such as `account.removed`, for programs that tell the cases apart. */
  code: string;
  /** Line of the file where it is wrong, the first being 1. */
  line: number | null;
  /** What is wrong, in words that can be shown to the user. */
  message: string;
};

/** How CSV files are read. `header_row` null: they have no header. Any other field that is null is not known, and the user has to say it. */
export type ImportMapping = {
  /** What each column of the file holds, from left to right. */
  columns: readonly (ImportMappingColumn)[];
  /** Currency of the amounts, as three letters of ISO 4217. */
  currency: string | null;
  /** How the file writes days, such as `DD.MM.YYYY`. */
  date_format: string | null;
  /** Mark between whole units and their parts: a dot or a comma. */
  decimal: "." | "," | null;
  /** Character between two cells of a row. */
  delimiter: "," | ";" | "\t" | "|";
  /** How the file writes characters as bytes, such as UTF-8. */
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "windows-1253" | "windows-1254" | "windows-1255" | "windows-1256" | "windows-1257" | "windows-1258" | "iso-8859-2" | "iso-8859-15" | "koi8-r" | "macintosh" | "shift_jis" | "gbk" | "big5" | "euc-kr";
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Line of the file with the names of the columns; null if it has no such line. */
  header_row: number | null;
  /** How the file tells money that comes in from money that goes out. */
  sign: "negative_is_out" | "positive_is_out" | "by_column" | "by_word" | null;
};

/** One column of the file. `name` is as the header has it; a column with `field` null is not read. */
export type ImportMappingColumn = {
  /** Field of the transaction that the column fills; null for a column that is not read. */
  field: "date" | "posted_date" | "description" | "memo" | "amount" | "debit" | "credit" | "direction" | "balance" | "currency" | "check_number" | "external_id" | "status" | null;
  /** Name of the column, as the header has it. */
  name: string;
};

/** How CSV files are to be read. `negative_is_out` and `positive_is_out` need a column `amount`; `by_column` needs `debit` and `credit`, which may have `negative_is_out` too; `by_word` needs `amount` and `direction`. */
export type ImportMappingRequest = {
  /** What each column of the file holds, from left to right. */
  columns: readonly ({
    /** Field of the transaction that the column fills; null for a column that is not read. */
    field: "date" | "posted_date" | "description" | "memo" | "amount" | "debit" | "credit" | "direction" | "balance" | "currency" | "check_number" | "external_id" | "status" | null;
    /** Name of the column, as the header has it. */
    name: string;
  })[];
  /** Currency of the amounts, as three letters of ISO 4217. */
  currency: string;
  /** How the file writes days, such as `DD.MM.YYYY`. */
  date_format: string;
  /** Mark between whole units and their parts: a dot or a comma. */
  decimal: "." | ",";
  /** Character between two cells of a row. */
  delimiter: "," | ";" | "\t" | "|";
  /** How the file writes characters as bytes, such as UTF-8. */
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "windows-1253" | "windows-1254" | "windows-1255" | "windows-1256" | "windows-1257" | "windows-1258" | "iso-8859-2" | "iso-8859-15" | "koi8-r" | "macintosh" | "shift_jis" | "gbk" | "big5" | "euc-kr";
  /** Line of the file with the names of the columns; null if it has no such line. */
  header_row: number | null;
  /** How the file tells money that comes in from money that goes out. */
  sign: "negative_is_out" | "positive_is_out" | "by_column" | "by_word";
};

/** What a file brought for one account. Counts are null while the import runs, and where it failed. */
export type ImportedAccount = {
  /** Why the account was not taken over from the file; null if there is no such reason. */
  error: ImportError | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string | null;
  /** Name of the account in the file. */
  name: string;
  /** Day of the earliest row in the file. */
  served_from: string | null;
  /** Day of the latest row in the file. */
  served_to: string | null;
  /** How many rows the file has for the account. */
  transactions_count: number | null;
  /** How many rows were new. */
  transactions_created_count: number | null;
  /** How many rows were known and have changed. */
  transactions_updated_count: number | null;
  /** Identifier of the account in the file. */
  upstream_id: string;
};

export type IncludeTransactionsOption = {
  /** True fetches transactions too. */
  include_transactions?: boolean;
};

export type Insight = {
  /** Time from which on it is shown. */
  active_at: string | null;
  /** Client (the partner) whose user this object belongs to. */
  client_guid: string;
  /** Time when this service first stored the object. */
  created_at: string | null;
  /** Time when the user followed its call to action; null until then. */
  cta_clicked_at: string | null;
  /** What was found, in full sentences for the user. */
  description: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** True if it is about certain accounts, which have a list of their own. */
  has_associated_accounts: boolean | null;
  /** True if it is about certain categories, which have a list of their own. */
  has_associated_categories: boolean | null;
  /** True if it is about certain merchants, which have a list of their own. */
  has_associated_merchants: boolean | null;
  /** True if it is about scheduled payments, which have a list of their own. */
  has_associated_scheduled_payments: boolean | null;
  /** True if it is about certain transactions, which have a list of their own. */
  has_associated_transactions: boolean | null;
  /** True when the user has seen it. */
  has_been_displayed: boolean | null;
  /** True when the user has put it away. */
  is_dismissed: boolean | null;
  /** Words for a button, where there is little room. */
  micro_call_to_action: string | null;
  /** What was found, for places with little room. */
  micro_description: string | null;
  /** Heading for places with little room. */
  micro_title: string | null;
  /** Kind of the finding, such as a price that rose. */
  template: string | null;
  /** Heading to show above the description. */
  title: string | null;
  /** Time of the last change that this service stored. */
  updated_at: string | null;
  /** User to whom the object belongs. */
  user_guid: string;
  /** The partner's own identifier of the user to whom the object belongs. */
  user_id: string | null;
};

export type InsightUpdateRequest = {
  /** True when the user has seen it. */
  has_been_displayed?: boolean;
  /** True when the user has put it away. */
  is_dismissed?: boolean;
};

export type Institution = {
  /** Short text that names this institution, for people and settings. */
  code: string | null;
  /** Time when this service first stored the object. */
  created_at: string;
  /** Page of the institution for users that forgot their password. */
  forgot_password_url: string | null;
  /** Page of the institution for users that forgot their user name. */
  forgot_username_url: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** True if checking accounts can be fetched from it. @deprecated */
  has_checking_accounts: boolean | null;
  /** True if credit cards can be fetched from it. @deprecated */
  has_credit_card_accounts: boolean | null;
  /** True if investment accounts can be fetched from it. @deprecated */
  has_investment_accounts: boolean | null;
  /** True if lines of credit can be fetched from it. @deprecated */
  has_line_of_credit_accounts: boolean | null;
  /** True if loans can be fetched from it. @deprecated */
  has_loan_accounts: boolean | null;
  /** True if mortgages can be fetched from it. @deprecated */
  has_mortgage_accounts: boolean | null;
  /** True if savings accounts can be fetched from it. @deprecated */
  has_savings_accounts: boolean | null;
  /** Always false: clients disable whole connectors, not institutions. */
  is_disabled_by_client: boolean | null;
  /** True when it should not be shown to the user. */
  is_hidden: boolean;
  /** True if the institution is made up for tests. */
  is_test: boolean;
  /** Country of the institution, as two letters of ISO 3166. */
  iso_country_code: readonly ("AD" | "AE" | "AF" | "AG" | "AI" | "AL" | "AM" | "AO" | "AQ" | "AR" | "AS" | "AT" | "AU" | "AW" | "AX" | "AZ" | "BA" | "BB" | "BD" | "BE" | "BF" | "BG" | "BH" | "BI" | "BJ" | "BL" | "BM" | "BN" | "BO" | "BQ" | "BR" | "BS" | "BT" | "BV" | "BW" | "BY" | "BZ" | "CA" | "CC" | "CD" | "CF" | "CG" | "CH" | "CI" | "CK" | "CL" | "CM" | "CN" | "CO" | "CR" | "CU" | "CV" | "CW" | "CX" | "CY" | "CZ" | "DE" | "DJ" | "DK" | "DM" | "DO" | "DZ" | "EC" | "EE" | "EG" | "EH" | "ER" | "ES" | "ET" | "FI" | "FJ" | "FK" | "FM" | "FO" | "FR" | "GA" | "GB" | "GD" | "GE" | "GF" | "GG" | "GH" | "GI" | "GL" | "GM" | "GN" | "GP" | "GQ" | "GR" | "GS" | "GT" | "GU" | "GW" | "GY" | "HK" | "HM" | "HN" | "HR" | "HT" | "HU" | "ID" | "IE" | "IL" | "IM" | "IN" | "IO" | "IQ" | "IR" | "IS" | "IT" | "JE" | "JM" | "JO" | "JP" | "KE" | "KG" | "KH" | "KI" | "KM" | "KN" | "KP" | "KR" | "KW" | "KY" | "KZ" | "LA" | "LB" | "LC" | "LI" | "LK" | "LR" | "LS" | "LT" | "LU" | "LV" | "LY" | "MA" | "MC" | "MD" | "ME" | "MF" | "MG" | "MH" | "MK" | "ML" | "MM" | "MN" | "MO" | "MP" | "MQ" | "MR" | "MS" | "MT" | "MU" | "MV" | "MW" | "MX" | "MY" | "MZ" | "NA" | "NC" | "NE" | "NF" | "NG" | "NI" | "NL" | "NO" | "NP" | "NR" | "NU" | "NZ" | "OM" | "PA" | "PE" | "PF" | "PG" | "PH" | "PK" | "PL" | "PM" | "PN" | "PR" | "PS" | "PT" | "PW" | "PY" | "QA" | "RE" | "RO" | "RS" | "RU" | "RW" | "SA" | "SB" | "SC" | "SD" | "SE" | "SG" | "SH" | "SI" | "SJ" | "SK" | "SL" | "SM" | "SN" | "SO" | "SR" | "SS" | "ST" | "SV" | "SX" | "SY" | "SZ" | "TC" | "TD" | "TF" | "TG" | "TH" | "TJ" | "TK" | "TL" | "TM" | "TN" | "TO" | "TR" | "TT" | "TV" | "TW" | "TZ" | "UA" | "UG" | "UM" | "US" | "UY" | "UZ" | "VA" | "VC" | "VE" | "VG" | "VI" | "VN" | "VU" | "WF" | "WS" | "YE" | "YT" | "ZA" | "ZM" | "ZW")[] | null;
  /** Always null: this service keeps no logos of institutions. */
  medium_logo_url: string | null;
  /** Name of the institution, or in a search a part of the name. */
  name: string | null;
  /** Number by which lists are sorted; a higher one comes first. */
  popularity: number | null;
  /** Always null: this service keeps no small logos either. */
  small_logo_url: string | null;
  /** True if names and addresses of owners can be fetched. */
  supports_account_identification: boolean | null;
  /** True if full account numbers can be fetched. */
  supports_account_verification: boolean | null;
  /** True if users consent on a page of the institution. */
  supports_oauth: boolean | null;
  /** True if the whole history of transactions can be fetched. */
  supports_transaction_history: boolean | null;
  /** Page of the institution for users that cannot sign in. */
  trouble_signing_in_url: string | null;
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** Web site of the institution, or in a search a part of its address. */
  url: string | null;
};

export type InstitutionSearchRequest = {
  /** Kinds of account of which the institution must have at least one. */
  account_types?: string;
  /** Name of the institution, or in a search a part of the name. */
  name?: string;
  /** True if names and addresses of owners can be fetched. */
  supports_account_identification?: boolean;
  /** True if full account numbers can be fetched. */
  supports_account_verification?: boolean;
  /** True if the whole history of transactions can be fetched. */
  supports_transaction_history?: boolean;
  /** Web site of the institution, or in a search a part of its address. */
  url?: string;
};

export type IterationItem = {
  /** Sum of its transactions. */
  actual_amount: number | null;
  /** Category that this object belongs to. */
  category_guid: string | null;
  /** Time when this service first stored the object. */
  created_at: string;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** 0 RECURRING_EXPENSE, 1 PLANNED_EXPENSE, 2 OTHER_EXPENSE, 3 INCOME. */
  item_type: "0" | "1" | "2" | "3" | null;
  /** Money that is planned for the item in this month. */
  planned_amount: number | null;
  /** Scheduled payment that the item stands for; null if it is none. */
  scheduled_payment_guid: string | null;
  /** Month of the plan that the item belongs to. */
  spending_plan_iteration_guid: string;
  /** Category at the top of the tree under which the category stands. */
  top_level_category_guid: string | null;
  /** Transactions of the month that count for the item. */
  transaction_guids: readonly (string)[] | null;
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** User to whom the object belongs. */
  user_guid: string;
};

export type IterationItemRequest = {
  /** Money that is planned for the item in this month. */
  planned_amount: number;
  /** Category that this object belongs to. */
  category_guid?: string;
  /** Kind of the item: 0 RECURRING_EXPENSE, 1 PLANNED_EXPENSE, 2 OTHER_EXPENSE, 3 INCOME. */
  item_type?: 0 | 1 | 2 | 3;
  /** Scheduled payment that the item stands for; null if it is none. */
  scheduled_payment_guid?: string;
  /** Category at the top of the tree under which the category stands. */
  top_level_category_guid?: string;
};

export type Job = {
  /** Time when this service first stored the object. */
  created_at: string;
  /** Why the job failed, in words that can be shown to the user; null if it did not. */
  error_message: string | null;
  /** Code of the reason why the job failed; null if it did not. */
  error_message_code: number | null;
  /** Time when the job ended; null while it runs. */
  finished_at: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Institution at which the accounts are kept. */
  institution_guid: string;
  /** True once the institution accepted the login. */
  is_authenticated: boolean;
  /** Member, the connection of a user to an institution, that this object came with. */
  member_guid: string;
  /** Time when the job began to work; null while it waits. */
  started_at: string | null;
  /** State of the job as a number. */
  status: JobStatus;
  /** State of the job, such as COMPLETED once its data are stored. */
  status_name: JobStatusName;
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** User to whom the object belongs. */
  user_guid: string;
};

/** A text of the upstream for its users, without markup. Show it beside our sentence, not in its place. */
export type JobNotice = {
  /** Code of the notice at the upstream, for programs. */
  code: string;
  /** Bank that it is about, where one connection has several; otherwise null. */
  institution_name: string | null;
  /** Words of the upstream for its users, without markup. */
  text: string;
};

export type JobStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export type JobStatusName = "INITIATED" | "REQUESTED" | "CHALLENGED" | "RECEIVED" | "TRANSFERRED" | "PROCESSED" | "COMPLETED" | "PREVENTED" | "DENIED" | "HALTED";

export type LegacySplit = {
  /** Amount of the transaction, never negative; the type gives the direction. */
  amount: number;
  /** Category that this object belongs to. */
  category_guid?: string | null;
  /** Words that people read in place of the raw text of the institution. */
  description?: string | null;
  /** More words on the transaction, from the institution or the user. */
  memo?: string | null;
  /** Transaction of which this one is a part; null if it is whole. */
  parent_guid: string;
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
};

export type Member = {
  /** Time when data were last fetched, whether that went well or not. */
  aggregated_at: string | null;
  /** True if the daily refresh leaves the member out. */
  background_aggregation_is_disabled: boolean;
  /** How the connection of the member stands now; `CONNECTED` is the state in which data are fetched. */
  connection_status: ConnectionStatus | null;
  /** Number of the state that `connection_status` names. */
  connection_status_id: ConnectionStatusId | null;
  /** What the user can do about the connection, in words that can be shown; null if nothing. */
  connection_status_message: string | null;
  /** Identifier of the member at the partner's own system. */
  external_guid: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Short text that names the institution, the same on every installation. */
  institution_code: string | null;
  /** Institution to which the member connects the user. */
  institution_guid: string;
  /** True while a job of the member runs. */
  is_being_aggregated: boolean;
  /** True if the user looks after this member; false if the partner does. */
  is_managed_by_user: boolean;
  /** True if the accounts are kept by hand and are never refreshed. */
  is_manual: boolean;
  /** True if the user consents on a page of the institution in place of giving a password here. */
  is_oauth: boolean;
  /** True if the user, and not the partner, made the member. */
  is_user_created: boolean;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata: string | null;
  /** Job of the member that began last; null if none ever began. */
  most_recent_job_guid: string | null;
  /** Name that people see, that of the institution unless another was given. */
  name: string | null;
  /** True when the user has to give the login again. */
  needs_updated_credentials: boolean | null;
  /** Address of the consent page, to open in a window of the browser; null if none waits. */
  oauth_window_uri: string | null;
  /** Number that grows with every change. Of two events about one object, the one with the higher number is newer. */
  revision: number;
  /** Time when data were last fetched and everything was stored. */
  successfully_aggregated_at: string | null;
  /** Requests that the upstream still allows; null for upstreams that do not count. */
  upstream_budget: UpstreamBudget | null;
  /** What the data are for, which decides the lists that show them; null if none were given. */
  use_cases: readonly (UseCase)[] | null;
  /** User to whom the object belongs. */
  user_guid: string;
};

export type MemberCreateRequest = {
  /** True if the daily refresh leaves the member out. */
  background_aggregation_is_disabled?: boolean;
  /** Address to which the browser goes after the consent, with the outcome in the query. */
  client_redirect_url?: string;
  /** Answers to the fields of the login form of the institution. */
  credentials?: readonly (CredentialAnswer)[];
  /** Identifier of the member at the partner's own system. */
  external_guid?: string | null;
  /** Institution to which the member connects the user. */
  institution_guid: string;
  /** True if the user consents on a page of the institution in place of giving a password here. */
  is_oauth?: boolean;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** Name that people see, that of the institution unless another was given. */
  name?: string | null;
  /** Where the user comes from, which decides how the window goes back: BROWSER or APP. */
  referral_source?: "BROWSER" | "APP";
  /** True stores the member without starting a job. */
  skip_aggregation?: boolean;
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
  /** Scheme of the app to which its web view goes back after the consent. */
  ui_message_webview_url_scheme?: string;
  /** What the data are for, which decides the lists that show them; null if none were given. */
  use_cases?: readonly (UseCase)[];
};

export type MemberCredential = {
  /** Time when this service first stored the object. */
  created_at: string;
  /** Field of the login form that was answered. */
  credential_guid: string;
  /** Field or question that is answered. */
  guid: string;
  /** Member that already has the login. */
  member_guid: string;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata: string | null;
  /** Time of the last change that this service stored. */
  updated_at: string;
};

export type MemberCredentialCreateRequest = {
  /** Field of the login form that was answered. */
  credential_guid: string;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** What the user typed or chose. It is kept encrypted and never shown again. */
  value: string;
};

export type MemberJob = {
  /** What came of each account of the upstream. */
  account_outcomes: readonly (AccountOutcome)[];
  /** Parts of the data that the job was asked for. */
  asked: {
    /** Whether the job was asked for holdings. */
    include_holdings: boolean;
    /** Whether the job was asked for transactions. */
    include_transactions: boolean;
  };
  /** Time when this service first stored the object. */
  created_at: string;
  /** Why the job failed, in words that can be shown to the user; null if it did not. */
  error_message: string | null;
  /** Code of the reason why the job failed; null if it did not. */
  error_message_code: number | null;
  /** Time when the job ended; null while it runs. */
  finished_at: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Institution at which the accounts are kept. */
  institution_guid: string;
  /** True once the institution accepted the login. */
  is_authenticated: boolean;
  /** Member, the connection of a user to an institution, that this object came with. */
  member_guid: string;
  /** Time when the job began to work; null while it waits. */
  started_at: string | null;
  /** State of the job as a number. */
  status: JobStatus;
  /** State of the job, such as COMPLETED once its data are stored. */
  status_name: JobStatusName;
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** User to whom the object belongs. */
  user_guid: string;
  /** What the job fetches, such as an aggregation, balances or account numbers. */
  kind: "AGGREGATION" | "BALANCE" | "HISTORY" | "IDENTIFICATION" | "VERIFICATION";
  /** What the upstream has to say to its users, for showing them. */
  notices: readonly (JobNotice)[];
  /** Who wanted the job: the user, the partner, the background or the upstream. */
  origin: "MEMBER_CREATED" | "CREDENTIALS_UPDATED" | "OAUTH" | "REFRESH" | "SESSION" | "EVENT" | "BACKGROUND" | "IMPORT";
  /** States that the job went through, with their times, the earliest first. */
  steps: readonly ({
    /** Time when the job came to this state. */
    at: string;
    /** State of the job, such as COMPLETED once its data are stored. */
    status_name: JobStatusName;
  })[];
};

export type MemberJoinRequest = {
  /** Member whose accounts and transactions come over, and which is deleted then. */
  from_member_guid: string;
};

export type MemberResumeRequestBody = {
  /** Answers to the questions of the institution, each with the guid of its question. */
  challenges: readonly (CredentialAnswer)[];
};

export type MemberUpdateRequest = {
  /** True if the daily refresh leaves the member out. */
  background_aggregation_is_disabled?: boolean;
  /** Answers to the fields of the login form of the institution. */
  credentials?: readonly (CredentialAnswer)[];
  /** Identifier of the member at the partner's own system. */
  external_guid?: string | null;
  /** Institution to which the member connects the user. */
  institution_guid?: string;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** Name that people see, that of the institution unless another was given. */
  name?: string | null;
  /** True stores the member without starting a job. */
  skip_aggregation?: boolean;
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
  /** What the data are for, which decides the lists that show them; null if none were given. */
  use_cases?: readonly (UseCase)[];
};

/** A business; the same record for all users. */
export type Merchant = {
  /** Time when this service first stored the object. */
  created_at: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Always null: this service keeps no logos. */
  logo_updated_at: string | null;
  /** Always null: this service keeps no logos of merchants. */
  logo_url: string | null;
  /** Name of the merchant that people see. */
  name: string;
  /** Time of the last change that this service stored. */
  updated_at: string | null;
  /** Address of the web site of the merchant. */
  website_url: string | null;
};

/** One place of business. */
export type MerchantLocation = {
  /** Town in which the shop stands. */
  city: string | null;
  /** Country in which the shop stands. */
  country: string | null;
  /** Time when this service first stored the object. */
  created_at: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Place of the shop, in degrees north of the equator. */
  latitude: number | null;
  /** Place of the shop, in degrees east of Greenwich. */
  longitude: number | null;
  /** Merchant that was recognised in the description; null if none was. */
  merchant_guid: string;
  /** Telephone number of the shop. */
  phone_number: string | null;
  /** Postal code of the address of the shop. */
  postal_code: string | null;
  /** Short code of the state or province in which the shop stands. */
  region_code: string | null;
  /** Street and number of the shop. */
  street_address: string | null;
  /** Time of the last change that this service stored. */
  updated_at: string | null;
};

export type MicroDeposit = {
  /** Name of the account that the user recognises it by. */
  account_name: string | null;
  /** Number of the account that the deposits go to, 4 to 17 digits. */
  account_number: string | null;
  /** Kind of the account that the deposits go to: 1 CHECKING, 2 SAVINGS. */
  account_type: MicroDepositAccountType | null;
  /** Name of the kind of the account that the deposits go to. */
  account_type_name: "CHECKING" | "SAVINGS" | null;
  /** Time when this service first stored the object. */
  created_at: string;
  /** E-mail address of the holder of the account. */
  email: string;
  /** Code of the reason why the deposits failed; null if they did not. */
  error_code: string | null;
  /** What went wrong, in words that can be shown to the user; null if nothing did. */
  error_message: string | null;
  /** Given name of the holder of the account. */
  first_name: string;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Name of the institution that the routing number belongs to. */
  institution_name: string | null;
  /** Family name of the holder of the account. */
  last_name: string;
  /** Nine digits that name the institution in the payment system. */
  routing_number: string | null;
  /** Number of the state of the verification, such as 3 once the user gave both amounts right. */
  status: MicroDepositStatusId;
  /** How far the verification is, such as VERIFIED once the user gave both amounts right. */
  status_name: MicroDepositStatusName;
  /** How often wrong amounts may still be given, 3 at first; at 0 the microdeposit is PREVENTED. */
  tries_left: number;
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** Time when the user gave both amounts right; null until then. */
  verified_at: string | null;
};

export type MicroDepositAccountType = 1 | 2;

export type MicroDepositCreateRequest = {
  /** Name of the account that the user recognises it by. */
  account_name?: string;
  /** Number of the account that the deposits go to, 4 to 17 digits. */
  account_number?: string;
  /** Kind of the account that the deposits go to: 1 CHECKING, 2 SAVINGS. */
  account_type?: MicroDepositAccountType;
  /** E-mail address of the holder of the account. */
  email: string;
  /** Given name of the holder of the account. */
  first_name: string;
  /** Family name of the holder of the account. */
  last_name: string;
  /** Nine digits that name the institution in the payment system. */
  routing_number?: string;
};

export type MicroDepositStatusId = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export type MicroDepositStatusName = "INITIATED" | "REQUESTED" | "DEPOSITED" | "VERIFIED" | "ERRORED" | "DENIED" | "PREVENTED" | "CONFLICTED" | "REJECTED" | "PREINITIATED";

export type MicroDepositVerifyRequest = {
  /** One of the two amounts that arrived, in dollars. The order of the two does not matter. */
  deposit_amount_1: number;
  /** The other of the two amounts that arrived, in dollars. */
  deposit_amount_2: number;
};

/** Balance at the end of a month, and by how much the transactions of the month changed it. */
export type MonthlyAccountBalance = {
  /** Account that this object belongs to. */
  account_guid: string;
  /** Money in the account at the end of the month, worked out from the balance of today. */
  balance: number | null;
  /** Month of the year, 1 for January to 12 for December. */
  month: number;
  /** By how much the posted transactions of the month changed the balance. */
  transaction_total: number | null;
  /** User to whom the object belongs. */
  user_guid: string;
  /** Year of the month, with four digits. */
  year: number;
};

export type MonthlyCashFlowProfile = {
  /** Sum of the budgets for expenses, for a month. */
  budgeted_expenses: number;
  /** Sum of the budgets for income, for a month. */
  budgeted_income: number;
  /** Budgeted income less budgeted expenses, at least 0; null while no income is budgeted. */
  estimated_goals_contribution: number | null;
  /** Money for goals in a month, as the user wants it. */
  goals_contribution: number | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** User to whom the object belongs. */
  user_guid: string;
  /** True plans with the reckoned money for goals in place of the wanted one. */
  uses_estimated_goals_contribution: boolean;
};

export type MonthlyCashFlowProfileUpdate = {
  /** Money for goals in a month, as the user wants it. */
  goals_contribution?: number;
  /** True plans with the reckoned money for goals in place of the wanted one. */
  uses_estimated_goals_contribution?: boolean;
};

export type Notification = {
  /** Day when the notification was made. */
  created_on: string;
  /** Object that a tap on the notification opens; null if there is none. */
  deep_link_guid: string | null;
  /** Object that the notification is about; null if there is none. */
  entity_guid: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** True when the user has seen the notification. */
  has_been_viewed: boolean;
  /** Kind of the notification as a number. */
  notification_type: number;
  /** Kind of the notification, in capitals with underscores. */
  notification_type_name: "BUDGET_EXCEEDED" | "BUDGET_OFF_TARGET" | "DEBT_PAYMENT_REMINDER" | "GUIDE_ME_STEP_COMPLETE" | "GUIDE_ME_OFF_TARGET" | "ACCOUNT_BALANCE_LOW" | "ACCOUNT_DEPOSIT_LARGE" | "TRANSACTION_EXPENSE_LARGE" | "TRANSACTION_FEE_CHARGE" | "SYSTEM_NOTIFICATION" | "API_NOTIFICATION" | "USER_SUMMARY" | "OFFER" | "PASSWORD_RESET_TOKEN" | "PASSWORD_CHANGED" | "EMAIL_VERIFICATION" | "EMAIL_VERIFIED" | "WELCOME";
  /** Heading of the notification, in words for the user. */
  subject: string;
  /** Amount at which the user wanted to be told; null for kinds without one. */
  threshold: number | null;
};

export type NotificationCreate = {
  /** Heading of the notification, in words for the user. */
  subject: string;
};

/** error_reason is null unless auth_status is 3. DENIED: the user said no. FAILED: the institution did not complete the consent. EXPIRED: nobody came back from the page in time. */
export type OAuthState = {
  /** How the consent stands: 1 PENDING, 2 SUCCESS, 3 ERROR. */
  auth_status: OAuthStatus;
  /** Time when this service first stored the object. */
  created_at: string;
  /** Why the consent failed; null if it did not. */
  error_reason: "DENIED" | "EXPIRED" | "FAILED" | null;
  /** Time after which the consent page can no longer be used. */
  expires_at: string;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Member, the connection of a user to an institution, that this object came with. */
  member_guid: string;
};

/** 1: pending. 2: success. 3: error. */
export type OAuthStatus = 1 | 2 | 3;

export type OAuthWindow = {
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Address of the consent page, to open in a window of the browser; null if none waits. */
  oauth_window_uri: string;
};

export type Pagination = {
  /** Number of this page, the first being 1. */
  current_page: number;
  /** Most rows that a page has. */
  per_page: number;
  /** How many rows there are on all pages. */
  total_entries: number;
  /** How many pages there are; at least 1. */
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
  /** Account that this object belongs to. */
  account_guid: string;
  /** Amount that is paid each time, never negative; the type gives the direction. */
  amount: number | null;
  /** Words that tell people what the object is. */
  description: string;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Day of the latest payment that was seen. */
  last_posted_date: string;
  /** Member, the connection of a user to an institution, that this object came with. */
  member_guid: string;
  /** Merchant that was recognised in the description; null if none was. */
  merchant_guid: string | null;
  /** Day on which the next payment is expected; null if none is. */
  predicted_occurs_on: string | null;
  /** How often it comes, by its name, such as EVERY_MONTH. */
  recurrence_type: RecurrenceName;
  /** Whether it is a bill, a subscription or income. */
  repeating_transaction_type: RepeatingTransactionType;
  /** Direction of the money by its name: CREDIT comes in, DEBIT goes out. */
  transaction_type: TransactionTypeName;
  /** User to whom the object belongs. */
  user_guid: string;
};

export type RepeatingTransactionType = "BILL" | "SUBSCRIPTION" | "INCOME" | "UNKNOWN";

export type Replay = {
  /** How many deliveries have begun so far. */
  deliveries_count: number;
  /** The one event to send again; null where all since a time are sent. */
  event_guid: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** True leaves out the events that the endpoint has received already. */
  only_missing: boolean;
  /** Time from which on events are sent again; null where it is one event. */
  since: string | null;
  /** How far the replay is: RUNNING, COMPLETED once all deliveries have begun, or CANCELLED. */
  status: ReplayStatus;
};

export type ReplayRequest = {
  /** The one event to send again; null where all since a time are sent. */
  event_guid?: string;
  /** True leaves out the events that the endpoint has received already. */
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
  /** Amount that is paid each time, never negative; the type gives the direction. */
  amount: number;
  /** Time when this service first stored the object. */
  created_at: string;
  /** Words that tell people what the object is. */
  description: string;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** True when the payment has been made or skipped. */
  is_completed: boolean | null;
  /** True if it comes again and again. */
  is_recurring: boolean | null;
  /** Merchant that was recognised in the description; null if none was. */
  merchant_guid: string | null;
  /** Day of the next payment. */
  occurs_on: string;
  /** Day of the month or of the week on which it comes again. */
  recurrence_day: number | null;
  /** Number of how often it comes, such as 3 for every month; null if it comes once. */
  recurrence_type: number | null;
  /** How often it comes, by name in capitals. */
  recurrence_type_name: string | null;
  /** Direction of the money: 1 CREDIT comes in, 2 DEBIT goes out. */
  transaction_type: TransactionType;
  /** Direction of the money: CREDIT comes in, DEBIT goes out. */
  transaction_type_name: TransactionTypeName;
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** User to whom the object belongs. */
  user_guid: string;
};

export type ScheduledPaymentCreate = {
  /** True when the payment has been made or skipped. */
  is_completed?: boolean;
  /** True if it comes again and again. */
  is_recurring?: boolean;
  /** Merchant that was recognised in the description; null if none was. */
  merchant_guid?: string;
  /** Day of the month from 1, or of the week from 0 (Sunday). Required if `is_recurring` is true, otherwise not allowed. */
  recurrence_day?: number;
  /** How often it shall come, as a number, such as 3 for every month. */
  recurrence_type?: Recurrence;
  /** Amount that is paid each time, never negative; the type gives the direction. */
  amount: number;
  /** Words that tell people what the object is. */
  description: string;
  /** Day of the next payment. */
  occurs_on: string;
  /** Direction of the money: 1 CREDIT comes in, 2 DEBIT goes out. */
  transaction_type: TransactionType;
};

export type ScheduledPaymentUpdate = {
  /** True when the payment has been made or skipped. */
  is_completed?: boolean;
  /** True if it comes again and again. */
  is_recurring?: boolean;
  /** Merchant that was recognised in the description; null if none was. */
  merchant_guid?: string;
  /** Day of the month from 1, or of the week from 0 (Sunday). Required if `is_recurring` is true, otherwise not allowed. */
  recurrence_day?: number;
  /** How often it shall come, as a number, such as 3 for every month. */
  recurrence_type?: Recurrence;
  /** Amount that is paid each time, never negative; the type gives the direction. */
  amount?: number;
  /** Words that tell people what the object is. */
  description?: string;
  /** Day of the next payment. */
  occurs_on?: string;
  /** Direction of the money: 1 CREDIT comes in, 2 DEBIT goes out. */
  transaction_type?: TransactionType;
};

export type SecretRotationRequest = {
  /** Seconds for which the former keys go on to sign too, so that receivers can change over. */
  overlap_seconds?: number;
};

/** Origin of the value: 1 FEED, 2 USER, 3 SYSTEM; null when it was never set. */
export type SetBy = 1 | 2 | 3 | null;

/** Name of the origin. */
export type SetByName = "FEED" | "USER" | "SYSTEM" | null;

export type SpendingPlan = {
  /** Time when this service first stored the object. */
  created_at: string;
  /** Number of the month that runs now; the first month of the plan has number 1. */
  current_iteration_number: number;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** User to whom the object belongs. */
  user_guid: string;
};

export type SpendingPlanAccount = {
  /** Account that this object belongs to. */
  account_guid: string;
  /** Client (the partner) whose user this object belongs to. */
  client_guid: string;
  /** Time when this service first stored the object. */
  created_at: string;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Spending plan that the object belongs to. */
  spending_plan_guid: string;
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** User to whom the object belongs. */
  user_guid: string;
};

export type SpendingPlanIteration = {
  /** Time when this service first stored the object. */
  created_at: string;
  /** Midnight (UTC) of the last day of the month. */
  end_on: string;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Number of the month; that of the first month of the plan is 1. */
  iteration_number: number;
  /** Spending plan that the object belongs to. */
  spending_plan_guid: string;
  /** Midnight (UTC) of the first day of the month. */
  start_on: string;
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** User to whom the object belongs. */
  user_guid: string;
};

export type SplitPart = {
  /** Amount of the transaction, never negative; the type gives the direction. */
  amount: number;
  /** Category that this object belongs to. */
  category_guid?: string | null;
  /** Words that people read in place of the raw text of the institution. */
  description?: string | null;
  /** More words on the transaction, from the institution or the user. */
  memo?: string | null;
};

/** A type of event; this version may not send every type yet. * means all types, also later ones. Events of rows that a refresh or another bulk change brings are sent only to endpoints that name their type: TRANSACTION, HOLDING. */
export type Subscription = "*" | "AGGREGATION" | "BALANCE" | "HISTORY" | "STATEMENT" | "VERIFICATION" | "CONNECTION_STATUS" | "JOB_STATUS" | "MEMBER" | "USER" | "ACCOUNT" | "TRANSACTION" | "HOLDING" | "CATEGORY" | "TAG" | "TAGGING" | "BUDGET" | "GOAL" | "SPENDING_PLAN" | "INSIGHT" | "BEAT" | "NOTIFICATION" | "MICRO_DEPOSIT" | "WEBHOOK";

/** A user's own label. */
export type Tag = {
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Name of the tag, as the user wrote it. */
  name: string;
  /** User to whom the object belongs. */
  user_guid: string;
};

export type TagRequest = {
  /** Name of the tag, as the user wrote it. */
  name: string;
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
};

/** Ties a tag to a transaction. */
export type Tagging = {
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** True if the user, and not the partner, looks after the member. */
  member_is_managed_by_user: boolean;
  /** Tag that the transaction carries. */
  tag_guid: string;
  /** Transaction that carries the tag. */
  transaction_guid: string;
  /** User to whom the object belongs. */
  user_guid: string;
};

export type TaggingCreateRequest = {
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
  /** Tag that the transaction carries. */
  tag_guid: string;
  /** Transaction that carries the tag. */
  transaction_guid: string;
};

/** One row of an account. The amount is never negative; the type gives the direction. */
export type Transaction = {
  /** Account that this object belongs to. */
  account_guid: string;
  /** Amount of the transaction, never negative; the type gives the direction. */
  amount: number | null;
  /** Where the value of `amount` came from, as a number. */
  amount_set_by: SetBy;
  /** Where the value of `amount` came from: FEED, USER or SYSTEM. */
  amount_set_by_name: SetByName;
  /** Category that this object belongs to. */
  category_guid: string | null;
  /** Name of the category, as the user sees it. */
  category_name: string | null;
  /** Where the value of `category` came from, as a number. */
  category_set_by: SetBy;
  /** Where the value of `category` came from: FEED, USER or SYSTEM. */
  category_set_by_name: SetByName;
  /** Number that is printed on the check; null if it is no whole number. */
  check_number: number | null;
  /** Where the value of `check_number` came from, as a number. */
  check_number_set_by: SetBy;
  /** Where the value of `check_number` came from: FEED, USER or SYSTEM. */
  check_number_set_by_name: SetByName;
  /** Number that is printed on the check, as text with its leading zeros. */
  check_number_string: string | null;
  /** Time when this service first stored the object. */
  created_at: string | null;
  /** Currency of the amounts beside it, as three letters of ISO 4217. */
  currency_code: string | null;
  /** Where the value of `currency_code` came from, as a number. */
  currency_code_set_by: SetBy;
  /** Where the value of `currency_code` came from: FEED, USER or SYSTEM. */
  currency_code_set_by_name: SetByName;
  /** Day of the transaction as the user sees it: when it was made, or else when it was posted. */
  date: string | null;
  /** Where the value of `date` came from, as a number. */
  date_set_by: SetBy;
  /** Where the value of `date` came from: FEED, USER or SYSTEM. */
  date_set_by_name: SetByName;
  /** Words that people read in place of the raw text of the institution. */
  description: string | null;
  /** Where the value of `description` came from, as a number. */
  description_set_by: SetBy;
  /** Where the value of `description` came from: FEED, USER or SYSTEM. */
  description_set_by_name: SetByName;
  /** Finer kind of the transaction, as the upstream names it. */
  extended_transaction_type: string | null;
  /** Identifier from the partner or the upstream, stored as it came. */
  external_guid: string | null;
  /** The value of `amount` as the institution last sent it, whatever the user has changed since. */
  feed_amount: number | null;
  /** The value of `check_number` as the institution last sent it, whatever the user has changed since. */
  feed_check_number: number | null;
  /** The value of `check_number_string` as the institution last sent it, whatever the user has changed since. */
  feed_check_number_string: string | null;
  /** The value of `currency_code` as the institution last sent it, whatever the user has changed since. */
  feed_currency_code: string | null;
  /** The value of `description` as the institution last sent it, whatever the user has changed since. */
  feed_description: string | null;
  /** The value of `is_international` as the institution last sent it, whatever the user has changed since. */
  feed_is_international: boolean | null;
  /** The value of `latitude` as the institution last sent it, whatever the user has changed since. */
  feed_latitude: number | null;
  /** The value of `longitude` as the institution last sent it, whatever the user has changed since. */
  feed_longitude: number | null;
  /** The value of `memo` as the institution last sent it, whatever the user has changed since. */
  feed_memo: string | null;
  /** The value of `posted_at` as the institution last sent it, whatever the user has changed since. */
  feed_posted_at: string | null;
  /** Day of posting, as the institution last sent it. */
  feed_posted_on: string | null;
  /** The value of `status` as the institution last sent it, whatever the user has changed since. */
  feed_status: TransactionStatus | null;
  /** The value of `transacted_at` as the institution last sent it, whatever the user has changed since. */
  feed_transacted_at: string | null;
  /** The value of `transacted_on` as the institution last sent it, whatever the user has changed since. */
  feed_transacted_on: string | null;
  /** The value of `transaction_type` as the institution last sent it, whatever the user has changed since. */
  feed_transaction_type: TransactionType | null;
  /** The value of `transaction_type_name` as the institution last sent it, whatever the user has changed since. */
  feed_transaction_type_name: TransactionTypeName | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** True when the transaction was divided into parts; totals then count the parts alone. */
  has_been_split: boolean;
  /** True when the user has looked at the transaction. */
  has_been_viewed: boolean | null;
  /** True if it pays a bill. */
  is_bill_pay: boolean | null;
  /** True if it was made for business. */
  is_business: boolean | null;
  /** True if an employer or an office paid it into the account. */
  is_direct_deposit: boolean | null;
  /** True if it counts among the expenses. */
  is_expense: boolean | null;
  /** True if it is a fee of the institution. */
  is_fee: boolean | null;
  /** Always false: this service keeps no flags. */
  is_flagged: boolean | null;
  /** True when it should not be shown to the user. */
  is_hidden: boolean | null;
  /** True if it counts among the income. */
  is_income: boolean | null;
  /** True if the other side is in another country. */
  is_international: boolean | null;
  /** Where the value of `is_international` came from, as a number. */
  is_international_set_by: SetBy;
  /** Where the value of `is_international` came from: FEED, USER or SYSTEM. */
  is_international_set_by_name: SetByName;
  /** True if it is the fee for spending more than was there. */
  is_overdraft_fee: boolean | null;
  /** True if it is an advance on wages. */
  is_payroll_advance: boolean | null;
  /** True if it belongs to a repeating transaction; null until these were searched for. May be some seconds behind a change. */
  is_recurring: boolean | null;
  /** True if it belongs to a subscription, such as one for films. */
  is_subscription: boolean | null;
  /** Place of the purchase, in degrees north of the equator. */
  latitude: number | null;
  /** Where the value of `latitude` came from, as a number. */
  latitude_set_by: SetBy;
  /** Where the value of `latitude` came from: FEED, USER or SYSTEM. */
  latitude_set_by_name: SetByName;
  /** Description in the language of the institution, where there is one. */
  localized_description: string | null;
  /** Memo in the language of the institution, where there is one. */
  localized_memo: string | null;
  /** Place of the purchase, in degrees east of Greenwich. */
  longitude: number | null;
  /** Where the value of `longitude` came from, as a number. */
  longitude_set_by: SetBy;
  /** Where the value of `longitude` came from: FEED, USER or SYSTEM. */
  longitude_set_by_name: SetByName;
  /** Member, the connection of a user to an institution, that this object came with. */
  member_guid: string;
  /** True if the user, and not the partner, looks after the member. */
  member_is_managed_by_user: boolean | null;
  /** More words on the transaction, from the institution or the user. */
  memo: string | null;
  /** Where the value of `memo` came from, as a number. */
  memo_set_by: SetBy;
  /** Where the value of `memo` came from: FEED, USER or SYSTEM. */
  memo_set_by_name: SetByName;
  /** Four digits by which card networks sort merchants (ISO 18245). */
  merchant_category_code: number | null;
  /** Merchant that was recognised in the description; null if none was. */
  merchant_guid: string | null;
  /** Shop of the merchant where the purchase was made; null if it is not known. */
  merchant_location_guid: string | null;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata: string | null;
  /** Raw text of the institution, which never changes by the work of this service. */
  original_description: string | null;
  /** Transaction of which this one is a part; null if it is whole. */
  parent_guid: string | null;
  /** Time when the institution booked the transaction. */
  posted_at: string | null;
  /** Day when the institution booked the transaction. */
  posted_on: string | null;
  /** Whether the transaction is booked: 1 POSTED, 2 PENDING. */
  status: TransactionStatus | null;
  /** Whether the transaction is booked (POSTED) or may still change or vanish (PENDING). */
  status_name: TransactionStatusName | null;
  /** Category at the top of the tree under which the category stands. */
  top_level_category_guid: string | null;
  /** Time when the transaction was made. */
  transacted_at: string | null;
  /** Day when the transaction was made. */
  transacted_on: string | null;
  /** Direction of the money: 1 CREDIT comes in, 2 DEBIT goes out. */
  transaction_type: TransactionType | null;
  /** Direction of the money: CREDIT comes in, DEBIT goes out. */
  transaction_type_name: TransactionTypeName | null;
  /** Time of the last change that this service stored. */
  updated_at: string | null;
  /** User to whom the object belongs. */
  user_guid: string;
};

export type TransactionCreate = {
  /** Amount of the transaction, never negative; the type gives the direction. */
  amount: number;
  /** Category that this object belongs to. */
  category_guid?: string;
  /** Currency of the amounts beside it, as three letters of ISO 4217. */
  currency_code?: string;
  /** Day of the transaction as the user sees it: when it was made, or else when it was posted. */
  date: string;
  /** Words that people read in place of the raw text of the institution. */
  description: string;
  /** True when the user has looked at the transaction. */
  has_been_viewed?: boolean;
  /** True when it should not be shown to the user. */
  is_hidden?: boolean;
  /** True if the other side is in another country. */
  is_international?: boolean;
  /** More words on the transaction, from the institution or the user. */
  memo?: string | null;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** Direction of the money: 1 CREDIT comes in, 2 DEBIT goes out. */
  transaction_type: TransactionType;
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
};

export type TransactionListed = {
  /** Amount of the transaction, never negative; the type gives the direction. */
  amount: number;
  /** Category that this object belongs to. */
  category_guid?: string;
  /** Currency of the amounts beside it, as three letters of ISO 4217. */
  currency_code?: string;
  /** Day of the transaction as the user sees it: when it was made, or else when it was posted. */
  date: string;
  /** Words that people read in place of the raw text of the institution. */
  description: string;
  /** True when the user has looked at the transaction. */
  has_been_viewed?: boolean;
  /** True when it should not be shown to the user. */
  is_hidden?: boolean;
  /** True if the other side is in another country. */
  is_international?: boolean;
  /** More words on the transaction, from the institution or the user. */
  memo?: string | null;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** Direction of the money: 1 CREDIT comes in, 2 DEBIT goes out. */
  transaction_type: TransactionType;
  /** Identifier from the partner or the upstream, stored as it came. */
  external_guid: string;
};

/** Sets the category and description of transactions with a matching description. */
export type TransactionRule = {
  /** Category that the transactions of this rule get. */
  category_guid: string | null;
  /** Time when this service first stored the object. */
  created_at: string | null;
  /** Description that the transactions of this rule get; null keeps their own. */
  description: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Whole description, in capitals or not, of the transactions that the rule is for. */
  match_description: string;
  /** Time of the last change that this service stored. */
  updated_at: string | null;
  /** User to whom the object belongs. */
  user_guid: string;
};

/** 1 POSTED, 2 PENDING. */
export type TransactionStatus = 1 | 2;

export type TransactionStatusName = "POSTED" | "PENDING";

/** 1 CREDIT, 2 DEBIT. */
export type TransactionType = 1 | 2;

export type TransactionTypeName = "CREDIT" | "DEBIT";

export type TransactionUpdate = {
  /** Category that this object belongs to. */
  category_guid?: string;
  /** Day of the transaction as the user sees it: when it was made, or else when it was posted. */
  date?: string;
  /** Words that people read in place of the raw text of the institution. */
  description?: string;
  /** True when the transaction was divided into parts; totals then count the parts alone. */
  has_been_split?: boolean;
  /** True when the user has looked at the transaction. */
  has_been_viewed?: boolean;
  /** True when it should not be shown to the user. */
  is_hidden?: boolean;
  /** More words on the transaction, from the institution or the user. */
  memo?: string | null;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** True sends no webhook for this change. */
  skip_webhook?: boolean;
};

/** For upstreams that count requests. `limit`: the most requests within any 24 hours. `left`: how many of them refreshes may cause now; a reserve for the background is kept apart. `refills_at`: when `left` rises by one; null while nothing is spent. */
export type UpstreamBudget = {
  /** How many requests refreshes may cause now. */
  left: number;
  /** Most requests that the upstream allows within any 24 hours. */
  limit: number;
  /** Time when one more request is allowed; null while none was spent. */
  refills_at: string | null;
};

/** The purpose for which a member is connected. */
export type UseCase = "PFM" | "MONEY_MOVEMENT";

export type User = {
  /** Always null: this service asks for no consent to terms. */
  accepted_terms_and_conditions_at: string | null;
  /** Day of birth, or null if it is not known. */
  birthday: string | null;
  /** Credit score that the partner gave, or null. */
  credit_score: number | null;
  /** E-mail address of the person; this service writes no mail to it. */
  email: string | null;
  /** Whether the address was proved to belong to the user; this service does not prove it. */
  email_is_verified: boolean;
  /** Identifier from the partner or the upstream, stored as it came. */
  external_guid: string | null;
  /** Always 0: this service does not count failed logins with tokens. */
  failed_token_login_attempts_count: number;
  /** Given name of the person, or null if it is not known. */
  first_name: string | null;
  /** Gender of the user: 0 MALE, 1 FEMALE; null for every other word of the partner, and for none. */
  gender: 0 | 1 | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Constant: consent to terms is a matter of the partner. */
  has_accepted_terms_and_conditions: boolean;
  /** Constant: newer terms are a matter of the partner. */
  has_updated_terms_and_conditions: boolean;
  /** True if the user may not sign in: its sessions and tokens are refused and nothing is refreshed, until this is false again. */
  is_disabled: boolean;
  /** Constant: this service restricts no users. */
  is_restricted: boolean;
  /** Family name of the person, or null if it is not known. */
  last_name: string | null;
  /** Time when the user last got a session; null if that never happened. */
  logged_in_at: string | null;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata: string | null;
  /** Telephone number of the user, or null if it is not known. */
  phone: string | null;
  /** Whether the number was proved to belong to the user; this service does not prove it. */
  phone_is_verified: boolean;
  /** Postal code of the home of the user. */
  postal_code: string | null;
  /** Number that grows with every change. Of two events about one object, the one with the higher number is newer. */
  revision: number;
};

export type UserCreateRequest = {
  /** Day of birth, or null if the partner did not give it. */
  birthdate?: string | null;
  /** Credit score that the partner gave, or null. */
  credit_score?: number | null;
  /** E-mail address of the person; this service writes no mail to it. */
  email?: string | null;
  /** Given name of the person, or null if it is not known. */
  first_name?: string | null;
  /** Gender of the user in the words of the partner, or null if it is not known. */
  gender?: string | null;
  /** True if the user may not sign in: its sessions and tokens are refused and nothing is refreshed, until this is false again. */
  is_disabled?: boolean;
  /** Family name of the person, or null if it is not known. */
  last_name?: string | null;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** Telephone number of the user, or null if it is not known. */
  phone?: string | null;
  /** Postal code of the home of the user, under its older name. */
  zip_code?: string | null;
  /** The partner's own identifier of the user, unique among the users of the client. */
  id: string;
};

/** An import, with the member that the file goes to. */
export type UserImport = {
  /** What the file brought for each account in it. */
  accounts: readonly (ImportedAccount)[];
  /** Form of the file that was recognised, such as OFX or CSV. */
  format: "OFX" | "CSV";
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string | null;
  /** True if the file was only read and nothing was stored. */
  is_dry_run: boolean;
  /** Job that stores the rows; null for a dry run. */
  job_guid: string | null;
  /** How far the import is: RUNNING, COMPLETED, FAILED, or UNDONE once it was taken back. */
  status: "RUNNING" | "COMPLETED" | "FAILED" | "UNDONE";
  /** Member that the file goes to; null in a dry run where the import would create it. */
  member_guid: string | null;
};

export type UserRecord = {
  /** Day of birth, or null if the partner did not give it. */
  birthdate: string | null;
  /** Credit score that the partner gave, or null. */
  credit_score: number | null;
  /** E-mail address of the person; this service writes no mail to it. */
  email: string | null;
  /** Given name of the person, or null if it is not known. */
  first_name: string | null;
  /** Gender of the user in the words of the partner, or null if it is not known. */
  gender: string | null;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** The partner's own identifier of the user, unique among the users of the client. */
  id: string;
  /** True if the user may not sign in: its sessions and tokens are refused and nothing is refreshed, until this is false again. */
  is_disabled: boolean;
  /** Family name of the person, or null if it is not known. */
  last_name: string | null;
  /** Time when the user last got a session; null if that never happened. In seconds since 1970. */
  logged_in_at: number | null;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata: string | null;
  /** Telephone number of the user, or null if it is not known. */
  phone: string | null;
  /** Postal code of the home of the user, under its older name. */
  zip_code: string | null;
};

export type UserUpdateRequest = {
  /** Day of birth, or null if the partner did not give it. */
  birthdate?: string | null;
  /** Credit score that the partner gave, or null. */
  credit_score?: number | null;
  /** E-mail address of the person; this service writes no mail to it. */
  email?: string | null;
  /** Given name of the person, or null if it is not known. */
  first_name?: string | null;
  /** Gender of the user in the words of the partner, or null if it is not known. */
  gender?: string | null;
  /** True if the user may not sign in: its sessions and tokens are refused and nothing is refreshed, until this is false again. */
  is_disabled?: boolean;
  /** Family name of the person, or null if it is not known. */
  last_name?: string | null;
  /** Text of the partner that is kept with the object and given back as it was. This service never reads it. */
  metadata?: string | null;
  /** Telephone number of the user, or null if it is not known. */
  phone?: string | null;
  /** Postal code of the home of the user, under its older name. */
  zip_code?: string | null;
};

/** Authentication that the receiver requires beside the signature, without its secret part. */
export type WebhookAuthentication = {
  /** Way of proof: BASIC a password, OAUTH2 a token, MTLS a certificate. */
  type: "BASIC";
  /** User name for the receiver, which has no colon in it. */
  username: string;
} | {
  /** Way of proof: BASIC a password, OAUTH2 a token, MTLS a certificate. */
  type: "OAUTH2";
  /** Name of the service at the token server. */
  client_id: string;
  /** Scope to ask the token server for; null asks for none. */
  scope: string | null;
  /** Address of the token server, which must be of https. */
  token_url: string;
} | {
  /** Way of proof: BASIC a password, OAUTH2 a token, MTLS a certificate. */
  type: "MTLS";
  /** Certificate of the service for the receiver, as PEM. */
  certificate: string;
};

export type WebhookAuthenticationCreateRequest = {
  /** Way of proof: BASIC a password, OAUTH2 a token, MTLS a certificate. */
  type: "BASIC";
  /** User name for the receiver, which has no colon in it. */
  username: string;
  /** Password for the receiver. It is never shown again. */
  password: string;
} | {
  /** Way of proof: BASIC a password, OAUTH2 a token, MTLS a certificate. */
  type: "OAUTH2";
  /** Name of the service at the token server. */
  client_id: string;
  /** Scope to ask the token server for; null asks for none. */
  scope?: string | null;
  /** Address of the token server, which must be of https. */
  token_url: string;
  /** Secret of the service at the token server. It is never shown again. */
  client_secret: string;
} | {
  /** Way of proof: BASIC a password, OAUTH2 a token, MTLS a certificate. */
  type: "MTLS";
  /** Certificate of the service for the receiver, as PEM. */
  certificate: string;
  /** Private key to the certificate, as PEM. It is never shown again. */
  private_key: string;
};

/** Replaces the present authentication. The secret part may be omitted if the account stays the same: the user name, the token URL with the client id, or the certificate. Except with a certificate, the endpoint must also keep its origin. */
export type WebhookAuthenticationUpdateRequest = {
  /** Way of proof: BASIC a password, OAUTH2 a token, MTLS a certificate. */
  type: "BASIC";
  /** User name for the receiver, which has no colon in it. */
  username: string;
  /** Password for the receiver. It is never shown again. */
  password?: string;
} | {
  /** Way of proof: BASIC a password, OAUTH2 a token, MTLS a certificate. */
  type: "OAUTH2";
  /** Name of the service at the token server. */
  client_id: string;
  /** Scope to ask the token server for; null asks for none. */
  scope?: string | null;
  /** Address of the token server, which must be of https. */
  token_url: string;
  /** Secret of the service at the token server. It is never shown again. */
  client_secret?: string;
} | {
  /** Way of proof: BASIC a password, OAUTH2 a token, MTLS a certificate. */
  type: "MTLS";
  /** Certificate of the service for the receiver, as PEM. */
  certificate: string;
  /** Private key to the certificate, as PEM. It is never shown again. */
  private_key?: string;
};

export type WebhookEndpoint = {
  /** How the service proves itself to the receiver beside the signature; null if it does not. */
  authentication: WebhookAuthentication | null;
  /** Time when this service first stored the object. */
  created_at: string;
  /** Why the endpoint was disabled; null while it is enabled. */
  disabled_reason: "GONE" | "FAILING" | null;
  /** Types of event that are sent to the endpoint. */
  event_types: readonly (Subscription)[];
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** True if events are sent to the endpoint. */
  is_enabled: boolean;
  /** Time until which the former secret signs too; null if there is none. */
  previous_secret_expires_at: string | null;
  /** Key with which receivers check signatures of version v1a. */
  public_key: string | null;
  /** Most requests that are sent to the endpoint in a second; null sets no limit. */
  requests_per_second_max: number | null;
  /** How long and how often a failed delivery is tried again. */
  retry_schedule: RetrySchedule;
  /** Whether rows that change together come one by one or in batches. */
  row_events: RowEvents;
  /** Time when the secret was last changed; null if it never was. */
  secret_rotated_at: string;
  /** Kinds of signature that each delivery carries: v1, v1a or both. */
  signature_versions: readonly ("v1" | "v1a")[];
  /** Time of the last change that this service stored. */
  updated_at: string;
  /** Address that the events are sent to; in events its scheme, host and port alone. */
  url: string;
};

export type WebhookEndpointCreateRequest = {
  /** How the service proves itself to the receiver beside the signature; null if it does not. */
  authentication?: WebhookAuthenticationCreateRequest | null;
  /** Types of event that are sent to the endpoint. */
  event_types?: readonly (Subscription)[];
  /** True if events are sent to the endpoint. */
  is_enabled?: boolean;
  /** Most requests that are sent to the endpoint in a second; null sets no limit. */
  requests_per_second_max?: number | null;
  /** How long and how often a failed delivery is tried again. */
  retry_schedule?: RetrySchedule;
  /** Whether rows that change together come one by one or in batches. */
  row_events?: RowEvents;
  /** Kinds of signature that each delivery carries: v1, v1a or both. */
  signature_versions?: readonly ("v1" | "v1a")[];
  /** Address that the events are sent to; in events its scheme, host and port alone. */
  url: string;
};

export type WebhookEndpointUpdateRequest = {
  /** How the service proves itself to the receiver beside the signature; null if it does not. */
  authentication?: WebhookAuthenticationUpdateRequest | null;
  /** Types of event that are sent to the endpoint. */
  event_types?: readonly (Subscription)[];
  /** True if events are sent to the endpoint. */
  is_enabled?: boolean;
  /** Most requests that are sent to the endpoint in a second; null sets no limit. */
  requests_per_second_max?: number | null;
  /** How long and how often a failed delivery is tried again. */
  retry_schedule?: RetrySchedule;
  /** Whether rows that change together come one by one or in batches. */
  row_events?: RowEvents;
  /** Kinds of signature that each delivery carries: v1, v1a or both. */
  signature_versions?: readonly ("v1" | "v1a")[];
  /** Address that the events are sent to; in events its scheme, host and port alone. */
  url?: string;
};

export type WebhookEvent = {
  /** What happened: a test, a delivery that was given up, or an endpoint that was disabled. */
  action: "webhook.test" | "attempt.exhausted" | "endpoint.disabled";
  /** How often the delivery was tried before it was given up; null for other actions. */
  attempts_count: number | null;
  /** Why the endpoint was disabled; null while it is enabled. */
  disabled_reason: "GONE" | "FAILING" | null;
  /** Event that could not be delivered; null for other actions. */
  event_guid: string | null;
  /** Type of the event that could not be delivered; null for other actions. */
  event_type: string | null;
  /** True if events are sent to the endpoint. */
  is_enabled: boolean;
  /** Status of the last answer of the receiver; null if none came. */
  last_status: number | null;
  /** Time when it happened. In seconds since 1970. */
  occurred_at: number;
  /** Kind of the object, for programs that handle several kinds. */
  type: "WEBHOOK";
  /** Address that the events are sent to; in events its scheme, host and port alone. */
  url: string;
  /** Endpoint that the event or the delivery is about. */
  webhook_endpoint_guid: string;
};

export type WebhookTestEvent = {
  /** Time when the event happened. */
  created_at: string;
  /** Identifier that this service gave to the object. It never changes and is never given again. */
  guid: string;
  /** Body of the event, as webhooks carry it. */
  payload: WebhookEvent;
  /** Type of the event: always `WEBHOOK`, that of events about the delivery. */
  type: "WEBHOOK";
};

/** This service serves connect_widget and connections_widget; for the others the answer is 404. */
export type WidgetType = "connect_widget" | "connections_widget" | "accounts_widget" | "actionable_integration_widget" | "budgets_widget" | "cash_flow_widget" | "debts_widget" | "finstrong_widget" | "goals_widget" | "help_widget" | "investments_widget" | "master_widget" | "micro_pulse_carousel_widget" | "mini_accounts_widget" | "mini_budgets_widget" | "mini_cash_flow_widget" | "mini_finstrong_widget" | "mini_net_worth_widget" | "mini_pulse_carousel_widget" | "mini_recurringtransactions_widget" | "mini_spending_plan_widget" | "mini_spending_widget" | "mini_trends_widget" | "money_dashboard_widget" | "net_worth_widget" | "notifications_settings_widget" | "pulse_widget" | "recurringtransactions_widget" | "settings_widget" | "spending_plan_widget" | "spending_widget" | "transaction_rules_widget" | "transactions_widget" | "trends_widget";

export type WidgetUrl = {
  /** Widget that the address opens, one of those that this service has. */
  type: "connect_widget" | "connections_widget";
  /** Address of the widget, which works once and within ten minutes. */
  url: string;
  /** The partner's own identifier of the user that the address is for. */
  user_id: string;
};

export type WidgetUrlRequest = {
  /** Product to offer beside the first. Accepted, and has no effect. */
  additional_product_option?: unknown;
  /** Data to ask for, as another product of the contract has it. Accepted, and has no effect. */
  data_request?: unknown;
  /** Place in another widget to open. Accepted, and has no effect. */
  deep_link_params?: unknown;
  /** Whether the app of the institution is opened. Accepted, and has no effect. */
  enable_app2app?: unknown;
  /** Insight to open another widget with. Accepted, and has no effect. */
  insight_guid?: unknown;
  /** Language of the words; it is chosen by `Accept-Language`. Accepted, and has no effect. */
  locale?: unknown;
  /** Name of a small widget. Accepted, and has no effect. */
  microwidget_instance_id?: unknown;
  /** Look of the contract. Accepted, and has no effect. */
  style?: unknown;
  /** Address to which the browser goes after the consent at an institution. */
  client_redirect_url?: string | null;
  /** Whether the widget is light, dark, or as the browser wants it; null is light. */
  color_scheme?: "light" | "dark" | "browser" | null;
  /** True shows only members with one of the `use_cases`. */
  connections_use_case_filter?: boolean;
  /** Institution that the widget opens with, by its code. */
  current_institution_code?: string | null;
  /** Institution that the widget opens with, by its guid. */
  current_institution_guid?: string | null;
  /** Member that the widget opens with. */
  current_member_guid?: string | null;
  /** Microdeposit whose amounts the widget opens with. */
  current_microdeposit_guid?: string | null;
  /** Default: true with mode verification, else false. */
  disable_background_agg?: boolean;
  /** True shows no search, so that the user stays with what the widget opens with. */
  disable_institution_search?: boolean | null;
  /** Origin of the page that embeds the widget, to which messages go. */
  iframe_target_origin?: string | null;
  /** True fetches names and addresses of the owners too. */
  include_identity?: boolean;
  /** Default: false with mode verification, else true. */
  include_transactions?: boolean;
  /** True if the widget is shown in a web view of an app, and sends messages as addresses. */
  is_mobile_webview?: boolean;
  /** Countries whose institutions are shown; an empty list shows those of all. */
  iso_country_code?: readonly (string)[];
  /** What the widget does: aggregation or verification of accounts. */
  mode?: "aggregation" | "verification";
  /** Default: APP with is_mobile_webview, else BROWSER. */
  oauth_referral_source?: "BROWSER" | "APP";
  /** Widget that the address opens. */
  type?: WidgetType;
  /** Version of the messages that the page can read; only 4 is accepted. */
  ui_message_version?: number;
  /** Scheme of the addresses that carry messages to an app. */
  ui_message_webview_url_scheme?: string;
  /** True asks for the login of the current member again. */
  update_credentials?: boolean;
  /** What the data of new members are for. */
  use_cases?: readonly (UseCase)[];
  /** Accepted, and has no effect: the widget always waits until all data are fetched. */
  wait_for_full_aggregation?: boolean;
  /** Another name of `type`. */
  widget_type?: WidgetType;
};
