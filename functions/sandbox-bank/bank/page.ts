import { dateOf, parseDay } from '../../../lib/domain/kernel/calendar.ts';
import { type BankAnswer, badRequest, json } from './answer.ts';
import type { Json } from './json.ts';
import { presentRow } from './present.ts';
import type { Rows } from './row.ts';
import type { Statement } from './statement.ts';

const PAGE_ROWS = 1_000;

/** One page of an account's rows; the cursor is opaque to callers and means a place in this job's list. */
export const transactionPage = (
  all: Rows,
  statement: Pick<Statement, 'servedFrom'>,
  query: URLSearchParams,
): BankAnswer => {
  const fromText = query.get('from');
  const from = fromText === null ? statement.servedFrom : parseDay(fromText);
  const offset = offsetOf(query.get('cursor'));
  if (from === null || offset === null) return badRequest();
  const servedFrom = Math.max(from, statement.servedFrom);
  const rows = all.since(servedFrom);
  const end = Math.min(rows.length, offset + PAGE_ROWS);
  const transactions: Json[] = [];
  for (let index = offset; index < end; index += 1) transactions.push(presentRow(rows.at(index)));
  return json({ transactions, next_cursor: end < rows.length ? `r${end}` : null, served_from: dateOf(servedFrom) });
};

const offsetOf = (cursor: string | null): number | null => {
  if (cursor === null) return 0;
  const digits = /^r(\d{1,9})$/.exec(cursor)?.[1];
  return digits === undefined ? null : Number(digits);
};
