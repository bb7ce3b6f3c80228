import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../../lib/domain/transactions/enrich/phrases.ts';
import { BRAND_KINDS } from './brand-kinds.ts';
import { isCommonWord } from './common-words.ts';
import { countriesOf } from './countries.ts';
import { packBrands } from './pack-brands.ts';
import { readServices } from './services.ts';

interface Item {
  readonly displayName: string;
  readonly locationSet: { readonly include: readonly unknown[]; readonly exclude?: readonly unknown[] };
  readonly matchNames?: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

interface NameIndex {
  readonly nsi: Readonly<Record<string, { readonly items: readonly Item[] }>>;
}

/** A business under one name, in one category. */
interface Draft {
  readonly name: string;
  /** Names with a space between the words. */
  readonly spellings: Set<string>;
  /** Beginnings of a name that are meant where nothing speaks against it. */
  readonly beginnings: Set<string>;
  readonly category: string;
  readonly rank: number;
  readonly countries: Set<string>;
}

const PACKAGE = join(import.meta.dirname, '..', '..', '..', 'node_modules', 'name-suggestion-index');

/** Names in the letters of the languages whose files are read. */
const LETTERS =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{N}ー]+$/u;
const KEY_LENGTH_MIN = 2;
const KEY_LENGTH_MAX = 32;
/** So short a name is an abbreviation of many things. */
const SHORT_LENGTH_MAX = 3;
const NAME_TAGS: Readonly<Record<string, RegExp>> = {
  brands: /^(?:(?:official_|short_|alt_)?name|brand)(?::[\w-]+)?$/,
  operators: /^(?:(?:official_|short_|alt_)?name|operator)(?::[\w-]+)?$/,
  transit: /^(?:(?:official_|short_|alt_)?name|network|operator)(?::[\w-]+)?$/,
};
/** A town or a state that runs a place is paid for other things too. */
const AUTHORITIES: ReadonlySet<string | undefined> = new Set(['government', 'public']);
/** Services of our own list are meant before names of the index. */
const RANK_OF_SERVICES = -1;
const OTHER_TAG = /:(?:wikidata|wikipedia|type|signed|metro|etymology)/;

/** The module that the service loads: each business as a line. */
export const packedBrands = (): string => {
  const index: NameIndex = JSON.parse(readFileSync(join(PACKAGE, 'dist/json/nsi.min.json'), 'utf8'));
  const drafts = new Map<string, Draft>();
  for (const service of readServices()) add(drafts, { ...service, rank: RANK_OF_SERVICES });
  for (const [path, { items }] of Object.entries(index.nsi)) {
    const tree = path.slice(0, path.indexOf('/'));
    const kind = BRAND_KINDS.get(path.slice(tree.length + 1));
    if (kind !== undefined) for (const item of items) addItem(drafts, item, kind, tree);
  }
  const all = [...drafts.values()].toSorted(byRankAndName);
  shareSpellings(all);
  addBeginnings(all);
  const times = timesSpelt(all);
  const lines = packBrands(all.map((draft) => brandOf(draft, times)).filter(({ keys }) => keys.length > 0));
  const licence = readFileSync(join(PACKAGE, 'LICENSE.md'), 'utf8')
    .trim()
    .replaceAll(/^/gm, ' * ')
    .replaceAll(/ +$/gm, '');
  return `/**\n * Written by \`npm run docs\` from the package name-suggestion-index:\n *\n${licence}\n */\nexport const PACKED_BRANDS = \`${lines.replaceAll(/[\\`$]/g, '\\$&')}\`;\n`;
};

const byRankAndName = (a: Draft, b: Draft): number => a.rank - b.rank || (a.name < b.name ? -1 : 1);

interface Named {
  readonly name: string;
  readonly spellings: readonly string[];
  readonly category: string;
  readonly rank: number;
  readonly countries: readonly string[];
}

const addItem = (
  drafts: Map<string, Draft>,
  { displayName, locationSet, matchNames = [], tags }: Item,
  kind: Pick<Named, 'category' | 'rank'>,
  tree: string,
): void => {
  if (tree === 'operators' && AUTHORITIES.has(tags['operator:type'])) return;
  const name = tags.brand ?? tags.name ?? tags.operator ?? tags.network ?? displayName;
  const tagged = Object.entries(tags).filter(([tag]) => NAME_TAGS[tree]?.test(tag) === true && !OTHER_TAG.test(tag));
  const spellings = [...tagged.map(([, value]) => value), ...matchNames].flatMap((value) => value.split(';'));
  const countries = countriesOf(locationSet.include, locationSet.exclude);
  if (countries.length > 0) add(drafts, { ...kind, name, spellings: [name, ...spellings], countries });
};

