import { deflateSync, inflateSync } from 'node:zlib';
import { UnreadableError } from '../../domain/kernel/unreadable.ts';

/**
 * zlib and not zstd: for pieces of a few kilobytes the result is a twentieth larger, but it packs in a third and
 * unpacks in half of the time (zstd sets up a context of 100 KB), and the checksum of zlib finds corrupt bytes.
 */
const LEVEL = 9;
/** No piece unpacks to so many bytes: a piece that claims more is corrupt. */
const UNPACKED_BYTES_MAX = 16_000_000;

export const pack = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: LEVEL });

export const unpack = (bytes: Uint8Array): Uint8Array => {
  try {
    return inflateSync(bytes, { maxOutputLength: UNPACKED_BYTES_MAX });
  } catch {
    throw new UnreadableError('a piece does not unpack');
  }
};

/** Up to this size, unpacking would cost every reader more than the additional bytes cost DynamoDB. */
const PLAIN_BYTES_MAX = 1_536;
/** The first byte of what `packIfLarge` makes. */
const PLAIN = 0;
const PACKED = 1;

/** Packs large values only: for values that are read on every call and mostly small. */
export const packIfLarge = (bytes: Uint8Array): Uint8Array =>
  bytes.length <= PLAIN_BYTES_MAX
    ? Buffer.concat([Uint8Array.of(PLAIN), bytes])
    : Buffer.concat([Uint8Array.of(PACKED), pack(bytes)]);

export const unpackIfPacked = (bytes: Uint8Array): Uint8Array => {
  const body = bytes.subarray(1);
  if (bytes[0] === PLAIN) return body;
  if (bytes[0] === PACKED) return unpack(body);
  throw new UnreadableError('neither plain nor packed');
};
