import { addDays } from '../../../lib/domain/kernel/calendar.ts';
import { scaleOf } from '../../../lib/domain/kernel/money.ts';
import { topOf } from '../made-up/payees.ts';
import type { MadeUpRow } from '../made-up/user.ts';
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
  const ofRows = Object.entries(OF_ROWS).map(([type, isOf]): readonly [string, ReadonlySet<string>] => {
    const ids = past.flatMap(({ reading }) => newsIn(reading).filter((row) => isOf(row, reading)));
    return [type, new Set(ids.map(({ id }) => id))];
  });
  const count = ofRows.reduce((sum, [, ids]) => sum + ids.size, exceeded.size + offTrack.size);
  if (count > COUNT_MAX) return;
  put(figures, 'notifications BUDGET_EXCEEDED', listOf(exceeded));
  put(figures, 'notifications BUDGET_OFF_TARGET', listOf(offTrack));
  for (const [type, ids] of ofRows) put(figures, `notifications ${type}`, listOf(ids));
};

const listOf = (names: ReadonlySet<string>): string => [...names].toSorted().join(', ');

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
