import type { Tag, Tagging } from '../../domain/categories/tag.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { keys } from '../table/keys.ts';
import { newPut, stillAt } from '../table/revision.ts';
import { type Delete, deleteOf, type ItemTable, type Put, type Update, type Write } from '../table/table-client.ts';
import { itemToTagging, itemToTags, type StoredTags, taggingToItem, tagsToItem } from './tag-item.ts';
import { createTagReader } from './tag-reader.ts';

/**
 * How many taggings one transaction removes: it holds 100 writes, one for each tagging, one for each event, and one for
 * the tags.
 */
export const TAGGINGS_PER_REMOVAL = 45;

export type TagStore = ReturnType<typeof createTagStore>;

export const createTagStore = ({ table }: { readonly table: ItemTable }) => ({
  ...createTagReader({ table }),
  /** The tags with the revision that guards their changes. Strong read. */
  read: async (userGuid: Guid<'USR'>): Promise<StoredTags> =>
    itemToTags(await table.get(keys.tags(userGuid), { isConsistent: true })),
  /** Null when the transaction does not have the tag. Strong read. */
  readTagging: async (
    userGuid: Guid<'USR'>,
    transactionGuid: Guid<'TRN'>,
    tagGuid: Guid<'TAG'>,
  ): Promise<Tagging | null> => {
    const item = await table.get(keys.tagging(userGuid, transactionGuid, tagGuid), { isConsistent: true });
    return item && itemToTagging(item);
  },
});

/** Each of these writes is refused when tags or taggings of the user have changed since `before` was read. */
export const tagsPut = (userGuid: Guid<'USR'>, before: StoredTags, tags: readonly Tag[]): Put => ({
  kind: 'put',
  item: tagsToItem(userGuid, { ...before, revision: before.revision + 1, tags }),
  condition: stillAt(before.revision),
});

export const taggingAdded = (userGuid: Guid<'USR'>, before: StoredTags, tagging: Tagging): readonly Write[] => [
  count(userGuid, before, recounted(before, 1)),
  newPut(taggingToItem(userGuid, tagging)),
];

/** Removes at most `TAGGINGS_PER_REMOVAL` taggings; gives the tags with the revision that guards their next change too. */
export const taggingsRemoved = (
  userGuid: Guid<'USR'>,
  before: StoredTags,
  taggings: readonly Tagging[],
): { readonly writes: readonly Write[]; readonly left: StoredTags } => {
  const left = recounted(before, -taggings.length);
  return { writes: [count(userGuid, before, left), ...taggings.map((one) => removalOf(userGuid, one))], left };
};

/** Puts a tagging in the place of one; null where the transaction has the tag already. */
export const taggingReplaced = (
  userGuid: Guid<'USR'>,
  before: StoredTags,
  { tagging, next }: { readonly tagging: Tagging; readonly next: Tagging | null },
): { readonly writes: readonly Write[]; readonly left: StoredTags } => {
  const left = recounted(before, next === null ? -1 : 0);
  const put = next === null ? [] : [newPut(taggingToItem(userGuid, next))];
  return { writes: [count(userGuid, before, left), removalOf(userGuid, tagging), ...put], left };
};

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
