import { foldWords } from '../../../domain/imports/words/fold.ts';
import { LANGUAGES } from '../../../domain/imports/words/languages.ts';

/** Words in the cells of a table, beside the numbers and dates. */

type List = 'out' | 'in' | 'pending' | 'void' | 'balance' | 'total';

/** A sign has no letters, and stays as it is. */
const plain = (text: string): string => foldWords(text) || text;

const wordsOf = (list: List): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => language[list].split('|').map(plain)));

const OUT = wordsOf('out');
const IN = wordsOf('in');
const PENDING = wordsOf('pending');
const VOID = wordsOf('void');
const BALANCE = wordsOf('balance');
const FOOTER: ReadonlySet<string> = new Set([...BALANCE, ...wordsOf('total')]);

/** Longer than any word here. To normalise the accents of a long text takes quadratic time. */
const WORD_LENGTH_MAX = 64;

/** Empty for a text that is too long to be one of the words. */
const wordIn = (text: string): string => (text.length > WORD_LENGTH_MAX ? '' : plain(text));

/** The direction of money that a word says; null for any other word. */
export const directionOf = (text: string): 'in' | 'out' | null => {
  const word = wordIn(text);
  if (OUT.has(word)) return 'out';
  return IN.has(word) ? 'in' : null;
};

/** `void`: no money moved, and none will. A word that is not known says that the row is posted, as most rows are. */
export type RowStatus = 'posted' | 'pending' | 'void';

export const statusOf = (text: string): RowStatus => {
  const word = wordIn(text);
  if (PENDING.has(word)) return 'pending';
  return VOID.has(word) ? 'void' : 'posted';
};

const NUMBERS_AT_END = /(?: ?\d+)+$/;

/** Lines of a footer are short, and name the sum first. */
const FOOTER_LENGTH_MAX = 200;

/** Whether a cell has a word for a sum or a balance, as the last lines of a table do. */
export const hasFooterWord = (cell: string): boolean => {
  const words = foldWords(cell.slice(0, FOOTER_LENGTH_MAX)).replace(NUMBERS_AT_END, '');
  return FOOTER.has(words) || words.split(' ').some((word) => FOOTER.has(word));
};

/** What stands between the word for a balance and its day. */
const OF_DAY =
  / (?:am|zum|vom|per|au|du|al|del|em|do|a|op|den|pr|dne|ke dni|ku dnu|na dzien|na|at|on|as of|as at|for|за|на)$/;

/** Whether a text only names a balance, perhaps with its day: `Saldo anterior`, `S A L D O`, `Solde au 31/01/2026`. */
export const isBalanceText = (text: string): boolean => {
  const words = wordIn(text).replace(NUMBERS_AT_END, '');
  return BALANCE.has(/^\p{L}(?: \p{L})+$/u.test(words) ? words.replaceAll(' ', '') : words.replace(OF_DAY, ''));
};
