import * as accountEntries from '../../lib/contract/operations/account-changes.ts';
import * as beatEntries from '../../lib/contract/operations/beat-changes.ts';
import * as budgetEntries from '../../lib/contract/operations/budget-changes.ts';
import * as categoryEntries from '../../lib/contract/operations/category-changes.ts';
import * as goalEntries from '../../lib/contract/operations/goal-changes.ts';
import * as holdingEntries from '../../lib/contract/operations/holding-changes.ts';
import * as insightEntries from '../../lib/contract/operations/insight-changes.ts';
import * as memberEntries from '../../lib/contract/operations/member-changes.ts';
import * as microDepositEntries from '../../lib/contract/operations/micro-deposit-changes.ts';
import * as notificationEntries from '../../lib/contract/operations/notification-changes.ts';
import * as sandboxEntries from '../../lib/contract/operations/sandbox.ts';
import * as scheduledPaymentEntries from '../../lib/contract/operations/scheduled-payment-changes.ts';
import * as spendingPlanEntries from '../../lib/contract/operations/spending-plan-changes.ts';
import * as tagEntries from '../../lib/contract/operations/tag-changes.ts';
import * as transactionEntries from '../../lib/contract/operations/transaction-changes.ts';
import * as enhancementEntries from '../../lib/contract/operations/transaction-enhancement.ts';
import * as ruleEntries from '../../lib/contract/operations/transaction-rule-changes.ts';
import * as upstreamHintEntries from '../../lib/contract/operations/upstream-hints.ts';
import type { Operations } from '../../lib/contract/operations.ts';
import type { CallerByAuth } from '../../lib/http/authenticate.ts';
import { served } from '../../lib/http/served.ts';
import * as accounts from './accounts.ts';
import * as beats from './beats.ts';
import * as budgets from './budgets.ts';
import * as categories from './categories.ts';
import * as deliverables from './deliverables.ts';
import * as fireWebhook from './fire-webhook.ts';
import * as goals from './goals.ts';
import * as holdings from './holdings.ts';
import * as insights from './insights.ts';
import * as members from './members.ts';
import * as microDeposits from './micro-deposits.ts';
import * as monthlyCashFlowProfile from './monthly-cash-flow-profile.ts';
import * as notifications from './notifications.ts';
import type { PlanningDeps } from './planning-deps.ts';
import * as scheduledPayments from './scheduled-payments.ts';
import * as spendingPlanItems from './spending-plan-items.ts';
import * as spendingPlans from './spending-plans.ts';
import type { TagDeps } from './tag-deps.ts';
import * as taggings from './taggings.ts';
import * as tags from './tags.ts';
import * as enhancement from './transaction-enhancement.ts';
import * as rules from './transaction-rules.ts';
import * as transactions from './transactions.ts';
import * as upstreamHints from './upstream-hints.ts';

export type WriteDeps = PlanningDeps &
  accounts.AccountDeps &
  categories.CategoryDeps &
  enhancement.EnhancementDeps &
  fireWebhook.FireWebhookDeps &
  holdings.HoldingDeps &
  members.MemberDeps &
  microDeposits.MicroDepositDeps &
  rules.RuleDeps &
  transactions.ManualTransactionDeps &
  upstreamHints.UpstreamHintDeps &
  TagDeps;

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

const code: Operations<'write', CallerByAuth, WriteDeps> = {
  ...accounts,
  ...beats,
  ...budgets,
  ...categories,
  ...deliverables,
  ...goals,
  ...holdings,
  ...insights,
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
  ...transactions,
  ...enhancement,
  ...fireWebhook,
  ...upstreamHints,
};

export const operations = served(entries, code);
