import { type FoundAccount, OPEN } from '../../../lib/domain/accounts/account.ts';
import { categoryBookOf, categoryNamed } from '../../../lib/domain/categories/category.ts';
import { dayOf, firstDayOf, monthOf, monthsBefore } from '../../../lib/domain/kernel/calendar.ts';
import { movedBalance, type PlanningRow } from '../../../lib/domain/planning/planning-row.ts';
import {
  type PlanningView,
  REPEATING_MONTHS,
  ROWS_MONTHS,
  YEAR_BEFORE,
} from '../../../lib/domain/planning/planning-view.ts';
import { compareTransactions, NO_KINDS } from '../../../lib/domain/transactions/transaction.ts';
import { feedAccount } from '../../support/ledger/feed.ts';
import { testMember } from '../../support/members/members.ts';
import { accountGuid, planningView, transactionGuid, USER } from '../../support/planning/planning-view.ts';
import type { MadeUpAccount, MadeUpRow, Mark } from '../made-up/user.ts';
import type { Reading } from '../rules/reading.ts';

const DAY_MS = 86_400_000;
/** Some hours after midnight, so that no zone has the same day as UTC by chance. */
const HOUR_OF_READING_MS = 5 * 3_600_000;

/** What the service computes from: rows of five months for most of it, and those in which it looks for what repeats. */
export interface ServiceInput {
  readonly view: PlanningView;
  readonly yearOfRows: readonly PlanningRow[];
}

export const serviceInputOf = ({ today, currency, accounts, rows, balanceRows }: Reading): ServiceInput => {
  const since = monthsBefore(today, REPEATING_MONTHS);
  const olderFrom = monthsBefore(today, YEAR_BEFORE.fromMonths);
  const olderTo = monthsBefore(today, YEAR_BEFORE.toMonths);
  const planningRows = (made: readonly MadeUpRow[]): readonly PlanningRow[] =>
    planningView({
      today,
      accounts: accounts.map(({ name }) => ({ name })),
      rows: made.map((row) => wordsOf(row, today)),
    }).rows;
  const all = planningRows(rows.filter(({ on }) => on >= since || (on >= olderFrom && on <= olderTo)));
  const rowsFrom = firstDayOf(monthOf(today) - ROWS_MONTHS);
  const view: PlanningView = {
    userGuid: USER,
    nowMs: dayOf(today) * DAY_MS + HOUR_OF_READING_MS,
    today,
    currencyCode: currency,
    accounts: accounts.map(foundAccount),
    accountsWithoutPfm: new Set(),
    categories: categoryBookOf([]),
    rows: all.filter(({ transaction }) => transaction.date >= rowsFrom),
    balanceRows: planningRows(balanceRows.filter(({ on }) => on >= rowsFrom)).filter(movedBalance),
    rowsFrom,
  };
  return { view, yearOfRows: all.toSorted((a, b) => compareTransactions(a.transaction, b.transaction)) };
};

const foundAccount = (
  { name, type, currency, balance, limit, isClosed, subtype, openedOn, dueOn, paidOn }: MadeUpAccount,
  place: number,
): FoundAccount => ({
  account: {
    guid: accountGuid(name),
    ordinal: place,
    feed: feedAccount({
      ...{ upstreamId: name, name, accountType: type, currencyCode: currency, balanceMinor: balance },
      ...{ availableBalanceMinor: null, creditLimitMinor: limit, isClosed, accountSubtype: subtype },
      ...{ paymentDueAt: noonOf(dueOn), lastPaymentAt: noonOf(paidOn) },
    }),
    edits: {},
    state: OPEN,
    holdingsValueMinor: null,
    revision: 1,
    createdAt: noonOf(openedOn) ?? testMember().createdAt,
    updatedAt: testMember().updatedAt,
  },
  member: testMember(),
});

const isMarked = ({ marks = [] }: MadeUpRow, mark: Mark): boolean => marks.includes(mark);

const noonOf = (day: string | null): number | null => (day === null ? null : dayOf(day) * DAY_MS + DAY_MS / 2);

const wordsOf = (row: MadeUpRow, today: string) => ({
  id: row.id,
  on: row.on,
  [row.isCredit ? 'credit' : 'debit']: '0',
  text: row.text,
  ...(row.merchant === null ? {} : { merchant: row.merchant }),
  category: categoryNamed(row.category).name,
  account: row.account,
  isPending: row.postedOn > today,
  more: {
    amountMinor: row.minor,
    currencyCode: row.currency,
    parentGuid: row.parent === null ? null : transactionGuid(row.parent),
    createdAt: dayOf(row.knownOn) * DAY_MS,
    checkNumber: isMarked(row, 'CHECK_NUMBER') ? '1001' : null,
    isInternational: isMarked(row, 'INTERNATIONAL') ? true : null,
    kinds: {
      ...{ ...NO_KINDS, isSubscription: row.isSubscription, isDirectDeposit: row.isDirectDeposit },
      isOverdraftFee: isMarked(row, 'OVERDRAFT_FEE'),
    },
  },
});
