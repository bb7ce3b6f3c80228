/** What readers are told of the operations of this room. Functions never load it. */

export const texts = {
  listScheduledPayments: {
    tag: 'scheduled payments',
    summary: 'List scheduled payments',
    description: 'Payments of the user and payments made from repeating transactions, all on one page.',
    answer: 'Payments, the next one first.',
    source: ['list-scheduled-payments', 'scheduled-payments-overview'],
  },
  readScheduledPayment: {
    tag: 'scheduled payments',
    summary: 'Read a scheduled payment',
    description: 'A payment that was found has the same form as one that was made by hand.',
    answer: 'The scheduled payment.',
    source: ['read-scheduled-payment'],
  },
  createScheduledPayment: {
    tag: 'scheduled payments',
    summary: 'Create a scheduled payment',
    description: 'One payment for each merchant. A recurring payment always shows its next date.',
    answer: 'Scheduled payment created.',
    source: ['create-scheduled-payment', 'scheduled-payments-overview'],
  },
  updateScheduledPayment: {
    tag: 'scheduled payments',
    summary: 'Update a scheduled payment',
    description: 'Omitted fields keep their value. A payment that was changed no longer follows new transactions.',
    answer: 'The scheduled payment after the change.',
    source: ['update-scheduled-payment'],
  },
  deleteScheduledPayment: {
    tag: 'scheduled payments',
    summary: 'Delete a scheduled payment',
    description: 'A payment made from a repeating transaction is not made again.',
    answer: 'Deleted.',
    source: ['delete-scheduled-payment'],
  },
} as const;
