/** What readers are told of the operations of this room. Functions never load it. */

export const texts = {
  listBeats: {
    tag: 'beats',
    summary: 'List beats',
    description: 'Beats of the last 90 days, latest first.',
    answer: 'Beats, relevant or not.',
    source: ['list-beats', 'beats-overview'],
  },
  readBeat: {
    tag: 'beats',
    summary: 'Read a beat',
    answer: 'The beat.',
    source: ['read-beat'],
  },
  listInsights: {
    tag: 'insights',
    summary: 'List insights',
    description:
      'The beats of the last 90 days as insights, with the same guids, including dismissed and outdated ones.',
    answer: 'Insights, latest first.',
    source: ['platform list-insights-user'],
  },
  readInsight: {
    tag: 'insights',
    summary: 'Read an insight',
    answer: 'The insight.',
    source: ['platform read-insight-user'],
  },
  listInsightAccounts: {
    tag: 'insights',
    summary: 'List accounts of an insight',
    answer: 'Accounts of the insight.',
    source: ['platform list-accounts-insight'],
  },
  listInsightCategories: {
    tag: 'insights',
    summary: 'List categories of an insight',
    answer: 'Categories of the insight.',
    source: ['platform list-categories-insight'],
  },
  listInsightMerchants: {
    tag: 'insights',
    summary: 'List merchants of an insight',
    answer: 'Merchants of the insight.',
    source: ['platform list-merchants-insight'],
  },
  listInsightScheduledPayments: {
    tag: 'insights',
    summary: 'List scheduled payments of an insight',
    answer: 'Scheduled payments of the insight.',
    source: ['platform list-scheduled-payments-insight'],
  },
  listInsightTransactions: {
    tag: 'insights',
    summary: 'List transactions of an insight',
    answer: 'Transactions of the insight, newest first.',
    source: ['platform list-transactions-insight'],
  },
  listInsightsByAccount: {
    tag: 'insights',
    summary: 'List insights of an account',
    answer: 'Insights, latest first.',
    source: ['platform list-insights-by-account'],
  },
  listInsightsByTransaction: {
    tag: 'insights',
    summary: 'List insights of a transaction',
    answer: 'Insights, latest first.',
    source: ['platform list-insights-by-transaction'],
  },
  updateBeat: {
    tag: 'beats',
    summary: 'Update a beat',
    description: 'Set at least one field. The time of the first display never changes.',
    answer: 'The beat after the change.',
    source: ['update-beat'],
  },
  updateInsight: {
    tag: 'insights',
    summary: 'Update an insight',
    description: 'Set at least one field.',
    answer: 'The insight after the change.',
    source: ['platform update-insight'],
  },
} as const;
