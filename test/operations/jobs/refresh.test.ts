import { beforeEach, describe, expect, test } from 'vitest';
import { createMemberRefresh } from '../../../lib/app/members/refresh-members.ts';
import { Unavailable } from '../../../lib/domain/kernel/unavailable.ts';
import type { Write } from '../../../lib/store/table/table-client.ts';
import { type MemberWorld, memberWorld } from '../../support/members/member-world.ts';

const THROTTLE_SECONDS = 10_800;

let world: MemberWorld;
beforeEach(async () => {
  world = await memberWorld();
});

/** A member that exists and was never aggregated. */
const idleMember = async (name = 'someone'): Promise<`MBR-${string}`> =>
  (await world.createMember(name, { skip_aggregation: true })).body.member.guid;

const optionsOfJob = async (guid: `MBR-${string}`) =>
  (await world.members.read(world.session.user.guid, guid))?.job?.options;

describe('refreshing many members', () => {
  const manyMembers = async (count: number) => {
    for (let n = 0; n < count; n += 1) await idleMember(`someone-${n}`);
  };
  /** Counts starts under way at once, each of which writes once; the first `failures` fail. */
  const watchStarts = (failures = 0) => {
    const { table } = world.jobs;
    const seen = { calls: 0, atOnce: 0, atOnceMax: 0 };
    const write = async (request: Write) => {
      seen.calls += 1;
      seen.atOnce += 1;
      seen.atOnceMax = Math.max(seen.atOnceMax, seen.atOnce);
      try {
        if (seen.calls <= failures) throw new Unavailable('busy');
        return await table.write(request);
      } finally {
        seen.atOnce -= 1;
      }
    };
    Object.assign(world.jobs, { table: { ...table, write } });
    return seen;
  };

  test.each(['/members/refresh', '/members/aggregate'])('%s starts all of them, ten at a time', async (path) => {
    await manyMembers(25);
    const seen = watchStarts();
    const { body, headers } = await world.call('GET', path);
    expect(body.members.every((member: { is_being_aggregated: boolean }) => member.is_being_aggregated)).toBe(true);
    expect(headers).toMatchObject({ 'Tributary-Refresh': 'started' });
    expect(seen).toMatchObject({ calls: 25, atOnceMax: 10 });
  });

  test('says how many could not be started, and shows them unchanged', async () => {
    await manyMembers(5);
    watchStarts(2);
    const { status, body, headers } = await world.call('GET', '/members/refresh');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'Tributary-Refresh': 'started', 'Tributary-Not-Started': '2' });
    const running = body.members.map((member: { is_being_aggregated: boolean }) => member.is_being_aggregated);
    expect(running).toEqual([false, false, true, true, true]);
    const again = await world.call('GET', '/members/refresh');
    expect(again.headers).toMatchObject({ 'Tributary-Refresh': 'started' });
    expect(again.headers).not.toHaveProperty('Tributary-Not-Started');
  });

  test('is 503 when none could be started', async () => {
    await manyMembers(2);
    watchStarts(2);
    expect(await world.call('GET', '/members/refresh')).toMatchObject({ status: 503 });
  });

  test('is done by a new session, ten at a time too', async () => {
    await manyMembers(25);
    const seen = watchStarts();
    const { members, clients, jobs, log, clock } = world;
    await createMemberRefresh({ members, clients, jobs, log, clock })(world.session.user);
    expect(seen).toMatchObject({ calls: 25, atOnceMax: 10 });
  });
});

