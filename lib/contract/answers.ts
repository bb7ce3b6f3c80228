import * as z from 'zod/mini';
import { account } from './schemas/account.ts';
import { accountNumber, accountOwner } from './schemas/account-details.ts';
import { beat } from './schemas/beat.ts';
import { budget } from './schemas/budget.ts';
import { category } from './schemas/category.ts';
import { categoryTotal } from './schemas/category-total.ts';
import { challenge } from './schemas/challenge.ts';
import { client } from './schemas/client.ts';
import { credential, memberCredential } from './schemas/credential.ts';
import { delivery } from './schemas/delivery.ts';
import { emptyObject } from './schemas/empty-object.ts';
import { enhancedTransaction } from './schemas/enhanced-transaction.ts';
import { feedEvent } from './schemas/feed-event.ts';
import { firedWebhook } from './schemas/fire-webhook.ts';
import { goal, monthlyCashFlowProfile } from './schemas/goal.ts';
import { eventGuid } from './schemas/guids.ts';
import { holding } from './schemas/holding.ts';
import { insight } from './schemas/insight.ts';
import { institution } from './schemas/institution.ts';
import { job } from './schemas/job.ts';
import { member } from './schemas/member.ts';
import { memberJob } from './schemas/member-job.ts';
import { merchant, merchantLocation } from './schemas/merchant.ts';
import { microDeposit } from './schemas/micro-deposit.ts';
import { monthlyAccountBalance } from './schemas/monthly-account-balance.ts';
import { deliverableNotification, notification } from './schemas/notification.ts';
import { oauthWindow } from './schemas/oauth.ts';
import { pagination } from './schemas/pagination.ts';
import { repeatingTransaction } from './schemas/repeating-transaction.ts';
import { replay } from './schemas/replay.ts';
import { scheduledPayment } from './schemas/scheduled-payment.ts';
import { iteration, iterationItem, spendingPlan, spendingPlanAccount } from './schemas/spending-plan.ts';
import { tag, tagging } from './schemas/tag.ts';
import { transaction } from './schemas/transaction.ts';
import { transactionRule } from './schemas/transaction-rule.ts';
import { user } from './schemas/user.ts';
import { userRecord } from './schemas/user-record.ts';
import { text } from './schemas/values.ts';
import { createdWebhookEndpoint, testEvent, webhookEndpoint } from './schemas/webhook-endpoint.ts';

const sessionToken = z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/));

/**
 * Bodies of answers by the name their entries use. Apart from the entries, which know only the names and types: a
 * function writes answers and never reads one, so it carries none of these large schemas.
 */
