import { describe, expect, test } from 'vitest';
import { memberWorld, type Session } from '../../support/members/member-world.ts';

const world = await memberWorld();
const { body } = await world.createMember('someone', { external_guid: 'taken' });
await world.runJobs();
const guid: `MBR-${string}` = body.member.guid;
const jobGuid: string = body.member.most_recent_job_guid;
const other: Session = await world.openSession();

const valid = () => ({ institution_guid: world.institution.guid, credentials: world.credentialsFor('another') });
const login = () => world.credentialsFor('another')[0];
const password = () => world.credentialsFor('another')[1];

/** Name of the fault, the fields it changes, the code, and the field that the message must name. */
const FAULTS: readonly (readonly [string, () => Readonly<Record<string, unknown>>, number, number, string])[] = [
  ['no institution', () => ({ institution_guid: undefined }), 400, 4001, 'institution_guid'],
  ['an empty institution', () => ({ institution_guid: '' }), 400, 4001, 'institution_guid'],
  ['a malformed institution', () => ({ institution_guid: 'INS-1' }), 400, 4002, 'institution_guid'],
  ['an institution guid of another kind', () => ({ institution_guid: guid }), 400, 4002, 'institution_guid'],
  [
    'an unknown institution',
    () => ({ institution_guid: 'INS-00000000-0000-4000-8000-000000000000' }),
    422,
    4220,
    'institution_guid',
  ],
  ['no credentials', () => ({ credentials: undefined }), 400, 4001, 'credentials'],
  ['empty credentials', () => ({ credentials: [] }), 400, 4001, 'credentials'],
  ['credentials that are no list', () => ({ credentials: 'login' }), 400, 4002, 'credentials'],
  ['a login without password', () => ({ credentials: [login()] }), 400, 4001, 'PASSWORD'],
  ['an empty password', () => ({ credentials: [login(), { ...password(), value: '' }] }), 400, 4001, 'credentials'],
  ['a password that is a number', () => ({ credentials: [login(), { ...password(), value: 5 }] }), 400, 4002, 'value'],
  ['a credential without guid', () => ({ credentials: [login(), { value: 'x' }] }), 400, 4001, 'guid'],
  [
    'an outdated credential guid',
    () => ({ credentials: [login(), password(), { guid: 'CRD-00000000-0000-4000-8000-000000000000', value: 'x' }] }),
    400,
    4002,
    'credentials',
  ],
  ['a credential given twice', () => ({ credentials: [login(), password(), login()] }), 400, 4002, 'credentials'],
  [
    'a value of more than 4,096 characters',
    () => ({ credentials: [login(), { ...password(), value: 'x'.repeat(5000) }] }),
    400,
    4002,
    'value',
  ],
  ['a NUL in the login', () => ({ credentials: [{ ...login(), value: 'a\0b' }, password()] }), 400, 4002, 'value'],
  ['OAuth where there is none', () => ({ is_oauth: true, credentials: undefined }), 400, 4002, 'is_oauth'],
  ['is_oauth as text', () => ({ is_oauth: 'yes' }), 400, 4002, 'is_oauth'],
  ['a taken external_guid', () => ({ external_guid: 'taken' }), 422, 4220, 'external_guid'],
  ['an empty external_guid', () => ({ external_guid: '' }), 400, 4001, 'external_guid'],
  ['metadata as an object', () => ({ metadata: { a: 1 } }), 400, 4002, 'metadata'],
  ['an unknown use case', () => ({ use_cases: ['SAVING'] }), 400, 4002, 'use_cases'],
  ['use cases as text', () => ({ use_cases: 'PFM' }), 400, 4002, 'use_cases'],
  ['skip_aggregation as text', () => ({ skip_aggregation: 'true' }), 400, 4002, 'skip_aggregation'],
];

describe('creating a member with (P40)', () => {
  test.each(FAULTS)(
    '%s is refused, names the field and creates nothing',
    async (_name, change, status, code, field) => {
      const before = (await world.call('GET', '/members')).text;
      const answer = await world.call('POST', '/members', { body: { member: { ...valid(), ...change() } } });
      expect(answer).toMatchObject({ status, body: { error: { code } } });
      expect(answer.body.error.message).toContain(field);
      expect(answer.text).not.toContain('a password');
      expect((await world.call('GET', '/members')).text).toBe(before);
    },
  );

  test.each([
    ['nothing at all', undefined, 400],
    ['malformed JSON', '{"member": {', 400],
    ['a list', [], 400],
    ['a number', 5, 400],
    ['null', null, 400],
    ['an empty member', { member: {} }, 400],
    ['a member that is text', { member: 'x' }, 400],
    ['more than 256 KB', JSON.stringify({ member: { name: 'x'.repeat(300_000) } }), 413],
  ])('%s as its body is refused', async (_name, body, status) => {
    const answer = await world.call('POST', '/members', { body });
    expect(answer.status).toBe(status);
    expect(answer.body.error.code).toBeGreaterThan(status * 10 - 1);
  });

  test('another content type is refused', async () => {
    const headers = { 'Content-Type': 'text/xml' };
    expect(await world.call('POST', '/members', { headers, body: '<member/>' })).toMatchObject({
      status: 415,
      body: { error: { code: 4150 } },
    });
  });

  test('__proto__ and deep nesting are harmless', async () => {
    const body = `{"member":{"__proto__":{"is_manual":true},"name":${'['.repeat(2000)}${']'.repeat(2000)}}}`;
    expect((await world.call('POST', '/members', { body })).status).toBe(400);
  });
});

