import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostFile } from '../http/host-file.ts';
import type { HttpAnswer } from '../http/http-answer.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'web', 'front');
const IMPORT = '@import "../base.css";';

/** The page has no script, and nothing from elsewhere. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/**
 * What a person finds who opens the address of this host in a browser, in the place of the first page of a deployed
 * stage. Null for every other path: further pages are those of the service.
 */
export const frontPage = (method: string, path: string): HttpAnswer | null => {
  if (method !== 'GET' && method !== 'HEAD') return null;
  const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
  switch (path) {
    case '/':
      return hostFile(read('local.html'), 'text/html; charset=utf-8', { 'content-security-policy': POLICY });
    case '/_local/front/style.css':
      // In one file, as bundles of stages have it: callers without the admin key get no other.
      return hostFile(read('style.css').replace(IMPORT, read('../base.css')), 'text/css; charset=utf-8');
    default:
      return null;
  }
};
