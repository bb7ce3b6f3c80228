import { type Environment, hasSandboxBank, publicAddressOf } from '../../lib/runtime/config.ts';
import { readPageFiles } from './page-file.ts';
import { servePages } from './serve-pages.ts';

export const wire = (env: Environment) =>
  servePages(readPageFiles(), { publicAddress: publicAddressOf(env), hasSandbox: hasSandboxBank(env) });
