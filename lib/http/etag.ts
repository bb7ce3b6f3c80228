import { createHash } from 'node:crypto';

const DIGITS = 10;

/** Changes with the text; in the name of a file, it lets browsers keep the file for ever. */
export const textHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, DIGITS);

/** A weak one (RFC 9110, 8.8.1): the same for each coding of the text. */
export const etagOf = (text: string): string => `W/"${textHash(text)}"`;
