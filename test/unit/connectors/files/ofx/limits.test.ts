import { describe, expect, test } from 'vitest';
import {
  ACCOUNTS_MAX,
  DEPTH_MAX,
  LEAF_LENGTH_MAX,
  ROWS_MAX,
  STATEMENTS_MAX,
  TAG_NAME_LENGTH_MAX,
} from '../../../../../lib/connectors/files/ofx/limits.ts';
import { readOfx } from '../../../../../lib/connectors/files/ofx/read-ofx.ts';
import { FILE_BYTES_MAX } from '../../../../../lib/domain/imports/file-limits.ts';
import { HOSTILE_KINDS, hostileFile } from '../../../../support/files/hostile-ofx.ts';
import {
  accountOf,
  accountsOf,
  bankStatement,
  HEADER,
  ofxText,
  readText,
  rowText,
  withRows,
} from '../../../../support/files/ofx.ts';
import { investmentStatement, investmentText, positionText } from '../../../../support/files/ofx-investments.ts';

const times = (count: number, textAt: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => textAt(at)).join('');

describe('an OFX file at a limit is read, and above it refused by name', () => {
  test('in bytes', () => {
    const bytes = new TextEncoder().encode(ofxText());
    const padded = new Uint8Array(FILE_BYTES_MAX + 1).fill(0x20);
    padded.set(bytes);
    expect(accountOf(readOfx(padded.subarray(0, FILE_BYTES_MAX))).rows).toHaveLength(1);
    expect(readOfx(padded)).toEqual({ kind: 'refused', code: 'limit.bytes', line: null });
    expect(FILE_BYTES_MAX).toBe(4_194_304);
  });

  test('in rows', () => {
    const rows = times(ROWS_MAX, () => '<STMTTRN><DTPOSTED>20260101<TRNAMT>1</STMTTRN>\n');
    expect(accountOf(readText(withRows(rows))).rows).toHaveLength(50_000);
    const refused = { kind: 'refused', code: 'limit.rows', line: 50_012 };
    expect(readText(withRows(rows, rowText()))).toEqual(refused);
    // Without end tags, each row ends where the next one begins.
    expect(readText(withRows(rows, rowText(), rowText()).replaceAll('</STMTTRN>', ''))).toEqual(refused);
  });

  test('in rows of all kinds together', () => {
    const small = positionText().replaceAll(/<(?:HELD|POST|UNITP|DTPRICE)\w*>[^<\n]*/g, '');
    const rows = times(ROWS_MAX / 2, () => '<SPLIT></SPLIT>');
    const read = (positions: number) =>
      readText(investmentText(investmentStatement({ rows, positions: small.repeat(positions) }), ''));
    const half = ROWS_MAX / 2;
    expect(accountOf(read(half)).holdings).toHaveLength(half);
    expect(read(half + 1)).toMatchObject({ code: 'limit.rows' });
    const securities = '<SECLIST><MFINFO></MFINFO></SECLIST>';
    expect(
      readText(ofxText(`${investmentStatement({ rows, positions: small.repeat(half) })}${securities}`)),
    ).toMatchObject({
      code: 'limit.rows',
    });
  });

  test('in depth', () => {
    const nested = (depth: number) => {
      const names = Array.from({ length: depth }, (_, at) => `A${at}`);
      const ends = names.toReversed().map((name) => `</${name}>`);
      return `${names.map((name) => `<${name}>`).join('\n')}<X>1${ends.join('')}`;
    };
    const text = (depth: number) => `${HEADER}<OFX>${nested(depth)}${bankStatement()}</OFX>`;
    expect(accountOf(readText(text(DEPTH_MAX - 1))).rows).toHaveLength(1);
    expect(readText(text(DEPTH_MAX))).toEqual({ kind: 'refused', code: 'limit.depth', line: 42 });
  });

  test.each(['<', '</'])('in the length of a tag name after %s', (start) => {
    const text = (length: number) => withRows(`${start}${'A'.repeat(length)}>`, rowText());
    expect(accountOf(readText(text(TAG_NAME_LENGTH_MAX))).rows).toHaveLength(1);
    expect(readText(text(TAG_NAME_LENGTH_MAX + 1))).toEqual({ kind: 'refused', code: 'limit.tag_name', line: 12 });
  });

  test.each([
    ['in one piece', (length: number) => 'x'.repeat(length)],
    [
      'between blanks, which do not count',
      (length: number) => `${' '.repeat(9_000)}${'x'.repeat(length)}${'\n'.repeat(9_000)}`,
    ],
    ['as CDATA', (length: number) => `<![CDATA[${'x'.repeat(length)}]]>`],
    ['in many pieces', (length: number) => 'x<!---->'.repeat(length)],
    ['in pieces with many blanks', (length: number) => `${' '.repeat(9_000)}<!---->`.repeat(3) + 'x'.repeat(length)],
  ])('in the length of a text %s', (_, textOf) => {
    const read = (length: number) => readText(withRows(rowText({ name: textOf(length) })));
    expect(accountOf(read(LEAF_LENGTH_MAX)).rows[0]?.description).toBe('x'.repeat(4_096));
    expect(read(LEAF_LENGTH_MAX + 1)).toEqual({ kind: 'refused', code: 'limit.leaf', line: 12 });
  });

  test('in the length of a text whose tag is not known', () => {
    expect(readText(withRows(rowText({ more: `<BLOB>${'x'.repeat(4_097)}` })))).toMatchObject({ code: 'limit.leaf' });
  });

  test('in accounts', () => {
    const text = (count: number) => ofxText(times(count, (at) => bankStatement({ account: `<ACCTID>${at}` })));
    expect(accountsOf(readText(text(ACCOUNTS_MAX)))).toHaveLength(500);
    expect(readText(text(ACCOUNTS_MAX + 1))).toEqual({ kind: 'refused', code: 'limit.accounts', line: 2_011 });
  });

  test('in accounts that failed', () => {
    const text = ofxText(times(ACCOUNTS_MAX + 1, (at) => bankStatement({ account: `<ACCTID>${at}`, currency: 'x' })));
    expect(readText(text)).toMatchObject({ code: 'limit.accounts' });
  });

  test('in statements and lists', () => {
    const text = (count: number) => withRows(rowText(), '<BANKTRANLIST></BANKTRANLIST>'.repeat(count));
    // One statement and its own list are there already.
    expect(accountOf(readText(text(STATEMENTS_MAX - 2))).rows).toHaveLength(1);
    expect(readText(text(STATEMENTS_MAX - 1))).toMatchObject({ code: 'limit.statements' });
  });
});

