import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpAnswer } from './http-answer.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The page has no script, and nothing from elsewhere. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

interface FrontFile {
  readonly path: string;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a person finds who opens the address of this host in a browser. The service itself has none of these paths. */
const FILES: Readonly<Record<string, FrontFile>> = {
  '/': {
    path: 'web/front/page.html',
    type: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': PAGE_POLICY },
  },
  '/_local/front/style.css': { path: 'web/front/style.css', type: 'text/css; charset=utf-8' },
  '/openapi.json': { path: 'docs/openapi.json', type: 'application/json' },
};

/** Null where the front has no such file. */
export const frontPage = (method: string, path: string): HttpAnswer | null => {
  const file = method === 'GET' ? FILES[path] : undefined;
  if (file === undefined) return null;
  return {
    status: 200,
    headers: {
      'content-type': file.type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...file.headers,
    },
    body: readFileSync(join(ROOT, file.path)),
  };
};
