import * as z from 'zod/mini';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { MEMBER_ORDINAL_MAX } from '../../domain/kernel/hinted-guid.ts';
import { type Clock, DAY_MS, toUnixSeconds } from '../../domain/kernel/time.ts';
import type { Member } from '../../domain/members/member.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { decodeItem } from '../table/item-codec.ts';
import { dueAt, keys } from '../table/keys.ts';
import type { Item, Table, TransactResult, Update, Write } from '../table/table-client.ts';
import type { Written } from '../table/written.ts';
import { eventWrites } from '../webhooks/event-store.ts';
import { accountDetailDeletes } from './account-detail-deletes.ts';
import { ANSWERS_ATTRIBUTE, DRAFT_ATTRIBUTE } from './challenge-answers.ts';
import { credentialsDelete, credentialsPut, type SealedCredentials } from './credential-store.ts';
import { memberToItem } from './member-item.ts';
import { createMemberReader, type MemberReader } from './member-reader.ts';

/** A deleted member's data stay, unreadable through the API, for two weeks. */
export const MEMBER_PURGE_DELAY_MS = 14 * DAY_MS;
/** A connection that was never consented to leaves nothing worth keeping. */
export const memberPurgeDelayMs = ({ connectionStatus }: Pick<Member, 'connectionStatus'>): number =>
  connectionStatus === 'PENDING' ? 0 : MEMBER_PURGE_DELAY_MS;

/** What is known of the last member of the same login, once it is deleted. */
export interface ReleasedLogin {
  readonly memberGuid: Guid<'MBR'>;
  readonly aggregatedAt: number | null;
  readonly successfullyAggregatedAt: number | null;
  readonly upstreamBusyUntil: number | null;
}

/** A member still without its place among the user's members. */
export type MemberDraft = Omit<Member, 'ordinal' | 'job'>;

export interface MemberCreation {
  readonly member: MemberDraft;
  /** Where the count of the user's members stood when the user was read; corrected if it has moved. */
  readonly ordinalExpected: number;
  /** Members that the user may have at a time, those entered by hand apart; null: any number. */
  readonly membersMax: number | null;
  readonly credentials: SealedCredentials | null;
  readonly events: readonly DomainEvent[];
}

export type MemberCreated =
  | { readonly kind: 'done'; readonly member: Member }
  | { readonly kind: 'loginTaken' | 'externalGuidTaken' | 'limit' | 'tooMany' | 'userGone' };

export interface MemberUpdate {
  readonly before: Member;
  /** With the revision raised by one; job, guids and ordinal are those of `before`. */
  readonly after: Member;
  /** New credentials, or null to keep what there is. */
  readonly credentials: SealedCredentials | null;
  /** When the sweep must look at the member, null for never; left out, the date stays as it is. */
  readonly dueAtMs?: number | null | undefined;
  readonly events: readonly DomainEvent[];
  /** A write of the caller's in the same transaction. */
  readonly beside?: Update;
}

/**
 * `stale`: the member has changed since it was read, is being changed, or is gone; read it again. `barred`: the write
 * beside it was refused, and nothing was written.
 */
export interface MemberUpdated {
  readonly kind: 'done' | 'stale' | 'barred' | 'loginTaken' | 'externalGuidTaken';
}

export interface MemberRemoval {
  readonly before: Member;
  readonly events: readonly DomainEvent[];
}

export interface MemberStore extends MemberReader {
  /** Null when no deleted member of the login is remembered. */
  readonly readReleasedLogin: (userGuid: Guid<'USR'>, loginHash: string) => Promise<ReleasedLogin | null>;
  readonly create: (creation: MemberCreation) => Promise<MemberCreated>;
  readonly update: (update: MemberUpdate) => Promise<MemberUpdated>;
  /** One tombstone: the member, its job, credentials and unique names go together, and every flip is fenced off. */
  readonly remove: (removal: MemberRemoval) => Promise<Written>;
}

const loginItem = z.object({
  memberGuid: z.custom<Guid<'MBR'>>((value) => typeof value === 'string'),
  releasedAt: z.optional(z.number()),
  aggregatedAt: z.optional(z.nullable(z.number())),
  successfullyAggregatedAt: z.optional(z.nullable(z.number())),
  upstreamBusyUntil: z.optional(z.nullable(z.number())),
});
const userCounter = z.object({ memberOrdinalNext: z.number(), deletedAt: z.nullable(z.number()) });

