import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { presentPage } from '../../../lib/present/kernel/page.ts';
import { presentScheduledPayment } from '../../../lib/present/planning/scheduled-payment.ts';
import type { ReadRun } from '../deps.ts';
import { fromPlanning } from './from-planning.ts';

export const listScheduledPayments: ReadRun<'listScheduledPayments'> = fromPlanning(
  async ({ query }, caller, { planning }) => {
    const { payments } = (await planning.read(caller, ['payments'])).payments;
    const { page, pagination } = presentPage(payments, query, (one) => presentScheduledPayment(one, caller.userGuid));
    return { body: { scheduled_payments: page, pagination } };
  },
);

export const readScheduledPayment: ReadRun<'readScheduledPayment'> = fromPlanning(
  async ({ params }, caller, { planning }) => {
    const { payments } = await planning.read(caller, ['payments']);
    const found = payments.payments.find(({ guid }) => guid === params.guid);
    return found === undefined
      ? NOT_FOUND
      : { body: { scheduled_payment: presentScheduledPayment(found, caller.userGuid) } };
  },
);
