import { beforeEach, describe, expect, test } from 'vitest';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import type { Challenge } from '../../../lib/domain/members/challenge.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { type MemberWorld, memberWorld } from '../../support/members/member-world.ts';
import { textChallenge } from '../../support/upstreams/scripted-upstream.ts';

type MemberGuid = `MBR-${string}`;
type JobGuid = `JOB-${string}`;

let world: MemberWorld;
beforeEach(async () => {
  world = await memberWorld();
});

const CITY = textChallenge('city');
const PET = textChallenge('pet', '00000000-0000-7000-a000-0000000000c2');
const option = (label: string, dataUri: string | null) =>
  ({ guid: `CRD-00000000-0000-7000-a000-00000000000${label}`, label, value: label, dataUri }) as const;
const OPTIONS: Challenge = { ...CITY, type: 'OPTIONS', options: [option('1', null), option('2', null)] };
const IMAGE: Challenge = { ...CITY, type: 'IMAGE_DATA', imageData: 'data:image/png;base64,AAAA' };
const IMAGE_OPTIONS: Challenge = {
  ...CITY,
  type: 'IMAGE_OPTIONS',
  options: [option('1', 'data:image/png;base64,AAAA')],
};

/** A member whose job waits for the answers to these challenges. */
const challenged = async (...challenges: readonly Challenge[]): Promise<{ guid: MemberGuid; job: JobGuid }> => {
  world.upstream.script = [{ kind: 'challenged', challenges }];
  const { body } = await world.createMember('someone');
  await world.runJobs();
  await world.takeEvents();
  return { guid: body.member.guid, job: body.member.most_recent_job_guid };
};

const answers = (...values: readonly (readonly [Challenge, string])[]) => ({
  challenges: values.map(([{ guid }, value]) => ({ guid, value })),
});

const resume = (guid: MemberGuid, body: unknown) => world.call('PUT', `/members/${guid}/resume`, { body });

