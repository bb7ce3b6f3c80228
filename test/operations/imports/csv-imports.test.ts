import { beforeEach, describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import { CSV_LAYOUTS } from '../../support/files/csv-layouts.ts';
import { encodeText } from '../../support/files/encode-text.ts';
import { type ImportingUser, importingUser, startImportApi } from '../../support/files/imports.ts';
import { ofxText } from '../../support/files/ofx.ts';

let users = 0;
let one: ImportingUser;

const api = await startImportApi();
beforeEach(async () => {
  users += 1;
  one = await importingUser(api, `csv-importer-${users}`);
});

const HEADER = 'Date,Text,Amount (EUR)\n';
const JANUARY = ['2026-01-31,CAFE,-3.50', '2026-01-31,CAFE,-3.50', '2026-01-20,RENT,-800.00', '2026-01-15,PAY,1000.00'];
const FEBRUARY = ['2026-02-14,FLOWERS,-20.00', '2026-02-02,CAFE,-3.50'];
const csv = (...rows: readonly string[]): string => `${HEADER}${rows.join('\n')}\n`;

/** Imports a file as its own proposal says, with the changes that the user makes to it. */
const bringFirst = async (file: string | Uint8Array, said: object = {}, query = '') => {
  const needed = await one.send(file, query);
  expect(needed.status).toBe(422);
  const { mapping } = needed.json;
  if (Object.keys(said).length > 0) {
    const path = `/members/${one.memberGuid}/import_mappings/${mapping.guid}`;
    const changed = await one.app.call('PUT', path, { mapping: { ...mapping, ...said } });
    expect(changed.status).toBe(200);
  }
  return one.bring(file, [query, `mapping=${mapping.guid}`].filter((part) => part !== '').join('&'));
};
const countsOf = ({ accounts: [account] }: ImportAnswer) => [
  account?.transactions_created_count,
  account?.transactions_updated_count,
];
interface ImportAnswer {
  readonly accounts: readonly {
    readonly transactions_created_count: number;
    readonly transactions_updated_count: number;
  }[];
}

describe('a CSV file whose encoding is not sure', () => {
  const FILE = encodeText('Date;Text;Amount (CZK);Hradčany\n2026-01-31;Dvořák;-3.50;x\n', 'windows-1250');

  test('is read as its user says, with the names of its columns', async () => {
    const { mapping, unsure } = (await one.send(FILE)).json;
    expect(unsure).toEqual(['encoding']);
    const path = `/members/${one.memberGuid}/import_mappings/${mapping.guid}`;
    const changed = await one.app.call('PUT', path, { mapping: { ...mapping, encoding: 'windows-1250' } });
    expect(changed.json.mapping.columns[3].name).toBe('Hradčany');
    await one.bring(FILE, `mapping=${mapping.guid}`);
    expect(await one.rows()).toEqual(['2026-01-31 -3.50 Dvořák']);
  });

  test('is read by the likeliest one where its user says nothing', async () => {
    await bringFirst(FILE);
    expect(await one.rows()).toHaveLength(1);
  });
});

describe('a CSV file without a mapping', () => {
  test('is answered with a mapping, five rows and open questions, and not imported', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => `0${at + 1}/02/2026;SHOP ${at};-1,5${at}`);
    const answer = await one.send(`Datum;Text;Betrag\n${rows.join('\n')}\n`);
    expect(answer).toMatchObject({ status: 422, json: { error: { code: 4224 } } });
    const { mapping, sample, unsure } = answer.json;
    expect(mapping).toEqual({
      guid: expect.stringMatching(/^MAP-/),
      delimiter: ';',
      encoding: 'utf-8',
      header_row: 1,
      columns: [
        { name: 'Datum', field: 'date' },
        { name: 'Text', field: 'description' },
        { name: 'Betrag', field: 'amount' },
      ],
      date_format: null,
      decimal: ',',
      sign: 'negative_is_out',
      currency: null,
    });
    expect(sample).toEqual(rows.slice(0, 5).map((row) => row.split(';')));
    expect(unsure).toEqual(['date_format', 'currency']);
    expect(await one.accounts()).toEqual([]);
    expect((await one.app.get(`/members/${one.memberGuid}/imports`)).json.imports).toEqual([]);
  });

  test('is imported by the proposed mapping, which is kept for the next file', async () => {
    const first = await bringFirst(csv(...JANUARY));
    expect(first).toMatchObject({
      format: 'CSV',
      status: 'COMPLETED',
      accounts: [{ transactions_count: 4, transactions_created_count: 4, error: null }],
    });
    const [{ guid }] = first.accounts;
    const second = await one.bring(csv(...FEBRUARY));
    expect(second.accounts).toMatchObject([{ guid, transactions_created_count: 2 }]);
    expect(await one.accounts()).toHaveLength(1);
    expect(await one.rows()).toHaveLength(6);
    const kept = (await one.app.get(`/accounts/${guid}/import_mapping`)).json.mapping;
    expect(kept).toMatchObject({ currency: 'EUR', date_format: 'YYYY-MM-DD' });
  });

  test('is refused with the name of the field as long as a question is open', async () => {
    const file = 'Datum;Text;Betrag\n03/04/2026;SHOP;-1,50\n';
    const { mapping } = (await one.send(file)).json;
    const unchanged = await one.send(file, `mapping=${mapping.guid}`);
    expect(unchanged).toMatchObject({ status: 400, json: { error: { code: 4001 } } });
    expect(unchanged.json.error.message).toMatch(/^mapping\.date_format /);
    expect(await one.accounts()).toEqual([]);
    await bringFirst(file, { date_format: 'DD/MM/YYYY', currency: 'EUR' });
    expect(await one.rows()).toEqual(['2026-04-03 -1.50 SHOP']);
  });

  test('shows both readings of what is unsure', async () => {
    const { doubts } = (await one.send('Datum;Text;Betrag\n03/04/2026;SHOP;-1,50\n')).json;
    const row = { line: 2, amount: 1.5, type: 'DEBIT', description: 'SHOP', balance: null };
    expect(doubts).toMatchObject([
      {
        field: 'date_format',
        message: expect.stringMatching(/^The days /),
        readings: [
          { value: 'DD/MM/YYYY', rows: [{ ...row, date: '2026-04-03' }] },
          { value: 'MM/DD/YYYY', rows: [{ ...row, date: '2026-03-04' }] },
        ],
      },
    ]);
  });

  /** All of them are read in `layouts.test.ts`; these have a delimiter, an encoding, a sign and a form of numbers each. */
  const SOME = CSV_LAYOUTS.filter(({ name }) =>
    /windows|UTF-16|without a header|before and after|Soll|states/.test(name),
  );

  test.each(SOME)('is imported after one question: $name', async ({ bytes, said = {}, rows }) => {
    const { dateFormat, decimal, sign, currencyCode } = said;
    const answers = { date_format: dateFormat, decimal, sign, currency: currencyCode };
    const changes = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
    // Of the pending ones, which are weeks old by now, nothing is heard any more.
    const posted = rows.filter((row) => !row.includes(' pending '));
    const first = await bringFirst(bytes, changes);
    expect(countsOf(first)).toEqual([posted.length, 0]);
    const again = await one.bring(bytes);
    expect(countsOf(again)).toEqual([0, 0]);
    expect(await one.rows()).toHaveLength(posted.length);
  });

  test('gets the same answer in a dry run, and with a mapping the result of an import', async () => {
    const { mapping } = (await one.send(csv(...JANUARY), 'dry_run=true')).json;
    const tried = await one.bring(csv(...JANUARY), `dry_run=true&mapping=${mapping.guid}`);
    expect(tried).toMatchObject({ is_dry_run: true, accounts: [{ guid: null, transactions_created_count: 4 }] });
    expect(await one.accounts()).toEqual([]);
    expect(await one.bring(csv(...JANUARY), `mapping=${mapping.guid}`)).toMatchObject({ is_dry_run: false });
  });
});

