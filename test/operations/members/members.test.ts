import { beforeEach, describe, expect, test } from 'vitest';
import { manualMember } from '../../../lib/app/accounts/manual-member.ts';
import { createUnitOfWork } from '../../../lib/app/table/unit-of-work.ts';
import { EVERY_CONNECTOR } from '../../../lib/connectors/connectors.ts';
import { createDirectory } from '../../../lib/connectors/directory.ts';
import { backgroundDueAtMs } from '../../../lib/domain/jobs/background.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { itemToMember } from '../../../lib/store/members/member-item.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { createUserReader } from '../../../lib/store/users/user-reader.ts';
import { type MemberWorld, memberWorld } from '../../support/members/member-world.ts';

let world: MemberWorld;
beforeEach(async () => {
  world = await memberWorld();
});

const strongly = { isConsistent: true };
const UNKNOWN_MEMBER = '/members/MBR-00000000-0000-4000-8000-000000000000';

describe('creating a member', () => {
  test('answers with the member, which is already being aggregated', async () => {
    const { body, headers } = await world.createMember('someone', { external_guid: 'mine', metadata: 'm' });
    expect(headers).toMatchObject({ 'Tributary-Refresh': 'started' });
    expect(body.member).toMatchObject({
      connection_status: 'CREATED',
      connection_status_id: 0,
      external_guid: 'mine',
      institution_code: world.institution.code,
      institution_guid: world.institution.guid,
      is_being_aggregated: true,
      is_oauth: false,
      is_manual: false,
      metadata: 'm',
      name: world.institution.name,
      oauth_window_uri: null,
      successfully_aggregated_at: null,
      use_cases: null,
      user_guid: world.session.user.guid,
    });
    expect(body.member.most_recent_job_guid).toMatch(/^JOB-/);
    expect(body.member.aggregated_at).toBe(new Date(world.clock()).toISOString());
  });

  test('gives its job the credentials by field name, and ends CONNECTED', async () => {
    const { body } = await world.createMember('someone');
    await world.runJobs();
    expect(world.upstream.starts).toHaveLength(1);
    expect(world.upstream.starts[0]?.credentials).toMatchObject([
      { fieldName: 'LOGIN', value: 'someone' },
      { fieldName: 'PASSWORD', value: 'a password' },
    ]);
    expect(await world.read(body.member.guid)).toMatchObject({
      connection_status: 'CONNECTED',
      is_being_aggregated: false,
    });
  });

  test('with skip_aggregation starts nothing', async () => {
    const { body, headers } = await world.createMember('someone', { skip_aggregation: true });
    expect(body.member).toMatchObject({ is_being_aggregated: false, most_recent_job_guid: null, aggregated_at: null });
    expect(headers).not.toHaveProperty('Tributary-Refresh');
    expect(world.pollQueue.sent).toEqual([]);
  });

  test('takes a body without a root object, the old form of the same call', async () => {
    const { status, body } = await world.call('POST', '/members', {
      body: { institution_guid: world.institution.guid, credentials: world.credentialsFor('old') },
    });
    expect(status).toBe(200);
    expect(body.member.guid).toMatch(/^MBR-/);
  });

  test('ignores fields that only the service writes (P38)', async () => {
    const { body } = await world.createMember('someone', {
      guid: 'MBR-00000000-0000-4000-8000-000000000009',
      user_guid: 'USR-00000000-0000-4000-8000-000000000009',
      connection_status: 'CONNECTED',
      is_being_aggregated: false,
      is_managed_by_user: false,
      is_manual: true,
      revision: 99,
      aggregated_at: '2020-01-01T00:00:00.000Z',
      skip_aggregation: true,
    });
    expect(body.member).toMatchObject({
      user_guid: world.session.user.guid,
      connection_status: 'CREATED',
      is_managed_by_user: true,
      is_manual: false,
      revision: 1,
      aggregated_at: null,
    });
    expect(body.member.guid).not.toBe('MBR-00000000-0000-4000-8000-000000000009');
  });

  test('sends one event, unless the header or the field skips webhooks', async () => {
    const { body } = await world.createMember('loud', { skip_aggregation: true });
    expect(await world.takeEvents()).toMatchObject([
      { type: 'MEMBER', subject: body.member.guid, body: { action: 'created', member: { user_id: 'partner-user-1' } } },
    ]);
    await world.createMember('quiet', { skip_aggregation: true, skip_webhook: true });
    await world.call('POST', '/members', {
      headers: { 'MX-Skip-Webhook': 'true' },
      body: {
        member: {
          institution_guid: world.institution.guid,
          credentials: world.credentialsFor('silent'),
          skip_aggregation: true,
        },
      },
    });
    expect(await world.takeEvents()).toEqual([]);
  });

  test('stores neither login nor password in clear text of any encoding (P3, P39)', async () => {
    const { body } = await world.createMember('a-telling-login', { skip_aggregation: true });
    const items = await world.table.query({
      pk: keys.user(world.session.user.guid).pk,
      sk: { from: '!', to: '~' },
      isConsistent: true,
    });
    const text = JSON.stringify(items, (_name, value) => (value instanceof Uint8Array ? [...value] : value));
    const blobs = items.flatMap((item) => Object.values(item)).filter((value) => value instanceof Uint8Array);
    for (const secret of ['a-telling-login', 'a password']) {
      expect(text).not.toContain(secret);
      for (const blob of blobs) expect(Buffer.from(blob).toString('latin1')).not.toContain(secret);
    }
    expect(items.some(({ sk }) => sk === keys.credentials(world.session.user.guid, body.member.guid).sk)).toBe(true);
  });
});

