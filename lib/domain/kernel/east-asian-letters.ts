/** Letters of the languages that write words without blanks between them, as a part of a class of a regular expression. */
export const EAST_ASIAN_LETTERS = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}`;
