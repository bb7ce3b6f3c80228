import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import * as z from 'zod/mini';
import { tributaryApp } from '../../infra/app.ts';
import { type Figure, median } from './figure.ts';

const IMPORTS = 15;
const KB = 1_000;

const template = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Metadata: z.optional(z.record(z.string(), z.unknown())) }),
  ),
});

/** The bundle of `read` as the stack deploys it. */
const readBundle = (folder: string): string => {
  const assembly = tributaryApp({ stages: ['dev'], outdir: folder }).app.synth();
  for (const stack of assembly.stacks) {
    for (const { Type, Metadata } of Object.values(template.parse(stack.template).Resources)) {
      const path = String(Metadata?.['aws:cdk:path'] ?? '').toLowerCase();
      const asset = Metadata?.['aws:asset:path'];
      if (Type === 'AWS::Lambda::Function' && path.includes('/read/') && typeof asset === 'string') {
        return join(folder, asset, 'index.mjs');
      }
    }
  }
  throw new Error('the template has no function read');
};

const bareBundle = (folder: string): string => {
  const outfile = join(folder, 'bare.mjs');
  buildSync({
    entryPoints: [join(import.meta.dirname, 'bare-handler.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    alias: {
      'node:http': './lib/runtime/node-http.cjs',
      'node:https': './lib/runtime/node-https.cjs',
    },
  });
  return outfile;
};

/** Median of importing a bundle in a process of its own, in milliseconds. */
const importMs = (bundle: string): number => {
  const code = `const t = performance.now(); await import(${JSON.stringify(bundle)}); console.log(performance.now() - t);`;
  const env = { ...process.env, AWS_REGION: 'us-east-1', TABLE_NAME: 't', SANDBOX_BANK_URL: 'http://127.0.0.1:1' };
  return median(
    Array.from({ length: IMPORTS }, () =>
      Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { env, encoding: 'utf8' })),
    ),
  );
};

/** Size and import time of `read` above a bare handler (design section 9). */
export const measureBundles = (): readonly Figure[] => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const read = readBundle(folder);
    const bare = bareBundle(folder);
    return [
      { name: 'bundle of a bare handler', value: statSync(bare).size / KB, unit: 'KB', budget: null },
      {
        name: 'bundle of read above it',
        value: (statSync(read).size - statSync(bare).size) / KB,
        unit: 'KB',
        budget: 150,
      },
      { name: 'import of a bare handler', value: importMs(bare), unit: 'ms', budget: null },
      { name: 'import of read above it', value: importMs(read) - importMs(bare), unit: 'ms', budget: 25 },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
};
