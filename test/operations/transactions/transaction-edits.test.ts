import { beforeEach, describe, expect, test } from 'vitest';
import { transactionEvent } from '../../../lib/contract/transactions/transaction-event.ts';
import { takeAnnounced } from '../../support/api/announced-events.ts';
import type { TestAnswer } from '../../support/api/api.ts';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { type StoredMember, storedMember } from '../../support/table/stored-member.ts';

const { api, app } = await signedInAnew();

const ABSENT = 'TRN-00000000-0000-4000-8000-000000000000';
const row = (fields: Parameters<typeof feedTransaction>[0] = {}) =>
  feedTransaction({ upstreamId: 'a', transactedOn: '2026-11-10', amountMinor: 10_000n, ...fields });
const other = feedTransaction({ upstreamId: 'b', description: 'OTHER SHOP', transactedOn: '2026-11-10' });
const feed = (...rows: readonly ReturnType<typeof row>[]) => memberFeed(accountFeed(rows, {}, '2026-06-01'));

let member: StoredMember;
let guid: string;
let groceries: string;
beforeEach(async () => {
  member = await storedMember(api, app, feed(row(), other));
  guid = await guidOf('CORNER CAFE 0042');
  const { categories } = (await app.get('/categories')).json;
  groceries = categories.find(({ name }: { name: string }) => name === 'Groceries').guid;
  await takeAnnounced(api);
});

const list = async (query = 'from_date=2020-01-01') => (await app.get(`/transactions?${query}`)).json.transactions;
const guidOf = async (description: string): Promise<string> =>
  (await list()).find((one: { feed_description: string }) => one.feed_description === description).guid;
const read = async (one = guid) => (await app.get(`/transactions/${one}`)).json.transaction;
const put = (fields: object, one = guid, headers?: Record<string, string>): Promise<TestAnswer> =>
  app.call('PUT', `/transactions/${one}`, { transaction: fields }, headers);
const remove = (one = guid, headers?: Record<string, string>): Promise<TestAnswer> =>
  app.call('DELETE', `/transactions/${one}`, undefined, headers);
const refusal = (code: number, field: string) => ({ error: { code, message: expect.stringContaining(field) } });

