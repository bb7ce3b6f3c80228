import { beforeEach, describe, expect, test } from 'vitest';
import { balanceText, camtText, detailsText, entryText, statementText, withEntries } from '../../support/files/camt.ts';
import { dumpOf, type ImportingUser, importingUser, startImportApi } from '../../support/files/imports.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

let users = 0;
let one: ImportingUser;

const table = createMemoryTable();
const api = await startImportApi({ table, items: async () => table.items() });
beforeEach(async () => {
  users += 1;
  one = await importingUser(api, `importer-${users}`);
});

const CAFE = entryText();
const RENT = entryText({ reference: 'R2', amount: '800.00', details: [detailsText({ creditor: 'Landlord' })] });
const WAGES = {
  reference: 'R3',
  amount: '1900.00',
  more: '<AddtlNtryInf>Wages</AddtlNtryInf>',
  details: [
    detailsText({ amount: '1000.00', creditor: 'A Worker' }),
    detailsText({ amount: '900.00', creditor: 'B Worker' }),
  ],
};
const BATCH = entryText({ ...WAGES, details: [] });

const dayReport = (...entries: readonly string[]): string =>
  camtText({
    kind: '052',
    version: '02',
    statements: [statementText({ entries, balances: balanceText('ITBD', '140.00', 'CRDT', '2026-01-20') })],
  });
const notification = (...entries: readonly string[]): string =>
  camtText({ kind: '054', statements: [statementText({ entries, balances: '' })] });

describe('an import of a CAMT file', () => {
  test('answers with its format, rows and balance', async () => {
    expect(await one.bring(withEntries(CAFE, RENT))).toMatchObject({
      format: 'CAMT',
      status: 'COMPLETED',
      accounts: [
        {
          name: 'Account 2051',
          upstream_id: 'IBAN|DE02120300000000202051|EUR',
          transactions_created_count: 2,
          served_from: '2026-01-01',
          served_to: '2026-01-31',
        },
      ],
    });
    expect((await one.rows()).toSorted()).toEqual(['2026-01-20 -12.50 Corner Cafe', '2026-01-20 -800.00 Landlord']);
    expect((await one.accounts()).map(({ balance, currency_code }) => [balance, currency_code])).toEqual([
      [100, 'EUR'],
    ]);
  });

  test('changes nothing with the same file', async () => {
    await one.bring(withEntries(CAFE, RENT));
    const [account] = (await one.bring(withEntries(CAFE, RENT))).accounts;
    expect(account).toMatchObject({ transactions_created_count: 0, transactions_updated_count: 0 });
  });

  test.each([
    ['the day', 'the month', [dayReport(CAFE), withEntries(CAFE, RENT)]],
    ['the month', 'the day', [withEntries(CAFE, RENT), dayReport(CAFE)]],
    ['a notification', 'the month', [notification(CAFE), withEntries(CAFE, RENT)]],
  ] as const)('has each row once where %s comes before %s', async (_, __, files) => {
    for (const file of files) await one.bring(file);
    expect(await one.rows()).toHaveLength(2);
    expect(await one.accounts()).toHaveLength(1);
  });

  test.each([
    ['first without its payments', [notification(BATCH), withEntries(entryText(WAGES))]],
    ['first with its payments', [withEntries(entryText(WAGES)), notification(BATCH)]],
    ['again and again', [notification(BATCH), withEntries(entryText(WAGES)), notification(BATCH)]],
  ] as const)('never counts the money of a batch twice: %s', async (_, files) => {
    for (const file of files) await one.bring(file);
    expect((await one.rows()).toSorted()).toEqual(['2026-01-20 -1000.00 A Worker', '2026-01-20 -900.00 B Worker']);
  });

  test('makes a booked row of a pending one', async () => {
    await one.bring(dayReport(entryText({ status: '<Sts>PDNG</Sts>', booked: '' })));
    await one.bring(withEntries(CAFE));
    const { transactions } = (await one.app.get('/transactions?from_date=2026-01-01&to_date=2026-01-31')).json;
    expect(transactions.map(({ status_name }: { status_name: string }) => status_name)).toEqual(['POSTED']);
  });

  test('keeps the name of the owner nowhere', async () => {
    await one.bring(withEntries(CAFE));
    const shown = JSON.stringify([await one.accounts(), await one.member(), await one.rows()]);
    expect(shown).not.toMatch(/Muster/);
  });
});

describe('a CAMT file that cannot be read', () => {
  const bomb = '<!DOCTYPE Document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>\n<Document';

  test.each([
    ['xml.doctype', camtText().replace('<Document', bomb)],
    ['xml.cut_off', camtText().slice(0, -40)],
    ['xml.malformed', camtText().replace('</Ntry>', '')],
    ['statement.none', camtText({ statements: [] })],
    ['number.malformed', withEntries(entryText({ amount: 'x' }))],
  ])('is refused by name, and nothing is stored: %s', async (code, file) => {
    const before = await dumpOf(api);
    const answer = await one.send(file);
    expect(answer.status).toBe(422);
    expect(answer.json.error).toMatchObject({ code: 4223, message: expect.stringContaining(`${code}: `) });
    expect(await dumpOf(api)).toBe(before);
  });
});
