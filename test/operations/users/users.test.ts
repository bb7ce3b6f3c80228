import { describe, expect, test } from 'vitest';
import { startApi, type TestCaller } from '../../support/api/api.ts';

const api = await startApi();

const create = (user: unknown, headers?: Record<string, string>) =>
  api.partner.call('POST', '/users', { user }, headers);
const eventsSent = () => api.notifyQueue.drain().length;

describe('creating a user', () => {
  test('answers the user with a guid and every given field', async () => {
    const fields = {
      id: 'u-fields',
      birthdate: '1990-02-28',
      credit_score: 700,
      email: 'someone@example.org',
      first_name: 'Some',
      gender: 'FEMALE',
      last_name: 'One',
      metadata: 'anything',
      phone: '+1 801 555 0100',
      zip_code: '84043',
    };
    const answer = await create(fields);
    expect(answer.status).toBe(200);
    expect(answer.json.user).toMatchObject({ ...fields, is_disabled: false, logged_in_at: null });
    expect((await api.partner.get('/users/u-fields')).json).toEqual(answer.json);
  });

  test('with an id that is taken is a conflict and changes nothing', async () => {
    await create({ id: 'u-taken', first_name: 'First' });
    const answer = await create({ id: 'u-taken', first_name: 'Second' });
    expect(answer.status).toBe(409);
    expect(answer.json.error).toEqual({ code: 4090, message: expect.stringContaining('user.id') });
    expect((await api.partner.get('/users/u-taken')).json.user.first_name).toBe('First');
  });

  test('twenty times with one id at once succeeds exactly once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => create({ id: 'u-race' })));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 19 }, () => 409),
    ]);
  });

  test('sends an event, unless the webhook is to be skipped', async () => {
    eventsSent();
    await create({ id: 'u-loud' });
    expect(eventsSent()).toBe(1);
    await create({ id: 'u-quiet' }, { 'MX-Skip-Webhook': 'true' });
    expect(eventsSent()).toBe(0);
  });

  test('ignores fields that the partner may not set (P38)', async () => {
    const answer = await create({ id: 'u-mass', guid: 'USR-1', logged_in_at: 1, epoch: 99, deletedAt: 1, revision: 7 });
    expect(answer.json.user.guid).toMatch(/^USR-[0-9a-f]{8}-/);
    expect(answer.json.user.logged_in_at).toBeNull();
  });
});

describe('changing a user', () => {
  test('keeps fields that are left out, and null clears one', async () => {
    await create({ id: 'u-change', first_name: 'A', last_name: 'B' });
    const answer = await api.partner.call('PUT', '/users/u-change', { user: { first_name: null, email: 'x@y.z' } });
    expect(answer.json.user).toMatchObject({ first_name: null, last_name: 'B', email: 'x@y.z' });
  });

  test('to another id frees the old one', async () => {
    const made = await create({ id: 'u-old' });
    const answer = await api.partner.call('PUT', '/users/u-old/remap_id', { user: { id: 'u-new' } });
    expect(answer.json.user).toEqual({ ...made.json.user, id: 'u-new' });
    expect((await api.partner.get('/users/u-old')).status).toBe(404);
    expect((await create({ id: 'u-old' })).status).toBe(200);
    expect((await api.partner.call('PUT', '/users/u-old/remap_id', { user: { id: 'u-new' } })).status).toBe(409);
  });
});

describe('deleting a user', () => {
  test('ends sessions and tokens at once, and frees the id', async () => {
    const app = await api.signIn('u-gone');
    const before = await api.partner.get('/users/u-gone');
    expect((await api.partner.call('DELETE', '/users/u-gone')).status).toBe(204);
    expect((await app.get('/user')).json.error.code).toBe(4010);
    expect((await api.partner.get('/users/u-gone')).status).toBe(404);
    expect((await api.partner.call('DELETE', '/users/u-gone')).status).toBe(404);
    const again = await create({ id: 'u-gone' });
    expect(again.json.user.guid).not.toBe(before.json.user.guid);
  });

  test('deletes the members and their credentials too', async () => {
    const app = await api.signIn('u-members');
    expect((await api.connect(app)).status).toBe(200);
    await api.partner.call('DELETE', '/users/u-members');
    expect((await api.items()).filter(({ sk }) => sk.startsWith('CRED#'))).toEqual([]);
    await api.settle();
  });
});

