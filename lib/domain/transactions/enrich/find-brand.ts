import { categoryNamed, topLevelOf } from '../../categories/category.ts';
import type { Guid } from '../../kernel/guid.ts';
import { type Brand, nameLengthMax } from '../kinds/brand-table.ts';
import type { RegionTables } from '../kinds/region-tables.ts';
import { bestTrade, type Hit } from '../kinds/word-table.ts';
import { REGIONS } from './noise.ts';

/** The words of a text, what they say, and what is known in its region. */
export interface Reading {
  readonly words: readonly string[];
  readonly hits: readonly Hit[];
  readonly tables: Pick<RegionTables, 'brandOf' | 'isPayment'>;
}

export interface FoundBrand {
  readonly name: string;
  readonly categoryGuid: Guid<'CAT'>;
}

/** No name of a shop in a statement has more. */
const KEY_WORDS_MAX = 6;
/** A name that is not of the region has to be so long to be that of a traveller's shop. */
const FOREIGN_LENGTH_MIN = 6;
/** Inside of a text, a shorter name is found by accident. */
const INNER_LENGTH_MIN = 5;
/** Towns have no more words. */
const TOWN_WORDS_MAX = 2;
/** So short an abbreviation may be followed by nothing that is not known. */
const ABBREVIATION_LENGTH_MAX = 2;

/** What follows the name of a business in a statement: forms of companies, thanks, the web. */
const ENDINGS: ReadonlySet<string> = new Set(
  (
    'GMBH AG KG SE SA SAS SARL SASU SL SLU SAU SRL SPA BV NV INC LLC LTD PLC CORP CO AB OY OYJ AS ASA APS SP SRO KFT ' +
    'COM NET ORG DE FR IT ES NL BE PL EU UK US USA GB CA AU STORE STORES SHOP FILIALE MARKT ONLINE INTERNET MOBILE APP ' +
    'DANKT SAGT DANKE BILL PAYMENT GROUP INTERNATIONAL SERVICES MARKETPLACE WEB'
  ).split(' '),
);
/** A name goes on after one of these: it is another name. */
const JOINERS: ReadonlySet<string> = new Set(
  'OF AND THE DE DI DU DA DES DEL DELLA VAN UND ET OCH OG JA FOR FUR POUR PER AT IN'.split(' '),
);
/** A name that is followed by one of these is that of another company. */
const COMPANIES: ReadonlySet<string> = new Set(
  (
    'TRADING HOLDING HOLDINGS CONSULTING CONSTRUCTION INDUSTRIES CAPITAL MANAGEMENT PARTNERS SOLUTIONS TECHNOLOGIES ' +
    'TECHNOLOGY VENTURES ENTERPRISES ROBOTICS ENGINEERING ASSOCIATES PRODUCTIONS SYSTEMS MANUFACTURING CONSULTANTS'
  ).split(' '),
);
/** What a bank does follows no name of a shop: MOBILE DEPOSIT is no filling station of Mobil. */
const BANKING: ReadonlySet<string> = new Set(
  'DEPOSIT DEPOSITS WITHDRAWAL WITHDRAWALS TRANSFER TRANSFERS XFER CHECK CHECKS CHEQUE BANKING'.split(' '),
);
/** Words such as STORE and PREMIUM are said of many businesses. */
const VAGUE: ReadonlySet<string> = new Set([categoryNamed('Shopping').guid, categoryNamed('Financial').guid]);
/** An insurer sells insurance of any kind, so the text says more than its name. */
const INSURERS: Guid<'CAT'> = categoryNamed('Financial').guid;

const HAS_DIGIT = /\d/;

/** The business whose name the text begins with, after the words of the way of payment, dates and numbers. */
export const findBrand = (reading: Reading): FoundBrand | null => {
  const { words, tables } = reading;
  for (let at = 0; at < words.length; at += 1) {
    const found = longestAt(reading, at, isLikely);
    if (found !== null) return found;
    const word = words[at] ?? '';
    if (!tables.isPayment(word) && !HAS_DIGIT.test(word) && !REGIONS.has(word)) return null;
  }
  return null;
};

