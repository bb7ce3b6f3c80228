import { FIELD_LENGTH_MAX, FIELDS_OF_ROW_MAX, type LimitCode, ROWS_MAX } from './limits.ts';

/** A line of a row: its letter, and what follows it. */
export interface QifField {
  readonly letter: string;
  readonly text: string;
}

export interface QifRow {
  readonly fields: readonly QifField[];
  /** Where it begins, from 1. */
  readonly line: number;
}

/** The rows of one account. */
export interface QifList {
  /** As the file names it; null where it names none. */
  readonly account: string | null;
  /** In lower case: `bank`, `ccard`, `invst`. */
  readonly type: string;
  readonly rows: readonly QifRow[];
}

export type QifFault = 'rows.none' | 'row.cut_off' | LimitCode;

export type QifRead =
  | { readonly kind: 'read'; readonly lists: readonly QifList[] }
  | { readonly kind: 'refused'; readonly code: QifFault; readonly line: number | null };

/** Kinds of lists that have transactions. All others, such as categories and prices, are read over. */
const WITH_ROWS: ReadonlySet<string> = new Set(['bank', 'cash', 'ccard', 'oth a', 'oth l', 'invst', 'port']);

const TYPE = /^!type:\s*(.*)$/i;
const ACCOUNTS = /^!account\b/i;
/** Settings of the program that reads the file. A list goes on behind them. */
const SETTING = /^!(?:option|clear):/i;

/** Reads a text row by row, in one pass. */
export const readQifRows = (text: string): QifRead => {
  const lists: { account: string | null; type: string; rows: QifRow[] }[] = [];
  /** Where the rows go; null inside a list that has none. */
  let rows: QifRow[] | null = null;
  let isInAccounts = false;
  let account: string | null = null;
  let open: { readonly fields: QifField[]; readonly line: number } | null = null;
  let count = 0;
  let line = 0;

  const begin = (head: string): void => {
    const type = TYPE.exec(head)?.[1]?.trim().toLowerCase() ?? '';
    isInAccounts = ACCOUNTS.test(head);
    rows = WITH_ROWS.has(type) ? [] : null;
    if (rows !== null) lists.push({ account, type, rows });
  };

  const end = (): LimitCode | null => {
    const row = open;
    open = null;
    if (row === null) return null;
    if (isInAccounts) account = row.fields.find(({ letter }) => letter === 'N')?.text ?? account;
    rows?.push(row);
    count += rows === null ? 0 : 1;
    return count > ROWS_MAX ? 'limit.rows' : null;
  };

  const take = (written: string): LimitCode | null => {
    const text = written.trim();
    if (text === '') return null;
    if (text.startsWith('!')) {
      const code = end();
      if (!SETTING.test(text)) begin(text);
      return code;
    }
    if (text === '^') return end();
    if (text.length > FIELD_LENGTH_MAX) return 'limit.field';
    open ??= { fields: [], line };
    open.fields.push({ letter: text.charAt(0), text: text.slice(1).trim() });
    return open.fields.length > FIELDS_OF_ROW_MAX ? 'limit.fields' : null;
  };

  const lineCutOff = (): number | null => (rows === null ? null : (open?.line ?? null));

  for (const written of text.split(/\r\n|\n|\r/)) {
    line += 1;
    const code = take(written);
    if (code !== null) return { kind: 'refused', code, line };
  }
  // What the end of the file cuts off may be half an amount.
  const cutOff = lineCutOff();
  if (cutOff !== null) return { kind: 'refused', code: 'row.cut_off', line: cutOff };
  const filled = lists.filter((list) => list.rows.length > 0);
  return filled.length === 0 ? { kind: 'refused', code: 'rows.none', line: null } : { kind: 'read', lists: filled };
};
