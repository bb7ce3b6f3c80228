import type { EncodingFamily, LanguageWords } from '../../../domain/imports/words/language-words.ts';

/**
 * How likely characters are in one language, in bits: the fewer, the likelier. Rough figures do, since wrong encodings make
 * letters that the language has not at all.
 */
export interface LanguageModel {
  readonly family: EncodingFamily;
  readonly bitsOf: ReadonlyMap<string, number>;
  /** Words with a letter that is not ASCII, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Words of ASCII alone, which say the language whatever the encoding is. */
  readonly asciiWords: ReadonlySet<string>;
}

/** What part of a text the letters of `script.letters` are, and how fast they become rarer. */
const SHARE_OF_ACCENTS = 0.08;
const SHARE_OF_ALPHABET = 0.95;
const SHARE_OF_FREQUENT_CHARACTERS = 0.6;

const LATIN: ReadonlySet<EncodingFamily> = new Set(['western', 'central', 'baltic', 'turkish']);
const EAST_ASIAN: ReadonlySet<EncodingFamily> = new Set(['japanese', 'simplified', 'traditional', 'korean']);

export const isLatin = (family: EncodingFamily): boolean => LATIN.has(family);

/** A short word says little: many languages have it. */
const ASCII_WORD_LENGTH_MIN = 4;

export const modelOf = (language: LanguageWords): LanguageModel => {
  const { letters, encodings: family } = language.script;
  const { headers, script: _, code: __, ...lists } = language;
  const words = [...Object.values(headers), ...Object.values(lists)].flatMap((list) => list.split(/[| ]+/));
  const lower = new Set(words.map((word) => word.toLowerCase()));
  return {
    family,
    bitsOf: bitsByRank(Array.from(letters), family),
    words: new Set([...lower].filter((word) => /[^\p{ASCII}]/u.test(word))),
    asciiWords: new Set([...lower].filter((word) => word.length >= ASCII_WORD_LENGTH_MIN && /^[a-z]+$/.test(word))),
  };
};

/** Frequencies fall with the rank, in small alphabets fast and among the characters of East Asia slowly. */
const bitsByRank = (letters: readonly string[], family: EncodingFamily): ReadonlyMap<string, number> => {
  const isEastAsian = EAST_ASIAN.has(family);
  const share = isEastAsian ? SHARE_OF_FREQUENT_CHARACTERS : isLatin(family) ? SHARE_OF_ACCENTS : SHARE_OF_ALPHABET;
  const offset = isEastAsian ? 10 : isLatin(family) ? 1 : 3;
  const weights = letters.map((_letter, rank) => 1 / (rank + offset));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return new Map(letters.map((letter, rank) => [letter, -Math.log2((share * (weights[rank] ?? 0)) / sum)]));
};
