import { beforeEach, describe, expect, test } from 'vitest';
import type { TestApi, TestCaller } from '../support/api.ts';
import { accountFeed, feedTransaction, memberFeed } from '../support/feed.ts';
import { signedInAnew } from '../support/signed-in.ts';
import { type StoredMember, storedMember } from '../support/stored-member.ts';

let api: TestApi;
let app: TestCaller;
signedInAnew((...given) => {
  [api, app] = given;
});

const GROCERIES = 'CAT-93d57a04-f27a-2ab9-4a9e-7ff1d6c5c2d4';
const row = (fields: Parameters<typeof feedTransaction>[0] = {}) =>
  feedTransaction({ upstreamId: 'a', transactedOn: '2026-11-10', amountMinor: 10_000n, ...fields });

let member: StoredMember;
let guid: string;
const feed = (...rows: readonly ReturnType<typeof row>[]) => memberFeed(accountFeed(rows, {}, '2026-06-01'));
const list = async (query = 'from_date=2026-01-01') => (await app.get(`/transactions?${query}`)).json.transactions;

beforeEach(async () => {
  member = await storedMember(api, app, feed(row(), row({ upstreamId: 'b', description: 'OTHER SHOP' })));
  guid = (await list()).find(
    (one: { amount: number; feed_description: string }) => one.feed_description !== 'OTHER SHOP',
  ).guid;
});

const put = (fields: object, path = `/transactions/${guid}`) => app.call('PUT', path, { transaction: fields });

describe('PUT /transactions/{guid}', () => {
  test('what a user sets is there at once and says who set it', async () => {
    const category = (await app.get('/categories')).json.categories.find(
      ({ name }: { name: string }) => name === 'Groceries',
    );
    const answer = await put({
      category_guid: category.guid,
      description: 'My shop',
      memo: 'with Ann',
      is_hidden: true,
    });
    expect(answer.status).toBe(200);
    const expected = {
      category_guid: category.guid,
      category_name: 'Groceries',
      category_set_by_name: 'USER',
      description: 'My shop',
      description_set_by: 2,
      memo: 'with Ann',
      is_hidden: true,
      feed_description: 'CORNER CAFE 0042',
      amount: 100,
    };
    expect(answer.json.transaction).toMatchObject(expected);
    expect((await app.get(`/transactions/${guid}`)).json.transaction).toMatchObject(expected);
    expect((await list()).find((one: { guid: string }) => one.guid === guid)).toMatchObject(expected);
  });

  test('a moved row is found by guid and in its new window, and a refresh neither doubles nor moves it back', async () => {
    expect((await put({ date: '2026-02-03' })).json.transaction.date).toBe('2026-02-03');
    expect((await app.get(`/transactions/${guid}`)).json.transaction).toMatchObject({
      date: '2026-02-03',
      date_set_by: 2,
    });
    expect((await list('from_date=2026-02-01&to_date=2026-02-28')).length).toBe(1);
    await member.commit(feed(row({ memo: 'changed' }), row({ upstreamId: 'b', description: 'OTHER SHOP' })));
    expect((await list()).length).toBe(2);
    expect((await app.get(`/transactions/${guid}`)).json.transaction).toMatchObject({
      date: '2026-02-03',
      memo: 'changed',
    });
  });
});

describe('DELETE /transactions/{guid}', () => {
  test('a deleted row loses its tags and does not come back with the next refresh', async () => {
    const tag = (await app.call('POST', '/tags', { tag: { name: 'Trip' } })).json.tag.guid;
    await app.call('POST', '/taggings', { tagging: { tag_guid: tag, transaction_guid: guid } });
    expect((await app.call('DELETE', `/transactions/${guid}`)).status).toBe(200);
    expect((await app.get('/taggings')).json.taggings).toEqual([]);
    expect((await app.get(`/transactions/${guid}`)).status).toBe(404);
    await member.commit(feed(row({ memo: 'changed' }), row({ upstreamId: 'b', description: 'OTHER SHOP' })));
    expect((await list()).length).toBe(1);
  });
});

describe('splits', () => {
  test('parts add up, are listed beside their parent, follow its posting, and go when the split is undone', async () => {
    const split = await app.call('POST', `/transactions/${guid}/split`, {
      transactions: [{ amount: 30.5, description: 'A', memo: 'm' }, { amount: 69.5 }],
    });
    expect(split.status, split.text).toBe(200);
    expect(
      split.json.transactions.map((one: { amount: number; parent_guid: string }) => [one.amount, one.parent_guid]),
    ).toEqual([
      [30.5, guid],
      [69.5, guid],
    ]);
    expect((await list()).length).toBe(4);
    await member.commit(feed(row({ amountMinor: 11_000n }), row({ upstreamId: 'b', description: 'OTHER SHOP' })));
    const after = await list();
    expect(
      after
        .filter((one: { parent_guid: string }) => one.parent_guid === guid)
        .map(({ amount }: { amount: number }) => amount),
    ).toEqual(expect.arrayContaining([30.5, 79.5]));
    expect((await app.call('DELETE', `/transactions/${guid}/unsplit`)).status).toBe(204);
    expect((await list()).length).toBe(2);
    expect((await app.get(`/transactions/${guid}`)).json.transaction.has_been_split).toBe(false);
  });
  test('parts that do not add up are refused', async () => {
    const split = await app.call('POST', `/transactions/${guid}/split`, {
      transactions: [{ amount: 30.5 }, { amount: 69.4 }],
    });
    expect(split.status).toBe(422);
  });
});

describe('lists', () => {
  test('by category, creation and change', async () => {
    const [first] = await list();
    const day = '2026-11-21';
    const byCategory = await app.get(
      `/transactions/by_category_guid/${first.category_guid}/by_date/2026-01-01/2026-12-31`,
    );
    expect(byCategory.json.pagination.total_entries).toBeGreaterThan(0);
    const top = await app.get(
      `/transactions/by_top_level_category_guid/${first.top_level_category_guid}/by_date/2026-01-01/2026-12-31`,
    );
    expect(top.json.pagination.total_entries).toBeGreaterThanOrEqual(byCategory.json.pagination.total_entries);
    expect((await app.get(`/transactions/created_between/${day}/${day}`)).json.pagination.total_entries).toBe(2);
    expect((await app.get(`/transactions/updated_between/2026-01-01/2026-11-20`)).json.pagination.total_entries).toBe(
      0,
    );
    expect((await app.get(`/transactions/created_between/2026-13-01/${day}`)).status).toBe(400);
    expect((await app.get(`/transactions/by_category_guid/${GROCERIES}/by_date/2026-01-01/2026-12-31`)).status).toBe(
      404,
    );
  });
});
