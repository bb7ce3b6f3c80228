/** Control characters, and signs that change the direction or the visibility of text around them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** A tag that is not closed ends with the text. */
const TAG = /<[a-z/!?][^>]*>?/gi;
/** What stands between the slashes of an address and its `@`: a name and a password. */
const USER_INFO = /\/\/[^\s/]*@/g;
/** Tags and spaces take room, so somewhat more is looked at than is kept; of a text without end not all of it. */
const READ_FACTOR = 4;

/**
 * A text of an upstream as it may be shown to people: on one line, without tags, control characters or passwords in
 * addresses, and no longer than `lengthMax`.
 */
export const plainText = (text: string, lengthMax: number): string =>
  beginningOf(text, lengthMax * READ_FACTOR)
    .toWellFormed()
    .replace(UNSEEN, ' ')
    .replace(TAG, ' ')
    .replace(USER_INFO, '//')
    .replace(/[\s<>]+/g, ' ')
    .trim()
    .slice(0, lengthMax)
    .trimEnd()
    .toWellFormed();

/** Whole words only: half an address could show a password whose `@` is cut off. */
const beginningOf = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/\S*$/, '');
