import { beforeEach, describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../lib/domain/kernel/time.ts';
import { STILL_THERE_SENTENCE } from '../../../lib/domain/members/move.ts';
import { MXBANK, startApi, type TestAnswer, type TestCaller } from '../../support/api/api.ts';

const SANDBOX = 'INS-48e9e8ea-e9ca-4b09-bfed-b0e4d24b0713';
const FORMS = {
  [SANDBOX]: ['CRD-14eb10a7-5918-451d-95c1-9f835ceafa39', 'CRD-f2acfb38-5b44-4cc9-822f-baa68918ae4b'],
  [MXBANK]: ['CRD-9f61fb4c-912c-bd1e-b175-ccc7f0275cc1', 'CRD-d6e3cfb3-d761-4614-886d-cc4c380587af'],
} as const;
type Bank = keyof typeof FORMS;

let app: TestCaller;
let users = 0;
const api = await startApi();
beforeEach(async () => {
  users += 1;
  app = await api.signIn(`move-${users}`);
});

/** Sessions do not live as long. */
const passADay = async (): Promise<void> => {
  api.clock.advance(DAY_MS);
  app = await api.signIn(`move-${users}`);
};

const credentials = (bank: Bank, login: string, password = 'password') => [
  { guid: FORMS[bank][0], value: login },
  { guid: FORMS[bank][1], value: password },
];
const connect = async (bank: Bank, login: string): Promise<string> => {
  const body = { member: { institution_guid: bank, credentials: credentials(bank, login) } };
  return (await app.call('POST', '/members', body)).json.member.guid;
};
const move = (guid: string, fields: object): Promise<TestAnswer> =>
  app.call('PUT', `/members/${guid}`, { member: fields });
const moveTo = (guid: string, bank: Bank, login: string, password?: string): Promise<TestAnswer> =>
  move(guid, { institution_guid: bank, credentials: credentials(bank, login, password) });
const memberOf = async (guid: string) => (await app.get(`/members/${guid}`)).json.member;
const rows = async (): Promise<readonly { readonly guid: string; readonly memo: string | null }[]> =>
  (await app.get('/transactions?from_date=1970-01-01&to_date=9999-12-31&records_per_page=1000')).json.transactions;
const guidsOf = (list: readonly { readonly guid: string }[]): ReadonlySet<string> =>
  new Set(list.map(({ guid }) => guid));
const accountGuids = async () => guidsOf((await app.get('/accounts?records_per_page=100')).json.accounts);
const lastJob = async (guid: string) =>
  (await app.get(`/jobs/${(await memberOf(guid)).most_recent_job_guid}`)).json.job;

describe('a member that moves to another institution', () => {
  test('keeps its guids and those of accounts and rows, and repeats nothing (P28)', async () => {
    const guid = await connect(SANDBOX, 'sandbox-120+still');
    await api.settle();
    const [first] = await rows();
    await app.call('PUT', `/transactions/${first?.guid}`, { transaction: { memo: 'mine' } });
    const [before, accounts] = [await rows(), await accountGuids()];
    expect(before).toHaveLength(120);

    const answer = await moveTo(guid, MXBANK, 'sandbox-120+still');
    expect([answer.status, answer.json.member.institution_guid]).toEqual([200, MXBANK]);
    await api.settle();
    expect(await memberOf(guid)).toMatchObject({
      guid,
      institution_guid: MXBANK,
      institution_code: 'mxbank',
      connection_status: 'CONNECTED',
    });
    const after = await rows();
    expect(guidsOf(after)).toEqual(guidsOf(before));
    expect(after.find((row) => row.guid === first?.guid)?.memo).toBe('mine');
    expect(await accountGuids()).toEqual(accounts);
    await passADay();
    await app.get(`/members/${guid}/refresh`);
    await api.settle();
    expect(await memberOf(guid)).toMatchObject({ connection_status: 'CONNECTED', institution_guid: MXBANK });
    expect(guidsOf(await rows())).toEqual(guidsOf(before));
  });

  test.each([
    ['INVALID', 'DENIED'],
    ['LOCKED', 'LOCKED'],
    ['SERVER_ERROR', 'FAILED'],
  ])('has the earlier connection again when the new one fails (%s)', async (password, status) => {
    const guid = await connect(SANDBOX, 'sandbox-8');
    await api.settle();
    const before = guidsOf(await rows());
    await moveTo(guid, MXBANK, 'sandbox-8', password);
    await api.settle();
    const member = await memberOf(guid);
    expect(member).toMatchObject({ institution_guid: SANDBOX, connection_status: status });
    expect(member.connection_status_message).toContain(STILL_THERE_SENTENCE);
    expect((await lastJob(guid)).error_message).toMatch(/\.$/);
    expect(guidsOf(await rows())).toEqual(before);
    await passADay();
    expect((await app.get(`/members/${guid}/refresh`)).headers['Tributary-Refresh']).toBe('started');
    await api.settle();
    expect(await memberOf(guid)).toMatchObject({ institution_guid: SANDBOX, connection_status: 'CONNECTED' });
  });

  test('shows the earlier institution on its accounts until new data come', async () => {
    const guid = await connect(SANDBOX, 'sandbox-8');
    await api.settle();
    const shown = async () =>
      (await app.get('/accounts')).json.accounts.map(
        (one: { readonly institution_guid: string }) => one.institution_guid,
      );
    await moveTo(guid, MXBANK, 'sandbox-8', 'INVALID');
    const before = [await shown(), (await memberOf(guid)).institution_guid];
    await api.settle();
    const undone = await shown();
    await moveTo(guid, MXBANK, 'sandbox-8');
    await api.settle();
    expect([before, undone, await shown()].map((one) => [...new Set(one.flat())])).toEqual([
      [SANDBOX, MXBANK],
      [SANDBOX],
      [MXBANK],
    ]);
    expect(new Set(before[0])).toEqual(new Set([SANDBOX]));
  });

  test('may have to answer a challenge of the new institution', async () => {
    const guid = await connect(SANDBOX, 'sandbox-9');
    await api.settle();
    await moveTo(guid, MXBANK, 'sandbox-20', 'challenge');
    await api.settle();
    const [challenge] = (await app.get(`/members/${guid}/challenges`)).json.challenges;
    expect((await move(guid, { credentials: credentials(MXBANK, 'other') })).status).toBe(409);
    await app.call('PUT', `/members/${guid}/resume`, { challenges: [{ guid: challenge.guid, value: 'correct' }] });
    await api.settle();
    expect(await memberOf(guid)).toMatchObject({ institution_guid: MXBANK, connection_status: 'CONNECTED' });
  });

  test('frees its old login, and takes the new one', async () => {
    const guid = await connect(SANDBOX, 'sandbox-10');
    await api.settle();
    await moveTo(guid, MXBANK, 'sandbox-10');
    await api.settle();
    const again = { institution_guid: MXBANK, credentials: credentials(MXBANK, 'sandbox-10') };
    expect((await app.call('POST', '/members', { member: again })).status).toBe(422);
    const holder = await connect(SANDBOX, 'sandbox-10');
    await api.settle();
    expect((await app.get('/members')).json.members).toHaveLength(2);
    const refused = await moveTo(guid, SANDBOX, 'sandbox-10');
    expect([refused.status, refused.json.member_guid]).toEqual([422, holder]);
    expect((await moveTo(guid, SANDBOX, 'sandbox-11')).status).toBe(200);
    await api.settle();
    expect(await memberOf(guid)).toMatchObject({ institution_guid: SANDBOX, connection_status: 'CONNECTED' });
  });

  test('is refused while a job runs', async () => {
    const guid = await connect(SANDBOX, 'sandbox-12');
    const answer = await moveTo(guid, MXBANK, 'sandbox-12');
    expect([answer.status, answer.json.error.message]).toEqual([409, expect.stringContaining('institution_guid')]);
    await api.settle();
    expect(await memberOf(guid)).toMatchObject({ institution_guid: SANDBOX, connection_status: 'CONNECTED' });
  });

  test('is refused for an unknown institution or credentials of the earlier one', async () => {
    const guid = await connect(SANDBOX, 'sandbox-13');
    await api.settle();
    const before = await memberOf(guid);
    const unknown = 'INS-00000000-0000-4000-8000-000000000000';
    const statuses = [
      await move(guid, { institution_guid: unknown, credentials: credentials(MXBANK, 'x') }),
      await move(guid, { institution_guid: MXBANK, credentials: credentials(SANDBOX, 'x') }),
      await move(guid, { institution_guid: 'no guid' }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([422, 400, 400]);
    expect((await move(guid, { institution_guid: MXBANK, name: before.name })).status).toBe(200);
    expect(await memberOf(guid)).toMatchObject({ institution_guid: SANDBOX, connection_status: 'CONNECTED' });
  });

  test('is refused if it has accounts made by hand', async () => {
    await app.call('POST', '/accounts', { account: { name: 'Piggy bank', account_type: 9 } });
    const [manual] = (await app.get('/members')).json.members;
    expect((await moveTo(manual.guid, MXBANK, 'x')).status).toBe(422);
  });

  test('is just updated if that institution is its own', async () => {
    const guid = await connect(SANDBOX, 'sandbox-14');
    await api.settle();
    expect((await moveTo(guid, SANDBOX, 'sandbox-14')).status).toBe(200);
    await api.settle();
    expect(await memberOf(guid)).toMatchObject({ institution_guid: SANDBOX, connection_status: 'CONNECTED' });
  });
});
