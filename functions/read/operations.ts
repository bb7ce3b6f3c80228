import * as accountDetailEntries from '../../lib/contract/accounts/account-detail-operations.ts';
import * as accountEntries from '../../lib/contract/accounts/account-operations.ts';
import * as holdingEntries from '../../lib/contract/accounts/holding-operations.ts';
import * as microDepositEntries from '../../lib/contract/accounts/micro-deposit-operations.ts';
import * as categoryEntries from '../../lib/contract/categories/category-operations.ts';
import * as categoryTotalEntries from '../../lib/contract/categories/category-total-operations.ts';
import * as tagEntries from '../../lib/contract/categories/tag-operations.ts';
import * as healthEntries from '../../lib/contract/health/health-operations.ts';
import * as importEntries from '../../lib/contract/imports/import-operations.ts';
import * as institutionEntries from '../../lib/contract/institutions/institution-operations.ts';
import * as jobEntries from '../../lib/contract/jobs/job-operations.ts';
import * as memberCredentialEntries from '../../lib/contract/members/member-credential-operations.ts';
import * as memberEntries from '../../lib/contract/members/member-operations.ts';
import * as oauthWindowEntries from '../../lib/contract/members/oauth-window-operations.ts';
import * as beatEntries from '../../lib/contract/planning/beats/beat-operations.ts';
import * as insightEntries from '../../lib/contract/planning/beats/insight-operations.ts';
import * as budgetEntries from '../../lib/contract/planning/budgets/budget-operations.ts';
import * as goalEntries from '../../lib/contract/planning/goals/goal-operations.ts';
import * as notificationEntries from '../../lib/contract/planning/notifications/notification-operations.ts';
import * as scheduledPaymentEntries from '../../lib/contract/planning/payments/scheduled-payment-operations.ts';
import * as repeatingTransactionEntries from '../../lib/contract/planning/repeating/repeating-transaction-operations.ts';
import * as spendingPlanEntries from '../../lib/contract/planning/spending-plans/spending-plan-operations.ts';
import * as merchantEntries from '../../lib/contract/transactions/merchant-operations.ts';
import * as transactionListEntries from '../../lib/contract/transactions/transaction-list-operations.ts';
import * as transactionEntries from '../../lib/contract/transactions/transaction-operations.ts';
import * as transactionRuleEntries from '../../lib/contract/transactions/transaction-rule-operations.ts';
import * as userEntries from '../../lib/contract/users/own-user-operations.ts';
import * as eventEntries from '../../lib/contract/webhooks/event-operations.ts';
import { served } from '../../lib/http/served.ts';
import * as accountDetails from './accounts/account-details.ts';
import * as accounts from './accounts/accounts.ts';
import * as microDeposits from './accounts/micro-deposits.ts';
import * as categories from './categories/categories.ts';
import * as tags from './categories/tags.ts';
import type { ReadOperations } from './deps.ts';
import * as health from './health/health.ts';
import * as imports from './imports/imports.ts';
import * as institutions from './institutions/institutions.ts';
import * as jobs from './jobs/jobs.ts';
import { late } from './late.ts';
import * as memberCredentials from './members/member-credentials.ts';
import * as members from './members/members.ts';
import * as oauthWindows from './members/oauth-windows.ts';
import * as beats from './planning/beats.ts';
import * as budgets from './planning/budgets.ts';
import * as goals from './planning/goals.ts';
import * as insights from './planning/insights.ts';
import * as notifications from './planning/notifications.ts';
import * as repeatingTransactions from './planning/repeating-transactions.ts';
import * as scheduledPayments from './planning/scheduled-payments.ts';
import * as spendingPlans from './planning/spending-plans.ts';
import * as merchants from './transactions/merchants.ts';
import * as transactionLists from './transactions/transaction-lists.ts';
import * as transactionRules from './transactions/transaction-rules.ts';
import * as transactions from './transactions/transactions.ts';
import * as user from './users/user.ts';
import * as events from './webhooks/events.ts';

const entries = {
  ...accountDetailEntries,
  ...accountEntries,
  ...beatEntries,
  ...budgetEntries,
  ...categoryEntries,
  ...categoryTotalEntries,
  ...eventEntries,
  ...goalEntries,
  ...healthEntries,
  ...holdingEntries,
  ...insightEntries,
  ...importEntries,
  ...institutionEntries,
  ...jobEntries,
  ...memberCredentialEntries,
  ...memberEntries,
  ...merchantEntries,
  ...spendingPlanEntries,
  ...tagEntries,
  ...microDepositEntries,
  ...notificationEntries,
  ...oauthWindowEntries,
  ...repeatingTransactionEntries,
  ...scheduledPaymentEntries,
  ...transactionEntries,
  ...transactionListEntries,
  ...transactionRuleEntries,
  ...userEntries,
};

const code: ReadOperations = {
  ...accountDetails,
  ...accounts,
  ...beats,
  ...budgets,
  ...categories,
  ...events,
  ...goals,
  ...health,
  ...insights,
  ...imports,
  ...institutions,
  ...jobs,
  ...memberCredentials,
  ...members,
  ...merchants,
  ...spendingPlans,
  ...tags,
  ...microDeposits,
  ...notifications,
  ...oauthWindows,
  ...repeatingTransactions,
  ...scheduledPayments,
  ...transactions,
  ...transactionLists,
  ...transactionRules,
  ...user,
  // Few users have holdings.
  listHoldings: late(async () => (await import('./accounts/holdings.ts')).listHoldings),
  readHolding: late(async () => (await import('./accounts/holdings.ts')).readHolding),
  // To add up rows takes far longer than to load this code.
  listCategoryTotals: late(async () => (await import('./categories/category-totals.ts')).listCategoryTotals),
  listMonthlyAccountBalances: late(
    async () => (await import('./accounts/monthly-balances.ts')).listMonthlyAccountBalances,
  ),
};

export const operations = served(entries, code);
