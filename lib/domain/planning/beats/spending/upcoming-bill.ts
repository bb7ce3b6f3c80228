import { categoryNamed } from '../../../categories/category.ts';
import { addDays } from '../../../kernel/calendar.ts';
import type { ScheduledPayment } from '../../payments/scheduled-payment.ts';
import type { BeatContext, BeatTemplate } from '../beat-template.ts';
import { amountWords, beatText, dayWords, nameWords } from '../beat-words.ts';

const LEAD_DAYS = 3;
const CREDIT_CARD_PAYMENT = categoryNamed('Credit Card Payment').guid;

/** A bill that falls due within three days. */
export const upcomingBill: BeatTemplate = {
  name: 'UpcomingBill',
  find: (context) => {
    const due = context.payments.filter(
      (payment) =>
        isBill(payment, context) &&
        payment.occursOn > context.today &&
        payment.occursOn <= addDays(context.today, LEAD_DAYS),
    );
    // Two equal payments are one bill.
    const once = due.filter((payment) => !due.some((other) => isSame(other, payment) && other.guid < payment.guid));
    return once.map(({ guid, amountMinor, currencyCode, description, occursOn, merchantGuid, repeatingGuid }) => {
      const payee = nameWords(description);
      const repeating = context.repeating.find((one) => one.guid === repeatingGuid);
      return {
        key: [guid, occursOn],
        activeOn: addDays(occursOn, -LEAD_DAYS),
        ...beatText(
          `${payee} is due on ${dayWords(occursOn)}`,
          `A payment of ${amountWords(amountMinor, currencyCode)} to ${payee} is due on ${dayWords(occursOn)}.`,
        ),
        primaryAccountGuid: repeating?.accountGuid ?? null,
        accountGuids: repeating === undefined ? [] : [repeating.accountGuid],
        categoryGuids: repeating === undefined ? [] : [repeating.categoryGuid],
        merchantGuids: merchantGuid === null ? [] : [merchantGuid],
        scheduledPaymentGuids: [guid],
      };
    });
  },
};

/** Whether the payment was made from a bill, or planned by hand. */
const isBill = (payment: ScheduledPayment, { repeating }: BeatContext): boolean =>
  payment.type === 'DEBIT' &&
  !payment.isCompleted &&
  (payment.repeatingKind === 'BILL' || payment.repeatingKind === null) &&
  !repeating.some(({ guid, categoryGuid }) => guid === payment.repeatingGuid && categoryGuid === CREDIT_CARD_PAYMENT);

const isSame = (a: ScheduledPayment, b: ScheduledPayment): boolean =>
  a.occursOn === b.occursOn &&
  a.amountMinor === b.amountMinor &&
  a.merchantGuid === b.merchantGuid &&
  (a.merchantGuid !== null || a.description === b.description);
