import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { BUNDLING } from '../../../infra/bundling.ts';

const COPIES = 30;
const ADDED_MS_MAX = 2;
/** The quickest of them counts: other programs only make it slower. On an idle machine the first few are enough. */
const [PROCESSES_MIN, PROCESSES_MAX] = [10, 120];

/** Loads what functions have loaded anyway, then a file with manifests; prints how long this file took. */
const TIMED = `
await import('./ground.mjs');
const startedAt = performance.now();
const { manifests } = await import('./' + process.argv[2]);
const tookMs = performance.now() - startedAt;
if (new Set(manifests).size !== Number(process.argv[3])) throw new Error('not all of them');
console.log(tookMs);
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

const msOf = (folder: string, file: string, count: number): number =>
  Number(execFileSync(process.execPath, [join(folder, 'timed.mjs'), file, String(count)], { encoding: 'utf8' }));

test('thirty manifests add at most 2 ms to the start of a function', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifests-'));
  try {
    build(folder);
    let [fewMs, manyMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let run = 0; run < PROCESSES_MAX && (run < PROCESSES_MIN || manyMs - fewMs > ADDED_MS_MAX); run += 1) {
      fewMs = Math.min(fewMs, msOf(folder, 'few.mjs', 1));
      manyMs = Math.min(manyMs, msOf(folder, 'many.mjs', COPIES - 1));
    }
    console.info(`${COPIES} manifests: ${(manyMs - fewMs).toFixed(2)} ms more than one`);
    expect(manyMs - fewMs).toBeLessThanOrEqual(ADDED_MS_MAX);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
