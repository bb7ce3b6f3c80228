import * as z from 'zod/mini';
import type { MemberDue } from '../../domain/jobs/background.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type Clock, toUnixSeconds } from '../../domain/kernel/time.ts';
import { JOIN_REPAIR_MS } from '../../domain/members/join.ts';
import type { Member } from '../../domain/members/member.ts';
import type { MemberDraft } from '../../domain/members/new-member.ts';
import { MEMBER_PURGE_DELAY_MS, memberPurgeDelayMs } from '../../domain/members/purge-delay.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { decodeItem, storedGuid } from '../table/item-codec.ts';
import { dueAt, keys } from '../table/keys.ts';
import { newPut } from '../table/revision.ts';
import {
  deleteOf,
  type Item,
  type Table,
  type TransactResult,
  type Update,
  type Write,
} from '../table/table-client.ts';
import type { Written } from '../table/written.ts';
import { eventWrites } from '../webhooks/event-store.ts';
import { ANSWERS_ATTRIBUTE, DRAFT_ATTRIBUTE } from './challenge-answers.ts';
import { credentialsPut, credentialsUpdate, type SealedCredentials } from './credential-writes.ts';
import { memberToItem } from './member-item.ts';
import { createMemberReader } from './member-reader.ts';

/** What is remembered of a deleted member by its login. */
export interface ReleasedLogin {
  readonly memberGuid: Guid<'MBR'>;
  readonly aggregatedAt: number | null;
  readonly successfullyAggregatedAt: number | null;
  readonly upstreamBusyUntil: number | null;
  readonly budgetFullAt: number | null;
}

/** `holder` is the member of the same user that has the login. */
export interface LoginTaken {
  readonly kind: 'loginTaken';
  readonly holder: Guid<'MBR'>;
}

/** `stale`: nothing was written, because the user has got another member, or other writers came first. */
export type MemberBorn =
  | { readonly kind: 'done' }
  | { readonly kind: 'userGone' }
  | { readonly kind: 'stale'; readonly ordinalNext: number }
  | NameTaken;

export interface MemberUpdate {
  readonly before: Member;
  /** The member after the change, with the revision raised by one; its job, guids and ordinal are those of `before`. */
  readonly after: Member;
  /** The parts of the credentials that are new; null where none is. */
  readonly credentials: SealedCredentials | null;
  /** When the sweep must look at the member; null for never. When this is left out, the date stays as it is. */
  readonly due?: MemberDue | null | undefined;
  readonly events: readonly DomainEvent[];
  /** A write that the caller adds to the same transaction. */
  readonly extras?: Update;
}

/**
 * `stale`: the member has changed since it was read, is being changed, or is gone; read it again. `barred`: the write of
 * `extras` was refused. Nothing was written in either case.
 */
export type MemberUpdated = { readonly kind: 'done' } | { readonly kind: 'stale' } | UpdateRefused;
export type UpdateRefused = NameTaken | { readonly kind: 'barred' };
/** A name that the member may not have, because another one has it. */
export type NameTaken = LoginTaken | { readonly kind: 'externalGuidTaken' };

const instantOrNull = z._default(z.nullable(z.number()), null);
const loginItem = z.object({
  memberGuid: storedGuid('MBR'),
  releasedAt: z.optional(z.number()),
  aggregatedAt: instantOrNull,
  successfullyAggregatedAt: instantOrNull,
  upstreamBusyUntil: instantOrNull,
  budgetFullAt: instantOrNull,
});
const userCounter = z.object({ memberOrdinalNext: z.number(), deletedAt: z.nullable(z.number()) });

interface MemberDeps {
  readonly table: Table;
  readonly clock: Clock;
}

export type MemberStore = ReturnType<typeof createMemberStore>;

