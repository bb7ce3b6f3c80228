import { describe, expect, test } from 'vitest';
import type { NotifyMessage } from '../../../lib/contract/jobs/messages.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { startApi } from '../../support/api/api.ts';

const api = await startApi();
const app = await api.signIn('someone');
const member: string = (await api.connect(app)).json.member.guid;

const fire = (type: unknown, guid = member, by = app) =>
  by.call('POST', `/sandbox/members/${guid}/fire_webhook`, { fire_webhook: { type } });

const eventOf = async (guid: string) => {
  const sent = api.notifyQueue.sent
    .map(({ message }: { message: NotifyMessage }) => message)
    .find((message) => message.kind === 'event' && message.event_guid === guid);
  if (sent?.kind !== 'event') throw new Error('no message of the event');
  const key = keys.eventInShard(sent.client_guid, sent.feed_shard, sent.event_guid);
  const item = await api.table.get(key, { isConsistent: true });
  return { type: item?.type, isDue: item?.duePk !== undefined, body: JSON.parse(String(item?.body)) };
};

describe('a webhook on demand', () => {
  test('shows the member as it is, by a new event each time, and changes nothing', async () => {
    await api.settle();
    const before = (await app.get(`/members/${member}`)).json;
    const told = new Set<string>();
    for (const type of ['AGGREGATION', 'CONNECTION_STATUS', 'JOB_STATUS', 'MEMBER', 'MEMBER']) {
      const answer = await fire(type);
      expect(answer).toMatchObject({ status: 200, json: { fire_webhook: { type } } });
      const { event_guid: guid } = answer.json.fire_webhook;
      told.add(guid);
      const event = await eventOf(guid);
      expect(event).toMatchObject({ type, isDue: true });
      expect(JSON.stringify(event.body)).toContain(member);
    }
    expect(told.size).toBe(5);
    expect((await app.get(`/members/${member}`)).json).toEqual(before);
  });

  test('of an aggregation names the job and when its data came', async () => {
    const { job_guid, completed_at, is_background } = (
      await eventOf((await fire('AGGREGATION')).json.fire_webhook.event_guid)
    ).body;
    const { most_recent_job_guid, successfully_aggregated_at } = (await app.get(`/members/${member}`)).json.member;
    expect({ job_guid, completed_at, is_background }).toEqual({
      job_guid: most_recent_job_guid,
      completed_at: Math.floor(Date.parse(successfully_aggregated_at) / 1_000),
      is_background: false,
    });
  });

  test('of a job that does not exist is refused', async () => {
    const idle = (await api.connect(app, 'sandbox-10', 'password', { skip_aggregation: true })).json.member.guid;
    for (const type of ['AGGREGATION', 'JOB_STATUS']) {
      expect(await fire(type, idle)).toMatchObject({ status: 405, json: { error: { code: 4050 } } });
    }
    expect((await fire('MEMBER', idle)).status).toBe(200);
  });

  test('of an aggregation without data is refused', async () => {
    const refused = { status: 405, json: { error: { code: 4050 } } };
    const running = (await api.connect(app, 'sandbox-20')).json.member.guid;
    expect(await fire('AGGREGATION', running)).toMatchObject(refused);
    expect((await fire('JOB_STATUS', running)).status).toBe(200);
    await api.settle();
    expect((await fire('AGGREGATION', running)).status).toBe(200);
    const denied = (await api.connect(app, 'denied', 'INVALID')).json.member.guid;
    await api.settle();
    expect((await app.get(`/members/${denied}`)).json.member.connection_status).toBe('DENIED');
    expect(await fire('AGGREGATION', denied)).toMatchObject(refused);
    expect((await app.call('POST', `/members/${running}/check_balance`)).status).toBe(200);
    await api.settle();
    expect(await fire('AGGREGATION', running)).toMatchObject(refused);
  });

  test.each(['', 'aggregation', 'USER', 'TRANSACTION', null, 7])('of type %j is refused by name', async (type) => {
    const answer = await fire(type);
    expect(answer).toMatchObject({
      status: 400,
      json: { error: { code: type === '' || type === null ? 4001 : 4002 } },
    });
    expect(answer.json.error.message).toContain('fire_webhook.type');
  });

  test('is for members of test institutions only', async () => {
    const account = await app.call('POST', '/accounts', { account: { name: 'Mine', account_type: 1, balance: 1 } });
    const manual = account.json.account.member_guid;
    expect(await fire('MEMBER', manual)).toMatchObject({ status: 403, json: { error: { code: 4030 } } });
  });

  test("of another user's member is answered like that of an unknown one (P37)", async () => {
    const other = await api.signIn('another');
    const foreign = await fire('MEMBER', member, other);
    expect(foreign).toMatchObject({ status: 404 });
    expect(foreign.text).toBe((await fire('MEMBER', 'MBR-00000000-0000-4000-8000-000000000000', other)).text);
  });
});
