import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { TRANSACTION_TYPE_IDS } from '../../../lib/contract/transactions/transaction-type-schema.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { parseMoney } from '../../../lib/domain/kernel/money.ts';
import { type Refused, refused } from '../../../lib/domain/kernel/refused.ts';
import {
  addPayment,
  changePayment,
  PAYMENTS_MAX,
  type PaymentInput,
  type PaymentRefusal,
  type PaymentsChange,
  removePayment,
} from '../../../lib/domain/planning/payments/change-payments.ts';
import type { ScheduledPayment, ScheduledPayments } from '../../../lib/domain/planning/payments/scheduled-payment.ts';
import { findMerchant } from '../../../lib/domain/transactions/merchant-catalogue.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentScheduledPayment } from '../../../lib/present/planning/scheduled-payment.ts';
import type { WriteDeps, WriteRun } from '../deps.ts';

type Refusal = PaymentRefusal | 'amountTooFine';

const write = async (
  { planning }: WriteDeps,
  caller: SessionCaller,
  change: (before: ScheduledPayments, currencyCode: string) => PaymentsChange | Refused<'amountTooFine'>,
): Promise<ScheduledPayments | Problem> => {
  const changed = await planning.change<Refusal>(
    await caller.user(),
    ({ view, state }) => change(state.payments, view.currencyCode),
    // Scheduled payments have no webhook.
    { eventsOf: () => [], isQuiet: false },
  );
  return changed.kind === 'changed' ? changed.state.payments : REFUSALS[changed.reason];
};

const REFUSALS: Readonly<Record<Refusal, Problem>> = {
  absent: NOT_FOUND,
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
};

const NO_SUCH_MERCHANT = problem('ruleBroken', 'scheduled_payment.merchant_guid is that of no merchant.');

const typeOf = (id: (typeof TRANSACTION_TYPE_IDS)[keyof typeof TRANSACTION_TYPE_IDS]) =>
  id === TRANSACTION_TYPE_IDS.DEBIT ? 'DEBIT' : 'CREDIT';

const shown = (payments: ScheduledPayments, guid: string, userGuid: Guid<'USR'>) => {
  const payment = payments.payments.find((one) => one.guid === guid);
  if (payment === undefined) throw new Error('The payment that was written is not in the list');
  return { body: { scheduled_payment: presentScheduledPayment(payment, userGuid) } };
};

export const createScheduledPayment: WriteRun<'createScheduledPayment'> = async ({ body }, caller, deps) => {
  const { scheduled_payment: input } = body;
  if (input.merchant_guid !== undefined && findMerchant(input.merchant_guid) === null) return NO_SUCH_MERCHANT;
  const guid: Guid<'SCP'> = `SCP-${deps.ids.uuid()}`;
  const made = await write(deps, caller, (before, currencyCode) => {
    const amount = parseMoney(input.amount, currencyCode);
    if (amount.kind === 'refused') return refused('amountTooFine');
    return addPayment(before, newPayment(input, { guid, amountMinor: amount.minor, currencyCode }, deps.clock()));
  });
  return isProblem(made) ? made : shown(made, guid, caller.userGuid);
};

type Sent<Id extends 'createScheduledPayment' | 'updateScheduledPayment'> = Parameters<
  WriteRun<Id>
>[0]['body']['scheduled_payment'];

const newPayment = (
  sent: Sent<'createScheduledPayment'>,
  made: Pick<ScheduledPayment, 'guid' | 'amountMinor' | 'currencyCode'>,
  nowMs: number,
): ScheduledPayment => ({
  ...made,
  description: sent.description,
  type: typeOf(sent.transaction_type),
  merchantGuid: sent.merchant_guid ?? null,
  occursOn: sent.occurs_on,
  recurrence: sent.recurrence_type ?? null,
  recurrenceDay: sent.recurrence_day ?? null,
  isCompleted: sent.is_completed ?? false,
  origin: 'USER',
  repeatingGuid: null,
  repeatingKind: null,
  createdAt: nowMs,
  updatedAt: nowMs,
});

export const updateScheduledPayment: WriteRun<'updateScheduledPayment'> = async ({ params, body }, caller, deps) => {
  const { scheduled_payment: input } = body;
  if (input.merchant_guid !== undefined && findMerchant(input.merchant_guid) === null) return NO_SUCH_MERCHANT;
  const changed = await write(deps, caller, (before, currencyCode) => {
    const ownCurrencyCode = currencyCodeOf(before, params.guid, currencyCode);
    const amount = input.amount === undefined ? undefined : parseMoney(input.amount, ownCurrencyCode);
    if (amount?.kind === 'refused') return refused('amountTooFine');
    return changePayment(before, params.guid, { ...changesOf(input), amountMinor: amount?.minor }, deps.clock());
  });
  return isProblem(changed) ? changed : shown(changed, params.guid, caller.userGuid);
};

const changesOf = (sent: Sent<'updateScheduledPayment'>): Omit<PaymentInput, 'amountMinor'> => ({
  description: sent.description,
  type: sent.transaction_type === undefined ? undefined : typeOf(sent.transaction_type),
  merchantGuid: sent.merchant_guid,
  occursOn: sent.occurs_on,
  isCompleted: sent.is_completed,
  isRecurring: sent.is_recurring,
  recurrence: sent.recurrence_type,
  recurrenceDay: sent.recurrence_day,
});

/** A payment keeps its currency when most accounts of the user are of another one later. */
const currencyCodeOf = ({ payments }: ScheduledPayments, paymentGuid: string, currencyCode: string): string =>
  payments.find(({ guid }) => guid === paymentGuid)?.currencyCode ?? currencyCode;

export const deleteScheduledPayment: WriteRun<'deleteScheduledPayment'> = async ({ params }, caller, deps) => {
  const left = await write(deps, caller, (before) => removePayment(before, params.guid));
  return isProblem(left) ? left : { body: undefined };
};
