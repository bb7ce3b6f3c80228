import * as accountEntries from '../../lib/contract/accounts/account-changes.ts';
import * as holdingEntries from '../../lib/contract/accounts/holding-changes.ts';
import * as microDepositEntries from '../../lib/contract/accounts/micro-deposit-changes.ts';
import * as categoryEntries from '../../lib/contract/categories/category-changes.ts';
import * as tagEntries from '../../lib/contract/categories/tag-changes.ts';
import * as memberEntries from '../../lib/contract/members/member-changes.ts';
import * as beatEntries from '../../lib/contract/planning/beats/beat-changes.ts';
import * as insightEntries from '../../lib/contract/planning/beats/insight-changes.ts';
import * as budgetEntries from '../../lib/contract/planning/budgets/budget-changes.ts';
import * as goalEntries from '../../lib/contract/planning/goals/goal-changes.ts';
import * as notificationEntries from '../../lib/contract/planning/notifications/notification-changes.ts';
import * as scheduledPaymentEntries from '../../lib/contract/planning/payments/scheduled-payment-changes.ts';
import * as spendingPlanEntries from '../../lib/contract/planning/spending-plans/spending-plan-changes.ts';
import * as transactionEntries from '../../lib/contract/transactions/transaction-changes.ts';
import * as enhancementEntries from '../../lib/contract/transactions/transaction-enhancement-operations.ts';
import * as ruleEntries from '../../lib/contract/transactions/transaction-rule-changes.ts';
import * as upstreamHintEntries from '../../lib/contract/upstream/upstream-hint-operations.ts';
import * as sandboxEntries from '../../lib/contract/webhooks/fire-webhook-operations.ts';
import { served } from '../../lib/http/served.ts';
import * as accounts from './accounts/accounts.ts';
import * as holdings from './accounts/holdings.ts';
import * as microDeposits from './accounts/micro-deposits.ts';
import * as categories from './categories/categories.ts';
import * as taggings from './categories/taggings.ts';
import * as tags from './categories/tags.ts';
import type { WriteOperations } from './deps.ts';
import * as members from './members/members.ts';
import * as beats from './planning/beats.ts';
import * as budgets from './planning/budgets.ts';
import * as goals from './planning/goals.ts';
import * as monthlyCashFlowProfile from './planning/monthly-cash-flow-profile.ts';
import * as notifications from './planning/notifications.ts';
import * as scheduledPayments from './planning/scheduled-payments.ts';
import * as spendingPlanItems from './planning/spending-plan-items.ts';
import * as spendingPlans from './planning/spending-plans.ts';
import * as manual from './transactions/manual-transactions.ts';
import * as enhancement from './transactions/transaction-enhancement.ts';
import * as rules from './transactions/transaction-rules.ts';
import * as transactions from './transactions/transactions.ts';
import * as upstreamHints from './upstream/upstream-hints.ts';
import * as fireWebhook from './webhooks/fire-webhook.ts';

const entries = {
  ...accountEntries,
  ...beatEntries,
  ...budgetEntries,
  ...categoryEntries,
  ...goalEntries,
  ...holdingEntries,
  ...insightEntries,
  ...memberEntries,
  ...microDepositEntries,
  ...notificationEntries,
  ...ruleEntries,
  ...spendingPlanEntries,
  ...scheduledPaymentEntries,
  ...tagEntries,
  ...transactionEntries,
  ...enhancementEntries,
  ...sandboxEntries,
  ...upstreamHintEntries,
};

const code: WriteOperations = {
  ...accounts,
  ...beats,
  ...budgets,
  ...categories,
  ...goals,
  ...holdings,
  ...members,
  ...microDeposits,
  ...monthlyCashFlowProfile,
  ...notifications,
  ...rules,
  ...spendingPlans,
  ...spendingPlanItems,
  ...scheduledPayments,
  ...tags,
  ...taggings,
  ...manual,
  ...transactions,
  ...enhancement,
  ...fireWebhook,
  ...upstreamHints,
};

export const operations = served(entries, code);