export const createMemberStore = (deps: MemberDeps) => ({
  ...createMemberReader(deps),
  /** Null when no deleted member of the login is remembered. */
  readReleasedLogin: async (userGuid: Guid<'USR'>, loginHash: string): Promise<ReleasedLogin | null> => {
    const item = await deps.table.get(keys.login(userGuid, loginHash), { isConsistent: true });
    if (item === null) return null;
    const { releasedAt, ...released } = decodeItem(loginItem, item);
    return releasedAt === undefined ? null : released;
  },
  /** The member that has the login; null where no member has it. */
  loginHolder: async (userGuid: Guid<'USR'>, loginHash: string): Promise<Guid<'MBR'> | null> => {
    const item = await deps.table.get(keys.login(userGuid, loginHash), { isConsistent: true });
    if (item === null) return null;
    const { memberGuid, releasedAt } = decodeItem(loginItem, item);
    return releasedAt === undefined ? memberGuid : null;
  },
  /** Creates the member at its ordinal. So a caller that reads the user, then its members, and then creates one knows them all. */
  createAt: createAt(deps),
  update: update(deps),
  /** Removes the member in a transaction of its own, see `memberRemoved`. Nobody is told. */
  remove: async (before: Member): Promise<Written> => {
    const { ok } = await deps.table.transact(memberRemoved(before, deps.clock()));
    return { kind: ok ? 'done' : 'stale' };
  },
});

/** A login stays remembered after its member's deletion and may be claimed again. */
const LOGIN_IS_FREE = { expression: 'attribute_not_exists(#pk) OR attribute_exists(#releasedAt)' } as const;
const isHeldBy = (memberGuid: Guid<'MBR'>) => ({ expression: '#memberGuid = :memberGuid', values: { memberGuid } });
const isUnchanged = (member: Member) => ({
  expression: '#revision = :revision AND #deletedAt = :none',
  values: { revision: member.revision, none: null },
});

/** Each write of a transaction with the reason its refusal stands for. */
interface Named<Reason extends string> {
  readonly write: Write;
  readonly refusal: Reason;
}

const transactNamed = async <Reason extends string>(
  table: Table,
  named: readonly Named<Reason>[],
): Promise<{ readonly kind: 'done' } | { readonly kind: Reason | 'conflict'; readonly item: Item | null }> => {
  const result: TransactResult = await table.transact(named.map(({ write }) => write));
  if (result.ok) return { kind: 'done' };
  for (const [index, refused] of result.refused.entries()) {
    const reason = named[index]?.refusal;
    if (refused !== null && !refused.isConflict && reason !== undefined) return { kind: reason, item: refused.item };
  }
  return { kind: 'conflict', item: null };
};

const refusedAs = <Reason extends string>(refusal: Reason, writes: readonly Write[]): readonly Named<Reason>[] =>
  writes.map((write) => ({ write, refusal }));

const claimExternalGuid = ({ clientGuid, userGuid, guid, externalGuid }: MemberDraft) => {
  if (externalGuid === null) return [];
  const item = { ...keys.uniqueMemberExternal(clientGuid, externalGuid), memberGuid: guid, userGuid };
  return refusedAs('externalGuidTaken', [newPut(item)]);
};

const releaseExternalGuid = ({ clientGuid, guid, externalGuid }: MemberDraft) => {
  if (externalGuid === null) return [];
  const key = keys.uniqueMemberExternal(clientGuid, externalGuid);
  return refusedAs('stale', [{ kind: 'delete', key, condition: isHeldBy(guid) }]);
};

/** A login is taken only by an item that is there, and DynamoDB gives that item with the refusal. */
const loginTaken = (item: Item | null): LoginTaken => {
  if (item === null) throw new Error('A login was refused, and no item has it');
  return { kind: 'loginTaken', holder: decodeItem(loginItem, item).memberGuid };
};

const claimLogin = ({ userGuid, guid, loginHash }: MemberDraft) => {
  if (loginHash === null) return [];
  const item = { ...keys.login(userGuid, loginHash), memberGuid: guid };
  return refusedAs('loginTaken', [{ kind: 'put', item, condition: LOGIN_IS_FREE }]);
};

