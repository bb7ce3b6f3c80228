import type { FeedTransaction } from '../../upstream/feed.ts';
import {
  ACRONYMS,
  AMBIGUOUS_REGIONS,
  COUNTERS,
  isReference,
  PREFIXES,
  PREFIXES_MAX,
  REFERENCE_MARK,
  REGIONS,
  SMALL_WORDS,
  TOWN_WORDS_MAX,
  TWO_WORD_TOWNS,
} from './noise.ts';

/** The payee stands at the beginning of a feed's text; what is longer than any bank writes is not looked at. */
const LOOKED_AT_LENGTH_MAX = 255;

/** One line of bounded, well-formed text without what processors put in front of the payee. */
export const withoutPrefixes = (description: string): string => {
  let text = description
    .slice(0, LOOKED_AT_LENGTH_MAX)
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  for (let round = 0; round < PREFIXES_MAX; round += 1) {
    const shorter = PREFIXES.reduce((rest, prefix) => rest.replace(prefix, ''), text);
    if (shorter === text) break;
    text = shorter;
  }
  return text;
};

/** `text` as `withoutPrefixes` left it. Never empty: where nothing but noise was given, it stays. */
export const cleanText = (text: string, type: FeedTransaction['type']): string => {
  const tokens = text
    .replace(REFERENCE_MARK, '')
    .replaceAll('*', ' ')
    .split(' ')
    .filter((token) => token !== '');
  const name = titleOf(nameIn(tokens));
  if (name !== '') return name;
  if (text !== '') return titleOf(text.split(' '));
  return type === 'CREDIT' ? 'Credit' : 'Debit';
};

/** A cheque is known by its number, so that one number stays. */
const isCheck = (tokens: readonly string[]): boolean =>
  tokens.length === 2 && tokens[0] === 'CHECK' && /^#?\d+$/.test(tokens[1] ?? '');

const nameIn = (tokens: readonly string[]): readonly string[] => {
  if (isCheck(tokens)) return tokens;
  const words = withoutPlace(tokens);
  return words.filter((word, index) => {
    if (index > 0 && isReference(word)) return false;
    const next = words[index + 1];
    return !(index > 0 && next !== undefined && COUNTERS.has(word) && isReference(next));
  });
};

/** Without town and state at the end. The town is what stands after the last number, or one word, or two well-known ones. */
const withoutPlace = (tokens: readonly string[]): readonly string[] => {
  const region = tokens.at(-1) ?? '';
  const rest = tokens.slice(0, -1);
  if (rest.length < 2 || !REGIONS.has(region)) return tokens;
  const numberAt = rest.findLastIndex(isReference);
  const wordsAfterNumber = rest.length - 1 - numberAt;
  if (numberAt > 0 && wordsAfterNumber <= TOWN_WORDS_MAX) return rest.slice(0, numberAt + 1);
  if (AMBIGUOUS_REGIONS.has(region)) return tokens;
  const isTwoWords = rest.length > 2 && TWO_WORD_TOWNS.has(rest.slice(-2).join(' '));
  return rest.slice(0, isTwoWords ? -2 : -1);
};

/** Only a text that is all capitals is rewritten. */
const titleOf = (words: readonly string[]): string => {
  const isShouted = words.every((word) => word === word.toUpperCase());
  return (isShouted ? words.map(titleWord) : words)
    .join(' ')
    .replaceAll(/ ['’]?[Ss](?= |$)/g, "'s")
    .trim();
};

const titleWord = (word: string, index: number): string => {
  if (ACRONYMS.has(word)) return word;
  const small = word.toLowerCase();
  if (index > 0 && SMALL_WORDS.has(word)) return small;
  return small.replace(
    /(^|[-/&(]|^[od]['’])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
};
