import { beforeEach, describe, expect, test } from 'vitest';
import type { ClaimedStep } from '../../../lib/app/jobs/claim-step.ts';
import type { JobDeps } from '../../../lib/app/jobs/job-deps.ts';
import type { StagedFlip } from '../../../lib/app/ledger/stage-feed.ts';
import { hintOnce, startJobOnce } from '../../../lib/app/upstream/ask-once.ts';
import type { PollMessage } from '../../../lib/contract/jobs/messages.ts';
import { advanceJob } from '../../../lib/domain/jobs/advance.ts';
import { backgroundDueAtMs } from '../../../lib/domain/jobs/background.ts';
import { FULL_OPTIONS } from '../../../lib/domain/jobs/begin.ts';
import { isBeingAggregated } from '../../../lib/domain/jobs/liveness.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS, toTimestamp, toUnixSeconds } from '../../../lib/domain/kernel/time.ts';
import { NOTHING_CHANGED } from '../../../lib/domain/members/commit-outcome.ts';
import type { JobOrigin } from '../../../lib/domain/members/job-record.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { HEARD_EVENT_KEPT_MS } from '../../../lib/domain/upstream/heard-event.ts';
import type { Observation } from '../../../lib/domain/upstream/observation.ts';
import { createJobHistory } from '../../../lib/store/jobs/job-history.ts';
import { createMemberStore } from '../../../lib/store/members/member-store.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Put, Table } from '../../../lib/store/table/table-client.ts';
import { type JobWorld, jobWorld, NOTHING_STAGED } from '../../support/jobs/jobs.ts';
import { freshTable } from '../../support/table/dynamo.ts';
import { textChallenge } from '../../support/upstreams/scripted-upstream.ts';

const REQUEST = { origin: 'REFRESH', options: FULL_OPTIONS } as const;
const NO_THROTTLE = { refreshThrottleSeconds: 0, sessionFreshnessHours: 0, connectors: {}, disabledAt: null };

let table: Table;
let world: JobWorld;

beforeEach(async () => {
  ({ table } = await freshTable());
  world = await jobWorld(table);
});

const start = async (): Promise<PollMessage> => {
  const outcome = await world.jobs.startJob(await world.read(), REQUEST, NO_THROTTLE);
  expect(outcome.kind).toBe('started');
  return lastMessage();
};

const lastMessage = (): PollMessage => {
  const sent = world.pollQueue.sent.at(-1);
  if (sent === undefined) throw new Error('no message was sent');
  return sent.message;
};

const claim = async (message: PollMessage = lastMessage()): Promise<ClaimedStep> => {
  const outcome = await world.jobs.claim(message);
  if (outcome.kind !== 'claimed') throw new Error(`not claimed but ${outcome.kind}`);
  return outcome;
};

const observe = async (step: ClaimedStep, observation: Observation): Promise<ClaimedStep> => {
  const outcome = await world.jobs.advance(step, { kind: 'observed', progress: '"up-1"', observation });
  if (outcome.kind !== 'advanced') throw new Error('fenced');
  return { ...step, member: outcome.member, job: outcome.job };
};

const challenge: Observation = { kind: 'challenged', challenges: [textChallenge()] };

const collected = () => ({ fetchedAtMs: world.clock(), served: { checking: '2026-11-21' } });

