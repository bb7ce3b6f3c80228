import type { Tag, Tagging } from '../../domain/categories/tag.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { keys } from '../table/keys.ts';
import { stillAt } from '../table/revision.ts';
import type { Condition, Table } from '../table/table-client.ts';
import { eventWrites } from '../webhooks/event-store.ts';
import { itemToTagging, itemToTags, type StoredTags, taggingToItem, tagsToItem } from './tag-item.ts';
import { createTagReader, type TagReader } from './tag-reader.ts';

/** Taggings removed in one transaction, which holds 100 writes: each with its event, and the tags. */
export const TAGGINGS_PER_REMOVAL = 45;

/** `stale`: tags or taggings of the user have changed since they were read. */
export type TagsWritten = 'written' | 'stale';

export interface TagStore extends TagReader {
  /** The tags with what guards their changes. Strong read. */
  readonly read: (userGuid: Guid<'USR'>) => Promise<StoredTags>;
  readonly replaceTags: (
    userGuid: Guid<'USR'>,
    before: StoredTags,
    tags: readonly Tag[],
    events: readonly DomainEvent[],
  ) => Promise<TagsWritten>;
  /** Null when the transaction does not have the tag. Strong read. */
  readonly readTagging: (
    userGuid: Guid<'USR'>,
    transactionGuid: Guid<'TRN'>,
    tagGuid: Guid<'TAG'>,
  ) => Promise<Tagging | null>;
  readonly addTagging: (
    userGuid: Guid<'USR'>,
    before: StoredTags,
    tagging: Tagging,
    events: readonly DomainEvent[],
  ) => Promise<TagsWritten>;
  /** At most `TAGGINGS_PER_REMOVAL`, and one event for each at most. Gives the tags with what guards their next change. */
  readonly removeTaggings: (
    userGuid: Guid<'USR'>,
    before: StoredTags,
    taggings: readonly Tagging[],
    events: readonly DomainEvent[],
  ) => Promise<StoredTags | 'stale'>;
}

const isUnchanged = ({ revision }: StoredTags): Condition => stillAt(revision);

export const createTagStore = ({ table }: { readonly table: Table }): TagStore => {
  const recounted = (before: StoredTags, change: number): StoredTags => ({
    ...before,
    revision: before.revision + 1,
    taggingCount: before.taggingCount + change,
  });
  /** One more or fewer: nobody else counted in between. */
  const count = (userGuid: Guid<'USR'>, before: StoredTags, { revision, taggingCount }: StoredTags) =>
    ({
      kind: 'update',
      key: keys.tags(userGuid),
      set: { revision, taggingCount },
      condition: isUnchanged(before),
    }) as const;

  return {
    ...createTagReader({ table }),
    read: async (userGuid) => itemToTags(await table.get(keys.tags(userGuid), { isConsistent: true })),
    replaceTags: async (userGuid, before, tags, events) => {
      const written = await table.transact([
        {
          kind: 'put',
          item: tagsToItem(userGuid, { ...before, revision: before.revision + 1, tags }),
          condition: isUnchanged(before),
        },
        ...eventWrites(events),
      ]);
      return written.ok ? 'written' : 'stale';
    },
    readTagging: async (userGuid, transactionGuid, tagGuid) => {
      const item = await table.get(keys.tagging(userGuid, transactionGuid, tagGuid), { isConsistent: true });
      return item === null ? null : itemToTagging(item);
    },
    addTagging: async (userGuid, before, tagging, events) => {
      const written = await table.transact([
        count(userGuid, before, recounted(before, 1)),
        {
          kind: 'put',
          item: taggingToItem(userGuid, tagging),
          condition: { expression: 'attribute_not_exists(#pk)' },
        },
        ...eventWrites(events),
      ]);
      return written.ok ? 'written' : 'stale';
    },
    removeTaggings: async (userGuid, before, taggings, events) => {
      const after = recounted(before, -taggings.length);
      const written = await table.transact([
        count(userGuid, before, after),
        ...taggings.map(
          (tagging) =>
            ({
              kind: 'delete',
              key: keys.tagging(userGuid, tagging.transactionGuid, tagging.tagGuid),
              condition: { expression: '#guid = :guid', values: { guid: tagging.guid } },
            }) as const,
        ),
        ...eventWrites(events),
      ]);
      return written.ok ? after : 'stale';
    },
  };
};