describe('an OFX file that is made to cost time', () => {
  /** Far more than any of them takes, and far less than one that takes quadratic time. */
  const MS_MAX = 4_000;

  test.each(HOSTILE_KINDS)('is read or refused quickly: %s', (kind) => {
    const bytes = hostileFile(kind, 300_000);
    expect(bytes.length).toBeGreaterThan(290_000);
    const before = process.threadCpuUsage();
    expect(['read', 'refused']).toContain(readOfx(bytes).kind);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(MS_MAX);
  });

  test.each([
    ['a long tag name', 'limit.tag_name'],
    ['a long end tag', 'limit.tag_name'],
    ['a long attribute', 'statement.none'],
    ['aggregates in one another', 'limit.depth'],
    ['aggregates in one another, all closed', 'limit.depth'],
    ['leaves', 'statement.none'],
    ['a long text', 'limit.leaf'],
    ['beginnings of tags', 'limit.leaf'],
    ['beginnings of tags with blanks', 'statement.none'],
    ['statements without rows', 'limit.statements'],
    ['lists without rows', 'limit.statements'],
  ] as const)('is refused by the limit that it exceeds: %s', (kind, code) => {
    expect(readOfx(hostileFile(kind, 1_000_000))).toMatchObject({ kind: 'refused', code });
  });
});
