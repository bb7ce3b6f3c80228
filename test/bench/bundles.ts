import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import * as z from 'zod/mini';
import { tributaryApp } from '../../infra/app/app.ts';
import { BUNDLING } from '../../infra/build/bundling.ts';
import { readStage } from '../../infra/stages/stages.ts';
import { type Figure, median } from './figure.ts';

const IMPORTS = 30;
const KB = 1_000;

const template = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Metadata: z.optional(z.record(z.string(), z.unknown())) }),
  ),
});

/** The bundle of `read` as the stack deploys it. */
const readBundle = (folder: string): string => {
  const assembly = tributaryApp({ stages: [readStage('dev')], outdir: folder }).app.synth();
  for (const stack of assembly.stacks) {
    for (const { Type, Metadata } of Object.values(template.parse(stack.template).Resources)) {
      const path = Metadata?.['aws:cdk:path'];
      const asset = Metadata?.['aws:asset:path'];
      if (
        Type === 'AWS::Lambda::Function' &&
        typeof path === 'string' &&
        path.includes('/Read/') &&
        typeof asset === 'string'
      ) {
        return join(folder, asset, 'index.mjs');
      }
    }
  }
  throw new Error('the template has no function read');
};

/** The bare handler, with the SDK as it comes or with our own replacements in it. */
const bareBundle = (folder: string, alias: Readonly<Record<string, string>>): string => {
  const outfile = join(folder, `bare-${Object.keys(alias).length}.mjs`);
  buildSync({
    entryPoints: [join(import.meta.dirname, 'bare-handler.ts')],
    outfile,
    ...BUNDLING,
    alias,
    mainFields: [...BUNDLING.mainFields],
  });
  return outfile;
};

/** Bytes that a cold start loads: the file and what it imports at once, and so on. */
const loadedBytes = (file: string, seen: Set<string> = new Set()): number => {
  if (seen.has(file)) return 0;
  seen.add(file);
  const imported = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*"(\.\/[\w-]+\.mjs)"/g);
  const others = [...imported].map(([, name = '']) => loadedBytes(join(dirname(file), name), seen));
  return others.reduce((sum, bytes) => sum + bytes, statSync(file).size);
};

const folderBytes = (file: string): number =>
  readdirSync(dirname(file)).reduce((sum, name) => sum + statSync(join(dirname(file), name)).size, 0);

const IMPORT = (bundle: string): string => `
  const before = process.cpuUsage();
  await import(${JSON.stringify(bundle)});
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) / 1000);
`;

/**
 * CPU time of importing each bundle in a process of its own, in milliseconds, many times in turns. It counts what helper
 * threads do too, so it lies above the time that passes on an idle machine.
 */
const importRounds = ([read, bare, slimBare]: readonly [string, string, string]) => {
  const env = { ...process.env, AWS_REGION: 'us-east-1', RELEASE: 'bench', TABLE_NAME: 't', CONNECTORS: '{}' };
  const importMs = (bundle: string): number =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', IMPORT(bundle)], { env, encoding: 'utf8' }));
  return Array.from({ length: IMPORTS }, () => ({
    read: importMs(read),
    bare: importMs(bare),
    slimBare: importMs(slimBare),
  }));
};

/** Size and import time of `read` above a bare handler. */
export const measureBundles = (): readonly Figure[] => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const read = readBundle(folder);
    const bare = bareBundle(folder, {});
    const slimBare = bareBundle(folder, BUNDLING.alias);
    const rounds = importRounds([read, bare, slimBare]);
    const middle = (figure: (round: (typeof rounds)[number]) => number): number => median(rounds.map(figure));
    const aboveSlim = (loadedBytes(read) - statSync(slimBare).size) / KB;
    return [
      { name: 'bundle of a bare handler', value: statSync(bare).size / KB, unit: 'KB', budget: null },
      {
        name: 'bundle of read above it',
        value: (loadedBytes(read) - statSync(bare).size) / KB,
        unit: 'KB',
        budget: 150,
      },
      {
        name: 'all files of read, those loaded when needed too',
        value: folderBytes(read) / KB,
        unit: 'KB',
        budget: null,
      },
      { name: 'bundle of read above a bare handler slimmed like it', value: aboveSlim, unit: 'KB', budget: null },
      { name: 'import of a bare handler', value: middle(({ bare: ms }) => ms), unit: 'ms', budget: null },
      {
        name: 'import of read above it, of that of the bare handler',
        value: middle((round) => round.read / round.bare) - 1,
        unit: '×',
        budget: 0.3,
      },
      {
        name: 'import of read above that of a bare handler slimmed like it',
        value: middle((round) => round.read / round.slimBare) - 1,
        unit: '×',
        budget: null,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
};
