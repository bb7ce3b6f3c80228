import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type { Tag, TagChange } from '../../domain/categories/tag.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { tagEvent } from '../../present/categories/tag-event.ts';
import { type TagStore, tagsPut } from '../../store/categories/tag-store.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import type { UnitOfWork } from '../table/unit-of-work.ts';

export interface TagDeps {
  readonly tags: TagStore;
  readonly change: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * An app that tags a list of transactions makes one call for each at the same time, and all these calls change one
 * item.
 */
export const TAGS_CHANGE = { what: 'tags', tries: 100 } as const;

/** Writes what `decide` makes of the present tags. */
export const changeTags = (
  { tags: store, change }: TagDeps,
  { user, isQuiet }: ChangeRequest,
  action: Exclude<ObjectAction, 'deleted'>,
  decide: (tags: readonly Tag[]) => TagChange,
): Promise<TagChange> =>
  change({ ...TAGS_CHANGE, isQuiet }, async ({ write, emit }) => {
    const before = await store.read(user.guid);
    const changed = decide(before.tags);
    if (changed.kind === 'refused' || changed.tags === before.tags) return changed;
    write(tagsPut(user.guid, before, changed.tags));
    emit(tagEvent(action, changed.tag, user));
    return changed;
  });
