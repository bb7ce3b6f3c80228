import { isAscii, isUtf8 } from 'node:buffer';
import { utf16Of } from './utf16.ts';
import { decodeWestern, looksLikeUtf8 } from './western.ts';

export interface Decoded {
  readonly text: string;
  /** How the bytes were read, by the name of the Encoding Standard. */
  readonly charset: string;
}

const UTF_8_MARK = [0xef, 0xbb, 0xbf] as const;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/**
 * The text of a file. What is told of its charset is often not true. Bytes that are valid UTF-8 are UTF-8, else what is
 * told counts, by a name of the Encoding Standard. Where it is UTF-8, or is Western and the bytes say UTF-8, each byte that
 * fits no UTF-8 is read by itself: one wrong byte must not spoil a whole file.
 */
export const decode = (bytes: Uint8Array, charsetToldBy: (body: Uint8Array) => string): Decoded => {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return decodeAs(utf16, bytes);
  const body = startsWith(bytes, UTF_8_MARK) ? bytes.subarray(UTF_8_MARK.length) : bytes;
  if (isUtf8(body) || isCutUtf8(body)) return decodeAs('utf-8', body);
  const charset = charsetToldBy(body);
  if (charset === 'utf-8' || (charset === 'windows-1252' && looksLikeUtf8(body))) {
    return { text: decodeWestern(body, true), charset: 'utf-8' };
  }
  return charset === 'windows-1252' ? { text: decodeWestern(body, false), charset } : decodeAs(charset, body);
};

/** Bytes from here on begin a character. */
const LEAD = 0xc0;
/** Bytes from here up to those go on with it. */
const CONTINUATION = 0x80;
const BYTES_OF_CHARACTER_MAX = 4;

/** Whether a file ends inside a character of UTF-8. Where no other character says that it is UTF-8, nobody can say it. */
const isCutUtf8 = (bytes: Uint8Array): boolean => {
  let end = bytes.length - 1;
  const first = bytes.length - BYTES_OF_CHARACTER_MAX;
  while (end > first && (bytes[end] ?? 0) >= CONTINUATION && (bytes[end] ?? 0) < LEAD) end -= 1;
  const whole = bytes.subarray(0, Math.max(0, end));
  return (bytes[end] ?? 0) >= LEAD && isUtf8(whole) && !isAscii(whole);
};

/** The mark of UTF-16 is left out by the decoder. */
const decodeAs = (charset: string, bytes: Uint8Array): Decoded => ({
  text: new TextDecoder(charset).decode(bytes),
  charset,
});
