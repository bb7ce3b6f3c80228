import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import type { OwnCategory } from '../../domain/categories/own-category.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { itemToPacked, packJson } from '../table/packed-json.ts';
import type { Item } from '../table/table-client.ts';

const storedCategories: z.ZodMiniType<readonly OwnCategory[]> = z.array(
  z.object({
    guid: guidSchema('CAT'),
    name: z.string(),
    parentGuid: guidSchema('CAT'),
    isDefault: z.boolean(),
    isIncome: z.boolean(),
    metadata: z.nullable(z.string()),
    createdAt: z.number(),
    updatedAt: z.number(),
    revision: z.number(),
  }),
);
const lock = z.object({ revision: z.number() });

/** A user's own categories. `revision` is the revision of their item, 0 while there is none. */
export interface StoredCategories {
  readonly revision: number;
  readonly categories: readonly OwnCategory[];
}

export const itemToCategories = (item: Item | null): StoredCategories =>
  item === null
    ? { revision: 0, categories: [] }
    : { ...decodeItem(lock, item), categories: itemToPacked(storedCategories, item) };

export const categoriesToItem = (user: Guid<'USR'>, { revision, categories }: StoredCategories): Item => ({
  ...keys.categories(user),
  revision,
  packed: packJson(categories),
});
