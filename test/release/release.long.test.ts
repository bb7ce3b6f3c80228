import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { x } from 'tar';
import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../infra/app/functions.ts';
import manifest from '../../package.json' with { type: 'json' };
import { temporaryFolder } from '../support/project/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const RELEASE_MS_MAX = 600_000;

const base = temporaryFolder();

const stages = join(base, 'stages');
const first = join(base, 'first');
/** At another depth, and made under another mask of rights. */
const second = join(base, 'deeper/and/deeper');
const archive = `tributary-${manifest.version}-deploy`;
const unpacked = join(base, archive);
const assembly = join(unpacked, 'assembly');

const release = (folder: string, umask: string): string =>
  execFileSync(
    'sh',
    [
      '-c',
      `umask ${umask}; exec "$@"`,
      'release',
      process.execPath,
      'infra/cli/release.ts',
      folder,
      '--stages',
      stages,
    ],
    {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );

const sums = (folder: string): string => readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
const jsonOf = (path: string) => JSON.parse(readFileSync(join(assembly, path), 'utf8'));

let said = '';
beforeAll(async () => {
  mkdirSync(stages);
  copyFileSync(join(ROOT, 'stages/dev.json'), join(stages, 'dev.json'));
  writeFileSync(join(stages, 'unfinished.json'), '{}');
  said = release(first, '022');
  mkdirSync(join(base, 'deeper/and'), { recursive: true });
  release(second, '077');
  await x({ cwd: base, file: join(first, `${archive}.tar.gz`) });
}, RELEASE_MS_MAX);

describe('npm run release', () => {
  it('gives the same bytes each time, with their checksums', () => {
    expect(sums(second)).toBe(sums(first));
    expect(
      sums(first)
        .trim()
        .split('\n')
        .map((line) => line.split('  ')[1]),
    ).toEqual([`${archive}.tar.gz`, `tributary-data-tributary-${manifest.version}.tgz`]);
    const checked = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: first, encoding: 'utf8' });
    expect(checked.match(/: OK$/gm)).toHaveLength(2);
  });

  it('leaves out a stage whose file is not complete', () => {
    expect(said).toMatch(/^Stages: dev$/m);
  });

  it('does not write over another release', () => {
    expect(() => release(first, '022')).toThrow(/EEXIST/);
  });

  it('makes an archive that CDK deploys from another folder', { timeout: RELEASE_MS_MAX }, () => {
    const listed = execFileSync(
      process.execPath,
      [join(ROOT, 'node_modules/aws-cdk/bin/cdk'), 'list', '--app', 'assembly'],
      {
        cwd: unpacked,
        encoding: 'utf8',
      },
    );
    expect(listed.trim().split('\n')).toEqual(['tributary-dev-data', 'tributary-dev-service']);
  });

  it('has the code that each template names', () => {
    const files = readdirSync(assembly).filter((name) => name.endsWith('.assets.json'));
    const assets = files.flatMap((name) => Object.entries<{ source: { path: string } }>(jsonOf(name).files));
    for (const [, { source }] of assets)
      expect([source.path, existsSync(join(assembly, source.path))]).toEqual([source.path, true]);
    const template = readFileSync(join(assembly, 'tributary-dev-service.template.json'), 'utf8');
    const named = new Set([...template.matchAll(/"S3Key": "(\w+)\.zip"/g)].map(([, hash]) => hash));
    expect(named.size).toBe(Object.keys(FUNCTIONS).length);
    for (const hash of named) expect(assets.map(([id]) => id)).toContain(hash);
  });

  it('has a source map for each file of each function', () => {
    const bundles = readdirSync(assembly)
      .filter((name) => name.startsWith('asset.'))
      .map((name) =>
        readdirSync(join(assembly, name))
          .filter((file) => file.endsWith('.mjs'))
          .toSorted()
          .join(),
      );
    for (const name of Object.keys(FUNCTIONS)) {
      const maps = readdirSync(join(unpacked, 'maps', name)).toSorted();
      expect(bundles).toContain(maps.map((map) => map.replace(/\.map$/, '')).join());
      const { sources } = JSON.parse(readFileSync(join(unpacked, 'maps', name, 'index.mjs.map'), 'utf8'));
      expect(sources).toContain(`functions/${name}/handler.ts`);
    }
  });

  it('has the licences of its packages, and no path of the machine that made it', () => {
    expect(readFileSync(join(unpacked, 'THIRD-PARTY-LICENSES.txt'), 'utf8')).toMatch(/^@aws-sdk\/client-dynamodb /m);
    for (const path of readdirSync(unpacked, { recursive: true, encoding: 'utf8' })) {
      if (/\.(?:json|map|md|txt|mjs)$/.test(path)) {
        const text = readFileSync(join(unpacked, path), 'utf8');
        expect([path, text.includes(ROOT), text.includes(base)]).toEqual([path, false, false]);
      }
    }
  });
});
