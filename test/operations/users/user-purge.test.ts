import { describe, expect, test } from 'vitest';
import { purgeEventsOf } from '../../../lib/app/users/user-events-purge.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, toTimestamp, toUnixSeconds } from '../../../lib/domain/kernel/time.ts';
import { newEvent } from '../../../lib/domain/webhooks/event.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { type AttemptClaim, createDeliveryStore } from '../../../lib/store/webhooks/delivery-store.ts';
import { createEventStore, eventWrites } from '../../../lib/store/webhooks/event-store.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { recordingQueue } from '../../support/adapters/queue.ts';
import { startApiOn, type TestAnswer, type TestCaller } from '../../support/api/api.ts';
import { testUser } from '../../support/members/members.ts';
import { createMemoryTable, type MemoryTable } from '../../support/table/memory-table.ts';
import { nextReleaseTable } from '../../support/webhooks/next-release-table.ts';
import { notifier } from '../../support/webhooks/notify-deps.ts';

const ADA = {
  id: 'partner-id-ada',
  email: 'ada.lovelace@example.com',
  first_name: 'Augusta-Ada',
  last_name: 'Byron-Lovelace',
  phone: '+44-1815-121-0',
  metadata: 'met-at-the-fair',
  zip_code: 'ZIP-1852',
};
const LOGIN = 'sandbox-6';
const DEPOSIT = {
  first_name: ADA.first_name,
  last_name: ADA.last_name,
  email: ADA.email,
  account_number: '3333000108',
  routing_number: '091000019',
  account_type: 1,
  account_name: 'Difference-Engine-Account',
};

const start = async () => {
  const memory = createMemoryTable();
  const api = await startApiOn({ table: memory });
  // A receiver that says what it was told, and one that is down.
  const { workOffNow } = notifier(api, async ({ url, body }) =>
    url.includes('down')
      ? { kind: 'failed', failure: 'unreachable' }
      : { kind: 'answered', status: 200, retryAfter: null, answer: body.slice(0, 1_000) },
  );
  const endpoint = async (path: string): Promise<string> => {
    const answer = await api.partner.call('POST', '/webhook_endpoints', {
      webhook_endpoint: { url: `https://hooks.example.com/${path}`, event_types: ['*'] },
    });
    return answer.json.webhook_endpoint.guid;
  };
  const feed = async (after: string) => (await api.partner.get(`/events?limit=500&after=${after}`)).json;
  /** The sweeps of so many minutes. */
  const sweeps = async (minutes: number): Promise<void> => {
    for (let minute = 0; minute < minutes; minute += 1) {
      await api.sweepOnce();
      await workOffNow();
      api.clock.advance(MINUTE_MS);
    }
  };
  return { memory, api, workOffNow, endpoint, feed, sweeps };
};
type World = Awaited<ReturnType<typeof start>>;

/** Something of everything that the service keeps of a user. */
const live = async ({ api, workOffNow }: World, id: string): Promise<TestCaller> => {
  const done = async (call: Promise<TestAnswer>): Promise<TestAnswer> => {
    const answer = await call;
    expect(answer.status, answer.text).toBeLessThan(300);
    return answer;
  };
  await done(api.partner.call('POST', '/users', { user: { ...ADA, id: `${id}-before` } }));
  await done(api.partner.call('PUT', `/users/${id}-before/remap_id`, { user: { id } }));
  const app = await api.signIn(id);
  const connect = async (login: string, extra = {}): Promise<string> => {
    const { json } = await done(api.connect(app, login, 'password', extra));
    await api.settle();
    return json.member.guid;
  };
  const member = await connect(LOGIN, { external_guid: 'external-id-of-member' });
  await connect('sandbox-3', { metadata: ADA.metadata });
  await done(app.call('DELETE', `/members/${await connect('sandbox-2')}`));
  for (const job of ['verify', 'identify']) {
    await done(app.call('POST', `/members/${member}/${job}`));
    await api.settle();
  }
  await workOffNow();
  await done(app.call('POST', '/micro_deposits', { micro_deposit: DEPOSIT }));
  await done(app.call('POST', '/spending_plans'));
  await done(app.call('POST', '/notifications', { notification: { subject: `For ${ADA.first_name}` } }));
  await done(app.call('POST', '/tags', { tag: { name: 'Tag-of-Ada' } }));
  const [row] = (await app.get('/transactions')).json.transactions;
  await done(app.call('PUT', `/transactions/${row.guid}`, { transaction: { memo: ADA.metadata } }));
  await done(app.get('/beats'));
  await done(api.partner.get(`/users/${id}/api_token`));
  await done(api.partner.call('PUT', `/users/${id}`, { user: { gender: 'FEMALE' } }));
  await api.sweepOnce();
  await workOffNow();
  return app;
};

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Uint8Array ? Buffer.from(part).toString('latin1') : part,
  );

