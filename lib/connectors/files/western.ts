/** Western text whose bytes are windows-1252, or UTF-8 with some bytes of windows-1252 in it. */

const HIGH = 0x80;
const BYTES_OF_CHARACTER_MAX = 3;

/** 0x80 to 0x9F. Five of them mean nothing, and become control characters as the Encoding Standard says. */
const BELOW_LATIN_1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u0178';

/** For each byte from 0x80, read as windows-1252: how UTF-8 writes it. */
const UTF_8_OF_BYTE: readonly Uint8Array[] = Array.from({ length: HIGH }, (_, at) =>
  new TextEncoder().encode(BELOW_LATIN_1.charAt(at) || String.fromCharCode(HIGH + at)),
);

/** Whether the bytes are read as UTF-8 where they can be. Sequences by chance are few beside the bytes that fit none. */
export const looksLikeUtf8 = (bytes: Uint8Array): boolean => {
  let sequences = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = (bytes[at] ?? 0) < HIGH ? 1 : sequenceLengthAt(bytes, at);
    if (length > 1) sequences += 1;
    else if (length === 0) strays += 1;
    at += Math.max(length, 1);
  }
  return sequences > strays;
};

/** `hasSequences`: what is valid UTF-8 is read as such. Everything else is windows-1252. */
export const decodeWestern = (bytes: Uint8Array, hasSequences: boolean): string => {
  const valid = new Uint8Array(bytes.length + highBytesIn(bytes) * (BYTES_OF_CHARACTER_MAX - 1));
  let to = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = byte < HIGH ? 1 : hasSequences ? sequenceLengthAt(bytes, at) : 0;
    for (const written of length === 0 ? (UTF_8_OF_BYTE[byte - HIGH] ?? []) : []) {
      valid[to] = written;
      to += 1;
    }
    for (let copied = 0; copied < length; copied += 1) {
      valid[to] = bytes[at + copied] ?? 0;
      to += 1;
    }
    at += Math.max(length, 1);
  }
  return new TextDecoder().decode(valid.subarray(0, to));
};

const highBytesIn = (bytes: Uint8Array): number => {
  let count = 0;
  for (const byte of bytes) if (byte >= HIGH) count += 1;
  return count;
};

/** First bytes of UTF-8, up to and including, with the length of their sequence and the bounds of the second byte. */
const SEQUENCES: readonly (readonly [
  number,
  { readonly length: number; readonly low: number; readonly high: number },
])[] = [
  [0xc1, { length: 0, low: 0, high: 0 }],
  [0xdf, { length: 2, low: 0x80, high: 0xbf }],
  [0xe0, { length: 3, low: 0xa0, high: 0xbf }],
  [0xec, { length: 3, low: 0x80, high: 0xbf }],
  [0xed, { length: 3, low: 0x80, high: 0x9f }],
  [0xef, { length: 3, low: 0x80, high: 0xbf }],
  [0xf0, { length: 4, low: 0x90, high: 0xbf }],
  [0xf3, { length: 4, low: 0x80, high: 0xbf }],
  [0xf4, { length: 4, low: 0x80, high: 0x8f }],
];

/** Of the valid sequence of UTF-8 that begins with a high byte; 0 when none begins there. */
const sequenceLengthAt = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at] ?? 0;
  const [, sequence] = SEQUENCES.find(([last]) => first <= last) ?? [];
  if (sequence === undefined || sequence.length === 0) return 0;
  const second = bytes[at + 1] ?? 0;
  if (second < sequence.low || second > sequence.high) return 0;
  for (let more = 2; more < sequence.length; more += 1) {
    const byte = bytes[at + more] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return sequence.length;
};
