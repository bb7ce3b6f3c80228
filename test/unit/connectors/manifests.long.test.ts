import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { BUNDLING } from '../../../infra/build/bundling.ts';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';

const COPIES = 30;
/**
 * Of the time of `zod/mini`, which every function loads. Where that takes 10 ms this is 2 ms; a share is the same
 * on slower machines.
 */
const ADDED_SHARE_MAX = 0.2;
/** The quickest of them counts: other programs only make it slower. On an idle machine the first few are enough. */
const [PROCESSES_MIN, PROCESSES_MAX] = [10, 120];

/** Loads what functions have loaded anyway, then a file with manifests; prints how long each took. */
const TIMED = `
const startedAt = performance.now();
await import('./ground.mjs');
const groundAt = performance.now();
const { manifests } = await import('./' + process.argv[2]);
const endedAt = performance.now();
if (new Set(manifests).size !== Number(process.argv[3])) throw new Error('not all of them');
console.log(JSON.stringify({ groundMs: groundAt - startedAt, manifestsMs: endedAt - groundAt }));
`;

const BUILD = { ...BUNDLING, mainFields: [...BUNDLING.mainFields], outExtension: { '.js': '.mjs' } };

const textOf = (names: readonly string[]): string => {
  const imports = names.map((name) => `import { manifest as ${name} } from './${name}.js';`);
  return `${imports.join('\n')}\nexport const manifests = [${names.join(', ')}];\n`;
};

/** The longest manifest once, and so many times, each with all of its own code, in one file. */
const build = (folder: string): void => {
  const external = ['zod', 'zod/mini'];
  buildSync({ ...BUILD, entryPoints: { one: 'lib/connectors/simplefin/manifest.ts' }, outdir: folder, external });
  const one = readFileSync(join(folder, 'one.mjs'), 'utf8').replace(BUNDLING.banner.js, '');
  const names = Array.from({ length: COPIES }, (_, copy) => `m${copy}`);
  for (const name of names) writeFileSync(join(folder, `${name}.js`), one);
  writeFileSync(join(folder, 'few.js'), textOf(names.slice(0, 1)));
  writeFileSync(join(folder, 'many.js'), textOf(names.slice(1)));
  writeFileSync(join(folder, 'ground.js'), "export * from 'zod/mini';\n");
  buildSync({
    ...BUILD,
    entryPoints: ['ground', 'few', 'many'].map((name) => join(folder, `${name}.js`)),
    outdir: folder,
    splitting: true,
    nodePaths: [resolve('node_modules')],
  });
  writeFileSync(join(folder, 'timed.mjs'), TIMED);
};

interface Times {
  readonly groundMs: number;
  readonly manifestsMs: number;
}

const timesOf = (folder: string, file: string, count: number): Times =>
  JSON.parse(execFileSync(process.execPath, [join(folder, 'timed.mjs'), file, String(count)], { encoding: 'utf8' }));

test('thirty manifests add at most a fifth of the start time of zod/mini', () => {
  const folder = temporaryFolder();
  build(folder);
  let [groundMs, fewMs, manyMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const share = (): number => (manyMs - fewMs) / groundMs;
  for (let run = 0; run < PROCESSES_MAX && (run < PROCESSES_MIN || share() > ADDED_SHARE_MAX); run += 1) {
    const few = timesOf(folder, 'few.mjs', 1);
    const many = timesOf(folder, 'many.mjs', COPIES - 1);
    [groundMs, fewMs, manyMs] = [
      Math.min(groundMs, few.groundMs, many.groundMs),
      Math.min(fewMs, few.manifestsMs),
      Math.min(manyMs, many.manifestsMs),
    ];
  }
  console.info(`${COPIES} manifests: ${(manyMs - fewMs).toFixed(2)} ms more than one; ${groundMs.toFixed(1)} ms zod`);
  expect(share()).toBeLessThanOrEqual(ADDED_SHARE_MAX);
});
