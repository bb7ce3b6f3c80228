import * as z from 'zod/mini';
import { scheduledPaymentPath } from '../../kernel/paths.ts';
import { paged } from '../../kernel/query.ts';
import { operation } from '../../operation.ts';

const shared = {
  method: 'GET',
  function: 'read',
  auth: 'session',
  tellsStalePlan: true,
} as const;

export const listScheduledPayments = operation({
  ...shared,
  path: '/scheduled_payments',
  query: z.object(paged),
  answer: { status: 200, body: 'scheduledPayments' },
});

export const readScheduledPayment = operation({
  ...shared,
  path: '/scheduled_payments/{guid}',
  params: scheduledPaymentPath,
  answer: { status: 200, body: 'scheduledPayment' },
});