describe('a user has as many members as its client allows', () => {
  const LIMIT = {
    status: 422,
    body: { error: { code: 4222, message: expect.stringContaining('members_per_user_max') } },
  };
  const allow = (membersPerUserMax: number) => world.clients.update(world.client.guid, { membersPerUserMax });
  const create = (name: string) => world.createMember(name, { skip_aggregation: true });
  const listed = async () => (await world.call('GET', '/members')).body.members;

  test('of twenty creations at once exactly as many succeed, and others get an error', async () => {
    await allow(5);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => create(`login-${n}`)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    for (const refused of answers.filter(({ status }) => status !== 200)) expect(refused).toMatchObject(LIMIT);
    expect(await listed()).toHaveLength(5);
  });

  test('another one may be created after a deletion, and by no other way', async () => {
    await allow(2);
    const { body } = await create('first');
    await create('second');
    expect(await create('third')).toMatchObject(LIMIT);
    const { institutions } = createDirectory(EVERY_CONNECTOR);
    const oauth = institutions.find(({ supportsOauth }) => supportsOauth);
    expect(
      await world.call('POST', '/members', { body: { member: { institution_guid: oauth?.guid, is_oauth: true } } }),
    ).toMatchObject(LIMIT);
    await world.call('DELETE', `/members/${body.member.guid}`);
    expect(await create('third')).toMatchObject({ status: 200 });
    expect(await create('fourth')).toMatchObject(LIMIT);
  });

  test('a user above a lowered limit keeps every member, and gets no more', async () => {
    for (const name of ['first', 'second', 'third']) await create(name);
    await allow(1);
    expect(await listed()).toHaveLength(3);
    const [{ guid }] = await listed();
    expect(await world.call('PUT', `/members/${guid}`, { body: { member: { name: 'Mine' } } })).toMatchObject({
      status: 200,
    });
    expect(await world.call('GET', `/members/${guid}/refresh`)).toMatchObject({
      status: 200,
      headers: { 'Tributary-Refresh': 'started' },
    });
    expect(await create('fourth')).toMatchObject(LIMIT);
  });

  test('the manual member of accounts made by hand does not count', async () => {
    await allow(1);
    const owner = { user: world.session.user, client: world.client, isQuiet: true };
    const change = createUnitOfWork({ ...world, announce: async () => undefined });
    const deps = { ...world, change, users: createUserReader(world) };
    expect(await manualMember(deps, owner)).toMatchObject({ isManual: true });
    expect(await create('first')).toMatchObject({ status: 200 });
    expect(await create('second')).toMatchObject(LIMIT);
  });
});