const CALLS: readonly (readonly [string, string, unknown])[] = [
  ['GET', '/members/{guid}', undefined],
  ['PUT', '/members/{guid}', { member: { name: 'x' } }],
  ['DELETE', '/members/{guid}', undefined],
  ['GET', '/members/{guid}/refresh', undefined],
  ['GET', '/members/{guid}/aggregate', undefined],
  ['PUT', '/members/{guid}/resume', { challenges: [{ guid: 'CRD-00000000-0000-4000-8000-000000000000', value: 'x' }] }],
  ['GET', '/members/{guid}/challenges', undefined],
  ['GET', '/members/{guid}/jobs', undefined],
  ['GET', '/members/{guid}/credentials', undefined],
  ['GET', '/member/{guid}/credentials', undefined],
  ['POST', '/members/{guid}/credentials', { credential_guid: 'CRD-00000000-0000-4000-8000-000000000000', value: 'x' }],
];
const JOB_CALLS = [
  ['GET', '/jobs/{guid}'],
  ['GET', '/jobs/{guid}/resume'],
  ['PUT', '/jobs/{guid}/resume'],
  ['GET', '/jobs/{guid}/mfa_credentials'],
] as const;

describe('another user (P37)', () => {
  test.each(CALLS)('gets for %s %s the same 404 as for a member that does not exist', async (method, path, body) => {
    const before = await world.read(guid);
    const foreign = await world.call(method, path.replace('{guid}', guid), { body, as: other });
    const missing = await world.call(method, path.replace('{guid}', 'MBR-00000000-0000-4000-8000-000000000000'), {
      body,
    });
    const malformed = await world.call(method, path.replace('{guid}', 'MBR-1'), { body });
    expect(foreign).toMatchObject({ status: 404, body: { error: { code: 4040 } } });
    expect([missing.text, malformed.text]).toEqual([foreign.text, foreign.text]);
    expect(await world.read(guid)).toEqual(before);
  });

  test.each(JOB_CALLS)('gets for %s %s the same 404 as for a job that does not exist', async (method, path) => {
    const foreign = await world.call(method, path.replace('{guid}', jobGuid), { as: other });
    const missing = await world.call(method, path.replace('{guid}', 'JOB-00000000-0000-4000-8000-000000000000'));
    expect(foreign).toMatchObject({ status: 404, body: { error: { code: 4040 } } });
    expect(missing.text).toBe(foreign.text);
  });

  test('may not use a taken external_guid of the same client, nor see whose it is', async () => {
    const answer = await world.createMember('x', { external_guid: 'taken' }, other);
    expect(answer).toMatchObject({ status: 422, body: { error: { code: 4220 } } });
    expect(answer.text).not.toContain(guid);
  });
});

describe('without a session', () => {
  test.each([...CALLS, ['GET', '/members', undefined], ['GET', '/members/refresh', undefined]] as const)(
    '%s %s is a 401',
    async (method, path, body) => {
      const answer = await world.call(method, path.replace('{guid}', guid), {
        body,
        headers: { 'MD-SESSION-TOKEN': '' },
      });
      expect(answer).toMatchObject({ status: 401, body: { error: { code: 4010 } } });
    },
  );
});

describe('queries and bodies of the other calls (P40)', () => {
  test.each([
    ['GET', '/members?page=-1', undefined, 400],
    ['GET', '/members?page=0', undefined, 400],
    ['GET', '/members?page=x', undefined, 400],
    ['GET', '/members?records_per_page=5', undefined, 200],
    ['GET', '/members?records_per_page=x', undefined, 200],
    ['GET', '/members?page=1000000', undefined, 200],
    ['GET', '/members?use_case=pfm', undefined, 400],
    ['GET', '/members/{guid}/refresh?include_transactions=maybe', undefined, 400],
    ['GET', '/members/{guid}/refresh', { include_transactions: 'false' }, 400],
    ['GET', '/members/{guid}/refresh', '{', 400],
    ['GET', '/members/refresh?include_holdings=1', undefined, 400],
    ['PUT', '/members/{guid}', { member: {} }, 400],
    ['PUT', '/members/{guid}', undefined, 400],
    ['PUT', '/members/{guid}', { member: { credentials: 'x' } }, 400],
    [
      'PUT',
      '/members/{guid}',
      { member: { credentials: [{ guid: 'CRD-00000000-0000-4000-8000-000000000000', value: 'x' }] } },
      400,
    ],
    ['PUT', '/members/{guid}/resume', {}, 400],
    ['PUT', '/members/{guid}/resume', { challenges: [] }, 400],
    ['PUT', '/members/{guid}/resume', { challenges: [{ guid: 'x', value: 'y' }] }, 400],
    ['POST', '/members/{guid}/credentials', {}, 400],
    ['POST', '/members/{guid}/credentials', { credential_guid: 'x', value: 'y' }, 400],
    [
      'POST',
      '/members/{guid}/credentials',
      { credential_guid: 'CRD-00000000-0000-4000-8000-000000000000', value: 'y' },
      400,
    ],
  ] as const)('%s %s with %j answers %i and changes nothing', async (method, path, body, status) => {
    const before = await world.read(guid);
    const answer = await world.call(method, path.replace('{guid}', guid), { body });
    expect(answer.status).toBe(status);
    expect(await world.read(guid)).toEqual(before);
  });
});