describe('refreshing one member', () => {
  test('answers at once with the member being aggregated, and its job runs to the end', async () => {
    const guid = await idleMember();
    const { status, body, headers } = await world.call('GET', `/members/${guid}/refresh`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'Tributary-Refresh': 'started' });
    expect(body.member).toMatchObject({ guid, is_being_aggregated: true });
    expect(world.pollQueue.sent).toMatchObject([{ delaySeconds: 0, message: { member_guid: guid, step: 1 } }]);
    await world.runJobs();
    expect(await world.read(guid)).toMatchObject({
      connection_status: 'CONNECTED',
      is_being_aggregated: false,
      most_recent_job_guid: body.member.most_recent_job_guid,
    });
  });

  test('starts one job for 200 refreshes at once, all with the same body (P6)', async () => {
    const guid = await idleMember();
    const answers = await Promise.all(Array.from({ length: 200 }, () => world.call('GET', `/members/${guid}/refresh`)));
    const headers = answers.map((answer) => answer.headers['Tributary-Refresh']);
    expect(headers.filter((value) => value === 'started')).toHaveLength(1);
    expect(headers.filter((value) => value === 'joined')).toHaveLength(199);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(world.pollQueue.sent).toHaveLength(1);
    await world.runJobs();
    expect(world.upstream.starts).toHaveLength(1);
  });

  test('starts nothing within the throttle window, and the header says how long (P7)', async () => {
    world = await memberWorld({ throttleSeconds: THROTTLE_SECONDS });
    const guid = await idleMember();
    await world.call('GET', `/members/${guid}/refresh`);
    await world.runJobs();
    const before = await world.call('GET', `/members/${guid}`);
    world.clock.advance(600_000);
    const throttled = await world.call('GET', `/members/${guid}/refresh`);
    expect(throttled.headers).toMatchObject({
      'Tributary-Refresh': `throttled; retry-after=${THROTTLE_SECONDS - 600}`,
    });
    expect(throttled.text).toBe(before.text);
    await world.runJobs();
    expect(world.upstream.starts).toHaveLength(1);
  });

  test('starts a job again once the window is over (P7)', async () => {
    world = await memberWorld({ throttleSeconds: 60 });
    const guid = await idleMember();
    await world.call('GET', `/members/${guid}/refresh`);
    await world.runJobs();
    world.clock.advance(60_000);
    expect((await world.call('GET', `/members/${guid}/refresh`)).headers).toMatchObject({
      'Tributary-Refresh': 'started',
    });
  });

  test('waits a minute after a failure, then two (P7)', async () => {
    const guid = await idleMember();
    world.upstream.failStarts = true;
    for (const seconds of [60, 120]) {
      await world.call('GET', `/members/${guid}/refresh`);
      await world.runJobs();
      const throttled = await world.call('GET', `/members/${guid}/refresh`);
      expect(throttled.headers).toMatchObject({ 'Tributary-Refresh': `throttled; retry-after=${seconds}` });
      world.clock.advance(seconds * 1000);
    }
    expect(world.upstream.starts).toHaveLength(2);
    expect(await world.read(guid)).toMatchObject({ connection_status: 'FAILED', is_being_aggregated: false });
  });

  test('is no longer running when its job has lost all messages and workers (P9)', async () => {
    const guid = await idleMember();
    const { body } = await world.call('GET', `/members/${guid}/refresh`);
    expect(body.member.is_being_aggregated).toBe(true);
    world.pollQueue.drain();
    world.clock.advance(15 * 60_000);
    expect(await world.read(guid)).toMatchObject({ is_being_aggregated: false });
    const again = await world.call('GET', `/members/${guid}/refresh`);
    expect(again.headers).toMatchObject({ 'Tributary-Refresh': 'started' });
    expect(again.body.member.most_recent_job_guid).not.toBe(body.member.most_recent_job_guid);
  });

  test.each(['refresh', 'aggregate'])('takes both switches of %s from the query', async (name) => {
    const guid = await idleMember();
    await world.call('GET', `/members/${guid}/${name}?include_transactions=false&include_holdings=false`);
    expect(await optionsOfJob(guid)).toEqual({ includeTransactions: false, includeHoldings: false });
  });

  test.each(['refresh', 'aggregate'])('takes both switches of %s from the body of the GET', async (name) => {
    const guid = await idleMember();
    await world.call('GET', `/members/${guid}/${name}`, { body: { include_transactions: false } });
    expect(await optionsOfJob(guid)).toEqual({ includeTransactions: false, includeHoldings: true });
  });

  test('prefers the query to the body', async () => {
    const guid = await idleMember();
    await world.call('GET', `/members/${guid}/refresh?include_holdings=true`, {
      body: { include_holdings: false, include_transactions: false },
    });
    expect(await optionsOfJob(guid)).toEqual({ includeTransactions: false, includeHoldings: true });
  });

  test('by aggregate is answered byte for byte as by refresh', async () => {
    const guid = await idleMember();
    const refreshed = await world.call('GET', `/members/${guid}/refresh?include_holdings=false`);
    const aggregated = await world.call('GET', `/members/${guid}/aggregate?include_holdings=false`);
    expect(aggregated.text).toBe(refreshed.text);
  });
});

describe('refreshing every member', () => {
  test('starts each, answers each, and the alias answers the same', async () => {
    const guids = [await idleMember('one'), await idleMember('two'), await idleMember('three')];
    const refreshed = await world.call('GET', '/members/refresh');
    expect(refreshed.headers).toMatchObject({ 'Tributary-Refresh': 'started' });
    expect(refreshed.body.members).toMatchObject(guids.map((guid) => ({ guid, is_being_aggregated: true })));
    expect(world.pollQueue.sent).toHaveLength(3);
    const aggregated = await world.call('GET', '/members/aggregate');
    expect(aggregated.text).toBe(refreshed.text);
    expect(aggregated.headers).toMatchObject({ 'Tributary-Refresh': 'joined' });
  });

  test('says started when one of them was started', async () => {
    await world.createMember('running');
    await idleMember('idle');
    expect((await world.call('GET', '/members/refresh')).headers).toMatchObject({ 'Tributary-Refresh': 'started' });
  });

  test('gives the shortest wait when all are throttled', async () => {
    world = await memberWorld({ throttleSeconds: THROTTLE_SECONDS });
    await world.createMember('one');
    await world.runJobs();
    world.clock.advance(1_000_000);
    await world.createMember('two');
    await world.runJobs();
    expect((await world.call('GET', '/members/refresh')).headers).toMatchObject({
      'Tributary-Refresh': `throttled; retry-after=${THROTTLE_SECONDS - 1000}`,
    });
  });

  test('takes the switches from query and body like a single one', async () => {
    const guid = await idleMember();
    await world.call('GET', '/members/aggregate?include_transactions=false', { body: { include_holdings: false } });
    expect(await optionsOfJob(guid)).toEqual({ includeTransactions: false, includeHoldings: false });
  });

  test('of a user without members gives an empty list', async () => {
    const { body, headers } = await world.call('GET', '/members/refresh');
    expect(body).toMatchObject({ members: [], pagination: { total_entries: 0 } });
    expect(headers).not.toHaveProperty('Tributary-Refresh');
  });

  test("leaves other users' members alone (P37)", async () => {
    await idleMember();
    const other = await world.openSession();
    expect((await world.call('GET', '/members/refresh', { as: other })).body).toMatchObject({ members: [] });
    expect(world.pollQueue.sent).toEqual([]);
  });
});

describe('opening a session', () => {
  test('refreshes the members of the user', async () => {
    const guids = [await idleMember('one'), await idleMember('two')];
    const refresh = createMemberRefresh(world);
    await refresh(world.session.user);
    for (const guid of guids) expect(await world.read(guid)).toMatchObject({ is_being_aggregated: true });
  });
});
