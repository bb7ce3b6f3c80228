import { describe, expect, test } from 'vitest';
import { readFile } from '../../../../../lib/connectors/files/read-file.ts';
import { tables } from '../../../../../lib/connectors/files/table.ts';
import { ENTRIES_MAX, INFLATED_BYTES_MAX } from '../../../../../lib/connectors/files/zip/limits.ts';
import { ACCOUNT, camtText, entryText, statementText } from '../../../../support/files/camt.ts';
import { rowLine } from '../../../../support/files/csv.ts';
import { ofxText } from '../../../../support/files/ofx.ts';
import { faultIn, oneRow, rowsIn, sheetOf, xlsxBytes, xlsxParts } from '../../../../support/files/xlsx.ts';
import { type ZipPart, zipOf } from '../../../../support/files/zip.ts';

const read = (parts: readonly ZipPart[]) => readFile(zipOf(parts), { name: null, table: null });

const refusalIn = async (parts: readonly ZipPart[]): Promise<string> => {
  const file = await read(parts);
  return file.kind === 'refused' ? `${file.fault.code} ${file.fault.line}` : 'none';
};

const dayText = (day: string): string =>
  camtText({
    statements: [
      statementText({ from: `2026-01-${day}`, to: `2026-01-${day}`, entries: [entryText({ reference: `R${day}` })] }),
    ],
  });
const OTHER = camtText({ statements: [statementText({ account: ACCOUNT.replace('DE02 1203', 'DE02 1204') })] });

describe('a ZIP archive of CAMT documents', () => {
  test('is read as one file of all their statements', async () => {
    const file = await read([
      { name: 'a/01.xml', content: dayText('01') },
      { name: 'a/', content: '' },
      { name: '__MACOSX/a/._01.xml', content: 'x' },
      { name: 'a/02.xml', content: dayText('02'), method: 0 },
      { name: 'b.xml', content: OTHER },
    ]);
    if (file.kind === 'refused') throw new Error(file.fault.code);
    const rows = file.accounts.map((account) => (account.kind === 'account' ? account.rows.rows.map(rowLine) : []));
    expect(file.format).toBe('CAMT');
    expect(rows.map((list) => list.length)).toEqual([2, 1]);
  });

  test('says in which document and line a fault is', async () => {
    const broken = dayText('02').replace('</Ntry>', '</Entry>');
    const file = await read([
      { name: '1', content: dayText('01') },
      { name: '2', content: broken },
    ]);
    expect(file).toMatchObject({
      fault: { code: 'xml.malformed', line: 7, message: expect.stringMatching(/^Document 2: /) },
    });
  });

  test('says in which document and line an account has a fault', async () => {
    const broken = OTHER.replace(/Ccy="EUR">12/, 'Ccy="EUR">x12');
    const file = await read([
      { name: '1', content: dayText('01') },
      { name: '2', content: broken },
    ]);
    const alone = await readFile(Buffer.from(broken), { name: null, table: null });
    const faultOf = (one: typeof file) => (one.kind === 'read' ? one.accounts.at(-1) : null);
    const [there, here] = [faultOf(file), faultOf(alone)];
    if (there?.kind !== 'failed' || here?.kind !== 'failed') throw new Error('read');
    expect(there.fault).toEqual({ ...here.fault, message: `Document 2: ${here.fault.message}` });
  });

  test.each([
    ['has no files', [{ name: 'a/', content: '' }], 'file.empty null'],
    ['has a table', [{ name: 'a.csv', content: 'Date,Amount\n2026-01-01,1\n2026-01-01,1\n' }], 'file.archive null'],
    [
      'has an OFX file beside them',
      [
        { name: 'a', content: dayText('01') },
        { name: 'b', content: ofxText() },
      ],
      'file.archive null',
    ],
    [
      'has another archive',
      [{ name: 'a', content: zipOf([{ name: 'b', content: dayText('01') }]), method: 0 }],
      'file.archive null',
    ],
    [
      'has a workbook',
      [{ name: 'a', content: xlsxBytes({ sheets: [sheetOf(oneRow())] }), method: 0 }],
      'file.archive null',
    ],
  ])('is refused by name where it %s', async (_, parts, fault) => {
    expect(await refusalIn(parts)).toBe(fault);
  });

  test('uses names of its files as no path', async () => {
    expect(await refusalIn([{ name: '../../etc/passwd', content: dayText('01') }])).toBe('zip.malformed null');
    expect(await refusalIn([{ name: '/etc/passwd', content: dayText('01') }])).toBe('zip.malformed null');
  });
});

describe('an archive that is wrong is refused by name', () => {
  const PARTS = xlsxParts({ sheets: [sheetOf(oneRow())] });
  const withSheet = (change: Partial<ZipPart>): Buffer =>
    zipOf(PARTS.map((part) => (part.name.includes('sheet1') ? { ...part, ...change } : part)));
  const MANY = Buffer.alloc(INFLATED_BYTES_MAX / 2 + 1, ' ');

  test.each([
    ['with a password', { flags: 1 }, 'zip.encrypted null'],
    ['of an unusual method', { method: 93 }, 'zip.method null'],
    ['with too small a size', { size: 10 }, 'zip.damaged null'],
    ['with too large a size', { size: 10_000 }, 'zip.damaged null'],
    ['with a size beyond the limit', { size: 2 ** 31 }, 'limit.inflated null'],
    ['with a wrong check sum', { crc: 1 }, 'zip.damaged null'],
    ['with damaged bytes', { packed: Buffer.from('damaged') }, 'zip.damaged null'],
    ['with strong encryption', { flags: 0x41 }, 'zip.malformed null'],
  ])('%s', async (_, change, fault) => {
    expect(await faultIn(withSheet(change))).toBe(fault);
  });

  test('with the same name twice, in large or small letters', async () => {
    expect(await faultIn(zipOf([...PARTS, { name: 'xl/WORKBOOK.xml', content: '' }]))).toBe('zip.repeated null');
  });

  test('with more bytes than the limit in all parts together', async () => {
    const bombs = [1, 2].map((at) => ({
      name: `${at}.xml`,
      content: Buffer.concat([Buffer.from(dayText('01')), MANY]),
    }));
    expect(await refusalIn(bombs)).toBe('limit.inflated null');
  });

  test('with a part that inflates to more than it says, which is not inflated to its end', async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await faultIn(withSheet({ content: MANY, size: 1_000 }))).toBe('zip.damaged null');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 * MANY.length);
  });

  test('with more parts than the limit', async () => {
    const parts = Array.from({ length: ENTRIES_MAX + 1 }, (_, at) => ({ name: `${at}`, content: '', method: 0 }));
    expect(await refusalIn(parts)).toBe('limit.entries null');
  });

  test('wherever it is cut off', async () => {
    const whole = zipOf(PARTS);
    for (let length = 4; length < whole.length; length += 1) {
      const cut = whole.subarray(0, length);
      const file = tables.isTable(cut) ? null : await readFile(cut, { name: null, table: null });
      expect(file === null ? await faultIn(cut) : file.kind === 'refused' ? file.fault.code : 'read').toMatch(
        /^zip\.cut_off/,
      );
    }
    expect(await rowsIn(whole)).toHaveLength(1);
  });

  test('or read, and never anything else, wherever a byte of it is changed', async () => {
    const whole = zipOf(PARTS);
    for (let at = 0; at < whole.length; at += 5) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const file = tables.isTable(changed)
        ? await tables.propose(changed, { today: '2026-02-15', currencyCode: null })
        : await readFile(changed, { name: null, table: null });
      expect(['proposed', 'refused']).toContain(file.kind);
    }
  });
});
