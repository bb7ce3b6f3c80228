import type { Encoding } from '../../../domain/imports/import-mapping.ts';
import type { EncodingFamily } from '../../../domain/imports/words/language-words.ts';
import { LANGUAGES } from '../../../domain/imports/words/languages.ts';
import { sampleOf } from './byte-sample.ts';
import { type LanguageModel, modelOf } from './language-model.ts';
import { rareCharactersIn } from './rare-characters.ts';
import { bitsOfText, piecesOf } from './text-bits.ts';

export interface ProposedEncoding {
  readonly encoding: Encoding;
  /** Those that make a text which is about as likely, and differs from it; the likeliest first. */
  readonly others: readonly Encoding[];
}

interface Candidate {
  readonly encoding: Encoding;
  readonly families: readonly EncodingFamily[];
  /** Bits by which an encoding is less likely than others before its bytes are seen. */
  readonly prior: number;
}

/** The more usual ones first: of two that make the same text, the first counts. */
const CANDIDATES: readonly Candidate[] = [
  { encoding: 'windows-1252', families: ['western'], prior: 0 },
  { encoding: 'iso-8859-15', families: ['western'], prior: 4 },
  { encoding: 'windows-1250', families: ['central'], prior: 2 },
  { encoding: 'iso-8859-2', families: ['central'], prior: 4 },
  { encoding: 'windows-1251', families: ['cyrillic'], prior: 2 },
  { encoding: 'koi8-r', families: ['cyrillic'], prior: 6 },
  { encoding: 'windows-1253', families: ['greek'], prior: 2 },
  { encoding: 'windows-1254', families: ['turkish'], prior: 2 },
  { encoding: 'windows-1255', families: ['hebrew'], prior: 2 },
  { encoding: 'windows-1257', families: ['baltic'], prior: 2 },
  { encoding: 'shift_jis', families: ['japanese'], prior: 2 },
  { encoding: 'gbk', families: ['simplified'], prior: 2 },
  { encoding: 'big5', families: ['traditional'], prior: 2 },
  { encoding: 'euc-kr', families: ['korean'], prior: 2 },
];

/** Two encodings whose texts differ by fewer bits than this, or fewer for each place where they differ, are both likely. */
const BITS_BETWEEN = 10;
const BITS_BETWEEN_EACH = 1;

/** A header, and some rows. */
const HEAD_BYTES = 4_096;
/** For each word of ASCII that another language has more of. So many of them say it all. */
const BITS_OF_ASCII_WORD = 3;
const ASCII_WORDS_MAX = 5;

interface Scored {
  readonly encoding: Encoding;
  readonly text: string;
  readonly bits: number;
}

/**
 * The encoding by which the bytes, which are no UTF, make the likeliest text of a language that has this encoding: words that
 * tables of banks have, letters that are frequent, and no signs in the middle of words.
 */
export const proposeEncoding = (bytes: Uint8Array): ProposedEncoding => {
  const sample = sampleOf(bytes);
  const models = modelsFor(bytes.subarray(0, HEAD_BYTES));
  const scored = CANDIDATES.map(({ encoding, families, prior }): Scored => {
    const text = new TextDecoder(encoding).decode(sample);
    const pieces = piecesOf(text);
    const each = models
      .filter(({ model }) => families.includes(model.family))
      .map(({ model, penalty }) => bitsOfText(pieces, model) + penalty);
    return { encoding, text, bits: Math.min(...each) + prior + rareCharactersIn(sample, encoding) };
  }).toSorted((a, b) => a.bits - b.bits);
  const [best, ...others] = scored;
  if (best === undefined) throw new Error('there are candidates');
  const near = others.filter((other) => isNear(best, other)).map(({ encoding }) => encoding);
  return { encoding: best.encoding, others: near };
};

const isNear = (best: Scored, other: Scored): boolean =>
  other.bits - best.bits < Math.max(BITS_BETWEEN, BITS_BETWEEN_EACH * placesOfDifference(best.text, other.text)) &&
  other.text !== best.text;

/** Where two texts have other characters; encodings of several bytes make texts of other lengths. */
const placesOfDifference = (one: string, other: string): number => {
  let count = Math.abs(one.length - other.length);
  for (let at = 0; at < Math.min(one.length, other.length); at += 1) if (one[at] !== other[at]) count += 1;
  return count;
};

interface WeighedModel {
  readonly model: LanguageModel;
  readonly penalty: number;
}

/** Only files that are no UTF need them. */
const allModels: () => readonly LanguageModel[] = (() => {
  let models: readonly LanguageModel[] | null = null;
  return () => {
    models ??= LANGUAGES.map(modelOf);
    return models;
  };
})();

/** A word of more languages says little of any of them. */
const LANGUAGES_OF_WORD_MAX = 3;

/** A file with words that only Polish has is hardly Italian. Words of English say nothing: exports of all countries have them. */
const modelsFor = (head: Uint8Array): readonly WeighedModel[] => {
  const models = allModels();
  const [english] = models;
  const text = Buffer.from(head).toString('latin1').toLowerCase();
  const words = [...new Set(text.match(/(?<![\x80-\xff])[a-z]+(?![\x80-\xff])/g))]
    .filter((word) => english?.asciiWords.has(word) === false)
    .map((word) => models.filter(({ asciiWords }) => asciiWords.has(word)))
    .filter((those) => those.length <= LANGUAGES_OF_WORD_MAX);
  const counts = models.map((model) =>
    Math.min(ASCII_WORDS_MAX, words.filter((those) => those.includes(model)).length),
  );
  const most = Math.max(...counts);
  return models.map((model, at) => ({ model, penalty: (most - (counts[at] ?? 0)) * BITS_OF_ASCII_WORD }));
};
