import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { RawItem } from './raw-items.ts';

/** A read that a client of the release made, and what it was answered over the kept items. */
export interface GoldenRead {
  /** Whose: the partner's, or the id of a user. */
  readonly by: string;
  readonly path: string;
}

/** The whole table at the end of one chapter of `test/recorded`, as a release left it. */
export interface Golden {
  readonly nowMs: number;
  readonly items: readonly RawItem[];
  readonly reads: readonly GoldenRead[];
  /** The answers to the reads, one JSON object each. */
  readonly lines: readonly string[];
}

/** By chapter. The file of a release is never changed again. */
export type GoldenRelease = Readonly<Record<string, Golden>>;

const DIRECTORY = join(import.meta.dirname, 'releases');
const SUFFIX = '.json.br';
const fileOf = (release: string): string => join(DIRECTORY, `${release}${SUFFIX}`);

export const goldenReleases = (): readonly string[] =>
  readdirSync(DIRECTORY).map((name) => name.slice(0, -SUFFIX.length));

export const readGolden = (release: string): GoldenRelease =>
  JSON.parse(brotliDecompressSync(readFileSync(fileOf(release))).toString());

export const keepGolden = (release: string, golden: GoldenRelease): void => {
  mkdirSync(DIRECTORY, { recursive: true });
  writeFileSync(fileOf(release), brotliCompressSync(JSON.stringify(golden)), { flag: 'wx' });
};
