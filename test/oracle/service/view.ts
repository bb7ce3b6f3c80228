import { type FoundAccount, OPEN } from '../../../lib/domain/accounts/account.ts';
import { accountsThatCount, mainCurrencyOf } from '../../../lib/domain/accounts/counting-accounts.ts';
import { categoryBookOf, categoryNamed } from '../../../lib/domain/categories/category.ts';
import { dayOf, firstDayOf, monthOf, monthsBefore } from '../../../lib/domain/kernel/calendar.ts';
import { type daysToCompare, mergedAccountsIn } from '../../../lib/domain/ledger/brought-again.ts';
import { countingRows } from '../../../lib/domain/planning/counting-rows.ts';
import type { PlanningRow } from '../../../lib/domain/planning/planning-row.ts';
import {
  type PlanningView,
  REPEATING_MONTHS,
  ROWS_MONTHS,
  YEAR_BEFORE,
} from '../../../lib/domain/planning/planning-view.ts';
import { type FoundTransaction, NO_KINDS, NOTHING_SET } from '../../../lib/domain/transactions/transaction.ts';
import { feedAccount } from '../../support/ledger/feed.ts';
import { testMember } from '../../support/members/members.ts';
import { accountGuid, foundRows, transactionGuid, USER } from '../../support/planning/planning-view.ts';
import { bankDayOf } from '../made-up/bank-rows.ts';
import type { MadeUpAccount, MadeUpRow, Mark } from '../made-up/user.ts';
import { MONTHS_OF_BALANCES } from '../rules/accounts.ts';
import type { Reading } from '../rules/reading.ts';

const DAY_MS = 86_400_000;
/** Some hours after midnight, so that no zone has the same day as UTC by chance. */
const HOUR_OF_READING_MS = 5 * 3_600_000;

/** What the service computes from. */
export interface ServiceInput {
  readonly view: PlanningView;
  /** The rows in which planning looks for what repeats. */
  readonly yearOfRows: readonly PlanningRow[];
  readonly listed: Listed;
}

/** What lists have: hidden accounts and rows too. */
export interface Listed {
  readonly accounts: readonly FoundAccount[];
  /** In list order. */
  readonly rows: readonly FoundTransaction[];
  /** The accounts that each connection brings, by the guid that their rows are listed under. */
  readonly ledgers: Parameters<typeof daysToCompare>[1];
}

export const serviceInputOf = (reading: Reading): ServiceInput => {
  const { today } = reading;
  const listed = listedFor(reading);
  const rowsFrom = firstDayOf(monthOf(today) - ROWS_MONTHS);
  const accounts = accountsThatCount(listed.accounts);
  const visible = new Set<string>(accounts.map(({ account }) => account.guid));
  const isRead = daysReadOn(today);
  const read = listed.rows.filter(({ accountGuid: guid, transaction: { date } }) => visible.has(guid) && isRead(date));
  const merged = mergedAccountsIn(listed.ledgers);
  const { counts, moves } = countingRows(read.filter(({ accountGuid: guid }) => merged.has(guid)));
  const recent = read.filter(({ transaction }) => transaction.date >= rowsFrom);
  const view: PlanningView = {
    userGuid: USER,
    nowMs: dayOf(today) * DAY_MS + HOUR_OF_READING_MS,
    today,
    currencyCode: mainCurrencyOf(accounts),
    accounts,
    accountsWithoutPfm: new Set(),
    categories: categoryBookOf([]),
    rows: recent.filter(counts),
    balanceRows: recent.filter(moves),
    rowsFrom,
  };
  return { view, yearOfRows: read.filter(counts), listed };
};

/** The days of the rows that planning reads. */
const daysReadOn = (today: string): ((date: string) => boolean) => {
  const [from, to] = [monthsBefore(today, YEAR_BEFORE.fromMonths), monthsBefore(today, YEAR_BEFORE.toMonths)];
  const recentFrom = monthsBefore(today, REPEATING_MONTHS);
  return (date) => date >= recentFrom || (date >= from && date <= to);
};

const listedFor = ({ everyAccount, everyRow, today }: Reading): Listed => {
  const found = everyAccount.map(foundAccount);
  const listedUnder = new Map(everyAccount.map(({ name, mergedInto }) => [name, accountGuid(mergedInto ?? name)]));
  const isRead = daysReadOn(today);
  // Older ones are asked for by no figure.
  const balancesFrom = firstDayOf(monthOf(today) - MONTHS_OF_BALANCES);
  const asked = everyRow.filter(({ on }) => on >= balancesFrom || isRead(on));
  const rows = foundRows(
    asked.map((row) => ({ ...wordsOf(row, today), account: row.broughtBy })),
    { today, accounts: found, ownCategories: [] },
  );
  const strays = everyRow.flatMap((row) =>
    row.movedFrom === undefined ? [] : [{ feedDay: dayOf(row.movedFrom), day: dayOf(row.on) }],
  );
  const places = new Map(found.map(({ account }) => [account.guid, everyAccount[account.ordinal]?.name ?? '']));
  return {
    accounts: found.filter((_, place) => everyAccount[place]?.mergedInto === null),
    rows: rows.map((row) => {
      const guid = listedUnder.get(places.get(row.accountGuid) ?? '') ?? row.accountGuid;
      return guid === row.accountGuid ? row : { ...row, accountGuid: guid };
    }),
    ledgers: [{ index: { accounts: [...listedUnder.values()], strays } }],
  };
};

const foundAccount = (
  { name, type, currency, balance, limit, isClosed, isHidden, subtype, openedOn, dueOn, paidOn }: MadeUpAccount,
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
    edits: isHidden ? { isHidden } : {},
    state: OPEN,
    holdingsValueMinor: null,
    revision: 1,
    createdAt: noonOf(openedOn) ?? testMember().createdAt,
    updatedAt: testMember().updatedAt,
  },
  member: name === 'Twin' ? SECOND : FIRST,
});

const isMarked = ({ marks = [] }: MadeUpRow, mark: Mark): boolean => marks.includes(mark);

const noonOf = (day: string | null): number | null => (day === null ? null : dayOf(day) * DAY_MS + DAY_MS / 2);

const FIRST = testMember();
const SECOND = testMember({ guid: 'MBR-00000000-0000-7000-a000-000000000002', ordinal: 1 });

const wordsOf = (row: MadeUpRow, today: string) => ({
  id: row.id,
  on: row.on,
  [row.isCredit ? 'credit' : 'debit']: '0',
  text: row.text,
  ...(row.merchant === null ? {} : { merchant: row.merchant }),
  category: categoryNamed(row.category).name,
  isPending: row.postedOn > today,
  more: {
    amountMinor: row.minor,
    currencyCode: row.currency,
    transactedOn: bankDayOf(row),
    postedOn: row.postedOn > today ? null : bankDayOf(row),
    parentGuid: row.parent === null ? null : transactionGuid(row.parent),
    createdAt: dayOf(row.knownOn) * DAY_MS,
    checkNumber: isMarked(row, 'CHECK_NUMBER') ? '1001' : null,
    isInternational: isMarked(row, 'INTERNATIONAL') ? true : null,
    kinds: {
      ...{ ...NO_KINDS, isSubscription: row.isSubscription, isDirectDeposit: row.isDirectDeposit },
      isOverdraftFee: isMarked(row, 'OVERDRAFT_FEE'),
    },
    isHidden: row.isHidden,
    hasBeenSplit: row.isSplit,
    userSet: { ...NOTHING_SET, category: row.isEdited === true },
  },
});
