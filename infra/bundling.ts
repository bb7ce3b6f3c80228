/** How a handler becomes the one file that runs: the same in Lambda and on the local host, which runs the template's bundles. */
export const BUNDLING = {
  target: 'node24',
  /** ES modules before CommonJS: only of those can unused parts be left out. */
  mainFields: ['module', 'main'],
  minify: true,
  /** Lets CommonJS dependencies inside the ESM bundle call `require`. */
  banner: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  /** Each file says why. */
  alias: {
    'node:http': './lib/runtime/node-http.cjs',
    'node:https': './lib/runtime/node-https.cjs',
    '@aws-sdk/credential-provider-node': './lib/runtime/environment-credentials.ts',
  },
} as const;
