import type { Condition, Item, Put } from './table-client.ts';

/** Holds while there is no such item. */
export const IS_NEW: Condition = { expression: 'attribute_not_exists(#pk)' };

/** Puts an item that must not exist yet. */
export const newPut = (item: Item): Put => ({ kind: 'put', item, condition: IS_NEW });

/** Holds while an item that is replaced as a whole is the one that was read; revision 0 stands for "no item yet". */
export const stillAt = (revision: number): Condition =>
  revision === 0 ? IS_NEW : { expression: '#revision = :revision', values: { revision } };
