import {
  createObject,
  deleteObject,
  editObject,
  type ObjectChanged,
} from '../../../lib/app/planning/change-objects.ts';
import { type NewPayment, PAYMENTS, type PaymentFields } from '../../../lib/app/planning/scheduled-payments.ts';
import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { TRANSACTION_TYPE_IDS } from '../../../lib/contract/transactions/transaction-type-schema.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { PAYMENTS_MAX, type PaymentRefusal } from '../../../lib/domain/planning/payments/change-payments.ts';
import type { ScheduledPayment } from '../../../lib/domain/planning/payments/scheduled-payment.ts';
import { presentScheduledPayment } from '../../../lib/present/planning/scheduled-payment.ts';
import type { WriteRun } from '../deps.ts';
import { requestOf } from '../request-of.ts';

type Refusal = PaymentRefusal | 'amountTooFine' | 'merchantMissing';

const REFUSALS: Readonly<Record<Refusal | 'missing', Problem>> = {
  absent: NOT_FOUND,
  missing: NOT_FOUND,
  equal: problem('conflict', 'scheduled_payment is equal to another one in all that was given.'),
  merchantTaken: problem('ruleBroken', 'scheduled_payment.merchant_guid is that of another scheduled payment.'),
  tooMany: problem('ruleBroken', `A user may have at most ${PAYMENTS_MAX} scheduled payments.`),
  recurrenceMissing: problem(
    'missing',
    'scheduled_payment.recurrence_type and scheduled_payment.recurrence_day are required when is_recurring is true.',
  ),
  recurrenceUnwanted: problem(
    'malformed',
    'scheduled_payment.recurrence_type and scheduled_payment.recurrence_day must be left out unless is_recurring is true.',
  ),
  dayImpossible: problem(
    'malformed',
    'scheduled_payment.recurrence_day must be 0 (Sunday) to 6 where it recurs by weeks, else 1 to 31.',
  ),
  completedRecurring: problem('ruleBroken', 'scheduled_payment.is_completed can be true for one that comes once only.'),
  amountTooFine: problem('malformed', 'scheduled_payment.amount has more digits than its currency.'),
  merchantMissing: problem('ruleBroken', 'scheduled_payment.merchant_guid is that of no merchant.'),
};

const typeOf = (id: (typeof TRANSACTION_TYPE_IDS)[keyof typeof TRANSACTION_TYPE_IDS]) =>
  id === TRANSACTION_TYPE_IDS.DEBIT ? 'DEBIT' : 'CREDIT';

const shown = (changed: ObjectChanged<ScheduledPayment, Refusal>, userGuid: Guid<'USR'>) =>
  changed.kind === 'refused'
    ? REFUSALS[changed.reason]
    : { body: { scheduled_payment: presentScheduledPayment(changed.object, userGuid) } };

/** Merchants are loaded only where a payment names one: all brands are among them. */
const isOfNoMerchant = async (guid: Guid<'MCH'> | null | undefined): Promise<boolean> => {
  if (guid == null) return false;
  const { findAnyMerchant } = await import('../../../lib/domain/transactions/merchants.ts');
  return findAnyMerchant(guid) === null;
};

export const createScheduledPayment: WriteRun<'createScheduledPayment'> = async ({ body }, caller, deps) => {
  const { scheduled_payment: sent } = body;
  const fields: NewPayment = {
    amount: sent.amount,
    description: sent.description,
    type: typeOf(sent.transaction_type),
    merchantGuid: sent.merchant_guid ?? null,
    occursOn: sent.occurs_on,
    recurrence: sent.recurrence_type ?? null,
    recurrenceDay: sent.recurrence_day ?? null,
    isCompleted: sent.is_completed ?? false,
  };
  if (await isOfNoMerchant(fields.merchantGuid)) return REFUSALS.merchantMissing;
  return shown(await createObject(deps, await requestOf(caller), PAYMENTS, fields), caller.userGuid);
};

type Sent = Parameters<typeof updateScheduledPayment>[0]['body']['scheduled_payment'];

const changesOf = (sent: Sent): PaymentFields => ({
  amount: sent.amount,
  description: sent.description,
  type: sent.transaction_type === undefined ? undefined : typeOf(sent.transaction_type),
  merchantGuid: sent.merchant_guid,
  occursOn: sent.occurs_on,
  isCompleted: sent.is_completed,
  isRecurring: sent.is_recurring,
  recurrence: sent.recurrence_type,
  recurrenceDay: sent.recurrence_day,
});

export const updateScheduledPayment: WriteRun<'updateScheduledPayment'> = async ({ params, body }, caller, deps) => {
  const edit = { guid: params.guid, fields: changesOf(body.scheduled_payment) };
  if (await isOfNoMerchant(edit.fields.merchantGuid)) return REFUSALS.merchantMissing;
  return shown(await editObject(deps, await requestOf(caller), PAYMENTS, edit), caller.userGuid);
};

export const deleteScheduledPayment: WriteRun<'deleteScheduledPayment'> = async ({ params }, caller, deps) => {
  const deleted = await deleteObject(deps, await requestOf(caller), PAYMENTS, params.guid);
  return deleted.kind === 'refused' ? REFUSALS[deleted.reason] : { body: undefined };
};