describe('the same CSV rows again change nothing', () => {
  test('with and without the mapping of the file', async () => {
    const { mapping } = (await one.send(csv(...JANUARY))).json;
    const query = `mapping=${mapping.guid}`;
    expect(countsOf(await one.bring(csv(...JANUARY), query))).toEqual([4, 0]);
    expect(countsOf(await one.bring(csv(...JANUARY), query))).toEqual([0, 0]);
    expect(countsOf(await one.bring(csv(...JANUARY)))).toEqual([0, 0]);
    expect(await one.accounts()).toHaveLength(1);
    expect(await one.rows()).toHaveLength(4);
  });

  test.each([
    ['in order', [0, 1]],
    ['in the other order', [1, 0]],
  ])('when the halves of the file are %s', async (_, order) => {
    const halves = [JANUARY.slice(0, 2), JANUARY.slice(2)];
    const [first, second] = order.map((at) => csv(...(halves[at] ?? [])));
    await bringFirst(first ?? '', {});
    await one.bring(second);
    expect((await one.rows()).length).toBe(4);
    const rows = await one.rows();
    const whole = await one.bring(csv(...JANUARY));
    expect(countsOf(whole)).toEqual([0, 0]);
    expect(await one.rows()).toEqual(rows);
  });

  test('when months overlap', async () => {
    await bringFirst(csv(...JANUARY));
    const overlapping = csv(...FEBRUARY, ...JANUARY.slice(0, 2));
    expect(countsOf(await one.bring(overlapping))).toEqual([2, 0]);
    expect(countsOf(await one.bring(overlapping))).toEqual([0, 0]);
    expect(await one.rows()).toHaveLength(6);
  });
});

