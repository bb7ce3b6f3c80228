import { ItemMissingError, type Missing } from './item-error.ts';

/**
 * How often pieces are looked for, each time under a head or accounts that were read anew. A purge deletes a piece sixteen
 * minutes after the flip at the earliest, so a piece that is missing every time was lost.
 */
const PIECE_READS_MAX = 3;

export const isMissing = (found: unknown): found is Missing =>
  typeof found === 'object' && found !== null && 'kind' in found && found.kind === 'missing';

/**
 * Calls `read` until it finds all its pieces; each call must read the head or the accounts anew. Throws
 * `ItemMissingError`.
 */
export const readPieces = async <T>(read: () => Promise<T | Missing>): Promise<T> => {
  for (let reads = 1; ; reads += 1) {
    const found = await read();
    if (!isMissing(found)) return found;
    if (reads === PIECE_READS_MAX) throw new ItemMissingError(found.key);
  }
};
