import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleHandler } from '../../infra/build/bundling.ts';
import { releaseFiles } from '../support/project/release-files.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What functions are made of. */
const FOLDERS = ['functions', 'lib'] as const;

/** The text of each file, by its path. */
type Sources = Readonly<Record<string, string>>;

export const sourceFiles = releaseFiles<Sources>(join(import.meta.dirname, 'sources'));

export const keepSourcesOf = (release: string): void => {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1)),
  );
  sourceFiles.keep(
    release,
    Object.fromEntries(paths.toSorted().map((path) => [path, readFileSync(join(ROOT, path), 'utf8')])),
  );
};

/**
 * Bundles a function of a release as this release bundles its own, with the packages of today. Answers the folder of the
 * bundle.
 */
export const bundlerOf = (release: string, folder: string): ((functionName: string) => string) => {
  for (const [path, text] of Object.entries(sourceFiles.read(release))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return (functionName) => {
    const bundle = join(folder, 'bundles', functionName);
    bundleHandler(join(folder, 'functions', functionName, 'handler.ts'), bundle);
    return bundle;
  };
};
