import { join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');

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
  /** Lets CommonJS dependencies inside the ESM bundle call `require`. */
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  /** The reason stands in each of these files. */
  alias: {
    'node:http': './lib/runtime/node-http.cjs',
    'node:https': './lib/runtime/node-https.cjs',
    '@aws-sdk/credential-provider-node': './lib/runtime/environment-credentials.ts',
  },
} as const;

/**
 * Writes `index.mjs`, and beside it a file for each part that is imported only when it is needed. So a cold start does
 * not load code that few calls need.
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
