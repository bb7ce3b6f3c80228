import * as z from 'zod/mini';
import { pagedInsights } from '../../kernel/query.ts';
import { ok, operationsWith, planReadOperation } from '../../operation.ts';

/** The sister API has these operations, here under paths of our own. Nexus itself knows insights only as beats. */
const insightList = operationsWith({
  method: 'GET',
  function: 'read',
  auth: 'session',
  query: z.object(pagedInsights),
  hasStaleHeader: true,
});

export const listInsights = insightList({
  path: '/insights',
  answer: ok('insights'),
});

export const readInsight = planReadOperation({
  path: '/insights/{insight_guid}',
  answer: ok('insight'),
});

export const listInsightAccounts = insightList({
  path: '/insights/{insight_guid}/accounts',
  answer: ok('accounts'),
});

export const listInsightCategories = insightList({
  path: '/insights/{insight_guid}/categories',
  answer: ok('insightCategories'),
});

export const listInsightMerchants = insightList({
  path: '/insights/{insight_guid}/merchants',
  answer: ok('merchants'),
});

export const listInsightScheduledPayments = insightList({
  path: '/insights/{insight_guid}/scheduled_payments',
  answer: ok('insightScheduledPayments'),
});

export const listInsightTransactions = insightList({
  path: '/insights/{insight_guid}/transactions',
  answer: ok('transactions'),
});

export const listInsightsByAccount = insightList({
  path: '/accounts/{account_guid}/insights',
  answer: ok('insights'),
});

export const listInsightsByTransaction = insightList({
  path: '/transactions/{transaction_guid}/insights',
  answer: ok('insights'),
});
