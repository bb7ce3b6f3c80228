import { describe, expect, test } from 'vitest';
import {
  CELL_LENGTH_MAX,
  COLUMNS_MAX,
  RECORDS_MAX,
  ROW_LENGTH_MAX,
  ROWS_MAX,
} from '../../../../../lib/connectors/files/csv/limits.ts';
import { proposeMapping } from '../../../../../lib/connectors/files/csv/propose-mapping.ts';
import { readCsv } from '../../../../../lib/connectors/files/csv/read-csv.ts';
import { FILE_BYTES_MAX } from '../../../../../lib/domain/imports/file-limits.ts';
import { accountIn, csvBytes, IDENTITY, mappingOf, TODAY } from '../../../../support/files/csv.ts';
import { HOSTILE_CSV_KINDS, hostileCsv } from '../../../../support/files/hostile-csv.ts';

const HEADER = 'Date,Text,Amount\n';
const ROW = '2026-01-31,Shop,-1.50\n';
const mapping = mappingOf(csvBytes(HEADER + ROW), { currencyCode: 'USD' });
const read = (text: string) => readCsv(csvBytes(text), mapping, IDENTITY);
const propose = (bytes: Uint8Array) => proposeMapping(bytes, { today: TODAY, currencyCode: null });
const refused = (code: string, line: number | null) => ({ kind: 'refused', code, line });

describe('a CSV file at a limit is read, and above it refused by name', () => {
  test('in bytes', () => {
    const padded = new Uint8Array(FILE_BYTES_MAX + 1).fill(0x0a);
    padded.set(csvBytes(HEADER + ROW));
    expect(accountIn(readCsv(padded.subarray(0, FILE_BYTES_MAX), mapping, IDENTITY)).rows).toHaveLength(1);
    expect(readCsv(padded, mapping, IDENTITY)).toEqual(refused('limit.bytes', null));
    expect(propose(padded)).toEqual(refused('limit.bytes', null));
  });

  test('in rows; empty ones do not count', () => {
    const most = HEADER + `${ROW}\n`.repeat(ROWS_MAX);
    expect(accountIn(read(most)).rows).toHaveLength(ROWS_MAX);
    expect(read(most + ROW)).toEqual(refused('limit.rows', null));
    const full = most + `${ROW}\n`.repeat(RECORDS_MAX - ROWS_MAX);
    expect(propose(csvBytes(full))).toEqual(refused('limit.rows', 2 * RECORDS_MAX));
  });

  test('in columns', () => {
    const wide = (columns: number) =>
      `${HEADER}${ROW}${','.repeat(columns - 1)}\n2026-01-31,a,-1${',x'.repeat(columns - 3)}\n`;
    expect(read(wide(COLUMNS_MAX))).toMatchObject({ accounts: [{ code: 'row.cells', line: 4 }] });
    expect(read(wide(COLUMNS_MAX + 1))).toEqual(refused('limit.columns', 4));
  });

  test('in columns between tabs', () => {
    const text = `Date\tText\tAmount\n2026-01-31\tShop\t-1.50\n${'\t'.repeat(COLUMNS_MAX)}\n`;
    expect(propose(csvBytes(text))).toEqual(refused('limit.columns', 3));
  });

  test.each([
    ['in one piece', (length: number) => 'x'.repeat(length)],
    ['in quotation marks', (length: number) => `"${'""'.repeat(length)}"`],
    ['with line breaks', (length: number) => `"${'x\r\n'.repeat(length / 2 - 1)}${'x'.repeat((length % 2) + 2)}"`],
  ])('in the length of a cell %s', (_, cellOf) => {
    const text = (length: number) => `${HEADER}${ROW}2026-01-31,${cellOf(length)},-1.50\n`;
    expect(accountIn(read(text(CELL_LENGTH_MAX))).rows).toHaveLength(2);
    expect(read(text(CELL_LENGTH_MAX + 1))).toEqual(refused('limit.cell', 3));
  });

  test('in the length of a row', () => {
    const row = (length: number) => {
      const cells = `2026-01-31,Shop,-1.50${`,${'x'.repeat(CELL_LENGTH_MAX)}`.repeat(15)},`;
      return `${cells}${'x'.repeat(length - cells.length)}\n`;
    };
    expect(read(HEADER + row(ROW_LENGTH_MAX))).toMatchObject({ accounts: [{ code: 'row.cells', line: 2 }] });
    expect(read(HEADER + row(ROW_LENGTH_MAX + 2))).toEqual(refused('limit.row', 2));
  });

  test('in the lines before its header', () => {
    const text = (lines: number) => 'Account,1\n'.repeat(lines) + HEADER + ROW;
    expect(accountIn(read(text(99))).rows).toHaveLength(1);
    expect(read(text(100))).toEqual(refused('header.missing', null));
  });
});

describe('a CSV file that is made to cost time', () => {
  /** Far more than any of them takes, and far less than one that takes quadratic time. */
  const MS_MAX = 1_200;

  test.each(HOSTILE_CSV_KINDS)('is read or refused quickly: %s', (kind) => {
    const bytes = hostileCsv(kind, 300_000);
    expect(bytes.length).toBeGreaterThan(270_000);
    const before = process.threadCpuUsage();
    expect(['proposed', 'refused']).toContain(propose(bytes).kind);
    expect(['read', 'refused']).toContain(readCsv(bytes, mapping, IDENTITY).kind);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(MS_MAX);
  });
});
