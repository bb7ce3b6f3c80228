import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../infra/app/functions.ts';
import { buildPageFiles } from '../../infra/build/page-files.ts';
import { stackNames } from '../../infra/stages/stages.ts';
import { temporaryFolder } from '../support/project/temporary-folder.ts';
import { STAGE_NAMES, STAGES } from './synthesis.ts';

/** Bundling all functions takes some seconds, and much longer beside other tests. */
const SYNTH_MS_MAX = 240_000;

/** The code is some 350 KB and its files, in two encodings, some 90 KB. A library too many would be seen here. */
const WIDGETS_BYTES_MAX = 580_000;

const folder = temporaryFolder();
const stages = temporaryFolder();

const bundles = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('asset.'));

const onlyBundleWith = (file: string): string => {
  const having = bundles().filter((bundle) => existsSync(join(folder, bundle, file)));
  expect(having, file).toHaveLength(1);
  return having[0] ?? '';
};

const cdk = [
  ...[resolve('node_modules/.bin/cdk'), 'synth', '--quiet', '--output', folder],
  ...['--context', `stages=${stages}`],
] as const;
/** A process without any network, where the system lets us make one. */
const canUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0;
const [command, ...args] = canUnshare ? ['unshare', '-rn', ...cdk] : cdk;

describe('cdk synth', () => {
  let synth: ReturnType<typeof spawnSync>;
  beforeAll(() => {
    for (const name of STAGE_NAMES) writeFileSync(join(stages, `${name}.json`), JSON.stringify(STAGES[name]));
    copyFileSync('stages/bank.example.json', join(stages, 'bank.json'));
    writeFileSync(join(stages, 'unfinished.json'), '{}');
    synth = spawnSync(command ?? '', args, { encoding: 'utf8' });
  }, SYNTH_MS_MAX);

  it(`succeeds${canUnshare ? ' without network' : ''}, with the stacks of every stage`, () => {
    expect(synth.status, String(synth.stderr)).toBe(0);
    for (const stage of [...STAGE_NAMES, 'bank']) {
      const { edge, ...stacks } = stackNames(stage);
      for (const name of Object.values(stacks)) {
        expect(existsSync(join(folder, `${name}.template.json`)), name).toBe(true);
      }
      expect(existsSync(join(folder, `${edge}.template.json`)), edge).toBe(stage === 'bank');
    }
  });

  it('leaves out a stage without an address for alarms, and names that setting', () => {
    expect(String(synth.stderr)).toMatch(/Left out: .*unfinished\.json: alarmEmails: must name who gets the alarms/);
    expect(existsSync(join(folder, `${stackNames('unfinished').service}.template.json`))).toBe(false);
  });

  it("writes the widgets' pages beside their function, small enough to start fast", () => {
    const bundle = onlyBundleWith('widget-assets.json');
    const { files } = JSON.parse(readFileSync(join(folder, bundle, 'widget-assets.json'), 'utf8'));
    expect(files.map(({ type }: { type: string }) => type.split(';')[0])).toContain('text/css');
    const bytes = readdirSync(join(folder, bundle)).reduce(
      (sum, file) => sum + statSync(join(folder, bundle, file)).size,
      0,
    );
    expect(bytes).toBeLessThan(WIDGETS_BYTES_MAX);
  });

  it('writes the pages for people next to the one other function that serves them', () => {
    const bundle = onlyBundleWith('pages.json');
    expect(bundle).not.toBe(onlyBundleWith('widget-assets.json'));
    const files: readonly { readonly path: string }[] = JSON.parse(
      readFileSync(join(folder, bundle, 'pages.json'), 'utf8'),
    );
    expect(files.map(({ path }) => path)).toEqual(buildPageFiles().map(({ path }) => path));
  });

  it('bundles functions so that they load node:http without its slow facade', () => {
    expect(bundles().length).toBe(Object.keys(FUNCTIONS).length);
    for (const bundle of bundles()) {
      const files = readdirSync(join(folder, bundle));
      expect(files).toContain('index.mjs');
      for (const file of files) {
        expect(readFileSync(join(folder, bundle, file), 'utf8')).not.toMatch(/from\s*["']node:https?["']/);
      }
    }
  });
});
