import { beforeEach, describe, expect, test } from 'vitest';
import type { ClaimedStep } from '../../../lib/app/jobs/claim-step.ts';
import type { PollMessage } from '../../../lib/contract/jobs/messages.ts';
import { FULL_OPTIONS } from '../../../lib/domain/jobs/begin.ts';
import { isBeingAggregated } from '../../../lib/domain/jobs/liveness.ts';
import { MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { Observation } from '../../../lib/domain/upstream/observation.ts';
import { seenAgainUpdate } from '../../../lib/store/jobs/job-writes.ts';
import { itemToMember } from '../../../lib/store/members/member-item.ts';
import { createMemberStore } from '../../../lib/store/members/member-store.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Item, Table } from '../../../lib/store/table/table-client.ts';
import { type JobWorld, jobWorld } from '../../support/jobs/jobs.ts';
import { runningMember, TEST_NOW } from '../../support/members/members.ts';
import { freshTable } from '../../support/table/dynamo.ts';

const SETTINGS = { refreshThrottleSeconds: 0, sessionFreshnessHours: 0, connectors: {}, disabledAt: null };
const RUNNING: Observation = { kind: 'running', retryAfterSeconds: null };
/** What the smallest write unit of DynamoDB holds. */
const WRITE_UNIT_BYTES = 1_024;

let table: Table;
let world: JobWorld;

beforeEach(async () => {
  ({ table } = await freshTable());
  world = await jobWorld(table, { connectionStatus: 'CONNECTED' });
});

const stepKey = () => keys.jobStep(world.member.userGuid, world.member.guid);
const stepItem = () => table.get(stepKey(), { isConsistent: true });

const message = (): PollMessage => {
  const sent = world.pollQueue.drain().at(-1);
  if (sent === undefined) throw new Error('no message was sent');
  return sent;
};
const claim = async (of: PollMessage = message()): Promise<ClaimedStep> => {
  const outcome = await world.jobs.claim(of);
  if (outcome.kind !== 'claimed') throw new Error(`not claimed but ${outcome.kind}`);
  return outcome;
};
const observe = (step: ClaimedStep, observation: Observation) =>
  world.jobs.advance(step, { kind: 'observed', progress: '"up-1"', observation });

/** A job that its first step found running at its upstream. */
const wait = async (): Promise<void> => {
  const outcome = await world.jobs.startJob(
    await world.read(),
    { origin: 'BACKGROUND', options: FULL_OPTIONS },
    SETTINGS,
  );
  expect(outcome.kind).toBe('started');
  await observe(await claim(), RUNNING);
};
/** One more poll that finds it running. */
const pollAgain = async (): Promise<void> => {
  world.clock.advance(25 * SECOND_MS);
  await observe(await claim(), RUNNING);
};

describe('the steps of a job that waits for its upstream', () => {
  test("are in an item of less than one write unit, apart from the member's item", async () => {
    await wait();
    const before = await world.item();
    for (let poll = 0; poll < 10; poll += 1) await pollAgain();
    expect(await world.item()).toEqual(before);
    const found = await stepItem();
    expect(JSON.stringify(found).length).toBeLessThan(WRITE_UNIT_BYTES);
    expect((await world.read()).job).toMatchObject({ status: 'REQUESTED', polls: 11, step: 12, claim: null });
  });

  test('go back to the member with each change of it, and their item is deleted', async () => {
    await wait();
    await pollAgain();
    const outcome = await observe(await claim(), { kind: 'refused', reason: 'locked' });
    expect(outcome).toMatchObject({ kind: 'advanced', job: { status: 'DENIED', polls: 2 } });
    expect(await stepItem()).toBeNull();
    expect(await world.read()).toMatchObject({ job: null, connectionStatus: 'LOCKED' });
  });

  test('stay with the member while the user is asked, and where claims count requests', async () => {
    await wait();
    const challenges = [
      { guid: 'CRD-1', type: 'TEXT', fieldName: 'city', label: 'City?', imageData: null, options: [] },
    ] as const;
    await observe(await claim(), { kind: 'challenged', challenges });
    expect(await stepItem()).toBeNull();
    expect((await world.read()).job).toMatchObject({ status: 'CHALLENGED', isApart: false });

    const rule = { capacity: 6, refillPerDay: 18, reserve: 1, freshnessHours: 1, connector: 'counted' };
    world = await jobWorld((await freshTable()).table, { budgetFullAt: TEST_NOW }, { budgetRuleOf: () => rule });
    ({ table } = world);
    await wait();
    expect(await stepItem()).toBeNull();
    expect((await world.read()).job).toMatchObject({ status: 'REQUESTED', polls: 1, isApart: false });
  });

  test('may be taken by one of two workers, and not by a late one (P6, P10)', async () => {
    await wait();
    const due = message();
    const outcomes = await Promise.all([world.jobs.claim(due), world.jobs.claim(due)]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['claimed', 'stale']);
    const [late] = outcomes.filter((outcome) => outcome.kind === 'claimed');
    if (late === undefined) throw new Error('nobody claimed');
    world.clock.advance(MINUTE_MS);
    await observe(await claim(due), RUNNING);
    expect(await observe(late, { kind: 'refused', reason: 'locked' })).toEqual({ kind: 'fenced' });
    expect(await observe(late, RUNNING)).toEqual({ kind: 'fenced' });
    expect(await world.jobs.release(late)).toEqual({ kind: 'stale' });
  });

  test('end with a deletion of the member: a late worker writes nothing', async () => {
    await wait();
    const late = await claim();
    const members = createMemberStore({ table, clock: world.clock });
    expect(await members.remove(await world.read())).toEqual({ kind: 'done' });
    expect(await stepItem()).toBeNull();
    expect(await observe(late, RUNNING)).toEqual({ kind: 'fenced' });
    expect(await stepItem()).toBeNull();
  });

  test('end with a new start after a job that died, which is archived with them', async () => {
    await wait();
    await pollAgain();
    const late = message();
    // Callers that show a member have read no steps.
    const seen = itemToMember(await world.item());
    world.clock.advance(15 * MINUTE_MS);
    const outcome = await world.jobs.startJob(seen, { origin: 'REFRESH', options: FULL_OPTIONS }, SETTINGS);
    expect(outcome.kind).toBe('started');
    expect(await stepItem()).toBeNull();
    expect(await world.jobs.claim(late)).toEqual({ kind: 'stale' });
    const ended = await table.query({ pk: stepKey().pk, sk: { prefix: 'JOB#' }, isConsistent: true });
    expect(ended).toMatchObject([{ guid: late.job_guid, status: 'HALTED', polls: 2 }]);
  });
});

describe('the sweep of jobs', () => {
  const dueAtMs = (item: Item): number => Date.parse(String(item.dueSk).split('#')[0] ?? '');
  const repair = async () => world.jobs.repair(itemToMember(await world.item()));

  test('moves the date of a running job, and renews what callers see of it', async () => {
    await wait();
    for (let poll = 0; poll < 3; poll += 1) await pollAgain();
    world.pollQueue.drain();
    expect(await repair()).toEqual({ kind: 'idle' });
    expect(world.pollQueue.sent).toEqual([]);
    expect(dueAtMs(await world.item())).toBe(world.clock() + MINUTE_MS);
    world.clock.advance(2 * MINUTE_MS);
    expect(isBeingAggregated(itemToMember(await world.item()), world.clock())).toBe(true);
  });

  test('that read earlier than another does not put back what callers see (P10)', async () => {
    await wait();
    const earlier = await world.read();
    await pollAgain();
    await repair();
    const seen = await world.item();
    if (earlier.job === null) throw new Error('the job is gone');
    expect(await table.write(seenAgainUpdate(earlier, earlier.job, world.clock()))).toMatchObject({ ok: false });
    expect(await world.item()).toEqual(seen);
  });

  test('sends a lost message of a poll again (P12)', async () => {
    await wait();
    await pollAgain();
    const lost = message();
    world.clock.advance(90 * SECOND_MS);
    expect(await repair()).toEqual({ kind: 'resent' });
    expect(message()).toEqual(lost);
    await observe(await claim(lost), RUNNING);
    expect((await world.read()).job).toMatchObject({ polls: 3 });
  });

  test('ends a job at its deadline, with its steps (P9)', async () => {
    await wait();
    await pollAgain();
    world.clock.advance(15 * MINUTE_MS);
    expect(await repair()).toEqual({ kind: 'ended' });
    expect(await world.read()).toMatchObject({ job: null, connectionStatus: 'DELAYED' });
    expect(await stepItem()).toBeNull();
  });
});

describe('two releases side by side', () => {
  test('continue a running job of the previous release, with steps apart from then on', async () => {
    const { job, ...member } = runningMember(
      { status: 'REQUESTED', progress: '"up-1"', polls: 3, step: 5 },
      { connectionStatus: 'CONNECTED' },
    );
    const { isApart: _later, ...stored } = job;
    const { pk, sk } = keys.member(member.userGuid, member.guid);
    await table.write({ kind: 'put', item: { ...member, job: stored, pk, sk } });
    const due = { user_guid: member.userGuid, member_guid: member.guid, job_guid: job.guid, step: 5 };
    await observe(await claim(due), RUNNING);
    expect(await stepItem()).toMatchObject({ guid: job.guid, step: 6, polls: 4 });
    expect((await observe(await claim(), { kind: 'ready' })).kind).toBe('advanced');
    expect((await world.read()).job).toMatchObject({ status: 'RECEIVED', polls: 4 });
  });

  test('leave a job that the previous release took up as that release stored it', async () => {
    await wait();
    const late = await claim();
    const { job, ...item } = await world.item();
    // It knows neither the attribute nor the item of the steps.
    const taken = { ...Object(job), step: 3, polls: 2, isApart: undefined };
    await table.write({ kind: 'put', item: { ...item, job: JSON.parse(JSON.stringify(taken)) } });
    expect((await world.read()).job).toMatchObject({ step: 3, polls: 2, isApart: false });
    expect(await observe(late, { kind: 'refused', reason: 'locked' })).toEqual({ kind: 'fenced' });
    expect((await world.read()).job).toMatchObject({ step: 3 });
  });

  test("continue a job by its member's item where the item of its steps is missing", async () => {
    await wait();
    const due = message();
    await table.writeMany([{ kind: 'delete', key: stepKey() }]);
    await observe(await claim(due), RUNNING);
    expect((await world.read()).job).toMatchObject({ polls: 2, isApart: true });
  });
});
