import { categoryNamed, defaultCategoryPlace } from '../../../lib/domain/categories/category.ts';

/** A business under one name. */
interface PackableBrand {
  readonly name: string;
  /** What its texts are found by: letters and digits in capitals, without spaces, with the mark of the key before it. */
  readonly keys: readonly string[];
  /** The likeliest first. Countries by their two letters in small letters; `001` is the world. */
  readonly categories: readonly { readonly category: string; readonly countries: readonly string[] }[];
}

/**
 * The first line has each set of countries once, parted by `;`. Each further line is a business: name, then its
 * categories as place in the tree and place of the set, then its keys.
 */
export const packBrands = (brands: readonly PackableBrand[]): string => {
  const sets = new Map<string, number>();
  const setOf = (countries: readonly string[]): string => {
    const set = countries.join(' ');
    if (!sets.has(set)) sets.set(set, sets.size);
    return (sets.get(set) ?? 0).toString(36);
  };
  const lines = brands.map(({ name, keys, categories }) => {
    const packed = categories.map(({ category, countries }) => {
      const place = defaultCategoryPlace(categoryNamed(category).guid) ?? 0;
      return `${place.toString(36)}.${setOf(countries)}`;
    });
    return [name.replaceAll('\t', ' '), packed.join(' '), ...keys].join('\t');
  });
  return [[...sets.keys()].join(';'), ...lines].join('\n');
};
