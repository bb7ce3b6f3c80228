import * as z from 'zod/mini';
import { scheduledPaymentPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';
import { scheduledPaymentCreateRequest, scheduledPaymentUpdateRequest } from './scheduled-payment-requests.ts';

const shared = { function: 'write', auth: 'session', tag: 'scheduled payments' } as const;

export const createScheduledPayment = operation({
  ...shared,
  method: 'POST',
  path: '/scheduled_payments',
  summary: 'Create a scheduled payment',
  description: 'One payment for each merchant. A recurring payment always shows its next date.',
  source: ['create-scheduled-payment', 'scheduled-payments-overview'],
  body: { schema: z.object({ scheduled_payment: scheduledPaymentCreateRequest }), isRequired: true },
  answer: { status: 200, description: 'Scheduled payment created.', body: 'scheduledPayment' },
  errors: ['conflict', 'ruleBroken'],
});

export const updateScheduledPayment = operation({
  ...shared,
  method: 'PUT',
  path: '/scheduled_payments/{guid}',
  summary: 'Update a scheduled payment',
  description: 'Omitted fields keep their value. A payment that was changed no longer follows new transactions.',
  source: ['update-scheduled-payment'],
  params: scheduledPaymentPath,
  body: { schema: z.object({ scheduled_payment: scheduledPaymentUpdateRequest }), isRequired: true },
  answer: { status: 200, description: 'The scheduled payment after the change.', body: 'scheduledPayment' },
  errors: ['ruleBroken'],
});

export const deleteScheduledPayment = operation({
  ...shared,
  method: 'DELETE',
  path: '/scheduled_payments/{guid}',
  summary: 'Delete a scheduled payment',
  description: 'A payment made from a repeating transaction is not made again.',
  source: ['delete-scheduled-payment'],
  params: scheduledPaymentPath,
  answer: { status: 204, description: 'Deleted.' },
});
