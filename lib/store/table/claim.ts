import type { Item, Put } from './table-client.ts';

/** Takes a name that one may have at a time: refused where there is an item of this name. */
export interface Claim {
  readonly put: Put;
  /** Whether the item that is there says that another has the name. */
  readonly isOthers: (item: Item) => boolean;
}
