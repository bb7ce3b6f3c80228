/** Letters that are no other letter with a mark, so that Unicode does not take them apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ŋ: 'n',
  ə: 'e',
  ς: 'σ',
  ґ: 'г',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
};

/**
 * The letters of a text without case, accents and width, by which words are compared: `Beløb` and `BELOB`, `Größe` and
 * `grosse`, `Ａ１` and `a1` are equal. A text with many marks takes quadratic time, so callers bound its length.
 */
export const fold = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        // The small letter of İ has a mark.
        .replace(/\p{M}/gu, '')
        .replace(LETTER, (letter) => LETTERS[letter] ?? letter);

/** The words of a text with one blank between them: everything that is no letter and no digit parts words. */
export const foldWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
