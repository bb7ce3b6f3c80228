import type { Tag, Tagging } from '../../domain/categories/tag.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { keys } from '../table/keys.ts';
import { newPut, stillAt } from '../table/revision.ts';
import { type Delete, deleteOf, type Put, type Table, type Update } from '../table/table-client.ts';
import type { Written } from '../table/written.ts';
import { eventWrites } from '../webhooks/event-store.ts';
import { itemToTagging, itemToTags, type StoredTags, taggingToItem, tagsToItem } from './tag-item.ts';
import { createTagReader } from './tag-reader.ts';

/**
 * How many taggings one transaction removes: it holds 100 writes, one for each tagging, one for each event, and one for
 * the tags.
 */
export const TAGGINGS_PER_REMOVAL = 45;

/** `stale`: tags or taggings of the user have changed since they were read. */
export type TaggingsRemoved = { readonly kind: 'done'; readonly tags: StoredTags } | { readonly kind: 'stale' };

export type TagStore = ReturnType<typeof createTagStore>;

/** Each change answers `stale`, and changes nothing, when tags or taggings of the user have changed since they were read. */
export const createTagStore = ({ table }: { readonly table: Table }) => ({
  ...createTagReader({ table }),
  /** The tags with the revision that guards their changes. Strong read. */
  read: async (userGuid: Guid<'USR'>): Promise<StoredTags> =>
    itemToTags(await table.get(keys.tags(userGuid), { isConsistent: true })),
  replaceTags: async (
    userGuid: Guid<'USR'>,
    before: StoredTags,
    tags: readonly Tag[],
    events: readonly DomainEvent[],
  ): Promise<Written> => {
    const item = tagsToItem(userGuid, { ...before, revision: before.revision + 1, tags });
    const put: Put = { kind: 'put', item, condition: stillAt(before.revision) };
    const written = await table.transact([put, ...eventWrites(events)]);
    return { kind: written.ok ? 'done' : 'stale' };
  },
  /** Null when the transaction does not have the tag. Strong read. */
  readTagging: async (
    userGuid: Guid<'USR'>,
    transactionGuid: Guid<'TRN'>,
    tagGuid: Guid<'TAG'>,
  ): Promise<Tagging | null> => {
    const item = await table.get(keys.tagging(userGuid, transactionGuid, tagGuid), { isConsistent: true });
    return item && itemToTagging(item);
  },
  addTagging: async (
    userGuid: Guid<'USR'>,
    before: StoredTags,
    tagging: Tagging,
    events: readonly DomainEvent[],
  ): Promise<Written> => {
    const written = await table.transact([
      count(userGuid, before, recounted(before, 1)),
      newPut(taggingToItem(userGuid, tagging)),
      ...eventWrites(events),
    ]);
    return { kind: written.ok ? 'done' : 'stale' };
  },
  /**
   * Removes at most `TAGGINGS_PER_REMOVAL` taggings, with at most one event for each. Answers with the tags and the
   * revision that guards their next change.
   */
  removeTaggings: async (
    userGuid: Guid<'USR'>,
    before: StoredTags,
    taggings: readonly Tagging[],
    events: readonly DomainEvent[],
  ): Promise<TaggingsRemoved> => {
    const tags = recounted(before, -taggings.length);
    const removals = taggings.map((tagging) => removalOf(userGuid, tagging));
    const written = await table.transact([count(userGuid, before, tags), ...removals, ...eventWrites(events)]);
    return written.ok ? { kind: 'done', tags } : { kind: 'stale' };
  },
  /** Puts a tagging in the place of one; null where the transaction has the tag already. */
  replaceTagging: async (
    userGuid: Guid<'USR'>,
    before: StoredTags,
    { tagging, next }: { readonly tagging: Tagging; readonly next: Tagging | null },
    events: readonly DomainEvent[],
  ): Promise<TaggingsRemoved> => {
    const tags = recounted(before, next === null ? -1 : 0);
    const written = await table.transact([
      count(userGuid, before, tags),
      removalOf(userGuid, tagging),
      ...(next === null ? [] : [newPut(taggingToItem(userGuid, next))]),
      ...eventWrites(events),
    ]);
    return written.ok ? { kind: 'done', tags } : { kind: 'stale' };
  },
});

const removalOf = (userGuid: Guid<'USR'>, { guid, transactionGuid, tagGuid }: Tagging): Delete => ({
  ...deleteOf(keys.tagging(userGuid, transactionGuid, tagGuid)),
  condition: { expression: '#guid = :guid', values: { guid } },
});

const recounted = (before: StoredTags, change: number): StoredTags => ({
  ...before,
  revision: before.revision + 1,
  taggingCount: before.taggingCount + change,
});

/** Keeps the new number of taggings, provided that no other call counted in between. */
const count = (userGuid: Guid<'USR'>, before: StoredTags, { revision, taggingCount }: StoredTags): Update => ({
  kind: 'update',
  key: keys.tags(userGuid),
  set: { revision, taggingCount },
  condition: stillAt(before.revision),
});
