import * as z from 'zod/mini';
import { paged } from '../../kernel/query.ts';
import { planReadOperation } from '../../operation.ts';

export const listScheduledPayments = planReadOperation('/scheduled_payments', 'scheduledPayments', {
  query: z.object(paged),
});

export const readScheduledPayment = planReadOperation('/scheduled_payments/{guid}', 'scheduledPayment');