const releaseLogin = ({ userGuid, guid, loginHash, ...member }: MemberDraft, nowMs: number) => {
  if (loginHash === null) return [];
  const ttl = toUnixSeconds(nowMs + MEMBER_PURGE_DELAY_MS);
  const { aggregatedAt, successfullyAggregatedAt, upstreamBusyUntil, budgetFullAt } = member;
  const facts = { aggregatedAt, successfullyAggregatedAt, upstreamBusyUntil, budgetFullAt };
  const item = { ...keys.login(userGuid, loginHash), memberGuid: guid, releasedAt: nowMs, ...facts, ttl };
  return refusedAs('stale', [{ kind: 'put', item, condition: isHeldBy(guid) }]);
};

/** The login of a member that has moved takes the place of the one it had. */
export const movedLoginWrites = (before: Member, after: Member, nowMs: number): readonly Write[] =>
  before.loginHash === after.loginHash
    ? []
    : [...claimLogin(after), ...releaseLogin(before, nowMs)].map(({ write }) => write);

const countUp = (userGuid: Guid<'USR'>, ordinal: number): Update => ({
  kind: 'update',
  key: keys.user(userGuid),
  set: { memberOrdinalNext: ordinal + 1 },
  condition: { expression: '#memberOrdinalNext = :ordinal AND #deletedAt = :none', values: { ordinal, none: null } },
});

/** A member with its place among the user's members. */
export interface MemberBirth {
  readonly member: Member;
  readonly credentials: SealedCredentials | null;
  readonly events: readonly DomainEvent[];
  /** When something of the member is due; null where nothing is. */
  readonly dueAtMs: number | null;
  /** Writes that the caller adds to the same transaction. */
  readonly extras: readonly Write[];
}

const birthWrites = ({ member, dueAtMs, credentials, events, extras }: MemberBirth) => [
  ...claimLogin(member),
  ...claimExternalGuid(member),
  ...refusedAs('userMoved', [countUp(member.userGuid, member.ordinal)]),
  ...refusedAs('conflict', [newPut(memberToItem(member, { dueAtMs }))]),
  ...refusedAs('conflict', credentials === null ? [] : [credentialsPut(credentials)]),
  ...refusedAs('conflict', [...eventWrites(events), ...extras]),
];

/**
 * Creates a member that has no credentials. Refused when the user has got another member since it was read, or another
 * member of the user has the login.
 */
export const memberBorn = (member: Member): readonly Write[] =>
  birthWrites({ member, dueAtMs: null, credentials: null, events: [], extras: [] }).map(({ write }) => write);

/** The ordinal of the next member of a user that was refused for the one before; null where the user is gone. */
const ordinalNextOf = (refused: Item | null): number | null => {
  const user = refused === null ? null : decodeItem(userCounter, refused);
  return user === null || user.deletedAt !== null ? null : user.memberOrdinalNext;
};

const createAt =
  ({ table }: MemberDeps) =>
  async (birth: MemberBirth): Promise<MemberBorn> => {
    const result = await transactNamed(table, birthWrites(birth));
    switch (result.kind) {
      case 'done':
        return result;
      case 'loginTaken':
        return loginTaken(result.item);
      case 'externalGuidTaken':
        return { kind: result.kind };
      case 'userMoved': {
        const ordinalNext = ordinalNextOf(result.item);
        return ordinalNext === null ? { kind: 'userGone' } : { kind: 'stale', ordinalNext };
      }
      case 'conflict':
        return { kind: 'stale', ordinalNext: birth.member.ordinal };
    }
  };

/** What an earlier try to move left behind is replaced as a whole. */
const credentialsWrite = (credentials: SealedCredentials): Write =>
  credentials.isNext === true ? credentialsPut(credentials) : credentialsUpdate(credentials);

