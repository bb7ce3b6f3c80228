import { describe, expect, it, test } from 'vitest';
import { taggingToItem } from '../../../lib/store/categories/tag-item.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { takeAnnounced } from '../../support/api/announced-events.ts';
import { startApi, type TestAnswer, type TestCaller } from '../../support/api/api.ts';

const ABSENT_TAG = 'TAG-00000000-0000-4000-8000-000000000000';
const ABSENT_TRANSACTION = 'TRN-00000000-0000-4000-8000-000000000000';

let people = 0;
const api = await startApi();

interface Person {
  readonly app: TestCaller;
  readonly userGuid: `USR-${string}`;
  readonly memberGuid: string;
  readonly rows: readonly `TRN-${string}`[];
}

const newPerson = async (): Promise<Person> => {
  people += 1;
  const app = await api.signIn(`tagger-${people}`);
  const member = (await api.connect(app)).json.member;
  await api.settle();
  const { transactions } = (await app.get('/transactions?records_per_page=100')).json;
  return {
    app,
    userGuid: member.user_guid,
    memberGuid: member.guid,
    rows: transactions.map(({ guid }: { guid: string }) => guid),
  };
};

const createTag = (app: TestCaller, tag: unknown): Promise<TestAnswer> => app.call('POST', '/tags', { tag });
const tagGuid = async (app: TestCaller, name: string): Promise<`TAG-${string}`> =>
  (await createTag(app, { name })).json.tag.guid;
const attach = (app: TestCaller, tag: unknown, row: unknown, extra = {}): Promise<TestAnswer> =>
  app.call('POST', '/taggings', { tagging: { tag_guid: tag, transaction_guid: row, ...extra } });