describe('two members of one login', () => {
  test('are refused: 422 with code 4220, and the first stays as it was', async () => {
    const first = await world.createMember('someone', { skip_aggregation: true });
    const second = await world.createMember('someone');
    expect(second).toMatchObject({ status: 422, body: { error: { code: 4220 } } });
    expect(second.text).not.toContain('someone');
    expect((await world.call('GET', '/members')).body.members).toEqual([first.body.member]);
  });

  test('are one where ten are created at once; the nine others get its guid', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => world.createMember('someone')));
    const created = answers.filter(({ status }) => status === 200);
    expect(created).toHaveLength(1);
    const refused = answers.filter(({ body }) => body.error?.code === 4220);
    const { guid } = created[0]?.body.member ?? {};
    expect(refused.map(({ body }) => body.member_guid)).toEqual(Array.from({ length: 9 }, () => guid));
  });

  test('are refused with the guid of the member that has the login, on create and update', async () => {
    const holder = (await world.createMember('someone', { skip_aggregation: true })).body.member.guid;
    const { body } = await world.createMember('another', { skip_aggregation: true });
    const path = `/members/${body.member.guid}`;
    const credentials = world.credentialsFor('someone');
    const single = { credential_guid: world.loginForm.login, value: 'someone' };
    for (const refused of [
      await world.createMember('someone'),
      await world.call('PUT', path, { body: { member: { credentials } } }),
      await world.call('POST', `${path}/credentials`, { body: single }),
    ]) {
      expect(refused).toMatchObject({ status: 422, body: { error: { code: 4220 }, member_guid: holder } });
      expect(refused.body.error.message).toContain('credentials');
    }
    const repaired = await world.call('PUT', `/members/${holder}`, { body: { member: { credentials } } });
    expect(repaired).toMatchObject({ status: 200, headers: { 'Tributary-Refresh': 'started' } });
  });

  test('are not named when an external_guid is taken, as another user may have it', async () => {
    await world.createMember('someone', { external_guid: 'taken', skip_aggregation: true });
    const session = await world.openSession();
    const refused = await world.createMember('another', { external_guid: 'taken' }, session);
    expect(refused).toMatchObject({ status: 422, body: { error: { code: 4220 } } });
    expect(Object.keys(refused.body)).toEqual(['error']);
  });

  test('may be of two users or two institutions', async () => {
    await world.createMember('someone', { skip_aggregation: true });
    expect(await world.createMember('someone', {}, await world.openSession())).toMatchObject({ status: 200 });
    const other = 'INS-1572a04c-912b-59bf-5841-332c7dfafaef';
    const credentials = [
      { guid: 'CRD-9f61fb4c-912c-bd1e-b175-ccc7f0275cc1', value: 'someone' },
      { guid: 'CRD-d6e3cfb3-d761-4614-886d-cc4c380587af', value: 'x' },
    ];
    expect(await world.createMember('', { institution_guid: other, credentials })).toMatchObject({ status: 200 });
  });

  test('may follow each other: deleting frees the login for a member with a new guid', async () => {
    const first = await world.createMember('someone', { external_guid: 'e' });
    await world.runJobs();
    await world.call('DELETE', `/members/${first.body.member.guid}`);
    const again = await world.createMember('someone', { external_guid: 'e' });
    expect(again.status).toBe(200);
    expect(again.body.member.guid).not.toBe(first.body.member.guid);
    expect(again.headers).toMatchObject({ 'Tributary-Refresh': 'started' });
  });

  test('keep the time of the last aggregation when made again with skip_aggregation', async () => {
    const first = await world.createMember('someone');
    const aggregatedAt = first.body.member.aggregated_at;
    await world.runJobs();
    world.clock.advance(60_000);
    await world.call('DELETE', `/members/${first.body.member.guid}`);
    const again = await world.createMember('someone', { skip_aggregation: true });
    expect(again.body.member).toMatchObject({ aggregated_at: aggregatedAt, is_being_aggregated: false });
  });

  test('are held back within the throttle window when made again, and say so', async () => {
    world = await memberWorld({ throttleSeconds: 10_800 });
    const first = await world.createMember('someone');
    await world.runJobs();
    await world.call('DELETE', `/members/${first.body.member.guid}`);
    const again = await world.createMember('someone');
    expect(again.headers).toMatchObject({ 'Tributary-Refresh': 'throttled; retry-after=10800' });
    expect(again.body.member).toMatchObject({
      aggregated_at: first.body.member.aggregated_at,
      is_being_aggregated: false,
    });
    await world.runJobs();
    expect(world.upstream.starts).toHaveLength(1);
  });
});

