import { beforeEach, describe, expect, test } from 'vitest';
import { type FileUser, fileUser, newFileMember, startImportApi } from '../../support/files/imports.ts';
import { bankStatement, cardStatement, ofxText, rowText, withRows } from '../../support/files/ofx.ts';

const BANK = 'INS-48e9e8ea-e9ca-4b09-bfed-b0e4d24b0713';
const credentials = (login: string) => [
  { guid: 'CRD-14eb10a7-5918-451d-95c1-9f835ceafa39', value: login },
  { guid: 'CRD-f2acfb38-5b44-4cc9-822f-baa68918ae4b', value: 'password' },
];

let users = 0;
let one: FileUser;
let first: string;
let second: string;

const api = await startImportApi();
/** A user with two members of the institution, as widgets have made them. */
beforeEach(async () => {
  users += 1;
  one = await fileUser(api, `doubled-${users}`);
  first = await newFileMember(one.app);
  second = await newFileMember(one.app);
});

const CARD = ofxText(cardStatement());
const BOTH = ofxText(bankStatement() + cardStatement());
const CSV = 'Date,Text,Amount (EUR)\n2026-01-31,CAFE,-3.50\n';

const into = async (member: string, file: string, query = '') => {
  const answer = await one.app.call('POST', `/members/${member}/imports${query && `?${query}`}`, Buffer.from(file));
  return answer.json;
};
const memberOf = async (file: string, query?: string): Promise<string> => {
  const tried = (await one.bring(file, [query, 'dry_run=true'].filter(Boolean).join('&'))).member_guid;
  const { member_guid } = await one.bring(file, query);
  expect(tried).toBe(member_guid);
  return member_guid;
};
const remove = (member: string) => one.app.call('DELETE', `/members/${member}`);
const blockAll = async (member: string): Promise<void> => {
  const { accounts } = (await one.app.get(`/members/${member}/accounts`)).json;
  for (const { guid } of accounts) expect((await one.app.call('PUT', `/accounts/${guid}/block`)).status).toBe(200);
};

describe('where a user has several members, a file goes to (P48)', () => {
  test('the oldest one, if its accounts are new', async () => {
    expect(await memberOf(withRows(rowText()))).toBe(first);
  });

  test('the one that has the accounts of the file', async () => {
    await into(second, CARD);
    expect(await memberOf(CARD)).toBe(second);
    expect(await memberOf(ofxText(bankStatement()))).toBe(first);
    expect(await one.accounts()).toHaveLength(2);
  });

  test('the one that shows most accounts of the file', async () => {
    await into(first, CARD);
    await into(second, BOTH);
    expect(await memberOf(BOTH)).toBe(second);
  });

  test('the oldest one, where several members have the accounts of the file', async () => {
    for (const member of [second, first]) await into(member, BOTH);
    const rows = (await one.rows()).length;
    expect(await memberOf(BOTH)).toBe(first);
    expect((await one.rows()).length).toBe(rows);
  });

  test('the one whose account has had CSV files with the same header', async () => {
    const { mapping } = await into(second, CSV);
    await into(second, CSV, `mapping=${mapping.guid}`);
    expect(await memberOf(CSV)).toBe(second);
    const again = (await one.bring(CSV)).accounts[0];
    expect(again.transactions_created_count).toBe(0);
  });

  test('the one that got the CSV file by the same mapping', async () => {
    await into(first, BOTH);
    const { mapping } = (await one.send(CSV)).json;
    await remove(first);
    expect(await memberOf(CSV, `mapping=${mapping.guid}`)).toBe(second);
    await newFileMember(one.app);
    expect(await memberOf(CSV, `mapping=${mapping.guid}`)).toBe(second);
    expect(await one.accounts()).toHaveLength(1);
  });

  test('the one of account_guid, also where that is the manual member', async () => {
    await into(second, CARD);
    const [card] = await one.accounts();
    const file = withRows(rowText({ id: 'F9' }));
    expect(await memberOf(file, `account_guid=${card.guid}`)).toBe(second);
    const account = { name: 'Cash box', account_type: 'CASH', balance: 10, currency_code: 'EUR' };
    const made = (await one.app.call('POST', '/accounts', { account })).json.account;
    const query = `account_guid=${made.guid}`;
    const { mapping } = (await one.send(CSV, query)).json;
    // The account that the mapping was proposed for need not be named again.
    expect(await memberOf(CSV, `mapping=${mapping.guid}`)).toBe(made.member_guid);
    expect(await memberOf(CSV, query)).toBe(made.member_guid);
  });
});

