import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { LedgerUnreadableError } from './ledger-bytes.ts';

/** Beyond this level a chunk of a few kilobytes gets no smaller, only slower. */
const LEVEL = 12;
/** More than any piece of ours unpacks to: bytes that claim more are corrupt. */
const UNPACKED_BYTES_MAX = 16_000_000;

export const pack = (bytes: Uint8Array): Uint8Array =>
  zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: LEVEL } });

export const unpack = (bytes: Uint8Array): Uint8Array => {
  try {
    return zstdDecompressSync(bytes, { maxOutputLength: UNPACKED_BYTES_MAX });
  } catch {
    throw new LedgerUnreadableError('a piece does not unpack');
  }
};
