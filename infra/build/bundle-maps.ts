import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { BUNDLE_PLACE, bundleHandler } from './bundling.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Maps of a bundle by the names of its files. Their sources are paths in this project. */
export type Maps = ReadonlyMap<string, SourceMap>;

/** The bundle of a function of this checkout, without keeping it. */
export const mapsOf = (functionName: string): Maps => {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-bundle-'));
  try {
    bundleHandler(join(ROOT, 'functions', functionName, 'handler.ts'), folder, { hasMaps: true });
    const names = readdirSync(folder).filter((name) => name.endsWith('.mjs.map'));
    return new Map(names.map((name) => [name.slice(0, -'.map'.length), mapIn(folder, name)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const mapIn = (folder: string, name: string): SourceMap => {
  const payload = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const sources = payload.sources.map((source: string) => relative(ROOT, resolve(BUNDLE_PLACE, source)));
  return new SourceMap({ ...payload, sources });
};
