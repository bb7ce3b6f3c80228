import { memberOf, TAGGINGS_MAX, type Tagging } from '../../domain/categories/tag.ts';
import { Busy } from '../../domain/kernel/unavailable.ts';
import { taggingEvent } from '../../present/categories/tagging-event.ts';
import type { TagsAndTaggings } from '../../store/categories/tag-reader.ts';
import { TAGGINGS_PER_REMOVAL, taggingsRemoved } from '../../store/categories/tag-store.ts';
import type { MemberStore } from '../../store/members/member-store.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import type { Change } from '../table/unit-of-work.ts';
import { TAGS_CHANGE, type TagDeps } from './change-tags.ts';

export interface RemoveTaggingsDeps extends TagDeps {
  readonly members: MemberStore;
}

/** Twice what all taggings of a user need: others may add some meanwhile. */
const CHANGES_MAX = 2 * Math.ceil(TAGGINGS_MAX / TAGGINGS_PER_REMOVAL);

/**
 * Removes the taggings that `isMeant` accepts, some in each change, until none is left. `last` joins the change after that, with
 * what is left then, so that no tagging can come in between. Gives how many were removed, and what `last` gave.
 */
export const removeTaggings = async <T>(
  deps: RemoveTaggingsDeps,
  { user, isQuiet }: ChangeRequest,
  isMeant: (tagging: Tagging) => boolean,
  last: (left: TagsAndTaggings, change: Change) => T,
): Promise<{ readonly removedCount: number; readonly result: T }> => {
  let reading: ReturnType<MemberStore['list']> | undefined;
  /** One event for each tagging whose transaction is still visible. */
  const draftsOf = async ({ tags }: TagsAndTaggings, taggings: readonly Tagging[]) => {
    if (isQuiet) return [];
    reading ??= deps.members.list(user.guid);
    const members = await reading;
    return taggings.flatMap((tagging) => {
      const tag = tags.find(({ guid }) => guid === tagging.tagGuid);
      const member = memberOf(tagging, members);
      if (tag === undefined || member === null) return [];
      const memberIsManagedByUser = member.isManagedByUser;
      return [taggingEvent({ action: 'deleted', tagging, tag, user, nowMs: deps.clock(), memberIsManagedByUser })];
    });
  };
  // What a change leaves is what the next one begins with, unless another call came in between.
  let known: TagsAndTaggings | null = null;
  let removedCount = 0;
  for (let turn = 0; turn < CHANGES_MAX; turn += 1) {
    const removed = await deps.change({ ...TAGS_CHANGE, isQuiet }, async (change) => {
      const before: TagsAndTaggings = known ?? (await deps.tags.tagsAndTaggings(user.guid));
      known = null;
      const meant = before.taggings.filter(isMeant).slice(0, TAGGINGS_PER_REMOVAL);
      if (meant.length === 0) return { kind: 'last', result: last(before, change) } as const;
      const { writes, left } = taggingsRemoved(user.guid, before, meant);
      change.write(...writes);
      change.emit(...(await draftsOf(before, meant)));
      const taggings = before.taggings.filter((tagging) => !meant.includes(tagging));
      return { kind: 'some', count: meant.length, left: { ...left, taggings } } as const;
    });
    if (removed.kind === 'last') return { removedCount, result: removed.result };
    removedCount += removed.count;
    known = removed.left;
  }
  throw new Busy('tags');
};
