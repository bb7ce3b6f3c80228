import * as z from 'zod/mini';
import { paged } from '../../kernel/query.ts';
import { planningReadOperation } from '../../operation.ts';

export const listScheduledPayments = planningReadOperation('/scheduled_payments', 'scheduledPayments', {
  query: z.object(paged),
});

export const readScheduledPayment = planningReadOperation('/scheduled_payments/{guid}', 'scheduledPayment');