describe('the start of a job (P6)', () => {
  test('by 200 callers at once makes one job and one message; all others join it', async () => {
    const seen = await world.read();
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, () => world.jobs.startJob(seen, REQUEST, NO_THROTTLE)),
    );
    const kinds = outcomes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'started')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'joined')).toHaveLength(199);
    expect(world.pollQueue.sent).toHaveLength(1);
    const guids = outcomes.map((outcome) => (outcome.kind === 'gone' ? null : outcome.member.mostRecentJobGuid));
    expect(new Set(guids).size).toBe(1);
  });

  test('is stored before it is sent, so that a failing queue only costs time', async () => {
    world = await jobWorld(table, {}, { queueIsAway: true });
    const outcome = await world.jobs.startJob(await world.read(), REQUEST, NO_THROTTLE);
    expect(outcome.kind).toBe('started');
    expect((await world.item()).dueSk).toContain(toTimestamp(world.clock() + 30 * SECOND_MS));
    expect(world.sendFailures()).toHaveLength(1);
    world.clock.advance(15 * MINUTE_MS);
    const next = await world.jobs.startJob(await world.read(), REQUEST, NO_THROTTLE);
    expect(next.kind).toBe('started');
    // Its message, and those of the dead job's events.
    expect(world.sendFailures()).toHaveLength(1 + 1 + (await world.events()).length);
  });

  test('archives a dead job as HALTED in the same write, with its events', async () => {
    const { job_guid: dead } = await start();
    world.clock.advance(15 * MINUTE_MS);
    const { job_guid: next } = await start();
    expect(next).not.toBe(dead);
    const history = createJobHistory({ table, members: createMemberStore({ table, clock: world.clock }) });
    const jobs = await history.list(await world.read());
    expect(jobs.map(({ guid, status }) => [guid, status])).toEqual([
      [next, 'INITIATED'],
      [dead, 'HALTED'],
    ]);
    expect(world.endedLines()).toMatchObject([{ job_guid: dead, job_seconds: 15 * 60, outcome: 'service' }]);
    expect((await world.events()).map(([type]) => type).toSorted()).toEqual(['JOB_STATUS', 'MEMBER']);
  });

  test('does not restore a deleted member', async () => {
    const seen = await world.read();
    await createMemberStore({ table, clock: world.clock }).remove(seen);
    expect(await world.jobs.startJob(seen, REQUEST, NO_THROTTLE)).toEqual({ kind: 'gone' });
    expect(world.pollQueue.sent).toEqual([]);
  });

  test('within the pause after a success starts nothing, also for a late caller (P7)', async () => {
    const seen = await world.read();
    await start();
    const received = await observe(await claim(), { kind: 'ready' });
    await world.commit(received, collected(), async () => NOTHING_STAGED);
    const outcome = await world.jobs.startJob(seen, REQUEST, { ...NO_THROTTLE, refreshThrottleSeconds: 10_800 });
    expect(outcome).toMatchObject({ kind: 'throttled', retryAfterSeconds: 10_800 });
    expect(world.pollQueue.sent).toHaveLength(1);
  });
});

describe('the claim of a job (P11)', () => {
  test('of one step is given once, however often its message comes', async () => {
    const message = await start();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => world.jobs.claim(message)));
    expect(outcomes.filter(({ kind }) => kind === 'claimed')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'stale')).toHaveLength(19);
  });

  test('of an older step, another job or a deleted member is stale', async () => {
    const message = await start();
    await observe(await claim(message), { kind: 'running', retryAfterSeconds: null });
    expect(await world.jobs.claim(message)).toEqual({ kind: 'stale' });
    const next = lastMessage();
    expect(await world.jobs.claim({ ...next, job_guid: 'JOB-00000000-0000-8000-a000-000000000009' })).toEqual({
      kind: 'stale',
    });
    await createMemberStore({ table, clock: world.clock }).remove(await world.read());
    expect(await world.jobs.claim(next)).toEqual({ kind: 'stale' });
  });

  test('that ran out makes its worker unable to continue or commit (P10)', async () => {
    const message = await start();
    const late = await claim(message);
    world.clock.advance(46 * SECOND_MS);
    const second = await claim(message);
    expect(second.job.attempts).toBe(2);
    expect(
      await world.jobs.advance(late, { kind: 'observed', progress: '"up-1"', observation: { kind: 'ready' } }),
    ).toEqual({ kind: 'fenced' });
    await observe(second, { kind: 'running', retryAfterSeconds: null });
    expect((await world.read()).job?.status).toBe('REQUESTED');
  });

  test('of a replaced job makes its worker unable to continue (P10)', async () => {
    await start();
    const late = await claim();
    world.clock.advance(15 * MINUTE_MS);
    await start();
    const { job } = await claim();
    expect([job.step, job.attempts]).toEqual([late.job.step, late.job.attempts]);
    const input = { kind: 'observed', progress: '"up-1"', observation: { kind: 'ready' } } as const;
    expect(await world.jobs.advance(late, input)).toEqual({ kind: 'fenced' });
    expect((await world.read()).job).toEqual(job);
  });

  test('that is given back lets the next worker continue, and the sweep come soon (P12)', async () => {
    const message = await start();
    const claimed = await claim(message);
    expect(await world.jobs.claim(message)).toEqual({ kind: 'stale' });
    expect(await world.jobs.release(claimed)).toEqual({ kind: 'done' });
    expect((await world.item()).dueSk).toContain(toTimestamp(world.clock() + 30 * SECOND_MS));
    expect((await claim(message)).job.attempts).toBe(2);
  });

  test('is given back after the data were ready too, when its step is a later one (P12)', async () => {
    await start();
    const claimed = await claim();
    await observe(claimed, { kind: 'ready' });
    expect(await world.jobs.release(claimed)).toEqual({ kind: 'done' });
    expect((await world.read()).job).toMatchObject({ status: 'RECEIVED', claim: null, step: 2 });
  });

  test('is given back by its own worker alone, in time and before the step is done (P10)', async () => {
    const message = await start();
    const late = await claim(message);
    world.clock.advance(46 * SECOND_MS);
    const second = await claim(message);
    expect(await world.jobs.release(late)).toEqual({ kind: 'stale' });
    expect((await world.read()).job?.claim).toEqual(second.job.claim);
    await observe(second, { kind: 'running', retryAfterSeconds: null });
    const before = await world.read();
    expect(await world.jobs.release(second)).toEqual({ kind: 'stale' });
    expect(await world.read()).toEqual(before);
  });

  test('past the deadline, or after too many dead workers, says the job is over (P9)', async () => {
    const message = await start();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await claim(message);
      world.clock.advance(45 * SECOND_MS);
    }
    const outcome = await world.jobs.claim(message);
    expect(outcome).toMatchObject({ kind: 'over', input: { kind: 'exhausted' } });
    if (outcome.kind === 'over') await world.jobs.advance(outcome, outcome.input);
    expect(await world.read()).toMatchObject({ job: null, connectionStatus: 'FAILED' });
  });
});

