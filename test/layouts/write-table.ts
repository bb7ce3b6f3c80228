import { cellOf } from './cells.ts';
import { encode } from './encode.ts';
import type { Layout, Role } from './layout.ts';
import type { Ledger } from './ledger.ts';
import { balanceRowOf, linesOf } from './lines.ts';
import { type Statement, statementOf } from './statement.ts';

export interface WrittenTable {
  readonly text: string;
  readonly bytes: Uint8Array;
  /** UTF-8 where the one of the layout has not all of the characters. */
  readonly charset: string;
}

/** The file that the bank gives. */
export const writeTable = (ledger: Ledger, layout: Layout): WrittenTable => {
  const statement = statementOf(ledger, layout);
  const lines = [
    ...linesOf(layout.before, statement, ledger, layout).map((cells) => joined(cells, layout, [])),
    ...tableOf(statement, ledger, layout),
    ...linesOf(layout.after, statement, ledger, layout).map((cells) => joined(cells, layout, [])),
  ];
  const text = lines.map((line) => `${line}${layout.newline}`).join('');
  const bytes = encode(text, layout.charset, layout.hasMark);
  if (bytes !== null) return { text, bytes, charset: layout.charset };
  return { text, bytes: Buffer.from(text), charset: 'utf-8' };
};

const tableOf = (statement: Statement, ledger: Ledger, layout: Layout): readonly string[] => {
  const roles = layout.columns.map(({ role }) => role);
  const line = (cells: readonly string[]): string => joined(cells, layout, roles);
  const payments = statement.rows.map((entry): readonly string[] => [
    line(roles.map((role) => cellOf(role, entry, ledger, layout))),
    ...(layout.isTextContinued && entry.row.payee !== ''
      ? [line(roles.map((role) => (role === 'text' ? entry.row.payee : '')))]
      : []),
  ]);
  const balances = layout.hasBalanceRows && ledger.accounts.length === 1;
  const balance = (end: 'opening' | 'closing'): readonly (readonly string[])[] =>
    balances ? [[line(balanceRowOf(end, statement, ledger, layout))]] : [];
  const inTime = [...balance('opening'), ...payments, ...balance('closing')];
  const ordered = layout.isNewestFirst ? inTime.toReversed() : inTime;
  if (!layout.hasHeader) return ordered.flat();
  const header = line(layout.columns.map((column) => column.header));
  const middle = layout.isHeaderRepeated ? Math.ceil(ordered.length / 2) : ordered.length;
  const again = layout.isHeaderRepeated && middle < ordered.length ? [header] : [];
  return [header, ...ordered.slice(0, middle).flat(), ...again, ...ordered.slice(middle).flat()];
};

/** Columns whose cells have quotation marks where texts have them. */
const TEXTS: ReadonlySet<Role> = new Set([
  'text',
  'payee',
  'payer',
  'recipient',
  'kind',
  'purpose',
  'category',
  'owner',
]);

const joined = (cells: readonly string[], layout: Layout, roles: readonly Role[]): string => {
  const { delimiter, quotes } = layout;
  const quoted = cells.map((cell, place) => {
    const role = roles[place];
    const isQuoted = quotes === 'all' || (quotes === 'texts' && role !== undefined && TEXTS.has(role));
    return isQuoted || /["\n]/.test(cell) || cell.includes(delimiter) ? inQuotes(cell) : cell;
  });
  const line = `${quoted.join(delimiter)}${layout.isLineEnded && cells.length > 0 ? delimiter : ''}`;
  return layout.isLineQuoted && line !== '' ? inQuotes(line.replaceAll('\n', ' ')) : line;
};

const inQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;