const add = (drafts: Map<string, Draft>, { spellings, countries, ...named }: Named): void => {
  const id = `${named.name} ${named.category}`;
  const draft = drafts.get(id) ?? { ...named, spellings: new Set(), beginnings: new Set(), countries: new Set() };
  drafts.set(id, draft);
  for (const spelling of spellings) for (const usable of usableOf(spelling)) draft.spellings.add(usable);
  for (const country of countries) draft.countries.add(country);
};

/** `Mike's` is one word. */
const spokenWords = (name: string): readonly string[] => wordsOf(name.replaceAll(/['’]/g, ''));

const usableOf = (spelling: string): readonly string[] => {
  const words = spokenWords(spelling);
  const without = words[0] === 'THE' && words.length > 2 ? [words.slice(1)] : [];
  return [words, ...without].filter(isUsable).map((spelt) => spelt.join(' '));
};

const isUsable = (words: readonly string[]): boolean => {
  const key = words.join('');
  return key.length >= KEY_LENGTH_MIN && key.length <= KEY_LENGTH_MAX && LETTERS.test(key) && /\p{L}/u.test(key);
};

/** `~`: one word that people say without meaning the business, or an abbreviation. `^`: several such words. */
const markOf = (words: readonly string[]): string => {
  if (words.join('').length <= SHORT_LENGTH_MAX) return '~';
  if (!words.every((word) => word.length <= 2 || isCommonWord(word))) return '';
  return words.length === 1 ? '~' : '^';
};

/** Spellings of a business that are not longer than its name are said of all that it sells. */
const shareSpellings = (drafts: readonly Draft[]): void => {
  for (const ofName of Map.groupBy(drafts, ({ name }) => name).values()) {
    for (const { name, spellings } of ofName) {
      const short = [...spellings].filter((spelling) => spelling.length <= name.length);
      for (const other of ofName) for (const spelling of short) other.spellings.add(spelling);
    }
  }
};

/** A first word of so many letters is no abbreviation. */
const FIRST_WORD_LENGTH_MIN = 6;

/**
 * Banks cut texts, and people leave out the end of a long name. The first word is enough where it is no common word and
 * no other business begins with it; of three words and more the first two are.
 */
const addBeginnings = (drafts: readonly Draft[]): void => {
  const names = drafts
    .map((draft) => ({ draft, words: spokenWords(draft.name) }))
    .filter(({ words }) => words.length > 1);
  for (const length of [1, 2]) {
    const longer = names.filter(({ words }) => words.length > length);
    for (const [beginning, ofBeginning] of Map.groupBy(longer, ({ words }) => words.slice(0, length).join(' '))) {
      const isOneName = ofBeginning.every(({ draft }) => draft.name === ofBeginning[0]?.draft.name);
      const isTelling =
        length === 1
          ? beginning.length >= FIRST_WORD_LENGTH_MIN && !isCommonWord(beginning)
          : isUsable(beginning.split(' '));
      if (isOneName && isTelling) for (const { draft } of ofBeginning) draft.beginnings.add(beginning);
    }
  }
};

/** How many drafts have each spelling. */
const timesSpelt = (drafts: readonly Draft[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  for (const { spellings } of drafts) for (const one of spellings) times.set(one, (times.get(one) ?? 0) + 1);
  return times;
};

const brandOf = ({ name, spellings, beginnings, category, countries }: Draft, times: ReadonlyMap<string, number>) => {
  const sure = [...spellings].filter((spelling) => markOf(spelling.split(' ')) !== '~');
  // A name that only goes on after another one is found by that one, unless another business is called so.
  const whole = [...spellings].filter(
    (spelling) => (times.get(spelling) ?? 0) > 1 || !sure.some((other) => spelling.startsWith(`${other} `)),
  );
  const begun = [...beginnings].filter((beginning) => !times.has(beginning));
  const keys = [
    ...whole.map((spelling) => `${markOf(spelling.split(' '))}${spelling}`),
    ...begun.map((beginning) => `${beginning.includes(' ') ? '^' : '~'}${beginning}`),
  ];
  return {
    name,
    keys: keys.map((key) => key.replaceAll(' ', '')),
    categories: [{ category, countries: countriesOf([...countries]) }],
  };
};