describe('a challenged member', () => {
  test('shows CHALLENGED and its questions while the job runs, and sends no message', async () => {
    const { guid, job } = await challenged(CITY);
    expect(await world.read(guid)).toMatchObject({ connection_status: 'CHALLENGED', is_being_aggregated: true });
    expect((await world.call('GET', `/members/${guid}/challenges`)).body.challenges).toEqual([
      {
        guid: CITY.guid,
        type: 'TEXT',
        field_name: 'city',
        label: 'Your city?',
        image_data: null,
        options: [],
        image_options: [],
      },
    ]);
    expect((await world.call('GET', `/jobs/${job}`)).body.job).toMatchObject({ status: 2, status_name: 'CHALLENGED' });
    expect(world.pollQueue.sent).toEqual([]);
  });

  test.each([
    ['OPTIONS', OPTIONS, { options: [{ label: '1' }, { label: '2' }], image_options: [] }],
    ['IMAGE_DATA', IMAGE, { image_data: 'data:image/png;base64,AAAA', options: [] }],
    ['IMAGE_OPTIONS', IMAGE_OPTIONS, { options: [], image_options: [{ data_uri: 'data:image/png;base64,AAAA' }] }],
  ])('shows a question of type %s with the fields of its type', async (type, challenge, expected) => {
    const { guid, job } = await challenged(challenge);
    const listed = await world.call('GET', `/members/${guid}/challenges`);
    expect(listed.body.challenges).toMatchObject([{ type, ...expected }]);
    const older = await world.call('GET', `/jobs/${job}/mfa_credentials`);
    expect(older.body.credentials).toMatchObject([{ guid: challenge.guid, mfa: true, field_type_name: type }]);
  });

  test('continues the same job to its end after the right answer (P16)', async () => {
    const { guid, job } = await challenged(CITY);
    const { status, body } = await resume(guid, answers([CITY, 'correct']));
    expect(status).toBe(200);
    expect(body.member).toMatchObject({
      connection_status: 'RESUMED',
      is_being_aggregated: true,
      most_recent_job_guid: job,
    });
    await world.runJobs();
    expect(world.upstream.answered).toMatchObject([[{ guid: CITY.guid, fieldName: 'city', value: 'correct' }]]);
    expect(world.upstream.starts).toHaveLength(1);
    expect(await world.read(guid)).toMatchObject({ connection_status: 'CONNECTED', is_being_aggregated: false });
    expect((await world.call('GET', `/jobs/${job}`)).body.job).toMatchObject({
      status_name: 'COMPLETED',
      is_authenticated: true,
    });
    expect((await world.call('GET', `/members/${guid}/challenges`)).body).toEqual({ challenges: [] });
  });

  test('ends as REJECTED after a wrong answer, and may be tried again at once (P16)', async () => {
    const { guid, job } = await challenged(CITY);
    world.upstream.script = [{ kind: 'refused', reason: 'rejected' }];
    await resume(guid, answers([CITY, 'wrong']));
    await world.runJobs();
    expect(await world.read(guid)).toMatchObject({ connection_status: 'REJECTED', is_being_aggregated: false });
    expect((await world.call('GET', `/jobs/${job}`)).body.job.status_name).toBe('DENIED');
    expect((await world.call('GET', `/members/${guid}/refresh`)).headers).toMatchObject({
      'Tributary-Refresh': 'started',
    });
  });

  test('may have several rounds of questions within one job (P16)', async () => {
    const { guid, job } = await challenged(CITY);
    world.upstream.script = [{ kind: 'challenged', challenges: [PET] }];
    await resume(guid, answers([CITY, 'first']));
    await world.runJobs();
    expect((await world.call('GET', `/members/${guid}/challenges`)).body.challenges).toMatchObject([
      { guid: PET.guid },
    ]);
    expect(await resume(guid, answers([CITY, 'old question']))).toMatchObject({ status: 400 });
    await resume(guid, answers([PET, 'second']));
    await world.runJobs();
    expect(world.upstream.answered.map(([one]) => one?.value)).toEqual(['first', 'second']);
    expect(await world.read(guid)).toMatchObject({ connection_status: 'CONNECTED', most_recent_job_guid: job });
  });

  test('refuses an answer after ten minutes with 405, and ends EXPIRED (P16)', async () => {
    const { guid } = await challenged(CITY);
    world.clock.advance(10 * 60_000);
    expect(await resume(guid, answers([CITY, 'late']))).toMatchObject({ status: 405, body: { error: { code: 4050 } } });
    expect(await world.read(guid)).toMatchObject({ is_being_aggregated: false });
    expect((await world.call('GET', `/members/${guid}/challenges`)).body).toEqual({ challenges: [] });
    const member = await world.members.read(world.session.user.guid, guid);
    if (member === null) throw new Error('gone');
    await world.jobs.repair(member);
    expect(await world.read(guid)).toMatchObject({ connection_status: 'EXPIRED' });
    expect((await world.call('GET', `/members/${guid}/refresh`)).headers).toMatchObject({
      'Tributary-Refresh': 'started',
    });
  });

  test('takes one of two answers at once, and refuses the other with 405 (P16)', async () => {
    const { guid } = await challenged(CITY);
    const both = await Promise.all(['a', 'b'].map((value) => resume(guid, answers([CITY, value]))));
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 405]);
    await world.runJobs();
    expect(world.upstream.answered).toHaveLength(1);
  });

  test('refuses a second answer with 405 (P16)', async () => {
    const { guid } = await challenged(CITY);
    await resume(guid, answers([CITY, 'a']));
    expect(await resume(guid, answers([CITY, 'a']))).toMatchObject({ status: 405 });
  });

  test('has its answer encrypted until a worker claims it, and deleted afterwards (P3)', async () => {
    const { guid } = await challenged(CITY);
    await resume(guid, answers([CITY, 'a-telling-answer']));
    const key = keys.member(world.session.user.guid, guid);
    const waiting = await world.table.get(key, { isConsistent: true });
    const sealed = waiting?.answers;
    if (!(sealed instanceof Uint8Array)) throw new Error('the answers are not stored');
    expect(JSON.stringify(world.pollQueue.sent)).not.toContain('telling');
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('a-telling-answer');
    await world.runJobs();
    const items = await world.table.query({ pk: key.pk, sk: { from: '!', to: '~' }, isConsistent: true });
    expect(JSON.stringify(items)).not.toContain('a-telling-answer');
    expect(await world.table.get(key, { isConsistent: true })).not.toHaveProperty('answers');
  });

  test.each([
    ['one of two answered', [[CITY, 'a']], 4001],
    [
      'an empty answer',
      [
        [CITY, 'a'],
        [PET, ''],
      ],
      4001,
    ],
    [
      'one answered twice',
      [
        [CITY, 'a'],
        [CITY, 'b'],
        [PET, 'c'],
      ],
      4002,
    ],
    [
      'a question nobody asked',
      [
        [CITY, 'a'],
        [PET, 'b'],
        [textChallenge('x', '00000000-0000-7000-a000-0000000000ff'), 'c'],
      ],
      4002,
    ],
  ] as const)('refuses %s with 400, and the questions stay open', async (_name, given, code) => {
    const { guid } = await challenged(CITY, PET);
    const answer = await resume(guid, answers(...given));
    expect(answer).toMatchObject({ status: 400, body: { error: { code } } });
    expect(answer.body.error.message).toContain('challenges');
    expect(await world.read(guid)).toMatchObject({ connection_status: 'CHALLENGED' });
    expect(await resume(guid, answers([CITY, 'a'], [PET, 'b']))).toMatchObject({ status: 200 });
  });

  test('may be answered through the update of the member, the old way', async () => {
    const { guid, job } = await challenged(CITY);
    const { body } = await world.call('PUT', `/members/${guid}`, {
      body: { member: { credentials: [{ guid: CITY.guid, value: 'correct' }] } },
    });
    expect(body.member).toMatchObject({ connection_status: 'RESUMED', most_recent_job_guid: job });
    await world.runJobs();
    expect(world.upstream.answered).toMatchObject([[{ value: 'correct' }]]);
    expect(await world.read(guid)).toMatchObject({ connection_status: 'CONNECTED' });
  });

  test.each(['GET', 'PUT'])(
    'may be answered one by one and resumed by %s of its job, the oldest way',
    async (method) => {
      const { guid, job } = await challenged(CITY, PET);
      const store = (challenge: Challenge, value: string) =>
        world.call('POST', `/members/${guid}/credentials`, {
          body: { member: { credential_guid: challenge.guid, value, metadata: 'm' } },
        });
      expect(await store(CITY, 'first')).toMatchObject({
        status: 200,
        body: { member_credential: { credential_guid: CITY.guid, member_guid: guid, metadata: 'm' } },
      });
      const early = await world.call(method, `/jobs/${job}/resume`);
      expect(early).toMatchObject({ status: 200, body: { job: { status_name: 'CHALLENGED' } } });
      await store(CITY, 'corrected');
      await store(PET, 'second');
      const resumed = await world.call(method, `/jobs/${job}/resume`);
      expect(resumed).toMatchObject({ status: 200, body: { job: { guid: job, status_name: 'REQUESTED' } } });
      await world.runJobs();
      expect(world.upstream.answered.map((round) => round.map(({ value }) => value))).toEqual([
        ['corrected', 'second'],
      ]);
    },
  );

  describe('answers that were given one by one are deleted', () => {
    const draftOf = async (guid: MemberGuid): Promise<unknown> => {
      const { pk, sk } = keys.member(world.session.user.guid, guid);
      const items = await world.table.query({ pk, sk: { from: '!', to: '~' }, isConsistent: true });
      expect(items.map((item) => item.sk)).toContain(sk);
      return items.find((item) => 'draft' in item)?.draft ?? null;
    };
    const drafted = async (): Promise<MemberGuid> => {
      const { guid } = await challenged(CITY, PET);
      const body = { member: { credential_guid: CITY.guid, value: 'first' } };
      expect(await world.call('POST', `/members/${guid}/credentials`, { body })).toMatchObject({ status: 200 });
      expect(await draftOf(guid)).toBeInstanceOf(Uint8Array);
      return guid;
    };

    test('when the challenge is answered in one call after all', async () => {
      const guid = await drafted();
      expect((await resume(guid, answers([CITY, 'a'], [PET, 'b']))).status).toBe(200);
      expect(await draftOf(guid)).toBeNull();
    });

    test('when it is answered through the update of the member', async () => {
      const guid = await drafted();
      const credentials = [CITY, PET].map((one) => ({ guid: one.guid, value: 'x' }));
      expect((await world.call('PUT', `/members/${guid}`, { body: { member: { credentials } } })).status).toBe(200);
      expect(await draftOf(guid)).toBeNull();
    });

    test('when nobody answers in time and the sweep ends it', async () => {
      const guid = await drafted();
      world.clock.advance(10 * MINUTE_MS);
      const member = await world.members.read(world.session.user.guid, guid);
      if (member === null) throw new Error('the member is gone');
      expect(await world.jobs.repair(member)).toEqual({ kind: 'ended' });
      expect(await draftOf(guid)).toBeNull();
    });

    test('when nobody answers in time and another job takes its place', async () => {
      const guid = await drafted();
      world.clock.advance(10 * MINUTE_MS);
      expect((await world.call('GET', `/members/${guid}/refresh`)).headers['Tributary-Refresh']).toBe('started');
      expect(await draftOf(guid)).toBeNull();
    });

    test('when the member is deleted', async () => {
      const guid = await drafted();
      expect((await world.call('DELETE', `/members/${guid}`)).status).toBe(200);
      expect(await draftOf(guid)).toBeNull();
    });

    test('and are not stored when given too late', async () => {
      const guid = await drafted();
      await resume(guid, answers([CITY, 'a'], [PET, 'b']));
      const body = { member: { credential_guid: PET.guid, value: 'late' } };
      expect((await world.call('POST', `/members/${guid}/credentials`, { body })).status).toBe(400);
      expect(await draftOf(guid)).toBeNull();
    });
  });

  test('refuses by name answers that are too long together', async () => {
    const many = Array.from({ length: 7 }, (_, n) =>
      textChallenge(`field-${n}`, `00000000-0000-7000-a000-0000000000d${n}`),
    );
    const { guid } = await challenged(...many);
    const statuses: number[] = [];
    for (const { guid: credential_guid } of many) {
      const body = { member: { credential_guid, value: '\u4E2D'.repeat(4_096) } };
      const answer = await world.call('POST', `/members/${guid}/credentials`, { body });
      statuses.push(answer.status);
      if (answer.status === 400) expect(answer.body.error.message).toContain('value');
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 400, 400]);
  });

  test('is not started again by a refresh', async () => {
    const { guid, job } = await challenged(CITY);
    const answer = await world.call('GET', `/members/${guid}/refresh`);
    expect(answer.headers).toMatchObject({ 'Tributary-Refresh': 'joined' });
    expect(answer.body.member).toMatchObject({ connection_status: 'CHALLENGED', most_recent_job_guid: job });
  });
});

