import { beforeEach, describe, expect, test } from 'vitest';
import { createAtNextOrdinal } from '../../../lib/app/members/create-at-next-ordinal.ts';
import type { DataKeyOwner } from '../../../lib/domain/kernel/cipher.ts';
import { type Guid, toGuid } from '../../../lib/domain/kernel/guid.ts';
import { MEMBER_ORDINAL_MAX } from '../../../lib/domain/kernel/hinted-guid.ts';
import type { Connected } from '../../../lib/domain/members/connected.ts';
import type { MemberDraft } from '../../../lib/domain/members/new-member.ts';
import { MEMBER_PURGE_DELAY_MS } from '../../../lib/domain/members/purge-delay.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { type CredentialStore, createCredentialStore } from '../../../lib/store/members/credential-store.ts';
import { credentialsUpdate } from '../../../lib/store/members/credential-writes.ts';
import { createMemberStore, type MemberStore } from '../../../lib/store/members/member-store.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { userToItem } from '../../../lib/store/users/user-item.ts';
import { testCipher } from '../../support/adapters/cipher.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { testMember, testUser } from '../../support/members/members.ts';
import { freshTable } from '../../support/table/dynamo.ts';

const START = Date.UTC(2026, 10, 21, 8);
const ids = testIds();
const clientGuid: Guid<'CLT'> = toGuid('CLT', ids.uuid());
const cipher = testCipher();
const dataKey: DataKeyOwner = { clientGuid, wrappedDataKey: new Uint8Array([1]), laterDataKeys: [] };

let table: Table;
let now: number;
let members: MemberStore;
let credentials: CredentialStore;
let userGuid: Guid<'USR'>;

beforeEach(async () => {
  ({ table } = await freshTable());
  now = START;
  members = createMemberStore({ table, clock: () => now });
  credentials = createCredentialStore({ table, cipher });
  userGuid = await addUser();
});

const addUser = async (fields: Partial<User> = {}): Promise<Guid<'USR'>> => {
  const guid = toGuid('USR', ids.uuid());
  const user = testUser({ guid, clientGuid, externalGuid: guid, memberOrdinalNext: 0, createdAt: START, ...fields });
  await table.write({ kind: 'put', item: userToItem(user) });
  return guid;
};

const draft = (fields: Partial<MemberDraft> = {}): MemberDraft => {
  const {
    ordinal: _ordinal,
    job: _job,
    ...member
  } = testMember({ userGuid, clientGuid, createdAt: now, updatedAt: now });
  return { ...member, guid: toGuid('MBR', ids.uuid()), institutionGuid: toGuid('INS', ids.uuid()), ...fields };
};

const create = async (fields: Partial<MemberDraft> = {}, ordinalExpected = 0) => {
  const member = draft(fields);
  const sealed = await credentials.seal({ userGuid: member.userGuid, memberGuid: member.guid }, dataKey, [
    { guid: 'CRD-1', fieldName: 'LOGIN', value: 'someone' },
  ]);
  const creation = { member, ordinalExpected, membersMax: null, credentials: sealed, events: [] };
  return createAtNextOrdinal(creation, members);
};

const created = async (fields: Partial<MemberDraft> = {}) => {
  const result = await create(fields);
  if (result.kind !== 'done') throw new Error(result.kind);
  return result.member;
};

describe('creating a member', () => {
  test('stores what is then read', async () => {
    const member = await created({ externalGuid: 'e', loginHash: 'h', useCases: ['PFM'], metadata: '{"a":1}' });
    expect(await members.read(userGuid, member.guid)).toEqual(member);
    expect(await members.list(userGuid)).toEqual([member]);
  });

  test('numbers members in order although the expected number is old', async () => {
    const first = await created();
    const second = await created();
    const third = await created();
    expect([first, second, third].map(({ ordinal }) => ordinal)).toEqual([0, 1, 2]);
    expect((await members.list(userGuid)).map(({ guid }) => guid)).toEqual([first.guid, second.guid, third.guid]);
  });

  test('twenty times with one login at once succeeds exactly once', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => create({ loginHash: 'same' })));
    expect(results.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind !== 'done' && kind !== 'loginTaken')).toEqual([]);
    expect(await members.list(userGuid)).toHaveLength(1);
  });

  test('with the login of another user is possible', async () => {
    await created({ loginHash: 'same' });
    const other = await addUser();
    expect(await create({ userGuid: other, loginHash: 'same' })).toMatchObject({ kind: 'done' });
  });

  test('needs an external guid that is unique among all users of the client', async () => {
    await created({ externalGuid: 'mine' });
    const other = await addUser();
    expect(await create({ userGuid: other, externalGuid: 'mine' })).toEqual({ kind: 'externalGuidTaken' });
    expect(await members.list(other)).toEqual([]);
  });

  test('is refused for a deleted user', async () => {
    userGuid = await addUser({ deletedAt: START });
    expect(await create()).toEqual({ kind: 'userGone' });
  });

  test('is possible at most 4096 times for a user', async () => {
    userGuid = await addUser({ memberOrdinalNext: MEMBER_ORDINAL_MAX + 1 });
    expect(await create()).toEqual({ kind: 'tooMany' });
  });
});

