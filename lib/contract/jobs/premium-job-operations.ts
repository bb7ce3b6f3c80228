import { includeTransactionsOption } from '../members/member-requests.ts';
import { ok, operationsWith } from '../operation.ts';

const premiumJob = operationsWith({
  method: 'POST',
  function: 'refresh',
  auth: 'session',
  hasRefreshHeaders: true,
  answer: ok('member'),
  answersWhileRunning: true,
});

const withTransactions = { schema: includeTransactionsOption, isRequired: false } as const;

export const checkMemberBalance = premiumJob({
  path: '/members/{member_guid}/check_balance',
  isForWidgets: true,
  errors: ['conflict'],
});

export const identifyMember = premiumJob({
  path: '/members/{member_guid}/identify',
  isForWidgets: true,
  body: withTransactions,
  errors: ['forbidden', 'conflict'],
});

export const verifyMember = premiumJob({
  path: '/members/{member_guid}/verify',
  isForWidgets: true,
  body: withTransactions,
  errors: ['forbidden', 'conflict'],
});

export const extendTransactionHistory = premiumJob({
  path: '/members/{member_guid}/extend_history',
  errors: ['malformed', 'forbidden', 'conflict'],
});