export const answers = {
  account: z.object({ account }),
  accountNumbers: z.object({ account_numbers: z.array(accountNumber) }),
  accountOwners: z.object({ account_owners: z.array(accountOwner) }),
  accounts: z.object({ accounts: z.array(account), pagination }),
  apiToken: z.object({ api_token: z.object({ token: text, user_id: text }) }),
  beat: z.object({ beat }),
  beats: z.object({ beats: z.array(beat) }),
  budget: z.object({ budget }),
  budgets: z.object({ budgets: z.array(budget) }),
  categories: z.object({ categories: z.array(category) }),
  categoryTotals: z.object({ date_range_category_totals: z.array(categoryTotal) }),
  category: z.object({ category }),
  challenges: z.object({ challenges: z.array(challenge) }),
  client: z.object({ client }),
  createdWebhookEndpoint: z.object({ webhook_endpoint: createdWebhookEndpoint }),
  credentials: z.object({ credentials: z.array(credential) }),
  deliverableNotification: z.object({ deliverable_notification: deliverableNotification }),
  deliverableNotifications: z.object({ deliverable_notifications: z.array(deliverableNotification) }),
  deliveries: z.object({ deliveries: z.array(delivery) }),
  deliveryPage: z.object({ deliveries: z.array(delivery), next: z.nullable(eventGuid) }),
  emptyObject,
  enhancedTransactions: z.object({ transactions: z.array(enhancedTransaction) }),
  events: z.object({ cursor: text, events: z.array(feedEvent) }),
  everyMember: z.object({ members: z.array(member) }),
  fireWebhook: z.object({ fire_webhook: firedWebhook }),
  goal: z.object({ goal }),
  goals: z.object({ goals: z.array(goal) }),
  holding: z.object({ holding }),
  holdings: z.object({ holdings: z.array(holding), pagination }),
  insight: z.object({ insight }),
  insightCategories: z.object({ categories: z.array(category), pagination }),
  insightScheduledPayments: z.object({ scheduled_payments: z.array(scheduledPayment), pagination }),
  insights: z.object({ insights: z.array(insight), pagination }),
  institution: z.object({ institution, pagination }),
  institutions: z.object({ institutions: z.array(institution), pagination }),
  iteration: z.object({ iteration, pagination: z.optional(pagination) }),
  iterationItem: z.object({ iteration_item: iterationItem, pagination: z.optional(pagination) }),
  iterationItems: z.object({ iteration_items: z.array(iterationItem), pagination }),
  iterations: z.object({ iterations: z.array(iteration), pagination }),
  job: z.object({ job }),
  member: z.object({ member }),
  memberCredential: z.object({ member_credential: memberCredential }),
  memberJobs: z.object({ jobs: z.array(memberJob), pagination }),
  members: z.object({ members: z.array(member), pagination }),
  monthlyCashFlowProfile: z.object({ monthly_cash_flow_profile: monthlyCashFlowProfile }),
  monthlyAccountBalances: z.object({ monthly_account_balances: z.array(monthlyAccountBalance) }),
  merchant: z.object({ merchant }),
  merchantLocation: z.object({ merchant_location: merchantLocation }),
  merchants: z.object({ merchants: z.array(merchant), pagination }),
  microDeposit: z.object({ micro_deposit: microDeposit }),
  microDeposits: z.object({ micro_deposits: z.array(z.object({ micro_deposit: microDeposit })) }),
  notification: z.object({ notification }),
  notifications: z.object({ notifications: z.array(notification) }),
  oauthWindow: z.object({ member: oauthWindow }),
  repeatingTransaction: z.object({ repeating_transaction: repeatingTransaction }),
  repeatingTransactions: z.object({ repeating_transactions: z.array(repeatingTransaction) }),
  replay: z.object({ replay }),
  scheduledPayment: z.object({ scheduled_payment: scheduledPayment }),
  scheduledPayments: z.object({ scheduled_payments: z.array(scheduledPayment), pagination }),
  session: z.object({ session: z.object({ token: sessionToken }) }),
  spendingPlan: z.object({ spending_plan: spendingPlan }),
  spendingPlanAccount: z.object({ spending_plan_account: spendingPlanAccount }),
  spendingPlanAccounts: z.object({ spending_plan_accounts: z.array(spendingPlanAccount), pagination }),
  spendingPlans: z.object({ spending_plans: z.array(spendingPlan), pagination }),
  splitTransactions: z.object({ transactions: z.array(transaction) }),
  tag: z.object({ tag }),
  tagging: z.object({ tagging }),
  taggings: z.object({ taggings: z.array(tagging), pagination }),
  tags: z.object({ tags: z.array(tag) }),
  transaction: z.object({ transaction }),
  transactionRule: z.object({ transaction_rule: transactionRule }),
  transactionRules: z.object({ transaction_rules: z.array(transactionRule), pagination }),
  transactions: z.object({ transactions: z.array(transaction), pagination }),
  user: z.object({ user }),
  userRecord: z.object({ user: userRecord }),
  webhookEndpoint: z.object({ webhook_endpoint: webhookEndpoint }),
  webhookEndpoints: z.object({ webhook_endpoints: z.array(webhookEndpoint) }),
  webhookTestEvent: z.object({ event: testEvent }),
} as const;

export type Answers = typeof answers;
export type AnswerName = keyof Answers;