describe('listing users', () => {
  const everyPage = async (partner: TestCaller, limit: number) => {
    const pages: { next: string | null; users: { id: string; guid: string }[] }[] = [];
    for (let after: string | null = ''; after !== null; after = pages.at(-1)?.next ?? null) {
      pages.push((await partner.get(`/users?limit=${limit}${after && `&after=${after}`}`)).json);
    }
    return pages;
  };

  test('gives each user of the client once over all pages, and no other user', async () => {
    const partner = await api.foundOne('list-users-key');
    const made = await Promise.all(
      Array.from({ length: 7 }, (_, index) => partner.call('POST', '/users', { user: { id: `listed-${index}` } })),
    );
    await partner.call('DELETE', '/users/listed-3');
    const pages = await everyPage(partner, 2);
    expect(pages.map(({ users }) => users.length)).toEqual([2, 2, 2, 0]);
    const live = made.map(({ json }) => json.user).filter(({ id }) => id !== 'listed-3');
    expect(pages.flatMap(({ users }) => users)).toEqual(live.toSorted((a, b) => (a.guid < b.guid ? -1 : 1)));
  });

  test('gives an empty page to a client without users, and a new user at once', async () => {
    const partner = await api.foundOne('list-nobody-key');
    expect((await partner.get('/users')).json).toEqual({ next: null, users: [] });
    const { json } = await partner.call('POST', '/users', { user: { id: 'listed' } });
    expect((await partner.get('/users')).json).toEqual({ next: null, users: [json.user] });
  });

  test.each([
    ['limit=0', 4002, 'limit'],
    ['limit=101', 4002, 'limit'],
    ['after=u-1', 4002, 'after'],
    ['after=', 4001, 'after'],
  ])('refuses %s by name', async (query, code, field) => {
    const answer = await api.partner.get(`/users?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.json.error).toEqual({ code, message: expect.stringContaining(field) });
  });
});

describe('a bad request about users', () => {
  test.each([
    [{ id: '' }, 4001, 'user.id'],
    [{}, 4001, 'user.id'],
    [{ id: 5 }, 4002, 'user.id'],
    [{ id: 'a/b' }, 4002, 'user.id'],
    [{ id: '..' }, 4002, 'user.id'],
    [{ id: 'u.json' }, 4002, 'user.id'],
    [{ id: 'u-x', birthdate: '2023-02-30' }, 4002, 'user.birthdate'],
    [{ id: 'u-x', credit_score: 1.5 }, 4002, 'user.credit_score'],
    [{ id: 'u-x', email: 'a'.repeat(300) }, 4002, 'user.email'],
    [{ id: 'u-x', first_name: '\ud800' }, 4002, 'user.first_name'],
    [{ id: 'u-x', is_disabled: 'yes' }, 4002, 'user.is_disabled'],
  ])('with %j is refused by name', async (user, code, field) => {
    const answer = await create(user);
    expect(answer.status).toBe(400);
    expect(answer.json.error.code).toBe(code);
    expect(answer.json.error.message).toContain(field);
  });

  test('for another client’s user is answered like for an unknown one (P37)', async () => {
    await create({ id: 'u-mine' });
    const stranger = await api.foundOne('other-key');
    const foreign = await stranger.get('/users/u-mine');
    const missing = await stranger.get('/users/u-never');
    expect(foreign.status).toBe(404);
    expect(foreign.text).toBe(missing.text);
    for (const [method, path, body] of [
      ['PUT', '/users/u-mine', { user: { first_name: 'X' } }],
      ['DELETE', '/users/u-mine', undefined],
      ['PUT', '/users/u-mine/remap_id', { user: { id: 'u-theirs' } }],
      ['GET', '/users/u-mine/api_token', undefined],
      ['DELETE', '/users/u-mine/sessions', undefined],
    ] as const) {
      expect((await stranger.call(method, path, body)).text).toBe(missing.text);
    }
  });
});
