import { beforeEach, describe, expect, test } from 'vitest';
import { POSTPONED_SENTENCE } from '../../../lib/domain/jobs/connection-sentences.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { sweepJobs } from '../../support/jobs/sweep-jobs.ts';
import { type MemberWorld, memberWorld } from '../../support/members/member-world.ts';

const PAUSE_SECONDS = 7_200;
const THROTTLED = { 'Tributary-Refresh': `throttled; retry-after=${PAUSE_SECONDS}` };

let world: MemberWorld;
beforeEach(async () => {
  world = await memberWorld();
});

/** Sweeps every minute for so long, and works off what is started; ends with the number of logins tried meanwhile. */
const triedWithin = async (seconds: number): Promise<number> => {
  const before = world.upstream.starts.length;
  for (let past = 0; past < seconds; past += 60) {
    world.clock.advance(Math.min(60, seconds - past) * SECOND_MS);
    await sweepJobs(world);
    await world.runJobs();
  }
  return world.upstream.starts.length - before;
};

/** A session of the same user, for the pause is longer than a session lives. */
const signIn = () => world.openSession(world.session.user);

/** A member whose institution has asked just now to be left alone for two hours. */
const pausedMember = async (): Promise<Guid<'MBR'>> => {
  const { body } = await world.createMember('someone', { skip_aggregation: true });
  Object.assign(world.upstream, { failStarts: true, retryAfterSeconds: PAUSE_SECONDS });
  await world.call('GET', `/members/${body.member.guid}/refresh`);
  await world.runJobs();
  Object.assign(world.upstream, { failStarts: false, retryAfterSeconds: null });
  return body.member.guid;
};
const giveCredentials = (guid: Guid<'MBR'>, fields: object = {}) =>
  world.call('PUT', `/members/${guid}`, {
    body: { member: { credentials: world.credentialsFor('someone', 'a new password'), ...fields } },
  });
const WAITING = { connection_status_message: POSTPONED_SENTENCE, is_being_aggregated: false };

describe('new credentials during a pause that an institution asked for (P14)', () => {
  test('are stored, and tried by themselves when the pause is over', async () => {
    const guid = await pausedMember();
    const answer = await giveCredentials(guid);
    expect(answer).toMatchObject({ status: 200, headers: THROTTLED });
    expect(answer.body.member).toMatchObject({ ...WAITING, connection_status: 'UPDATED' });
    expect(await world.read(guid)).toEqual(answer.body.member);
    expect(await triedWithin(PAUSE_SECONDS - 1)).toBe(0);
    expect(await triedWithin(61)).toBe(1);
    expect(world.upstream.starts.at(-1)?.credentials).toContainEqual(
      expect.objectContaining({ value: 'a new password' }),
    );
    expect(await world.read(guid, await signIn())).toMatchObject({
      connection_status: 'CONNECTED',
      connection_status_message: 'Connected.',
    });
    expect(await triedWithin(600)).toBe(0);
  });

  test('start nothing where the caller said so', async () => {
    const guid = await pausedMember();
    expect((await giveCredentials(guid, { skip_aggregation: true })).headers).not.toHaveProperty('Tributary-Refresh');
    expect(await triedWithin(PAUSE_SECONDS + 120)).toBe(0);
  });

  test('continue to wait while other fields of the member are changed', async () => {
    const guid = await pausedMember();
    await giveCredentials(guid);
    for (const isDisabled of [true, false]) {
      const member = { background_aggregation_is_disabled: isDisabled, name: `name ${isDisabled}` };
      await world.call('PUT', `/members/${guid}`, { body: { member } });
    }
    expect(await triedWithin(PAUSE_SECONDS + 60)).toBe(1);
  });

  test('are tried by a refresh of the user that comes before the sweep, once', async () => {
    const guid = await pausedMember();
    await giveCredentials(guid);
    expect((await world.call('GET', `/members/${guid}/refresh`)).headers).toMatchObject(THROTTLED);
    world.clock.advance(PAUSE_SECONDS * SECOND_MS);
    const refreshed = await world.call('GET', `/members/${guid}/refresh`, { as: await signIn() });
    expect(refreshed.headers).toMatchObject({ 'Tributary-Refresh': 'started' });
    expect(refreshed.body.member).toMatchObject({ connection_status_message: 'The new credentials are being tried.' });
    expect(await triedWithin(600)).toBe(1);
  });

  test('from a consent page wait too, and so does a new member of the same login', async () => {
    const guid = await pausedMember();
    const member = await world.members.read(world.session.user.guid, guid);
    if (member === null) throw new Error('no member');
    const request = { origin: 'OAUTH', options: { includeHoldings: true, includeTransactions: true } } as const;
    expect(await world.jobs.startJob(member, request, world.client)).toMatchObject({ kind: 'postponed' });
    await world.call('DELETE', `/members/${guid}`);
    const again = await world.createMember('someone');
    expect(again).toMatchObject({ status: 200, headers: THROTTLED });
    expect(again.body.member).toMatchObject({ ...WAITING, connection_status: 'CREATED' });
    expect(await triedWithin(PAUSE_SECONDS - 1)).toBe(0);
    expect(await triedWithin(61)).toBe(1);
    expect(await world.read(again.body.member.guid, await signIn())).toMatchObject({ connection_status: 'CONNECTED' });
  });

  test('of a disabled user wait until it is enabled again', async () => {
    const guid = await pausedMember();
    await giveCredentials(guid);
    await world.users.edit(world.session.user.guid, { isDisabled: true });
    expect(await triedWithin(PAUSE_SECONDS + 600)).toBe(0);
    await world.users.edit(world.session.user.guid, { isDisabled: false });
    expect(await triedWithin((61 * MINUTE_MS) / SECOND_MS)).toBe(1);
  });

  test('wait for the pause of their own member alone', async () => {
    await pausedMember();
    const other = await world.createMember('somebody else');
    expect(other.headers).toMatchObject({ 'Tributary-Refresh': 'started' });
  });
});