describe('a file is not imported into a member that', () => {
  test('was deleted; the next one takes it, or a new one after the last', async () => {
    await into(first, CARD);
    await remove(first);
    expect(await memberOf(CARD)).toBe(second);
    await remove(second);
    const { member_guid } = await one.bring(CARD);
    expect([first, second]).not.toContain(member_guid);
    expect(await one.members()).toMatchObject([{ guid: member_guid }]);
  });

  test('has moved to a bank; while it moves, a file for it waits', async () => {
    await remove(second);
    await into(first, CARD);
    const move = { institution_guid: BANK, credentials: credentials(`moving-${users}`) };
    expect((await one.app.call('PUT', `/members/${first}`, { member: move })).status).toBe(200);
    for (const query of ['', 'dry_run=true']) {
      expect(await one.send(CARD, query)).toMatchObject({
        status: 409,
        json: { error: { code: 4090, message: expect.stringContaining('is moving to another institution') } },
      });
    }
    await api.settle();
    expect((await one.app.get(`/members/${first}`)).json.member.institution_guid).toBe(BANK);
    const { member_guid } = await one.bring(CARD);
    expect(member_guid).not.toBe(first);
    expect(await one.members()).toHaveLength(2);
  });

  test('has no transactions; if it is the only one, that is a 403', async () => {
    const useCases = (member: string, use_cases: readonly string[]) =>
      one.app.call('PUT', `/members/${member}`, { member: { use_cases } });
    await useCases(first, ['MONEY_MOVEMENT']);
    expect(await memberOf(CARD)).toBe(second);
    await useCases(second, ['MONEY_MOVEMENT']);
    expect(await one.send(CARD)).toMatchObject({ status: 403, json: { error: { code: 4030 } } });
    expect(await one.members()).toHaveLength(2);
  });

  test('takes another file: that is a 409, and later the file goes there', async () => {
    const { of } = api.timeouts;
    api.timeouts.of = () => AbortSignal.abort(new Error('too late'));
    const running = await one.send(CARD);
    api.timeouts.of = of;
    expect(running).toMatchObject({ status: 202, json: { import: { status: 'RUNNING', member_guid: first } } });
    const refused = await one.send(CARD);
    expect(refused).toMatchObject({
      status: 409,
      json: { error: { code: 4090, message: expect.stringContaining('Another import into the member is running') } },
    });
    await api.settle();
    expect((await one.bring(CARD)).accounts[0].transactions_created_count).toBe(0);
    expect(await one.accounts()).toHaveLength(1);
  });

  test('is one of a bank, or of another user', async () => {
    const bank = await api.connect(one.app);
    await api.settle();
    const { accounts } = (await one.app.get(`/members/${bank.json.member.guid}/accounts`)).json;
    const stranger = await fileUser(api, `stranger-${users}`);
    await stranger.bring(CARD);
    const [foreign] = await stranger.accounts();
    for (const { guid } of [accounts[0], foreign]) {
      expect(await one.send(CARD, `account_guid=${guid}`)).toMatchObject({
        status: 422,
        json: { error: { code: 4221 } },
      });
    }
  });
});

describe('an account that its user has removed', () => {
  test('does not come back in another member', async () => {
    await into(second, CARD);
    await blockAll(second);
    const { member_guid, accounts } = await one.bring(CARD);
    expect(member_guid).toBe(second);
    expect(accounts).toMatchObject([{ error: { code: 'account.removed' } }]);
    expect(await one.accounts()).toEqual([]);
  });

  test('in one member is that of the other, where it is shown', async () => {
    for (const member of [first, second]) await into(member, CARD);
    await blockAll(first);
    expect(await memberOf(CARD)).toBe(second);
    expect(await one.accounts()).toHaveLength(1);
  });

  test('cannot be named, nor by the mapping that was proposed for it', async () => {
    await into(first, CARD);
    const [{ guid }] = (await one.accounts()) as [{ guid: string }];
    const { mapping } = (await one.send(CSV.replace('EUR', 'USD'), `account_guid=${guid}`)).json;
    await blockAll(first);
    expect(await one.send(CARD, `account_guid=${guid}`)).toMatchObject({
      status: 422,
      json: { error: { code: 4221 } },
    });
    const refused = await one.send(CSV.replace('EUR', 'USD'), `mapping=${mapping.guid}`);
    expect(refused.json.error.message).toMatch(/^mapping\.unknown: /);
  });
});
