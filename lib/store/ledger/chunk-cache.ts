import type { Key } from '../table/keys.ts';
import type { Chunk } from './chunk.ts';

/**
 * Chunks that one environment of a function has read before. A chunk never changes, so a kept one is never out of date; and
 * readers ask only for chunks that a head names, which they read anew each time.
 */
export interface ChunkCache {
  readonly find: (key: Key) => Chunk | undefined;
  readonly keep: (key: Key, chunk: Chunk) => void;
  /**
   * Drops what is kept of a partition but for `named`, the sort keys that its heads name now. So rows of a deleted member
   * or user, and rows from before a change, go with the next read of the heads.
   */
  readonly keepOnly: (pk: string, named: () => ReadonlySet<string>) => void;
}

/** Keeps nothing: for functions that read the rows of a user once. */
export const NO_CHUNK_CACHE: ChunkCache = {
  find: () => undefined,
  keep: () => undefined,
  keepOnly: () => undefined,
};

interface Kept {
  readonly key: Key;
  readonly chunk: Chunk;
}

/** Holds chunks of at most `bytesMax` together; those that were not asked for the longest go first. */
export const chunkCacheOf = (bytesMax: number): ChunkCache => {
  /** By partition and sort key, the one that was not asked for the longest first. */
  const all = new Map<string, Kept>();
  const byPartition = new Map<string, Map<string, Kept>>();
  let bytes = 0;

  const drop = ({ key, chunk }: Kept): void => {
    all.delete(nameOf(key));
    bytes -= chunk.memoryBytes;
    const partition = byPartition.get(key.pk);
    partition?.delete(key.sk);
    if (partition?.size === 0) byPartition.delete(key.pk);
  };

  return {
    find: (key) => {
      const name = nameOf(key);
      const kept = all.get(name);
      if (kept === undefined) return undefined;
      all.delete(name);
      all.set(name, kept);
      return kept.chunk;
    },
    keep: ({ pk, sk }, chunk) => {
      const kept: Kept = { key: { pk, sk }, chunk };
      const before = all.get(nameOf(kept.key));
      if (before !== undefined) drop(before);
      all.set(nameOf(kept.key), kept);
      const partition = byPartition.get(pk) ?? new Map<string, Kept>();
      byPartition.set(pk, partition.set(sk, kept));
      bytes += chunk.memoryBytes;
      for (const oldest of all.values()) {
        if (bytes <= bytesMax) break;
        drop(oldest);
      }
    },
    keepOnly: (pk, named) => {
      const partition = byPartition.get(pk);
      if (partition === undefined) return;
      const wanted = named();
      for (const [sk, kept] of partition) if (!wanted.has(sk)) drop(kept);
    },
  };
};

/** No key has a blank. */
const nameOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;
