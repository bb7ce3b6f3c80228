import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { extract } from 'tar';
import { BUNDLE_PLACE, bundleHandler } from './bundling.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Maps of a bundle by the names of its files. Their sources are paths in this project. */
export type Maps = ReadonlyMap<string, SourceMap>;

/** The bundle of a function of this checkout, without keeping it. */
export const mapsOf = (functionName: string): Maps => {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-bundle-'));
  try {
    bundleHandler(join(ROOT, 'functions', functionName, 'handler.ts'), folder, { hasMaps: true });
    return mapsIn(folder, fromBundle);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Those that an archive of a release has of a function, or its unpacked folder; none where it has no such function. */
export const mapsOfRelease = (path: string, functionName: string): Maps => {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-maps-'));
  try {
    if (statSync(path).isDirectory()) return mapsIn(join(path, 'maps', functionName), sameSources);
    // `strip` takes away the folder of the release, `maps` and the function.
    extract({
      file: path,
      cwd: folder,
      strip: 3,
      sync: true,
      filter: (name) => name.includes(`/maps/${functionName}/`),
    });
    return mapsIn(folder, sameSources);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

type NameSource = (source: string) => string;
/** Maps of a release name their sources as paths in the project already. */
const sameSources: NameSource = (source) => source;
const fromBundle: NameSource = (source) => relative(ROOT, resolve(BUNDLE_PLACE, source));

const mapsIn = (folder: string, nameOf: NameSource): Maps => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mjs.map')) : [];
  return new Map(names.map((name) => [name.slice(0, -'.map'.length), mapIn(join(folder, name), nameOf)]));
};

const mapIn = (file: string, nameOf: NameSource): SourceMap => {
  const payload = JSON.parse(readFileSync(file, 'utf8'));
  return new SourceMap({ ...payload, sources: payload.sources.map(nameOf) });
};
