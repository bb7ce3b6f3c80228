import { beforeEach, describe, expect, test } from 'vitest';
import { USERS_PER_PAGE } from '../../../functions/refresh/upstream/bus-event.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { sweepJobs } from '../../support/jobs/sweep-jobs.ts';
import { type MemberWorld, memberWorld } from '../../support/members/member-world.ts';

let world: MemberWorld;
beforeEach(async () => {
  world = await memberWorld();
});

let eventCount = 0;
const newId = (): string => {
  eventCount += 1;
  return `event-${eventCount}`;
};
const event = (detailType: string, detail: object | undefined, id = newId()) => ({
  id,
  source: 'tributary.upstream',
  'detail-type': detailType,
  detail,
});
const ofMember = (member: string, user: string = world.session.user.guid) => ({
  user_guid: user,
  member_guid: member,
});

/** Connected, its first job ended. */
const idleMember = async (name = 'someone', as = world.session): Promise<Guid<'MBR'>> => {
  const { body } = await world.createMember(name, {}, as);
  await world.runJobs();
  return body.member.guid;
};
const isRunning = async (guid: Guid<'MBR'>, as = world.session): Promise<boolean> =>
  (await world.read(guid, as)).is_being_aggregated;
const lastReason = () => world.log.lines.at(-1);
const ignored = (reason: string) => ({ code: 'EVENT_IGNORED', fields: { reason } });

describe('a requested refresh', () => {
  test.each(['Refresh Requested', 'refresh requested', 'REFRESH REQUESTED', 'Member Refresh Requested'])(
    'of a member starts a job, as %s',
    async (type) => {
      const guid = await idleMember();
      await world.busEvent(event(type, ofMember(guid)));
      expect(await isRunning(guid)).toBe(true);
    },
  );

  test('is an aggregation in the background, and joins one that runs at its pace', async () => {
    const guid = await idleMember();
    await world.takeEvents();
    await world.busEvent(event('Refresh Requested', ofMember(guid)));
    const started = world.pollQueue.sent.length;
    await world.busEvent(event('Refresh Requested', ofMember(guid)));
    expect(world.pollQueue.sent).toHaveLength(started);
    await world.runJobs();
    const told = (await world.takeEvents()).filter(({ type }) => type === 'AGGREGATION');
    expect(told).toMatchObject([{ body: { is_background: true } }]);
  });

  test('of a user starts a job for each of its members', async () => {
    const guids = [await idleMember('one'), await idleMember('two')];
    const other = await world.openSession();
    const foreign = await idleMember('three', other);
    await world.busEvent(event('Refresh Requested', { user_guid: world.session.user.guid }));
    for (const guid of guids) expect(await isRunning(guid)).toBe(true);
    expect(await isRunning(foreign, other)).toBe(false);
  });

  test('of a disabled or unknown user starts nothing', async () => {
    const guid = await idleMember();
    await world.users.edit(world.session.user.guid, { isDisabled: true });
    await world.busEvent(event('Refresh Requested', { user_guid: world.session.user.guid }));
    expect(lastReason()).toMatchObject(ignored('disabled'));
    for (const type of ['Refresh Requested', 'Member Has News']) {
      world.log.lines.splice(0);
      await world.busEvent(event(type, ofMember(guid)));
      expect(lastReason()).toMatchObject(ignored('disabled'));
    }
    await world.busEvent(event('Refresh Requested', { user_guid: 'USR-00000000-0000-4000-8000-000000000000' }));
    expect(lastReason()).toMatchObject(ignored('unknown'));
    await world.users.delete(world.session.user.guid);
    world.log.lines.splice(0);
    await world.busEvent(event('Refresh Requested', ofMember(guid)));
    expect(lastReason()).toMatchObject(ignored('unknown'));
    expect((await world.members.read(world.session.user.guid, guid))?.job).toBeNull();
  });

  test('of a user reaches the other members if one fails, and is repeated for that one', async () => {
    const [failing, fine] = [await idleMember('one'), await idleMember('two')];
    const { table } = world.jobs;
    const transact: typeof table.transact = (writes) =>
      JSON.stringify(writes).includes(failing) ? Promise.reject(new Error('away')) : table.transact(writes);
    Object.assign(world.jobs, { table: { ...table, transact } });
    const request = event('Refresh Requested', { user_guid: world.session.user.guid });
    await expect(world.busEvent(request)).rejects.toThrow('could not be refreshed');
    expect([await isRunning(failing), await isRunning(fine)]).toEqual([false, true]);
    Object.assign(world.jobs, { table });
    await world.busEvent(request);
    expect(lastReason()).toMatchObject(ignored('repeated'));
    expect(await isRunning(failing)).toBe(true);
  });

  test('of a deleted client or one of its members starts nothing', async () => {
    const guid = await idleMember();
    await world.table.write({ kind: 'delete', key: keys.client(world.client.guid) });
    for (const detail of [ofMember(guid), { client_guid: world.client.guid }]) {
      world.log.lines.splice(0);
      await world.busEvent(event('Refresh Requested', detail));
      expect(lastReason()).toMatchObject(ignored('unknown'));
    }
    expect([...world.pollQueue.sent, ...world.bus.entries]).toEqual([]);
  });

  test('that arrives twice refreshes once, also after the first job has ended', async () => {
    const guid = await idleMember();
    const starts = world.upstream.starts.length;
    const request = event('Refresh Requested', ofMember(guid));
    await world.busEvent(request);
    await world.busEvent(request);
    await world.runJobs();
    await world.busEvent(request);
    expect(lastReason()).toMatchObject(ignored('repeated'));
    expect(await isRunning(guid)).toBe(false);
    expect(world.upstream.starts).toHaveLength(starts + 1);
  });

  test('is the same if the caller gives the same id, whatever id EventBridge gave', async () => {
    const guid = await idleMember();
    const detail = { ...ofMember(guid), event_id: 'mine' };
    await world.busEvent(event('Refresh Requested', detail));
    await world.runJobs();
    await world.busEvent(event('Refresh Requested', detail));
    expect(lastReason()).toMatchObject(ignored('repeated'));
  });
});

