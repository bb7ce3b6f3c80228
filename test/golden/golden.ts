import { join } from 'node:path';
import { releaseFiles } from '../support/release-files.ts';
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

export const goldenFiles = releaseFiles<GoldenRelease>(join(import.meta.dirname, 'releases'));
