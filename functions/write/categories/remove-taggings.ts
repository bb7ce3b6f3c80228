import { memberOf, type Tagging } from '../../../lib/domain/categories/tag.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { type DomainEvent, newEvent } from '../../../lib/domain/webhooks/event.ts';
import { taggingEvent } from '../../../lib/present/categories/tagging-event.ts';
import type { StoredTags } from '../../../lib/store/categories/tag-item.ts';
import type { TagsAndTaggings } from '../../../lib/store/categories/tag-reader.ts';
import { TAGGINGS_PER_REMOVAL } from '../../../lib/store/categories/tag-store.ts';
import type { WriteDeps } from '../deps.ts';

/**
 * An app that tags a list of transactions makes one call for each at the same time, and all these calls change one
 * item.
 */
export const TAG_LIMITS = { tries: 100 };

/** One event for each tagging whose transaction is still visible. */
const removalEvents = (
  { taggings, tags }: Pick<TagsAndTaggings, 'taggings' | 'tags'>,
  { user, members }: { readonly user: User; readonly members: readonly Member[] },
  { clock, ids }: Pick<WriteDeps, 'clock' | 'ids'>,
): readonly DomainEvent[] => {
  const nowMs = clock();
  return taggings.flatMap((tagging) => {
    const tag = tags.find(({ guid }) => guid === tagging.tagGuid);
    const member = memberOf(tagging, members);
    if (tag === undefined || member === null) return [];
    const news = { action: 'deleted', tagging, tag, user, nowMs } as const;
    return [newEvent(taggingEvent({ ...news, memberIsManagedByUser: member.isManagedByUser }), ids, nowMs)];
  });
};

/**
 * Removes the taggings that `isMeant` accepts, some at a time. `stale`: another call changed tags or taggings meanwhile,
 * and the caller looks at what is left anew.
 */
export const removeAllTaggings = async (
  deps: WriteDeps,
  user: User,
  isMeant: (tagging: Tagging) => boolean,
  skipWebhook: boolean,
): Promise<{ readonly kind: 'done' | 'stale'; readonly removedCount: number; readonly left: StoredTags }> => {
  const before = await deps.tags.tagsAndTaggings(user.guid);
  const meant = before.taggings.filter(isMeant);
  const members = skipWebhook || meant.length === 0 ? [] : await deps.members.list(user.guid);
  let left: StoredTags = before;
  for (let from = 0; from < meant.length; from += TAGGINGS_PER_REMOVAL) {
    const taggings = meant.slice(from, from + TAGGINGS_PER_REMOVAL);
    const events = skipWebhook ? [] : removalEvents({ taggings, tags: before.tags }, { user, members }, deps);
    const removed = await deps.tags.removeTaggings(user.guid, left, taggings, events);
    if (removed.kind === 'stale') return { kind: 'stale', removedCount: from, left };
    left = removed.tags;
    await deps.announce(events);
  }
  return { kind: 'done', removedCount: meant.length, left };
};
