import type { LanguageModel } from './language-model.ts';

/** What characters cost that a language does not name, in bits. */
const ASCII = 4;
const UPPER_CASE = 2;
const LETTER_OF_OTHERS = 13;
const SIGN = 10;
const RARE_SIGN = 15;
/** Signs that encodings have and nobody writes. */
const UNUSED_SIGN = 26;
const CONTROL = 30;
const BROKEN = 40;
/** A text that is cut ends in the middle of a character. */
const BROKEN_AT_END = 10;
const KANA = 7;
const CHARACTER = 14;
/** A word of the language costs so much, however long it is. */
const WORD = 8;

/** What no writer does, and wrong encodings do all the time. */
const UPPER_BEHIND_LOWER = 6;
const SIGN_IN_WORD = 12;
const TWO_SCRIPTS_IN_WORD = 12;
const ASCII_BESIDE_CHARACTER = 4;
const SIGN_BEFORE_WORD = 8;
const LETTER_BESIDE_NUMBER = 12;
/** The sign of a currency stands beside a number. */
const CURRENCY_BESIDE_NUMBER = -6;

const setOf = (characters: string): ReadonlySet<string> => new Set(characters);
const SIGNS = setOf('€£§°«»„“”‚‘’–—…·•№×®©²³½ºª¿¡\u00a0、。・「」『』（）［］【】：；，．！？％＋－／＊￥　〜～ー々');
const UNUSED_SIGNS = setOf('¤¦¬±¶¨¸¯¼¾˛ˇ˘˙˝ˆ†‡ƒ¢');
const STANDS_BEHIND = setOf('®©ªº°');
const JOINS_LETTERS = setOf('’ʼ·\u00a0ー々・');

/** `east`: of East Asia. `other`: of Cyrillic, Greek and so on. */
type Kind = 'latin' | 'other' | 'east' | 'sign' | 'ascii';

interface Character {
  readonly character: string;
  readonly lower: string;
  readonly kind: Kind;
  /** What it costs in a language that does not name it. */
  readonly bits: number;
}

/** One word, or a number, with the signs around it. */
interface Piece {
  readonly characters: readonly Character[];
  /** What stands beside each other in it. */
  readonly bits: number;
  /** Its letters in lower case, where only ASCII stands around them; else an empty text. */
  readonly word: string;
}

/** The words of a text, each once, since a word that is repeated says nothing more. A line of the text is a cell. */
export const piecesOf = (text: string): readonly Piece[] => [...new Set(text.match(/[^ \n]+\n?/g))].map(pieceOf);

const pieceOf = (text: string): Piece => {
  const plain = text.replace('\n', '');
  const characters = Array.from(plain, characterOf);
  const places = characters.map((_, at) => bitsOfPlace(characters[at - 1], characters[at], characters[at + 1]));
  const isCut = plain.endsWith('\ufffd') && text !== plain;
  return {
    characters,
    bits: places.reduce((sum, bits) => sum + bits, isCut ? BROKEN_AT_END - BROKEN : 0),
    word: (/^[\x20-\x7e]*?([\p{L}\p{M}’ー々]+)[\x20-\x7e]*$/u.exec(plain)?.[1] ?? '').toLowerCase(),
  };
};

const characterOf = (character: string): Character => {
  const kind = kindOf(character);
  return { character, lower: character.toLowerCase(), kind, bits: bitsOf(character, kind) };
};

const kindOf = (character: string): Kind => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return /[a-z]/i.test(character) ? 'latin' : 'ascii';
  if (!/[\p{L}\p{M}]/u.test(character)) return 'sign';
  if (code < 0x250) return 'latin';
  return code >= 0x1100 ? 'east' : 'other';
};

const bitsOf = (character: string, kind: Kind): number => {
  if (character < '\u0080') return ASCII;
  if (character === '\ufffd') return BROKEN;
  if (SIGNS.has(character)) return SIGN;
  if (/[\p{Cc}\p{Co}\p{Cn}]/u.test(character)) return CONTROL;
  if (kind === 'sign') return UNUSED_SIGNS.has(character) ? UNUSED_SIGN : RARE_SIGN;
  return kind === 'east' ? CHARACTER : LETTER_OF_OTHERS;
};

const isLetter = (character: Character | undefined): boolean =>
  character !== undefined && character.kind !== 'sign' && character.kind !== 'ascii';
const isDigit = (character: Character | undefined): boolean => /^\d$/.test(character?.character ?? '');

type Beside = Character | undefined;

/** What a character costs for those beside it. */
const bitsOfPlace = (before: Beside, one: Beside, after: Beside): number => {
  if (one === undefined || one.kind === 'ascii') return 0;
  return one.kind === 'sign' ? bitsOfSign(before, one, after) : bitsOfLetter(before, one, after);
};

const isBesideNumber = (before: Beside, after: Beside): boolean => isDigit(before) || isDigit(after);

const bitsOfSign = (before: Beside, { character }: Character, after: Beside): number => {
  if (isBesideNumber(before, after) && /\p{Sc}/u.test(character)) return CURRENCY_BESIDE_NUMBER;
  if (!isLetter(after)) return 0;
  if (!isLetter(before)) return STANDS_BEHIND.has(character) ? SIGN_BEFORE_WORD : 0;
  return JOINS_LETTERS.has(character) ? 0 : SIGN_IN_WORD;
};

const bitsOfLetter = (before: Beside, one: Character, after: Beside): number => {
  if (before === undefined || !isLetter(before)) {
    const isAlone = one.kind !== 'east' && one.character >= '\u0080' && !isLetter(after);
    return isAlone && isBesideNumber(before, after) ? LETTER_BESIDE_NUMBER : 0;
  }
  if (before.kind !== one.kind)
    return before.kind === 'east' || one.kind === 'east' ? ASCII_BESIDE_CHARACTER : TWO_SCRIPTS_IN_WORD;
  return one.kind !== 'east' && isLowerCase(before) && one.character !== one.lower ? UPPER_BEHIND_LOWER : 0;
};

const isLowerCase = ({ character }: Character): boolean => character !== character.toUpperCase();

/** The bits of a text in one language. */
export const bitsOfText = (pieces: readonly Piece[], model: LanguageModel): number =>
  pieces.reduce((sum, piece) => sum + bitsOfPiece(piece, model), 0);

const bitsOfPiece = ({ characters, bits, word }: Piece, model: LanguageModel): number => {
  const sum = characters.reduce((total, character) => total + bitsIn(character, model), bits);
  return model.words.has(word) ? Math.min(sum, WORD + ASCII * (characters.length - word.length)) : sum;
};

const bitsIn = ({ character, lower, kind, bits }: Character, { bitsOf: known, family }: LanguageModel): number => {
  const named = known.get(character);
  if (named !== undefined) return named;
  const namedLower = known.get(lower);
  if (namedLower !== undefined) return namedLower + UPPER_CASE;
  return kind === 'east' && family === 'japanese' && /[\u3040-\u30ff\uff66-\uff9f]/.test(character) ? KANA : bits;
};
