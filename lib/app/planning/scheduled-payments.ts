import type { Guid } from '../../domain/kernel/guid.ts';
import { parseMoney } from '../../domain/kernel/money.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import {
  addPayment,
  changePayment,
  type PaymentInput,
  type PaymentsChange,
  removePayment,
} from '../../domain/planning/payments/change-payments.ts';
import type { ScheduledPayment } from '../../domain/planning/payments/scheduled-payment.ts';
import type { PlanningState } from '../../domain/planning/planning-state.ts';
import type { PlanningContext } from './planning-context.ts';

/** Amounts are decimal text. */
export type NewPayment = Pick<
  ScheduledPayment,
  'description' | 'type' | 'merchantGuid' | 'occursOn' | 'recurrence' | 'recurrenceDay' | 'isCompleted'
> & { readonly amount: string };

export type PaymentFields = Omit<PaymentInput, 'amountMinor'> & { readonly amount?: string | undefined };

type Change = PaymentsChange | Refused<'amountTooFine'>;

const paymentsOf = ({ payments }: PlanningState) => payments.payments;

/** Scheduled payments have no webhook. */
export const PAYMENTS = {
  prefix: 'SCP',
  of: paymentsOf,
  add: ({ state, view }: PlanningContext, guid: Guid<'SCP'>, { amount, ...fields }: NewPayment): Change => {
    const { currencyCode, nowMs } = view;
    const parsed = parseMoney(amount, currencyCode);
    if (parsed.kind === 'refused') return refused('amountTooFine');
    const money = { amountMinor: parsed.minor, currencyCode };
    const made = {
      secondDay: null,
      origin: 'USER',
      repeatingGuid: null,
      repeatingKind: null,
      createdAt: nowMs,
      updatedAt: nowMs,
    } as const;
    return addPayment(state.payments, { guid, ...money, ...fields, ...made });
  },
  edit: ({ state, view }: PlanningContext, guid: Guid<'SCP'>, { amount, ...fields }: PaymentFields): Change => {
    // A payment keeps its currency when most accounts of the user are of another one later.
    const { currencyCode } = paymentsOf(state).find((payment) => payment.guid === guid) ?? view;
    const parsed = amount === undefined ? undefined : parseMoney(amount, currencyCode);
    if (parsed?.kind === 'refused') return refused('amountTooFine');
    return changePayment(state.payments, guid, { ...fields, amountMinor: parsed?.minor }, view.nowMs);
  },
  remove: ({ state }: PlanningContext, guid: Guid<'SCP'>) => removePayment(state.payments, guid),
} as const;
