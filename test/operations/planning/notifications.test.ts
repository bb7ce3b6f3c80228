import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import { takeAnnounced } from '../../support/api/announced-events.ts';
import type { TestAnswer } from '../../support/api/api.ts';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { storedMember } from '../../support/table/stored-member.ts';

const { api, app, signInAs } = await signedInAnew();

const ABSENT = 'NTF-00000000-0000-4000-8000-000000000000';
const ABSENT_DELIVERABLE = 'DNF-00000000-0000-4000-8000-000000000000';

const list = async (query = '') => (await app.get(`/notifications?${query}`)).json.notifications;
const create = (notification: unknown): Promise<TestAnswer> => app.call('POST', '/notifications', { notification });
const made = async (subject = 'Hello') => {
  const answer = await create({ subject });
  expect(answer.status).toBe(200);
  return answer.json.notification;
};
const deliver = (guid: string, body: unknown): Promise<TestAnswer> =>
  app.call('POST', `/notifications/${guid}/deliverables`, body);

const withFee = () =>
  storedMember(
    api,
    app,
    memberFeed(
      accountFeed([
        feedTransaction({ description: 'NON-NETWORK ATM FEE', merchantCategoryCode: null, amountMinor: 350n }),
      ]),
    ),
  );

describe('a notification of an app', () => {
  test('is created, read, listed and deleted', async () => {
    const notification = await made();
    expect(notification).toEqual({
      created_on: '2026-11-21',
      deep_link_guid: null,
      entity_guid: null,
      guid: expect.stringMatching(/^NTF-/),
      has_been_viewed: false,
      notification_type: 11,
      notification_type_name: 'API_NOTIFICATION',
      subject: 'Hello',
      threshold: null,
    });
    expect((await app.get(`/notifications/${notification.guid}`)).json).toEqual({ notification });
    expect(await list()).toEqual([notification]);
    expect(await app.call('DELETE', `/notifications/${notification.guid}`)).toMatchObject({ status: 200, json: {} });
    expect(await list()).toEqual([]);
    expect((await app.get(`/notifications/${notification.guid}`)).status).toBe(404);
    expect((await app.call('DELETE', `/notifications/${notification.guid}`)).status).toBe(404);
  });

  test('takes only the subject from the caller (P38)', async () => {
    const answer = await create({
      subject: 'x',
      guid: ABSENT,
      notification_type: 1,
      entity_guid: 'ACT-1',
      has_been_viewed: true,
    });
    expect(answer.json.notification).toMatchObject({
      notification_type: 11,
      entity_guid: null,
      has_been_viewed: false,
    });
    expect(answer.json.notification.guid).not.toBe(ABSENT);
  });

  test.each<[string, unknown, number]>([
    ['no body', undefined, 4001],
    ['nothing', {}, 4001],
    ['an empty subject', { subject: '' }, 4001],
    ['a subject of null', { subject: null }, 4001],
    ['a subject as a number', { subject: 5 }, 4002],
    ['a subject too long', { subject: 'x'.repeat(256) }, 4002],
    ['a subject with NUL', { subject: 'a\0' }, 4002],
  ])('is refused with %s', async (_, notification, code) => {
    const answer = await create(notification);
    expect(answer).toMatchObject({ status: 400, json: { error: { code } } });
    expect(answer.json.error.message).toContain('notification');
    expect(await list()).toEqual([]);
  });

  test('is refused above the number that apps may have', async () => {
    for (let count = 0; count < 100; count += 1) await made();
    expect(await create({ subject: 'x' })).toMatchObject({ status: 422, json: { error: { code: 4221 } } });
  });
});

