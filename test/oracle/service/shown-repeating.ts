import type { ScheduledPayment } from '../../../lib/domain/planning/payments/scheduled-payment.ts';
import type { RepeatingTransaction } from '../../../lib/domain/planning/repeating/repeating-transaction.ts';
import { findMerchant } from '../../../lib/domain/transactions/merchant-catalogue.ts';
import { accountGuid, transactionGuid } from '../../support/planning/planning-view.ts';
import type { Series } from '../made-up/user.ts';
import type { Subscription } from '../rules/beats/beat.ts';
import { payeeOf } from '../rules/repeating.ts';
import { calendarFrom, type Scheduled } from '../rules/scheduled.ts';
import type { ServiceReading } from './planned.ts';
import type { Put } from './put.ts';

type Named = Pick<RepeatingTransaction, 'merchantGuid' | 'description'>;

export const payeeNameOf = ({ merchantGuid, description }: Named): string =>
  (merchantGuid === null ? null : findMerchant(merchantGuid)?.name) ?? description;

export const putRepeating = ({ reading, state }: ServiceReading, put: Put): void => {
  for (const series of reading.user.series) {
    const found = ofSeries(series, state.repeating);
    const name = `repeating ${payeeOf(series.payee)} ${series.id}`;
    put(`${name} is listed`, found !== null);
    if (found === null) continue;
    put(`${name} rhythm`, found.recurrence);
    put(`${name} next`, found.predictedOn);
    put(`${name} last`, found.lastPostedOn);
    put(`${name} amount`, found.amountMinor);
    put(`${name} kind`, found.kind);
  }
};

export const paymentNameOf = (payment: ScheduledPayment): string => `${payeeNameOf(payment)} ${payment.recurrence}`;

/** Of two series of one payee, that of the same rhythm. */
const ofSeries = (
  { payee, calendar, isOneOfTwo }: Series,
  repeating: readonly RepeatingTransaction[],
): RepeatingTransaction | null =>
  repeating.find((one) => payeeNameOf(one) === payeeOf(payee) && (!isOneOfTwo || one.recurrence === calendar.rhythm)) ??
  null;

export const putPayments = ({ state }: ServiceReading, put: Put): void => {
  for (const payment of state.payments.payments) {
    put(`payment ${paymentNameOf(payment)} next`, payment.occursOn);
    put(`payment ${paymentNameOf(payment)} amount`, payment.amountMinor);
  }
};

/** Payments of which the rows leave a doubt: the service decides, and the rest follows from its decision. */
export const doubtfulPayments = (
  { reading, view, state }: ServiceReading,
  isDecided: (payment: string) => boolean,
): readonly Scheduled[] =>
  state.payments.payments
    .filter((payment) => !isDecided(paymentNameOf(payment)))
    .map((payment) => {
      const source = state.repeating.find(({ guid }) => guid === payment.repeatingGuid);
      const account = reading.accounts.find(({ name }) => accountGuid(name) === source?.accountGuid);
      const scheduled = scheduledOf(payment, account?.name ?? null);
      return source === undefined
        ? scheduled
        : { ...scheduled, category: view.categories.find(source.categoryGuid).name };
    });

/** The same of subscriptions, with their charges. */
export const doubtfulSubscriptions = (
  { reading: { user }, state }: ServiceReading,
  isDecided: (payee: string) => boolean,
): readonly Subscription[] => {
  const ids = new Map<string, string>(user.rows.map(({ id }) => [transactionGuid(id), id]));
  return state.repeating
    .filter((one) => one.kind === 'SUBSCRIPTION' && one.type === 'DEBIT' && !isDecided(payeeNameOf(one)))
    .map((one) => ({
      ...{ payee: payeeNameOf(one), minor: one.amountMinor, currency: one.currencyCode, rhythm: one.recurrence },
      next: one.predictedOn,
      rowIds: one.occurrences.map(({ transactionGuid: guid }) => ids.get(guid) ?? guid),
    }));
};

const scheduledOf = (payment: ScheduledPayment, account: string | null): Scheduled => {
  const { recurrence, recurrenceDay, secondDay, occursOn } = payment;
  return {
    ...{ payee: payeeNameOf(payment), hasMerchant: payment.merchantGuid !== null, isCredit: payment.type === 'CREDIT' },
    ...{ minor: payment.amountMinor, currency: payment.currencyCode, next: occursOn, enteredOn: null },
    ...{ kind: payment.repeatingKind ?? 'ENTERED', account },
    calendar: recurrence === null ? null : calendarFrom(recurrence, recurrenceDay ?? 1, occursOn, secondDay),
  };
};
