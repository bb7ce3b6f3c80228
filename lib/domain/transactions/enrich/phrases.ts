/** Letters that have no accent to take off. */
const LETTERS: Readonly<Record<string, string>> = { Ł: 'L', Ø: 'O', Đ: 'D', Æ: 'AE', Œ: 'OE' };
const IS_ASCII = /^[\x20-\x7e]*$/;

/**
 * The words of a description, upper case and without accents; everything but letters and digits separates them.
 * One pass over the text, whatever it holds.
 */
export const wordsOf = (text: string): readonly string[] => {
  if (IS_ASCII.test(text)) return text.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
  const folded = plain.replace(/[ŁØĐÆŒ]/g, (letter) => LETTERS[letter] ?? letter).normalize('NFC');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
};

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
  readonly rank: number;
}

const standsAt = (words: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => words[at + index] === word);

/** Phrases found by their first word, so that a look-up costs the length of the text and not that of the table. */
export interface PhraseTable<T> {
  /** The value of the first phrase of the table, in its order, that stands anywhere in the words and is wanted. */
  readonly find: (words: readonly string[], isWanted: (value: T) => boolean) => T | null;
  /** The value of the longest phrase that the words begin with. */
  readonly begin: (words: readonly string[]) => T | null;
}

export const phraseTable = <T>(phrases: readonly (readonly [phrase: string, value: T])[]): PhraseTable<T> => {
  const entries = phrases.map(([phrase, value], rank): Entry<T> => ({ words: wordsOf(phrase), value, rank }));
  const byFirstWord = Map.groupBy(entries, ({ words }) => words[0] ?? '');
  const entriesAt = (words: readonly string[], at: number): readonly Entry<T>[] =>
    (byFirstWord.get(words[at] ?? '') ?? []).filter((entry) => standsAt(words, at, entry.words));
  return {
    find: (words, isWanted) => {
      let best: Entry<T> | null = null;
      for (let at = 0; at < words.length; at += 1) {
        // Most words begin no phrase.
        if (!byFirstWord.has(words[at] ?? '')) continue;
        for (const entry of entriesAt(words, at)) {
          if ((best === null || entry.rank < best.rank) && isWanted(entry.value)) best = entry;
        }
      }
      return best === null ? null : best.value;
    },
    begin: (words) => {
      const [longest] = entriesAt(words, 0).toSorted((a, b) => b.words.length - a.words.length);
      return longest === undefined ? null : longest.value;
    },
  };
};

/** Whether one of some phrases stands in the words of a text. */
export const containsPhrase = (phrases: readonly string[]): ((words: readonly string[]) => boolean) => {
  const table = phraseTable(phrases.map((phrase) => [phrase, true] as const));
  return (words) => table.find(words, () => true) !== null;
};
