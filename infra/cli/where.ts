import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import manifest from '../../package.json' with { type: 'json' };
import { type Maps, mapsOf, mapsOfRelease } from '../build/bundle-maps.ts';
import { parseOptions, runCommand, UsageError } from './usage.ts';

const USAGE = `Usage: npm run --silent where -- FUNCTION [--maps ARCHIVE] < TEXT

Names the file and line of our code behind each place in a bundle, such as "index.mjs:1:23456" in the field "error_at" of a
log line. FUNCTION is the one that logged it. The bundle is made anew from this checkout, which must be that of the
deployed release: the same code gives the same bundle. Lines of another release, by their field "release", are an error.
  --maps   takes the maps of tributary-RELEASE-deploy.tar.gz, or of the folder to which it was unpacked, and no bundle of this
           checkout: for a release that is not checked out`;

const FUNCTIONS = join(import.meta.dirname, '..', '..', 'functions');

/** The name of a file, a line and a column, both counted from 1. */
const PLACE = /([\w.-]+\.mjs):(\d+):(\d+)/g;

const RELEASE = /"release":\s*"([^"]+)"/g;

/** The releases whose lines are in `text`, without the given one. */
export const otherReleases = (text: string, release: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(RELEASE)].flatMap(([, found]) => (found === undefined || found === release ? [] : [found])),
  ),
];

/** `text` with our file and line behind each place that the maps know. */
export const withSources = (text: string, maps: Maps): string =>
  text.replaceAll(PLACE, (place, file: string, line: string, column: string) => {
    const entry = maps.get(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    return entry !== undefined && 'originalSource' in entry
      ? `${place} = ${entry.originalSource}:${entry.originalLine + 1}`
      : `${place} = not in this bundle`;
  });

interface Bundle {
  /** Null where the name of the folder does not say it. */
  readonly release: string | null;
  readonly maps: () => Maps;
}

const ARCHIVE = /tributary-([^/]+)-deploy(?:\.tar\.gz)?\/?$/;

/** A function of an archive of a release, or of the folder to which it was unpacked. */
const bundleOfArchive = (path: string, name: string): Bundle => {
  if (!existsSync(path)) throw new UsageError(`There is no ${path}`);
  const maps = mapsOfRelease(path, name);
  if (maps.size === 0)
    throw new UsageError(`${path} has no maps of ${name}: name the archive of a release, or its folder`);
  return { release: ARCHIVE.exec(resolve(path))?.[1] ?? null, maps: () => maps };
};

const where = async (args: readonly string[]): Promise<number> => {
  const { positionals, values } = parseOptions(args, { maps: { type: 'string' } });
  const [name, ...more] = positionals;
  const known = readdirSync(FUNCTIONS);
  if (name === undefined || more.length > 0 || !known.includes(name))
    throw new UsageError(`Say which function: ${known.join(', ')}`);
  const { release, maps }: Bundle =
    values.maps === undefined
      ? { release: manifest.version, maps: () => mapsOf(name) }
      : bundleOfArchive(values.maps, name);
  const lines = await text(process.stdin);
  const others = release === null ? [] : otherReleases(lines, release);
  if (others.length > 0) {
    const given =
      values.maps === undefined
        ? `this checkout is of ${release}; give its archive with --maps`
        : `these maps are of ${release}`;
    console.error(`These lines are of release ${others.join(', ')}, and ${given}.`);
    return 1;
  }
  process.stdout.write(withSources(lines, maps()));
  return 0;
};

if (import.meta.main) await runCommand(USAGE, () => where(process.argv.slice(2)));
