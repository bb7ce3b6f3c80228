import { tagged } from '../../operation-text.ts';

/** What readers are told of the operations of this room. Functions never load it. */

const scheduledPayments = tagged('scheduled payments');

export const texts = {
  listScheduledPayments: scheduledPayments({
    summary: 'List scheduled payments',
    description: 'Payments of the user and payments made from repeating transactions, all on one page.',
    answer: 'Payments, the next one first.',
    source: ['list-scheduled-payments', 'scheduled-payments-overview'],
  }),
  readScheduledPayment: scheduledPayments({
    summary: 'Read a scheduled payment',
    description: 'A payment that was found has the same form as one that was made by hand.',
    answer: 'The scheduled payment.',
    source: ['read-scheduled-payment'],
  }),
  createScheduledPayment: scheduledPayments({
    summary: 'Create a scheduled payment',
    description:
      'A recurring payment always shows its next date. A merchant has several payments only where several repeating transactions were found.',
    answer: 'Scheduled payment created.',
    source: ['create-scheduled-payment', 'scheduled-payments-overview'],
  }),
  updateScheduledPayment: scheduledPayments({
    summary: 'Update a scheduled payment',
    description: 'Omitted fields keep their value. A payment that was changed no longer follows new transactions.',
    answer: 'The scheduled payment after the change.',
    source: ['update-scheduled-payment'],
  }),
  deleteScheduledPayment: scheduledPayments({
    summary: 'Delete a scheduled payment',
    description: 'A payment made from a repeating transaction is not made again.',
    answer: 'Deleted.',
    source: ['delete-scheduled-payment'],
  }),
};
