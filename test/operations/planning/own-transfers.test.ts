import { describe, expect, test } from 'vitest';
import type { FeedTransaction } from '../../../lib/domain/upstream/feed.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { TestCaller } from '../../support/api/api.ts';
import { startImportApi } from '../../support/files/imports.ts';
import { rowText } from '../../support/files/ofx.ts';
import { accountFeed, feedTransaction, manyTransactions, memberFeed } from '../../support/ledger/feed.ts';
import { doubledUser, fileOf } from '../../support/ledger/joining.ts';
import { type StoredMember, storedMember } from '../../support/table/stored-member.ts';

const LIST = '/transactions?records_per_page=1000&from_date=2000-01-01&to_date=2026-12-31';
const OUT = 'ERIKA MUSTERFRAU';
const IN = 'MUSTERFRAU ERIKA';
const SHOP = 'QWXZ';
const UNCATEGORIZED = 'CAT-d7851c65-3353-e490-1953-fb9235e681e4';
const TRANSFER = 'CAT-bce48142-fea4-ff45-20d9-0a642d44de83';

const api = await startImportApi();

const row = (fields: Partial<FeedTransaction>): FeedTransaction =>
  feedTransaction({ merchantCategoryCode: null, amountMinor: 50_000n, currencyCode: 'USD', ...fields });
const debit = (fields: Partial<FeedTransaction> = {}): FeedTransaction =>
  row({ upstreamId: 'out', type: 'DEBIT', description: OUT, transactedOn: '2026-11-10', ...fields });
const credit = (fields: Partial<FeedTransaction> = {}): FeedTransaction =>
  row({ upstreamId: 'in', type: 'CREDIT', description: IN, transactedOn: '2026-11-12', ...fields });
/** A purchase that stays as it is. */
const purchase = row({ upstreamId: 'shop', type: 'DEBIT', description: SHOP, amountMinor: 777n });

const compute = (app: TestCaller) => app.get('/budgets');
const member = (app: TestCaller, ...rows: readonly FeedTransaction[]): Promise<StoredMember> =>
  storedMember(api, app, memberFeed(accountFeed([...rows])));
/** A user with the two rows at two members. */
const person = async (out: Partial<FeedTransaction> = {}, into: Partial<FeedTransaction> = {}) => {
  const app = await api.signInAnew();
  const [checking, savings] = [await member(app, debit(out), purchase), await member(app, credit(into))];
  await compute(app);
  return { app, checking, savings };
};
interface Row {
  readonly guid: string;
  readonly account_guid: string;
  readonly category_guid: string;
  readonly category_name: string;
  readonly top_level_category_guid: string;
  readonly feed_description: string;
  readonly is_expense: boolean;
  readonly is_income: boolean;
}
const rowsOf = async (app: TestCaller, path = LIST): Promise<readonly Row[]> => (await app.get(path)).json.transactions;
const rowNamed = async (app: TestCaller, text: string): Promise<Row> => {
  const found = (await rowsOf(app)).find(({ feed_description }) => feed_description === text);
  if (found === undefined) throw new Error(`no row ${text}`);
  return found;
};
const namesOf = async (app: TestCaller): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await rowsOf(app)).map((one) => [one.feed_description, one.category_name]));
const BOTH = { [OUT]: 'Transfer', [IN]: 'Transfer' };
const NEITHER = { [OUT]: 'Uncategorized', [IN]: 'Uncategorized' };
const change = (app: TestCaller, { guid }: Row, transaction: object) =>
  app.call('PUT', `/transactions/${guid}`, { transaction });

