import { DEFAULT_CATEGORIES } from '../../categories/category.ts';
import type { Guid } from '../../kernel/guid.ts';
import { wordsOf } from '../enrich/phrases.ts';
import { PACKED_BRANDS } from './packed-brands.ts';
import type { Region } from './region.ts';

/**
 * `name`: the letters are the name of a business and nothing else. `words`: several words that people say too. `word`: one
 * such word, or an abbreviation of many things.
 */
export type KeyMark = 'name' | 'words' | 'word';

/** A business, as far as one region knows it. */
export interface Brand {
  readonly name: string;
  readonly mark: KeyMark;
  /** What it sells, the likeliest first. */
  readonly categories: readonly Guid<'CAT'>[];
  readonly isOfRegion: boolean;
}

/** A line of the table: a business in one category. */
interface Line {
  readonly name: string;
  readonly categoryGuid: Guid<'CAT'> | null;
  /** Number of the set of countries. */
  readonly set: number;
}

const MARKS: Readonly<Record<string, KeyMark>> = { '~': 'word', '^': 'words' };
const WORLD = '001';
/** A name is looked for only where some name begins with the same letters, and is as long: most words begin none. */
const START_LENGTH = 4;

/**
 * The lines of `pack-brands.ts`, the likeliest meaning of a name first. Keys are found by one look into a map, which is made
 * when the first row is described.
 */
const unpack = () => {
  const [sets = '', ...lines] = PACKED_BRANDS.split('\n');
  const places = new Map<string, number | number[]>();
  const marks = new Map<string, KeyMark>();
  const longest = new Map<string, number>();
  for (const [place, line] of lines.entries()) {
    let from = line.indexOf('\t', line.indexOf('\t') + 1) + 1;
    while (from > 0) {
      const end = line.indexOf('\t', from);
      const marked = end < 0 ? line.slice(from) : line.slice(from, end);
      const mark = MARKS[marked[0] ?? ''];
      const key = mark === undefined ? marked : marked.slice(1);
      if (mark !== undefined) marks.set(key, mark);
      const start = key.slice(0, START_LENGTH);
      if (key.length > (longest.get(start) ?? 0)) longest.set(start, key.length);
      const known = places.get(key);
      if (known === undefined) places.set(key, place);
      else if (typeof known === 'number') places.set(key, [known, place]);
      else known.push(place);
      from = end + 1;
    }
  }
  return { lines, places, marks, longest, sets: sets.split(';').map((set) => set.split(' ')) };
};

let unpacked: ReturnType<typeof unpack> | undefined;
const table = () => {
  unpacked ??= unpack();
  return unpacked;
};

const lineOf = (packed: string): Line => {
  const [name = '', kind = ''] = packed.split('\t', 2);
  const [category = -1, set = -1] = kind.split('.').map((digits) => Number.parseInt(digits, 36));
  return { name, categoryGuid: DEFAULT_CATEGORIES[category]?.guid ?? null, set };
};

/** The brands of a region by the letters of their texts; null where nothing has this name. */
export const brandsOf = ({ countries }: Region): ((key: string) => Brand | null) => {
  const { lines, places, marks, sets } = table();
  const here = sets.map(
    (set) => countries.length === 0 || set.includes(WORLD) || set.some((country) => countries.includes(country)),
  );
  const kept = new Map<string, Brand | null>();
  const brandOf = (key: string, found: number | readonly number[]): Brand | null => {
    const all = (typeof found === 'number' ? [found] : found).map((place) => lineOf(lines[place] ?? ''));
    const near = all.filter(({ set }) => here[set] === true);
    const used = near.length > 0 ? near : all;
    // Where one business is called so and another one is also called so, the first is meant.
    const meant = used.length === 1 ? used[0] : (used.find(({ name }) => wordsOf(name).join('') === key) ?? used[0]);
    if (meant === undefined) return null;
    const categories = used.flatMap(({ name, categoryGuid }) =>
      name === meant.name && categoryGuid !== null ? [categoryGuid] : [],
    );
    return { name: meant.name, mark: marks.get(key) ?? 'name', categories, isOfRegion: near.length > 0 };
  };
  return (key) => {
    const found = places.get(key);
    if (found === undefined) return null;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const brand = brandOf(key, found);
    kept.set(key, brand);
    return brand;
  };
};

/** How many letters a name has at most that begins as `key` does, or with it. */
export const nameLengthMax = (key: string): number =>
  key.length < START_LENGTH ? Number.POSITIVE_INFINITY : (table().longest.get(key.slice(0, START_LENGTH)) ?? 0);

/** The names of all brands, in their order. */
export const brandNames = (): readonly string[] => table().lines.map((line) => line.slice(0, line.indexOf('\t')));