describe('the account of a CSV file', () => {
  test('is named by the file, and two proposals make two accounts', async () => {
    const name = { 'tributary-file-name': encodeURIComponent('Giro März.csv') };
    const file = csv(...JANUARY);
    const guids = [];
    for (const _ of [1, 2]) guids.push((await one.send(file, '', name)).json.mapping.guid);
    for (const guid of guids) expect((await one.send(file, `mapping=${guid}`, name)).status).toBe(200);
    expect((await one.accounts()).map((account) => account.name)).toEqual(['Giro März', 'Giro März 2']);
    // Now nobody can say whose rows such a file has.
    const third = await one.send(csv(...FEBRUARY));
    expect(third).toMatchObject({ status: 422, json: { error: { code: 4223 } } });
    expect(third.json.error.message).toMatch(/^account\.ambiguous: account_guid/);
    const [, { guid }] = (await one.accounts()) as [unknown, { guid: string }];
    expect((await one.bring(csv(...FEBRUARY), `account_guid=${guid}`)).accounts).toMatchObject([{ guid }]);
  });

  test('may be one that other files feed: it keeps its name, number and type', async () => {
    await one.bring(ofxText());
    const [before] = await one.accounts();
    const file = csv('2026-02-14,FLOWERS,-20.00').replace('EUR', 'USD');
    await bringFirst(file, {}, `account_guid=${before?.guid}`);
    const after = await one.accounts();
    expect(after).toHaveLength(1);
    const { name, account_type, account_number, balance } = before ?? {};
    expect(after[0]).toMatchObject({ guid: before?.guid, name, account_type, account_number, balance });
    // And its own files find it as before.
    expect(countsOf(await one.bring(ofxText()))).toEqual([0, 0]);
    expect(await one.accounts()).toHaveLength(1);
  });

  test('may be one of the manual member, whose currency is known', async () => {
    const account = { name: 'Cash box', account_type: 'CASH', balance: 10, currency_code: 'CHF' };
    const made = (await one.app.call('POST', '/accounts', { account })).json.account;
    const path = `/members/${made.member_guid}/imports?account_guid=${made.guid}`;
    const file = 'Datum;Text;Betrag\n31.01.2026;SHOP;-1,50\n';
    const needed = await one.app.call('POST', path, Buffer.from(file));
    expect(needed.json).toMatchObject({ mapping: { currency: 'CHF' }, unsure: [] });
    const done = await one.app.call('POST', `${path}&mapping=${needed.json.mapping.guid}`, Buffer.from(file));
    expect(done).toMatchObject({ status: 200, json: { import: { accounts: [{ guid: made.guid }] } } });
    expect((await one.app.get(`/accounts/${made.guid}`)).json.account).toMatchObject({ name: 'Cash box', balance: 10 });
  });

  test('has the balance of the last row', async () => {
    const file = 'Date,Text,Amount,Balance,Currency\n2026-01-31,A,-1.00,9.00,EUR\n2026-01-30,B,10.00,10.00,EUR\n';
    await bringFirst(file);
    expect(await one.accounts()).toMatchObject([{ balance: 9, currency_code: 'EUR' }]);
  });
});