test.each(['a new member', 'a running one', 'a finished one'])('resuming %s is refused with 405', async (state) => {
  const { body } = await world.createMember('someone', { skip_aggregation: state === 'a new member' });
  if (state === 'a finished one') await world.runJobs();
  const answer = await resume(body.member.guid, answers([CITY, 'a']));
  expect(answer).toMatchObject({ status: 405, body: { error: { code: 4050 } } });
});

test('new credentials that arrive during a refusal are neither denied nor counted', async () => {
  const { body } = await world.createMember('someone', {});
  const { guid } = body.member;
  world.upstream.script = [
    { kind: 'running', retryAfterSeconds: null },
    { kind: 'refused', reason: 'denied' },
  ];
  world.upstream.meanwhile = async () => {
    world.upstream.meanwhile = async () => undefined;
    const credentials = [{ guid: world.loginForm.password, value: 'the new one' }];
    const put = await world.call('PUT', `/members/${guid}`, { body: { member: { credentials } } });
    expect(put.headers).toMatchObject({ 'Tributary-Refresh': 'joined' });
  };
  await world.runJobs();
  expect(await world.read(guid)).toMatchObject({ connection_status: 'UPDATED', is_being_aggregated: false });
  const stored = await world.members.read(world.session.user.guid, guid);
  expect(stored).toMatchObject({ refusedLoginCount: 0, failureCount: 0 });
  const [job] = (await world.call('GET', `/members/${guid}/jobs`)).body.jobs;
  expect(job).toMatchObject({ status_name: 'DENIED', error_message_code: 107 });

  const again = await world.call('GET', `/members/${guid}/refresh`);
  expect(again.headers).toMatchObject({ 'Tributary-Refresh': 'started' });
  await world.runJobs();
  expect(world.upstream.starts.at(-1)?.credentials).toContainEqual(expect.objectContaining({ value: 'the new one' }));
  expect(await world.read(guid)).toMatchObject({ connection_status: 'CONNECTED' });
});