describe('listing members', () => {
  test('has pages, oldest first', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `login-${index}`);
    for (const name of names) await world.createMember(name, { name, skip_aggregation: true });
    const first = await world.call('GET', '/members?records_per_page=10');
    const second = await world.call('GET', '/members?records_per_page=10&page=2');
    expect(first.body.pagination).toEqual({ current_page: 1, per_page: 10, total_entries: 12, total_pages: 2 });
    expect([...first.body.members, ...second.body.members].map(({ name }) => name)).toEqual(names);
  });

  test('gives an empty page where there is none', async () => {
    expect((await world.call('GET', '/members')).body).toEqual({
      members: [],
      pagination: { current_page: 1, per_page: 25, total_entries: 0, total_pages: 1 },
    });
  });
});

describe('updating a member', () => {
  test('changes the given fields and keeps the others, with or without a root object', async () => {
    const { body } = await world.createMember('someone', { skip_aggregation: true, metadata: 'keep' });
    const path = `/members/${body.member.guid}`;
    await world.call('PUT', path, { body: { member: { name: 'Mine', external_guid: 'e' } } });
    const { body: updated } = await world.call('PUT', path, { body: { background_aggregation_is_disabled: true } });
    expect(updated.member).toMatchObject({
      name: 'Mine',
      external_guid: 'e',
      metadata: 'keep',
      background_aggregation_is_disabled: true,
      revision: 3,
      is_being_aggregated: false,
    });
    expect(await world.read(body.member.guid)).toEqual(updated.member);
  });

  test('keeps the values of fields that only the service writes (P38)', async () => {
    const { body } = await world.createMember('someone', { skip_aggregation: true });
    const { body: updated } = await world.call('PUT', `/members/${body.member.guid}`, {
      body: {
        member: {
          metadata: 'm',
          guid: 'MBR-00000000-0000-4000-8000-000000000009',
          institution_guid: 'INS-1572a04c-912b-59bf-5841-332c7dfafaef',
          connection_status: 'CONNECTED',
          is_being_aggregated: true,
          is_managed_by_user: false,
          successfully_aggregated_at: '2020-01-01T00:00:00.000Z',
          revision: 99,
        },
      },
    });
    expect(updated.member).toEqual({ ...body.member, metadata: 'm', revision: 2 });
  });

  describe('switching background aggregation', () => {
    const HOURS = 24;
    const dueSkOf = async (guid: Guid<'MBR'>): Promise<unknown> => {
      const key = keys.member(world.session.user.guid, guid);
      return (await world.table.get(key, { isConsistent: true }))?.dueSk;
    };
    const dueOf = async (guid: Guid<'MBR'>): Promise<string> => {
      const item = await world.table.get(keys.member(world.session.user.guid, guid), { isConsistent: true });
      if (item === null) throw new Error('the member is gone');
      return new Date(backgroundDueAtMs(itemToMember(item), HOURS) ?? 0).toISOString();
    };
    const disable = (guid: Guid<'MBR'>, isDisabled: boolean) =>
      world.call('PUT', `/members/${guid}`, { body: { member: { background_aggregation_is_disabled: isDisabled } } });

    test('off removes the member from the due index; on adds it by its last aggregation', async () => {
      world = await memberWorld({ backgroundIntervalHours: HOURS });
      const { guid } = (await world.createMember('someone')).body.member;
      await world.runJobs();
      const due = await dueOf(guid);
      expect(await dueSkOf(guid)).toContain(due);
      await disable(guid, true);
      expect(await dueSkOf(guid)).toBeUndefined();
      await world.call('PUT', `/members/${guid}`, { body: { member: { name: 'Mine' } } });
      expect(await dueSkOf(guid)).toBeUndefined();
      world.clock.advance(MINUTE_MS);
      await disable(guid, false);
      expect(await dueSkOf(guid)).toContain(due);
    });

    test('leaves the date of a running job alone, which sets the next one when it ends', async () => {
      world = await memberWorld({ backgroundIntervalHours: HOURS });
      const { guid } = (await world.createMember('someone', { background_aggregation_is_disabled: true })).body.member;
      const ofJob = await dueSkOf(guid);
      await disable(guid, false);
      expect(await dueSkOf(guid)).toBe(ofJob);
      await world.runJobs();
      expect(await dueSkOf(guid)).toContain(await dueOf(guid));
    });

    test('on sets no date where the stage has no background aggregation', async () => {
      const { guid } = (await world.createMember('someone', { background_aggregation_is_disabled: true })).body.member;
      await world.runJobs();
      await disable(guid, false);
      expect(await dueSkOf(guid)).toBeUndefined();
    });
  });

  test('with null removes a value; the name becomes that of the institution', async () => {
    const fields = { skip_aggregation: true, metadata: 'm', external_guid: 'e', name: 'n' };
    const { body } = await world.createMember('someone', fields);
    const path = `/members/${body.member.guid}`;
    const cleared = { name: null, external_guid: null, metadata: null };
    const { body: updated } = await world.call('PUT', path, { body: { member: cleared } });
    expect(updated.member).toMatchObject({ name: world.institution.name, external_guid: null, metadata: null });
    const other = await world.createMember('other', { skip_aggregation: true, external_guid: 'e' });
    expect(other.status).toBe(200);
  });

  test('with new credentials stores and tries them at once, and shows UPDATED', async () => {
    world.upstream.script = [{ kind: 'refused', reason: 'denied' }];
    const { body } = await world.createMember('someone');
    await world.runJobs();
    expect(await world.read(body.member.guid)).toMatchObject({
      connection_status: 'DENIED',
      is_being_aggregated: false,
    });
    const { body: updated, headers } = await world.call('PUT', `/members/${body.member.guid}`, {
      body: { member: { credentials: world.credentialsFor('someone', 'the right one') } },
    });
    expect(headers).toMatchObject({ 'Tributary-Refresh': 'started' });
    expect(updated.member).toMatchObject({ connection_status: 'UPDATED', is_being_aggregated: true });
    await world.runJobs();
    expect(world.upstream.starts[1]?.credentials.map(({ value }) => value)).toEqual(['someone', 'the right one']);
    expect(await world.read(body.member.guid)).toMatchObject({ connection_status: 'CONNECTED' });
  });

  test('keeps the stored answer of a field that is not given again', async () => {
    const { body } = await world.createMember('someone', { skip_aggregation: true });
    await world.call('PUT', `/members/${body.member.guid}`, {
      body: { member: { credentials: [{ guid: world.loginForm.password, value: 'new' }] } },
    });
    await world.runJobs();
    expect(world.upstream.starts[0]?.credentials.map(({ value }) => value)).toEqual(['someone', 'new']);
  });

  test('with an empty list of credentials changes none and starts nothing', async () => {
    const { body } = await world.createMember('someone', { skip_aggregation: true });
    const path = `/members/${body.member.guid}`;
    const { body: updated } = await world.call('PUT', path, { body: { member: { credentials: [], name: 'Mine' } } });
    expect(updated.member).toEqual({ ...body.member, name: 'Mine', revision: 2 });
    expect(world.pollQueue.sent).toEqual([]);
  });

  test('with skip_aggregation keeps new credentials for the next refresh', async () => {
    const { body } = await world.createMember('someone', { skip_aggregation: true });
    const { body: updated } = await world.call('PUT', `/members/${body.member.guid}`, {
      body: { member: { credentials: world.credentialsFor('someone', 'new'), skip_aggregation: true } },
    });
    expect(updated.member).toMatchObject({ connection_status: 'UPDATED', is_being_aggregated: false });
    expect(world.pollQueue.sent).toEqual([]);
  });

  test('with new credentials while a job runs starts no second one', async () => {
    const { body } = await world.createMember('someone');
    const { body: updated, headers } = await world.call('PUT', `/members/${body.member.guid}`, {
      body: { member: { credentials: world.credentialsFor('someone', 'new') } },
    });
    expect(headers).toMatchObject({ 'Tributary-Refresh': 'joined' });
    expect(updated.member.most_recent_job_guid).toBe(body.member.most_recent_job_guid);
    await world.runJobs();
    expect(world.upstream.starts).toHaveLength(1);
  });

  test('is needed after three refused logins in a row, which stop further tries', async () => {
    world.upstream.script = Array.from({ length: 3 }, () => ({ kind: 'refused', reason: 'denied' }) as const);
    const { body } = await world.createMember('someone');
    await world.runJobs();
    for (const secret of ['second', 'third']) {
      await world.call('PUT', `/members/${body.member.guid}`, {
        body: { member: { credentials: world.credentialsFor('someone', secret) } },
      });
      await world.runJobs();
    }
    expect(await world.read(body.member.guid)).toMatchObject({
      connection_status: 'PREVENTED',
      needs_updated_credentials: true,
    });
    world.clock.advance(15 * 60_000);
    const refused = await world.call('GET', `/members/${body.member.guid}/refresh`);
    expect(refused).toMatchObject({ status: 200, headers: { 'Tributary-Refresh': 'blocked' } });
    await world.call('PUT', `/members/${body.member.guid}`, {
      body: { member: { credentials: world.credentialsFor('someone', 'right') } },
    });
    await world.runJobs();
    expect(await world.read(body.member.guid)).toMatchObject({ connection_status: 'CONNECTED' });
    expect(world.upstream.starts).toHaveLength(4);
  });

  test('with a login that another member of the user has is refused', async () => {
    await world.createMember('one', { skip_aggregation: true });
    const { body } = await world.createMember('two', { skip_aggregation: true });
    const path = `/members/${body.member.guid}`;
    const answer = await world.call('PUT', path, {
      body: { member: { name: 'changed', credentials: world.credentialsFor('one') } },
    });
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 4220 } } });
    expect(await world.read(body.member.guid)).toEqual(body.member);
  });

  test('twenty times at once makes all changes, one after the other', async () => {
    const { body } = await world.createMember('someone', { skip_aggregation: true });
    const path = `/members/${body.member.guid}`;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => world.call('PUT', path, { body: { member: { metadata: `${index}` } } })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect((await world.read(body.member.guid)).revision).toBe(21);
  });

  test('sends an event with the revision that the member then has', async () => {
    const { body } = await world.createMember('someone', { skip_aggregation: true });
    await world.takeEvents();
    await world.call('PUT', `/members/${body.member.guid}`, { body: { member: { name: 'Mine' } } });
    expect(await world.takeEvents()).toMatchObject([
      { type: 'MEMBER', body: { action: 'updated', member: { name: 'Mine', revision: 2 } } },
    ]);
    await world.call('PUT', `/members/${body.member.guid}`, { body: { member: { name: 'X', skip_webhook: true } } });
    expect(await world.takeEvents()).toEqual([]);
  });
});

