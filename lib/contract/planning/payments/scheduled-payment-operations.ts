import * as z from 'zod/mini';
import { paged } from '../../kernel/query.ts';
import { planReadOperation } from '../../operation.ts';

export const listScheduledPayments = planReadOperation({
  path: '/scheduled_payments',
  query: z.object(paged),
  answer: { status: 200, body: 'scheduledPayments' },
});

export const readScheduledPayment = planReadOperation({
  path: '/scheduled_payments/{guid}',
  answer: { status: 200, body: 'scheduledPayment' },
});