describe('a refresh that is requested for a client', () => {
  const clientGuid = () => world.session.user.clientGuid;

  /** Hands on what was put on the bus until nothing more comes; the events that were handed on. */
  const carryOn = async (): Promise<number> => {
    let count = 0;
    for (let batch = world.bus.drain(); batch.length > 0; batch = world.bus.drain()) {
      count += batch.length;
      for (const one of batch) await world.busEvent(one);
    }
    return count;
  };

  /** Sweeps every ten minutes for an hour; how many jobs each sweep started. */
  const sweepHour = async (): Promise<readonly number[]> => {
    const started: number[] = [];
    for (let sweeps = 0; sweeps < 6; sweeps += 1) {
      world.clock.advance(10 * MINUTE_MS);
      const sentBefore = world.pollQueue.sent.length;
      await sweepJobs(world);
      started.push(world.pollQueue.sent.length - sentBefore);
      await world.runJobs();
    }
    return started;
  };

  test('starts a background job for each member of the client within an hour', async () => {
    const mine = await idleMember('one');
    const second = await world.openSession();
    const theirs = await idleMember('two', second);
    await world.takeEvents();
    await world.busEvent(event('Refresh Requested', { client_guid: clientGuid() }));
    await carryOn();
    expect([await isRunning(mine), await isRunning(theirs, second)]).toEqual([false, false]);
    await sweepHour();
    const told = (await world.takeEvents()).filter(({ type }) => type === 'AGGREGATION');
    // The sweep asks again for events that nobody fans out here, those of before the request too.
    const inBackground = told.filter(({ body }) => body.is_background).map(({ body }) => body.member_guid);
    expect(new Set(inBackground)).toEqual(new Set([mine, theirs]));
  });

  test('is dropped for a member that its user refreshes in the meantime', async () => {
    const guid = await idleMember();
    await world.busEvent(event('Refresh Requested', { client_guid: clientGuid() }));
    await carryOn();
    await world.call('GET', `/members/${guid}/refresh`);
    await world.runJobs();
    expect(await sweepHour()).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('goes through users of many pages, each once, and no deleted one', async () => {
    const made: Guid<'USR'>[] = [world.session.user.guid];
    for (let count = 0; count < USERS_PER_PAGE + 3; count += 1) {
      const { guid } = await world.users.made(clientGuid(), `user-${count}`);
      if (count === 5) await world.users.delete(guid);
      else made.push(guid);
    }
    await world.busEvent(event('Refresh Requested', { client_guid: clientGuid(), event_id: 'all' }));
    const first = world.bus.entries.map(({ detail }) => JSON.parse(detail));
    expect(first).toHaveLength(USERS_PER_PAGE + 1);
    expect(first.at(-1)).toEqual({
      client_guid: clientGuid(),
      after_user_guid: made.toSorted()[USERS_PER_PAGE - 1],
      event_id: 'all',
    });
    expect(await carryOn()).toBe(made.length + 1);
  });

  test('that arrives twice refreshes each member once', async () => {
    await idleMember();
    const request = event('Refresh Requested', { client_guid: clientGuid() });
    await world.busEvent(request);
    await carryOn();
    expect((await sweepHour()).reduce((sum, count) => sum + count, 0)).toBe(1);
    await world.busEvent(request);
    await carryOn();
    expect(await sweepHour()).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('whose rest could not be put on the bus fails, and can be repeated', async () => {
    for (let count = 0; count < USERS_PER_PAGE; count += 1) await world.users.made(clientGuid(), `user-${count}`);
    const put = world.bus.put;
    Object.assign(world.bus, { put: async () => Promise.reject(new Error('away')) });
    const request = event('Refresh Requested', { client_guid: clientGuid() });
    await expect(world.busEvent(request)).rejects.toThrow('away');
    Object.assign(world.bus, { put });
    await idleMember();
    await world.busEvent(request);
    await carryOn();
    expect((await sweepHour()).reduce((sum, count) => sum + count, 0)).toBe(1);
  });
});

describe('a message of an upstream that it has new data', () => {
  test('makes a waiting job poll at once, and a second copy does not poll again', async () => {
    world.upstream.script = [{ kind: 'running', retryAfterSeconds: null }];
    const guid = await idleMember();
    await world.call('GET', `/members/${guid}/refresh`);
    const news = event('member has news', ofMember(guid));
    await world.busEvent(news);
    await world.busEvent(news);
    expect(world.pollQueue.sent).toHaveLength(2);
    expect(world.pollQueue.sent.every(({ delaySeconds }) => delaySeconds === 0)).toBe(true);
    await world.runJobs();
    expect(await world.read(guid)).toMatchObject({ connection_status: 'CONNECTED' });
  });

  test('starts a refresh of a member that is not being aggregated', async () => {
    const guid = await idleMember();
    await world.busEvent(event('Member Has News', ofMember(guid)));
    expect(await isRunning(guid)).toBe(true);
  });
});

describe('a wrong event of the bus', () => {
  const member = 'MBR-00000000-0000-4000-8000-000000000000';
  const user = 'USR-00000000-0000-4000-8000-000000000000';
  const client = 'CLT-00000000-0000-4000-8000-000000000000';
  test.each([
    ['from another source', { source: 'somebody.else' }],
    ['of another type', { 'detail-type': 'Member Exploded' }],
    ['without detail', { detail: undefined }],
    ['that names nothing', { detail: {} }],
    ['with guids of another kind', { detail: { user_guid: 'x', member_guid: 'y' } }],
    ['with a user and half a member', { detail: { user_guid: user, member_guid: 'MBR-1' } }],
    ['with a member of nobody', { detail: { member_guid: member } }],
    ['with a client and a member of nobody', { detail: { client_guid: client, member_guid: member } }],
    ['with an id beyond reason', { detail: { user_guid: user, event_id: 'a'.repeat(257) } }],
    ['with news of nobody in particular', { 'detail-type': 'Member Has News', detail: { user_guid: user } }],
  ])('with %s is logged and dropped, as a repetition would not help', async (_name, change) => {
    const guid = await idleMember();
    await world.busEvent({ ...event('Refresh Requested', ofMember(guid)), ...change });
    expect(lastReason()).toMatchObject(ignored('malformed'));
    expect(world.pollQueue.sent).toEqual([]);
  });

  test('that names a member under another user is like one for an unknown member (P37)', async () => {
    const guid = await idleMember();
    const other = await world.openSession();
    await world.busEvent(event('Refresh Requested', ofMember(guid, other.user.guid)));
    expect(world.pollQueue.sent).toEqual([]);
    expect(lastReason()).toMatchObject(ignored('unknown'));
  });
});
