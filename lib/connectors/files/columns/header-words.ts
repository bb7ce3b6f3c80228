import { foldWords } from '../../../domain/imports/words/fold.ts';
import {
  HEADER_MEANINGS,
  type HeaderMeaning,
  type LanguageWords,
} from '../../../domain/imports/words/language-words.ts';
import { LANGUAGES } from '../../../domain/imports/words/languages.ts';
import { EAST_ASIAN_LETTERS } from '../../../domain/kernel/east-asian-letters.ts';

/** Far more than a language has names for a thing. */
const NAMES_MAX = 1_000;

/** The names of a column, folded, by what they mean, with their ranks: the better names first. */
type Names = ReadonlyMap<HeaderMeaning, ReadonlyMap<string, number>>;

const namesIn = ({ headers }: LanguageWords): Names =>
  new Map(HEADER_MEANINGS.map((meaning) => [meaning, ranked(headers[meaning] ?? '')] as const));

const ranked = (list: string): ReadonlyMap<string, number> => {
  const ranks = new Map<string, number>();
  for (const [tier, names] of list.split('||').entries()) {
    for (const [at, name] of names.split('|').entries()) ranks.set(foldWords(name), tier * NAMES_MAX + at);
  }
  // Programs write names without blanks: `AccountBalance`.
  for (const [name, rank] of [...ranks]) {
    const glued = name.replaceAll(' ', '');
    if (!ranks.has(glued)) ranks.set(glued, rank);
  }
  return ranks;
};

interface AllNames {
  readonly languages: readonly Names[];
  /** Of all languages: the better names of each come before the others, and those of an earlier language before later ones. */
  readonly together: Names;
  readonly known: ReadonlySet<string>;
}

/** Some thousand names, which only a caller without a mapping needs. */
const allNames: () => AllNames = (() => {
  let names: AllNames | null = null;
  return () => {
    names ??= collect(LANGUAGES.map(namesIn));
    return names;
  };
})();

const collect = (languages: readonly Names[]): AllNames => {
  const together = new Map(HEADER_MEANINGS.map((meaning) => [meaning, new Map<string, number>()] as const));
  for (const [at, names] of languages.entries()) {
    for (const [meaning, ranks] of names) {
      for (const [name, rank] of ranks) {
        const [tier, place] = [Math.floor(rank / NAMES_MAX), rank % NAMES_MAX];
        const among = (tier * languages.length + at) * NAMES_MAX + place;
        const all = together.get(meaning);
        all?.set(name, Math.min(among, all.get(name) ?? among));
      }
    }
  }
  return { languages, together, known: new Set([...together.values()].flatMap((ranks) => [...ranks.keys()])) };
};

/** A header has names, not sentences. More of a cell is not looked at: any cell of a file may be asked for its words. */
export const NAME_LENGTH_MAX = 200;

/**
 * The name of a column as the words have it: folded, and without what stands beside it there. Brackets have mostly a unit
 * or a format, and a name of its own in `Amount (fee)`; numbers tell columns of one kind apart, as in `Vwz.0`.
 */
export const plainHeader = (cell: string): string => {
  const name = cell.slice(0, NAME_LENGTH_MAX);
  const whole = foldWords(name).replace(CURRENCY_AT_END, '');
  if (isKnownHeader(whole)) return whole;
  const short = foldWords(withoutBrackets(name)).replace(CURRENCY_AT_END, '');
  const bare = short.replace(NUMBER_AT_END, '');
  return !isKnownHeader(short) && isKnownHeader(bare) ? bare : short;
};

/** Behind the last bracket that closes, none is looked for: each that opens would read to the end. */
const withoutBrackets = (name: string): string => {
  const end = 1 + Math.max(...[')', ']', '}', '）', '】'].map((bracket) => name.lastIndexOf(bracket)));
  return name.slice(0, end).replace(/[([{（【][^)\]}）】]*[)\]}）】]/g, ' ') + name.slice(end);
};

/** `Betrag EUR`, `Amount in USD`, `Montant en euros`, `Kwota w PLN`, `Määrä euroa`. */
const CURRENCY_AT_END =
  / (?:(?:in|en|em|i|w|v|u|в|у|σε) )?(?:eur|usd|gbp|chf|cad|aud|nzd|sek|nok|dkk|isk|pln|czk|huf|ron|bgn|rsd|hrk|try|tl|rub|uah|jpy|cny|rmb|krw|ils|inr|brl|mxn|hkd|twd|sgd|euros?|euroa|euro[iy]|ευρω|kr|kc|zl|lei|руб|грн|лв|元|円|원)$/;
const NUMBER_AT_END = / ?\d{1,2}$/;

/** The lower, the better the name; null where a header does not mean this. */
export const rankOf = (meaning: HeaderMeaning, header: string): number | null =>
  allNames().together.get(meaning)?.get(header) ?? null;

/** Whether one of the words of a header means this. Languages of East Asia write words without blanks. */
export const hasWordOf = (meaning: HeaderMeaning, header: string): boolean => {
  const names = [...(allNames().together.get(meaning)?.keys() ?? [])].filter((name) => !name.includes(' '));
  const words = header.split(' ');
  return names.some((name) =>
    EAST_ASIAN.test(name) ? name.length > 1 && header.includes(name) : name.length > 2 && words.includes(name),
  );
};

const EAST_ASIAN = new RegExp(`^[${EAST_ASIAN_LETTERS}]+$`, 'u');

/** Whether a header is one that we know, of any meaning. */
export const isKnownHeader = (header: string): boolean => allNames().known.has(header);

/**
 * The rank of names among the headers of one table. A word that two languages share has the rank that it has in the language
 * of the table, which is the one that knows the most of its headers; all other names come after its better ones.
 */
export const rankingOf = (headers: readonly string[]): typeof rankOf => {
  const knownOf = (names: Names): number =>
    headers.filter((header) => [...names.values()].some((ranks) => ranks.has(header))).length;
  const counts = allNames().languages.map((names) => ({ names, known: knownOf(names) }));
  const [main] = counts.toSorted((a, b) => b.known - a.known);
  return (meaning, header) => {
    const [own, other] = [main?.names.get(meaning)?.get(header), rankOf(meaning, header)];
    return own !== undefined && own < NAMES_MAX ? own : other === null ? null : other + NAMES_MAX;
  };
};
