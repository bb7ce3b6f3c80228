import { beforeEach, describe, expect, test } from 'vitest';
import { mapLimit } from '../../../lib/domain/kernel/map-limit.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { Observation } from '../../../lib/domain/upstream/observation.ts';
import { type MemberWorld, memberWorld } from '../../support/members/member-world.ts';

/** As many as may be tried, or were refused, within an hour. */
const MOST = 10;
const REFUSED: Observation = { kind: 'refused', reason: 'denied' };

let world: MemberWorld;
beforeEach(async () => {
  world = await memberWorld();
  await world.clients.update(world.client.guid, { membersPerUserMax: 500 });
});

const connect = (count: number) =>
  mapLimit(
    Array.from({ length: count }, (_, n) => `login-${n}`),
    5,
    (name) => world.createMember(name),
  );
const everyLogin = (observation: Observation): void => {
  world.upstream.script = Array.from({ length: 500 }, () => observation);
};
const statuses = async (): Promise<readonly string[]> =>
  (await world.members.list(world.session.user.guid)).map(({ connectionStatus }) => String(connectionStatus));

describe('logins of one user that an institution refuses', () => {
  test('reach it ten times in an hour, however many are tried at once', async () => {
    everyLogin(REFUSED);
    await connect(30);
    await world.runJobs();
    expect(world.upstream.starts).toHaveLength(MOST);
    const found = await statuses();
    expect(found.filter((status) => status === 'DENIED')).toHaveLength(MOST);
    expect(found.filter((status) => status === 'DELAYED')).toHaveLength(20);
    const delayed = (await world.members.list(world.session.user.guid)).find(
      ({ connectionStatus }) => connectionStatus === 'DELAYED',
    );
    expect(delayed?.connectionStatusMessage).toBe(
      'Too many logins were refused at this institution within an hour. Try again in an hour.',
    );
    await world.call('GET', '/members/refresh');
    await world.runJobs();
    expect(world.upstream.starts).toHaveLength(MOST);
  });

  test('then make each of the three calls refuse new credentials for the given time', async () => {
    everyLogin(REFUSED);
    const [first] = await connect(MOST);
    await world.runJobs();
    const path = `/members/${first?.body.member.guid}`;
    const credentials = world.credentialsFor('login-0', 'another password');
    const calls = [
      () => world.createMember('one more'),
      () => world.createMember('one more', { skip_aggregation: true }),
      () => world.call('PUT', path, { body: { member: { credentials } } }),
      () =>
        world.call('POST', `${path}/credentials`, {
          body: { member: { credential_guid: world.loginForm.password, value: 'another password' } },
        }),
    ];
    for (const call of calls) {
      const answer = await call();
      expect(answer).toMatchObject({ status: 429, body: { error: { code: 4291 } } });
      const seconds = Number(answer.headers['retry-after']);
      expect(seconds).toBeGreaterThan(3_500);
      expect(seconds).toBeLessThanOrEqual(3_600);
    }
    expect(world.upstream.starts).toHaveLength(MOST);
    expect(await world.call('PUT', path, { body: { member: { name: 'Mine' } } })).toMatchObject({ status: 200 });
  });

  test('are forgotten an hour later, and do not count for another user', async () => {
    everyLogin(REFUSED);
    await connect(MOST);
    await world.runJobs();
    const other = await world.openSession();
    expect(await world.createMember('one more', {}, other)).toMatchObject({ status: 200 });
    world.clock.advance(HOUR_MS);
    const again = await world.openSession(world.session.user);
    expect(await world.createMember('one more', {}, again)).toMatchObject({ status: 200 });
  });
});

describe('logins of one user that an institution accepts', () => {
  test('are all tried, ten at a time', async () => {
    await connect(30);
    await world.runJobs();
    expect(world.upstream.starts).toHaveLength(30);
    expect(new Set(await statuses())).toEqual(new Set(['CONNECTED']));
  });

  test('do not count when refused later on, as after a changed password', async () => {
    await connect(MOST + 2);
    await world.runJobs();
    everyLogin(REFUSED);
    await world.call('GET', '/members/refresh');
    await world.runJobs();
    expect(world.upstream.starts).toHaveLength(2 * (MOST + 2));
    expect(await world.createMember('one more')).toMatchObject({ status: 200 });
  });

  test('do not count when the institution fails or the answer is wrong', async () => {
    world.upstream.failStarts = true;
    await connect(MOST);
    await world.runJobs();
    world.upstream.failStarts = false;
    everyLogin({ kind: 'refused', reason: 'rejected' });
    world.clock.advance(2 * MINUTE_MS);
    await world.call('GET', '/members/refresh');
    await world.runJobs();
    world.upstream.script = [];
    expect(await world.createMember('one more')).toMatchObject({ status: 200 });
    world.clock.advance(SECOND_MS);
    await world.runJobs();
    expect((await statuses()).at(-1)).toBe('CONNECTED');
  });
});
