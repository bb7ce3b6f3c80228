import { categoryNamed, topLevelOf } from '../../categories/category.ts';
import type { Guid } from '../../kernel/guid.ts';
import { BANK_MATTERS, type BankMatter, KIND_ORDER, PAYMENT } from './kind-order.ts';
import { PACKED_KIND_WORDS } from './packed-kind-words.ts';
import type { Region } from './region.ts';

/** What a word, or several in a row, say of a payment. */
export type Meaning =
  | {
      readonly kind: 'trade';
      readonly rank: number;
      readonly categoryGuid: Guid<'CAT'>;
      readonly top: Guid<'CAT'> | null;
    }
  | { readonly kind: 'bank'; readonly rank: number; readonly matter: BankMatter };

/** A meaning and where in the text it stands. */
export interface Hit {
  readonly at: number;
  readonly length: number;
  readonly meaning: Meaning;
  /** A word such as OF or AT stands before it: the pharmacy at the market sells no food. */
  readonly isAside: boolean;
}

type Trade = Extract<Meaning, { kind: 'trade' }>;

/** Of what the words name, the narrowest; what is only in the name of a place or a thing counts where nothing else does. */
export const bestTrade = (
  hits: readonly Hit[],
  isWanted: (top: string | null) => boolean = () => true,
): Trade | null => {
  let best: Trade | null = null;
  let isBestAside = true;
  for (const { meaning, isAside } of hits) {
    if (meaning.kind !== 'trade' || !isWanted(meaning.top)) continue;
    const isBetter = isAside === isBestAside ? best === null || meaning.rank < best.rank : isBestAside;
    if (!isBetter) continue;
    best = meaning;
    isBestAside = isAside;
  }
  return best;
};

/** The words of a region's languages. */
export interface WordTable {
  readonly hits: (words: readonly string[]) => readonly Hit[];
  /** Whether the word is of the way of payment, and no part of the payee's name. */
  readonly isPayment: (word: string) => boolean;
  /** The same without English words, which mean something to people when they stand in a description. */
  readonly isLocalPayment: (word: string) => boolean;
}

/** Short words of a foreign language are names and abbreviations here. */
const FOREIGN_LENGTH_MIN = 4;
/** A beginning or an end of so many letters at least is looked for. */
const STEM_LENGTH_MIN = 2;
/** Different words of statements that are kept with their meaning: towns and names of shops come again and again. */
const WORDS_KEPT_MAX = 5_000;
const FOREIGN = 'en';
/** Words that begin with a digit stand before it in the order of texts. */
const LAST_DIGITS = ':';

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'OF AT ON BY NEAR DE DU DES D LA LE LES DI DEL DELLA DELLE DEI DO DA DOS DAS EN AU AUX AL ALLA AM ZUM ZUR IM AN DER BEIM ' +
    'UNTER POD NA PRZY U VED VID I BIJ AAN VAN HET OP'
  ).split(' '),
);

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

interface Draft {
  readonly exact: Map<string, Meaning>;
  readonly beginnings: Map<string, Meaning>;
  readonly ends: Map<string, Meaning>;
  readonly phrases: Map<string, Phrase[]>;
  readonly payment: Set<string>;
  readonly localPayment: Set<string>;
}

const meanings = new Map<string, Meaning>([
  ...KIND_ORDER.map((kind, rank): [string, Meaning] => {
    const { guid } = categoryNamed(kind);
    return [kind, { kind: 'trade', rank, categoryGuid: guid, top: topLevelOf(guid) }];
  }),
  ...BANK_MATTERS.map((matter, rank): [string, Meaning] => [matter, { kind: 'bank', rank, matter }]),
]);

/** A word that is of a language of the region and of another one means what it means in the region. */
export const wordTableOf = ({ countries, languages }: Region): WordTable => {
  const draft: Draft = {
    exact: new Map(),
    beginnings: new Map(),
    ends: new Map(),
    phrases: new Map(),
    payment: new Set(),
    localPayment: new Set(),
  };
  const lines = PACKED_KIND_WORDS.trim().split('\n');
  const packed = lines.map((line) => line.split('\t')).map(([code = '', ...kinds]) => ({ code, kinds }));
  for (const { code, kinds } of packed) if (languages.includes(code)) addLanguage(draft, kinds, code);
  const others = countries.length === 0 ? packed : packed.filter(({ code }) => code === FOREIGN);
  for (const { code, kinds } of others) if (!languages.includes(code)) addLanguage(draft, kinds, null);
  return tableOf(draft);
};

