import { beforeEach, describe, expect, test } from 'vitest';
import { camtText } from '../../support/files/camt.ts';
import { BAKERY, pageText, tableText } from '../../support/files/html.ts';
import { dumpOf, type FileUser, fileUser, startImportApi } from '../../support/files/imports.ts';
import { oneRow, sheetOf, xlsxBytes } from '../../support/files/xlsx.ts';
import { zipOf } from '../../support/files/zip.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

let users = 0;
let one: FileUser;

const table = createMemoryTable();
const api = await startImportApi({ table, items: async () => table.items() });
beforeEach(async () => {
  users += 1;
  one = await fileUser(api, `xlsx-importer-${users}`);
});

const JANUARY = xlsxBytes({ sheets: [sheetOf(oneRow())] });
const FEBRUARY = xlsxBytes({ sheets: [sheetOf(oneRow({ day: '2026-02-03', text: 'CAFE', amount: -3 }), oneRow())] });

const mappingOf = async (file: string | Uint8Array): Promise<string> => {
  const needed = await one.send(file);
  expect(needed).toMatchObject({
    status: 422,
    json: { unsure: [], sample: [['2026-01-20', 'BAKERY', expect.any(String), 'EUR']] },
  });
  return `mapping=${needed.json.mapping.guid}`;
};

describe('an import of a spreadsheet', () => {
  test.each([
    ['XLSX', JANUARY],
    ['XLS', pageText(tableText(BAKERY))],
  ])('asks for a mapping once, and answers with its format: %s', async (format, file) => {
    expect(await one.bring(file, await mappingOf(file))).toMatchObject({
      format,
      accounts: [{ transactions_created_count: 1 }],
    });
    expect(await one.rows()).toEqual(['2026-01-20 -12.50 BAKERY']);
  });

  test('of the next month goes to the same account without a question', async () => {
    await one.bring(JANUARY, await mappingOf(JANUARY));
    expect(await one.bring(FEBRUARY)).toMatchObject({ accounts: [{ transactions_created_count: 1 }] });
    expect(await one.accounts()).toHaveLength(1);
    expect(await one.rows()).toHaveLength(2);
  });

  test('that is refused changes nothing, and says what is wrong', async () => {
    const before = await dumpOf(api);
    const answer = await one.send(JANUARY.subarray(0, -1));
    expect(answer).toMatchObject({
      status: 422,
      json: { error: { code: 4223, message: expect.stringMatching(/^zip\.cut_off: /) } },
    });
    expect(await dumpOf(api)).toBe(before);
  });
});

test('an import of a ZIP archive of CAMT files answers as that of one file', async () => {
  const archive = zipOf([{ name: 'statement.xml', content: camtText() }]);
  expect(await one.bring(archive)).toMatchObject({ format: 'CAMT', accounts: [{ transactions_created_count: 1 }] });
  expect(await one.bring(camtText())).toMatchObject({ accounts: [{ transactions_created_count: 0 }] });
});
