import * as z from 'zod/mini';
import { decodeItem } from './item-codec.ts';
import type { Item } from './table-client.ts';

const revised = z.object({ revision: z.number(), editRevision: z.exactOptional(z.number()) });

/**
 * The revision at which an item was last written by something other than a refresh; 0 where only refreshes wrote it, or
 * nothing did. A refresh hands it on in `editRevision`; an item without that was written by an edit.
 */
export const editRevisionOf = (item: Item | undefined): number => {
  if (item === undefined) return 0;
  const { revision, editRevision = revision } = decodeItem(revised, item);
  return editRevision;
};
