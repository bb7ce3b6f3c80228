import { beforeEach, describe, expect, test } from 'vitest';
import { type ImportingUser, importingUser, startImportApi } from '../../support/files/imports.ts';

let users = 0;
let one: ImportingUser;

const api = await startImportApi();
beforeEach(async () => {
  users += 1;
  one = await importingUser(api, `preset-importer-${users}`);
});

const MARCUS =
  'TransactionDate,Description,Value,AccountBalance,AccountName,AccountNumber\n20260105,Interest,1.50,101.50,Savings,0001\n';
const FNB = 'Date,Amount,Balance,Description\n2026/01/20,-5.00,95.00,Shop\n';

describe('the layout of a bank', () => {
  test('is named by the answer, which has nothing open', async () => {
    const { status, json } = await one.send(MARCUS);
    expect({ status, preset: json.preset, unsure: json.unsure }).toEqual({
      status: 422,
      preset: 'gb-marcus-savings',
      unsure: [],
    });
    expect(json.mapping).toMatchObject({ currency: 'GBP', date_format: 'YYYYMMDD' });
    const imported = await one.bring(MARCUS, `mapping=${json.mapping.guid}`);
    expect(imported.accounts).toMatchObject([{ transactions_created_count: 1 }]);
  });

  test('can be named by the call', async () => {
    expect((await one.send(FNB)).json).toMatchObject({ preset: null, mapping: { currency: null } });
    const { json } = await one.send(FNB, 'preset=za-fnb-checking');
    expect(json).toMatchObject({ preset: 'za-fnb-checking', unsure: [], mapping: { currency: 'ZAR' } });
  });

  test('is proposed anew by its name where a mapping is kept', async () => {
    const { json } = await one.send(FNB);
    const path = `/members/${one.memberGuid}/import_mappings/${json.mapping.guid}`;
    await one.app.call('PUT', path, { mapping: { ...json.mapping, currency: 'EUR' } });
    await one.bring(FNB, `mapping=${json.mapping.guid}`);
    expect((await one.send(FNB)).status).toBe(200);
    expect((await one.send(FNB, 'preset=za-fnb-checking')).json).toMatchObject({ preset: 'za-fnb-checking' });
  });

  test('is refused where the file has another one', async () => {
    const { status, json } = await one.send(FNB, 'preset=gb-marcus-savings');
    expect(status).toBe(422);
    expect(json.error.message).toBe(
      'preset.unfit: No layout that is known has this name, or the file has another one. Send it without a layout.',
    );
  });
});
