import { guidsNamed, topLevelIn } from '../../../categories/category.ts';
import { wordsOf } from '../../../transactions/enrich/phrases.ts';
import { categoryKindsOf } from '../../../transactions/transaction-kind.ts';
import { payeeText } from '../../payee-text.ts';
import type { PlanningRow } from '../../planning-row.ts';
import {
  type BeatContext,
  type BeatDraft,
  type BeatTemplate,
  linksToRow,
  linksToRows,
  newestFirst,
  RECENT_DAYS,
} from '../beat-template.ts';
import { amountWords, beatText, dayWords, nameWords, wholeUnits } from '../beat-words.ts';
import { isWithin } from '../context-rows.ts';
import { invoiceNumber } from '../invoice-number.ts';
import { SMALL_BELOW_UNITS } from './weekly-small-purchases-summary.ts';

const PAYMENTS_MIN = 2;
/** Small ones: a ticket for each way or person. */
const TICKETS = guidsNamed('Parking', 'Public Transportation');
/** Small ones: people pay for several a day, at one price. */
const MEALS_AND_RIDES = guidsNamed('Food & Dining', 'Rental Car & Taxi');
/** Withdrawals, of which a day may have several, and fees, of which each has a beat of its own. */
const NO_PAYMENTS = guidsNamed('Cash', 'Transfer for Cash Spending', 'Fees & Charges');

/** The same amount taken by one payee from one account more than once on one day. */
export const duplicatePayment: BeatTemplate = {
  name: 'DuplicatePayment',
  find: (context) => {
    const posted = context.rows.filter(
      ({ transaction: { amountMinor, date, status } }) =>
        status === 'POSTED' && amountMinor > 0n && date <= context.today,
    );
    const isNews = (row: PlanningRow): boolean => isWithin(dateOfRow(row), context, RECENT_DAYS);
    return [...Map.groupBy(posted, whichAmount).values()].flatMap((rows) => {
      const payments = rows.filter(mayBeTwice);
      // Most rows are like no other one, and to clean a text takes longer than all else about its row.
      if (payments.filter(isNews).length < PAYMENTS_MIN) return [];
      const refunds = rows.filter(({ transaction }) => transaction.type === 'CREDIT');
      return [...Map.groupBy(payments, whichPayee).values()].flatMap((ofPayee) => draftsOf(ofPayee, refunds, context));
    });
  },
};

const whichAmount = ({ accountGuid, transaction: { amountMinor, currencyCode } }: PlanningRow): string =>
  `${accountGuid} ${amountMinor} ${currencyCode}`;

const mayBeTwice = ({ category, transaction }: PlanningRow): boolean => {
  const { amountMinor, currencyCode, merchantGuid, parentGuid, type } = transaction;
  const top = topLevelIn(category);
  const isIn = (guids: ReadonlySet<string | null>): boolean => guids.has(category.guid) || guids.has(top);
  const isSmall = amountMinor < wholeUnits(SMALL_BELOW_UNITS, currencyCode);
  return (
    parentGuid === null &&
    categoryKindsOf(top, type).isExpense &&
    !(isSmall && isIn(TICKETS)) &&
    // Of a merchant the public documentation says "same date, amount and merchant", without a bound.
    (merchantGuid !== null || !(isIn(NO_PAYMENTS) || (isSmall && isIn(MEALS_AND_RIDES))))
  );
};

/** Short numbers stay in the text: flat 3 and flat 5 are two payees, and two cheques are, too. */
const whichPayee = ({ transaction }: PlanningRow): string =>
  transaction.merchantGuid ?? [payeeText(transaction), transaction.checkNumber ?? ''].join(' ').trim();

/** Of `payments` to one payee. Money that came back from it undoes one payment of the last day before. */
const draftsOf = (
  payments: readonly PlanningRow[],
  credits: readonly PlanningRow[],
  context: BeatContext,
): readonly BeatDraft[] => {
  const refunds = payments[0] === undefined ? [] : credits.filter(comesFrom(payments[0]));
  const days = payments.map(dateOfRow).toSorted();
  const undoneOn = (date: string): number => {
    const next = days.find((day) => day > date) ?? LAST_DATE;
    return refunds.filter((row) => dateOfRow(row) >= date && dateOfRow(row) < next).length;
  };
  const twice = [...Map.groupBy(payments, whichBill).values()]
    .flatMap((alike) => (alike[0] === undefined ? [] : [{ alike, ...alike[0].transaction }]))
    .filter(({ alike, date }) => alike.length - undoneOn(date) >= PAYMENTS_MIN);
  // Two equal rents each month are no mistake; of a merchant, each pair is told.
  const isUsual = (on: string): boolean => twice.some(({ date }) => date < on);
  return twice
    .filter(
      ({ date, merchantGuid }) => isWithin(date, context, RECENT_DAYS) && (merchantGuid !== null || !isUsual(date)),
    )
    .flatMap(({ alike }) => draftOf(alike, context));
};

/** Whether a credit of the same amount is money that the payee gave back: texts of refunds have other words around its name. */
const comesFrom = ({ transaction: payment }: PlanningRow): ((credit: PlanningRow) => boolean) => {
  const name = longestWordOf(payeeText(payment));
  return ({ transaction: credit }) =>
    payment.merchantGuid === null
      ? wordsOf(credit.feedDescription).includes(name)
      : credit.merchantGuid === payment.merchantGuid;
};

const longestWordOf = (text: string): string =>
  wordsOf(text).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** Two invoices of one day are two payments. */
const whichBill = ({ transaction }: PlanningRow): string =>
  `${transaction.date} ${invoiceNumber(transaction.feedDescription)}`;

const dateOfRow = ({ transaction }: PlanningRow): string => transaction.date;
/** After every date of a row. */
const LAST_DATE = '9999-12-31';

const draftOf = (payments: readonly PlanningRow[], context: BeatContext): readonly BeatDraft[] => {
  const [first] = payments.toSorted(newestFirst);
  if (first === undefined) return [];
  const { amountMinor, currencyCode, date, description } = first.transaction;
  const times = payments.length === PAYMENTS_MIN ? 'twice' : `${payments.length} times`;
  const payee = nameWords(description);
  const parts = [first.accountGuid, whichPayee(first), date, String(amountMinor)];
  // Beats in the user's currency have keys without it, so that none of those that are stored comes back as new.
  const key = JSON.stringify(currencyCode === context.currencyCode ? parts : [...parts, currencyCode]);
  return [
    {
      // The amount is part of what makes these rows alike, so it is part of the key.
      key: [key],
      activeOn: date,
      ...beatText(
        `Paid ${times}? ${payee}`,
        `${payee} charged ${amountWords(amountMinor, currencyCode)} ${times} on ${dayWords(date)}. Check that each of them is yours.`,
      ),
      ...linksToRow(first),
      ...linksToRows(payments),
    },
  ];
};