/** As if so many transactions of a member were tagged one by one: the items, and their number beside the tags. */
const tagOften = async ({ userGuid, rows }: Person, tag: `TAG-${string}`, times: number): Promise<void> => {
  const items = Array.from({ length: times }, (_, count) =>
    taggingToItem(userGuid, {
      guid: `TGN-00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
      tagGuid: tag,
      transactionGuid: `${(rows[0] ?? '').slice(0, -12)}${String(count).padStart(12, '0')}` as `TRN-${string}`,
      createdAt: count,
    }),
  );
  await api.table.writeMany(items.map((item) => ({ kind: 'put', item })));
  await api.table.write({
    kind: 'update',
    key: keys.tags(userGuid),
    set: { taggingCount: items.length },
    condition: { expression: 'attribute_exists(#pk)' },
  });
};

describe('a tag', () => {
  it('is made, listed, renamed and deleted', async () => {
    const { app, userGuid } = await newPerson();
    expect((await app.get('/tags')).json).toEqual({ tags: [] });
    const made = await createTag(app, { name: 'Holiday' });
    expect(made.json).toEqual({ tag: { guid: expect.stringMatching(/^TAG-/), name: 'Holiday', user_guid: userGuid } });
    const { guid } = made.json.tag;
    const renamed = await app.call('PUT', `/tags/${guid}`, { tag: { name: 'HOLIDAY' } });
    expect(renamed.json.tag).toEqual({ guid, name: 'HOLIDAY', user_guid: userGuid });
    expect((await app.get('/tags')).json.tags).toEqual([renamed.json.tag]);
    expect(await app.call('DELETE', `/tags/${guid}`)).toMatchObject({ status: 200, json: {} });
    expect((await app.call('DELETE', `/tags/${guid}`)).status).toBe(404);
    expect((await app.call('PUT', `/tags/${guid}`, { tag: { name: 'x' } })).status).toBe(404);
    expect((await app.get('/tags')).json).toEqual({ tags: [] });
  });

  test.each([
    ['no name', {}, 400, 4001],
    ['an empty name', { name: '' }, 400, 4001],
    ['a name too long', { name: 'x'.repeat(256) }, 400, 4002],
    ['a name with a lone surrogate', { name: '\ud800' }, 400, 4002],
    ['a name that is a list', { name: ['x'] }, 400, 4002],
    ['skip_webhook as text', { name: 'x', skip_webhook: 'true' }, 400, 4002],
    ['the name of another one', { name: 'taken ' }, 422, 4221],
  ])('with %s is refused, new or renamed', async (_name, tag, status, code) => {
    const app = await api.signInAnew();
    await createTag(app, { name: 'Taken' });
    const other = await tagGuid(app, 'Other');
    for (const answer of [await createTag(app, tag), await app.call('PUT', `/tags/${other}`, { tag })]) {
      expect(answer).toMatchObject({ status, json: { error: { code } } });
      expect(answer.json.error.message).toMatch(/tag(\.name|\.skip_webhook)?/);
    }
    expect((await app.get('/tags')).json.tags).toMatchObject([{ name: 'Taken' }, { name: 'Other' }]);
  });

  it('takes only a name from the caller (P38)', async () => {
    const app = await api.signInAnew();
    const sneaky = { name: 'x', guid: ABSENT_TAG, user_guid: 'USR-00000000-0000-4000-8000-000000000000', revision: 7 };
    const { tag } = (await createTag(app, sneaky)).json;
    expect([tag.guid, tag.user_guid]).not.toContain(ABSENT_TAG);
    expect(tag.user_guid).not.toBe(sneaky.user_guid);
    expect((await app.call('PUT', `/tags/${tag.guid}`, { tag: sneaky })).json.tag).toEqual(tag);
  });

  it('is refused when there are two hundred already', async () => {
    const app = await api.signInAnew();
    for (let count = 0; count < 200; count += 1) await createTag(app, { name: `tag ${count}` });
    expect(await createTag(app, { name: 'one more' })).toMatchObject({ status: 422, json: { error: { code: 4221 } } });
  });
});

describe('a tagging', () => {
  it('is made once for a tag and a transaction, listed oldest first, and removed', async () => {
    const { app, userGuid, rows } = await newPerson();
    const [first, second] = [await tagGuid(app, 'First'), await tagGuid(app, 'Second')];
    const made = await attach(app, first, rows[0]);
    expect(made.json).toEqual({
      tagging: {
        guid: expect.stringMatching(/^TGN-/),
        member_is_managed_by_user: true,
        tag_guid: first,
        transaction_guid: rows[0],
        user_guid: userGuid,
      },
    });
    expect((await attach(app, first, rows[0])).json).toEqual(made.json);
    for (const row of rows.slice(1, 12)) {
      api.clock.advance(1);
      expect((await attach(app, second, row)).status).toBe(200);
    }
    const pageOne = (await app.get('/taggings?records_per_page=10')).json;
    expect(pageOne.pagination).toEqual({ current_page: 1, per_page: 10, total_entries: 12, total_pages: 2 });
    expect(pageOne.taggings[0]).toEqual(made.json.tagging);
    const pageTwo = (await app.get('/taggings?records_per_page=10&page=2')).json;
    expect(
      [...pageOne.taggings, ...pageTwo.taggings].map((one: { transaction_guid: string }) => one.transaction_guid),
    ).toEqual(rows.slice(0, 12));

    const path = `/taggings/${made.json.tagging.guid}`;
    expect(await app.call('DELETE', path)).toMatchObject({ status: 200, json: {} });
    expect((await app.call('DELETE', path)).status).toBe(404);
    expect((await app.get('/taggings')).json.pagination.total_entries).toBe(11);
    expect((await attach(app, first, rows[0])).json.tagging.guid).not.toBe(made.json.tagging.guid);
  });

  test.each([
    ['no tag', { tag_guid: undefined }, 400, 4001, 'tagging.tag_guid'],
    ['a malformed tag', { tag_guid: 'TAG-1' }, 400, 4002, 'tagging.tag_guid'],
    ['no transaction', { transaction_guid: undefined }, 400, 4001, 'tagging.transaction_guid'],
    ['a tag as transaction', { transaction_guid: ABSENT_TAG }, 400, 4002, 'tagging.transaction_guid'],
    ['skip_webhook as a number', { skip_webhook: 1 }, 400, 4002, 'tagging.skip_webhook'],
    ['an unknown tag', {}, 404, 4040, ''],
  ])('with %s is refused', async (_name, change, status, code, field) => {
    const app = await api.signInAnew();
    const answer = await attach(app, ABSENT_TAG, ABSENT_TRANSACTION, change);
    expect(answer).toMatchObject({ status, json: { error: { code } } });
    expect(answer.json.error.message).toContain(field);
  });

  it('needs a transaction and a tag of the user', async () => {
    const { app, rows } = await newPerson();
    const tag = await tagGuid(app, 'Mine');
    expect((await attach(app, tag, ABSENT_TRANSACTION)).status).toBe(404);
    expect((await attach(app, ABSENT_TAG, rows[0])).status).toBe(404);
    expect((await app.get('/taggings')).json.taggings).toEqual([]);
    expect((await app.get('/taggings?page=0')).status).toBe(400);
  });

  it('is deleted with its member', async () => {
    const { app, memberGuid, rows } = await newPerson();
    await attach(app, await tagGuid(app, 'Mine'), rows[0]);
    await app.call('DELETE', `/members/${memberGuid}`);
    expect((await app.get('/taggings')).json).toMatchObject({ taggings: [], pagination: { total_entries: 0 } });
    expect((await app.get('/tags')).json.tags).toHaveLength(1);
  });

  it('is made by each of many calls at once', async () => {
    const { app, rows } = await newPerson();
    const tag = await tagGuid(app, 'Busy');
    const answers = await Promise.all(rows.slice(0, 8).map((row) => attach(app, tag, row)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect((await app.get('/taggings')).json.taggings).toHaveLength(8);
  });

  it('is refused when there are two thousand, until a tag is deleted with its own', async () => {
    const person = await newPerson();
    const { app, rows } = person;
    const [full, other] = [await tagGuid(app, 'Full'), await tagGuid(app, 'Other')];
    await tagOften(person, full, 1_999);
    expect((await attach(app, other, rows[1])).status).toBe(200);
    expect(await attach(app, other, rows[2])).toMatchObject({ status: 422, json: { error: { code: 4221 } } });
    expect((await app.get('/taggings')).json.pagination.total_entries).toBe(2_000);
    await takeAnnounced(api);
    expect((await app.call('DELETE', `/tags/${full}`)).status).toBe(200);
    expect((await takeAnnounced(api)).length).toBe(2_000);
    expect((await app.get('/taggings')).json.taggings).toMatchObject([{ tag_guid: other }]);
    expect((await attach(app, other, rows[2])).status).toBe(200);
  }, 60_000);

  it('leaves space for another one when it is deleted, also when many are at once', async () => {
    const person = await newPerson();
    const { app, rows } = person;
    const [most, few] = [await tagGuid(app, 'Most'), await tagGuid(app, 'Few')];
    await tagOften(person, most, 1_997);
    for (const row of rows.slice(1, 4)) expect((await attach(app, few, row)).status).toBe(200);
    expect((await attach(app, few, rows[4])).status).toBe(422);
    expect((await app.call('DELETE', `/tags/${few}`)).status).toBe(200);
    const again = await tagGuid(app, 'Again');
    for (const row of rows.slice(1, 4)) expect((await attach(app, again, row)).status).toBe(200);
    expect((await attach(app, again, rows[4])).status).toBe(422);
  });
});

test('a deleted transaction loses its tags', async () => {
  const { app, rows } = await newPerson();
  const tag = await tagGuid(app, 'Trip');
  await attach(app, tag, rows[0]);
  await attach(app, tag, rows[1]);
  expect((await app.call('DELETE', `/transactions/${rows[0]}`)).status).toBe(200);
  expect((await app.get('/taggings')).json.taggings).toMatchObject([{ transaction_guid: rows[1] }]);
});

test('each change of a tag or tagging sends an event with its revision, unless skipped', async () => {
  const { app, userGuid, rows } = await newPerson();
  await takeAnnounced(api);
  const tag = await tagGuid(app, 'Told');
  await app.call('PUT', `/tags/${tag}`, { tag: { name: 'Retold' } });
  await app.call('PUT', `/tags/${tag}`, { tag: { name: 'Silent', skip_webhook: true } });
  const { guid } = (await attach(app, tag, rows[0])).json.tagging;
  await attach(app, tag, rows[0]);
  await app.call('DELETE', `/taggings/${guid}`, undefined, { 'MX-Skip-Webhook': 'true' });
  await attach(app, tag, rows[1], { skip_webhook: true });
  await app.call('DELETE', `/tags/${tag}`);
  const user = { user_guid: userGuid, user_id: `tagger-${people}` };
  expect(await takeAnnounced(api)).toEqual([
    { action: 'created', tag: { guid: tag, name: 'Told', revision: 1, updated_at: expect.any(Number), ...user } },
    { action: 'updated', tag: { guid: tag, name: 'Retold', revision: 2, updated_at: expect.any(Number), ...user } },
    {
      action: 'created',
      tagging: {
        guid,
        member_is_managed_by_user: true,
        revision: 1,
        tag_guid: tag,
        tag_name: 'Silent',
        transaction_guid: rows[0],
        transaction_id: null,
        updated_at: expect.any(Number),
        ...user,
      },
    },
    { action: 'deleted', tagging: expect.objectContaining({ transaction_guid: rows[1], revision: 2 }) },
    { action: 'deleted', tag: expect.objectContaining({ guid: tag, name: 'Silent', revision: 4 }) },
  ]);
});
