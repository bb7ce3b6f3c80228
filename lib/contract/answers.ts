import * as z from 'zod/mini';
import { accountNumber, accountOwner } from './accounts/account-details-schema.ts';
import { account } from './accounts/account-schema.ts';
import { holding } from './accounts/holding-schema.ts';
import { microDeposit } from './accounts/micro-deposit-schema.ts';
import { monthlyAccountBalance } from './accounts/monthly-account-balance-schema.ts';
import { category } from './categories/category-schema.ts';
import { categoryTotal, leftOutOfTotals } from './categories/category-total-schema.ts';
import { tag, tagging } from './categories/tag-schema.ts';
import type { ErrorName } from './error-code.ts';
import { importMapping, mappingNeeded } from './imports/import-mapping-schema.ts';
import { fileImport, userImport } from './imports/import-schema.ts';
import { institution } from './institutions/institution-schema.ts';
import { job } from './jobs/job-schema.ts';
import { memberJob } from './jobs/member-job-schema.ts';
import { eventGuid, userGuid } from './kernel/guids.ts';
import { count, namedObject, text } from './kernel/values.ts';
import { challenge } from './members/challenge-schema.ts';
import { credential, memberCredential } from './members/credential-schema.ts';
import { loginTaken } from './members/login-taken-schema.ts';
import { member } from './members/member-schema.ts';
import { oauthWindow } from './members/oauth-schema.ts';
import { oauthState } from './members/oauth-state-schema.ts';
import { upstreamBudget } from './members/upstream-budget-schema.ts';
import type { Operation, OperationEntry } from './operation.ts';
import { beat } from './planning/beats/beat-schema.ts';
import { insight } from './planning/beats/insight-schema.ts';
import { budget } from './planning/budgets/budget-schema.ts';
import { goal, monthlyCashFlowProfile } from './planning/goals/goal-schema.ts';
import { deliverableNotification, notification } from './planning/notifications/notification-schema.ts';
import { scheduledPayment } from './planning/payments/scheduled-payment-schema.ts';
import { repeatingTransaction } from './planning/repeating/repeating-transaction-schema.ts';
import {
  iteration,
  iterationItem,
  spendingPlan,
  spendingPlanAccount,
} from './planning/spending-plans/spending-plan-schema.ts';
import { createdTransaction } from './transactions/created-transaction-schema.ts';
import { enhancedTransaction } from './transactions/enhanced-transaction-schema.ts';
import { merchant, merchantLocation } from './transactions/merchant-schema.ts';
import { transactionRule } from './transactions/transaction-rule-schema.ts';
import { transaction } from './transactions/transaction-schema.ts';
import { client } from './users/client-schema.ts';
import { connector } from './users/connector-schema.ts';
import { userRecord } from './users/user-record-schema.ts';
import { user } from './users/user-schema.ts';
import { delivery } from './webhooks/delivery-schema.ts';
import { feedEvent } from './webhooks/feed-event-schema.ts';
import { firedWebhook } from './webhooks/fire-webhook-schema.ts';
import { replay } from './webhooks/replay-schema.ts';
import { createdWebhookEndpoint, testEvent, webhookEndpoint } from './webhooks/webhook-endpoint-schema.ts';
import { widgetSession } from './widgets/widget-session-schema.ts';
import { widgetUrl } from './widgets/widget-url-schema.ts';

const pagination = namedObject('Pagination', {
  current_page: z.int().check(z.minimum(1)),
  per_page: z.int().check(z.minimum(1)),
  total_entries: count,
  total_pages: count,
});

/** The answer of deletions for which the contract prints no 204. */
const emptyObject = namedObject('EmptyObject', {});

const sessionToken = z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/));

