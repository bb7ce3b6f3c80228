import * as z from 'zod/mini';
import { changeOperation, ok } from '../../operation.ts';
import { scheduledPaymentCreateRequest, scheduledPaymentUpdateRequest } from './scheduled-payment-requests.ts';

export const createScheduledPayment = changeOperation({
  method: 'POST',
  path: '/scheduled_payments',
  body: { schema: z.object({ scheduled_payment: scheduledPaymentCreateRequest }), isRequired: true },
  answer: ok('scheduledPayment'),
  errors: ['conflict', 'ruleBroken'],
});

export const updateScheduledPayment = changeOperation({
  method: 'PUT',
  path: '/scheduled_payments/{guid}',
  body: { schema: z.object({ scheduled_payment: scheduledPaymentUpdateRequest }), isRequired: true },
  answer: ok('scheduledPayment'),
  errors: ['ruleBroken'],
});

export const deleteScheduledPayment = changeOperation({
  method: 'DELETE',
  path: '/scheduled_payments/{guid}',
  answer: { status: 204 },
});