describe('a bad CSV import is refused by name, and nothing is stored', () => {
  test.each([
    ['a row', csv(...JANUARY, '2026-01-15,PAY,many'), /^number\.malformed: .*Column 3, "Amount \(EUR\)".*\(line 6\)$/],
    ['an open quotation mark', csv(...JANUARY, '2026-01-15,"PAY,1'), /^quote\.open: .*\(line 6\)$/],
    ['a header that is another', csv(...JANUARY).replace('Text', 'Words'), /^header\.missing: /],
  ])('with %s', async (_, file, message) => {
    const { mapping } = (await one.send(csv(...JANUARY))).json;
    const refused = await one.send(file, `mapping=${mapping.guid}`);
    expect(refused).toMatchObject({ status: 422, json: { error: { code: 4223 } } });
    expect(refused.json.error.message).toMatch(message);
    expect(await one.accounts()).toEqual([]);
    expect(await one.rows()).toEqual([]);
  });

  test('for a table without transactions', async () => {
    const refused = await one.send('Name,Phone\nAnn,1\nBob,2\n');
    expect(refused).toMatchObject({
      status: 422,
      json: { error: { message: expect.stringMatching(/^table\.none: /) } },
    });
  });

  test('with a mapping that is unknown, of another member, too old, or of another format', async () => {
    const other = await importingUser(api, `csv-other-${users}`);
    const { mapping } = (await one.send(csv(...JANUARY))).json;
    const unknown = 'MAP-00000000-0000-4000-8000-000000000000';
    const messages = [
      await one.send(csv(...JANUARY), `mapping=${unknown}`),
      await other.send(csv(...JANUARY), `mapping=${mapping.guid}`),
      await one.send(ofxText(), `mapping=${mapping.guid}`),
    ];
    api.clock.advance(DAY_MS);
    const later = await api.signIn(`csv-importer-${users}`);
    const path = `/members/${one.memberGuid}/imports?mapping=${mapping.guid}`;
    const late = await later.call('POST', path, Buffer.from(csv(...JANUARY)));
    expect([...messages, late].map(({ status, json }) => `${status} ${json.error.message.split(':')[0]}`)).toEqual([
      '422 mapping.unknown',
      '422 mapping.unknown',
      '422 mapping.unused',
      '422 mapping.unknown',
    ]);
    expect((await later.call('POST', path.replace(/MAP-.*/, 'mine'), Buffer.from('x'))).status).toBe(400);
  });

  test('with a mapping proposed for an account that its user has since removed', async () => {
    const [{ guid }] = (await bringFirst(csv(...JANUARY))).accounts as [{ guid: string }];
    const file = csv(...FEBRUARY).replace('Text', 'Words');
    const { mapping } = (await one.send(file, `account_guid=${guid}`)).json;
    expect((await one.app.call('PUT', `/accounts/${guid}/block`)).status).toBe(200);
    const refused = await one.send(file, `mapping=${mapping.guid}`);
    expect(refused).toMatchObject({ status: 422, json: { error: { code: 4223 } } });
    expect(refused.json.error.message).toMatch(/^mapping\.unknown: /);
  });

  test('until a file with another header than the kept mapping has a new mapping', async () => {
    await bringFirst(csv(...JANUARY));
    const answer = await one.send(csv(...FEBRUARY).replace('Text', 'Words'));
    expect(answer).toMatchObject({ status: 422, json: { error: { code: 4224 } } });
  });
});

test('a kept mapping is deleted two weeks after its member', async () => {
  await bringFirst(csv(...JANUARY));
  const kept = async () => (await api.items()).filter(({ sk, v }) => sk.startsWith('MAP#') && v === 1).length;
  const before = await kept();
  await one.app.call('DELETE', `/members/${one.memberGuid}`);
  api.clock.advance(15 * DAY_MS);
  for (let run = 0; run < 3; run += 1) await api.sweepOnce();
  expect(await kept()).toBe(before - 1);
});
