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

// `node test/recorded/releases.ts v1.2.3`: keeps what is recorded today as what that release answered.
if (import.meta.main) {
  const [name = ''] = process.argv.slice(2);
  if (!/^v\d+\.\d+\.\d+$/.test(name)) throw new Error('The name of a release is a tag, such as v1.2.3');
  const release = Object.fromEntries(Object.keys(CHAPTERS).map((chapter) => [chapter, recordedOf(chapter)]));
  mkdirSync(DIRECTORY, { recursive: true });
  writeFileSync(join(DIRECTORY, `${name}${SUFFIX}`), brotliCompressSync(JSON.stringify(release)), { flag: 'wx' });
}
