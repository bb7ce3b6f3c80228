import { MONTH_NAMES } from '../../kernel/month-names.ts';
import { wordsOf } from '../../transactions/enrich/phrases.ts';

/** Of months by their names, from 0; a name that languages give to different months is each of them. */
type MonthsByName = ReadonlyMap<string, readonly number[]>;

let known: MonthsByName | null = null;

const monthsByName = (): MonthsByName => {
  const months = new Map<string, readonly number[]>();
  for (const names of Object.values(MONTH_NAMES)) {
    for (const [month, forms] of names.split('|').entries()) {
      for (const form of wordsOf(forms)) months.set(form, [...(months.get(form) ?? []), month]);
    }
  }
  return months;
};

/** Finnish and other languages add letters to a name: `maaliskuun`. Short names are words with other ends: `mars`, `mart`. */
const ENDING_LENGTH_MAX = 2;
const LONG_NAME_LENGTH_MIN = 6;

/** The months that a word names, from 0; empty for any other word. */
export const monthsNamed = (word: string): readonly number[] => {
  known ??= monthsByName();
  const [folded = ''] = wordsOf(word);
  const endings = Math.max(0, Math.min(ENDING_LENGTH_MAX, folded.length - LONG_NAME_LENGTH_MIN));
  for (let cut = 0; cut <= endings; cut += 1) {
    const months = known.get(folded.slice(0, folded.length - cut));
    if (months !== undefined) return months;
  }
  return [];
};
