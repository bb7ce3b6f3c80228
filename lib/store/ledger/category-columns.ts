import { DEFAULT_CATEGORIES, defaultCategoryPlace } from '../../domain/categories/category.ts';
import { type Guid, isGuid } from '../../domain/kernel/guid.ts';
import { UnreadableError } from '../../domain/kernel/unreadable.ts';
import type { ByteReader, ByteWriter } from '../table/bytes.ts';

/**
 * A column of categories. A default category is written as its place in the tree, which never changes; a user's own
 * category as its place in a list that stands before the column.
 */
const OWN_FROM = 1_000;

export const writeCategories = (writer: ByteWriter, categories: readonly Guid<'CAT'>[]): void => {
  const own: string[] = [];
  const numbers = categories.map((guid) => {
    const place = defaultCategoryPlace(guid);
    if (place !== null) return place;
    const known = own.indexOf(guid);
    return OWN_FROM + (known === -1 ? own.push(guid) - 1 : known);
  });
  writer.uint(own.length);
  writer.texts(own);
  for (const number of numbers) writer.uint(number);
};

export const readCategories = (reader: ByteReader, count: number): ((index: number) => Guid<'CAT'>) => {
  const ownCount = reader.uint();
  if (ownCount > count) throw new UnreadableError('more categories than rows');
  const own = reader.texts(ownCount).map((guid) => {
    if (guid === null || !isGuid('CAT', guid)) throw new UnreadableError('a category that is none');
    return guid;
  });
  const guids = new Array<Guid<'CAT'>>(count);
  for (let index = 0; index < count; index += 1) {
    const number = reader.uint();
    const guid = number < OWN_FROM ? DEFAULT_CATEGORIES[number]?.guid : own[number - OWN_FROM];
    if (guid === undefined) throw new UnreadableError('a category that is not there');
    guids[index] = guid;
  }
  return (index) => {
    const guid = guids[index];
    if (guid === undefined) throw new RangeError('a row outside its chunk');
    return guid;
  };
};
