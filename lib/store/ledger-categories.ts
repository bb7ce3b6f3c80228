import { DEFAULT_CATEGORIES, defaultCategoryPlace } from '../domain/category.ts';
import { type Guid, isGuid } from '../domain/guid.ts';
import { type ByteReader, type ByteWriter, LedgerUnreadableError } from './ledger-bytes.ts';

/**
 * A column of categories: the default ones by their place in the tree, which never changes, a user's own by their place
 * in a list that stands before the column.
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
  if (ownCount > count) throw new LedgerUnreadableError('more categories than rows');
  const own = reader.texts(ownCount);
  const numbers = new Array<number>(count);
  for (let index = 0; index < count; index += 1) numbers[index] = reader.uint();
  return (index) => {
    const number = numbers[index] ?? 0;
    const guid = number < OWN_FROM ? DEFAULT_CATEGORIES[number]?.guid : own[number - OWN_FROM];
    if (typeof guid !== 'string' || !isGuid('CAT', guid))
      throw new LedgerUnreadableError('a category that is not there');
    return guid;
  };
};
