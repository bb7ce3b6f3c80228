import * as z from 'zod/mini';
import { pagedInsights } from '../../kernel/query.ts';
import { planningReadOperation, readsWith } from '../../operation.ts';

/** The sister API has these operations, here under paths of our own. Nexus itself knows insights only as beats. */
const insightList = readsWith({
  function: 'read',
  auth: 'session',
  query: z.object(pagedInsights),
  hasStaleHeader: true,
});

export const listInsights = insightList('/insights', 'insights');

export const readInsight = planningReadOperation('/insights/{insight_guid}', 'insight');

export const listInsightAccounts = insightList('/insights/{insight_guid}/accounts', 'accounts');

export const listInsightCategories = insightList('/insights/{insight_guid}/categories', 'insightCategories');

export const listInsightMerchants = insightList('/insights/{insight_guid}/merchants', 'merchants');

export const listInsightScheduledPayments = insightList(
  '/insights/{insight_guid}/scheduled_payments',
  'insightScheduledPayments',
);

export const listInsightTransactions = insightList('/insights/{insight_guid}/transactions', 'transactions');

export const listInsightsByAccount = insightList('/accounts/{account_guid}/insights', 'insights');

export const listInsightsByTransaction = insightList('/transactions/{transaction_guid}/insights', 'insights');
