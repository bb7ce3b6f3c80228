import { join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');

/** How a handler becomes what runs: the same in Lambda and on the local host, which runs the template's bundles. */
export const BUNDLING = {
  target: 'node24',
  platform: 'node',
  format: 'esm',
  bundle: true,
  logLevel: 'warning',
  /** ES modules before CommonJS: only of those can unused parts be left out. */
  mainFields: ['module', 'main'],
  minify: true,
  /** Lets CommonJS dependencies inside the ESM bundle call `require`. */
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  /** Each file says why. */
  alias: {
    'node:http': './lib/runtime/node-http.cjs',
    'node:https': './lib/runtime/node-https.cjs',
    '@aws-sdk/credential-provider-node': './lib/runtime/environment-credentials.ts',
  },
} as const;

/**
 * Writes `index.mjs`, and beside it a file for each part that is imported when it is first needed: what only few calls
 * need costs no cold start.
 */
export const bundleHandler = (entry: string, folder: string): void => {
  buildSync({
    ...BUNDLING,
    mainFields: [...BUNDLING.mainFields],
    absWorkingDir: ROOT,
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    splitting: true,
  });
};
