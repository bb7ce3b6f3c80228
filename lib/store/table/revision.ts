import type { Condition } from './table-client.ts';

/** Holds while an item that is replaced as a whole is the one that was read; revision 0 stands for "no item yet". */
export const stillAt = (revision: number): Condition =>
  revision === 0
    ? { expression: 'attribute_not_exists(#pk)' }
    : { expression: '#revision = :revision', values: { revision } };