/**
 * The schema of each body of an answer, by the name that entries use for it. Entries know only the names and the types.
 * Functions write answers and never read them, so they do not load these large schemas.
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
  categoryTotals: z.object({
    currency_code: text,
    date_range_category_totals: z.array(categoryTotal),
    left_out: z.array(leftOutOfTotals),
  }),
  category: z.object({ category }),
  challenges: z.object({ challenges: z.array(challenge) }),
  client: z.object({ client }),
  connector: z.object({ connector }),
  connectors: z.object({ connectors: z.array(connector) }),
  createdWebhookEndpoint: z.object({ webhook_endpoint: createdWebhookEndpoint }),
  credentials: z.object({ credentials: z.array(credential) }),
  deliverableNotification: z.object({ deliverable_notification: deliverableNotification }),
  deliverableNotifications: z.object({ deliverable_notifications: z.array(deliverableNotification) }),
  deliveries: z.object({ deliveries: z.array(delivery) }),
  deliveryPage: z.object({ deliveries: z.array(delivery), next: z.nullable(eventGuid) }),
  createdTransactions: z.union([z.object({ transaction }), z.object({ transactions: z.array(createdTransaction) })]),
  emptyObject,
  enhancedTransactions: z.object({ transactions: z.array(enhancedTransaction) }),
  events: z.object({ cursor: text, events: z.array(feedEvent), has_more: z.optional(z.literal(true)) }),
  fireWebhook: z.object({ fire_webhook: firedWebhook }),
  goal: z.object({ goal }),
  goals: z.object({ goals: z.array(goal) }),
  health: z.object({
    health: z.object({
      status: z.literal('UP'),
      release: z.string().check(z.describe('Number of the release that runs.')),
    }),
  }),
  holding: z.object({ holding }),
  holdings: z.object({ holdings: z.array(holding), pagination }),
  import: z.object({ import: fileImport }),
  importMapping: z.object({ mapping: importMapping }),
  importMappingNeeded: mappingNeeded,
  imports: z.object({ imports: z.array(fileImport), pagination }),
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
  loginTaken,
  member: z.object({ member }),
  memberCredential: z.object({ member_credential: memberCredential }),
  memberJobs: z.object({ jobs: z.array(memberJob), pagination, upstream_budget: z.nullable(upstreamBudget) }),
  members: z.object({ members: z.array(member), pagination }),
  monthlyCashFlowProfile: z.object({ monthly_cash_flow_profile: monthlyCashFlowProfile }),
  monthlyAccountBalances: z.object({ monthly_account_balances: z.array(monthlyAccountBalance) }),
  merchant: z.object({ merchant }),
  merchantLocation: z.object({ merchant_location: merchantLocation }),
  merchants: z.object({ merchants: z.array(merchant), pagination }),
  microDeposit: z.object({ micro_deposit: microDeposit }),
  microDeposits: z.object({ micro_deposits: z.array(z.object({ micro_deposit: microDeposit })), pagination }),
  notification: z.object({ notification }),
  notifications: z.object({ notifications: z.array(notification) }),
  oauthStates: z.object({ oauth_states: z.array(oauthState) }),
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
  userImport: z.object({ import: userImport }),
  userPage: z.object({ next: z.nullable(userGuid), users: z.array(userRecord) }),
  userRecord: z.object({ user: userRecord }),
  webhookEndpoint: z.object({ webhook_endpoint: webhookEndpoint }),
  webhookEndpoints: z.object({ webhook_endpoints: z.array(webhookEndpoint) }),
  webhookTestEvent: z.object({ event: testEvent }),
  widgetSession: z.object({ widget_session: widgetSession }),
  widgetUrl: z.object({ url: widgetUrl }),
  widgetUrls: z.object({ urls: z.array(widgetUrl) }),
} as const;

export type Answers = typeof answers;
export type AnswerName = keyof Answers;

/** The answer, where it has a body, is one of these. */
interface Answering {
  readonly answer: { readonly body: AnswerName } | { readonly body?: never };
  readonly errorAnswer?: { readonly error: ErrorName; readonly body: AnswerName };
}
export type AnsweringEntry = OperationEntry & Answering;
export type AnsweringOperation = Operation & Answering;
