import type { Guid } from '../kernel/guid.ts';
import { CATEGORY_TREE } from './category-tree.ts';

/** A label for transactions: a default one, or a user's own below a default. */
export interface Category {
  readonly guid: Guid<'CAT'>;
  readonly name: string;
  /** Null at the top level. */
  readonly parentGuid: Guid<'CAT'> | null;
  readonly isDefault: boolean;
  readonly isIncome: boolean;
  readonly metadata: string | null;
  /** Null for default categories. */
  readonly createdAt: number | null;
  readonly updatedAt: number | null;
}

const INCOME: Guid<'CAT'> = 'CAT-bf9f3294-4c40-1677-d269-54fbc189faf3';

const defaultCategory = (guid: Guid<'CAT'>, name: string, parentGuid: Guid<'CAT'> | null): Category => ({
  guid,
  name,
  parentGuid,
  isDefault: true,
  isIncome: guid === INCOME || parentGuid === INCOME,
  metadata: null,
  createdAt: null,
  updatedAt: null,
});

/** The whole default tree: each top-level category followed by its children. */
export const DEFAULT_CATEGORIES: readonly Category[] = CATEGORY_TREE.flatMap((top) => [
  defaultCategory(top.guid, top.name, null),
  ...top.children.map(([guid, name]) => defaultCategory(guid, name, top.guid)),
]);

const byGuid: ReadonlyMap<string, Category> = new Map(DEFAULT_CATEGORIES.map((category) => [category.guid, category]));
const byName: ReadonlyMap<string, Category> = new Map(DEFAULT_CATEGORIES.map((category) => [category.name, category]));

const placeByGuid: ReadonlyMap<string, number> = new Map(DEFAULT_CATEGORIES.map(({ guid }, place) => [guid, place]));

/** Position in `DEFAULT_CATEGORIES`, by which stored rows name a category; null for a user's own. Never changes. */
export const defaultCategoryPlace = (guid: string): number | null => placeByGuid.get(guid) ?? null;

export const findDefaultCategory = (guid: string): Category | null => byGuid.get(guid) ?? null;

/** By the exact name of the tree, where names are unique. Throws for any other name: that is a mistake in a table of ours. */
export const categoryNamed = (name: string): Category => {
  const category = byName.get(name);
  if (category === undefined) throw new RangeError(`The default tree has no category ${name}`);
  return category;
};

export const guidsNamed = (...names: readonly string[]): ReadonlySet<string | null> =>
  new Set(names.map((name) => categoryNamed(name).guid));

/** The guid itself at the top level, else its parent's; null for a guid that no default category has. */
export const topLevelOf = (guid: string): Guid<'CAT'> | null => {
  const category = findDefaultCategory(guid);
  return category === null ? null : (category.parentGuid ?? category.guid);
};

/** The guid of a top-level category itself, else that of its parent; also for a user's own categories. */
export const topLevelIn = ({ guid, parentGuid }: Category): Guid<'CAT'> => parentGuid ?? guid;

/** The category of a transaction as long as no better one is known. */
export const UNCATEGORIZED: Guid<'CAT'> = 'CAT-d7851c65-3353-e490-1953-fb9235e681e4';

/** All categories of a user: the default ones and those of the user's own. */
export interface CategoryBook {
  readonly all: readonly Category[];
  readonly has: (guid: Guid<'CAT'>) => boolean;
  /** `Uncategorized` for a guid that is not, or no longer, that of a category. */
  readonly find: (guid: Guid<'CAT'>) => Category;
}

export const categoryBookOf = (own: readonly Category[]): CategoryBook => {
  if (own.length === 0) return DEFAULT_BOOK;
  const ownByGuid = new Map<string, Category>(own.map((category) => [category.guid, category]));
  return {
    all: [...DEFAULT_CATEGORIES, ...own],
    has: (guid) => byGuid.has(guid) || ownByGuid.has(guid),
    find: (guid) => byGuid.get(guid) ?? ownByGuid.get(guid) ?? UNKNOWN,
  };
};

const UNKNOWN = defaultCategory(UNCATEGORIZED, 'Uncategorized', null);

const DEFAULT_BOOK: CategoryBook = {
  all: DEFAULT_CATEGORIES,
  has: (guid) => byGuid.has(guid),
  find: (guid) => byGuid.get(guid) ?? UNKNOWN,
};
