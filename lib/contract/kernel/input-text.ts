import * as z from 'zod/mini';

/** Longest of the short texts: names, addresses, phone numbers. Anything longer is a mistake or an attack. */
export const NAME_LENGTH_MAX = 255;
/** `metadata` is the partner's own; it is stored in the object's item and read with it, so it must stay small. */
export const METADATA_LENGTH_MAX = 4_096;
/** Room for a pasted token of an upstream; passwords and answers are far shorter. */
export const SECRET_LENGTH_MAX = 4_096;
/** What browsers and proxies reliably carry. */
export const URL_LENGTH_MAX = 2_048;
/** Part of a DynamoDB key of at most 2,048 bytes, and a character takes up to four. */
export const EXTERNAL_ID_LENGTH_MAX = 255;

/**
 * DynamoDB stores UTF-8: a lone surrogate would come back as another character, so two different texts would become
 * one. NUL ends strings in too many readers of exports and logs.
 */
const isStorable = (value: string): boolean => value.isWellFormed() && !value.includes('\0');

/** Free text from a caller; may be empty. */
export const inputText = (lengthMax: number) =>
  z.string().check(z.maxLength(lengthMax), z.refine(isStorable, 'must be well-formed Unicode without NUL characters'));

/** Free text from a caller that must say something. */
export const requiredText = (lengthMax: number) => inputText(lengthMax).check(z.minLength(1));

export const nullableName = z.nullable(inputText(NAME_LENGTH_MAX));
export const nullableMetadata = z.nullable(inputText(METADATA_LENGTH_MAX));

/** The id a partner gave a user or member of its own. */
export const externalId = requiredText(EXTERNAL_ID_LENGTH_MAX);

/**
 * A partner's id of a user is also a segment of its path, and an HTTP API decodes paths before it hands them over: an id
 * with one of these could never be asked for again.
 */
const isPathSegment = (value: string): boolean =>
  Array.from(value).every((letter) => letter >= ' ' && letter !== '\u007f' && !'/?#'.includes(letter)) &&
  !/^\.{1,2}$|\.(json|xml)$/i.test(value);

export const partnerUserId = externalId.check(
  z.refine(isPathSegment, 'must not contain / ? # or control characters, nor end in .json or .xml'),
);