describe('a step of a job', () => {
  test('sends the next message with its delay, and leaves the due entry as it was (P14)', async () => {
    await start();
    const startedAtMs = world.clock();
    world.clock.advance(SECOND_MS);
    await observe(await claim(), { kind: 'running', retryAfterSeconds: 7 });
    const sent = world.pollQueue.sent.at(-1);
    expect(sent).toMatchObject({ delaySeconds: 7, message: { step: 2 } });
    expect((await world.item()).dueSk).toContain(toTimestamp(startedAtMs + 30 * SECOND_MS));
  });

  test('keeps what the user changed meanwhile, and its events have the later member', async () => {
    await start();
    const claimed = await claim();
    const before = await world.read();
    const after: Member = { ...before, name: 'Our bank', revision: before.revision + 1 };
    await createMemberStore({ table, clock: world.clock }).update({ before, after, credentials: null, events: [] });
    const outcome = await world.jobs.advance(claimed, {
      kind: 'observed',
      progress: '"up-1"',
      observation: { kind: 'refused', reason: 'locked' },
    });
    expect(outcome).toMatchObject({ kind: 'advanced', member: { name: 'Our bank' } });
    expect(await world.read()).toMatchObject({
      name: 'Our bank',
      connectionStatus: 'LOCKED',
      revision: after.revision + 1,
    });
  });

  test('that ends the job moves it from the member and the due index to its own item', async () => {
    const { job_guid } = await start();
    await observe(await claim(), { kind: 'refused', reason: 'denied' });
    const item = await world.item();
    expect([item.job, item.duePk, item.dueSk]).toEqual([null, undefined, undefined]);
    const stored = await table.get(keys.job(world.member.userGuid, 0, job_guid), { isConsistent: true });
    expect(stored).toMatchObject({ status: 'DENIED', errorMessageCode: 101 });
    expect((await world.events()).map(([type, subject]) => `${type} of ${subject}`).toSorted()).toEqual([
      'CONNECTION_STATUS of MBR',
      'JOB_STATUS of JOB',
      'MEMBER of MBR',
    ]);
    expect(world.notifyQueue.sent).toHaveLength(3);
  });
});

