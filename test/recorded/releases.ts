import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { CHAPTERS, fileOf } from './record.ts';

/** What was recorded when a release was made, by chapter. Such a file is never changed again. */
export type Release = Readonly<Record<string, readonly string[]>>;

const DIRECTORY = join(import.meta.dirname, 'releases');
const SUFFIX = '.json.br';

export const releases = (): readonly string[] =>
  readdirSync(DIRECTORY).flatMap((name) => (name.endsWith(SUFFIX) ? [name.slice(0, -SUFFIX.length)] : []));

export const readRelease = (name: string): Release =>
  JSON.parse(brotliDecompressSync(readFileSync(join(DIRECTORY, `${name}${SUFFIX}`))).toString());

export const recordedOf = (chapter: string): readonly string[] =>
  readFileSync(fileOf(chapter), 'utf8').trimEnd().split('\n');

/** Keeps what is recorded today as what this release answered. */
export const keepRecorded = (name: string): void => {
  const release = Object.fromEntries(Object.keys(CHAPTERS).map((chapter) => [chapter, recordedOf(chapter)]));
  mkdirSync(DIRECTORY, { recursive: true });
  writeFileSync(join(DIRECTORY, `${name}${SUFFIX}`), brotliCompressSync(JSON.stringify(release)), { flag: 'wx' });
};
