import { taggingEvent } from '../../lib/contract/tag-events.ts';
import { type DomainEvent, newEvent } from '../../lib/domain/event.ts';
import type { Tagging } from '../../lib/domain/tag.ts';
import { memberOf } from '../../lib/domain/tagged-member.ts';
import type { User } from '../../lib/domain/user.ts';
import type { TagsAndTaggings } from '../../lib/store/tag-reader.ts';
import { TAGGINGS_PER_REMOVAL } from '../../lib/store/tag-store.ts';
import type { TagDeps } from './tag-deps.ts';

/** One event for each tagging whose transaction can still be seen. */
export const removalEvents = async (
  deps: TagDeps,
  user: User,
  { tags }: Pick<TagsAndTaggings, 'tags'>,
  taggings: readonly Tagging[],
): Promise<readonly DomainEvent[]> => {
  const members = await deps.members.list(user.guid);
  const nowMs = deps.clock();
  return taggings.flatMap((tagging) => {
    const tag = tags.find(({ guid }) => guid === tagging.tagGuid);
    const member = memberOf(tagging, members);
    if (tag === undefined || member === null) return [];
    const news = { action: 'deleted', tagging, tag, user, nowMs } as const;
    return [newEvent(taggingEvent({ ...news, memberIsManagedByUser: member.isManagedByUser }), deps.ids, nowMs)];
  });
};

/** Removes some of the taggings that `isMeant`. `isDone`: there are none any more, as of `before`. */
export const removeAllTaggings = async (
  deps: TagDeps,
  user: User,
  isMeant: (tagging: Tagging) => boolean,
  skipWebhook: boolean,
): Promise<{ readonly isDone: boolean; readonly before: TagsAndTaggings }> => {
  const before = await deps.tags.tagsAndTaggings(user.guid);
  const taggings = before.taggings.filter(isMeant).slice(0, TAGGINGS_PER_REMOVAL);
  if (taggings.length === 0) return { isDone: true, before };
  const events = skipWebhook ? [] : await removalEvents(deps, user, before, taggings);
  const removed = await deps.tags.removeTaggings(user.guid, before, taggings, events);
  if (removed === 'written') await deps.announce(events);
  return { isDone: false, before };
};