describe('two rows of two members that match only each other', () => {
  test('are shown as transfers wherever a transaction is shown', async () => {
    const { app } = await person();
    expect(await namesOf(app)).toEqual({ ...BOTH, [SHOP]: 'Uncategorized' });
    const out = await rowNamed(app, OUT);
    expect(out).toMatchObject({ top_level_category_guid: TRANSFER, is_expense: false, is_income: false });
    expect((await app.get(`/transactions/${out.guid}`)).json.transaction).toMatchObject(out);
    expect(await rowsOf(app, `/accounts/${out.account_guid}/transactions`)).toContainEqual(out);
    const days = '2026-11-01/2026-11-20';
    const ofTransfer = await rowsOf(app, `/transactions/by_category_guid/${TRANSFER}/by_date/${days}`);
    expect(ofTransfer.map(({ feed_description }) => feed_description).toSorted()).toEqual([OUT, IN].toSorted());
    const others = await app.get(`/transactions/by_category_guid/${UNCATEGORIZED}/by_date/${days}`);
    expect(others.json.transactions.map((one: Row) => one.feed_description)).toEqual([SHOP]);
    expect(others.json.pagination.total_entries).toBe(1);
    const changed = await change(app, out, { memo: 'mine' });
    expect(changed.json.transaction.category_guid).toBe(TRANSFER);
  });

  test('are left out of spending: totals by category and budgets', async () => {
    const { app } = await person();
    const totals = await app.get('/date_range_category_totals/from/2026-11-01/to/2026-11-30');
    const totalOf = (guid: string) =>
      totals.json.date_range_category_totals.find((one: Row) => one.category_guid === guid)?.total;
    expect(totalOf(UNCATEGORIZED)).toBe(7.77);
    expect(totalOf(TRANSFER)).toBe(0);
    await app.call('POST', '/budgets', { budget: { category_guid: UNCATEGORIZED, amount: 100 } });
    const { budgets } = (await app.get('/budgets')).json;
    expect(budgets).toMatchObject([{ transaction_total: 7.77 }]);
  });

  test.each([
    ['amounts that differ by a fee', {}, { amountMinor: 49_500n }],
    ['two currencies', {}, { currencyCode: 'EUR' }],
    ['more than five days between them', {}, { transactedOn: '2026-11-16' }],
    ['the same direction', {}, { type: 'DEBIT' as const }],
    ['a salary', {}, { description: 'ACME PAYROLL' }],
    ['a known shop', { description: 'STARBUCKS STORE 0042' }, {}],
    ['a code of a shop', { merchantCategoryCode: 5999 }, {}],
    ['a mark of a card payment', { description: 'POS QWXZ' }, {}],
    ['a check', { checkNumber: '1012' }, {}],
  ])('are none with %s', async (_, out: Partial<FeedTransaction>, into: Partial<FeedTransaction>) => {
    const { app } = await person(out, into);
    const names = Object.values(await namesOf(app));
    expect(names).not.toContain('Transfer');
  });

  test('are none in one account, and none where a card was charged', async () => {
    const app = await api.signInAnew();
    await member(app, debit(), credit());
    await compute(app);
    expect(await namesOf(app)).toEqual(NEITHER);
    const other = await api.signInAnew();
    await storedMember(api, other, memberFeed(accountFeed([debit()], { accountType: 'CREDIT_CARD' })));
    await member(other, credit());
    await compute(other);
    expect(await namesOf(other)).toEqual(NEITHER);
  });

  test.each([
    ['CREDIT CARD PAYMENT', 'Credit Card Payment'],
    ['CONTRIBUTION RECEIVED', 'Deposit'],
  ])('keep a category that is neither spent nor earned: %s', async (description, category) => {
    const { app } = await person({}, { description });
    expect(await namesOf(app)).toMatchObject({ [OUT]: 'Transfer', [description]: category });
  });

  test('of years ago are found, too', async () => {
    const { app } = await person({ transactedOn: '2019-03-01' }, { transactedOn: '2019-03-04' });
    expect(await namesOf(app)).toMatchObject(BOTH);
  });
});

describe('before planning is computed', () => {
  const rowsOfPair = async (...more: readonly FeedTransaction[]) => {
    const app = await api.signInAnew();
    await member(app, debit(), ...more);
    await member(app, credit());
    return app;
  };

  test('pairs are shown in lists and totals, and nothing is computed', async () => {
    const app = await rowsOfPair();
    expect(await namesOf(app)).toEqual(BOTH);
    const totals = await app.get('/date_range_category_totals/from/2026-11-01/to/2026-11-30');
    expect(totals.json.date_range_category_totals).toMatchObject([{ category_guid: TRANSFER, total: 0 }]);
    const { user_guid: userGuid } = (await app.get(LIST)).json.transactions[0];
    expect(await api.table.get(keys.planning(userGuid), { isConsistent: true })).toBeNull();
  });

  test('pairs among more than 5,000 rows wait for the computation', async () => {
    const app = await rowsOfPair(...manyTransactions(5_000, '2026-11-20'));
    expect((await rowNamed(app, IN)).category_name).toBe('Uncategorized');
    await compute(app);
    expect((await rowNamed(app, IN)).category_name).toBe('Transfer');
  });
});

