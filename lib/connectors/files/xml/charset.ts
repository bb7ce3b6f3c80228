import { charsetOfHeader } from '../ofx/charset.ts';

const GREATER = 0x3e;

/** What the first instruction of a file names: no element of it may name a charset. */
export const charsetOfDeclaration = (body: Uint8Array): string =>
  charsetOfHeader(body.subarray(0, body.indexOf(GREATER) + 1));
