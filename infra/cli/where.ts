import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import manifest from '../../package.json' with { type: 'json' };
import { type Maps, mapsOf } from '../build/bundle-maps.ts';
import { parseOptions, runCommand, UsageError } from './usage.ts';

const USAGE = `Usage: npm run --silent where -- FUNCTION < TEXT

Names the file and line of our code behind each place in a bundle, such as "index.mjs:1:23456" in the field "error_at" of a
log line. FUNCTION is the one that logged it. The bundle is made anew from this checkout, which must be that of the
deployed release: the same code gives the same bundle. Lines of another release, by their field "release", are an error.`;

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
      : `${place} = not in this checkout's bundle`;
  });

const where = async (args: readonly string[]): Promise<number> => {
  const [name, ...more] = parseOptions(args, {}).positionals;
  const known = readdirSync(FUNCTIONS);
  if (name === undefined || more.length > 0 || !known.includes(name))
    throw new UsageError(`Say which function: ${known.join(', ')}`);
  const lines = await text(process.stdin);
  const others = otherReleases(lines, manifest.version);
  if (others.length > 0) {
    console.error(`These lines are of release ${others.join(', ')}, and this checkout is of ${manifest.version}.`);
    return 1;
  }
  process.stdout.write(withSources(lines, mapsOf(name)));
  return 0;
};

if (import.meta.main) await runCommand(USAGE, () => where(process.argv.slice(2)));
