import { beforeEach, describe, expect, test } from 'vitest';
import { type FileUser, fileUser, startImportApi } from '../../support/files/imports.ts';
import { bankStatement, ofxText, rowText } from '../../support/files/ofx.ts';

let users = 0;
let one: FileUser;

const api = await startImportApi();
beforeEach(async () => {
  users += 1;
  one = await fileUser(api, `checker-${users}`);
});

const HEADER = 'Date,Text,Amount (EUR),Balance,Status';
const csv = (...rows: readonly string[]): string => `${HEADER}\n${rows.join('\n')}\n`;
const MARCH = [
  '2026-03-02,BAKERY,-12.50,987.50,booked',
  '2026-03-03,RENT,-700.00,287.50,booked',
  '2026-03-04,PAY,1500.00,1787.50,booked',
  '2026-03-05,SHOP,-50.00,1737.50,booked',
  '2026-03-06,TRAIN,-20.00,1717.50,booked',
  '2026-03-07,BOOKS,-17.50,1700.00,booked',
  '2026-03-08,PHONE,-30.00,1670.00,booked',
];

/** What a dry run says of the only account of a file, by the mapping that is proposed for it. */
const triedOut = async (file: string, query = '') => {
  const needed = await one.send(file, `dry_run=true${query}`);
  const mapping = needed.status === 422 ? `&mapping=${needed.json.mapping.guid}` : '';
  return (await one.bring(file, `dry_run=true${mapping}${query}`)).accounts[0];
};
const bringByProposal = async (file: string) => {
  const { mapping } = (await one.send(file)).json;
  return (await one.bring(file, `mapping=${mapping.guid}`)).accounts[0];
};

describe('a dry run shows', () => {
  test('the first five rows and the last one as they will be', async () => {
    const { rows } = await triedOut(csv(...MARCH));
    expect(rows.map(({ line }: { line: number }) => line)).toEqual([2, 3, 4, 5, 6, 8]);
    expect(rows[0]).toEqual({
      amount: 12.5,
      balance: 987.5,
      currency: 'EUR',
      date: '2026-03-02',
      description: 'BAKERY',
      line: 2,
      memo: null,
      posted_on: '2026-03-02',
      status: 'POSTED',
      transacted_on: '2026-03-02',
      type: 'DEBIT',
    });
  });

  test('each row once where the file has few', async () => {
    expect((await triedOut(csv(...MARCH.slice(0, 2)))).rows).toHaveLength(2);
  });

  test('sums, days, the balance after the file and its currency', async () => {
    expect(await triedOut(csv(...MARCH))).toMatchObject({
      sums: { in: 1500, out: 830 },
      days: { first: '2026-03-02', last: '2026-03-08', count: 7 },
      balance: 1670,
      currency: 'EUR',
      served_from: '2026-03-02',
      served_to: '2026-03-08',
      doubts: [],
    });
  });

  test('what is left out, why, and on which lines', async () => {
    const file = csv(...MARCH, '2026-03-09,TAKEN BACK,-9.00,,declined', '2026-03-09,NOTE,,,booked', 'Total,,670.00');
    expect((await triedOut(file)).left_out).toEqual([
      { reason: 'empty', count: 1, lines: [10], message: expect.any(String) },
      { reason: 'void', count: 1, lines: [9], message: expect.any(String) },
      { reason: 'total', count: 1, lines: [11], message: expect.any(String) },
    ]);
  });

  test('a row that its balance contradicts, in both readings', async () => {
    const { doubts } = await triedOut(csv(...MARCH.map((row) => row.replace('SHOP,-50', 'SHOP,50'))));
    expect(doubts).toMatchObject([
      {
        code: 'balance.not_adding',
        line: 5,
        readings: [
          { value: 'amount', rows: [{ amount: 50, type: 'CREDIT', description: 'SHOP' }] },
          { value: 'balance', rows: [{ amount: 50, type: 'DEBIT', description: 'SHOP' }] },
        ],
      },
    ]);
  });

  test('a last row that may be cut', async () => {
    const whole = 'Date,Text,Amount (EUR)\n2026-03-02,BAKERY,-12.50\n2026-03-03,RENT,-700.00';
    expect((await triedOut(whole)).doubts).toEqual([]);
    expect((await triedOut(whole.slice(0, -1))).doubts).toMatchObject([{ code: 'row.cut', line: 3, readings: [] }]);
  });

  test('the same of a file of another format', async () => {
    const rows = rowText() + rowText({ id: 'F2', name: 'SALDO ANTERIOR' });
    const [account] = (await one.bring(ofxText(bankStatement({ rows })), 'dry_run=true')).accounts;
    expect(account).toMatchObject({
      account_reason: 'new',
      days: { count: 1 },
      left_out: [{ reason: 'balance', count: 1, lines: [], message: expect.any(String) }],
      rows: [{ line: null, type: 'DEBIT' }],
    });
  });
});

