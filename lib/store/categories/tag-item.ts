import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import type { Tag, Tagging } from '../../domain/categories/tag.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { itemToPacked, packJson } from '../table/packed-json.ts';
import type { Item } from '../table/table-client.ts';

const storedTags: z.ZodMiniType<readonly Tag[]> = z.array(
  z.object({ guid: guidSchema('TAG'), name: z.string(), revision: z.number(), updatedAt: z.number() }),
);
const lock = z.object({ revision: z.number(), taggingCount: z.number() });

const storedTagging: z.ZodMiniType<Tagging> = z.object({
  guid: guidSchema('TGN'),
  tagGuid: guidSchema('TAG'),
  transactionGuid: guidSchema('TRN'),
  createdAt: z.number(),
});

/** `revision` is the revision of the item, 0 while there is none; it rises with each change of a tag or tagging. */
export interface StoredTags {
  readonly revision: number;
  readonly taggingCount: number;
  /** Oldest first. */
  readonly tags: readonly Tag[];
}

export const itemToTags = (item: Item | null): StoredTags =>
  item === null
    ? { revision: 0, taggingCount: 0, tags: [] }
    : { ...decodeItem(lock, item), tags: itemToPacked(storedTags, item) };

export const tagsToItem = (user: Guid<'USR'>, { revision, taggingCount, tags }: StoredTags): Item => ({
  ...keys.tags(user),
  revision,
  taggingCount,
  packed: packJson(tags),
});

export const itemToTagging = (item: Item): Tagging => decodeItem(storedTagging, item);

export const taggingToItem = (user: Guid<'USR'>, tagging: Tagging): Item => ({
  ...keys.tagging(user, tagging.transactionGuid, tagging.tagGuid),
  ...tagging,
});