describe('jobs', () => {
  test('can be read in the same form while running and when ended', async () => {
    const { body } = await world.createMember('someone');
    const path = `/jobs/${body.member.most_recent_job_guid}`;
    const running = await world.call('GET', path);
    expect(running.body.job).toMatchObject({
      guid: body.member.most_recent_job_guid,
      institution_guid: world.institution.guid,
      member_guid: body.member.guid,
      user_guid: world.session.user.guid,
      status: 0,
      status_name: 'INITIATED',
      is_authenticated: false,
      started_at: null,
      finished_at: null,
    });
    await world.runJobs();
    const ended = await world.call('GET', path);
    expect(ended.body.job).toMatchObject({ status: 6, status_name: 'COMPLETED', error_message: null });
    expect(ended.body.job.finished_at).not.toBeNull();
    expect((await world.call('GET', `${path}/mfa_credentials`)).body).toEqual({ credentials: [] });
    expect((await world.call('GET', `${path}/resume`)).body).toEqual(ended.body);
  });

  test('with a refused login have a sentence and an error code', async () => {
    world.upstream.script = [{ kind: 'refused', reason: 'denied' }];
    const { body } = await world.createMember('someone');
    await world.runJobs();
    const { job } = (await world.call('GET', `/jobs/${body.member.most_recent_job_guid}`)).body;
    expect(job).toMatchObject({ status: 8, status_name: 'DENIED' });
    expect(job.error_message).toMatch(/\./);
    expect(job.error_message_code).toBeGreaterThan(0);
  });

  test('of a member are all listed, newest first, in pages', async () => {
    const { body } = await world.createMember('someone');
    await world.runJobs();
    const { guid } = body.member;
    for (let round = 0; round < 11; round += 1) {
      world.clock.advance(1000);
      await world.call('GET', `/members/${guid}/refresh?include_holdings=false`);
      if (round < 10) await world.runJobs();
    }
    const first = await world.call('GET', `/members/${guid}/jobs?records_per_page=10`);
    const second = await world.call('GET', `/members/${guid}/jobs?records_per_page=10&page=2`);
    expect(first.body.pagination).toMatchObject({ total_entries: 12, total_pages: 2 });
    const jobs = [...first.body.jobs, ...second.body.jobs];
    expect(new Set(jobs.map((job) => job.guid)).size).toBe(12);
    const times = jobs.map((job) => Date.parse(job.created_at));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(jobs[0]).toMatchObject({
      origin: 'REFRESH',
      status_name: 'INITIATED',
      asked: { include_holdings: false, include_transactions: true },
      steps: [{ status_name: 'INITIATED' }],
    });
    expect(jobs.at(-1)).toMatchObject({
      origin: 'MEMBER_CREATED',
      status_name: 'COMPLETED',
      asked: { include_holdings: true, include_transactions: true },
      account_outcomes: [],
    });
    expect(jobs.at(-1).steps.map((step: { status_name: string }) => step.status_name)).toEqual([
      'INITIATED',
      'RECEIVED',
      'TRANSFERRED',
      'PROCESSED',
      'COMPLETED',
    ]);
  });

  test('of another user, of nobody and of a deleted member are the same 404 (P37)', async () => {
    const { body } = await world.createMember('someone');
    await world.runJobs();
    const path = `/jobs/${body.member.most_recent_job_guid}`;
    const other = await world.openSession();
    const foreign = await world.call('GET', path, { as: other });
    const missing = await world.call('GET', '/jobs/JOB-00000000-0000-4000-8000-000000000000');
    const hinted = await world.call('GET', '/jobs/JOB-00000000-0000-8000-8000-000000000000');
    await world.call('DELETE', `/members/${body.member.guid}`);
    const deleted = await world.call('GET', path);
    for (const answer of [foreign, missing, hinted, deleted]) {
      expect(answer).toMatchObject({ status: 404, body: { error: { code: 4040 } } });
      expect(answer.text).toBe(foreign.text);
    }
  });
});
