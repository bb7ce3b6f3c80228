import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { Refusal } from '../refusal.ts';
import { zipRefusal } from './faults.ts';
import { ENTRIES_MAX, INFLATED_BYTES_MAX } from './limits.ts';

/** An archive of which each part is read at most once, or rarely. All that is wrong with it is thrown as a `Refusal`. */
export interface Zip {
  /** Of its files, in its order. A name is compared with others, and never used as a path. */
  readonly names: readonly string[];
  /** Letters may be large or small. Null where there is no such part. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
}

export const openZip = async (bytes: Uint8Array): Promise<Zip> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = buffer.lastIndexOf(END_OF_LIST, undefined, 'latin1');
  if (end === -1 || end + END_LENGTH > buffer.length) throw zipRefusal('zip.cut_off', `Byte ${buffer.length}: `);
  const file = await orMalformed(() => fromBufferPromise(buffer));
  const entries = await orMalformed(() => entriesOf(file));
  let left = INFLATED_BYTES_MAX;
  return {
    names: [...entries.values()].map(({ entry }) => entry.fileName),
    read: async (name) => {
      const found = entries.get(name.toLowerCase());
      if (found === undefined) return null;
      const inflated = await readEntry(file, found, { buffer, left });
      left -= inflated.length;
      return inflated;
    },
  };
};

/** Begins the last record of an archive. */
const END_OF_LIST = 'PK\u0005\u0006';
const END_LENGTH = 22;

interface Placed {
  readonly entry: Entry;
  /** From 1. */
  readonly part: number;
}

/** Files by their names in small letters. Two of the same name would be read differently by different programs. */
const entriesOf = async (file: ZipFile): Promise<ReadonlyMap<string, Placed>> => {
  if (file.entryCount > ENTRIES_MAX) throw zipRefusal('limit.entries');
  const entries = new Map<string, Placed>();
  let part = 0;
  for await (const entry of file.eachEntry()) {
    part += 1;
    const name = entry.fileName.toLowerCase();
    if (entries.has(name)) throw zipRefusal('zip.repeated', partAt(part));
    if (!name.endsWith('/')) entries.set(name, { entry, part });
  }
  return entries;
};

/** The package throws errors of no kind of their own for what is wrong in an archive. */
const orMalformed = async <T>(read: () => Promise<T>): Promise<T> => {
  try {
    return await read();
  } catch (error) {
    throw error instanceof Refusal ? error : zipRefusal('zip.malformed');
  }
};

interface Left {
  readonly buffer: Buffer;
  /** Bytes that may still be inflated. */
  readonly left: number;
}

const partAt = (part: number): string => `Part ${part}: `;

const STORED = 0;

const readEntry = async (file: ZipFile, { entry, part }: Placed, { buffer, left }: Left): Promise<Uint8Array> => {
  if (entry.isEncrypted()) throw zipRefusal('zip.encrypted', partAt(part));
  if (!entry.canDecodeFileData()) throw zipRefusal('zip.method', partAt(part));
  if (entry.uncompressedSize > left) throw zipRefusal('limit.inflated');
  const { fileDataStart } = await orMalformed(() => file.readLocalFileHeaderPromise(entry, { minimal: true }));
  const packed = buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize);
  const inflated = entry.compressionMethod === STORED ? packed : inflate(packed, entry.uncompressedSize);
  if (inflated === null || inflated.length !== entry.uncompressedSize || crc32(inflated) !== entry.crc32) {
    throw zipRefusal('zip.damaged', partAt(part));
  }
  return inflated;
};

/** Null where the bytes are damaged, or are more than the archive says: inflating ends there. */
const inflate = (packed: Uint8Array, size: number): Uint8Array | null => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
};
