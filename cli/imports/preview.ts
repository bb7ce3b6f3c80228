import * as z from 'zod/mini';
import { NO_CURRENCY } from '../../lib/domain/kernel/money.ts';
import { money } from '../money.ts';
import type { Output } from '../output.ts';
import { spelledNumber } from '../spelled.ts';

const nullableText = z.nullable(z.string());
const nullableCount = z.nullable(z.number());
const nullableAmount = z.nullable(spelledNumber);

const importRow = z.looseObject({
  line: nullableCount,
  date: z.string(),
  type: z.string(),
  amount: spelledNumber,
  currency: z.string(),
  description: z.string(),
  memo: nullableText,
  status: z.string(),
  balance: nullableAmount,
});
type Row = z.infer<typeof importRow>;

export const importReading = z.looseObject({ value: z.string(), rows: z.array(importRow) });
export type Reading = z.infer<typeof importReading>;

/** What a dry run says of an account; a service of an earlier release says nothing of it. */
export const previewFields = {
  account_reason: z.optional(nullableText),
  balance: z.optional(nullableAmount),
  changes: z.optional(
    z.nullable(
      z.looseObject({
        count: z.number(),
        pairs: z.array(z.looseObject({ before: importRow, after: importRow })),
        import_guids: z.optional(z.array(z.string())),
      }),
    ),
  ),
  currency: z.optional(nullableText),
  days: z.optional(z.nullable(z.looseObject({ first: z.string(), last: z.string(), count: z.number() }))),
  doubts: z.optional(
    z.array(z.looseObject({ line: nullableCount, message: z.string(), readings: z.array(importReading) })),
  ),
  left_out: z.optional(z.array(z.looseObject({ count: z.number(), lines: z.array(z.number()), message: z.string() }))),
  rows: z.optional(z.array(importRow)),
  sums: z.optional(z.nullable(z.looseObject({ in: spelledNumber, out: spelledNumber }))),
};
const previewed = z.looseObject({ name: z.string(), ...previewFields });

const REASONS: Readonly<Record<string, string>> = {
  named_by_caller: 'named by you',
  named_in_file: 'named in the file',
  balances_go_on: 'its balance goes on in the file',
  rows_known: 'it has some of the rows',
  same_header: 'its files have the same header',
  new: 'a new account',
};

/** Shows a person what to check before the import. */
export const tellPreview = (output: Output, account: z.infer<typeof previewed>): void => {
  const {
    name,
    account_reason: reason,
    sums,
    days,
    balance,
    currency = null,
    rows = [],
    left_out = [],
    doubts = [],
    changes,
  } = account;
  if (typeof reason !== 'string') return;
  output.line(output.paint('bold', `${name}: ${REASONS[reason] ?? reason}`));
  if (days && sums) {
    const [into, out, after] = [sums.in, sums.out, balance].map((amount) => money(amount ?? null, currency));
    const sentence = `${days.count} rows from ${days.first} to ${days.last}: ${into} in, ${out} out`;
    output.line(after === '' ? sentence : `${sentence}, balance ${after}`);
  }
  tellRows(output, rows);
  for (const { count, lines, message } of left_out) {
    output.line(`Left out: ${count} (${placeText(lines, count)}). ${message}`);
  }
  for (const { line, message, readings } of doubts) {
    output.line(`${line === null ? 'Unsure' : `Unsure in line ${line}`}: ${message}`);
    for (const text of readingLines(readings)) output.line(`  ${text}`);
  }
  if (changes) tellChanges(output, changes);
};

type Changes = NonNullable<z.infer<typeof previewed>['changes']>;

const tellChanges = (output: Output, { count, pairs, import_guids: guids = [] }: Changes): void => {
  output.line(
    `${count} new rows have the day and amount of a row that is there: was the file read in another way before?`,
  );
  for (const { before, after } of pairs) {
    for (const text of readingLines([
      { value: 'is there', rows: [before] },
      { value: 'would come', rows: [after] },
    ])) {
      output.line(`  ${text}`);
    }
  }
  if (guids.length > 0) output.line(`To replace these rows and keep your changes: --replaces ${guids.join(' ')}`);
};

const placeText = (lines: readonly number[], count: number): string =>
  `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${count > lines.length ? ', …' : ''}`;

const tellRows = (output: Output, rows: readonly Row[]): void => {
  if (rows.length === 0) return;
  output.table(
    [{ name: 'LINE', isNumber: true }, 'DAY', { name: 'AMOUNT', isNumber: true }, 'TEXT', 'MEMO', 'BALANCE'],
    rows.map((row) => [
      `${row.line ?? ''}`,
      row.date,
      amountText(row),
      row.status === 'PENDING' ? `${row.description} (pending)` : row.description,
      row.memo ?? '',
      money(row.balance, null),
    ]),
  );
};

/** `12.50 EUR out`; without the currency while it is not known. */
const amountText = ({ amount, currency, type }: Row): string =>
  `${money(amount, currency === NO_CURRENCY ? null : currency)} ${type === 'DEBIT' ? 'out' : 'in'}`;

/** One line for each reading: its value, and the rows as it has them. */
export const readingLines = (readings: readonly Reading[]): readonly string[] =>
  readings.map(({ value, rows }) => {
    const texts = rows.map((row) => `${row.date} ${amountText(row)} ${row.description}`);
    return [value, ...texts].join('   ');
  });