describe('PUT /transactions/{guid}', () => {
  test.each([
    [{ description: 'My shop' }, { description: 'My shop', description_set_by: 2, description_set_by_name: 'USER' }],
    [{ memo: 'with Ann' }, { memo: 'with Ann', memo_set_by: 2, memo_set_by_name: 'USER' }],
    [{ memo: null }, { memo: null, memo_set_by: 2, memo_set_by_name: 'USER' }],
    [{ date: '2026-02-03' }, { date: '2026-02-03', date_set_by: 2, date_set_by_name: 'USER' }],
    [{ is_hidden: true }, { is_hidden: true }],
    [{ has_been_viewed: true }, { has_been_viewed: true }],
    [{ metadata: '{"a":1}' }, { metadata: '{"a":1}' }],
    [{ has_been_split: false }, { has_been_split: false }],
  ])('with %j changes that and nothing else, for this row alone', async (fields, expected) => {
    const [before, sibling] = [await read(), await read(await guidOf('OTHER SHOP'))];
    api.clock.advance(60_000);
    const answer = await put(fields);
    expect(answer.status, answer.text).toBe(200);
    const { updated_at, ...rest } = answer.json.transaction;
    const { updated_at: updatedBefore, ...old } = before;
    expect(rest).toEqual({ ...old, ...expected });
    expect(updated_at === updatedBefore).toBe('has_been_split' in fields);
    expect(await read()).toEqual(answer.json.transaction);
    expect((await list()).find((one: { guid: string }) => one.guid === guid)).toEqual(answer.json.transaction);
    expect(await read(await guidOf('OTHER SHOP'))).toEqual(sibling);
  });

  test('with a category sets its name, its parent and who set it', async () => {
    expect((await put({ category_guid: groceries })).json.transaction).toMatchObject({
      category_guid: groceries,
      category_name: 'Groceries',
      category_set_by: 2,
      category_set_by_name: 'USER',
      top_level_category_guid: (await app.get(`/categories/${groceries}`)).json.category.parent_guid,
    });
  });

  test('may have a body without its root object', async () => {
    const answer = await app.call('PUT', `/transactions/${guid}`, { description: 'Bare' });
    expect(answer.json.transaction.description).toBe('Bare');
  });

  test.each([
    [{}, 4001, 'transaction'],
    [{ skip_webhook: true }, 4002, 'transaction'],
    [{ description: '' }, 4001, 'description'],
    [{ description: null }, 4001, 'description'],
    [{ description: 'x'.repeat(256) }, 4002, 'description'],
    [{ memo: 'x'.repeat(1_001) }, 4002, 'memo'],
    [{ metadata: 'x'.repeat(4_097) }, 4002, 'metadata'],
    [{ memo: 'a\u0000b' }, 4002, 'memo'],
    [{ date: '2026-02-30' }, 4002, 'date'],
    [{ date: '1969-12-31' }, 4002, 'date'],
    [{ date: null }, 4001, 'date'],
    [{ is_hidden: 'yes' }, 4002, 'is_hidden'],
    [{ category_guid: 'nonsense' }, 4002, 'category_guid'],
    [{ category_guid: 'CAT-00000000-0000-4000-8000-000000000000' }, 4221, 'category_guid'],
    [{ has_been_split: true }, 4221, 'has_been_split'],
  ])('with %j is refused, names the field and changes nothing', async (fields, code, field) => {
    const before = await read();
    const answer = await put(fields);
    expect([answer.status, answer.json]).toEqual([Math.floor(code / 10), refusal(code, field)]);
    expect(await read()).toEqual(before);
    expect(await takeAnnounced(api)).toEqual([]);
  });

  test("with another user's category is answered like with an unknown one (P37)", async () => {
    const stranger = await api.signIn('category-owner');
    const parent = (await app.get(`/categories/${groceries}`)).json.category.parent_guid;
    const made = await stranger.call('POST', '/categories', { category: { name: 'Mine', parent_guid: parent } });
    const answer = await put({ category_guid: made.json.category.guid });
    expect([answer.status, answer.json]).toEqual([422, refusal(4221, 'category_guid')]);
  });

  test('never stores a field that users may not set (P38)', async () => {
    const before = await read();
    const { updated_at: _, ...kept } = before;
    const foreign: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(before)) {
      if (EDITABLE.has(name)) continue;
      foreign[name] = typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : 'TRN-x';
    }
    expect((await put(foreign)).status).toBe(400);
    expect(await read()).toEqual(before);
    const answer = await put({ ...foreign, memo: 'mine', deletedAt: 1, userSet: {}, amountMinor: 1 });
    const { updated_at: _later, ...after } = answer.json.transaction;
    expect(after).toEqual({ ...kept, memo: 'mine', memo_set_by: 2, memo_set_by_name: 'USER' });
  });

  test.each([ABSENT, 'TRN-nonsense'])('for %s is a 404', async (absent) => {
    expect((await put({ memo: 'x' }, absent)).status).toBe(404);
    expect((await remove(absent)).status).toBe(404);
  });

  test('for rows of a member for money movement alone is a 404, as is a read', async () => {
    const movers = await storedMember(api, app, feed(row({ description: 'MOVED' })), { use_cases: ['PFM'] });
    const one = await guidOf('MOVED');
    await api.partner.call('PUT', '/client', { client: { use_cases_enabled: true } });
    const changed = await app.call('PUT', `/members/${movers.member.guid}`, {
      member: { use_cases: ['MONEY_MOVEMENT'] },
    });
    expect(changed.status, changed.text).toBe(200);
    for (const answer of [await app.get(`/transactions/${one}`), await put({ memo: 'x' }, one), await remove(one)]) {
      expect(answer.status).toBe(404);
    }
    await api.partner.call('PUT', '/client', { client: { use_cases_enabled: false } });
  });
});

const EDITABLE: ReadonlySet<string> = new Set([
  'category_guid',
  'date',
  'description',
  'has_been_split',
  'has_been_viewed',
  'is_hidden',
  'memo',
  'metadata',
]);

