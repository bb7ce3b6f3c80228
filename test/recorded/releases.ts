import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFiles } from '../support/project/release-files.ts';
import { CHAPTERS, fileOf } from './record.ts';

/** What was recorded when a release was made, by chapter. */
type Release = Readonly<Record<string, readonly string[]>>;

export const recordedFiles = releaseFiles<Release>(join(import.meta.dirname, 'releases'));

export const recordedOf = (chapter: string): readonly string[] =>
  readFileSync(fileOf(chapter), 'utf8').trimEnd().split('\n');

/** Keeps what is recorded today as what this release answered. */
export const keepRecorded = (release: string): void =>
  recordedFiles.keep(
    release,
    Object.fromEntries(Object.keys(CHAPTERS).map((chapter) => [chapter, recordedOf(chapter)])),
  );
