import type { Item } from '../../../lib/store/table/table-client.ts';

/** The type of a stored event as subscribers know it; a row that is stored by its guid says it apart. */
export const storedTypeOf = ({ type, rowOf }: Item): string => String(rowOf ?? type);
