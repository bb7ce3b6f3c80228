import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpAnswer } from './http-answer.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SOURCES = join(ROOT, 'web', 'console');

/** As tight as that of the widgets: nothing from elsewhere, and no text of an answer can become a script. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HTML = 'text/html; charset=utf-8';

interface ConsoleFile {
  readonly type: string;
  readonly body: () => Promise<string>;
}

const FILES: Readonly<Record<string, ConsoleFile>> = {
  '/console': { type: HTML, body: async () => readFileSync(join(SOURCES, 'page.html'), 'utf8') },
  '/console/style.css': {
    type: 'text/css; charset=utf-8',
    body: async () => readFileSync(join(SOURCES, 'style.css'), 'utf8'),
  },
  '/console/page.js': { type: 'text/javascript; charset=utf-8', body: () => script() },
};

/** The files of the console, which have no data. Null for every other path. */
export const consolePage = async (method: string, path: string): Promise<HttpAnswer | null> => {
  const file = method === 'GET' ? FILES[path] : undefined;
  if (file === undefined) return null;
  return {
    status: 200,
    headers: {
      'content-type': file.type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...(file.type === HTML && { 'content-security-policy': POLICY }),
    },
    body: await file.body(),
  };
};

let made: Promise<string> | null = null;

/** Made when somebody first looks at the page: most starts of the host need neither it nor the builder. */
const script = (): Promise<string> => {
  made ??= make();
  return made;
};

const make = async (): Promise<string> => {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    tsconfig: join(ROOT, 'web', 'tsconfig.json'),
    entryPoints: [join(SOURCES, 'start.tsx')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
};
