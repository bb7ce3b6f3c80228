import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
/** The folder of an installed package, which may be inside another one. */
const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** Modules that were made of the data of a package, whose licence goes with them. */
const MADE_OF: Readonly<Record<string, string>> = {
  'lib/domain/transactions/kinds/packed-brands.ts': 'node_modules/name-suggestion-index',
};

/** The texts of the licences of all packages that have a file among `paths`, or were the source of one: they are owed. */
export const thirdPartyNotices = (paths: readonly string[]): string => {
  const folders = new Set(paths.flatMap((path) => packageOf(path) ?? []));
  return [...folders].toSorted().map(noticeOf).join('\n\n');
};

const packageOf = (path: string): string | undefined =>
  PACKAGE.exec(path)?.[1] ?? Object.entries(MADE_OF).find(([made]) => path.endsWith(made))?.[1];

const noticeOf = (folder: string): string => {
  const manifest: { readonly name: string; readonly version: string; readonly license?: string } = JSON.parse(
    readFileSync(join(ROOT, folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(join(ROOT, folder))
    .filter((name) => LICENCE_FILE.test(name))
    .toSorted()
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8').trim());
  return [`${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})`, ...texts].join('\n\n');
};
