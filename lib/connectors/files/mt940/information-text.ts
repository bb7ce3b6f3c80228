/** What is told of a row. An empty text is told as null, or not at all. */
export interface Information {
  /** The other side. */
  readonly payee: string | null;
  /** What it was for; where there is no payee, it stands for the row. */
  readonly purpose: string | null;
  /** The kind of payment. */
  readonly kind: string | null;
  /** References and so on. */
  readonly rest: readonly string[];
}

/** Lines of the standard are full with 65 characters: a text goes on in the next line without a blank. */
const LINE_LENGTH = 65;

/** A blank at the end of a full line is lost with the line's end, so a word that ends there is glued to the next one. */
export const joinLines = (lines: readonly string[]): string => joinAt(lines, LINE_LENGTH);

/** Parts of a text that were cut at a length. Shorter parts are lines of their own. */
export const joinAt = (parts: readonly string[], length: number): string =>
  parts.reduce((text, part, at) => {
    const before = parts[at - 1];
    return before === undefined || before === '' || before.length >= length ? text + part : `${text} ${part}`;
  }, '');

/** On one line. */
export const tidy = (text: string): string => (UNTIDY.test(text) ? text.replace(/[\s\p{Cc}]+/gu, ' ') : text).trim();

/** Most texts are tidy, and looking is quicker than replacing. */
const UNTIDY = /[^\S ]|[ ]{2}|\p{Cc}/u;

export const tidyOrNull = (text: string | undefined): string | null => tidy(text ?? '') || null;