/** `spoken`: the language's code, or null where it is not of the region. */
const addLanguage = (draft: Draft, kinds: readonly string[], spoken: string | null): void => {
  for (const kind of kinds) {
    const end = kind.indexOf(':');
    const key = kind.slice(0, end);
    const meaning = meanings.get(key);
    for (const word of kind.slice(end + 1).split('|')) {
      if (key === PAYMENT) {
        draft.payment.add(word);
        if (spoken !== null && spoken !== FOREIGN) draft.localPayment.add(word);
      } else if (meaning === undefined) throw new Error(`${key} is no kind`);
      else if (spoken !== null || (word.length >= FOREIGN_LENGTH_MIN && !isKnown(draft, word)))
        addWord(draft, word, meaning);
    }
  }
};

const isKnown = ({ exact, beginnings, ends }: Draft, word: string): boolean =>
  [exact, beginnings, ends].some((table) => table.has(word.replaceAll('*', '')));

const addWord = ({ exact, beginnings, ends, phrases }: Draft, word: string, meaning: Meaning): void => {
  if (word.includes(' ')) {
    const words = word.replaceAll('*', '').split(' ');
    const known = phrases.get(words[0] ?? '') ?? [];
    known.push({ words, meaning });
    phrases.set(words[0] ?? '', known);
  } else if (word.startsWith('*')) setFirst(ends, word.slice(1), meaning);
  else if (word.endsWith('*')) {
    setFirst(beginnings, word.slice(0, -1), meaning);
    setFirst(exact, word.slice(0, -1), meaning);
  } else setFirst(exact, word, meaning);
};

const isBefore = (a: Meaning, b: Meaning): boolean => a.kind === b.kind && a.rank < b.rank;

const setFirst = (table: Map<string, Meaning>, word: string, meaning: Meaning): void => {
  const known = table.get(word);
  if (known === undefined || isBefore(meaning, known)) table.set(word, meaning);
};

const tableOf = ({ exact, beginnings, ends, phrases, payment, localPayment }: Draft): WordTable => {
  const kept = new Map<string, Meaning | null>();
  const meaningOf = (word: string): Meaning | null => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= WORDS_KEPT_MAX) kept.clear();
    const meaning = exact.get(word) ?? (payment.has(word) ? null : longestStem(word));
    kept.set(word, meaning);
    return meaning;
  };
  const longestStem = (word: string): Meaning | null => {
    for (let length = word.length; length >= STEM_LENGTH_MIN; length -= 1) {
      const found = beginnings.get(word.slice(0, length)) ?? ends.get(word.slice(-length));
      if (found !== undefined) return found;
    }
    return null;
  };
  const longestPhrase = (words: readonly string[], at: number): Phrase | null => {
    let best: Phrase | null = null;
    for (const phrase of phrases.get(words[at] ?? '') ?? []) {
      const isThere = phrase.words.every((word, index) => words[at + index] === word);
      if (isThere && (best === null || phrase.words.length > best.words.length)) best = phrase;
    }
    return best;
  };
  const isAside = (words: readonly string[], at: number): boolean =>
    at > 1 && PREPOSITIONS.has(words[at - 1] ?? '') && !payment.has(words[at - 2] ?? '');
  return {
    hits: (words) => {
      const hits: Hit[] = [];
      for (let at = 0; at < words.length; at += 1) {
        // Numbers say nothing, and differ from row to row: they would push the words out of those that are kept.
        if ((words[at] ?? '') <= LAST_DIGITS) continue;
        const phrase = longestPhrase(words, at);
        if (phrase !== null) {
          hits.push({ at, length: phrase.words.length, meaning: phrase.meaning, isAside: isAside(words, at) });
          at += phrase.words.length - 1;
          continue;
        }
        const meaning = meaningOf(words[at] ?? '');
        if (meaning !== null) hits.push({ at, length: 1, meaning, isAside: isAside(words, at) });
      }
      return hits;
    },
    isPayment: (word) => payment.has(word),
    isLocalPayment: (word) => localPayment.has(word),
  };
};
