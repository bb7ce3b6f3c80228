import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tributaryApp } from '../app/app.ts';
import { FUNCTIONS } from '../app/functions.ts';
import { mapsOf } from '../build/bundle-maps.ts';
import { thirdPartyNotices } from './third-party.ts';

/** How long the synthesis took, which is another number each time. No deployment reads it. */
const TIMES_FILE = 'performance-counters.json';
const TRACE = 'aws:cdk:creationStack';

/**
 * Writes the templates and bundles of the stages that have a complete file in `stagesFolder`, and the source maps of the
 * bundles beside them. Answers the names of the stages.
 */
export const writeCloudAssembly = (folder: string, stagesFolder: string): readonly string[] => {
  const outdir = join(folder, 'assembly');
  const { app, stages } = tributaryApp({ outdir, context: { stages: stagesFolder } });
  app.synth();
  rmSync(join(outdir, TIMES_FILE), { force: true });
  for (const name of readdirSync(outdir)) if (name.endsWith('.metadata.json')) removeTraces(join(outdir, name));
  const sources = Object.keys(FUNCTIONS).flatMap((name) => writeMaps(name, join(folder, 'maps', name)));
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), thirdPartyNotices(sources));
  return [...stages.keys()];
};

/** What CDK notes of the constructs of a stack, by their paths. */
type Metadata = Readonly<Record<string, readonly { readonly type: string; readonly trace?: unknown }[]>>;

/** Stack traces name files of the machine on which the release is made. */
const removeTraces = (file: string): void => {
  const noted: Metadata = JSON.parse(readFileSync(file, 'utf8'));
  const kept = Object.entries(noted).map(([path, entries]) => [
    path,
    entries.filter(({ type }) => type !== TRACE).map(({ trace: _trace, ...entry }) => entry),
  ]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(kept)));
};

/** Answers the paths of all files that are in the bundle. */
const writeMaps = (functionName: string, folder: string): readonly string[] => {
  mkdirSync(folder, { recursive: true });
  return [...mapsOf(functionName)].flatMap(([file, { payload }]) => {
    writeFileSync(join(folder, `${file}.map`), JSON.stringify(payload));
    return payload.sources;
  });
};