/** A name of a business of the region that stands anywhere before the town. */
export const findInnerBrand = (reading: Reading): FoundBrand | null => {
  const { words } = reading;
  const end = REGIONS.has(words.at(-1) ?? '') ? words.length - TOWN_WORDS_MAX : words.length;
  for (let at = 1; at < end; at += 1) {
    const found = longestAt(reading, at, isSure);
    if (found !== null) return found;
  }
  return null;
};

interface Place {
  readonly key: string;
  readonly at: number;
  readonly end: number;
}

type Test = (brand: Brand, place: Place, reading: Reading) => boolean;

const longestAt = (reading: Reading, at: number, isMeant: Test): FoundBrand | null => {
  const { words, tables } = reading;
  const keys: string[] = [];
  let key = '';
  let lengthMax = Number.POSITIVE_INFINITY;
  for (let end = at; end < Math.min(at + KEY_WORDS_MAX, words.length); end += 1) {
    key += words[end];
    if (lengthMax === Number.POSITIVE_INFINITY) lengthMax = nameLengthMax(key);
    if (key.length > lengthMax) break;
    keys.push(key);
  }
  for (let length = keys.length; length > 0; length -= 1) {
    const place = { key: keys[length - 1] ?? '', at, end: at + length };
    const brand = tables.brandOf(place.key);
    const next = words[place.end] ?? '';
    if (brand === null || COMPANIES.has(next) || BANKING.has(next) || !isMeant(brand, place, reading)) continue;
    const categoryGuid = categoryAmong(brand, tellingHits(reading, place));
    if (categoryGuid !== null) return { name: brand.name, categoryGuid };
  }
  return null;
};

/** What other words than the name and its endings say, without what is said of any business. */
const tellingHits = ({ words, hits }: Reading, { at, end }: Place): readonly Hit[] =>
  hits.filter(({ at: from, length, meaning }) => {
    if (from + length > at && from < end) return false;
    if (from === end && ENDINGS.has(words[from] ?? '')) return false;
    return meaning.kind === 'bank' || !VAGUE.has(meaning.categoryGuid);
  });

const isSure: Test = ({ mark, isOfRegion }, { key }) => mark === 'name' && isOfRegion && key.length >= INNER_LENGTH_MIN;

const isLikely: Test = (brand, place, reading) => {
  const { mark, isOfRegion } = brand;
  if (mark === 'name') return isOfRegion || place.key.length >= FOREIGN_LENGTH_MIN;
  if (!isOfRegion) return false;
  const others = tellingHits(reading, place);
  if (others.length > 0) return others.some((hit) => agrees(brand, hit));
  return mark === 'words' || endsWell(reading, brand, place);
};

/** Whether a word names what the business is likeliest to sell. */
const agrees = ({ categories: [likeliest] }: Brand, { meaning }: Hit): boolean =>
  meaning.kind === 'trade' && likeliest !== undefined && topLevelOf(likeliest) === meaning.top;

/** Nothing follows the name but a number, a form of company, or a town. */
const endsWell = ({ words, hits }: Reading, brand: Brand, { key, at, end }: Place): boolean => {
  // A name that is the word for another kind of shop may be followed by the name of such a shop.
  const isOtherKind = hits.some((hit) => hit.at === at && hit.meaning.kind === 'trade' && !agrees(brand, hit));
  const unknownMax = isOtherKind || key.length <= ABBREVIATION_LENGTH_MAX ? 0 : TOWN_WORDS_MAX;
  let unknown = 0;
  for (const word of words.slice(end)) {
    if (HAS_DIGIT.test(word) || ENDINGS.has(word) || REGIONS.has(word)) return true;
    unknown += 1;
    if (unknown > unknownMax || JOINERS.has(word)) return false;
  }
  return true;
};

/** Of what the business sells, that which other words of the text name too. Null where they say more than its name. */
const categoryAmong = ({ categories }: Brand, others: readonly Hit[]): Guid<'CAT'> | null => {
  const [likeliest = null] = categories;
  const named = bestTrade(others);
  if (named === null || likeliest === null) return likeliest;
  if (categories.includes(named.categoryGuid)) return named.categoryGuid;
  const sameTop = categories.find((category) => topLevelOf(category) === named.top);
  return sameTop ?? (likeliest === INSURERS ? null : likeliest);
};
