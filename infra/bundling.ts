/**
 * How a handler becomes the one file that runs: the same in Lambda, on the local host, which runs the bundles of the
 * template, and for the bare handler that the bench holds against them.
 */
export const BUNDLING = {
  target: 'node24',
  /** ES modules before CommonJS: only of those can unused parts be left out. */
  mainFields: ['module', 'main'],
  minify: true,
  /** Lets CommonJS dependencies inside the ESM bundle call `require`. */
  banner: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  /** See `lib/runtime/node-http.cjs`. */
  alias: { 'node:http': './lib/runtime/node-http.cjs', 'node:https': './lib/runtime/node-https.cjs' },
} as const;
