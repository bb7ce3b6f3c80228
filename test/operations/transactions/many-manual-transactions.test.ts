import { beforeEach, describe, expect, test } from 'vitest';
import { takeAnnounced } from '../../support/api/announced-events.ts';
import type { TestAnswer } from '../../support/api/api.ts';
import { signedInAnew } from '../../support/api/signed-in.ts';

const { api, app } = await signedInAnew();

let account: string;
const accountOf = async (name: string): Promise<string> =>
  (await app.call('POST', '/accounts', { account: { name, account_type: 9 } })).json.account.guid;
beforeEach(async () => {
  account = await accountOf('Piggy bank');
  await takeAnnounced(api);
});

const input = (external_guid: string, fields: object = {}) => ({
  amount: 12.5,
  date: '2026-11-03',
  description: `Row ${external_guid}`,
  transaction_type: 'DEBIT',
  external_guid,
  ...fields,
});
const create = (transactions: unknown, one = account, headers?: Record<string, string>): Promise<TestAnswer> =>
  app.call('POST', `/accounts/${one}/transactions`, { transactions }, headers);
const list = async () =>
  (await app.get('/transactions?from_date=1970-01-01&to_date=9999-12-31&records_per_page=1000')).json.transactions;
const created = (answer: TestAnswer): readonly boolean[] =>
  answer.json.transactions.map(({ is_created }: { is_created: boolean }) => is_created);

describe('many manual transactions in one call', () => {
  test('are created in one account, answered in their order, and sent as events', async () => {
    const answer = await create([input('a'), input('b', { amount: 3, date: '2025-01-31', memo: 'mine' }), input('c')]);
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    expect(answer.json).toEqual({
      transactions: ['a', 'b', 'c'].map((external_guid) => ({
        external_guid,
        guid: expect.stringMatching(/^TRN-/),
        is_created: true,
      })),
    });
    const { guid } = answer.json.transactions[1];
    expect((await app.get(`/transactions/${guid}`)).json.transaction).toMatchObject({
      account_guid: account,
      amount: 3,
      date: '2025-01-31',
      description: 'Row b',
      memo: 'mine',
      transaction_type_name: 'DEBIT',
    });
    expect(await list()).toHaveLength(3);
    // One record tells of all of them.
    expect(await takeAnnounced(api)).toHaveLength(1);
  });

  test('that are sent again change nothing: in any call, at another date, after an edit', async () => {
    const first = await create([input('a'), input('b'), input('a', { amount: 99 })]);
    expect(created(first)).toEqual([true, true, false]);
    const [a, b, again] = first.json.transactions;
    expect(again.guid).toBe(a.guid);
    await app.call('PUT', `/transactions/${b.guid}`, { transaction: { date: '2020-02-02', description: 'Mine' } });
    const before = await list();
    await takeAnnounced(api);
    const second = await create([input('b'), input('a', { date: '2026-01-01', amount: 7 })]);
    expect(created(second)).toEqual([false, false]);
    expect(second.json.transactions.map(({ guid }: { guid: string }) => guid)).toEqual([b.guid, a.guid]);
    expect(await list()).toEqual(before);
    expect(await takeAnnounced(api)).toEqual([]);
  });

  test('that the user deleted stay deleted', async () => {
    const [a] = (await create([input('a'), input('b')])).json.transactions;
    await app.call('DELETE', `/transactions/${a.guid}`);
    expect(created(await create([input('a'), input('b'), input('c')]))).toEqual([false, false, true]);
    expect(await list()).toHaveLength(2);
  });

  test('need other external_guids only within their account', async () => {
    await create([input('a')]);
    const other = await accountOf('Mattress');
    expect(created(await create([input('a')], other))).toEqual([true]);
    expect(await list()).toHaveLength(2);
  });

  test('sent by several callers at once are created once (P7)', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => create([input('a'), input('b')])));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(answers.filter((answer) => created(answer).includes(true))).toHaveLength(1);
    expect(await list()).toHaveLength(2);
  });

  test('send no events where the caller says so', async () => {
    await create([input('a')], account, { 'MX-Skip-Webhook': 'true' });
    expect(await takeAnnounced(api)).toEqual([]);
    expect(await list()).toHaveLength(1);
  });

  test('may be five hundred, and the same five hundred again', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => input(`row ${at}`));
    expect(created(await create(rows)).every((is) => is)).toBe(true);
    expect(created(await create(rows)).some((is) => is)).toBe(false);
    expect(await list()).toHaveLength(500);
  });

  test.each([
    ['one row too many', Array.from({ length: 501 }, (_, at) => input(`${at}`)), 400, 4002, 'transactions '],
    ['no row', [], 400, 4001, 'transactions '],
    ['no list', { a: 1 }, 400, 4002, 'transactions '],
    [
      'no external_guid',
      [input('a'), input('b', { external_guid: undefined })],
      400,
      4001,
      'transactions[1].external_guid',
    ],
    ['an empty external_guid', [input('')], 400, 4001, 'transactions[0].external_guid'],
    [
      'a long external_guid',
      [input('x'.repeat(256), { description: 'x' })],
      400,
      4002,
      'transactions[0].external_guid',
    ],
    ['a date that does not exist', [input('a'), input('b', { date: '2026-02-30' })], 400, 4002, 'transactions[1].date'],
    ['a negative amount', [input('a', { amount: -1 })], 400, 4002, 'transactions[0].amount'],
    ['too many digits', [input('a'), input('b', { amount: 1.005 })], 400, 4002, 'transactions[1].amount'],
    [
      'a category of nobody',
      [input('a'), input('b', { category_guid: 'CAT-00000000-0000-4000-8000-000000000000' })],
      422,
      4221,
      'transactions[1].category_guid',
    ],
    ['a row that is no object', [input('a'), 7], 400, 4002, 'transactions[1]'],
  ])('with %s are refused by index and field, and none is stored', async (_, rows, status, code, field) => {
    const answer = await create(rows);
    expect([answer.status, answer.json]).toEqual([
      status,
      { error: { code, message: expect.stringContaining(field) } },
    ]);
    expect(await list()).toEqual([]);
  });

  test('into an account that does not exist are refused', async () => {
    expect((await create([input('a')], 'ACT-00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});