/** As it stands, in base64 and in hex. */
const spelled = (text: string): readonly string[] => [
  text,
  Buffer.from(text).toString('base64').replace(/.?=*$/, ''),
  Buffer.from(text).toString('hex'),
];

/** What DynamoDB keeps at this moment. */
const kept = ({ memory, api }: World) =>
  memory.items().filter(({ ttl }) => typeof ttl !== 'number' || ttl > toUnixSeconds(api.clock()));

const whoMention = (world: World, needles: readonly string[]) => {
  const forms = needles.flatMap(spelled);
  return kept(world).filter((item) => {
    const text = textOf(item);
    return forms.some((form) => text.includes(form));
  });
};

interface Told {
  readonly action?: string;
}

describe('two weeks after the deletion of a user (P42)', () => {
  test('nothing in the table is about the user, except the event of the deletion', async () => {
    const world = await start();
    const { api, workOffNow, endpoint, feed, sweeps, memory } = world;
    const bystander = await api.signIn('bystander');
    await api.connect(bystander);
    await api.settle();
    await workOffNow();
    api.clock.advance(SECOND_MS);
    await api.partner.call('PUT', '/client', { client: { feed_event_types: ['*'] } });
    const echo = await endpoint('echo');
    const removed = await endpoint('removed');
    await endpoint('down');
    const begun = api.clock();
    const app = await live(world, ADA.id);
    await app.call('POST', '/tags', { tag: { name: 'Repeated' } }, { 'Idempotency-Key': 'repeated' });
    expect(memory.items('IDEM#')).toHaveLength(1);
    await api.partner.call('DELETE', `/webhook_endpoints/${removed}`);
    const userGuid: string = (await app.get('/user')).json.user.guid;
    const userUuid = userGuid.slice('USR-'.length);
    const ofUser = memory.items().filter(({ pk }) => pk === `USER#${userUuid}`);
    const memberGuids = ofUser.flatMap(({ sk }) => (sk.startsWith('MBR#') ? [sk.slice('MBR#'.length)] : []));
    const accounts: readonly { guid: string; account_number: string | null }[] = (await app.get('/accounts')).json
      .accounts;
    const numbers = accounts.flatMap(({ account_number: number }) => (number === null ? [] : [number]));
    const inClear = [
      ...Object.values(ADA),
      ...memberGuids.map((guid) => guid.slice(4)),
      ...accounts.map(({ guid }) => guid.slice(4)),
      'external-id-of-member',
      'Tag-of-Ada',
    ];
    const needles = [...inClear, `${ADA.id}-before`, DEPOSIT.account_number, DEPOSIT.account_name, ...numbers, LOGIN];
    const before = textOf(memory.items());
    for (const needle of [...inClear, userUuid]) expect(before).toContain(needle);
    expect(numbers.some((number) => before.includes(number))).toBe(true);
    const pks = new Set(whoMention(world, [...inClear, userUuid]).map(({ pk }) => pk.split('#')[0]));
    expect([...pks]).toEqual(expect.arrayContaining(['USER', 'FEED', 'ENDPOINT', 'UNIQ', 'CLIENTUSERS', 'TOKEN']));
    expect(whoMention(world, inClear).filter(({ pk }) => pk === `ENDPOINT#${removed.slice(4)}`)).not.toEqual([]);

    expect((await api.partner.call('DELETE', `/users/${ADA.id}`)).status).toBe(204);
    await workOffNow();
    const told = (await feed(toTimestamp(begun))).events as readonly { guid: string; type: string; payload: Told }[];
    const receipt = told.find(({ type, payload }) => type === 'USER' && payload.action === 'deleted');
    const others = told.filter(({ guid, payload }) => guid !== receipt?.guid && textOf(payload).includes(userGuid));
    expect(others.length).toBeGreaterThan(20);
    api.clock.advance(13 * DAY_MS);
    await sweeps(3);
    expect(whoMention(world, [ADA.email])).not.toEqual([]);
    // As a later version may have written one before it was rolled back. Workers fail on it until that version is back,
    // so it comes after their last attempt.
    const [item] = memory.items().filter(({ sk }) => sk === `EVT#${others[0]?.guid}`);
    if (item === undefined) throw new Error('no event');
    await memory.write({ kind: 'put', item: { ...item, type: 'NOT_YET_THOUGHT_OF' } });
    const { cursor } = await feed(toTimestamp(begun));
    const replay = await api.partner.call('POST', `/webhook_endpoints/${echo}/replay`, {
      replay: { since: toTimestamp(begun), only_missing: false },
    });
    // Its page is yet to be taken, and attempts wait, when the purge comes.
    api.notifyQueue.drain();
    api.clock.advance(DAY_MS);
    for (let sweep = 0; sweep < 6; sweep += 1) {
      await api.sweepOnce();
      api.clock.advance(SECOND_MS);
    }
    await sweeps(3);

    expect(whoMention(world, needles).map(({ pk, sk }) => [pk, sk])).toEqual([]);
    const left = whoMention(world, [userUuid]);
    // The replay has brought the receiver what is left, which it said back.
    expect(left.map(({ sk }) => sk).toSorted()).toEqual([`DLV#${receipt?.guid}`, `EVT#${receipt?.guid}`]);
    const body = left.find(({ sk }) => sk.startsWith('EVT#'))?.body;
    const nobody = { birthday: null, credit_score: null, email: null, email_is_verified: false, first_name: null };
    expect(JSON.parse(String(body))).toEqual({
      action: 'deleted',
      user: {
        ...nobody,
        gender: null,
        guid: userGuid,
        id: null,
        is_disabled: false,
        last_name: null,
        logged_in_at: null,
        metadata: null,
        phone: null,
        phone_is_verified: false,
        postal_code: null,
        revision: expect.any(Number),
      },
    });
    const gone = new Set(others.map(({ guid }) => guid));
    const named = kept(world).filter(({ sk }) => gone.has(sk.slice('DLV#'.length)));
    expect(named).toEqual([]);
    expect(api.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
    // Nobody who reads on is disturbed: the feed goes on, and what is gone is absent.
    const again = (await feed(toTimestamp(begun))).events as readonly { guid: string }[];
    expect(again.some(({ guid }) => gone.has(guid))).toBe(false);
    expect(again.map(({ guid }) => guid)).toContain(receipt?.guid);
    expect((await api.partner.get(`/events?after=${cursor}`)).status).toBe(200);
    expect((await api.partner.get(`/events/${others[0]?.guid}/deliveries`)).status).toBe(404);
    expect((await api.partner.get(`/events/${receipt?.guid}/deliveries`)).json.deliveries).not.toEqual([]);
    const replayGone = { replay: { event_guid: others[0]?.guid } };
    expect((await api.partner.call('POST', `/webhook_endpoints/${echo}/replay`, replayGone)).status).toBe(422);
    const asked = `/webhook_endpoints/${echo}/replays/${replay.json.replay.guid}`;
    expect((await api.partner.get(asked)).json.replay.status).toBe('COMPLETED');
    // Nobody else lost anything.
    expect((await bystander.get('/accounts')).status).toBe(401);
    expect((await (await api.signIn('bystander')).get('/accounts')).json.accounts).not.toEqual([]);
    expect(again.length).toBeGreaterThan(1);
    api.clock.advance(HOUR_MS);
    await sweeps(1);
  });

  test('nothing at all is left, where no event was wanted', async () => {
    const world = await start();
    const { api, workOffNow, endpoint, sweeps } = world;
    await endpoint('echo');
    const { json } = await api.partner.call('POST', '/users', { user: ADA });
    const userUuid: string = json.user.guid.slice('USR-'.length);
    await workOffNow();
    expect(whoMention(world, [userUuid]).map(({ sk }) => sk.slice(0, 4))).toContain('DLV#');
    await api.partner.call('DELETE', `/users/${ADA.id}`, undefined, { 'MX-Skip-Webhook': 'true' });
    api.clock.advance(14 * DAY_MS);
    await sweeps(3);
    expect(whoMention(world, [userUuid, ...Object.values(ADA)])).toEqual([]);
  });
});

describe.each([
  ['', (table: MemoryTable) => table],
  [', in a shard as the next release puts it', nextReleaseTable<MemoryTable>],
])('a webhook about the deletion of a user while that user is purged%s (P42)', (_, placing) => {
  const MADE = { number: 1, atMs: 1, durationMs: 20, status: 200, failure: null, answer: ADA.email };
  const ended = async () => {
    const table = placing(createMemoryTable());
    const [clock, ids, user] = [testClock(), testIds(), testUser({ deletedAt: 1 })];
    const endpoint = `WHE-${ids.uuid()}` as const;
    await table.write({ kind: 'put', item: { ...keys.webhookEndpoint(user.clientGuid, endpoint) } });
    const { clientGuid, guid: userGuid, revision } = user;
    const body = textOf({ email: ADA.email });
    const event = newEvent({ clientGuid, userGuid, type: 'USER', subjectGuid: userGuid, revision, body }, ids, clock());
    await table.transact(eventWrites([event]));
    await createEventStore({ table, notifyQueue: recordingQueue() }).finishFanOut(event, clock());
    const deliveries = createDeliveryStore({ table, clock, ids });
    const created = await deliveries.create(event, endpoint);
    if (created.kind === 'exists') throw new Error('no delivery');
    const { delivery } = created;
    const claim = async () => {
      const claimed = await deliveries.claim(delivery, 1);
      if (claimed.kind === 'refused') throw new Error('no claim');
      return claimed.claim;
    };
    clock.advance(1);
    return {
      table,
      claim,
      answer: (claimed: AttemptClaim) => deliveries.record(claimed, MADE, { status: 'DELIVERED' }),
      purge: (by: Table = table) => purgeEventsOf(user, by),
      isToldOf: () => textOf(table.items()).includes(ADA.email),
      attempts: async () => (await deliveries.read(delivery))?.attempts,
    };
  };

  test('is waited for, and the event of the deletion stays for the next purge', async () => {
    const { claim, answer, purge, isToldOf, attempts } = await ended();
    const asking = await claim();
    expect([await purge(), isToldOf()]).toEqual([{ kind: 'more' }, true]);
    expect(await answer(asking)).toEqual({ kind: 'done' });
    expect([await purge(), isToldOf()]).toEqual([{ kind: 'more' }, false]);
    expect(await attempts()).toEqual([{ ...MADE, answer: null }]);
    expect(await purge()).toEqual({ kind: 'done' });
  });

  test('has its answer logged without the body', async () => {
    const { table, claim, answer, purge, isToldOf, attempts } = await ended();
    let hasAnswered = false;
    const slow: Table = {
      ...table,
      write: async (request) => {
        if (!hasAnswered) {
          hasAnswered = true;
          await answer(await claim());
        }
        return table.write(request);
      },
    };
    expect([await purge(slow), isToldOf()]).toEqual([{ kind: 'more' }, true]);
    expect([await purge(slow), isToldOf()]).toEqual([{ kind: 'more' }, false]);
    expect(await attempts()).toEqual([{ ...MADE, answer: null }]);
  });
});