describe('a dry run says why rows go to an account', () => {
  test('which is new, or is named by the caller', async () => {
    expect((await triedOut(csv(...MARCH))).account_reason).toBe('new');
    const { guid } = await bringByProposal(csv(...MARCH));
    const named = await triedOut(csv('2026-04-02,BAKERY,-1.00,5.00,booked'), `&account_guid=${guid}`);
    expect(named).toMatchObject({ account_reason: 'named_by_caller', guid });
  });

  test('which has the balance before them, or has some of them', async () => {
    await bringByProposal(csv(...MARCH));
    const next = await triedOut(csv('2026-04-02,BAKERY,-10.00,1660.00,booked'));
    expect(next.account_reason).toBe('balances_go_on');
    expect((await triedOut(csv(MARCH[2] ?? ''))).account_reason).toBe('rows_known');
  });

  test('whose files have the same header, where nothing else says it', async () => {
    await bringByProposal('Date,Text,Amount (EUR)\n2026-03-02,BAKERY,-12.50\n');
    expect((await triedOut('Date,Text,Amount (EUR)\n2026-04-02,BAKERY,-12.50\n')).account_reason).toBe('same_header');
  });

  test('which the file names', async () => {
    const file = (text: string) => `Date,Text,Amount (EUR),IBAN\n2026-03-02,${text},-12.50,NL00BANK0000000001\n`;
    await bringByProposal(file('BAKERY'));
    expect((await triedOut(file('BUTCHER'))).account_reason).toBe('named_in_file');
  });
});

test('an import that is no dry run has none of it', async () => {
  expect(await bringByProposal(csv(...MARCH))).toMatchObject({
    account_reason: null,
    balance: null,
    changes: null,
    currency: null,
    days: null,
    doubts: [],
    left_out: [],
    rows: [],
    served_from: '2026-03-02',
    sums: null,
  });
});

describe('a mapping that is kept', () => {
  const FILE = 'Date,Text,Note,Amount (EUR)\n2026-03-02,BAKERY,BREAD,-12.50\n';

  test('is proposed again to a user that wants to change it', async () => {
    const { guid } = await bringByProposal(FILE);
    const next = FILE.replace('03-02', '04-02');
    const asked = await one.send(next, 'change_mapping=true&dry_run=true');
    expect(asked).toMatchObject({
      status: 422,
      json: { unsure: [], sample: [['2026-04-02', 'BAKERY', 'BREAD', '-12.50']] },
    });
    const { mapping } = asked.json;
    const columns = mapping.columns.map((column: { name: string }) =>
      ['Text', 'Note'].includes(column.name)
        ? { ...column, field: column.name === 'Note' ? 'description' : 'memo' }
        : column,
    );
    const path = `/import_mappings/${mapping.guid}`;
    expect((await one.app.call('PUT', path, { mapping: { ...mapping, columns } })).status).toBe(200);
    const { accounts } = await one.bring(next, `mapping=${mapping.guid}`);
    expect(accounts).toMatchObject([{ guid, transactions_created_count: 1 }]);
    expect(await one.rows()).toEqual(['2026-04-02 -12.50 BREAD', '2026-03-02 -12.50 BAKERY']);
    expect((await one.bring(next, 'dry_run=true')).accounts[0].transactions_created_count).toBe(0);
  });

  test('is that of each account which a file names', async () => {
    const file = 'Date,Text,Amount (EUR),IBAN\n2026-03-02,BAKERY,-12.50,NL00BANK0000000001\n';
    const { guid } = await bringByProposal(file);
    const { mapping } = (await one.send(file, 'change_mapping=true')).json;
    expect((await one.bring(file, `mapping=${mapping.guid}`)).accounts).toMatchObject([{ guid }]);
    expect(await one.accounts()).toHaveLength(1);
  });

  test('is that of the named account, where several have such files', async () => {
    const { guid } = await bringByProposal(FILE);
    const { mapping } = (await one.send(FILE, 'change_mapping=true')).json;
    expect((await one.app.get(`/accounts/${guid}/import_mapping`)).json.mapping.guid).not.toBe(mapping.guid);
    const account = { account_type: 'CASH', balance: 1, currency_code: 'EUR', name: 'Cash box' };
    const cash = (await one.app.call('POST', '/accounts', { account })).json.account.guid;
    const named = await one.send(FILE, `change_mapping=true&account_guid=${cash}`);
    expect((await one.bring(FILE, `mapping=${named.json.mapping.guid}`)).accounts).toMatchObject([{ guid: cash }]);
  });
});

describe('rows that are there in other words', () => {
  test('are shown beside the new ones of the same day and amount', async () => {
    await bringByProposal(csv(...MARCH));
    const [first = '', ...others] = MARCH;
    const changed = [first.replace('BAKERY', 'Bakery, London'), ...others].map((row) => row.replace('RENT,-', 'RENT,'));
    const { changes, transactions_created_count: created } = await triedOut(csv(...changed).replaceAll(', L', ' L'));
    expect([created, changes.count]).toEqual([2, 2]);
    expect(changes.pairs).toMatchObject([
      { before: { description: 'BAKERY', type: 'DEBIT' }, after: { description: 'Bakery London', type: 'DEBIT' } },
      { before: { description: 'RENT', type: 'DEBIT' }, after: { description: 'RENT', type: 'CREDIT' } },
    ]);
  });

  test('are none where the file has both, or other days and amounts', async () => {
    await bringByProposal(csv(...MARCH));
    const both = csv(...MARCH, '2026-03-08,OTHER PHONE,-30.00,1640.00,booked', '2026-03-09,BUS,-1.00,1639.00,booked');
    expect(await triedOut(both)).toMatchObject({ changes: null, transactions_created_count: 2 });
  });
});
