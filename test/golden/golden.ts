import { join } from 'node:path';
import type { Callers } from '../recorded/scene.ts';
import { releaseFiles } from '../support/project/release-files.ts';
import type { RawItem } from './raw-items.ts';

/** A call that a client of the release makes over the kept items. */
export interface GoldenCall {
  /** One of the callers; any other has no headers of its own. */
  readonly by: string;
  readonly method: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** The whole table at the end of one chapter of `test/recorded`, as a release left it. */
export interface Golden {
  readonly nowMs: number;
  readonly items: readonly RawItem[];
  /** With the API key, and with tokens of sessions that are among the items. The host and its keys are made up. */
  readonly callers: Callers;
  readonly calls: readonly GoldenCall[];
  /** The answers to the calls, one JSON object each. */
  readonly lines: readonly string[];
}

/** By chapter. The file of a release is never changed again. */
export type GoldenRelease = Readonly<Record<string, Golden>>;

export const goldenFiles = releaseFiles<GoldenRelease>(join(import.meta.dirname, 'releases'));