describe('deleting a member', () => {
  test('answers an empty object, and the member is gone with its credentials', async () => {
    const { body } = await world.createMember('someone', { skip_aggregation: true });
    await world.takeEvents();
    const { guid } = body.member;
    expect(await world.call('DELETE', `/members/${guid}`)).toMatchObject({ status: 200, text: '{}' });
    expect(await world.call('GET', `/members/${guid}`)).toMatchObject({ status: 404 });
    expect((await world.call('GET', '/members')).body.members).toEqual([]);
    expect(await world.table.get(keys.credentials(world.session.user.guid, guid), strongly)).toBeNull();
    expect(await world.takeEvents()).toMatchObject([{ type: 'MEMBER', subject: guid, body: { action: 'deleted' } }]);
  });

  test('a second time is a 404 with the text of any unknown member', async () => {
    const { body } = await world.createMember('someone', { skip_aggregation: true });
    await world.call('DELETE', `/members/${body.member.guid}`);
    const again = await world.call('DELETE', `/members/${body.member.guid}`);
    expect(again.status).toBe(404);
    expect(again.text).toBe((await world.call('DELETE', UNKNOWN_MEMBER)).text);
  });

  test('stops a running job, which then changes nothing', async () => {
    const { body } = await world.createMember('someone');
    await world.call('DELETE', `/members/${body.member.guid}`);
    await world.takeEvents();
    await world.runJobs();
    expect(world.upstream.starts).toHaveLength(0);
    expect(await world.call('GET', `/members/${body.member.guid}`)).toMatchObject({ status: 404 });
    expect(await world.call('GET', `/jobs/${body.member.most_recent_job_guid}`)).toMatchObject({ status: 404 });
    expect(await world.takeEvents()).toEqual([]);
  });

  test('with MX-Skip-Webhook sends no event', async () => {
    const { body } = await world.createMember('someone', { skip_aggregation: true });
    await world.takeEvents();
    await world.call('DELETE', `/members/${body.member.guid}`, { headers: { 'MX-Skip-Webhook': 'true' } });
    expect(await world.takeEvents()).toEqual([]);
  });
});

