import * as accountDetailEntries from '../../lib/contract/operations/account-details.ts';
import * as accountEntries from '../../lib/contract/operations/accounts.ts';
import * as beatEntries from '../../lib/contract/operations/beats.ts';
import * as budgetEntries from '../../lib/contract/operations/budgets.ts';
import * as categoryEntries from '../../lib/contract/operations/categories.ts';
import * as categoryTotalEntries from '../../lib/contract/operations/category-totals.ts';
import * as eventEntries from '../../lib/contract/operations/events.ts';
import * as goalEntries from '../../lib/contract/operations/goals.ts';
import * as holdingEntries from '../../lib/contract/operations/holdings.ts';
import * as insightEntries from '../../lib/contract/operations/insights.ts';
import * as institutionEntries from '../../lib/contract/operations/institutions.ts';
import * as jobEntries from '../../lib/contract/operations/jobs.ts';
import * as memberCredentialEntries from '../../lib/contract/operations/member-credentials.ts';
import * as memberEntries from '../../lib/contract/operations/members.ts';
import * as merchantEntries from '../../lib/contract/operations/merchants.ts';
import * as microDepositEntries from '../../lib/contract/operations/micro-deposits.ts';
import * as notificationEntries from '../../lib/contract/operations/notifications.ts';
import * as oauthWindowEntries from '../../lib/contract/operations/oauth-windows.ts';
import * as repeatingTransactionEntries from '../../lib/contract/operations/repeating-transactions.ts';
import * as scheduledPaymentEntries from '../../lib/contract/operations/scheduled-payments.ts';
import * as spendingPlanEntries from '../../lib/contract/operations/spending-plans.ts';
import * as tagEntries from '../../lib/contract/operations/tags.ts';
import * as transactionListEntries from '../../lib/contract/operations/transaction-lists.ts';
import * as transactionRuleEntries from '../../lib/contract/operations/transaction-rules.ts';
import * as transactionEntries from '../../lib/contract/operations/transactions.ts';
import * as userEntries from '../../lib/contract/operations/user.ts';
import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import { served } from '../../lib/http/served.ts';
import * as accountDetails from './account-details.ts';
import * as accounts from './accounts.ts';
import * as beats from './beats.ts';
import * as budgets from './budgets.ts';
import * as categories from './categories.ts';
import * as categoryTotals from './category-totals.ts';
import * as deliverables from './deliverables.ts';
import * as events from './events.ts';
import type { PlanningDeps } from './from-plan.ts';
import * as goals from './goals.ts';
import * as holdings from './holdings.ts';
import * as insights from './insights.ts';
import * as institutions from './institutions.ts';
import * as jobs from './jobs.ts';
import * as memberCredentials from './member-credentials.ts';
import * as members from './members.ts';
import * as merchants from './merchants.ts';
import * as microDeposits from './micro-deposits.ts';
import * as monthlyBalances from './monthly-balances.ts';
import * as monthlyCashFlowProfile from './monthly-cash-flow-profile.ts';
import * as notifications from './notifications.ts';
import * as oauthWindows from './oauth-windows.ts';
import * as repeatingTransactions from './repeating-transactions.ts';
import * as scheduledPayments from './scheduled-payments.ts';
import * as spendingPlans from './spending-plans.ts';
import * as tags from './tags.ts';
import * as transactionLists from './transaction-lists.ts';
import type { TransactionDeps } from './transaction-page.ts';
import * as transactionRules from './transaction-rules.ts';
import * as transactions from './transactions.ts';
import * as user from './user.ts';

export type ReadDeps = PlanningDeps &
  accountDetails.AccountDetailDeps &
  accounts.AccountDeps &
  categories.CategoryDeps &
  events.EventDeps &
  holdings.HoldingDeps &
  insights.InsightDeps &
  institutions.InstitutionsDeps &
  jobs.JobDeps &
  memberCredentials.MemberCredentialDeps &
  members.MemberDeps &
  microDeposits.MicroDepositDeps &
  monthlyBalances.MonthlyBalanceDeps &
  oauthWindows.OAuthWindowDeps &
  transactionRules.RuleDeps &
  tags.TagDeps &
  TransactionDeps;

const entries = {
  ...accountDetailEntries,
  ...accountEntries,
  ...beatEntries,
  ...budgetEntries,
  ...categoryEntries,
  ...categoryTotalEntries,
  ...eventEntries,
  ...goalEntries,
  ...holdingEntries,
  ...insightEntries,
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

const code: Operations<'read', CallerByAuth, ReadDeps> = {
  ...accountDetails,
  ...accounts,
  ...beats,
  ...budgets,
  ...categories,
  ...categoryTotals,
  ...deliverables,
  ...events,
  ...goals,
  ...holdings,
  ...insights,
  ...institutions,
  ...jobs,
  ...memberCredentials,
  ...members,
  ...monthlyCashFlowProfile,
  ...monthlyBalances,
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
};

export const operations = served(entries, code);
