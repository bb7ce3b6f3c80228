import type { Tag, Tagging } from '../../domain/categories/tag.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { keys, TAGS_AND_TAGGINGS, USER_RANGE } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { itemToTagging, itemToTags, type StoredTags } from './tag-item.ts';

export interface TagsAndTaggings extends StoredTags {
  /** Oldest first, without taggings whose tag is gone. */
  readonly taggings: readonly Tagging[];
}

export type TagReader = ReturnType<typeof createTagReader>;

/** Reads tags, strongly consistent. Functions that only read tags use this and carry no code that writes. */
export const createTagReader = ({ table }: { readonly table: ItemTable }) => ({
  /** Oldest first. */
  tags: async (userGuid: Guid<'USR'>): Promise<readonly Tag[]> =>
    itemToTags(await table.get(keys.tags(userGuid), { isConsistent: true })).tags,
  tagsAndTaggings: async (userGuid: Guid<'USR'>): Promise<TagsAndTaggings> => {
    const { pk } = keys.tags(userGuid);
    const items = await table.query({ pk, sk: TAGS_AND_TAGGINGS, isConsistent: true });
    const stored = itemToTags(items.find(({ sk }) => sk === USER_RANGE.tags) ?? null);
    const guids = new Set<string>(stored.tags.map(({ guid }) => guid));
    const taggings = items
      .filter(({ sk }) => sk.startsWith(USER_RANGE.taggings))
      .map(itemToTagging)
      .filter(({ tagGuid }) => guids.has(tagGuid))
      .toSorted((a, b) => a.createdAt - b.createdAt || (a.guid < b.guid ? -1 : 1));
    return { ...stored, taggings };
  },
});
