export type Utf16 = 'utf-16le' | 'utf-16be';

/** A header and some rows. */
const HEAD_BYTES = 4_096;
/** Delimiters, digits and signs are ASCII, so at least so many characters of a file have a byte 0. */
const ASCII_SHARE_MIN = 0.2;
/** Texts of other encodings have hardly any. */
const OTHERS_SHARE_MAX = 0.01;

/** The kind of UTF-16 that bytes are, by their mark, or by the bytes 0 of their ASCII; null for any other encoding. */
export const utf16Of = (bytes: Uint8Array): Utf16 | null => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, Math.min(HEAD_BYTES, bytes.length & ~1));
  const zeros = { even: 0, odd: 0 };
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
  const [many, few] = [(head.length / 2) * ASCII_SHARE_MIN, (head.length / 2) * OTHERS_SHARE_MAX];
  if (head.length === 0) return null;
  if (zeros.odd >= many && zeros.even <= few) return 'utf-16le';
  return zeros.even >= many && zeros.odd <= few ? 'utf-16be' : null;
};
