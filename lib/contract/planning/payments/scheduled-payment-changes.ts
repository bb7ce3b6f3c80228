import * as z from 'zod/mini';
import { scheduledPaymentPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';
import { scheduledPaymentCreateRequest, scheduledPaymentUpdateRequest } from './scheduled-payment-requests.ts';

const shared = { function: 'write', auth: 'session' } as const;

export const createScheduledPayment = operation({
  ...shared,
  method: 'POST',
  path: '/scheduled_payments',
  body: { schema: z.object({ scheduled_payment: scheduledPaymentCreateRequest }), isRequired: true },
  answer: { status: 200, body: 'scheduledPayment' },
  errors: ['conflict', 'ruleBroken'],
});

export const updateScheduledPayment = operation({
  ...shared,
  method: 'PUT',
  path: '/scheduled_payments/{guid}',
  params: scheduledPaymentPath,
  body: { schema: z.object({ scheduled_payment: scheduledPaymentUpdateRequest }), isRequired: true },
  answer: { status: 200, body: 'scheduledPayment' },
  errors: ['ruleBroken'],
});

export const deleteScheduledPayment = operation({
  ...shared,
  method: 'DELETE',
  path: '/scheduled_payments/{guid}',
  params: scheduledPaymentPath,
  answer: { status: 204 },
});