describe('a notification of the system', () => {
  test('reports a fee, with its text in the app, and never again once it is deleted', async () => {
    await withFee();
    const [row] = (await app.get('/transactions')).json.transactions;
    const [fee, ...others] = await list();
    expect(others).toEqual([]);
    expect(fee).toEqual({
      created_on: expect.stringMatching(/^2026-11-/),
      deep_link_guid: row.guid,
      entity_guid: row.account_guid,
      guid: expect.stringMatching(/^NTF-/),
      has_been_viewed: false,
      notification_type: 9,
      notification_type_name: 'TRANSACTION_FEE_CHARGE',
      subject: 'Fee: 3.50 USD',
      threshold: 0,
    });
    const path = `/notifications/${fee.guid}/deliverables`;
    const [deliverable] = (await app.get(path)).json.deliverable_notifications;
    expect(deliverable).toEqual({
      channel: 4,
      channel_name: 'IN_APP',
      content: expect.stringContaining('3.50 USD left Checking on 2026-11-18'),
      delivered_at: expect.stringMatching(/Z$/),
      delivered_on: fee.created_on,
      guid: expect.stringMatching(/^DNF-/),
      has_been_delivered: true,
    });
    expect((await app.get(`${path}/${deliverable.guid}`)).json).toEqual({ deliverable_notification: deliverable });
    await app.call('DELETE', `/notifications/${fee.guid}`);
    expect(await list()).toEqual([]);
    await app.call('PUT', `/transactions/${row.guid}`, { transaction: { memo: 'seen' } });
    expect(await list()).toEqual([]);
  });

  test('reports a budget that is exceeded', async () => {
    await storedMember(api, app, memberFeed(accountFeed([feedTransaction({ amountMinor: 5_000n })])));
    const category_guid = 'CAT-bd56d35a-a9a7-6e10-66c1-5b9cc1b6c81a';
    const { budget } = (await app.call('POST', '/budgets', { budget: { category_guid, amount: 40 } })).json;
    expect(await list()).toMatchObject([
      { notification_type: 1, notification_type_name: 'BUDGET_EXCEEDED', entity_guid: budget.guid },
    ]);
  });

  test('is deleted with its account', async () => {
    await withFee();
    const [fee] = await list();
    await app.call('PUT', `/accounts/${fee.entity_guid}`, { account: { is_hidden: true } });
    expect(await list()).toEqual([]);
  });
});

test.each([
  ['mxuser', [2, 7, 8, 9]],
  ['family', [1, 2, 7, 8, 9]],
])('the login %s with budgets from its spending gets notifications of types %j', async (login, types) => {
  await api.connect(app, login);
  await api.settle();
  const { budgets } = (await app.call('POST', '/budgets/generate')).json;
  expect(budgets.length).toBeGreaterThan(9);
  const told = await list();
  const found = new Set<number>(told.map(({ notification_type }: { notification_type: number }) => notification_type));
  expect([...found].toSorted((a, b) => a - b)).toEqual(types);
  const set = (field: string) => told.some((notification: Record<string, unknown>) => notification[field] !== null);
  expect(['deep_link_guid', 'entity_guid', 'threshold'].map(set)).toEqual([true, true, true]);
});

describe('the window of the list of notifications', () => {
  test('is the last 120 days by default, both ends included', async () => {
    const madeLater = async (days: number) => {
      api.clock.advance(days * DAY_MS);
      await signInAs('who looks back');
      return made(`after ${days}`);
    };
    await madeLater(0);
    const second = await madeLater(120);
    const third = await madeLater(1);
    const subjects = async (query: string) => (await list(query)).map(({ subject }: { subject: string }) => subject);
    const [from, to] = [second.created_on, third.created_on];
    expect(await subjects('')).toEqual(['after 1', 'after 120']);
    expect(await subjects(`from_date=${to}`)).toEqual(['after 1']);
    expect(await subjects(`to_date=${from}`)).toEqual(['after 120']);
    expect(await subjects(`from_date=${from}&to_date=${to}`)).toEqual(['after 1', 'after 120']);
    expect(await subjects(`from_date=2027-06-01&to_date=2027-06-02`)).toEqual([]);
  });

  test.each([
    ['from_date', 'from_date=yesterday', 4002],
    ['from_date', 'from_date=2026-02-30', 4002],
    ['from_date', 'from_date=', 4001],
    ['to_date', 'to_date=2026-11-21T00:00:00Z', 4002],
    ['to_date', 'to_date=1', 4002],
    ['to_date', 'to_date=', 4001],
    ['from_date', 'from_date=2026-11-22&to_date=2026-11-21', 4002],
    ['from_date', 'from_date=2026-11-21&from_date=2026-11-22', 4002],
  ])('is refused with a wrong %s: %s', async (field, query, code) => {
    const answer = await app.get(`/notifications?${query}`);
    expect(answer).toMatchObject({ status: 400, json: { error: { code } } });
    expect(answer.json.error.message).toContain(field);
  });
});