describe('updating a member', () => {
  test('writes only what differs, so that a job that moved on meanwhile is kept', async () => {
    const before = await created();
    await table.write({
      kind: 'update',
      key: keys.member(userGuid, before.guid),
      set: { connectionStatus: 'CONNECTED' },
      condition: { expression: 'attribute_exists(#pk)' },
    });
    const after = { ...before, name: 'Renamed', revision: before.revision + 1 };
    expect(await members.update({ before, after, credentials: null, events: [] })).toEqual({ kind: 'done' });
    expect(await members.read(userGuid, before.guid)).toMatchObject({ name: 'Renamed', connectionStatus: 'CONNECTED' });
  });

  test('with an old copy is refused and changes nothing', async () => {
    const before = await created();
    const after = { ...before, name: 'A', revision: before.revision + 1 };
    await members.update({ before, after, credentials: null, events: [] });
    expect(await members.update({ before, after: { ...after, name: 'B' }, credentials: null, events: [] })).toEqual({
      kind: 'stale',
    });
    expect(await members.read(userGuid, before.guid)).toMatchObject({ name: 'A' });
  });

  test('to a new external guid frees the old one, and a taken one is refused', async () => {
    const before = await created({ externalGuid: 'one' });
    const other = await created({ externalGuid: 'two' });
    const next = { ...before, revision: before.revision + 1 };
    expect(
      await members.update({ before, after: { ...next, externalGuid: 'two' }, credentials: null, events: [] }),
    ).toEqual({ kind: 'externalGuidTaken' });
    expect(
      await members.update({ before, after: { ...next, externalGuid: 'three' }, credentials: null, events: [] }),
    ).toEqual({ kind: 'done' });
    expect(
      await members.update({
        before: other,
        after: { ...other, externalGuid: 'one', revision: other.revision + 1 },
        credentials: null,
        events: [],
      }),
    ).toEqual({ kind: 'done' });
  });
});

describe('deleting a member', () => {
  test('removes the member and its credentials, and a late write does not restore them', async () => {
    const before = await created();
    const owner = { userGuid, memberGuid: before.guid };
    expect((await credentials.read(owner, dataKey))?.answers).toHaveLength(1);
    expect(await members.remove(before)).toEqual({ kind: 'done' });
    expect(await members.read(userGuid, before.guid)).toBeNull();
    expect(await members.list(userGuid)).toEqual([]);
    expect(await table.get(keys.credentials(userGuid, before.guid), { isConsistent: true })).toBeNull();
    const after = { ...before, name: 'late', revision: before.revision + 1 };
    expect(await members.update({ before, after, credentials: null, events: [] })).toEqual({ kind: 'stale' });
    expect(await members.remove(before)).toEqual({ kind: 'stale' });
  });

  test('makes the purge due two weeks later', async () => {
    const before = await created();
    await members.remove(before);
    const item = await table.get(keys.member(userGuid, before.guid), { isConsistent: true });
    expect(String(item?.dueSk)).toMatch(new RegExp(`^${new Date(START + MEMBER_PURGE_DELAY_MS).toISOString()}#`));
  });

  test('frees login and external guid, and the last aggregation is known', async () => {
    const before = await created({ loginHash: 'h', externalGuid: 'e', aggregatedAt: 5, successfullyAggregatedAt: 6 });
    expect(await members.readReleasedLogin(userGuid, 'h')).toBeNull();
    await members.remove(before);
    expect(await members.readReleasedLogin(userGuid, 'h')).toEqual({
      memberGuid: before.guid,
      aggregatedAt: 5,
      successfullyAggregatedAt: 6,
      upstreamBusyUntil: null,
      budgetFullAt: null,
    });
    const again = await created({ loginHash: 'h', externalGuid: 'e' });
    expect(again.guid).not.toBe(before.guid);
    expect(await create({ loginHash: 'h' })).toEqual({ kind: 'loginTaken', holder: again.guid });
  });
});

describe('credentials of a stored member', () => {
  const CONNECTED: Connected = {
    secrets: { accessUrl: 'https://name:word@bridge.example' },
    connectionKey: 'connection-1',
    upstreamIds: ['item-1'],
    consentEndsAt: 5,
  };
  const answersOf = (value: string) => [{ guid: 'CRD-1', fieldName: 'LOGIN', value }];

  test('are answers and secrets apart: a change of one keeps the other', async () => {
    const { guid: memberGuid } = await created();
    const owner = { userGuid, memberGuid };
    const sealed = await credentials.sealSecrets(owner, dataKey, CONNECTED, answersOf('someone'));
    await table.transact([credentialsUpdate(sealed)]);
    expect(await credentials.read(owner, dataKey)).toEqual({
      answers: answersOf('someone'),
      connected: CONNECTED,
      isOfAnswers: true,
    });
    await table.transact([credentialsUpdate(await credentials.seal(owner, dataKey, answersOf('someone else')))]);
    expect(await credentials.read(owner, dataKey)).toEqual({
      answers: answersOf('someone else'),
      connected: CONNECTED,
      isOfAnswers: false,
    });
  });

  test('cannot be read when moved to another attribute or member (P39)', async () => {
    const [one, two] = [await created(), await created()];
    const sealed = await credentials.sealSecrets({ userGuid, memberGuid: one.guid }, dataKey, CONNECTED, []);
    const { secrets = new Uint8Array() } = sealed;
    const moved = [
      { ...sealed, memberGuid: two.guid },
      { userGuid, memberGuid: one.guid, answers: secrets },
    ];
    for (const one of moved) {
      await table.transact([credentialsUpdate(one)]);
      await expect(credentials.read(one, dataKey)).rejects.toThrow();
    }
  });

  test('cannot be decrypted when moved to another member (P39)', async () => {
    const one = await created();
    const two = await created();
    const stolen = await table.get(keys.credentials(userGuid, one.guid), { isConsistent: true });
    await table.write({ kind: 'put', item: { ...stolen, ...keys.credentials(userGuid, two.guid) } });
    await expect(credentials.read({ userGuid, memberGuid: two.guid }, dataKey)).rejects.toThrow();
  });
});
