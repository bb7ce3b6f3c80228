import { beforeEach, describe, expect, test } from 'vitest';
import { FULL_OPTIONS } from '../../../lib/domain/jobs/begin.ts';
import { REQUESTS_SPENT_SENTENCE } from '../../../lib/domain/jobs/connection-sentences.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS, toTimestamp } from '../../../lib/domain/kernel/time.ts';
import { JOB_ORIGINS } from '../../../lib/domain/members/job-record.ts';
import type { UpstreamBudget } from '../../../lib/domain/upstream/request-budget.ts';
import { sweepJobs } from '../../support/jobs/sweep-jobs.ts';
import { type MemberWorld, memberWorld } from '../../support/members/member-world.ts';
import { TEST_NOW } from '../../support/members/members.ts';

/** A job of this upstream makes two requests: one begins it and finds it ready, one collects. */
const BUDGET: UpstreamBudget = { capacity: 6, refillPerDay: 18, reserve: 2, freshnessHours: 24 };
const INTERVAL_SECONDS = (80 * MINUTE_MS) / SECOND_MS;

let world: MemberWorld;
beforeEach(async () => {
  world = await memberWorld({ budget: BUDGET });
});

const startsWithin = async (seconds: number): Promise<number> => {
  const before = world.upstream.starts.length;
  for (let past = 0; past < seconds; past += 600) {
    world.clock.advance(Math.min(600, seconds - past) * SECOND_MS);
    await sweepJobs(world);
    await world.runJobs();
  }
  return world.upstream.starts.length - before;
};
/** Sessions end sooner than budgets fill up. */
const signIn = () => world.openSession(world.session.user);
const refresh = async (guid: Guid<'MBR'>) => world.call('GET', `/members/${guid}/refresh`, { as: await signIn() });
const budgetOf = async (guid: Guid<'MBR'>) => {
  const as = await signIn();
  const [member, jobs] = [
    await world.call('GET', `/members/${guid}`, { as }),
    await world.call('GET', `/members/${guid}/jobs`, { as }),
  ];
  expect(jobs.body.upstream_budget).toEqual(member.body.member.upstream_budget);
  return jobs.body.upstream_budget;
};
const at = (seconds: number): string => toTimestamp(TEST_NOW + seconds * SECOND_MS);

describe('a member whose upstream counts requests (P15)', () => {
  test('shows its user how many requests are left, and when there is one more', async () => {
    const { body } = await world.createMember('someone', { skip_aggregation: true });
    const { guid } = body.member;
    expect(body.member.upstream_budget).toEqual({ limit: 24, left: 4, refills_at: null });
    expect((await refresh(guid)).headers).toMatchObject({ 'Tributary-Refresh': 'started' });
    await world.runJobs();
    expect(await budgetOf(guid)).toEqual({ limit: 24, left: 2, refills_at: at(INTERVAL_SECONDS) });
    await refresh(guid);
    await world.runJobs();
    expect(await budgetOf(guid)).toEqual({ limit: 24, left: 0, refills_at: at(INTERVAL_SECONDS) });
    const refused = await refresh(guid);
    expect(refused.headers).toMatchObject({ 'Tributary-Refresh': `throttled; retry-after=${INTERVAL_SECONDS}` });
    expect(refused.body.member.upstream_budget).toEqual(await budgetOf(guid));
    expect(world.upstream.starts).toHaveLength(2);
    world.clock.advance(24 * HOUR_MS);
    expect(await budgetOf(guid)).toEqual({ limit: 24, left: 4, refills_at: null });
  });

  test('shows null where the upstream does not count', async () => {
    world = await memberWorld();
    const { body } = await world.createMember('someone', { skip_aggregation: true });
    expect(body.member.upstream_budget).toBeNull();
    expect(await budgetOf(body.member.guid)).toBeNull();
  });

  test('keeps new credentials that find no request left, and tries them by itself', async () => {
    const { guid } = (await world.createMember('someone')).body.member;
    await world.runJobs();
    await refresh(guid);
    await world.runJobs();
    const answer = await world.call('PUT', `/members/${guid}`, {
      body: { member: { credentials: world.credentialsFor('someone', 'a new password') } },
    });
    expect(answer.headers).toMatchObject({ 'Tributary-Refresh': `throttled; retry-after=${INTERVAL_SECONDS}` });
    expect(answer.body.member).toMatchObject({
      connection_status: 'UPDATED',
      connection_status_message: REQUESTS_SPENT_SENTENCE,
      is_being_aggregated: false,
    });
    const again = await world.call('PUT', `/members/${guid}`, {
      body: { member: { credentials: world.credentialsFor('someone', 'a new password') } },
    });
    expect(again.body.member.connection_status_message).toBe(REQUESTS_SPENT_SENTENCE);
    expect(await startsWithin(INTERVAL_SECONDS - 1)).toBe(0);
    // The first request begins the job at the upstream. None is left to collect, so it begins anew when there are two.
    expect(await startsWithin(601)).toBe(1);
    expect(await world.read(guid, await signIn())).toMatchObject({
      connection_status: 'DELAYED',
      connection_status_message: REQUESTS_SPENT_SENTENCE,
    });
    expect(await startsWithin(2 * INTERVAL_SECONDS)).toBe(1);
    expect(await world.read(guid, await signIn())).toMatchObject({
      connection_status: 'CONNECTED',
      connection_status_message: 'Connected.',
    });
    expect(world.upstream.starts.at(-1)?.credentials).toContainEqual(
      expect.objectContaining({ value: 'a new password' }),
    );
  });

  test('that is deleted and connected again has no more requests than before', async () => {
    const { guid } = (await world.createMember('someone')).body.member;
    await world.runJobs();
    await refresh(guid);
    await world.runJobs();
    await world.call('DELETE', `/members/${guid}`);
    const again = await world.createMember('someone');
    expect(again.headers).toMatchObject({ 'Tributary-Refresh': `throttled; retry-after=${INTERVAL_SECONDS}` });
    expect(again.body.member.upstream_budget).toMatchObject({ left: 0 });
    expect(world.upstream.starts).toHaveLength(2);
  });
});

describe('an upstream that asks for a pause of a day (P14, P15)', () => {
  test('is not called for a day, and is called right after it', async () => {
    const { guid } = (await world.createMember('someone', { skip_aggregation: true })).body.member;
    Object.assign(world.upstream, { failStarts: true, retryAfterSeconds: 86_400 });
    await refresh(guid);
    await world.runJobs();
    Object.assign(world.upstream, { failStarts: false, retryAfterSeconds: null });
    expect(world.upstream.starts).toHaveLength(1);
    const ask = async (): Promise<readonly string[]> => {
      const kinds: string[] = [];
      // A file calls nobody.
      for (const origin of JOB_ORIGINS.filter((one) => one !== 'IMPORT')) {
        const member = await world.members.read(world.session.user.guid, guid);
        if (member === null) throw new Error('no member');
        kinds.push((await world.jobs.startJob(member, { origin, options: FULL_OPTIONS }, world.client)).kind);
      }
      await world.runJobs();
      return kinds;
    };
    for (let hour = 0; hour < 24; hour += 1) {
      expect(await ask()).not.toContain('started');
      await startsWithin(3_600 - (hour === 23 ? 1 : 0));
    }
    expect(world.upstream.starts).toHaveLength(1);
    world.clock.advance(SECOND_MS);
    expect((await refresh(guid)).headers).toMatchObject({ 'Tributary-Refresh': 'started' });
  });
});