test('a step of a job whose user is deleted continues, and sends no events', async () => {
  await start();
  const claimed = await claim();
  await table.write({ kind: 'delete', key: keys.user(world.member.userGuid) });
  const { job } = await observe(claimed, challenge);
  expect(job.status).toBe('CHALLENGED');
  expect([await world.events(), world.notifyQueue.sent]).toEqual([[], []]);
});

describe('the answers to a challenge (P16)', () => {
  const ask = async (): Promise<void> => {
    await start();
    await observe(await claim(), challenge);
  };
  const answers = new Uint8Array([1, 2, 3]);

  test('let one of many callers through, and the same job continues at once', async () => {
    await ask();
    expect(world.pollQueue.drain()).toHaveLength(1);
    const seen = await world.read();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => world.jobs.resumeJob(seen, answers)));
    expect(outcomes.filter(({ kind }) => kind === 'resumed')).toHaveLength(1);
    expect(world.pollQueue.sent).toMatchObject([{ delaySeconds: 0, message: { job_guid: seen.mostRecentJobGuid } }]);
    expect(await world.read()).toMatchObject({ connectionStatus: 'RESUMED', job: { status: 'REQUESTED' } });
  });

  test('to one question are never taken for answers to the next', async () => {
    await ask();
    const seen = await world.read();
    await world.jobs.resumeJob(seen, answers);
    await observe(await claim(), challenge);
    expect((await world.read()).connectionStatus).toBe('CHALLENGED');
    expect(await world.jobs.resumeJob(seen, answers)).toEqual({ kind: 'notAllowed' });
    expect(await world.jobs.resumeJob(await world.read(), answers)).toMatchObject({ kind: 'resumed' });
  });

  test('are stored on the member only until a worker claims them', async () => {
    await ask();
    await world.jobs.resumeJob(await world.read(), answers);
    expect((await world.item()).answers).toEqual(answers);
    const claimed = await claim();
    expect(claimed.answers).toEqual(answers);
    expect((await world.item()).answers).toBeUndefined();
  });

  test('survive a message that was lost, for which the sweep looks after half a minute', async () => {
    await ask();
    await world.jobs.resumeJob(await world.read(), answers);
    expect((await world.item()).dueSk).toContain(toTimestamp(world.clock() + 30 * SECOND_MS));
    world.clock.advance(31 * SECOND_MS);
    expect(await world.jobs.repair(await world.read())).toEqual({ kind: 'resent' });
    expect((await claim()).answers).toEqual(answers);
  });

  test('too late are refused, and the sweep ends the job EXPIRED', async () => {
    await ask();
    world.clock.advance(10 * MINUTE_MS);
    const seen = await world.read();
    expect(isBeingAggregated(seen, world.clock())).toBe(false);
    expect(await world.jobs.resumeJob(seen, answers)).toEqual({ kind: 'notAllowed' });
    expect(await world.jobs.repair(seen)).toEqual({ kind: 'ended' });
    expect(await world.read()).toMatchObject({ job: null, connectionStatus: 'EXPIRED' });
  });

  test('without a question are refused', async () => {
    await start();
    expect(await world.jobs.resumeJob(await world.read(), answers)).toEqual({ kind: 'notAllowed' });
  });
});

