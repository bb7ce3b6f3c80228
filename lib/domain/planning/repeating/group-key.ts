import { EAST_ASIAN_LETTERS } from '../../kernel/east-asian-letters.ts';
import type { Guid } from '../../kernel/guid.ts';
import { monthsNamed } from './named-months.ts';

/** Words that announce a reference; with its digits gone they say nothing. */
const MARKERS: ReadonlySet<string> = new Set(
  'REF REFERENCE INV INVOICE NO NR NUM NUMBER ID CONF TRACE AUTH ORDER TXN TRN XX XXX XXXX'.split(' '),
);
const WORD = /[\p{L}\p{N}']+/gu;
const DIGIT = /\p{N}/u;
/** Nothing parts words from numbers in these scripts: `家賃3月分` is rent for March. */
const UNPARTED = new RegExp(`[${EAST_ASIAN_LETTERS}]`, 'u');
const COUNTED = /\p{N}+[年月日号號番回期년월일호회]*[分분]?/gu;

/** What stays the same in a text from one payment to the next. */
export interface SteadyText {
  /** Without numbers, dates and references. */
  readonly words: string;
  /** The same without names of months. */
  readonly wordsOfEachMonth: string;
  /** The months that the text names, from 0. */
  readonly months: readonly number[];
}

/** A text of nothing but numbers, references and months stays whole. */
export const steadyText = (description: string): SteadyText => {
  const words = description.toUpperCase().match(WORD) ?? [];
  const steady = words.map(withoutNumbers).filter((word) => word !== '' && !MARKERS.has(word));
  const named = steady.map(monthsNamed);
  const unnamed = steady.filter((_, at) => named[at]?.length === 0);
  const kept = (steady.length > 0 ? steady : words).join(' ');
  return { words: kept, wordsOfEachMonth: unnamed.length > 0 ? unnamed.join(' ') : kept, months: named.flat() };
};

/** Empty for a word with digits, but for its letters where nothing parts words. */
const withoutNumbers = (word: string): string => {
  if (!DIGIT.test(word)) return word;
  return UNPARTED.test(word) ? word.replace(COUNTED, '') : '';
};

interface GroupedRow {
  readonly type: 'CREDIT' | 'DEBIT';
  readonly currencyCode: string;
  readonly merchantGuid: Guid<'MCH'> | null;
}

/** What the payments of one payee share, whichever account they are made from. New rows change nothing in it. */
export const groupKeyOf = ({ type, currencyCode, merchantGuid }: GroupedRow, steadyWords: string): string =>
  JSON.stringify([type, currencyCode, merchantGuid ?? steadyWords]);
