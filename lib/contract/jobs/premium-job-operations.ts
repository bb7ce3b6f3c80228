import { memberPath } from '../kernel/paths.ts';
import { includeTransactionsOption } from '../members/member-requests.ts';
import { operation } from '../operation.ts';

const startsJob = {
  method: 'POST',
  function: 'refresh',
  auth: 'session',
  params: memberPath,
  tellsRefresh: true,
  answer: { status: 200, description: 'The member, in its state right after the request.', body: 'member' },
  alreadyRunning: 'A job of the same kind is running for the member already; nothing new was started.',
} as const;

const withTransactions = { schema: includeTransactionsOption, isRequired: false } as const;

export const checkMemberBalance = operation({
  ...startsJob,
  path: '/members/{member_guid}/check_balance',
  isForWidgets: true,
  tag: 'members',
  summary: 'Start a job that fetches balances only',
  description: 'Poll the member, then read its accounts.',
  source: ['nexus/reference/check-member-balance'],
  errors: ['conflict'],
});

export const identifyMember = operation({
  ...startsJob,
  path: '/members/{member_guid}/identify',
  isForWidgets: true,
  tag: 'identity',
  summary: 'Start a job that fetches account owners',
  description:
    'If the institution does not support it, the answer is 400. Poll the member, then list its account owners.',
  source: ['nexus/reference/identify-member'],
  body: withTransactions,
  errors: ['forbidden', 'conflict'],
});

export const verifyMember = operation({
  ...startsJob,
  path: '/members/{member_guid}/verify',
  isForWidgets: true,
  tag: 'verification',
  summary: 'Start a job that fetches account numbers',
  description:
    'If the institution does not support it, the answer is 400. Poll the member, then list its account numbers.',
  source: ['nexus/reference/verify-member'],
  body: withTransactions,
  errors: ['forbidden', 'conflict'],
});

export const extendTransactionHistory = operation({
  ...startsJob,
  path: '/members/{member_guid}/extend_history',
  tag: 'extended transaction history',
  summary: 'Start a job that fetches up to 24 months of transactions',
  description:
    'If the institution does not support it, the answer is 400. The data appear in the lists of transactions.',
  source: ['nexus/reference/extend-transaction-history'],
  errors: ['malformed', 'forbidden', 'conflict'],
});
