import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import { TAGGINGS_MAX, type Tag, type Tagging } from '../../domain/categories/tag.ts';
import { type Guid, toGuid } from '../../domain/kernel/guid.ts';
import { hintOf } from '../../domain/kernel/hinted-guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { isJoinedInto } from '../../domain/members/join.ts';
import type { Member } from '../../domain/members/member.ts';
import type { User } from '../../domain/users/user.ts';
import { taggingEvent } from '../../present/categories/tagging-event.ts';
import type { TagsAndTaggings } from '../../store/categories/tag-reader.ts';
import { type TagStore, taggingReplaced } from '../../store/categories/tag-store.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import type { UnitOfWork } from '../table/unit-of-work.ts';

export interface EndJoinDeps {
  readonly change: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly users: { readonly read: (userGuid: Guid<'USR'>) => Promise<User | null> };
  readonly ledger: LedgerStore;
  readonly tags: TagStore;
}

/**
 * Finishes a join after its flip: tags of a row that became another are tags of that one from now on. Until then they
 * name the row by a guid under which it is found too. May be repeated at any point.
 */
export const endJoin = async (
  lost: Pick<Member, 'guid' | 'userGuid'>,
  { isQuiet }: { readonly isQuiet: boolean },
  deps: EndJoinDeps,
): Promise<void> => {
  const { userGuid } = lost;
  const [user, ledgers] = await Promise.all([deps.users.read(userGuid), deps.ledger.open(userGuid)]);
  const home = ledgers.find(({ member }) => isJoinedInto(member, lost.guid));
  if (user === null || home === undefined) return;
  const { member } = home;
  const ordinals = new Set(member.joined.map(({ ordinal }) => ordinal));
  const isOfLost = ({ transactionGuid }: Tagging): boolean =>
    ordinals.has(hintOf('TRN', transactionGuid)?.memberOrdinal ?? -1);
  let known: TagsAndTaggings | null = await deps.tags.tagsAndTaggings(userGuid);
  const guids = known.taggings.filter(isOfLost).map(({ transactionGuid }) => transactionGuid);
  const ownGuids = new Map<string, Guid<'TRN'>>(
    (await deps.ledger.byGuids(userGuid, [home], guids)).flatMap(({ transaction: { guid, joinedGuids = [] } }) =>
      joinedGuids.map((other) => [other, guid]),
    ),
  );
  // One tagging in each change. What a change leaves is what the next one begins with, unless another call came in between.
  for (let turn = 0; turn < TAGGINGS_MAX; turn += 1) {
    known = await deps.change({ what: 'tags', isQuiet }, async ({ write, emit }) => {
      const before: TagsAndTaggings = known ?? (await deps.tags.tagsAndTaggings(userGuid));
      known = null;
      const move = nextMove(before, ownGuids, deps.ids);
      if (move === null) return null;
      const { writes, left } = taggingReplaced(userGuid, before, move);
      write(...writes);
      emit(...draftsOf({ ...move, member, user }, deps.clock()));
      const others = before.taggings.filter((tagging) => tagging !== move.tagging);
      return { ...left, taggings: move.next === null ? others : [...others, move.next] };
    });
    if (known === null) return;
  }
};

interface Move {
  readonly tagging: Tagging;
  /** Null where the row that stays has the tag already. */
  readonly next: Tagging | null;
  readonly tag: Tag;
}

/** The first tagging that names a row which became another, and what comes in its place. */
const nextMove = (
  { taggings, tags }: TagsAndTaggings,
  ownGuids: ReadonlyMap<string, Guid<'TRN'>>,
  ids: Ids,
): Move | null => {
  for (const tagging of taggings) {
    const transactionGuid = ownGuids.get(tagging.transactionGuid);
    const tag = tags.find(({ guid }) => guid === tagging.tagGuid);
    if (transactionGuid === undefined || tag === undefined) continue;
    const made: Tagging = { ...tagging, guid: toGuid('TGN', ids.uuid()), transactionGuid };
    return { tagging, next: taggings.some((one) => keyOf(one) === keyOf(made)) ? null : made, tag };
  }
  return null;
};

const keyOf = ({ transactionGuid, tagGuid }: Tagging): string => `${transactionGuid} ${tagGuid}`;

/** A tagging never changes: one goes, another one comes. */
const draftsOf = (
  { tagging, next, tag, member, user }: Move & { readonly member: Member; readonly user: User },
  nowMs: number,
): readonly EventDraft[] => {
  const drafts = { tag, user, nowMs, memberIsManagedByUser: member.isManagedByUser };
  return [
    taggingEvent({ ...drafts, action: 'deleted', tagging }),
    ...(next === null ? [] : [taggingEvent({ ...drafts, action: 'created', tagging: next })]),
  ];
};
