import { findDefaultCategoryNamed } from '../../categories/category.ts';
import type { Guid } from '../../kernel/guid.ts';

/** The default category that a table of this folder names; a name the tree does not have is a mistake in the table. */
export const categoryNamed = (name: string): Guid<'CAT'> => {
  const category = findDefaultCategoryNamed(name);
  if (category === null) throw new RangeError(`The default tree has no category ${name}`);
  return category.guid;
};