describe('the commit of a job', () => {
  const staged = (revision: number): StagedFlip => {
    const { userGuid, guid } = world.member;
    const head: Put = {
      kind: 'put',
      item: { ...keys.head(userGuid, guid), revision: revision + 1 },
      condition:
        revision === 0
          ? { expression: 'attribute_not_exists(#pk)' }
          : { expression: '#revision = :revision', values: { revision } },
    };
    return { ...NOTHING_STAGED, writes: [head], counts: { ...NOTHING_CHANGED, transactionsCreated: 5 } };
  };
  const headRevision = async (): Promise<number> => {
    const item = await table.get(keys.head(world.member.userGuid, world.member.guid), { isConsistent: true });
    return Number(item?.revision ?? 0);
  };

  test('writes data, member, job and events at once', async () => {
    await start();
    const received = await observe(await claim(), { kind: 'ready' });
    const outcome = await world.commit(received, collected(), async () => staged(0));
    expect(outcome).toMatchObject({ kind: 'advanced', job: { status: 'COMPLETED' } });
    expect(await headRevision()).toBe(1);
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED', job: null });
    expect((await world.events()).map(([type]) => type).toSorted()).toEqual(['AGGREGATION', 'JOB_STATUS', 'MEMBER']);
  });

  test('that loses against another change of the ledger is staged again without a call', async () => {
    await start();
    const received = await observe(await claim(), { kind: 'ready' });
    let stages = 0;
    await world.commit(received, collected(), async () => {
      stages += 1;
      if (stages === 1) {
        const { userGuid, guid } = world.member;
        await table.write({ kind: 'put', item: { ...keys.head(userGuid, guid), revision: 7 } });
        return staged(0);
      }
      return staged(await headRevision());
    });
    expect(stages).toBe(2);
    expect(await headRevision()).toBe(8);
  });

  test('that loses against an edit of the member keeps what it staged', async () => {
    await start();
    const received = await observe(await claim(), { kind: 'ready' });
    let stages = 0;
    await world.commit(received, collected(), async () => {
      stages += 1;
      const before = await world.read();
      const after: Member = { ...before, name: 'Renamed', revision: before.revision + 1 };
      await createMemberStore({ table, clock: world.clock }).update({ before, after, credentials: null, events: [] });
      return staged(0);
    });
    expect(stages).toBe(1);
    expect(await world.read()).toMatchObject({ name: 'Renamed', connectionStatus: 'CONNECTED' });
  });

  test('of a deleted member changes nothing (P10)', async () => {
    await start();
    const received = await observe(await claim(), { kind: 'ready' });
    const outcome = await world.commit(received, collected(), async () => {
      await createMemberStore({ table, clock: world.clock }).remove(await world.read());
      return staged(0);
    });
    expect(outcome).toEqual({ kind: 'fenced' });
    expect(await headRevision()).toBe(0);
    expect(await world.events()).toEqual([]);
  });

  test('remembers until when each account was served, for the next claim', async () => {
    await start();
    const received = await observe(await claim(), { kind: 'ready' });
    await world.commit(received, collected(), async () => NOTHING_STAGED);
    await start();
    expect((await claim()).served).toEqual({ checking: '2026-11-21' });
  });
});

describe('the repair of a job (P12)', () => {
  test('sends a lost message again and keeps the member aggregating meanwhile', async () => {
    const message = await start();
    world.pollQueue.drain();
    world.clock.advance(60 * SECOND_MS);
    expect(await world.jobs.repair(await world.read())).toEqual({ kind: 'resent' });
    expect(world.pollQueue.sent).toEqual([{ message, delaySeconds: 0 }]);
    expect((await world.item()).dueSk).toContain(toTimestamp(world.clock() + 30 * SECOND_MS));
  });

  test('does nothing to a step that was claimed since it was seen', async () => {
    const message = await start();
    const seen = await world.read();
    await claim(message);
    expect(await world.jobs.repair(seen)).toEqual({ kind: 'moved' });
  });

  test('ends a job at its deadline, and stops a worker with a live claim (P9)', async () => {
    const message = await start();
    world.clock.advance(MINUTE_MS);
    await claim(message);
    world.clock.advance(15 * MINUTE_MS - SECOND_MS);
    const late = await claim(message);
    world.clock.advance(SECOND_MS);
    expect(await world.jobs.repair(await world.read())).toEqual({ kind: 'ended' });
    expect(await world.jobs.advance(late, { kind: 'exhausted' })).toEqual({ kind: 'fenced' });
    expect(await world.read()).toMatchObject({ job: null, connectionStatus: 'DELAYED' });
  });
});

