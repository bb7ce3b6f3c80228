import * as accountChanges from './accounts/account-changes.ts';
import * as accountDetails from './accounts/account-detail-operations.ts';
import * as accounts from './accounts/account-operations.ts';
import * as holdingChanges from './accounts/holding-changes.ts';
import * as holdings from './accounts/holding-operations.ts';
import * as microDepositChanges from './accounts/micro-deposit-changes.ts';
import * as microDeposits from './accounts/micro-deposit-operations.ts';
import type { AnsweringEntry, AnsweringOperation } from './answers.ts';
import * as categoryChanges from './categories/category-changes.ts';
import * as categories from './categories/category-operations.ts';
import * as categoryTotals from './categories/category-total-operations.ts';
import * as tagChanges from './categories/tag-changes.ts';
import * as tags from './categories/tag-operations.ts';
import * as health from './health/health-operations.ts';
import * as importChanges from './imports/import-changes.ts';
import * as imports from './imports/import-operations.ts';
import * as institutions from './institutions/institution-operations.ts';
import * as aggregations from './jobs/aggregation-operations.ts';
import * as jobs from './jobs/job-operations.ts';
import * as premiumJobs from './jobs/premium-job-operations.ts';
import * as memberChanges from './members/member-changes.ts';
import * as memberCredentialChanges from './members/member-credential-changes.ts';
import * as memberCredentials from './members/member-credential-operations.ts';
import * as memberJoins from './members/member-join-changes.ts';
import * as members from './members/member-operations.ts';
import * as oauthReturns from './members/oauth-return-operations.ts';
import * as oauthWindows from './members/oauth-window-operations.ts';
import { type Auth, type HttpFunctionName, withId } from './operation.ts';
import * as beatChanges from './planning/beats/beat-changes.ts';
import * as beats from './planning/beats/beat-operations.ts';
import * as insightChanges from './planning/beats/insight-changes.ts';
import * as insights from './planning/beats/insight-operations.ts';
import * as budgetChanges from './planning/budgets/budget-changes.ts';
import * as budgets from './planning/budgets/budget-operations.ts';
import * as goalChanges from './planning/goals/goal-changes.ts';
import * as goals from './planning/goals/goal-operations.ts';
import * as notificationChanges from './planning/notifications/notification-changes.ts';
import * as notifications from './planning/notifications/notification-operations.ts';
import * as scheduledPaymentChanges from './planning/payments/scheduled-payment-changes.ts';
import * as scheduledPayments from './planning/payments/scheduled-payment-operations.ts';
import * as repeatingTransactions from './planning/repeating/repeating-transaction-operations.ts';
import * as spendingPlanChanges from './planning/spending-plans/spending-plan-changes.ts';
import * as spendingPlans from './planning/spending-plans/spending-plan-operations.ts';
import type { Run } from './run.ts';
import * as merchants from './transactions/merchant-operations.ts';
import * as transactionChanges from './transactions/transaction-changes.ts';
import * as transactionEnhancement from './transactions/transaction-enhancement-operations.ts';
import * as transactionLists from './transactions/transaction-list-operations.ts';
import * as transactions from './transactions/transaction-operations.ts';
import * as transactionRuleChanges from './transactions/transaction-rule-changes.ts';
import * as transactionRules from './transactions/transaction-rule-operations.ts';
import * as upstreamHints from './upstream/upstream-hint-operations.ts';
import * as client from './users/client-operations.ts';
import * as connectors from './users/connector-operations.ts';
import * as user from './users/own-user-operations.ts';
import * as sessions from './users/session-operations.ts';
import * as users from './users/user-operations.ts';
import * as deliveries from './webhooks/delivery-operations.ts';
import * as events from './webhooks/event-operations.ts';
import * as sandbox from './webhooks/fire-webhook-operations.ts';
import * as webhookEndpoints from './webhooks/webhook-endpoint-operations.ts';
import * as widgetPages from './widgets/widget-page-operations.ts';
import * as widgetSessions from './widgets/widget-session-operations.ts';
import * as widgetUrls from './widgets/widget-url-operations.ts';

/** Every entry by its id. */
export const operations = {
  ...sessions,
  ...users,
  ...client,
  ...connectors,
  ...webhookEndpoints,
  ...deliveries,
  ...events,
  ...user,
  ...members,
  ...memberChanges,
  ...memberJoins,
  ...aggregations,
  ...premiumJobs,
  ...oauthWindows,
  ...oauthReturns,
  ...memberCredentials,
  ...memberCredentialChanges,
  ...jobs,
  ...imports,
  ...importChanges,
  ...institutions,
  ...accounts,
  ...accountChanges,
  ...accountDetails,
  ...microDeposits,
  ...microDepositChanges,
  ...transactions,
  ...transactionLists,
  ...transactionChanges,
  ...transactionRules,
  ...transactionRuleChanges,
  ...holdings,
  ...holdingChanges,
  ...categories,
  ...categoryTotals,
  ...categoryChanges,
  ...merchants,
  ...tags,
  ...tagChanges,
  ...transactionEnhancement,
  ...spendingPlans,
  ...spendingPlanChanges,
  ...beats,
  ...beatChanges,
  ...insights,
  ...insightChanges,
  ...budgets,
  ...budgetChanges,
  ...goals,
  ...goalChanges,
  ...notifications,
  ...notificationChanges,
  ...repeatingTransactions,
  ...scheduledPayments,
  ...scheduledPaymentChanges,
  ...sandbox,
  ...upstreamHints,
  ...widgetUrls,
  ...widgetPages,
  ...widgetSessions,
  ...health,
} satisfies Readonly<Record<string, AnsweringEntry>>;

/** Every operation of the wire. */
export const everyOperation: readonly AnsweringOperation[] = Object.entries<AnsweringEntry>(operations).map(
  ([id, entry]) => withId(id, entry),
);

type Entries = typeof operations;
type OperationId = keyof Entries;

/**
 * The code of one function: all operations whose entry names the function. `Callers` gives the caller for each kind of
 * authentication; `Deps` is what the code is given.
 */
export type Operations<F extends HttpFunctionName, Callers extends Readonly<Record<Auth, unknown>>, Deps> = {
  readonly [Id in OperationId as Entries[Id]['function'] extends F ? Id : never]: Run<
    Entries[Id],
    Callers[Entries[Id]['auth']],
    Deps
  >;
};
