import * as z from 'zod/mini';
import { accountPath, insightPath, transactionPath } from '../../kernel/paths.ts';
import { pagedInsights } from '../../kernel/query.ts';
import { operation } from '../../operation.ts';

/** The sister API has these operations, here under paths of our own. Nexus itself knows insights only as beats. */
const shared = {
  method: 'GET',
  function: 'read',
  auth: 'session',
  query: z.object(pagedInsights),
  tellsStalePlan: true,
} as const;
const insights = { status: 200, body: 'insights' } as const;

export const listInsights = operation({
  ...shared,
  path: '/insights',
  answer: insights,
});

export const readInsight = operation({
  method: 'GET',
  path: '/insights/{insight_guid}',
  function: 'read',
  auth: 'session',
  params: insightPath,
  tellsStalePlan: true,
  answer: { status: 200, body: 'insight' },
});

const about = { ...shared, params: insightPath } as const;

export const listInsightAccounts = operation({
  ...about,
  path: '/insights/{insight_guid}/accounts',
  answer: { status: 200, body: 'accounts' },
});

export const listInsightCategories = operation({
  ...about,
  path: '/insights/{insight_guid}/categories',
  answer: { status: 200, body: 'insightCategories' },
});

export const listInsightMerchants = operation({
  ...about,
  path: '/insights/{insight_guid}/merchants',
  answer: { status: 200, body: 'merchants' },
});

export const listInsightScheduledPayments = operation({
  ...about,
  path: '/insights/{insight_guid}/scheduled_payments',
  answer: { status: 200, body: 'insightScheduledPayments' },
});

export const listInsightTransactions = operation({
  ...about,
  path: '/insights/{insight_guid}/transactions',
  answer: { status: 200, body: 'transactions' },
});

export const listInsightsByAccount = operation({
  ...shared,
  path: '/accounts/{account_guid}/insights',
  params: accountPath,
  answer: insights,
});

export const listInsightsByTransaction = operation({
  ...shared,
  path: '/transactions/{transaction_guid}/insights',
  params: transactionPath,
  answer: insights,
});