describe('TRANSACTION events', () => {
  test('show the edited row with the exact fields of webhooks', async () => {
    await put({ description: 'My shop', category_guid: groceries, date: '2026-02-03' });
    const [event, ...more] = await takeAnnounced(api);
    expect(more).toEqual([]);
    const now = await read();
    expect(transactionEvent.schema.parse(event)).toEqual(event);
    const unix = (text: string): number => Date.parse(text) / 1_000;
    expect(event).toEqual({
      action: 'updated',
      transaction: {
        account_guid: now.account_guid,
        amount: 100,
        category_guid: groceries,
        category_name: 'Groceries',
        category_set_by: 'USER',
        check_number: null,
        created_at: unix(now.created_at),
        currency_code: 'USD',
        date: unix('2026-02-03'),
        description: 'My shop',
        description_set_by: 'USER',
        feed_amount: 100,
        feed_description: 'CORNER CAFE 0042',
        feed_memo: null,
        feed_posted_on: unix('2026-11-19'),
        feed_transacted_on: unix('2026-11-10'),
        guid,
        has_been_split: false,
        has_been_viewed: false,
        is_hidden: false,
        member_guid: member.member.guid,
        member_is_managed_by_user: true,
        memo: null,
        merchant_category_code: 5814,
        merchant_guid: null,
        metadata: null,
        parent_guid: null,
        posted_on: unix('2026-11-19'),
        revision: event.transaction.revision,
        status: 'POSTED',
        top_level_category_guid: now.top_level_category_guid,
        transacted_on: unix('2026-11-10'),
        transaction_type: 'DEBIT',
        updated_at: unix(now.updated_at),
        user_guid: now.user_guid,
        user_id: event.transaction.user_id,
      },
    });
    expect(event.transaction.user_id).toMatch(/^user-/);
  });

  test('have a higher revision for each change, and none is sent for an empty one', async () => {
    await put({ memo: 'one' });
    await put({ memo: 'one' });
    await put({ memo: 'two' });
    await remove();
    const events = await takeAnnounced(api);
    expect(events.map(({ action }) => action)).toEqual(['updated', 'updated', 'deleted']);
    const revisions = events.map(({ transaction }) => transaction.revision);
    expect(revisions.toSorted((a, b) => a - b)).toEqual(revisions);
    expect(new Set(revisions).size).toBe(3);
  });

  test('are prevented by the header or the field, and nothing else is', async () => {
    await put({ memo: 'quiet' }, guid, { 'MX-Skip-Webhook': 'true' });
    await put({ memo: 'quieter', skip_webhook: true });
    await remove(guid, { 'MX-Skip-Webhook': 'true' });
    expect(await takeAnnounced(api)).toEqual([]);
    expect((await app.get(`/transactions/${guid}`)).status).toBe(404);
    await put({ memo: 'loud', skip_webhook: false }, await guidOf('OTHER SHOP'), { 'MX-Skip-Webhook': 'false' });
    expect(await takeAnnounced(api)).toHaveLength(1);
  });
});

describe('DELETE /transactions/{guid}', () => {
  test('answers an empty object, and the row is gone from every list for good', async () => {
    const answer = await remove();
    expect([answer.status, answer.json]).toEqual([200, {}]);
    expect((await remove()).status).toBe(404);
    expect((await put({ memo: 'back' })).status).toBe(404);
    expect((await list()).map((one: { feed_description: string }) => one.feed_description)).toEqual(['OTHER SHOP']);
    const today = '2026-11-21/2026-11-21';
    for (const path of [`created_between/${today}`, `updated_between/${today}`])
      expect((await app.get(`/transactions/${path}`)).json.pagination.total_entries).toBe(1);
  });

  test("removes the row's tags", async () => {
    const tag = (await app.call('POST', '/tags', { tag: { name: 'Trip' } })).json.tag.guid;
    const tagging = { tag_guid: tag, transaction_guid: guid };
    expect((await app.call('POST', '/taggings', { tagging })).status).toBe(200);
    await remove();
    expect((await app.get('/taggings')).json.taggings).toEqual([]);
  });

  test('keeps the row deleted for ten refreshes, also under another id (P18)', async () => {
    const pending = row({ upstreamId: 'p', status: 'PENDING', postedOn: null, description: 'SOON GONE 1' });
    await member.commit(feed(row(), other, pending));
    await remove(await guidOf('SOON GONE 1'));
    await remove();
    for (let refresh = 0; refresh < 10; refresh += 1) {
      api.clock.advance(1_200_000);
      const posted = { ...pending, status: 'POSTED', postedOn: '2026-11-12', upstreamId: 'q' } as const;
      const changed = row({ upstreamId: `a${refresh}`, memo: `refresh ${refresh}` });
      await member.commit(feed(changed, other, refresh < 3 ? pending : posted));
      expect((await list()).map((one: { guid: string }) => one.guid)).toEqual([await guidOf('OTHER SHOP')]);
    }
  });
});

