import { beforeEach, describe, expect, test } from 'vitest';
import { type ImportingUser, importingUser, startImportApi } from '../../support/files/imports.ts';

let users = 0;
let one: ImportingUser;
let accountGuid: string;
let mapping: Record<string, unknown>;

const FILE = 'Date,Text,Amount\n2026-01-31,CAFE,-3.50\n2026-01-30,PAY,10.00\n';

const api = await startImportApi();
beforeEach(async () => {
  users += 1;
  one = await importingUser(api, `mapper-${users}`);
  const proposed = (await one.send(FILE)).json.mapping;
  const path = `/members/${one.memberGuid}/import_mappings/${proposed.guid}`;
  mapping = (await one.app.call('PUT', path, { mapping: { ...proposed, currency: 'EUR' } })).json.mapping;
  accountGuid = (await one.bring(FILE, `mapping=${proposed.guid}`)).accounts[0].guid;
});

const put = (changes: object) =>
  one.app.call('PUT', `/accounts/${accountGuid}/import_mapping`, { mapping: { ...mapping, ...changes } });

describe('the mapping of an account', () => {
  test('is read and replaced, and keeps its guid', async () => {
    const path = `/accounts/${accountGuid}/import_mapping`;
    expect((await one.app.get(path)).json).toEqual({ mapping });
    const changed = await put({ sign: 'positive_is_out' });
    expect(changed).toMatchObject({ status: 200, json: { mapping: { ...mapping, sign: 'positive_is_out' } } });
    expect((await one.app.get(path)).json).toEqual(changed.json);
    await one.bring(FILE.replaceAll('2026-01-3', '2026-02-1'));
    expect(await one.rows()).toEqual([
      '2026-02-11 3.50 CAFE',
      '2026-02-10 -10.00 PAY',
      '2026-01-31 -3.50 CAFE',
      '2026-01-30 10.00 PAY',
    ]);
  });

  test('may be set before any file was imported', async () => {
    const account = { name: 'Cash box', account_type: 'CASH', balance: 10, currency_code: 'EUR' };
    const made = (await one.app.call('POST', '/accounts', { account })).json.account;
    const path = `/accounts/${made.guid}/import_mapping`;
    expect((await one.app.get(path)).status).toBe(404);
    expect((await one.app.call('PUT', path, { mapping })).status).toBe(200);
    const query = `account_guid=${made.guid}`;
    const done = await one.app.call('POST', `/members/${made.member_guid}/imports?${query}`, Buffer.from(FILE));
    expect(done).toMatchObject({ status: 200, json: { import: { accounts: [{ transactions_created_count: 2 }] } } });
  });

  test('is only for accounts that files can be imported into', async () => {
    const connected = await api.connect(one.app);
    await api.settle();
    const accounts = (await one.app.get(`/members/${connected.json.member.guid}/accounts`)).json.accounts;
    const path = `/accounts/${accounts[0].guid}/import_mapping`;
    expect(await one.app.call('PUT', path, { mapping })).toMatchObject({
      status: 422,
      json: { error: { code: 4221 } },
    });
    expect((await one.app.get(path)).status).toBe(404);
    const nobody = '/accounts/ACT-00000000-0000-4000-8000-000000000000/import_mapping';
    expect((await one.app.call('PUT', nobody, { mapping })).status).toBe(404);
    expect((await one.app.get(nobody)).status).toBe(404);
  });
});

describe('a hostile mapping is refused by the field', () => {
  const columns = (...fields: readonly (string | null)[]) => ({
    columns: fields.map((field, at) => ({ name: `c${at}`, field })),
  });

  test.each([
    ['no date', columns('amount', 'description'), 'mapping.columns must have one with the field date'],
    ['no description', columns('amount', 'date'), 'mapping.columns must have one with the field description'],
    ['no amount', columns('date', 'description', 'debit'), 'mapping.columns must have one with the field credit'],
    ['two amounts', columns('date', 'description', 'amount', 'amount'), 'mapping.columns must have only one'],
    ['amount and debit', columns('date', 'description', 'amount', 'debit', 'credit'), 'mapping.columns must not have'],
    ['an unknown field', columns('date', 'description', 'amount', 'payee'), 'mapping.columns[3].field must be one of'],
    ['no columns', { columns: [] }, 'mapping.columns is required'],
    [
      '501 columns',
      columns('date', 'description', 'amount', ...Array(498).fill(null)),
      'mapping.columns must be at most 500',
    ],
    [
      'a long name',
      { columns: [{ name: 'x'.repeat(201), field: 'date' }] },
      'mapping.columns[0].name must be at most 200',
    ],
    ['a pattern as a format of dates', { date_format: '(a+)+$' }, 'mapping.date_format must be a day'],
    ['a format of dates without a year', { date_format: 'DD.MM.' }, 'mapping.date_format must be a day'],
    ['a long format of dates', { date_format: 'D'.repeat(1_000) }, 'mapping.date_format must be at most 32'],
    ['no format of dates', { date_format: null }, 'mapping.date_format is required'],
    ['no decimal mark', { decimal: null }, 'mapping.decimal is required'],
    ['a decimal mark that is none', { decimal: ' ' }, 'mapping.decimal must be one of'],
    ['no sign', { sign: null }, 'mapping.sign is required'],
    ['a sign that the columns do not have', { sign: 'by_column' }, 'mapping.sign does not fit the columns'],
    ['no currency', { currency: null }, 'mapping.currency is required'],
    ['a currency that is none', { currency: 'ABC' }, 'mapping.currency must be a currency code'],
    ['a delimiter that is none', { delimiter: 'x' }, 'mapping.delimiter must be one of'],
    ['an encoding that is none', { encoding: 'utf-7' }, 'mapping.encoding must be one of'],
    ['a header before the first line', { header_row: 0 }, 'mapping.header_row must be at least 1'],
    ['a header beyond any file', { header_row: 1e9 }, 'mapping.header_row must be at most'],
  ])('for %s', async (_, changes, message) => {
    const refused = await put(changes);
    expect(refused.status).toBe(400);
    expect(refused.json.error.message).toContain(message);
    expect((await one.app.get(`/accounts/${accountGuid}/import_mapping`)).json).toEqual({ mapping });
  });

  test('for a field of a proposal', async () => {
    const proposed = (await one.send(FILE.replace('Text', 'Words'))).json.mapping;
    const path = `/members/${one.memberGuid}/import_mappings/${proposed.guid}`;
    const refused = await one.app.call('PUT', path, { mapping: proposed });
    expect(refused).toMatchObject({ status: 400, json: { error: { code: 4001 } } });
    expect(refused.json.error.message).toMatch(/^mapping\.currency /);
    const stranger = await api.signIn(`stranger-${users}`);
    expect((await stranger.call('PUT', path, { mapping })).status).toBe(404);
    const unknown = path.replace(proposed.guid, 'MAP-00000000-0000-4000-8000-000000000000');
    expect((await one.app.call('PUT', unknown, { mapping })).status).toBe(404);
  });
});
