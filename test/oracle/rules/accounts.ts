import { monthsBefore } from '../../../lib/domain/kernel/calendar.ts';
import { type Figures, put } from './figures.ts';
import { DEBTS } from './goals.ts';
import { balanceRowsOf, type Reading } from './reading.ts';

/** So many months before that of a reading are asked for. */
export const MONTHS_OF_BALANCES = 14;

/** Balances by month of every account that is listed, hidden ones too. */
export const balanceFigures = ({ everyAccount, everyRow, today }: Reading, figures: Figures): void => {
  for (const { name, type, currency, balance, mergedInto } of everyAccount) {
    if (mergedInto !== null) continue;
    const own = everyRow.filter((row) => row.account === name && row.currency === currency);
    const changes = new Map<string, bigint>();
    for (const { on, isCredit, minor } of balanceRowsOf(own, today)) {
      const month = on.slice(0, 7);
      changes.set(month, (changes.get(month) ?? 0n) + (isCredit === DEBTS.includes(type) ? -minor : minor));
    }
    for (let ago = 0; ago <= MONTHS_OF_BALANCES; ago += 1) {
      const asked = monthsBefore(today, ago).slice(0, 7);
      const since = [...changes].filter(([month]) => month > asked).reduce((sum, [, change]) => sum + change, 0n);
      put(figures, `account ${name} at the end of ${asked}`, balance - since);
      put(figures, `account ${name} in ${asked}`, changes.get(asked) ?? 0n);
    }
  }
};

/** What the page of a person's money shows for each currency. */
export const worthFigures = ({ accounts }: Reading, figures: Figures): void => {
  const open = accounts.filter(({ isClosed }) => !isClosed);
  for (const code of new Set(open.map(({ currency }) => currency))) {
    const worth = open
      .filter(({ currency }) => currency === code)
      .reduce((sum, { type, balance }) => sum + (DEBTS.includes(type) ? -balance : balance), 0n);
    put(figures, `net worth in ${code}`, worth);
  }
};