describe('a pair', () => {
  test('is undone by a third row that comes later, and found again without it', async () => {
    const { app } = await person();
    const third = await member(app, debit({ upstreamId: 'third', description: 'THIRD' }));
    await compute(app);
    expect(await namesOf(app)).toEqual({ ...NEITHER, THIRD: 'Uncategorized', [SHOP]: 'Uncategorized' });
    await app.call('DELETE', `/members/${third.member.guid}`);
    await compute(app);
    expect(await namesOf(app)).toMatchObject(BOTH);
  });

  test('of years ago is undone by a file of that year', async () => {
    const { app } = await person({ transactedOn: '2019-03-01' }, { transactedOn: '2019-03-04' });
    await member(app, debit({ upstreamId: 'third', description: 'THIRD', transactedOn: '2019-03-09' }));
    await compute(app);
    expect(await namesOf(app)).toMatchObject(NEITHER);
  });

  test('that its user confirmed stays when a third row comes', async () => {
    const { app } = await person();
    await change(app, await rowNamed(app, OUT), { category_guid: TRANSFER });
    await member(app, debit({ upstreamId: 'third', description: 'THIRD' }));
    await compute(app);
    expect(await namesOf(app)).toMatchObject({ ...BOTH, THIRD: 'Uncategorized' });
  });

  test('ends with the choice of its user, for both rows at once', async () => {
    const { app } = await person();
    const rent: string = (await app.get('/categories/default')).json.categories.find(
      ({ name }: { name: string }) => name === 'Mortgage & Rent',
    ).guid;
    await change(app, await rowNamed(app, OUT), { category_guid: rent });
    expect(await namesOf(app)).toMatchObject({ [OUT]: 'Mortgage & Rent', [IN]: 'Uncategorized' });
  });

  test.each([
    ['hidden', (app: TestCaller, one: Row) => change(app, one, { is_hidden: true })],
    ['deleted', (app: TestCaller, { guid }: Row) => app.call('DELETE', `/transactions/${guid}`)],
    ['moved away', (app: TestCaller, one: Row) => change(app, one, { date: '2026-10-20' })],
    [
      'split',
      (app: TestCaller, { guid }: Row) =>
        app.call('POST', `/transactions/${guid}/split`, { transactions: [{ amount: 200 }, { amount: 300 }] }),
    ],
    [
      'in an account that is hidden',
      (app: TestCaller, { account_guid }: Row) =>
        app.call('PUT', `/accounts/${account_guid}`, { account: { is_hidden: true } }),
    ],
    [
      'in an account that is blocked',
      (app: TestCaller, { account_guid }: Row) => app.call('PUT', `/accounts/${account_guid}/block`),
    ],
  ])('ends when one of its rows is %s', async (_, end) => {
    const { app } = await person();
    const answer = await end(app, await rowNamed(app, OUT));
    expect(answer.status).toBeLessThan(300);
    await compute(app);
    expect(await namesOf(app)).toMatchObject({ [IN]: 'Uncategorized' });
  });

  test('ends when its two accounts become one', async () => {
    const { app } = await person();
    const both = [(await rowNamed(app, OUT)).account_guid, (await rowNamed(app, IN)).account_guid];
    const merged = await app.call('PUT', '/accounts/merge', { accounts: both });
    expect(merged.status).toBe(200);
    await compute(app);
    expect(await namesOf(app)).toMatchObject(NEITHER);
  });

  test('stays while its account is closed, and when a pending row is posted', async () => {
    const { app, checking } = await person({ status: 'PENDING', postedOn: null });
    expect(await namesOf(app)).toMatchObject(BOTH);
    await checking.commit(memberFeed(accountFeed([debit(), purchase], { isClosed: true })));
    expect(await namesOf(app)).toMatchObject(BOTH);
    await compute(app);
    expect(await namesOf(app)).toMatchObject(BOTH);
  });

  test('ends when the import of one of its rows is undone, and comes back with the file', async () => {
    const user = await doubledUser(api, 'transfers of files');
    const [checking = '', savings = ''] = user.members;
    const into = fileOf(rowText({ id: 'IN', posted: '20260112', amount: '500.00', name: IN, type: 'CREDIT' }));
    await user.bring(checking, fileOf(rowText({ id: 'OUT', posted: '20260110', amount: '-500.00', name: OUT })));
    const { guid } = await user.bring(savings, into);
    await compute(user.app);
    expect(await namesOf(user.app)).toEqual(BOTH);
    await user.app.call('DELETE', `/members/${savings}/imports/${guid}`);
    await compute(user.app);
    expect(await namesOf(user.app)).toEqual({ [OUT]: 'Uncategorized' });
    await user.bring(savings, into);
    await compute(user.app);
    expect(await namesOf(user.app)).toEqual(BOTH);
  });

  test('counts a row once that two connections of a merged account bring', async () => {
    const { app, checking } = await person();
    const again = await member(app, debit({ upstreamId: 'again' }));
    const mergedOf = async (one: StoredMember): Promise<string> =>
      (await app.get(`/members/${one.member.guid}/accounts`)).json.accounts[0].guid;
    const accounts = [await mergedOf(checking), await mergedOf(again)];
    expect((await app.call('PUT', '/accounts/merge', { accounts })).status).toBe(200);
    await compute(app);
    const names = (await rowsOf(app)).map((one) => `${one.feed_description} ${one.category_name}`);
    expect(names).toContain(`${IN} Transfer`);
    expect(names).toContain(`${OUT} Transfer`);
  });

  test('is of one user: equal rows of two users are none', async () => {
    const [one, other] = [await api.signInAnew(), await api.signInAnew()];
    await member(one, debit());
    await member(other, credit());
    await compute(one);
    await compute(other);
    expect({ ...(await namesOf(one)), ...(await namesOf(other)) }).toEqual(NEITHER);
  });
});
