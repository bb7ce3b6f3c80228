import * as z from 'zod/mini';
import { decodeItem } from './item-codec.ts';
import type { Item } from './table-client.ts';

const revised = z.object({ revision: z.number(), editRevision: z.exactOptional(z.number()) });

/**
 * The revision at which something other than a refresh last wrote the item; 0 where only refreshes wrote it, or nothing
 * did. A refresh keeps this revision in `editRevision`; an item without that attribute was written by an edit.
 */
export const editRevisionOf = (item: Item | undefined): number => {
  if (item === undefined) return 0;
  const { revision, editRevision = revision } = decodeItem(revised, item);
  return editRevision;
};
