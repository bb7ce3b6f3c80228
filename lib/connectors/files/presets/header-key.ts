import { createHash } from 'node:crypto';
import { foldWords } from '../../../domain/imports/words/fold.ts';
import { NAME_LENGTH_MAX } from '../columns/header-words.ts';

/** Among some hundred layouts, two headers with the same key do not happen by chance. */
const KEY_LENGTH = 12;

/**
 * The same for every file of a layout, whatever the case, accents and signs of its header. A delimiter at the end of the
 * header makes no column.
 */
export const headerKey = (names: readonly string[]): string => {
  const folded = names.map((name) => foldWords(name.slice(0, NAME_LENGTH_MAX)));
  const length = folded.findLastIndex((name) => name !== '') + 1;
  return createHash('sha256').update(folded.slice(0, length).join('|')).digest('base64url').slice(0, KEY_LENGTH);
};
