import * as z from 'zod/mini';
import { accountPath, insightPath, transactionPath } from '../../kernel/paths.ts';
import { pagedInsights } from '../../kernel/query.ts';
import { operation } from '../../operation.ts';

/** The sister API has these operations, here under paths of our own. Nexus itself knows insights only as beats. */
const shared = {
  method: 'GET',
  function: 'read',
  auth: 'session',
  tag: 'insights',
  query: z.object(pagedInsights),
  tellsStalePlan: true,
} as const;
const insights = { status: 200, description: 'Insights, latest first.', body: 'insights' } as const;

export const listInsights = operation({
  ...shared,
  path: '/insights',
  summary: 'List insights',
  description: 'The beats of the last 90 days as insights, with the same guids, including dismissed and outdated ones.',
  source: ['platform list-insights-user'],
  answer: insights,
});

export const readInsight = operation({
  method: 'GET',
  path: '/insights/{insight_guid}',
  function: 'read',
  auth: 'session',
  tag: 'insights',
  summary: 'Read an insight',
  source: ['platform read-insight-user'],
  params: insightPath,
  tellsStalePlan: true,
  answer: { status: 200, description: 'The insight.', body: 'insight' },
});

const about = { ...shared, params: insightPath } as const;

export const listInsightAccounts = operation({
  ...about,
  path: '/insights/{insight_guid}/accounts',
  summary: 'List accounts of an insight',
  source: ['platform list-accounts-insight'],
  answer: { status: 200, description: 'Accounts of the insight.', body: 'accounts' },
});

export const listInsightCategories = operation({
  ...about,
  path: '/insights/{insight_guid}/categories',
  summary: 'List categories of an insight',
  source: ['platform list-categories-insight'],
  answer: { status: 200, description: 'Categories of the insight.', body: 'insightCategories' },
});

export const listInsightMerchants = operation({
  ...about,
  path: '/insights/{insight_guid}/merchants',
  summary: 'List merchants of an insight',
  source: ['platform list-merchants-insight'],
  answer: { status: 200, description: 'Merchants of the insight.', body: 'merchants' },
});

export const listInsightScheduledPayments = operation({
  ...about,
  path: '/insights/{insight_guid}/scheduled_payments',
  summary: 'List scheduled payments of an insight',
  source: ['platform list-scheduled-payments-insight'],
  answer: { status: 200, description: 'Scheduled payments of the insight.', body: 'insightScheduledPayments' },
});

export const listInsightTransactions = operation({
  ...about,
  path: '/insights/{insight_guid}/transactions',
  summary: 'List transactions of an insight',
  source: ['platform list-transactions-insight'],
  answer: { status: 200, description: 'Transactions of the insight, newest first.', body: 'transactions' },
});

export const listInsightsByAccount = operation({
  ...shared,
  path: '/accounts/{account_guid}/insights',
  summary: 'List insights of an account',
  source: ['platform list-insights-by-account'],
  params: accountPath,
  answer: insights,
});

export const listInsightsByTransaction = operation({
  ...shared,
  path: '/transactions/{transaction_guid}/insights',
  summary: 'List insights of a transaction',
  source: ['platform list-insights-by-transaction'],
  params: transactionPath,
  answer: insights,
});
