import { describe, expect, test } from 'vitest';
import { encodedLines } from '../../../web/widgets/files/encoding-lines.ts';
import type { Import, ImportAccount, Mapping, MappingNeeded } from '../../../web/widgets/files/import-wire.ts';
import { readingsOfSample } from '../../../web/widgets/files/local-readings.ts';
import { openQuestions, withColumn } from '../../../web/widgets/files/mapping-draft.ts';
import { type Entry, entryOf, isNothingNew, put, readyIn, unansweredIn } from '../../../web/widgets/files/queue.ts';
import { encodeText } from '../../support/files/encode-text.ts';

const columnsOf = (...fields: readonly Mapping['columns'][number]['field'][]): Mapping['columns'] =>
  fields.map((field, at) => ({ field, name: `Column ${at}` }));

const MAPPING: Mapping = {
  guid: 'MAP-1',
  columns: columnsOf('date', 'description', 'amount', null),
  currency: 'USD',
  date_format: 'YYYY-MM-DD',
  decimal: '.',
  delimiter: ',',
  encoding: 'utf-8',
  header_row: 1,
  sign: 'negative_is_out',
};

describe('a mapping that a person changes', () => {
  test('asks for what is open, and for nothing else', () => {
    expect(openQuestions(MAPPING)).toEqual([]);
    expect(openQuestions({ ...MAPPING, sign: null, date_format: null, decimal: null, currency: 'cad' })).toEqual([
      'sign',
      'date_format',
      'decimal',
      'currency',
    ]);
    expect(openQuestions({ ...MAPPING, columns: columnsOf('date', null, 'amount') })).toEqual(['columns']);
  });

  test('gives a field to one column, and texts to several', () => {
    const moved = withColumn(MAPPING, 3, 'amount');
    expect(moved.columns.map(({ field }) => field)).toEqual(['date', 'description', null, 'amount']);
    const joined = withColumn(MAPPING, 3, 'description');
    expect(joined.columns.map(({ field }) => field)).toEqual(['date', 'description', 'amount', 'description']);
    expect(withColumn(MAPPING, 0, null).columns[0]?.field).toBeNull();
  });

  test('has the sign that its columns say, or asks for it', () => {
    const directed = withColumn(MAPPING, 3, 'direction');
    expect(directed.sign).toBe('by_word');
    expect(withColumn(directed, 3, null).sign).toBeNull();
    const twoColumns = withColumn(withColumn({ ...MAPPING, sign: 'positive_is_out' }, 2, 'debit'), 3, 'credit');
    expect([twoColumns.sign, openQuestions(twoColumns)]).toEqual(['by_column', []]);
  });
});

describe('the readings of rows that only the page has', () => {
  const SAMPLE: MappingNeeded['sample'] = [
    ['03/04/2026', 'Bakery', '-1,234', ''],
    ['05/04/2026', 'Salary', '2,500', ''],
  ];

  test('are both directions of money', () => {
    expect(
      readingsOfSample('sign', SAMPLE, MAPPING).map(({ value, rows }) => [
        value,
        ...rows.map(({ amount, direction }) => `${amount} ${direction}`),
      ]),
    ).toEqual([
      ['negative_is_out', '1,234 out', '2,500 in'],
      ['positive_is_out', '1,234 in', '2,500 out'],
    ]);
  });

  test('are days that exist', () => {
    const days = (sample: MappingNeeded['sample']) =>
      readingsOfSample('date_format', sample, MAPPING).map(({ value, rows }) => [value, ...rows.map(({ day }) => day)]);
    expect(days(SAMPLE)).toEqual([
      ['DD/MM/YYYY', '2026-04-03', '2026-04-05'],
      ['MM/DD/YYYY', '2026-03-04', '2026-05-04'],
    ]);
    expect(days([['30/04/2026'], ['05/04/2026']])).toEqual([['DD/MM/YYYY', '2026-04-30', '2026-04-05']]);
    expect(days([['3 Apr 2026']])).toEqual([]);
  });

  test('are both decimal marks', () => {
    expect(
      readingsOfSample('decimal', SAMPLE, MAPPING).map(({ value, rows }) => [value, rows[0]?.amount, rows[1]?.amount]),
    ).toEqual([
      ['.', '1234', '2500'],
      [',', '1.234', '2.500'],
    ]);
  });

  test.each(['columns', 'currency', 'encoding'] as const)('are none for %s', (question) => {
    expect(readingsOfSample(question, SAMPLE, MAPPING)).toEqual([]);
  });
});