describe('a job in the background', () => {
  const ask = async (origin: JobOrigin) => world.jobs.startJob(await world.read(), { ...REQUEST, origin }, NO_THROTTLE);

  test.each(['BACKGROUND', 'EVENT'] as const)('of origin %s says in its messages that nobody waits', async (origin) => {
    await ask(origin);
    expect(lastMessage()).toMatchObject({ step: 1, is_background: true });
    await observe(await claim(), { kind: 'running', retryAfterSeconds: null });
    expect(lastMessage()).toMatchObject({ step: 2, is_background: true });
  });

  test('that no worker has taken becomes the job of a user who joins it', async () => {
    await ask('BACKGROUND');
    const started = lastMessage();
    expect(await ask('SESSION')).toMatchObject({ kind: 'joined', member: { job: { origin: 'SESSION' } } });
    const { is_background: _, ...asked } = started;
    expect(lastMessage()).toEqual(asked);
    // Whichever message comes first takes the step.
    expect((await claim(asked)).job).toMatchObject({ guid: started.job_guid, origin: 'SESSION' });
    expect(await world.jobs.claim(started)).toEqual({ kind: 'stale' });
  });

  test('stays one when another service joins it, and when a worker has taken it', async () => {
    await ask('BACKGROUND');
    expect(await ask('EVENT')).toMatchObject({ kind: 'joined', member: { job: { origin: 'BACKGROUND' } } });
    await claim();
    expect(await ask('REFRESH')).toMatchObject({ kind: 'joined', member: { job: { origin: 'BACKGROUND' } } });
    expect(world.pollQueue.sent).toHaveLength(1);
  });

  test('that a worker takes while a user joins it is joined, and taken once (P6)', async () => {
    await ask('BACKGROUND');
    const message = lastMessage();
    const seen = await world.read();
    await claim(message);
    const joined = await world.jobs.startJob(seen, { ...REQUEST, origin: 'REFRESH' }, NO_THROTTLE);
    expect(joined).toMatchObject({ kind: 'joined', member: { job: { attempts: 1, origin: 'BACKGROUND' } } });
  });
});

describe('a message of an upstream about new data', () => {
  const hint = async (eventId = 'event-1') => hintOnce(world.jobs, await world.read(), eventId);

  test('makes the next poll immediate, once for each event', async () => {
    await start();
    await observe(await claim(), { kind: 'running', retryAfterSeconds: 30 });
    world.pollQueue.drain();
    expect(await hint()).toEqual({ kind: 'asked' });
    expect(world.pollQueue.sent).toMatchObject([{ delaySeconds: 0, message: { step: 2 } }]);
    expect(await hint()).toEqual({ kind: 'repeated' });
    expect(world.pollQueue.sent).toHaveLength(1);
    expect(await hint('event-2')).toEqual({ kind: 'asked' });
  });

  test('during or just before a poll makes the next one soon', async () => {
    await start();
    const claimed = await claim();
    world.pollQueue.drain();
    expect(await hint()).toEqual({ kind: 'asked' });
    await observe(claimed, { kind: 'running', retryAfterSeconds: 30 });
    const [early, usual] = world.pollQueue.drain();
    expect([early, usual]).toMatchObject([{ step: 2 }, { step: 2 }]);
    world.clock.advance(2 * SECOND_MS);
    if (early === undefined) throw new Error('no message');
    expect((await world.jobs.claim(early)).kind).toBe('claimed');
    if (usual !== undefined) expect((await world.jobs.claim(usual)).kind).toBe('stale');
  });

  test('reaches a job whose worker died, and its step is repeated at once', async () => {
    await start();
    const { job } = await claim();
    world.clock.advance((job.claim?.untilMs ?? 0) - world.clock());
    expect(await hint()).toEqual({ kind: 'asked' });
    expect(world.pollQueue.sent.at(-1)).toMatchObject({ delaySeconds: 0, message: { step: job.step } });
    await claim();
  });

  test('does nothing while a question waits, nothing runs, or the job is past its time', async () => {
    expect(await hint()).toEqual({ kind: 'idle' });
    await start();
    await observe(await claim(), challenge);
    expect(await hint()).toEqual({ kind: 'idle' });
    await world.jobs.resumeJob(await world.read(), new Uint8Array([1]));
    const { job } = await world.read();
    world.clock.advance((job?.deadlineAtMs ?? 0) - world.clock());
    expect(await hint()).toEqual({ kind: 'idle' });
  });

  test('that the queue refuses does no harm: the job polls at its usual time', async () => {
    await start();
    const failures: unknown[] = [];
    const jobs: JobDeps = {
      ...world.jobs,
      pollQueue: { send: () => Promise.reject(new Error('the queue is away')) },
      onSendFailed: (error) => failures.push(error),
    };
    expect(await hintOnce(jobs, await world.read(), 'event-1')).toEqual({ kind: 'asked' });
    expect(failures).toHaveLength(1);
    expect(await hint()).toEqual({ kind: 'repeated' });
  });
});

