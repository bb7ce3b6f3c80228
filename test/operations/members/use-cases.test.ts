import { beforeEach, describe, expect, test } from 'vitest';
import { createMemberRefresh } from '../../../lib/app/members/refresh-members.ts';
import { type MemberWorld, memberWorld } from '../../support/members/member-world.ts';

let world: MemberWorld;
beforeEach(async () => {
  world = await memberWorld({ usesUseCases: true });
});

const member = async (name: string, ...useCases: readonly string[]): Promise<`MBR-${string}`> =>
  (await world.createMember(name, { skip_aggregation: true, use_cases: useCases })).body.member.guid;

const setting = (isOn: boolean) => world.clients.update(world.client.guid, { useCasesEnabled: isOn });

describe('when a client uses use cases', () => {
  test.each([
    ['nothing', undefined],
    ['an empty list', []],
  ])('creating a member with %s is refused with 400 and code 4001', async (_name, use_cases) => {
    const answer = await world.createMember('someone', { use_cases });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 4001 } } });
    expect(answer.body.error.message).toContain('use_cases');
    expect((await world.call('GET', '/members')).body.members).toEqual([]);
  });

  test('an unknown use case is refused with 400', async () => {
    expect(await world.createMember('someone', { use_cases: ['PFM', 'OTHER'] })).toMatchObject({ status: 400 });
  });

  test('a member may have one or both use cases, each once', async () => {
    const { body } = await world.createMember('someone', { use_cases: ['MONEY_MOVEMENT', 'PFM', 'PFM'] });
    expect(body.member.use_cases).toEqual(['PFM', 'MONEY_MOVEMENT']);
  });

  test('an update of a member must name use cases too, or changes nothing', async () => {
    const guid = await member('someone', 'PFM');
    const before = await world.read(guid);
    for (const body of [{ name: 'x' }, { name: 'x', use_cases: [] }]) {
      expect(await world.call('PUT', `/members/${guid}`, { body: { member: body } })).toMatchObject({
        status: 400,
        body: { error: { code: 4001 } },
      });
    }
    expect(await world.read(guid)).toEqual(before);
  });

  test('an update of a member replaces its use cases', async () => {
    const guid = await member('someone', 'PFM');
    const { body } = await world.call('PUT', `/members/${guid}`, {
      body: { member: { use_cases: ['MONEY_MOVEMENT'] } },
    });
    expect(body.member.use_cases).toEqual(['MONEY_MOVEMENT']);
  });

  test('the list of members filters by use case; a member with both matches either', async () => {
    const [pfm, moving, both] = [
      await member('one', 'PFM'),
      await member('two', 'MONEY_MOVEMENT'),
      await member('three', 'PFM', 'MONEY_MOVEMENT'),
    ];
    const listed = async (query: string) =>
      (await world.call('GET', `/members${query}`)).body.members.map(({ guid }: { guid: string }) => guid);
    expect(await listed('?use_case=PFM')).toEqual([pfm, both]);
    expect(await listed('?use_case=MONEY_MOVEMENT')).toEqual([moving, both]);
    expect(await listed('')).toEqual([pfm, moving, both]);
    expect(await world.call('GET', '/members?use_case=OTHER')).toMatchObject({ status: 400 });
  });
});

