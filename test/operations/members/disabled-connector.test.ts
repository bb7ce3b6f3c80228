import { beforeEach, describe, expect, test } from 'vitest';
import { MXBANK, startApi, type TestAnswer, type TestApi, type TestCaller } from '../../support/api/api.ts';
import { createOAuthMember } from '../../support/members/oauth.ts';

const UNKNOWN = 'INS-00000000-0000-4000-8000-000000000000';
const BLOCKED = ['blocked', 'connector'];

let api: TestApi;
let app: TestCaller;
beforeEach(async () => {
  api = await startApi();
  app = await api.signIn('someone');
});

const switchTo = async (isEnabled: boolean, by: TestCaller = api.partner): Promise<void> => {
  const answer = await by.call('PUT', '/connectors/sandbox', { connector: { is_enabled: isEnabled } });
  expect(answer.status).toBe(200);
};
const verdictOf = ({ headers }: TestAnswer) => [headers['Tributary-Refresh'], headers['Tributary-Refresh-Reason']];
const found = async (by: TestCaller) =>
  (await by.call('POST', '/institutions/search', { institution: { name: '' } })).json.institutions.map(
    ({ code }: { code: string }) => code,
  );
const connected = async (): Promise<string> => {
  const { guid } = (await api.connect(app)).json.member;
  await api.settle();
  return guid;
};
const create = (institution: string) =>
  app.call('POST', '/members', {
    member: {
      institution_guid: institution,
      credentials: [{ guid: 'CRD-9f61fb4c-912c-bd1e-b175-ccc7f0275cc1', value: 'y' }],
    },
  });

describe('while a client has disabled a connector', () => {
  test('its institutions cannot be found, by this client alone', async () => {
    expect(await found(app)).toContain('mxbank');
    await switchTo(false);
    expect(await found(app)).not.toContain('mxbank');
    expect((await app.get(`/institutions/${MXBANK}`)).status).toBe(404);
    expect((await app.get(`/institutions/${MXBANK}/credentials`)).status).toBe(404);
    expect((await app.get('/institutions')).text).not.toContain('mxbank');
    const other = await api.foundOne('another-key');
    expect(await found(await api.signIn('someone', other))).toContain('mxbank');
  });

  test('a member cannot be made there, as at an unknown institution', async () => {
    await switchTo(false);
    const [disabled, unknown] = [await create(MXBANK), await create(UNKNOWN)];
    expect([disabled.status, disabled.json]).toEqual([unknown.status, unknown.json]);
    expect(disabled.status).toBe(422);
    const institution = { institution_guid: 'INS-68e96dd6-eabd-42d3-9f05-416897f0746c', is_oauth: true };
    expect((await app.call('POST', '/members', { member: institution })).json).toEqual(unknown.json);
  });

  test('its members stay readable and keep their names', async () => {
    const guid = await connected();
    const paths = [`/members/${guid}`, `/members/${guid}/credentials`, '/accounts', '/transactions'];
    const before = await Promise.all(paths.map((path) => app.get(path)));
    await switchTo(false);
    const after = await Promise.all(paths.map((path) => app.get(path)));
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    expect(before.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const renamed = await app.call('PUT', `/members/${guid}`, { member: { name: null } });
    expect(renamed.json.member.name).toBe('MX Bank');
  });

  test('no call starts a job of them, and new credentials are stored for later', async () => {
    const guid = await connected();
    await switchTo(false);
    const credentials = (await app.get(`/members/${guid}/credentials`)).json.credentials.map(
      ({ guid: field }: { guid: string }) => ({ guid: field, value: 'mxuser' }),
    );
    const answers = [
      await app.get(`/members/${guid}/refresh`),
      await app.get('/members/refresh'),
      await app.get(`/members/${guid}/aggregate`),
      await app.call('POST', `/members/${guid}/check_balance`),
      await app.call('PUT', `/members/${guid}`, { member: { credentials } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(answers.map(verdictOf)).toEqual(answers.map(() => BLOCKED));
    const token = (await api.partner.get('/users/someone/api_token')).json.api_token.token;
    await api.caller({ 'MD-API-TOKEN': token }).call('POST', '/sessions');
    expect(api.pollQueue.sent).toEqual([]);
    expect((await app.get(`/members/${guid}`)).json.member.connection_status).toBe('UPDATED');
  });

  test('no user is sent to its consent page', async () => {
    const { guid } = (await createOAuthMember(app)).json.member;
    await switchTo(false);
    const answer = await app.get(`/members/${guid}/oauth_window_uri`);
    expect([answer.status, answer.json.error.code]).toEqual([400, 4002]);
  });

  test('a running job continues to its end', async () => {
    const { guid } = (await api.connect(app)).json.member;
    await switchTo(false);
    await api.settle();
    expect((await app.get(`/members/${guid}`)).json.member).toMatchObject({
      connection_status: 'CONNECTED',
      is_being_aggregated: false,
    });
  });
});

test('a connector that is enabled again refreshes its members without another call', async () => {
  const guid = await connected();
  await switchTo(false);
  expect(verdictOf(await app.get(`/members/${guid}/refresh`))).toEqual(BLOCKED);
  await switchTo(true);
  expect(verdictOf(await app.get(`/members/${guid}/refresh`))).toEqual(['started', undefined]);
  await api.settle();
  expect((await app.get(`/members/${guid}`)).json.member.connection_status).toBe('CONNECTED');
});
