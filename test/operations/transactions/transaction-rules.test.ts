import { beforeEach, describe, expect, test } from 'vitest';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { type StoredMember, storedMember } from '../../support/table/stored-member.ts';

const { api, app } = await signedInAnew();

const cafe = (id: string, fields: Parameters<typeof feedTransaction>[0] = {}) =>
  feedTransaction({ upstreamId: id, description: 'Corner Cafe', transactedOn: '2026-11-10', ...fields });
const shop = (id: string) => cafe(id, { description: 'Book Shop' });

let member: StoredMember;
let groceries: string;
let gas: string;

beforeEach(async () => {
  member = await storedMember(api, app, memberFeed(accountFeed([cafe('a'), cafe('b'), shop('c')], {}, '2026-06-01')));
  const { categories } = (await app.get('/categories')).json;
  const named = (wanted: string) => categories.find(({ name }: { name: string }) => name === wanted).guid;
  [groceries, gas] = [named('Groceries'), named('Gas')];
});

interface Row {
  readonly guid: string;
  readonly category_guid: string;
  readonly description: string;
  readonly feed_description: string;
}
const rows = async (query = ''): Promise<readonly Row[]> => (await app.get(`/transactions?${query}`)).json.transactions;
const ofCafe = async () => (await rows()).filter(({ feed_description }) => feed_description === 'Corner Cafe');
const create = (fields: object) =>
  app.call('POST', '/transaction_rules', {
    transaction_rule: {
      category_guid: groceries,
      description: 'The cafe',
      match_description: 'CORNER CAFE',
      ...fields,
    },
  });

describe('a transaction rule', () => {
  test('applies to present and later transactions that match, and to no others', async () => {
    const created = await create({});
    expect(created.status, created.text).toBe(200);
    expect(created.json.transaction_rule).toMatchObject({ category_guid: groceries, match_description: 'CORNER CAFE' });
    expect(await ofCafe()).toMatchObject([
      { category_guid: groceries, description: 'The cafe', category_set_by: 2 },
      { category_guid: groceries, description: 'The cafe' },
    ]);
    expect((await rows()).find(({ feed_description }) => feed_description === 'Book Shop')?.description).toBe(
      'Book Shop',
    );
    await member.commit(memberFeed(accountFeed([cafe('a'), cafe('b'), shop('c'), cafe('d')], {}, '2026-06-01')));
    const after = await ofCafe();
    expect(after).toHaveLength(3);
    expect(new Set(after.map(({ category_guid }) => category_guid))).toEqual(new Set([groceries]));
    const touched = await rows(`user_transaction_rule_guid=${created.json.transaction_rule.guid}`);
    expect(touched.map(({ guid }) => guid).toSorted()).toEqual(after.map(({ guid }) => guid).toSorted());
  });

  test('never undoes what the user set on a transaction', async () => {
    const [first] = await ofCafe();
    await app.call('PUT', `/transactions/${first?.guid}`, { transaction: { category_guid: gas } });
    await create({});
    expect((await app.get(`/transactions/${first?.guid}`)).json.transaction).toMatchObject({
      category_guid: gas,
      description: 'The cafe',
    });
  });

  test('with another category changes the past, with another match only the future', async () => {
    const { guid } = (await create({})).json.transaction_rule;
    const put = (fields: object) => app.call('PUT', `/transaction_rules/${guid}`, { transaction_rule: fields });
    expect((await put({ category_guid: gas })).status).toBe(200);
    expect((await ofCafe()).map(({ category_guid }) => category_guid)).toEqual([gas, gas]);
    expect((await put({ match_description: 'book shop' })).json.transaction_rule.match_description).toBe('book shop');
    expect((await rows()).find(({ feed_description }) => feed_description === 'Book Shop')?.category_guid).not.toBe(
      gas,
    );
    await member.commit(memberFeed(accountFeed([cafe('a'), cafe('b'), shop('c'), shop('d')], {}, '2026-06-01')));
    const shops = (await rows()).filter(({ feed_description }) => feed_description === 'Book Shop');
    expect(shops.filter(({ category_guid }) => category_guid === gas)).toHaveLength(1);
  });

  test('can be deleted, and its transactions stay as they are', async () => {
    const { guid } = (await create({})).json.transaction_rule;
    expect((await app.call('DELETE', `/transaction_rules/${guid}`)).status).toBe(200);
    expect((await app.get(`/transaction_rules/${guid}`)).status).toBe(404);
    expect((await app.call('DELETE', `/transaction_rules/${guid}`)).status).toBe(404);
    expect((await ofCafe()).map(({ description }) => description)).toEqual(['The cafe', 'The cafe']);
    await member.commit(memberFeed(accountFeed([cafe('a'), cafe('b'), shop('c'), cafe('d')], {}, '2026-06-01')));
    expect((await ofCafe()).filter(({ description }) => description === 'Corner Cafe')).toHaveLength(1);
  });

  test('is listed oldest first, in pages', async () => {
    for (const name of ['one', 'two']) await create({ match_description: name });
    const { transaction_rules: rules, pagination } = (await app.get('/transaction_rules')).json;
    expect(rules.map(({ match_description }: { match_description: string }) => match_description)).toEqual([
      'one',
      'two',
    ]);
    expect(pagination.total_entries).toBe(2);
  });

  test.each([
    [{ category_guid: 'CAT-00000000-0000-4000-8000-000000000000' }, 422],
    [{ category_guid: 'nonsense' }, 400],
    [{ description: '' }, 400],
    [{ match_description: undefined }, 400],
    [{ match_description: 7 }, 400],
  ])('with %j is refused with %i', async (fields, status) => {
    expect((await create(fields)).status).toBe(status);
  });

  test('an empty update is refused', async () => {
    const { guid } = (await create({})).json.transaction_rule;
    expect((await app.call('PUT', `/transaction_rules/${guid}`, { transaction_rule: {} })).status).toBe(400);
  });
});