/** The setting decides only what a call must give. */
describe.each([
  ['on', true],
  ['off', false],
])("when the client's setting for use cases is %s", (_name, isOn) => {
  beforeEach(() => setting(isOn));

  test.each(['refresh', 'aggregate'])('%s of a member without PFM is a 403 and starts nothing', async (name) => {
    const guid = await member('someone', 'MONEY_MOVEMENT');
    const answer = await world.call('GET', `/members/${guid}/${name}`);
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 4030 } } });
    expect(await world.read(guid)).toMatchObject({ is_being_aggregated: false, most_recent_job_guid: null });
  });

  test.each(['refresh', 'aggregate'])(
    '%s of all is a 403 when any member lacks PFM, and none is started',
    async (name) => {
      await member('one', 'PFM');
      await member('two', 'MONEY_MOVEMENT');
      const answer = await world.call('GET', `/members/${name}`);
      expect(answer).toMatchObject({ status: 403, body: { error: { code: 4030 } } });
      expect(world.pollQueue.sent).toEqual([]);
    },
  );

  test('a refresh is a 403 after an update without PFM, and 200 after one with PFM', async () => {
    const guid = await member('someone', 'PFM');
    const give = (useCase: string) =>
      world.call('PUT', `/members/${guid}`, { body: { member: { use_cases: [useCase] } } });
    await give('MONEY_MOVEMENT');
    expect(await world.call('GET', `/members/${guid}/refresh`)).toMatchObject({ status: 403 });
    await give('PFM');
    expect(await world.call('GET', `/members/${guid}/refresh`)).toMatchObject({ status: 200 });
  });

  test('a member with both aggregates as one with PFM', async () => {
    const guid = await member('someone', 'PFM', 'MONEY_MOVEMENT');
    expect(await world.call('GET', `/members/${guid}/refresh`)).toMatchObject({ status: 200 });
  });

  test('opening a session skips members without PFM', async () => {
    const pfm = await member('one', 'PFM');
    const moving = await member('two', 'MONEY_MOVEMENT');
    await createMemberRefresh(world)(world.session.user);
    expect(await world.read(pfm)).toMatchObject({ is_being_aggregated: true });
    expect(await world.read(moving)).toMatchObject({ is_being_aggregated: false });
  });

  test('an event for a member without PFM starts nothing', async () => {
    const guid = await member('someone', 'MONEY_MOVEMENT');
    await world.busEvent({
      source: 'tributary.upstream',
      'detail-type': 'Member Refresh Requested',
      detail: { user_guid: world.session.user.guid, member_guid: guid },
    });
    expect(world.pollQueue.sent).toEqual([]);
  });

  test('creating a member for MONEY_MOVEMENT alone aggregates it', async () => {
    const { body } = await world.createMember('someone', { use_cases: ['MONEY_MOVEMENT'] });
    expect(body.member.is_being_aggregated).toBe(true);
  });
});

describe('members created before the client used use cases', () => {
  test('are shown and counted as PFM, and stored so at their next change', async () => {
    await setting(false);
    const guid = (await world.createMember('someone', { skip_aggregation: true })).body.member.guid;
    expect((await world.read(guid)).use_cases).toBeNull();
    await setting(true);
    expect((await world.read(guid)).use_cases).toEqual(['PFM']);
    expect(await world.call('GET', `/members/${guid}/refresh`)).toMatchObject({ status: 200 });
    await world.runJobs();
    await world.call('POST', `/members/${guid}/credentials`, {
      body: { credential_guid: world.loginForm.password, value: 'x' },
    });
    expect((await world.members.read(world.session.user.guid, guid))?.useCases).toEqual(['PFM']);
  });
});

describe('when a client does not use use cases', () => {
  beforeEach(() => setting(false));

  test('a member without any is refreshed', async () => {
    const { guid } = (await world.createMember('someone', { skip_aggregation: true })).body.member;
    expect(await world.call('GET', `/members/${guid}/refresh`)).toMatchObject({ status: 200 });
  });

  test('members need no use cases, and those that have some keep them', async () => {
    const guid = await member('someone', 'MONEY_MOVEMENT');
    expect(await world.call('PUT', `/members/${guid}`, { body: { member: { name: 'x' } } })).toMatchObject({
      status: 200,
      body: { member: { use_cases: ['MONEY_MOVEMENT'] } },
    });
  });

  test('an empty list of use cases is refused, so that no member has none', async () => {
    const guid = await member('someone', 'PFM');
    expect(await world.call('PUT', `/members/${guid}`, { body: { member: { use_cases: [] } } })).toMatchObject({
      status: 400,
      body: { error: { code: 4001 } },
    });
  });
});
