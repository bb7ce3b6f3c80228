import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildSync, type OutputFile } from 'esbuild';
import { buildPageFiles } from './page-files.ts';
import { buildWidgetAssets } from './web-assets.ts';
import { storedFile } from './web-file.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** How handlers are bundled. Lambda and the local host run the same bundles. */
export const BUNDLING = {
  target: 'node24',
  platform: 'node',
  format: 'esm',
  bundle: true,
  logLevel: 'warning',
  /** ES modules come first, because esbuild can leave out their unused parts. */
  mainFields: ['module', 'main'],
  minify: true,
  /** Names of brands in other letters take a third of the bytes that their escapes would take. */
  charset: 'utf8',
  /** Lets CommonJS dependencies inside the ESM bundle call `require`. */
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  /** The reason stands in each of these files. */
  alias: {
    'node:http': './lib/runtime/node-http.cjs',
    'node:https': './lib/runtime/node-https.cjs',
    '@aws-sdk/endpoint-cache': './lib/runtime/endpoint-cache.ts',
    '@aws-sdk/credential-provider-node': './lib/runtime/environment-credentials.ts',
  },
} as const;

const widgetAssets = (): string => {
  const { files, shells } = buildWidgetAssets();
  return JSON.stringify({ shells, files: files.map(storedFile) });
};

const pageFiles = (): string => JSON.stringify(buildPageFiles().map(storedFile));

/** Files that a function reads beside its code, by the folder of the function: their names, and what is in them. */
const FILES_BESIDE: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  widgets: { 'widget-assets.json': widgetAssets },
  pages: { 'pages.json': pageFiles },
};

/**
 * Where bundles would lie, for esbuild alone: the hashes in the names of their files depend on the way from there to the
 * sources. So a function has the same bundle wherever it is written.
 */
export const BUNDLE_PLACE = join(ROOT, 'bundle');

/** A release takes the code of a function and its maps one after the other: a process bundles a function once. */
const bundled = new Map<string, readonly OutputFile[]>();

const bundle = (entry: string): readonly OutputFile[] => {
  const made =
    bundled.get(entry) ??
    buildSync({
      ...BUNDLING,
      sourcemap: 'external',
      write: false,
      mainFields: [...BUNDLING.mainFields],
      absWorkingDir: ROOT,
      entryPoints: { index: entry },
      outdir: BUNDLE_PLACE,
      outExtension: { '.js': '.mjs' },
      splitting: true,
    }).outputFiles;
  bundled.set(entry, made);
  return made;
};

/**
 * Writes `index.mjs`, and beside it a file for each part that is imported only when it is needed. So a cold start does
 * not load code that few calls need. Files that the function reads are written there too. `hasMaps` writes source maps
 * as well. They are made in any case: the names of the files are hashes over both.
 */
export const bundleHandler = (entry: string, folder: string, { hasMaps = false } = {}): void => {
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of bundle(entry)) {
    if (hasMaps || !path.endsWith('.map')) writeFileSync(join(folder, basename(path)), contents);
  }
  const beside = FILES_BESIDE[basename(dirname(entry))] ?? {};
  for (const [name, contentOf] of Object.entries(beside)) writeFileSync(join(folder, name), contentOf());
};
