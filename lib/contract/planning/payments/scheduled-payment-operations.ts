import * as z from 'zod/mini';
import { paged } from '../../kernel/query.ts';
import { ok, planReadOperation } from '../../operation.ts';

export const listScheduledPayments = planReadOperation({
  path: '/scheduled_payments',
  query: z.object(paged),
  answer: ok('scheduledPayments'),
});

export const readScheduledPayment = planReadOperation({
  path: '/scheduled_payments/{guid}',
  answer: ok('scheduledPayment'),
});
