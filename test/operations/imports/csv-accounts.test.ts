import { beforeEach, describe, expect, test } from 'vitest';
import { type FileUser, fileUser, startImportApi } from '../../support/files/imports.ts';

let users = 0;
let one: FileUser;

const api = await startImportApi();
beforeEach(async () => {
  users += 1;
  one = await fileUser(api, `csv-accounts-${users}`);
});

const table = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const ibans = (...rows: readonly string[]): string => table('IBAN,Currency,Date,Amount,Balance,Text', ...rows);
const [DAILY, SAVED] = ['NL00BANK0000000001', 'NL00BANK0000000002'];
const MARCH = ibans(
  `${DAILY},EUR,2026-03-20,-12.50,87.50,Bakery`,
  `${DAILY},EUR,2026-03-15,100.00,100.00,Employer`,
  `${SAVED},EUR,2026-03-31,3.00,5203.00,Interest`,
  `${SAVED},EUR,2026-03-16,200.00,5200.00,From daily`,
);

/** Sends a file, and says that its mapping is right where there is a question. */
const bring = async (file: string, said: object = {}, query = '') => {
  const answer = await one.send(file, query);
  if (answer.status !== 422 || answer.json.mapping === undefined) return answer;
  const { mapping } = answer.json;
  await one.app.call('PUT', `/import_mappings/${mapping.guid}`, { mapping: { ...mapping, ...said } });
  return one.send(file, [query, `mapping=${mapping.guid}`].filter((part) => part !== '').join('&'));
};
const balances = async () => (await one.accounts()).map(({ name, balance }) => `${name} ${balance}`).toSorted();
const homesOf = async () => {
  const { transactions } = (await one.app.get('/transactions?from_date=2026-01-01&to_date=2026-12-31')).json;
  const homes = new Map<string, string[]>();
  for (const { account_guid, feed_description } of transactions) {
    homes.set(account_guid, [...(homes.get(account_guid) ?? []), feed_description]);
  }
  return [...homes.values()].map((texts) => texts.toSorted()).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
};

describe('a CSV file that names the account of each row', () => {
  test('makes an account of each, and its next month goes to them without a question', async () => {
    expect((await bring(MARCH)).status).toBe(200);
    expect(await balances()).toEqual(['Imported account 0001 87.5', 'Imported account 0002 5203']);
    const april = ibans(`${SAVED},EUR,2026-04-30,4.00,5207.00,Interest`, `${DAILY},EUR,2026-04-02,-7.50,80.00,Cafe`);
    expect((await one.send(april)).status).toBe(200);
    expect(await balances()).toEqual(['Imported account 0001 80', 'Imported account 0002 5207']);
    expect(await homesOf()).toEqual([
      ['Bakery', 'Cafe', 'Employer'],
      ['From daily', 'Interest', 'Interest'],
    ]);
  });

  test('brings a new account by the mapping that is there, and it is known from then on', async () => {
    await bring(ibans(`${DAILY},EUR,2026-03-20,-12.50,87.50,Bakery`, `${DAILY},EUR,2026-03-15,100.00,100.00,Employer`));
    expect((await one.send(MARCH)).status).toBe(200);
    expect(
      (await one.send(MARCH)).json.import.accounts.map(
        (account: { transactions_created_count: number }) => account.transactions_created_count,
      ),
    ).toEqual([0, 0]);
    expect(await homesOf()).toEqual([
      ['Bakery', 'Employer'],
      ['From daily', 'Interest'],
    ]);
  });

  test('goes to the account that its user named for it, also next month', async () => {
    await bring(table('Date,Description,Amount,Currency', '2026-02-01,Old,-1.00,EUR'));
    const [named] = await one.accounts();
    const rows = (month: string) =>
      ibans(`${DAILY},EUR,2026-${month}-20,-12.50,87.50,Bakery`, `${DAILY},EUR,2026-${month}-15,100.00,100.00,Pay`);
    const guid = named?.guid;
    const first = await bring(rows('03'), {}, `account_guid=${guid}`);
    expect(first.json.import.accounts).toMatchObject([{ guid }]);
    const next = await one.send(rows('04'));
    expect(next.json.import.accounts).toMatchObject([{ guid, transactions_created_count: 2 }]);
    expect(await one.accounts()).toHaveLength(1);
  });

  test('is told apart from another one by the number before its table', async () => {
    const file = (number: string, ...rows: readonly string[]) =>
      table(`Account Number,${number}`, '', 'Date,Description,Amount,Balance,Currency', ...rows);
    await bring(file('00000001', '2026-03-20,Bakery,-12.50,87.50,EUR', '2026-03-15,Pay,100.00,100.00,EUR'));
    expect((await one.send(file('00000002', '2026-03-31,Interest,3.00,5203.00,EUR'))).status).toBe(200);
    expect((await one.send(file('00000001', '2026-04-02,Cafe,-7.50,80.00,EUR'))).status).toBe(200);
    expect(await homesOf()).toEqual([['Bakery', 'Cafe', 'Pay'], ['Interest']]);
  });
});