describe('a line of a file as encodings read it', () => {
  test('is the first one with a letter that tells', () => {
    const lines = encodedLines(encodeText('Datum;Text\n1;x\n2;Bäckerei Šimek\n', 'windows-1250'), 'windows-1250');
    expect(lines[0]).toEqual({ encoding: 'windows-1250', line: 'Bäckerei Šimek' });
    expect(new Set(lines.map(({ line }) => line)).size).toBe(lines.length);
  });

  test('is not shown where there is nothing to choose', () => {
    const utf8 = new TextEncoder();
    expect(encodedLines(utf8.encode('Bäckerei'), 'utf-8')).toEqual([]);
    expect(encodedLines(utf8.encode('Bakery'), 'windows-1252')).toEqual([]);
    expect(encodedLines(new Uint8Array(0), 'windows-1252')).toEqual([]);
    expect(encodedLines(Buffer.from('Bäckerei', 'utf16le'), 'utf-16le')).toEqual([]);
  });
});

describe('files that were chosen together', () => {
  const FILE = new File(['x'], 'x.csv');
  const accountOf = (changes: Partial<ImportAccount>): ImportAccount => ({
    account_reason: 'new',
    balance: null,
    changes: null,
    currency: 'USD',
    days: null,
    doubts: [],
    error: null,
    guid: 'ACT-1',
    left_out: [],
    name: 'x',
    replaced: null,
    rows: [],
    served_from: null,
    served_to: null,
    sums: null,
    transactions_count: 2,
    transactions_created_count: 0,
    transactions_updated_count: 0,
    upstream_id: 'x',
    ...changes,
  });
  const foundWith = (...accounts: readonly ImportAccount[]): Import => ({
    accounts,
    format: 'CSV',
    guid: null,
    is_dry_run: true,
    job_guid: null,
    replaced_by_guid: null,
    replaces: null,
    status: 'COMPLETED',
  });
  const stateOf = (id: number, state: Entry['state']): Entry => ({ ...entryOf(id, FILE), state });

  test('have nothing new where all rows are there, and no account is new or faulty', () => {
    expect(isNothingNew(foundWith(accountOf({})))).toBe(true);
    for (const changes of [
      { guid: null },
      { transactions_created_count: 1 },
      { transactions_updated_count: 1 },
      { error: { code: 'balance.mismatch', line: 3, message: 'The rows do not add up.' } },
    ])
      expect(isNothingNew(foundWith(accountOf({}), accountOf(changes)))).toBe(false);
  });

  test('are imported by one click where nothing is open', () => {
    const needed: MappingNeeded = { mapping: MAPPING, sample: [], unsure: ['sign'], doubts: [] };
    const asked = { ...stateOf(1, { kind: 'mapping', needed }), asked: needed, draft: MAPPING };
    const entries = [
      asked,
      stateOf(2, { kind: 'found', found: foundWith(accountOf({ transactions_created_count: 1 })) }),
      stateOf(3, { kind: 'found', found: foundWith(accountOf({})) }),
      stateOf(4, { kind: 'failed' }),
    ];
    expect(readyIn(entries).map(({ id }) => id)).toEqual([2]);
    expect(unansweredIn(entries).map(({ id }) => id)).toEqual([1]);
    expect(unansweredIn(put(entries, 1, { draft: { ...MAPPING } }))).toEqual([]);
  });
});
