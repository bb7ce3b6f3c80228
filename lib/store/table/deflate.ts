import { deflateSync, inflateSync } from 'node:zlib';
import { UnreadableError } from '../../domain/kernel/unreadable.ts';

/**
 * zlib and not zstd: for pieces of a few kilobytes it is a twentieth larger, unpacks in half the time (no context of
 * 100 KB to set up), packs in a third, and its checksum finds corrupt bytes.
 */
const LEVEL = 9;
/** More than any piece of ours unpacks to: bytes that claim more are corrupt. */
const UNPACKED_BYTES_MAX = 16_000_000;

export const pack = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: LEVEL });

export const unpack = (bytes: Uint8Array): Uint8Array => {
  try {
    return inflateSync(bytes, { maxOutputLength: UNPACKED_BYTES_MAX });
  } catch {
    throw new UnreadableError('a piece does not unpack');
  }
};

/** Up to here the time to unpack would cost every reader more than the bytes cost DynamoDB. */
const PLAIN_BYTES_MAX = 1_536;
/** First byte of what `packIfLarge` makes. */
const PLAIN = 0;
const PACKED = 1;

/** For what is read on every call and mostly small. */
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
