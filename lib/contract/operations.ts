import type { Auth, HttpFunctionName, Run } from './operation.ts';
import * as accountChanges from './operations/account-changes.ts';
import * as accountDetails from './operations/account-details.ts';
import * as accounts from './operations/accounts.ts';
import * as aggregations from './operations/aggregations.ts';
import * as beatChanges from './operations/beat-changes.ts';
import * as beats from './operations/beats.ts';
import * as budgetChanges from './operations/budget-changes.ts';
import * as budgets from './operations/budgets.ts';
import * as categories from './operations/categories.ts';
import * as categoryChanges from './operations/category-changes.ts';
import * as categoryTotals from './operations/category-totals.ts';
import * as client from './operations/client.ts';
import * as deliveries from './operations/deliveries.ts';
import * as events from './operations/events.ts';
import * as goalChanges from './operations/goal-changes.ts';
import * as goals from './operations/goals.ts';
import * as holdingChanges from './operations/holding-changes.ts';
import * as holdings from './operations/holdings.ts';
import * as insightChanges from './operations/insight-changes.ts';
import * as insights from './operations/insights.ts';
import * as institutions from './operations/institutions.ts';
import * as jobs from './operations/jobs.ts';
import * as memberChanges from './operations/member-changes.ts';
import * as memberCredentialChanges from './operations/member-credential-changes.ts';
import * as memberCredentials from './operations/member-credentials.ts';
import * as members from './operations/members.ts';
import * as merchants from './operations/merchants.ts';
import * as microDepositChanges from './operations/micro-deposit-changes.ts';
import * as microDeposits from './operations/micro-deposits.ts';
import * as notificationChanges from './operations/notification-changes.ts';
import * as notifications from './operations/notifications.ts';
import * as oauthReturns from './operations/oauth-returns.ts';
import * as oauthWindows from './operations/oauth-windows.ts';
import * as premiumJobs from './operations/premium-jobs.ts';
import * as repeatingTransactions from './operations/repeating-transactions.ts';
import * as sandbox from './operations/sandbox.ts';
import * as scheduledPaymentChanges from './operations/scheduled-payment-changes.ts';
import * as scheduledPayments from './operations/scheduled-payments.ts';
import * as sessions from './operations/sessions.ts';
import * as spendingPlanChanges from './operations/spending-plan-changes.ts';
import * as spendingPlans from './operations/spending-plans.ts';
import * as tagChanges from './operations/tag-changes.ts';
import * as tags from './operations/tags.ts';
import * as transactionChanges from './operations/transaction-changes.ts';
import * as transactionEnhancement from './operations/transaction-enhancement.ts';
import * as transactionLists from './operations/transaction-lists.ts';
import * as transactionRuleChanges from './operations/transaction-rule-changes.ts';
import * as transactionRules from './operations/transaction-rules.ts';
import * as transactions from './operations/transactions.ts';
import * as upstreamHints from './operations/upstream-hints.ts';
import * as user from './operations/user.ts';
import * as users from './operations/users.ts';
import * as webhookEndpoints from './operations/webhook-endpoints.ts';

/** Every operation of the wire by its id. */
export const operations = {
  ...sessions,
  ...users,
  ...client,
  ...webhookEndpoints,
  ...deliveries,
  ...events,
  ...user,
  ...members,
  ...memberChanges,
  ...aggregations,
  ...premiumJobs,
  ...oauthWindows,
  ...oauthReturns,
  ...memberCredentials,
  ...memberCredentialChanges,
  ...jobs,
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
};

type Entries = typeof operations;
export type OperationId = keyof Entries;

/**
 * The code of one function: every operation that names it, and nothing forgotten. `Callers` says what each kind of
 * authentication establishes; `Deps` is what the function is made of.
 */
export type Operations<F extends HttpFunctionName, Callers extends Readonly<Record<Auth, unknown>>, Deps> = {
  readonly [Id in OperationId as Entries[Id]['function'] extends F ? Id : never]: Run<
    Entries[Id],
    Callers[Entries[Id]['auth']],
    Deps
  >;
};
