import type { Guid } from '../kernel/guid.ts';
import { type Refused, refused } from '../kernel/refused.ts';
import { withChange } from '../kernel/with-change.ts';
import { type Category, DEFAULT_CATEGORIES, findDefaultCategory } from './category.ts';

/** A category that a user made below a default one. */
export interface OwnCategory extends Category {
  readonly parentGuid: Guid<'CAT'>;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly revision: number;
}

/** All own categories of a user lie in one item; every list of transactions reads it for the names. */
export const OWN_CATEGORIES_MAX = 100;
/** UTF-16 units of all names and metadata together: at most 60 KB as UTF-8, and those lists stay cheap. */
export const OWN_CATEGORIES_TEXT_MAX = 20_000;

export type CategoryRefusal = 'missing' | 'isDefault' | 'parentIsNotTop' | 'nameIsTaken' | 'tooMany' | 'tooLarge';

/** `category` as it is after the change; `categories` is the same list when nothing changed. */
export type CategoryChange =
  | { readonly kind: 'changed'; readonly categories: readonly OwnCategory[]; readonly category: OwnCategory }
  | Refused<CategoryRefusal>;

export interface CategoryFields {
  readonly name: string;
  readonly metadata: string | null;
}

export const addCategory = (
  categories: readonly OwnCategory[],
  fields: CategoryFields & { readonly guid: Guid<'CAT'>; readonly parentGuid: Guid<'CAT'> },
  nowMs: number,
): CategoryChange => {
  const parent = findDefaultCategory(fields.parentGuid);
  if (parent === null || parent.parentGuid !== null) return refused('parentIsNotTop');
  if (isTaken(categories, fields)) return refused('nameIsTaken');
  if (categories.length >= OWN_CATEGORIES_MAX) return refused('tooMany');
  return fitting(categories, {
    ...fields,
    isDefault: false,
    isIncome: parent.isIncome,
    createdAt: nowMs,
    updatedAt: nowMs,
    revision: 1,
  });
};

export const changeCategory = (
  categories: readonly OwnCategory[],
  guid: Guid<'CAT'>,
  fields: Partial<CategoryFields>,
  nowMs: number,
): CategoryChange => {
  if (findDefaultCategory(guid) !== null) return refused('isDefault');
  const before = categories.find((category) => category.guid === guid);
  if (before === undefined) return refused('missing');
  const changed = withChange<OwnCategory>(before, fields);
  if (isTaken(categories, changed)) return refused('nameIsTaken');
  if (changed === before) return { kind: 'changed', categories, category: before };
  return fitting(
    categories.filter((category) => category !== before),
    { ...changed, updatedAt: nowMs, revision: before.revision + 1 },
  );
};

/** Sorted by parent, then oldest first: the order of lists. */
export const inTreeOrder = (categories: readonly OwnCategory[]): readonly OwnCategory[] => {
  const placeOf = new Map(DEFAULT_CATEGORIES.map(({ guid }, place) => [guid, place]));
  const place = ({ parentGuid }: OwnCategory): number => placeOf.get(parentGuid) ?? 0;
  return categories.toSorted((a, b) => place(a) - place(b) || a.createdAt - b.createdAt || (a.guid < b.guid ? -1 : 1));
};

const folded = (name: string): string => name.trim().toLowerCase();

type Named = Pick<OwnCategory, 'guid' | 'name' | 'parentGuid'>;

/** Two names that differ in case only cannot be told apart under one parent. */
const isTaken = (categories: readonly OwnCategory[], { guid, name, parentGuid }: Named): boolean =>
  [...DEFAULT_CATEGORIES, ...categories].some(
    (other) => other.guid !== guid && other.parentGuid === parentGuid && folded(other.name) === folded(name),
  );

const fitting = (others: readonly OwnCategory[], category: OwnCategory): CategoryChange => {
  const categories = [...others, category];
  const length = categories.reduce((sum, { name, metadata }) => sum + name.length + (metadata?.length ?? 0), 0);
  return length > OWN_CATEGORIES_TEXT_MAX ? refused('tooLarge') : { kind: 'changed', categories, category };
};
