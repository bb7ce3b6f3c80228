import { scheduledPaymentPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';

export const listScheduledPayments = operation({
  id: 'listScheduledPayments',
  method: 'GET',
  path: '/scheduled_payments',
  function: 'read',
  auth: 'session',
  tag: 'scheduled payments',
  summary: 'List scheduled payments',
  description: 'Payments of the user and payments made from repeating transactions, all on one page.',
  source: ['list-scheduled-payments', 'scheduled-payments-overview'],
  tellsStalePlan: true,
  answer: { status: 200, description: 'The next one first.', body: 'scheduledPayments' },
  errors: [],
});

export const readScheduledPayment = operation({
  id: 'readScheduledPayment',
  method: 'GET',
  path: '/scheduled_payments/{guid}',
  function: 'read',
  auth: 'session',
  tag: 'scheduled payments',
  summary: 'Read a scheduled payment',
  source: ['read-scheduled-payment'],
  params: scheduledPaymentPath,
  tellsStalePlan: true,
  answer: { status: 200, description: 'The scheduled payment.', body: 'scheduledPayment' },
  errors: [],
});
