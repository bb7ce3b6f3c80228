import { beforeEach, describe, expect, test } from 'vitest';
import { FAILURE_PAUSE_SECONDS_FIRST } from '../../../lib/domain/jobs/throttle.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { startApi } from '../../support/api/api.ts';
import { limitToWidget, openWidgetSession } from '../../support/api/widget-session.ts';
import { type MemberWorld, memberWorld, type Session } from '../../support/members/member-world.ts';

let world: MemberWorld;
/** A session of the same user. */
let widget: Session;

beforeEach(async () => {
  world = await memberWorld({ usesUseCases: true });
  widget = await world.openSession(world.session.user);
  await limitToWidget(world.table, widget.user.guid, widget.token);
});

const created = async (fields: Readonly<Record<string, unknown>> = {}): Promise<`MBR-${string}`> => {
  const { body } = await world.createMember('mover', { use_cases: ['MONEY_MOVEMENT'], ...fields });
  await world.runJobs();
  return body.member.guid;
};

/** A member without PFM whose first job has failed. */
const failed = async (): Promise<`MBR-${string}`> => {
  world.upstream.failStarts = true;
  const guid = await created();
  world.upstream.failStarts = false;
  expect((await world.read(guid)).connection_status).toBe('FAILED');
  return guid;
};

const pauseOver = () => world.clock.advance(FAILURE_PAUSE_SECONDS_FIRST * SECOND_MS);

describe.each(['aggregate', 'refresh'])('GET …/%s of a member without PFM', (name) => {
  test('is a 403 for a session of the user, whatever the state of the member', async () => {
    const guid = await failed();
    pauseOver();
    const answer = await world.call('GET', `/members/${guid}/${name}`);
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 4030 } } });
    expect(world.pollQueue.sent).toEqual([]);
  });

  test('starts a job for a widget, and the member is connected', async () => {
    const guid = await failed();
    pauseOver();
    const starts = world.upstream.starts.length;
    const answer = await world.call('GET', `/members/${guid}/${name}`, { as: widget });
    expect(answer).toMatchObject({ status: 200, headers: { 'Tributary-Refresh': 'started' } });
    await world.runJobs();
    expect(world.upstream.starts).toHaveLength(starts + 1);
    expect(await world.read(guid)).toMatchObject({ connection_status: 'CONNECTED', use_cases: ['MONEY_MOVEMENT'] });
  });

  test('waits for the pause after a failure, as for every member', async () => {
    const guid = await failed();
    const answer = await world.call('GET', `/members/${guid}/${name}`, { as: widget });
    expect(answer).toMatchObject({ status: 200, headers: { 'Tributary-Refresh': 'throttled; retry-after=60' } });
    expect(world.pollQueue.sent).toEqual([]);
  });

  test('is a 403 for a widget too once the member is connected', async () => {
    const guid = await created();
    expect((await world.read(guid)).connection_status).toBe('CONNECTED');
    const answer = await world.call('GET', `/members/${guid}/${name}`, { as: widget });
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 4030 } } });
    expect(world.pollQueue.sent).toEqual([]);
  });

  test('starts the first job of a member that was created with skip_aggregation', async () => {
    const guid = await created({ skip_aggregation: true });
    const path = `/members/${guid}/${name}?include_transactions=false`;
    const answer = await world.call('GET', path, { as: widget });
    expect(answer).toMatchObject({ status: 200, headers: { 'Tributary-Refresh': 'started' } });
    await world.runJobs();
    expect(await world.read(guid)).toMatchObject({ connection_status: 'CONNECTED' });
  });
});

test('members with PFM are refreshed by a widget as by their user', async () => {
  const guid = await created({ use_cases: ['PFM', 'MONEY_MOVEMENT'] });
  const answer = await world.call('GET', `/members/${guid}/refresh`, { as: widget });
  expect(answer).toMatchObject({ status: 200, body: { member: { guid, connection_status: 'CONNECTED' } } });
});

test('a widget cannot try again the member of another user', async () => {
  const guid = await failed();
  const stranger = await world.openSession();
  await limitToWidget(world.table, stranger.user.guid, stranger.token);
  expect(await world.call('GET', `/members/${guid}/refresh`, { as: stranger })).toMatchObject({ status: 404 });
});

test('at the sandbox bank trying again brings accounts and no transactions', async () => {
  const api = await startApi();
  const app = await api.signIn('mover');
  await api.partner.call('PUT', '/client', { client: { use_cases_enabled: true } });
  const { guid } = (await api.connect(app, 'sandbox-20', 'SERVER_ERROR', { use_cases: ['MONEY_MOVEMENT'] })).json
    .member;
  await api.settle();
  const form = (await app.get(`/members/${guid}/credentials`)).json.credentials;
  const credentials = form.map((field: { guid: string; field_type_name: string }) => ({
    guid: field.guid,
    value: field.field_type_name === 'LOGIN' ? 'sandbox-20' : 'password',
  }));
  const changes = { credentials, use_cases: ['MONEY_MOVEMENT'], skip_aggregation: true };
  await app.call('PUT', `/members/${guid}`, { member: changes });
  expect((await app.get(`/members/${guid}/aggregate`)).status).toBe(403);
  const page = await openWidgetSession(api, 'mover');
  expect((await page.get(`/members/${guid}/aggregate`)).headers['Tributary-Refresh']).toBe('started');
  await api.settle();
  expect((await app.get(`/members/${guid}`)).json.member.connection_status).toBe('CONNECTED');
  expect((await app.get(`/members/${guid}/accounts`)).json.accounts).not.toEqual([]);
  expect((await api.items()).filter(({ sk }) => sk.startsWith('CHUNK#'))).toEqual([]);
});
