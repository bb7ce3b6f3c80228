import { NOT_FOUND } from '../../lib/contract/error-code.ts';
import type { Run } from '../../lib/contract/operation.ts';
import type * as entries from '../../lib/contract/operations/scheduled-payments.ts';
import { onOnePage } from '../../lib/domain/paging.ts';
import type { SessionCaller } from '../../lib/http/caller.ts';
import { presentScheduledPayment } from '../../lib/http/present/scheduled-payment.ts';
import type { PlanningDeps } from './planning-deps.ts';

export const listScheduledPayments: Run<typeof entries.listScheduledPayments, SessionCaller, PlanningDeps> = async (
  _input,
  caller,
  { planning },
) => {
  const { payments } = (await planning.read(caller, ['payments'])).payments;
  const shown = payments.map((one) => presentScheduledPayment(one, caller.userGuid));
  return { body: { scheduled_payments: shown, pagination: onOnePage(shown.length) } };
};

export const readScheduledPayment: Run<typeof entries.readScheduledPayment, SessionCaller, PlanningDeps> = async (
  { params },
  caller,
  { planning },
) => {
  const { payments } = await planning.read(caller, ['payments']);
  const found = payments.payments.find(({ guid }) => guid === params.guid);
  return found === undefined
    ? NOT_FOUND
    : { body: { scheduled_payment: presentScheduledPayment(found, caller.userGuid) } };
};
