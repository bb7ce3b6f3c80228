import { addDays } from '../../../../lib/domain/kernel/calendar.ts';
import { topOf } from '../../made-up/payees.ts';
import type { MadeUpRow } from '../../made-up/user.ts';
import { DEBTS } from '../goals.ts';
import { type BeatInput, dayWord, type ExpectedBeat, moneyWord, units } from './beat.ts';

const DAYS_OF_NEWS = 30;
const LARGE_UNITS = 500;

/** Beats about one row each. */
export const rowBeats = (input: BeatInput): readonly ExpectedBeat[] =>
  input.rows
    .filter(({ on }) => on >= addDays(input.today, -DAYS_OF_NEWS) && on <= input.today)
    .flatMap((row) => [...templatesOf(row, input)].map((template) => beatOf(template, row)));

const beatOf = (template: string, row: MadeUpRow): ExpectedBeat => ({
  ...{ template, subject: row.id, facts: [moneyWord(row.minor, row.currency), dayWord(row.on)] },
});

function* templatesOf(row: MadeUpRow, input: BeatInput): Generator<string> {
  const top = topOf(row.category);
  const isMoved = top === 'Transfer' || top === 'Investments';
  const isSpent = !row.isCredit && !isMoved && row.currency === input.currency;
  if (isSpent && row.minor > units(LARGE_UNITS, row.currency)) yield 'LargeTransactions';
  if (isSpent && top === 'Fees & Charges') yield 'FeeDetected';
  const account = input.accounts.find(({ name }) => name === row.account);
  if (!row.isCredit || row.postedOn > input.today || account === undefined || DEBTS.includes(account.type)) return;
  if (top === 'Taxes') yield 'TaxDeposit';
  else if (row.isDirectDeposit || row.category === 'Paycheck') yield 'PayrollDeposit';
  else if (row.minor >= units(LARGE_UNITS, row.currency)) yield 'LargeDeposit';
  else if (account.type === 'SAVINGS') yield 'SavingsAccountDeposit';
}

/** Posted debits of one account, day, merchant and amount. */
export const duplicateBeats = ({ rows, today }: BeatInput): readonly ExpectedBeat[] => {
  const counts = new Map<string, MadeUpRow[]>();
  for (const row of rows) {
    const isLate = row.on < addDays(today, -DAYS_OF_NEWS) || row.on > today || row.postedOn > today;
    if (row.isCredit || row.merchant === null || row.parent !== null || isLate) continue;
    const key = [row.account, row.on, row.merchant, row.minor].join(' ');
    counts.set(key, [...(counts.get(key) ?? []), row]);
  }
  return [...counts.values()].flatMap((all) => {
    const [row] = all;
    if (row === undefined || all.length < 2) return [];
    const facts = [moneyWord(row.minor, row.currency), dayWord(row.on)];
    return [
      {
        template: 'DuplicatePayment',
        subject: all
          .map(({ id }) => id)
          .toSorted()
          .join(' '),
        facts,
      },
    ];
  });
};
