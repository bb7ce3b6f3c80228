import { addDays } from '../../../lib/domain/kernel/calendar.ts';
import { scaleOf } from '../../../lib/domain/kernel/money.ts';
import { topOf } from '../made-up/payees.ts';
import type { MadeUpRow } from '../made-up/user.ts';
import { beatName, NOT_SHOWN } from '../shown-beat.ts';
import { type Figures, put } from './figures.ts';
import { DEBTS } from './goals.ts';
import type { Reading } from './reading.ts';

/** Sixty are kept, with some of other types among them; where there may be more, the service leaves out old ones. */
const COUNT_MAX = 40;

const DAYS_OF_NEWS = 30;
const DEPOSIT_UNITS = 500n;
const EXPENSE_UNITS = 100n;

/** The readings so far, oldest first, each with its figures; a notification stays when its cause has passed. */
export interface Past {
  readonly reading: Reading;
  readonly figures: Figures;
}

export const notificationFigures = (past: readonly Past[], figures: Figures): void => {
  const today = past.at(-1)?.reading.today ?? '';
  const month = past.filter(({ reading }) => reading.today.slice(0, 7) === today.slice(0, 7));
  const exceeded = new Set(month.flatMap(exceededIn));
  const offTrack = new Set(month.flatMap(offTrackIn));
  // Those of an account are gone with it; a row that came to another account is told there.
  const accounts = new Set(past.at(-1)?.reading.accounts.map(({ name }) => name));
  const counts = ({ account }: MadeUpRow): boolean => accounts.has(account);
  const ofRows = Object.entries(OF_ROWS).map(([type, isOf]): readonly [string, ReadonlySet<string>] => {
    const ids = past.flatMap(({ reading }) => newsIn(reading).filter((row) => counts(row) && isOf(row, reading)));
    return [type, new Set(ids.map(({ id }) => id))];
  });
  const ofAccounts = Object.entries(OF_ACCOUNTS).map(([type, of]): readonly [string, readonly string[]] => {
    const told = past.flatMap((one) => toldIn(one, of)).filter(({ account }) => accounts.has(account));
    return [type, [...new Map(told.map((one) => [`${one.account} ${one.day}`, one.account])).values()]];
  });
  const others = [...ofRows.map(([type, ids]) => [type, [...ids]] as const), ...ofAccounts];
  const count = others.reduce((sum, [, names]) => sum + names.length, exceeded.size + offTrack.size);
  if (count > COUNT_MAX) return;
  put(figures, 'notifications BUDGET_EXCEEDED', listOf(exceeded));
  put(figures, 'notifications BUDGET_OFF_TARGET', listOf(offTrack));
  for (const [type, names] of others) put(figures, `notifications ${type}`, listOf(names));
};

const listOf = (names: Iterable<string>): string => [...names].toSorted().join(', ');

const isSpending = (category: string): boolean => topOf(category) !== 'Income';
const isTrue = (figures: Figures, name: string): boolean => figures.get(name) === 'true';

const exceededIn = ({ reading, figures }: Past): readonly string[] =>
  reading.user.budgets
    .map(({ category }) => category)
    .filter((category) => isSpending(category) && isTrue(figures, `budget ${category} is exceeded`));

const offTrackIn = ({ reading, figures }: Past): readonly string[] =>
  reading.user.budgets
    .map(({ category }) => category)
    .filter((category) => isSpending(category) && isTrue(figures, `budget ${category} is off track`))
    .filter((category) => !isTrue(figures, `budget ${category} is exceeded`));

/** Rows in the main currency, dated up to today, that are news on the day of the reading. */
const newsIn = ({ rows, today, currency }: Reading): readonly MadeUpRow[] =>
  rows.filter((row) => row.currency === currency && row.on <= today && row.on >= addDays(today, -DAYS_OF_NEWS));

const units = (count: bigint, currency: string): bigint => count * 10n ** BigInt(scaleOf(currency));

const OF_ROWS: Readonly<Record<string, (row: MadeUpRow, reading: Reading) => boolean>> = {
  ACCOUNT_DEPOSIT_LARGE: (row, { accounts, currency }) => {
    const type = accounts.find(({ name }) => name === row.account)?.type ?? 'CASH';
    const isDeposit = row.isCredit && topOf(row.category) !== 'Transfer' && !DEBTS.includes(type);
    return isDeposit && row.minor > units(DEPOSIT_UNITS, currency);
  },
  TRANSACTION_EXPENSE_LARGE: (row, { currency }) => {
    const isExpense = !row.isCredit && !['Transfer', 'Investments', 'Fees & Charges'].includes(topOf(row.category));
    return isExpense && row.minor > units(EXPENSE_UNITS, currency);
  },
  TRANSACTION_FEE_CHARGE: (row) => !row.isCredit && topOf(row.category) === 'Fees & Charges' && row.minor > 0n,
};

/** Told with a beat: once for each account and day, which is a fact of its sentence. */
const OF_ACCOUNTS: Readonly<Record<string, { readonly template: string; readonly placeOfDay: number }>> = {
  DEBT_PAYMENT_REMINDER: { template: 'DebtPaymentReminder', placeOfDay: 1 },
  ACCOUNT_BALANCE_LOW: { template: 'LowAccountBalances', placeOfDay: -1 },
};

interface ToldAccount {
  readonly account: string;
  readonly day: string;
}

const toldIn = (
  { reading, figures }: Past,
  { template, placeOfDay }: (typeof OF_ACCOUNTS)[string],
): readonly ToldAccount[] =>
  reading.accounts.flatMap(({ name: account }) => {
    const facts = figures.get(beatName(template, account));
    return facts === undefined || facts === NOT_SHOWN ? [] : [{ account, day: facts.split('; ').at(placeOfDay) ?? '' }];
  });