describe('a job requested by an event', () => {
  const request = { origin: 'EVENT', options: FULL_OPTIONS } as const;
  const ask = async (eventId = 'event-1', refreshThrottleSeconds = 0, member?: Member) =>
    startJobOnce(world.jobs, member ?? (await world.read()), eventId, {
      request,
      settings: { ...NO_THROTTLE, refreshThrottleSeconds },
    });
  const finish = async (): Promise<void> => {
    const received = await observe(await claim(), { kind: 'ready' });
    await world.commit(received, collected(), async () => NOTHING_STAGED);
    world.pollQueue.drain();
  };

  test('is started once by the same event, during the job or after it', async () => {
    expect(await ask()).toMatchObject({ kind: 'started' });
    expect(await ask()).toEqual({ kind: 'repeated' });
    const { userGuid, guid } = world.member;
    const heard = await table.get(keys.heardEvent(userGuid, guid, 'event-1'), { isConsistent: true });
    expect(heard?.ttl).toBe(toUnixSeconds(world.clock() + HEARD_EVENT_KEPT_MS));
    await finish();
    expect(await ask()).toEqual({ kind: 'repeated' });
    expect((await world.read()).job).toBeNull();
    expect(await ask('event-2')).toMatchObject({ kind: 'started' });
  });

  test('is not started later if the event joined a job or was throttled', async () => {
    await start();
    expect(await ask('joins')).toMatchObject({ kind: 'joined' });
    await finish();
    expect(await ask('joins')).toEqual({ kind: 'repeated' });
    expect(await ask('waits', 3_600)).toMatchObject({ kind: 'throttled' });
    world.clock.advance(HOUR_MS);
    expect(await ask('waits', 3_600)).toEqual({ kind: 'repeated' });
    expect(world.pollQueue.sent).toEqual([]);
  });

  test('is one for twenty equal events at once, and one for twenty different ones (P6)', async () => {
    const member = await world.read();
    const same = await Promise.all(Array.from({ length: 20 }, () => ask('event-1', 0, member)));
    expect(same.filter(({ kind }) => kind === 'started')).toHaveLength(1);
    expect(same.filter(({ kind }) => kind === 'repeated')).toHaveLength(19);
    await finish();
    const idle = await world.read();
    const other = await Promise.all(Array.from({ length: 20 }, (_, index) => ask(`other-${index}`, 0, idle)));
    expect(other.filter(({ kind }) => kind === 'started')).toHaveLength(1);
    expect(other.filter(({ kind }) => kind === 'joined')).toHaveLength(19);
  });

  test('may be requested by the same id again a day later', async () => {
    await ask();
    await finish();
    world.clock.advance(HEARD_EVENT_KEPT_MS - 1);
    expect(await ask()).toEqual({ kind: 'repeated' });
    world.clock.advance(1);
    expect(await ask()).toMatchObject({ kind: 'started' });
  });
});

test('a member is due for background aggregation only where that is switched on', async () => {
  const run = async (backgroundIntervalHours: number): Promise<unknown> => {
    ({ table } = await freshTable());
    world = await jobWorld(table, {}, { backgroundIntervalHours });
    await start();
    const received = await observe(await claim(), { kind: 'ready' });
    await world.commit(received, collected(), async () => NOTHING_STAGED);
    return (await world.item()).dueSk;
  };
  expect(await run(0)).toBeUndefined();
  const dueAtMs = Date.parse(String(await run(24)).split('#')[0] ?? '');
  expect(dueAtMs).toBe(backgroundDueAtMs(await world.read(), 24));
});

test('the store and the job machine agree on every step', async () => {
  await start();
  const claimed = await claim();
  const input = { kind: 'observed', progress: '"up-1"', observation: { kind: 'ready' } } as const;
  const expected = advanceJob(claimed.member, claimed.job, input, { nowMs: world.clock(), fraction: 0 });
  await world.jobs.advance(claimed, input);
  expect(await world.read()).toEqual(expected.member);
});