describe('what the user set on a transaction', () => {
  test('survives ten refreshes: category, description, date, memo and hidden (P21)', async () => {
    const mine = {
      category_guid: groceries,
      description: 'Mine',
      date: '2026-10-30',
      memo: 'my memo',
      is_hidden: true,
    };
    await put(mine);
    for (let refresh = 1; refresh <= 10; refresh += 1) {
      api.clock.advance(1_200_000);
      const changed = row({
        upstreamId: refresh % 2 === 0 || refresh > 4 ? 'a' : 'a2',
        description: refresh < 5 ? 'CORNER CAFE 0042' : 'CORNER CAFE SEATTLE',
        memo: `bank memo ${refresh}`,
        merchantCategoryCode: 5_800 + refresh,
        postedOn: `2026-11-${10 + refresh}`,
      });
      await member.commit(feed(changed, other));
      expect(await read()).toMatchObject({ ...mine, feed_memo: `bank memo ${refresh}`, amount: 100 });
      expect(await list()).toHaveLength(2);
    }
  });

  test('stays when it is an empty memo, whatever memo the bank has (P21)', async () => {
    await member.commit(feed(row({ memo: 'of the bank' }), other));
    expect(await read()).toMatchObject({ memo: 'of the bank' });
    expect((await put({ memo: null })).json.transaction).toMatchObject({ memo: null, feed_memo: 'of the bank' });
    api.clock.advance(1_200_000);
    await member.commit(feed(row({ memo: 'of the bank, later' }), other));
    expect(await read()).toMatchObject({ memo: null, feed_memo: 'of the bank, later', memo_set_by_name: 'USER' });
  });

  test('stays when a pending row is posted with a tip, also over a month end (P21)', async () => {
    for (const [day, postedDay] of [
      ['2026-11-17', '2026-11-19'],
      ['2026-10-31', '2026-11-02'],
    ] as const) {
      const pending = row({
        upstreamId: `p-${day}`,
        description: `BISTRO NOODLE ${day.replaceAll('-', '')}`,
        status: 'PENDING',
        postedOn: null,
        transactedOn: day,
        amountMinor: 5_000n,
      });
      await member.commit(feed(row(), other, pending));
      const one = await guidOf(pending.description);
      await put({ description: 'Dinner', category_guid: groceries }, one);
      const posted = {
        ...pending,
        status: 'POSTED',
        upstreamId: `q-${day}`,
        transactedOn: postedDay,
        postedOn: postedDay,
        amountMinor: 6_000n,
      } as const;
      await member.commit(feed(row(), other, posted));
      expect(await read(one)).toMatchObject({
        guid: one,
        amount: 60,
        status_name: 'POSTED',
        date: postedDay,
        description: 'Dinner',
        category_guid: groceries,
      });
      expect((await list()).filter((found: { amount: number }) => found.amount === 60)).toHaveLength(1);
      await remove(one);
    }
  });

  test('is found by its guid after its date and the chunks around it moved (P28)', async () => {
    await put({ date: '2026-07-01' });
    const crowd = Array.from({ length: 200 }, (_, index) =>
      row({ upstreamId: `c${index}`, description: `CROWD ${index}`, transactedOn: `2026-07-0${1 + (index % 3)}` }),
    );
    await member.commit(feed(row(), other, ...crowd));
    expect(await read()).toMatchObject({ guid, date: '2026-07-01' });
    await put({ date: '2026-11-10' });
    expect(await read()).toMatchObject({ guid, date: '2026-11-10', date_set_by_name: 'USER' });
    expect((await list('from_date=2026-07-01&to_date=2026-07-31&records_per_page=1000')).length).toBe(200);
  });
});