describe('credentials of a member', () => {
  test('are listed as fields to fill in, without their values, under both spellings', async () => {
    const { body } = await world.createMember('a-login', { skip_aggregation: true });
    const plural = await world.call('GET', `/members/${body.member.guid}/credentials`);
    const singular = await world.call('GET', `/member/${body.member.guid}/credentials`);
    expect(plural.body.credentials).toMatchObject([
      { guid: world.loginForm.login, field_name: 'LOGIN', field_type: 3, field_type_name: 'LOGIN', mfa: false },
      { guid: world.loginForm.password, field_name: 'PASSWORD', field_type: 1, field_type_name: 'PASSWORD' },
    ]);
    expect(singular.text).toBe(plural.text);
    expect(plural.text).not.toContain('a-login');
  });

  test('stored one by one replace the old ones and start nothing', async () => {
    const { body } = await world.createMember('someone', { skip_aggregation: true });
    const stored = await world.call('POST', `/members/${body.member.guid}/credentials`, {
      body: { credential_guid: world.loginForm.password, value: 'other' },
    });
    expect(stored.body.member_credential).toMatchObject({
      credential_guid: world.loginForm.password,
      member_guid: body.member.guid,
      metadata: null,
    });
    expect(stored.body.member_credential.guid).toMatch(/^MCR-/);
    expect(world.pollQueue.sent).toEqual([]);
    await world.call('GET', `/members/${body.member.guid}/refresh`);
    await world.runJobs();
    expect(world.upstream.starts[0]?.credentials.map(({ value }) => value)).toEqual(['someone', 'other']);
  });
});
