import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import manifest from '../../package.json' with { type: 'json' };
import { BUNDLING } from '../build/bundling.ts';
import { makeClientFiles } from '../documents/client/client-files.ts';
import { setRights } from './archive.ts';
import { thirdPartyNotices } from './third-party.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PACKAGES = 'packages/';
/** Plain JavaScript and types, which the package has as they are, at its root. */
const COPIED = ['packages/client', 'packages/verify', 'launch/preflight.cjs', 'LICENSE'] as const;
const LAUNCHER = 'cli/tributary.cjs';
/** Of the client and the verifier. The command line says itself which Node it needs. */
const ENGINES = { node: '>=20' };

/** Writes the npm package to `folder`, as npm publishes it. */
export const packNpm = (folder: string): void => {
  const source = mkdtempSync(join(tmpdir(), 'tributary-npm-'));
  try {
    writeNpmPackage(source);
    setRights(source);
    execFileSync('npm', ['pack', source, '--pack-destination', folder, '--loglevel', 'error'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      // npm is a script of the shell there.
      shell: process.platform === 'win32',
    });
  } finally {
    rmSync(source, { recursive: true });
  }
};

/**
 * Writes the folder of the npm package: the command line in one file, the client and the verifier. Node strips no types
 * below `node_modules`, so the command line is bundled; with its packages inside, nothing else has to be installed.
 */
const writeNpmPackage = (folder: string): void => {
  makeClientFiles();
  for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path.replace(PACKAGES, '')), { recursive: true });
  mkdirSync(join(folder, 'cli'));
  const launcher = readFileSync(join(ROOT, LAUNCHER), 'utf8');
  writeFileSync(join(folder, LAUNCHER), launcher.replace('./tributary.ts', './tributary.mjs'), { mode: 0o755 });
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), thirdPartyNotices(bundleCommandLine(folder)));
  writeFileSync(join(folder, 'README.md'), readFileSync(join(import.meta.dirname, 'package-readme.md')));
  const { name, version, description, license, type, bin, exports } = manifest;
  const published = { name, version, description, license, type, bin, exports, engines: ENGINES };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(published, null, 2).replaceAll(PACKAGES, '')}\n`);
};

/** Answers the paths of all files that are in the bundle. */
const bundleCommandLine = (folder: string): readonly string[] => {
  const { target, platform, format, banner } = BUNDLING;
  const { metafile } = buildSync({
    ...{ target, platform, format, banner, bundle: true, logLevel: 'warning' },
    mainFields: [...BUNDLING.mainFields],
    absWorkingDir: ROOT,
    entryPoints: ['cli/tributary.ts'],
    outfile: join(folder, 'cli/tributary.mjs'),
    metafile: true,
  });
  return Object.keys(metafile.inputs);
};
