import { UnreadableError } from '../../domain/kernel/unreadable.ts';

/** Writing and reading of the ledger's columns: variable-length integers, raw bytes and texts, one after the other. */

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
/** Seven groups of seven bits stay below 2^53; whatever is longer goes through bigint. */
const NUMBER_GROUPS_MAX = 7;
/** No amount reaches 2^70; more groups mean that the bytes are corrupt. */
const VARINT_GROUPS_MAX = 37;

/** Small numbers, negative ones too, become small numbers that are not negative. */
const zigzag = (value: number): number => (value >= 0 ? value * 2 : -value * 2 - 1);
/** Most values fit 31 bits, where bit operations are several times faster than division. */
const unzigzag = (value: number): number => {
  if (value <= 0x7fff_ffff) return (value >>> 1) ^ -(value & 1);
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
};

export interface ByteWriter {
  /** A whole number from 0 to 2^53 - 1. */
  readonly uint: (value: number) => void;
  readonly int: (value: number) => void;
  /** Not negative, any size. */
  readonly bigUint: (value: bigint) => void;
  readonly raw: (bytes: Uint8Array) => void;
  /** The lengths of all texts, then all texts as one run of UTF-8. */
  readonly texts: (values: readonly (string | null)[]) => void;
  readonly done: () => Uint8Array;
}

export const createByteWriter = (): ByteWriter => {
  let buffer = Buffer.allocUnsafe(4_096);
  let length = 0;
  const reserve = (count: number): void => {
    if (length + count <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, length + count));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
  };
  const uint = (value: number): void => {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError('not an unsigned integer');
    reserve(8);
    let rest = value;
    while (rest >= 0x80) {
      buffer[length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    buffer[length++] = rest;
  };
  const bigUint = (value: bigint): void => {
    if (value <= SAFE) {
      uint(Number(value));
      return;
    }
    let rest = value;
    while (rest >= 0x80n) {
      reserve(1);
      buffer[length++] = Number(rest & 0x7fn) | 0x80;
      rest >>= 7n;
    }
    reserve(1);
    buffer[length++] = Number(rest);
  };
  const raw = (bytes: Uint8Array): void => {
    reserve(bytes.length);
    buffer.set(bytes, length);
    length += bytes.length;
  };
  const texts = (values: readonly (string | null)[]): void => {
    for (const value of values) uint(value === null ? 0 : value.length + 1);
    const joined = Buffer.from(values.map((value) => value ?? '').join(''), 'utf8');
    uint(joined.length);
    raw(joined);
  };
  return { uint, int: (value) => uint(zigzag(value)), bigUint, raw, texts, done: () => buffer.subarray(0, length) };
};

export interface ByteReader {
  readonly uint: () => number;
  readonly int: () => number;
  readonly bigUint: () => bigint;
  readonly raw: (count: number) => Buffer;
  readonly texts: (count: number) => readonly (string | null)[];
  /** Throws unless every byte has been read: bytes that are left over mean corruption. */
  readonly end: () => void;
}

export const createByteReader = (bytes: Uint8Array): ByteReader => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const next = (): number => {
    const byte = buffer[at++];
    if (byte === undefined) throw new UnreadableError('a column ends early');
    return byte;
  };
  const bigRest = (low: number): bigint => {
    let value = BigInt(low);
    for (let group = NUMBER_GROUPS_MAX; group < VARINT_GROUPS_MAX; group += 1) {
      const byte = next();
      value |= BigInt(byte & 0x7f) << BigInt(group * 7);
      if (byte < 0x80) return value;
    }
    throw new UnreadableError('a number has no end');
  };
  /** Reads a number; with `isBig`, only the first groups of it. */
  let isBig = false;
  const low = (): number => {
    isBig = false;
    let scale = 1;
    let value = 0;
    for (let group = 0; group < NUMBER_GROUPS_MAX; group += 1) {
      const byte = next();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
    isBig = true;
    return value;
  };
  const uint = (): number => {
    // Most numbers are one byte.
    const byte = buffer[at];
    if (byte !== undefined && byte < 0x80) {
      at += 1;
      return byte;
    }
    const value = low();
    if (!isBig) return value;
    const big = bigRest(value);
    if (big > SAFE) throw new UnreadableError('a number is too large');
    return Number(big);
  };
  const bigUint = (): bigint => {
    const value = low();
    return isBig ? bigRest(value) : BigInt(value);
  };
  const raw = (count: number): Buffer => {
    if (at + count > buffer.length) throw new UnreadableError('a column ends early');
    at += count;
    return buffer.subarray(at - count, at);
  };
  const texts = (count: number): readonly (string | null)[] => {
    const lengths = new Array<number>(count);
    for (let index = 0; index < count; index += 1) lengths[index] = uint();
    return cutTexts(raw(uint()).toString('utf8'), lengths);
  };
  return {
    uint,
    int: () => unzigzag(uint()),
    bigUint,
    raw,
    texts,
    end: () => {
      if (at !== buffer.length) throw new UnreadableError('bytes are left over');
    },
  };
};

/** `lengths`: zero for null, else one more than the length of the text. */
const cutTexts = (joined: string, lengths: readonly number[]): readonly (string | null)[] => {
  let from = 0;
  const values = lengths.map((length) => {
    if (length === 0) return null;
    from += length - 1;
    return joined.slice(from - length + 1, from);
  });
  if (from !== joined.length) throw new UnreadableError('texts do not add up');
  return values;
};
