import { tagged } from '../../operation-text.ts';

/** What readers are told of the operations of this room. Functions never load it. */

const beats = tagged('beats');
const insights = tagged('insights');

export const texts = {
  listBeats: beats({
    summary: 'List beats',
    description: 'Beats of the last 90 days, latest first.',
    answer: 'Beats, relevant or not.',
    source: ['list-beats', 'beats-overview'],
  }),
  readBeat: beats({
    summary: 'Read a beat',
    description: 'The same record is an insight with the same guid.',
    answer: 'The beat.',
    source: ['read-beat'],
  }),
  listInsights: insights({
    summary: 'List insights',
    description:
      'The beats of the last 90 days as insights, with the same guids, including dismissed and outdated ones.',
    answer: 'Insights, latest first.',
    source: ['platform list-insights-user'],
  }),
  readInsight: insights({
    summary: 'Read an insight',
    description: 'An insight is a beat in the form of the Insights API, with the same guid.',
    answer: 'The insight.',
    source: ['platform read-insight-user'],
  }),
  listInsightAccounts: insights({
    summary: 'List accounts of an insight',
    description: 'The accounts in which the insight was found.',
    answer: 'Accounts of the insight.',
    source: ['platform list-accounts-insight'],
  }),
  listInsightCategories: insights({
    summary: 'List categories of an insight',
    description: 'The categories of the transactions in which the insight was found.',
    answer: 'Categories of the insight.',
    source: ['platform list-categories-insight'],
  }),
  listInsightMerchants: insights({
    summary: 'List merchants of an insight',
    description: 'The merchants of the transactions in which the insight was found.',
    answer: 'Merchants of the insight.',
    source: ['platform list-merchants-insight'],
  }),
  listInsightScheduledPayments: insights({
    summary: 'List scheduled payments of an insight',
    description: 'The scheduled payments that the insight tells of.',
    answer: 'Scheduled payments of the insight.',
    source: ['platform list-scheduled-payments-insight'],
  }),
  listInsightTransactions: insights({
    summary: 'List transactions of an insight',
    description: 'The transactions in which the insight was found.',
    answer: 'Transactions of the insight, newest first.',
    source: ['platform list-transactions-insight'],
  }),
  listInsightsByAccount: insights({
    summary: 'List insights of an account',
    description: 'What was found about this account in its rows.',
    answer: 'Insights, latest first.',
    source: ['platform list-insights-by-account'],
  }),
  listInsightsByTransaction: insights({
    summary: 'List insights of a transaction',
    description: 'What was found about this transaction.',
    answer: 'Insights, latest first.',
    source: ['platform list-insights-by-transaction'],
  }),
  updateBeat: beats({
    summary: 'Update a beat',
    description: 'Set at least one field. The time of the first display never changes.',
    answer: 'The beat after the change.',
    source: ['update-beat'],
  }),
  updateInsight: insights({
    summary: 'Update an insight',
    description: 'Set at least one field.',
    answer: 'The insight after the change.',
    source: ['platform update-insight'],
  }),
};
