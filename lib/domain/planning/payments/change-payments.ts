import type { Guid } from '../../kernel/guid.ts';
import { type Refused, refused } from '../../kernel/refused.ts';
import { withChange } from '../../kernel/with-change.ts';
import type { PlanningChange } from '../planning-state.ts';
import { isRecurrenceDay } from './payment-rhythm.ts';
import type { Recurrence } from './recurrence.ts';
import type { ScheduledPayment, ScheduledPayments } from './scheduled-payment.ts';

/** All payments of a user are stored and read as one item. */
export const PAYMENTS_MAX = 300;
/** Repeating transactions that are remembered because their payment was deleted, the last so many. */
const PAYMENTS_DISMISSED_MAX = 300;

/** What a user may set on a payment. Omitted fields keep their value. */
export interface PaymentInput {
  readonly amountMinor?: bigint | undefined;
  readonly description?: string | undefined;
  readonly type?: ScheduledPayment['type'] | undefined;
  readonly merchantGuid?: Guid<'MCH'> | undefined;
  readonly occursOn?: string | undefined;
  readonly isCompleted?: boolean | undefined;
  readonly isRecurring?: boolean | undefined;
  readonly recurrence?: Recurrence | undefined;
  readonly recurrenceDay?: number | undefined;
}

export type PaymentRefusal =
  | 'absent'
  | 'equal'
  | 'merchantTaken'
  | 'tooMany'
  | 'recurrenceMissing'
  | 'recurrenceUnwanted'
  | 'dayImpossible'
  | 'completedRecurring';

export type PaymentsChange = PlanningChange<'payments', PaymentRefusal>;

/** Adds a payment of the user. It is refused where its merchant has a payment already, also one made by the system. */
export const addPayment = (before: ScheduledPayments, payment: ScheduledPayment): PaymentsChange => {
  if (before.payments.length >= PAYMENTS_MAX) return refused('tooMany');
  const refusal = refusalOf(payment, before.payments);
  if (refusal !== null) return refused(refusal);
  // The same form was sent twice.
  if (before.payments.some((other) => isEqual(other, payment))) return refused('equal');
  return changed(before, [...before.payments, payment]);
};

const isEqual = (a: ScheduledPayment, b: ScheduledPayment): boolean =>
  a.amountMinor === b.amountMinor &&
  a.description === b.description &&
  a.type === b.type &&
  a.merchantGuid === b.merchantGuid &&
  a.occursOn === b.occursOn &&
  a.recurrence === b.recurrence &&
  a.recurrenceDay === b.recurrenceDay &&
  a.secondDay === b.secondDay;

/** After the change the payment is the user's: predictions no longer move it. */
export const changePayment = (
  before: ScheduledPayments,
  guid: string,
  input: PaymentInput,
  nowMs: number,
): PaymentsChange => {
  const payment = before.payments.find((one) => one.guid === guid);
  if (payment === undefined) return refused('absent');
  const { isRecurring, recurrence, recurrenceDay, ...fields } = input;
  const rhythm = recurrenceAfter(payment, { isRecurring, recurrence, recurrenceDay });
  if (rhythm.kind === 'refused') return rhythm;
  const next = {
    ...withChange<ScheduledPayment>(payment, fields),
    ...rhythm.fields,
    origin: 'USER' as const,
    updatedAt: nowMs,
  };
  const others = before.payments.filter((one) => one !== payment);
  // Several repeating transactions of one merchant have a payment each, and each of them may be changed.
  const refusal = refusalOf(next, next.merchantGuid === payment.merchantGuid ? [] : others);
  return refusal === null ? changed(before, [...others, next]) : refused(refusal);
};

type RecurrenceInput = Pick<PaymentInput, 'isRecurring' | 'recurrence' | 'recurrenceDay'>;

interface Recurring {
  readonly kind: 'recurring';
  readonly fields: Pick<ScheduledPayment, 'recurrence' | 'recurrenceDay' | 'secondDay'>;
}

/** The recurrence of the payment after the change, or why it is refused. */
const recurrenceAfter = (payment: ScheduledPayment, input: RecurrenceInput): Recurring | Refused<PaymentRefusal> => {
  if (!(input.isRecurring ?? payment.recurrence !== null)) {
    const isUnwanted = input.recurrence !== undefined || input.recurrenceDay !== undefined;
    if (isUnwanted) return refused('recurrenceUnwanted');
    return { kind: 'recurring', fields: { recurrence: null, recurrenceDay: null, secondDay: null } };
  }
  const recurrence = input.recurrence ?? payment.recurrence;
  const recurrenceDay = input.recurrenceDay ?? payment.recurrenceDay;
  if (recurrence === null || recurrenceDay === null) return refused('recurrenceMissing');
  const secondDay = recurrence === payment.recurrence ? otherOfTwo(payment, recurrenceDay) : null;
  return { kind: 'recurring', fields: { recurrence, recurrenceDay, secondDay } };
};

/** The day beside `day`, which is one of the payment's two days; null where it is another day, or they are not known. */
const otherOfTwo = ({ recurrenceDay, secondDay }: ScheduledPayment, day: number): number | null => {
  if (day === recurrenceDay) return secondDay;
  return day === secondDay ? recurrenceDay : null;
};

/** A payment that was made from a repeating transaction is not made again. */
export const removePayment = (before: ScheduledPayments, guid: string): PaymentsChange => {
  const payment = before.payments.find((one) => one.guid === guid);
  if (payment === undefined) return refused('absent');
  const { repeatingGuid } = payment;
  const payments = before.payments.filter((one) => one !== payment);
  const dismissed =
    repeatingGuid === null ? before.dismissed : [...before.dismissed, repeatingGuid].slice(-PAYMENTS_DISMISSED_MAX);
  return { kind: 'changed', payments: { payments, dismissed } };
};

const changed = (before: ScheduledPayments, payments: readonly ScheduledPayment[]): PaymentsChange => ({
  kind: 'changed',
  payments: { ...before, payments },
});

const refusalOf = (payment: ScheduledPayment, others: readonly ScheduledPayment[]): PaymentRefusal | null => {
  const { recurrence, recurrenceDay, merchantGuid } = payment;
  if (recurrence !== null && recurrenceDay !== null && !isRecurrenceDay(recurrence, recurrenceDay)) {
    return 'dayImpossible';
  }
  if (recurrence !== null && payment.isCompleted) return 'completedRecurring';
  const isTaken = merchantGuid !== null && others.some((other) => other.merchantGuid === merchantGuid);
  return isTaken ? 'merchantTaken' : null;
};