const IS_FREE = { expression: 'attribute_not_exists(#pk)' } as const;
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

const unconditional = (writes: readonly Write[]): readonly Named<'conflict'>[] =>
  writes.map((write) => ({ write, refusal: 'conflict' }));

export const createMemberStore = (deps: { readonly table: Table; readonly clock: Clock }): MemberStore => {
  const { table, clock } = deps;
  const members = createMemberReader({ table });

  const claimExternalGuid = (member: Pick<Member, 'clientGuid' | 'userGuid' | 'guid'>, externalGuid: string) =>
    ({
      write: {
        kind: 'put',
        item: {
          ...keys.uniqueMemberExternal(member.clientGuid, externalGuid),
          memberGuid: member.guid,
          userGuid: member.userGuid,
        },
        condition: IS_FREE,
      },
      refusal: 'externalGuidTaken',
    }) as const;

  const claimLogin = (member: Pick<Member, 'userGuid' | 'guid'>, loginHash: string) =>
    ({
      write: {
        kind: 'put',
        item: { ...keys.login(member.userGuid, loginHash), memberGuid: member.guid },
        condition: LOGIN_IS_FREE,
      },
      refusal: 'loginTaken',
    }) as const;

  const releaseExternalGuid = (member: Member, externalGuid: string): Named<'stale'> => ({
    write: {
      kind: 'delete',
      key: keys.uniqueMemberExternal(member.clientGuid, externalGuid),
      condition: isHeldBy(member.guid),
    },
    refusal: 'stale',
  });

  const releaseLogin = (member: Member, loginHash: string): Named<'stale'> => ({
    write: {
      kind: 'put',
      item: {
        ...keys.login(member.userGuid, loginHash),
        memberGuid: member.guid,
        releasedAt: clock(),
        aggregatedAt: member.aggregatedAt,
        successfullyAggregatedAt: member.successfullyAggregatedAt,
        upstreamBusyUntil: member.upstreamBusyUntil,
        ttl: toUnixSeconds(clock() + MEMBER_PURGE_DELAY_MS),
      },
      condition: isHeldBy(member.guid),
    },
    refusal: 'stale',
  });

  const countUp = (userGuid: Guid<'USR'>, ordinal: number): Update => ({
    kind: 'update',
    key: keys.user(userGuid),
    set: { memberOrdinalNext: ordinal + 1 },
    condition: { expression: '#memberOrdinalNext = :ordinal AND #deletedAt = :none', values: { ordinal, none: null } },
  });

  /**
   * Counted after the ordinal was read: the creation is conditional on that, so no other came in between. A user
   * who never had so many members cannot have so many now.
   */
  const isFull = async (userGuid: Guid<'USR'>, ordinal: number, membersMax: number | null): Promise<boolean> => {
    if (membersMax === null || ordinal < membersMax) return false;
    const listed = await members.list(userGuid);
    return listed.filter(({ isManual }) => !isManual).length >= membersMax;
  };

  const create = async (creation: MemberCreation): Promise<MemberCreated> => {
    const { member, ordinalExpected, membersMax, credentials, events } = creation;
    let ordinal = ordinalExpected;
    return changeUntilWon({ what: 'member' }, async () => {
      if (ordinal > MEMBER_ORDINAL_MAX) return { kind: 'tooMany' };
      if (await isFull(member.userGuid, ordinal, membersMax)) return { kind: 'limit' };
      const created: Member = { ...member, ordinal, job: null };
      const result = await transactNamed(table, [
        ...(member.loginHash === null ? [] : [claimLogin(member, member.loginHash)]),
        ...(member.externalGuid === null ? [] : [claimExternalGuid(member, member.externalGuid)]),
        { write: countUp(member.userGuid, ordinal), refusal: 'userMoved' } as const,
        ...unconditional([{ kind: 'put', item: memberToItem(created, { dueAtMs: null }), condition: IS_FREE }]),
        ...unconditional(credentials === null ? [] : [credentialsPut(credentials)]),
        ...unconditional(eventWrites(events)),
      ]);
      switch (result.kind) {
        case 'done':
          return { kind: 'done', member: created };
        case 'loginTaken':
        case 'externalGuidTaken':
          return { kind: result.kind };
        case 'userMoved': {
          const user = result.item === null ? null : decodeItem(userCounter, result.item);
          if (user === null || user.deletedAt !== null) return { kind: 'userGone' };
          ordinal = user.memberOrdinalNext;
          return LOST;
        }
        case 'conflict':
          return LOST;
      }
    });
  };

  const update = async (change: MemberUpdate): Promise<MemberUpdated> => {
    const { before, after, credentials, dueAtMs, events, beside } = change;
    const { set, movesExternalGuid, movesLogin } = changesOf(before, after);
    const key = keys.member(before.userGuid, before.guid);
    const writes = [
      ...(beside === undefined ? [] : [{ write: beside, refusal: 'barred' } as const]),
      ...unconditional(eventWrites(events)),
      ...unconditional(credentials === null ? [] : [credentialsPut(credentials)]),
      ...(movesExternalGuid && after.externalGuid !== null ? [claimExternalGuid(after, after.externalGuid)] : []),
      ...(movesExternalGuid && before.externalGuid !== null ? [releaseExternalGuid(before, before.externalGuid)] : []),
      ...(movesLogin && after.loginHash !== null ? [claimLogin(after, after.loginHash)] : []),
      ...(movesLogin && before.loginHash !== null ? [releaseLogin(before, before.loginHash)] : []),
      {
        write: {
          kind: 'update',
          key,
          set: typeof dueAtMs === 'number' ? { ...set, ...dueAt(key, dueAtMs) } : set,
          remove: dueAtMs === null ? ['duePk', 'dueSk'] : [],
          condition: isUnchanged(before),
        },
        refusal: 'stale',
      } as const,
    ];
    const { kind } = await transactNamed(table, writes);
    return { kind: kind === 'conflict' ? 'stale' : kind };
  };

  const remove = async ({ before, events }: MemberRemoval): Promise<Written> => {
    const key = keys.member(before.userGuid, before.guid);
    const owner = { userGuid: before.userGuid, memberGuid: before.guid };
    const now = clock();
    const writes = [
      {
        write: {
          kind: 'update',
          key,
          set: {
            deletedAt: now,
            updatedAt: now,
            job: null,
            revision: before.revision + 1,
            ...dueAt(key, now + memberPurgeDelayMs(before)),
          },
          remove: [ANSWERS_ATTRIBUTE, DRAFT_ATTRIBUTE],
          condition: isUnchanged(before),
        },
        refusal: 'stale',
      } as const,
      ...unconditional([credentialsDelete(owner), ...accountDetailDeletes(owner)]),
      ...(before.externalGuid === null ? [] : [releaseExternalGuid(before, before.externalGuid)]),
      ...(before.loginHash === null ? [] : [releaseLogin(before, before.loginHash)]),
      ...unconditional(eventWrites(events)),
    ];
    const { kind } = await transactNamed(table, writes);
    return { kind: kind === 'done' ? 'done' : 'stale' };
  };

  return {
    ...members,
    readReleasedLogin: async (userGuid, loginHash) => {
      const item = await table.get(keys.login(userGuid, loginHash), { isConsistent: true });
      if (item === null) return null;
      const {
        memberGuid,
        releasedAt,
        aggregatedAt = null,
        successfullyAggregatedAt = null,
        upstreamBusyUntil = null,
      } = decodeItem(loginItem, item);
      return releasedAt === undefined
        ? null
        : { memberGuid, aggregatedAt, successfullyAggregatedAt, upstreamBusyUntil };
    },
    create,
    update,
    remove,
  };
};

/** Attributes to set: only what differs, so that a concurrent step of the job is never undone by an old copy. */
const changesOf = (before: Member, after: Member) => {
  const { job: _job, ...fields } = after;
  const earlier = new Map<string, unknown>(Object.entries(before));
  const set = Object.fromEntries(Object.entries(fields).filter(([name, value]) => earlier.get(name) !== value));
  return {
    set,
    movesExternalGuid: before.externalGuid !== after.externalGuid,
    movesLogin: before.loginHash !== after.loginHash,
  };
};