describe('a CSV file that names no account', () => {
  const file = (...rows: readonly string[]) => table('Date,Description,Amount,Balance,Currency', ...rows);
  const march = file('2026-03-20,Bakery,-12.50,87.50,EUR', '2026-03-15,Pay,100.00,100.00,EUR');
  const april = file('2026-04-20,Cafe,-7.50,130.00,EUR', '2026-04-15,Pay,50.00,137.50,EUR');
  const other = file('2026-03-31,Interest,3.00,5203.00,EUR', '2026-03-16,Transfer,5200.00,5200.00,EUR');

  test('goes to the account with its header, whose balance goes on in it', async () => {
    await bring(march);
    for (const next of [april, march, file('2026-04-20,Cafe,-7.50,130.00,EUR')])
      expect((await one.send(next)).status).toBe(200);
    expect(await one.accounts()).toHaveLength(1);
    expect(await one.rows()).toHaveLength(4);
  });

  test('is asked about where balances do not follow, and nothing is mixed', async () => {
    await bring(march);
    const refused = await one.send(other);
    expect(refused).toMatchObject({ status: 422, json: { error: { code: 4223 } } });
    expect(refused.json.error.message).toMatch(/^account\.unsure: account_guid/);
    expect(await homesOf()).toEqual([['Bakery', 'Pay']]);
  });

  test('goes to the account that is named, and from then on each file to its own', async () => {
    await bring(march);
    const [first] = await one.accounts();
    // A second account by a proposal of its own: its file has another header at first.
    await bring(other.replace('Description', 'Text'));
    const second = (await one.accounts()).find(({ guid }) => guid !== first?.guid);
    await bring(other, {}, `account_guid=${second?.guid}`);
    expect((await one.send(april)).json.import.accounts).toMatchObject([{ guid: first?.guid }]);
    const may = file('2026-05-31,Interest,3.00,5206.00,EUR');
    expect((await one.send(may)).json.import.accounts).toMatchObject([{ guid: second?.guid }]);
    const neither = await one.send(file('2026-06-30,Charge,-1.00,77.00,EUR'));
    expect(neither.json.error.message).toMatch(/^account\.ambiguous: account_guid/);
  });

  test('is of the account whose rows it has, also where its balance is older', async () => {
    await bring(file('2026-03-20,Bakery,-12.50,87.50,EUR', '2026-03-15,Pay,100.00,100.00,EUR'));
    expect((await one.send(april)).status).toBe(200);
    expect((await one.send(file('2026-03-20,Bakery,-12.50,87.50,EUR', '2026-03-14,Gift,10.00,0.00,EUR'))).status).toBe(
      200,
    );
    expect(await one.accounts()).toHaveLength(1);
  });
});
