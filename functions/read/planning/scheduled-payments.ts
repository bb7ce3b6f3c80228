import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { onOnePage } from '../../../lib/domain/kernel/paging.ts';
import { presentScheduledPayment } from '../../../lib/present/planning/scheduled-payment.ts';
import type { ReadRun } from '../deps.ts';
import { fromPlan } from './from-plan.ts';

export const listScheduledPayments: ReadRun<'listScheduledPayments'> = fromPlan(
  async (_input, caller, { planning }) => {
    const { payments } = (await planning.read(caller, ['payments'])).payments;
    const shown = payments.map((one) => presentScheduledPayment(one, caller.userGuid));
    return { body: { scheduled_payments: shown, pagination: onOnePage(shown.length) } };
  },
);

export const readScheduledPayment: ReadRun<'readScheduledPayment'> = fromPlan(
  async ({ params }, caller, { planning }) => {
    const { payments } = await planning.read(caller, ['payments']);
    const found = payments.payments.find(({ guid }) => guid === params.guid);
    return found === undefined
      ? NOT_FOUND
      : { body: { scheduled_payment: presentScheduledPayment(found, caller.userGuid) } };
  },
);
