import { describe, expect, it } from 'vitest';
import { proposeMapping } from '../../../../../lib/connectors/files/csv/propose-mapping.ts';
import { readCsv } from '../../../../../lib/connectors/files/csv/read-csv.ts';
import { readOfx } from '../../../../../lib/connectors/files/ofx/read-ofx.ts';
import { csvBytes, IDENTITY, mappingOf, TODAY } from '../../../../support/files/csv.ts';
import { timeRatioOf } from '../../../../support/files/linear-time.ts';
import { rowText, withRows } from '../../../../support/files/ofx.ts';

/** Less than the longest cell that is read. */
const CELL_LENGTH = 4_000;
/** Where a table may begin. */
const HEAD_BYTES = 130_000;
const ROWS_BYTES = 200_000;
/** So many that a header weighs little. */
const MANY_ROWS_BYTES = 500_000;
/** A hostile cell took 20 to 190 times as long as one of words. Accents and signs may take some times as long. */
const RATIO_MAX = 10;

const WORDS = 'some words ';
const cellOf = (unit: string): string => unit.repeat(CELL_LENGTH / unit.length);
const filled = (line: string, bytes: number): string => line.repeat(bytes / Buffer.byteLength(line));

/** How many times as long a byte takes as in a file of the same form whose cells have words. */
const timesWords = (read: (bytes: Uint8Array) => unknown, fileOf: (cell: string) => string, unit: string): number => {
  const [large, small] = [unit, WORDS].map((text) => Buffer.from(fileOf(cellOf(text))));
  if (large === undefined || small === undefined) throw new Error('two files');
  return timeRatioOf((bytes) => void read(bytes), { large, small }, RATIO_MAX);
};

const propose = (bytes: Uint8Array) => proposeMapping(bytes, { today: TODAY, currencyCode: null });
const ROW = '2026-01-31,-1.50\n';

describe('the time to propose a mapping', () => {
  it.each([
    '(',
    '[',
    '{',
    ' (',
    '(a',
    '))',
    '("',
    ' in',
    ' eur',
    '-',
    '0',
    '1,',
    '\u0316\u0301',
    'a\u0316\u0301',
    'ß',
    '€',
    ' ',
  ])('is linear in a header of %j', (unit) => {
    const fileOf = (cell: string): string => `${filled(`Date,${cell}\n`, HEAD_BYTES)}Date,Amount\n${ROW}`;
    expect(timesWords(propose, fileOf, unit)).toBeLessThan(RATIO_MAX);
  });

  it('is bounded where a header has hundreds of columns and the rows have two', () => {
    const rows = filled(ROW, MANY_ROWS_BYTES);
    const [large, small] = [498, 0].map((columns) => Buffer.from(`Date,Amount${',x'.repeat(columns)}\n${rows}`));
    if (large === undefined || small === undefined) throw new Error('two files');
    expect(timeRatioOf((bytes) => void propose(bytes), { large, small }, 1.5)).toBeLessThan(1.5);
  });
});

describe('the time to read rows', () => {
  const header = 'Date,Text,Memo,Amount,Status\n';
  const mapping = mappingOf(csvBytes(`${header}2026-01-31,Shop,Gift,-1.50,ok\n`), { currencyCode: 'USD' });
  const read = (bytes: Uint8Array) => readCsv(bytes, mapping, IDENTITY);
  /** Inside another text, it is looked for again at each place. */
  const memo = `${'a'.repeat(1_000)}b${'a'.repeat(1_000)}`;

  it.each(['\u0316\u0301', '(', ' ', '"" ', '-', '1,', '€'])('is linear in a status of %j', (unit) => {
    const fileOf = (cell: string): string => header + filled(`2026-01-31,Shop,Gift,-1.50,${cell}\n`, ROWS_BYTES);
    expect(timesWords(read, fileOf, unit)).toBeLessThan(RATIO_MAX);
  });

  it('is linear where a memo nearly equals its description, in CSV and in OFX', () => {
    const csvOf = (cell: string): string => header + filled(`2026-01-31,${cell},${memo},-1.50,ok\n`, ROWS_BYTES);
    expect(timesWords(read, csvOf, 'a')).toBeLessThan(RATIO_MAX);
    const ofxOf = (cell: string): string =>
      withRows(filled(rowText({ id: '', name: cell, more: `<MEMO>${memo}` }), ROWS_BYTES));
    expect(timesWords(readOfx, ofxOf, 'a')).toBeLessThan(RATIO_MAX);
  });

  it('leaves out a memo that the description contains, and keeps any other', () => {
    const memoOf = (text: string, note: string) => {
      const file = read(csvBytes(`${header}2026-01-31,${text},${note},-1.50,ok\n`));
      const account = file.kind === 'read' ? file.accounts[0] : null;
      return account?.kind === 'account' ? account.rows[0]?.memo : undefined;
    };
    const long = 'word '.repeat(100).trim();
    expect([memoOf('Rent May', 'May'), memoOf(`${long} end`, long), memoOf('Rent', 'May')]).toEqual([
      null,
      null,
      'May',
    ]);
  });
});
