import { moneyCell } from './cells.ts';
import { writeDay } from './dates.ts';
import { listOf } from './language.ts';
import { hasColumn, type Layout, type Line, type Role } from './layout.ts';
import type { Ledger } from './ledger.ts';
import type { Statement } from './statement.ts';

/** What stands above and below a table, and rows of it that are no payments. Each is a list of cells. */
export const linesOf = (
  lines: readonly Line[],
  statement: Statement,
  ledger: Ledger,
  layout: Layout,
): readonly (readonly string[])[] =>
  lines.flatMap((line) => {
    const cells = lineOf(line, statement, ledger, layout);
    return cells === null ? [] : [cells];
  });

const lineOf = (line: Line, statement: Statement, ledger: Ledger, layout: Layout): readonly string[] | null => {
  const { words, months } = ledger.language;
  const { rows, closingMinor } = statement;
  const [account, ...others] = ledger.accounts;
  const word = (list: string): string => wordAt(list, layout);
  const labelled = (label: string, ...values: readonly string[]): readonly string[] =>
    layout.areLinesCells ? [label, ...values] : [`${label}: ${values.join(' - ')}`];
  const day = (date: string): string => writeDay(date, { ...layout.dates, extra: 'none' }, { months, time: '' });
  const isForOne = others.length === 0;
  switch (line) {
    case 'title':
      return ['TEST BANK'];
    case 'blank':
      return [];
    case 'account':
      return isForOne ? labelled(word(words.account), account?.number ?? '') : null;
    case 'owner':
      return labelled(word(words.owner), ledger.holder);
    case 'period':
      return labelled(word(words.period), day(rows[0]?.row.booked ?? ''), day(rows.at(-1)?.row.booked ?? ''));
    case 'currency':
      return labelled(word(words.currency), ledger.currency);
    case 'opening':
      return isForOne ? labelled(word(words.opening), moneyCell(account?.openingMinor ?? 0n, ledger, layout)) : null;
    case 'closing':
      return isForOne ? labelled(word(words.closing), moneyCell(closingMinor[0] ?? 0n, ledger, layout)) : null;
    case 'total':
      return isForOne ? totalOf(statement, ledger, layout) : null;
    case 'count':
      return [`# ${rows.length}`];
    case 'note':
      return [`* ${word(words.balance)} (${word(words.text)}).`];
  }
};

export const wordAt = (list: string, { lineWord }: Layout): string => {
  const words = listOf(list);
  return words[lineWord % words.length] ?? '';
};

const totalOf = ({ rows }: Statement, ledger: Ledger, layout: Layout): readonly string[] => {
  const label = wordAt(ledger.language.words.total, layout);
  const sum = (isWanted: (minor: bigint) => boolean): bigint =>
    rows.reduce((all, { amountMinor }) => (isWanted(amountMinor) ? all + amountMinor : all), 0n);
  const sums: Partial<Record<Role, bigint>> = hasColumn(layout, 'debit')
    ? { debit: sum((minor) => minor < 0n), credit: sum((minor) => minor > 0n) }
    : { amount: sum(() => true) };
  const cells = layout.columns.map(({ role }) => {
    const minor = sums[role];
    return minor === undefined ? '' : moneyCell(minor, ledger, layout);
  });
  return cells[0] === '' ? [label, ...cells.slice(1)] : [...cells.slice(0, -1), label];
};

/** The balance before the first row, or after the last one, as a row of the table. */
export const balanceRowOf = (end: 'opening' | 'closing', statement: Statement, ledger: Ledger, layout: Layout) => {
  const { rows, closingMinor } = statement;
  const minor = (end === 'opening' ? ledger.accounts[0]?.openingMinor : closingMinor[0]) ?? 0n;
  const date = (end === 'opening' ? rows[0] : rows.at(-1))?.row.booked ?? '';
  const label = layout.columns.find(({ role }) => TEXTS.includes(role))?.role;
  const place = MONEY.find((role) => hasColumn(layout, role));
  return layout.columns.map(({ role }) => {
    if (role === 'booked') return writeDay(date, layout.dates, { months: ledger.language.months, time: '00:00:00' });
    if (role === label) return wordAt(ledger.language.words[end], layout);
    return role === place ? moneyCell(minor, ledger, layout) : '';
  });
};

const TEXTS: readonly Role[] = ['text', 'payee', 'recipient', 'purpose'];
/** Where such a row has its number. */
const MONEY: readonly Role[] = ['balance', 'amount', 'credit'];
