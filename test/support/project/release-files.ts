import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

const SUFFIX = '.json.br';

/** What each release left in a folder for later ones: a file of JSON, which nothing writes over. */
export const releaseFiles = <T>(folder: string) => {
  const fileOf = (release: string): string => join(folder, `${release}${SUFFIX}`);
  return {
    /** The newest last. */
    releases: (): readonly string[] =>
      readdirSync(folder)
        .map((name) => name.slice(0, -SUFFIX.length))
        .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true })),
    read: (release: string): T => JSON.parse(brotliDecompressSync(readFileSync(fileOf(release))).toString()),
    /** For a release that is not published yet. */
    forget: (release: string): void => rmSync(fileOf(release), { force: true }),
    keep: (release: string, content: T): void => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(fileOf(release), brotliCompressSync(JSON.stringify(content)), { flag: 'wx' });
    },
  };
};
