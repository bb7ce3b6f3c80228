import * as z from 'zod/mini';

/** The limit of short texts: names, addresses, phone numbers. A longer one is a mistake or an attack. */
export const NAME_LENGTH_MAX = 255;
/** `metadata` belongs to the partner. It is stored and read with its object, so it must stay small. */
export const METADATA_LENGTH_MAX = 4_096;
/** Long enough for a token of an upstream that a user pastes. Passwords and answers are far shorter. */
export const SECRET_LENGTH_MAX = 4_096;
/** Browsers and proxies carry URLs of this length reliably. */
export const URL_LENGTH_MAX = 2_048;
/** The text is part of a DynamoDB key of at most 2,048 bytes, and a character takes up to four bytes. */
export const EXTERNAL_ID_LENGTH_MAX = 255;

/**
 * DynamoDB stores UTF-8. A lone surrogate would come back as another character, so that two different texts would
 * become one. NUL ends strings in many readers of exports and logs.
 */
const isStorable = (value: string): boolean => value.isWellFormed() && !value.includes('\0');

/** Free text of a caller; it may be empty. */
export const inputText = (lengthMax: number) =>
  z.string().check(z.maxLength(lengthMax), z.refine(isStorable, 'must be well-formed Unicode without NUL characters'));

/** Free text of a caller; it must not be empty. */
export const requiredText = (lengthMax: number) => inputText(lengthMax).check(z.minLength(1));

export const nullableName = z.nullable(inputText(NAME_LENGTH_MAX));
export const nullableMetadata = z.nullable(inputText(METADATA_LENGTH_MAX));

/** The id that a partner gave one of its users or members. */
export const externalId = requiredText(EXTERNAL_ID_LENGTH_MAX);

/**
 * The id that a partner gives a user is also a segment of paths. An HTTP API decodes paths before it passes them on, so
 * no call could name an id with one of these characters.
 */
const isPathSegment = (value: string): boolean =>
  Array.from(value).every((letter) => letter >= ' ' && letter !== '\u007f' && !'/?#'.includes(letter)) &&
  !/^\.{1,2}$|\.(json|xml)$/i.test(value);

export const partnerUserId = externalId.check(
  z.refine(isPathSegment, 'must not contain / ? # or control characters, nor end in .json or .xml'),
);
