import { scheduledPaymentPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';

const shared = {
  method: 'GET',
  function: 'read',
  auth: 'session',
  tag: 'scheduled payments',
  tellsStalePlan: true,
} as const;

export const listScheduledPayments = operation({
  ...shared,
  path: '/scheduled_payments',
  summary: 'List scheduled payments',
  description: 'Payments of the user and payments made from repeating transactions, all on one page.',
  source: ['list-scheduled-payments', 'scheduled-payments-overview'],
  answer: { status: 200, description: 'Payments, the next one first.', body: 'scheduledPayments' },
});

export const readScheduledPayment = operation({
  ...shared,
  path: '/scheduled_payments/{guid}',
  summary: 'Read a scheduled payment',
  source: ['read-scheduled-payment'],
  params: scheduledPaymentPath,
  answer: { status: 200, description: 'The scheduled payment.', body: 'scheduledPayment' },
});
