import { describe, expect, test } from 'vitest';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { startApi, type TestCaller } from '../../support/api/api.ts';

let app: TestCaller;
const api = await startApi();

/** A new user's member at the sandbox bank, as its first job leaves it. */
const connected = async (login: string, password: string) => {
  app = await api.signInAnew();
  const { guid } = (await api.connect(app, login, password)).json.member;
  await api.settle();
  return { guid, member: (await app.get(`/members/${guid}`)).json.member };
};

const pendingOf = async (guid: string) => (await app.get(`/members/${guid}/challenges`)).json.challenges;

/** Answers the one pending challenge and returns the member as the job leaves it. */
const answered = async (guid: string, value: string) => {
  const [challenge] = await pendingOf(guid);
  const resumed = await app.call('PUT', `/members/${guid}/resume`, { challenges: [{ guid: challenge.guid, value }] });
  expect(resumed.status).toBe(200);
  await api.settle();
  return (await app.get(`/members/${guid}`)).json.member;
};

test.each([
  ['any other word', 'CONNECTED'],
  ['challenge', 'CHALLENGED'],
  ['options', 'CHALLENGED'],
  ['image', 'CHALLENGED'],
  ['INVALID', 'DENIED'],
  ['UNAUTHORIZED', 'DENIED'],
  ['DISABLED', 'DENIED'],
  ['LOCKED', 'LOCKED'],
  ['BAD_REQUEST', 'FAILED'],
  ['SERVER_ERROR', 'FAILED'],
  ['UNAVAILABLE', 'FAILED'],
])('the password %s makes the member %s, with a sentence for its user', async (password, status) => {
  const { member } = await connected('sandbox-20', password);
  expect(member).toMatchObject({ connection_status: status, is_being_aggregated: status === 'CHALLENGED' });
  expect(member.connection_status_message).toMatch(/\.$/);
});

test.each([
  ['sandbox-20+html', 'FAILED'],
  ['sandbox-20+reset', 'FAILED'],
  ['sandbox-20+truncated', 'FAILED'],
  ['sandbox-20+500', 'FAILED'],
  ['sandbox-20+401', 'DENIED'],
  ['sandbox-20+429', 'DELAYED'],
  ['sandbox-20+html@poll', 'FAILED'],
  ['sandbox-20+429@accounts', 'DELAYED'],
])('the upstream of login %s leaves the member %s and nothing running (P17)', async (login, status) => {
  const { guid, member } = await connected(login, 'password');
  expect(member).toMatchObject({ connection_status: status, is_being_aggregated: false });
  const job = (await app.get(`/jobs/${member.most_recent_job_guid}`)).json.job;
  expect(['HALTED', 'DENIED']).toContain(job.status_name);
  expect(job.error_message).toMatch(/\.$/);
  const refreshed = await app.get(`/members/${guid}/refresh`);
  expect(refreshed.headers['Tributary-Refresh']).toMatch(/^throttled; retry-after=\d+$/);
});

test.each(['sandbox-20+429', 'sandbox-20+429@accounts'])(
  'the upstream of login %s is not called as long as its Retry-After asks (P14)',
  async (login) => {
    const { guid } = await connected(login, 'password');
    const refresh = async () => (await app.get(`/members/${guid}/refresh`)).headers['Tributary-Refresh'];
    expect(await refresh()).toBe('throttled; retry-after=120');
    api.clock.advance(119 * SECOND_MS);
    expect(await refresh()).toBe('throttled; retry-after=1');
    api.clock.advance(SECOND_MS);
    expect(await refresh()).toBe('started');
    await api.settle();
  },
);

describe('questions of the sandbox bank (P16)', () => {
  test.each(['challenge', 'image'])(
    'connect after a right answer to %s, and show REJECTED after a wrong one',
    async (password) => {
      const right = await connected('sandbox-20', password);
      expect(await answered(right.guid, 'correct')).toMatchObject({ connection_status: 'CONNECTED' });
      const wrong = await connected('sandbox-20', password);
      expect(await answered(wrong.guid, 'nonsense')).toMatchObject({ connection_status: 'REJECTED' });
    },
  );

  test.each([
    ['options', 'options'],
    ['image_options', 'image_options'],
  ])('take an option of %s by its value or by its guid', async (password, list) => {
    for (const by of ['value', 'guid']) {
      const { guid } = await connected('sandbox-20', password);
      const [challenge] = await pendingOf(guid);
      const right = challenge[list].find((option: { value: string }) => option.value === 'correct');
      expect(await answered(guid, right[by])).toMatchObject({ connection_status: 'CONNECTED' });
    }
  });

  test('take error words, each of which causes that error', async () => {
    const { guid } = await connected('sandbox-20', 'challenge');
    expect(await answered(guid, 'LOCKED')).toMatchObject({ connection_status: 'LOCKED' });
  });

  test('may be followed by a second round within one job', async () => {
    const { guid, member } = await connected('test_atrium', 'challenge');
    expect(await answered(guid, 'challenge')).toMatchObject({ connection_status: 'CHALLENGED' });
    expect(await answered(guid, 'correct')).toMatchObject({
      connection_status: 'CONNECTED',
      most_recent_job_guid: member.most_recent_job_guid,
    });
  });
});

test('a member with a refused password is repaired by a new password', async () => {
  const { guid } = await connected('sandbox-20', 'UNAUTHORIZED');
  const wanted = (await app.get(`/members/${guid}/credentials`)).json.credentials;
  const password = wanted.find((one: { field_type_name: string }) => one.field_type_name === 'PASSWORD');
  api.clock.advance(1000);
  await app.call('PUT', `/members/${guid}`, { member: { credentials: [{ guid: password.guid, value: 'right' }] } });
  await api.settle();
  expect((await app.get(`/members/${guid}`)).json.member).toMatchObject({ connection_status: 'CONNECTED' });
  const jobs = (await app.get(`/members/${guid}/jobs`)).json.jobs;
  expect(jobs.map((job: { origin: string; status_name: string }) => [job.origin, job.status_name])).toEqual([
    ['CREDENTIALS_UPDATED', 'COMPLETED'],
    ['MEMBER_CREATED', 'DENIED'],
  ]);
});

test('one account that fails is shown in the timeline, and the others are stored (P25)', async () => {
  const { guid, member } = await connected('sandbox-20+fail-account', 'password');
  expect(member).toMatchObject({ connection_status: 'CONNECTED' });
  const [job] = (await app.get(`/members/${guid}/jobs`)).json.jobs;
  const outcomes = job.account_outcomes.map((one: { outcome: string }) => one.outcome);
  expect(outcomes.filter((outcome: string) => outcome === 'failed')).toHaveLength(1);
  expect(outcomes.filter((outcome: string) => outcome === 'committed').length).toBeGreaterThan(2);
  const failed = job.account_outcomes.find((one: { outcome: string }) => one.outcome === 'failed');
  expect(failed.failure).toBe('server_error');
});
