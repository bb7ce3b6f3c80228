import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CsvFile } from '../../../../../lib/connectors/files/csv/csv-file.ts';
import { proposeMapping } from '../../../../../lib/connectors/files/csv/propose-mapping.ts';
import { readCsv } from '../../../../../lib/connectors/files/csv/read-csv.ts';
import { type CompleteMapping, completeMapping } from '../../../../../lib/domain/imports/import-mapping.ts';
import { isCivilDate } from '../../../../../lib/domain/kernel/calendar.ts';
import { formatMoney } from '../../../../../lib/domain/kernel/money.ts';
import { accountIn, knownFor, mappingOf, TODAY } from '../../../../support/files/csv.ts';
import { CSV_LAYOUTS } from '../../../../support/files/csv-layouts.ts';
import { mutated, mutationsWith } from '../../../../support/ledger/mutations.ts';
import { isSoundRow } from '../../../../support/ledger/sound-row.ts';
import { forAll, runs } from '../../../../support/project/runs.ts';

const GOOD_FILES = CSV_LAYOUTS.map(({ bytes, said }) => ({ bytes, mapping: mappingOf(bytes, said) }));

const INSERTED = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  '\u0000',
  '\ufeff',
  ' ',
  '-',
  '.',
  '(',
  '€',
  '1,234',
  '03/04/2026',
].map((text) => Buffer.from(text));

const isSound = (file: CsvFile): boolean => {
  if (file.kind === 'refused') return file.line === null || file.line >= 1;
  const [account] = file.accounts;
  if (account.kind === 'failed') return account.line >= 1 && (account.column === null || account.column >= 1);
  const { rows, pending, balanceAsOf } = account;
  return [...rows, ...(pending?.rows ?? [])].every(isSoundRow) && (balanceAsOf === null || isCivilDate(balanceAsOf));
};

/** With an answer to everything that is open. */
const answered = (bytes: Uint8Array): CompleteMapping | null => {
  const proposal = proposeMapping(bytes, { today: TODAY, currencyCode: 'EUR' });
  if (proposal.kind === 'refused') return null;
  const { mapping } = proposal;
  const { dateFormat, decimal, sign } = mapping;
  return completeMapping({
    ...mapping,
    dateFormat: dateFormat ?? 'DD/MM/YYYY',
    decimal: decimal ?? ',',
    sign: sign ?? 'negative_is_out',
  });
};

describe('any CSV file', () => {
  test('that differs a little from a good one is read or refused, and never throws', { timeout: 900_000 }, () => {
    forAll(
      runs(1_000, 20_000),
      fc.constantFrom(...GOOD_FILES),
      fc.array(mutationsWith(INSERTED), { minLength: 1, maxLength: 6 }),
      ({ bytes, mapping }, mutations) => {
        const file = mutations.reduce(mutated, bytes);
        expect(isSound(readCsv(file, mapping, knownFor(mapping)))).toBe(true);
        const own = answered(file);
        if (own !== null) expect(isSound(readCsv(file, own, knownFor(own)))).toBe(true);
      },
    );
  });

  test('of random bytes is refused, and never throws', () => {
    forAll(runs(200), fc.uint8Array({ maxLength: 2_000 }), fc.constantFrom(...GOOD_FILES), (bytes, { mapping }) => {
      expect(isSound(readCsv(bytes, mapping, knownFor(mapping)))).toBe(true);
      answered(bytes);
    });
  });
});

interface Spelling {
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly dateFormat: string;
  readonly decimal: '.' | ',';
  readonly group: string;
  readonly negative: (amount: string) => string;
  readonly lineEnd: string;
}

const spelling: fc.Arbitrary<Spelling> = fc
  .record({
    delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const),
    dateFormat: fc.constantFrom('YYYY-MM-DD', 'DD.MM.YYYY', 'MM/DD/YYYY', 'DD/MM/YYYY', 'YYYYMMDD', 'DD-MM-YY'),
    decimal: fc.constantFrom('.' as const, ',' as const),
    group: fc.constantFrom('', ',', '.', '’', '\u00a0'),
    negative: fc.constantFrom(
      (amount: string) => `-${amount}`,
      (amount: string) => `${amount}-`,
      (amount: string) => `(${amount})`,
      (amount: string) => `-€${amount}`,
      (amount: string) => `${amount} DR`,
    ),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .filter(({ group, decimal }) => group !== decimal);

const row = fc.record({
  day: fc.integer({ min: 0, max: 400 }),
  minor: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
  text: fc.string({
    unit: fc.constantFrom('a', 'B', 'é', ' ', '"', ',', ';', '|', '\n', '7', "'"),
    minLength: 1,
    maxLength: 12,
  }),
});

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const dateIn = (date: string, format: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return format.replace('YYYY', year).replace('YY', year.slice(2)).replace('MM', month).replace('DD', day);
};
const amountIn = (minor: bigint, { decimal, group, negative }: Spelling): string => {
  const [whole = '', fraction = ''] = formatMoney(minor < 0n ? -minor : minor, 'EUR').split('.');
  const text = `${whole.replace(/\B(?=(?:\d{3})+$)/g, group)}${decimal}${fraction}`;
  return minor < 0n ? negative(text) : text;
};

describe('rows of a CSV file in any spelling', () => {
  test('are read as they were meant', () => {
    forAll(runs(300), spelling, fc.array(row, { minLength: 1, maxLength: 20 }), (written, rows) => {
      const { delimiter, dateFormat, decimal, lineEnd } = written;
      const meant = rows.map(({ day, minor, text }) => ({
        date: new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10),
        minor,
        text,
      }));
      const lines = [
        ['Date', 'Text', 'Amount'],
        ...meant.map(({ date, minor, text }) => [dateIn(date, dateFormat), text, amountIn(minor, written)]),
      ].map((cells) => cells.map(quoted).join(delimiter));
      const mapping: CompleteMapping = {
        delimiter,
        encoding: 'utf-8',
        headerRow: 1,
        columns: [
          { name: 'Date', field: 'date' },
          { name: 'Text', field: 'description' },
          { name: 'Amount', field: 'amount' },
        ],
        dateFormat,
        decimal,
        sign: 'negative_is_out',
        currencyCode: 'EUR',
      };
      const read = accountIn(readCsv(Buffer.from(lines.join(lineEnd)), mapping, knownFor(mapping))).rows;
      expect(
        read.map(({ transactedOn, type, amountMinor, description }) => ({
          date: transactedOn,
          minor: type === 'DEBIT' ? -amountMinor : amountMinor,
          text: description,
        })),
      ).toEqual(meant.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() })));
    });
  });
});
