import { guidsNamed, topLevelIn } from '../../../categories/category.ts';
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

const PAYMENTS_MIN = 2;
/** What costs less is a small purchase: of some things people pay for several a day, at one price. */
const SMALL_BELOW_UNITS = 15;
/** One ticket for each way or person. */
const TICKETS = guidsNamed('Parking', 'Public Transportation');
const MEALS_AND_RIDES = guidsNamed('Food & Dining', 'Rental Car & Taxi');
/** Withdrawals, of which a day may have several, and fees, of which each has a beat of its own. */
const NO_PAYMENTS = guidsNamed('Cash', 'Transfer for Cash Spending', 'Fees & Charges');

/** The same amount taken by one payee from one account more than once on one day. */
export const duplicatePayment: BeatTemplate = {
  name: 'DuplicatePayment',
  find: (context) => {
    const isNews = ({ transaction: { date, type } }: PlanningRow): boolean =>
      type === 'DEBIT' && isWithin(date, context, RECENT_DAYS);
    return (
      [...Map.groupBy(context.rows.filter(mayBeTwice(context)), whichPayment).values()]
        // Most rows are like no other one, and to clean a text takes longer than all else about its row.
        .filter((rows) => rows.filter(isNews).length >= PAYMENTS_MIN)
        .flatMap((rows) => [...Map.groupBy(rows, whichPayee).values()])
        .flatMap((rows) => draftsOf(rows, context))
    );
  },
};

const mayBeTwice =
  ({ today }: BeatContext) =>
  (row: PlanningRow): boolean => {
    const { amountMinor, currencyCode, date, merchantGuid, parentGuid, status } = row.transaction;
    const top = topLevelIn(row.category);
    const isIn = (guids: ReadonlySet<string | null>): boolean => guids.has(row.category.guid) || guids.has(top);
    const isSmall = amountMinor < wholeUnits(SMALL_BELOW_UNITS, currencyCode);
    return (
      status === 'POSTED' &&
      parentGuid === null &&
      amountMinor > 0n &&
      date <= today &&
      categoryKindsOf(top, 'DEBIT').isExpense &&
      !(isSmall && isIn(TICKETS)) &&
      // Of a merchant the public documentation says "same date, amount and merchant", without a bound.
      (merchantGuid !== null || !(isIn(NO_PAYMENTS) || (isSmall && isIn(MEALS_AND_RIDES))))
    );
  };

const whichPayment = ({ accountGuid, transaction }: PlanningRow): string => {
  const { amountMinor, checkNumber, currencyCode, merchantGuid } = transaction;
  return JSON.stringify([accountGuid, String(amountMinor), currencyCode, merchantGuid ?? [checkNumber]]);
};

/** Short numbers stay in the text: flat 3 and flat 5 are two payees. */
const whichPayee = ({ transaction }: PlanningRow): string => transaction.merchantGuid ?? payeeText(transaction);

/** Rows of one payee, amount and account. Money that came back undoes one payment of the last day before it. */
const draftsOf = (rows: readonly PlanningRow[], context: BeatContext): readonly BeatDraft[] => {
  const [payments, refunds] = [rowsOf(rows, 'DEBIT'), rowsOf(rows, 'CREDIT')];
  const days = [...Map.groupBy(payments, ({ transaction }) => transaction.date)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const twice = days.filter(([date, ofDay], at) => {
    const next = days[at + 1]?.[0];
    const undone = refunds.filter(
      ({ transaction }) => transaction.date >= date && (next === undefined || transaction.date < next),
    );
    return ofDay.length - undone.length >= PAYMENTS_MIN;
  });
  // Two equal rents each month are no mistake; of a merchant, each pair is told.
  const told = twice.filter(([, ofDay], at) => at === 0 || ofDay[0]?.transaction.merchantGuid !== null);
  return told.filter(([date]) => isWithin(date, context, RECENT_DAYS)).flatMap(([, ofDay]) => draftOf(ofDay, context));
};

const rowsOf = (rows: readonly PlanningRow[], wanted: 'DEBIT' | 'CREDIT'): readonly PlanningRow[] =>
  rows.filter(({ transaction }) => transaction.type === wanted);

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