describe('a deliverable', () => {
  test.each([
    [1, 'EMAIL', false],
    [2, 'PUSH', false],
    [3, 'SMS', false],
    [4, 'IN_APP', true],
  ])('for channel %i (%s) is queued, read, listed and deleted', async (channel, channel_name, isThere) => {
    const { guid } = await made();
    const path = `/notifications/${guid}/deliverables`;
    const answer = await deliver(guid, { deliverable: { channel, content: 'Hello there' } });
    const deliverable = answer.json.deliverable_notification;
    expect(deliverable).toEqual({
      channel,
      channel_name,
      content: 'Hello there',
      delivered_at: isThere ? expect.stringMatching(/Z$/) : null,
      delivered_on: isThere ? expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) : null,
      guid: expect.stringMatching(/^DNF-/),
      has_been_delivered: isThere,
    });
    expect((await app.get(path)).json).toEqual({ deliverable_notifications: [deliverable] });
    expect((await app.get(`${path}/${deliverable.guid}`)).json).toEqual({ deliverable_notification: deliverable });
    expect(await app.call('DELETE', `${path}/${deliverable.guid}`)).toMatchObject({ status: 200, json: {} });
    expect((await app.get(path)).json).toEqual({ deliverable_notifications: [] });
    expect((await app.get(`${path}/${deliverable.guid}`)).status).toBe(404);
    expect((await app.call('DELETE', `${path}/${deliverable.guid}`)).status).toBe(404);
  });

  test('may have either root object, and names its channel by number or name', async () => {
    const { guid } = await made();
    const other = await deliver(guid, { deliverable_notification: { channel: 'SMS', content: 'Hi' } });
    expect(other.json.deliverable_notification).toMatchObject({ channel: 3, channel_name: 'SMS' });
  });

  test('cannot be marked as delivered by the caller (P38)', async () => {
    const { guid } = await made();
    const said = { channel: 1, content: 'x', has_been_delivered: true, delivered_at: '2026-11-21T00:00:00.000Z' };
    const answer = await deliver(guid, { deliverable: said });
    expect(answer.json.deliverable_notification).toMatchObject({ has_been_delivered: false, delivered_at: null });
  });

  test.each<[string, unknown, number, string]>([
    ['no body', undefined, 4001, ''],
    ['nothing', { deliverable: {} }, 4001, 'deliverable'],
    ['no channel', { deliverable: { content: 'x' } }, 4001, 'deliverable.channel'],
    ['an unknown channel', { deliverable: { channel: 5, content: 'x' } }, 4002, 'deliverable.channel'],
    ['channel 0', { deliverable: { channel: 0, content: 'x' } }, 4002, 'deliverable.channel'],
    ['a channel of null', { deliverable: { channel: null, content: 'x' } }, 4001, 'deliverable.channel'],
    ['an unknown name', { deliverable: { channel: 'FAX', content: 'x' } }, 4002, 'deliverable.channel'],
    [
      'the other root and an unknown channel',
      { deliverable_notification: { channel: 9, content: 'x' } },
      4002,
      'channel',
    ],
    ['no content', { deliverable: { channel: 1 } }, 4001, 'deliverable.content'],
    ['empty content', { deliverable: { channel: 1, content: '' } }, 4001, 'deliverable.content'],
    ['content as a list', { deliverable: { channel: 1, content: ['x'] } }, 4002, 'deliverable.content'],
    ['content too long', { deliverable: { channel: 1, content: 'x'.repeat(4_001) } }, 4002, 'deliverable.content'],
  ])('is refused with %s', async (_, body, code, field) => {
    const { guid } = await made();
    const answer = await deliver(guid, body);
    expect(answer).toMatchObject({ status: 400, json: { error: { code } } });
    expect(answer.json.error.message).toContain(field);
    expect((await app.get(`/notifications/${guid}/deliverables`)).json.deliverable_notifications).toEqual([]);
  });

  test('is the only one of its channel', async () => {
    const { guid } = await made();
    await deliver(guid, { deliverable: { channel: 1, content: 'x' } });
    expect(await deliver(guid, { deliverable: { channel: 1, content: 'y' } })).toMatchObject({
      status: 400,
      json: { error: { code: 4002, message: expect.stringContaining('deliverable.channel') } },
    });
  });

  test('is refused when there is no space for its text', async () => {
    const content = 'x'.repeat(4_000);
    for (let place = 0; place < 4; place += 1) {
      const { guid } = await made();
      for (const channel of [1, 2, 3, 4]) {
        const answer = await deliver(guid, { deliverable: { channel, content } });
        if (answer.status === 400) {
          expect(answer.json.error).toMatchObject({ code: 4002, message: expect.stringContaining('content') });
          return;
        }
      }
    }
    expect.fail('there was room for everything');
  });

  test('of another user or another notification is not found (P37)', async () => {
    const mine = await made();
    const email = { deliverable: { channel: 1, content: 'x' } };
    const { guid } = (await deliver(mine.guid, email)).json.deliverable_notification;
    const absent = await app.get(`/notifications/${ABSENT}`);
    const elsewhere = `/notifications/${(await made()).guid}/deliverables/${guid}`;
    expect((await app.get(elsewhere)).text).toBe(absent.text);
    expect((await app.call('DELETE', elsewhere)).text).toBe(absent.text);
    const unknown = `/notifications/${mine.guid}/deliverables/${ABSENT_DELIVERABLE}`;
    expect((await app.get(unknown)).text).toBe(absent.text);
    const owner = await signInAs('somebody else');
    for (const [method, path, body] of [
      ['GET', `/notifications/${mine.guid}`],
      ['DELETE', `/notifications/${mine.guid}`],
      ['GET', `/notifications/${mine.guid}/deliverables`],
      ['POST', `/notifications/${mine.guid}/deliverables`, email],
      ['GET', `/notifications/${mine.guid}/deliverables/${guid}`],
      ['DELETE', `/notifications/${mine.guid}/deliverables/${guid}`],
    ] as const) {
      expect((await app.call(method, path, body)).text).toBe(absent.text);
    }
    expect(await list()).toEqual([]);
    expect((await owner.get(`/notifications/${mine.guid}/deliverables`)).json.deliverable_notifications).toHaveLength(
      1,
    );
  });
});

test('the webhook NOTIFICATION gives the partner all that is needed to deliver it', async () => {
  await takeAnnounced(api);
  const { guid } = await made();
  const email = (await deliver(guid, { deliverable: { channel: 1, content: 'Dear you' } })).json;
  await app.call('DELETE', `/notifications/${guid}/deliverables/${email.deliverable_notification.guid}`);
  const told = (await takeAnnounced(api)).filter(({ notification }) => notification !== undefined);
  const about = {
    created_at: expect.any(Number),
    deep_link_guid: null,
    entity_guid: null,
    guid,
    subject: 'Hello',
    threshold: null,
    user_guid: expect.stringMatching(/^USR-/),
    user_id: expect.stringMatching(/^user-/),
  };
  const to = { action: 'API_NOTIFICATION', user_email: null, user_mobile: null };
  const { guid: deliverableGuid } = email.deliverable_notification;
  const deliverables = [{ channel: 'email', content: 'Dear you', guid: deliverableGuid }];
  expect(told).toEqual([
    { ...to, enabled_channels: [], notification: { ...about, deliverables: [] } },
    { ...to, enabled_channels: ['email'], notification: { ...about, deliverables } },
  ]);
});