const update =
  ({ table, clock }: MemberDeps) =>
  async (change: MemberUpdate): Promise<MemberUpdated> => {
    const { before, after, credentials, due, events, extras } = change;
    const set = changesOf(before, after);
    const key = keys.member(before.userGuid, before.guid);
    const movesExternalGuid = before.externalGuid !== after.externalGuid;
    const movesLogin = before.loginHash !== after.loginHash;
    const result = await transactNamed(table, [
      ...refusedAs('barred', extras === undefined ? [] : [extras]),
      ...refusedAs('conflict', eventWrites(events)),
      ...refusedAs('conflict', credentials === null ? [] : [credentialsWrite(credentials)]),
      ...(movesExternalGuid ? [...claimExternalGuid(after), ...releaseExternalGuid(before)] : []),
      ...(movesLogin ? [...claimLogin(after), ...releaseLogin(before, clock())] : []),
      ...refusedAs('stale', [
        {
          kind: 'update',
          key,
          set: due == null ? set : { ...set, ...dueAt(key, due.atMs, due.lane) },
          remove: due === null ? ['duePk', 'dueSk'] : [],
          condition: isUnchanged(before),
        },
      ]),
    ]);
    if (result.kind === 'loginTaken') return loginTaken(result.item);
    return result.kind === 'conflict' ? { kind: 'stale' } : { kind: result.kind };
  };

/** Items with secrets of a member: they go at once, in the transaction that deletes it. */
const SECRETS = [keys.credentials, keys.credentialsNext, keys.accountNumbers, keys.accountOwners];

/**
 * Leaves a tombstone: deletes the member, its job, credentials and unique names, and refuses every later flip. Refused when
 * the member has changed since it was read.
 */
export const memberRemoved = (before: Member, nowMs: number): readonly Write[] => {
  const key = keys.member(before.userGuid, before.guid);
  const due = dueAt(key, nowMs + memberPurgeDelayMs(before));
  return [
    {
      kind: 'update',
      key,
      set: { deletedAt: nowMs, updatedAt: nowMs, job: null, revision: before.revision + 1, ...due },
      remove: [ANSWERS_ATTRIBUTE, DRAFT_ATTRIBUTE],
      condition: isUnchanged(before),
    },
    ...[...SECRETS, keys.jobStep].map((keyOf) => deleteOf(keyOf(before.userGuid, before.guid))),
    ...namesReleased(before, nowMs),
  ];
};

/** The unique names of a member become free. */
const namesReleased = (member: Member, nowMs: number): readonly Write[] =>
  [...releaseExternalGuid(member), ...releaseLogin(member, nowMs)].map(({ write }) => write);

/**
 * The writes to the members in the transaction of a join: the lost one leaves a tombstone as after a deletion, which is due
 * until the join is finished. Refused when either of them has changed since it was read, or has had a job.
 */
export const joinWrites = ({ before, after, lostBefore, lostAfter }: MemberJoin): readonly Write[] => {
  const now = lostAfter.updatedAt;
  const key = keys.member(lostBefore.userGuid, lostBefore.guid);
  const { deletedAt, joinedInto, updatedAt, revision } = lostAfter;
  return [
    {
      kind: 'update',
      key: keys.member(before.userGuid, before.guid),
      set: changesOf(before, after),
      condition: isIdle(before),
    },
    {
      kind: 'update',
      key,
      set: { deletedAt, joinedInto, updatedAt, revision, ...dueAt(key, now + JOIN_REPAIR_MS) },
      remove: [ANSWERS_ATTRIBUTE, DRAFT_ATTRIBUTE],
      condition: isIdle(lostBefore),
    },
    ...[...SECRETS, keys.jobStep].map((keyOf) => deleteOf(keyOf(lostBefore.userGuid, lostBefore.guid))),
    ...namesReleased(lostBefore, now),
  ];
};

export interface MemberJoin {
  readonly before: Member;
  readonly after: Member;
  readonly lostBefore: Member;
  readonly lostAfter: Member;
}

/** A member as it was read, without a job then and since. */
const isIdle = (member: Member) => ({
  expression: '#revision = :revision AND #deletedAt = :none AND #job = :none AND #mostRecentJobGuid = :latest',
  values: { revision: member.revision, none: null, latest: member.mostRecentJobGuid },
});

/** Attributes to set: only what differs, so that a concurrent step of the job is never undone by an old copy. */
const changesOf = (before: Member, { job: _job, ...after }: Member) => {
  const earlier = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => earlier.get(name) !== value));
};
