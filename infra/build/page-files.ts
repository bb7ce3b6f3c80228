import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { etagOf, textHash } from '../../lib/http/etag.ts';
import { PAGES } from './page-routes.ts';
import { readScalarScript } from './scalar-script.ts';
import { BROWSERS, type WebFile, webFile } from './web-file.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const WEB = join(ROOT, 'web');

/** A page for people or a file of one, as the function `pages` serves it. */
export interface PageFile extends WebFile {
  readonly path: string;
  readonly etag: string;
}

/** Scripts and styles by the names that pages know them by. */
const built = (): Readonly<Record<string, string>> => {
  const { outputFiles } = buildSync({
    absWorkingDir: ROOT,
    tsconfig: join(WEB, 'tsconfig.json'),
    entryPoints: {
      front: join(WEB, 'front', 'style.css'),
      console: join(WEB, 'console', 'start.tsx'),
      'console-style': join(WEB, 'console', 'style.css'),
      docs: join(WEB, 'docs', 'start.ts'),
      'docs-style': join(WEB, 'docs', 'style.css'),
    },
    outdir: join(ROOT, 'pages'),
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: BROWSERS,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path.slice(path.lastIndexOf('/') + 1), text]));
};

/** `docs.js` becomes `docs-0123456789.js`, so that browsers keep it until it changes. */
const withHash = (name: string, text: string): string => name.replace(/\.(?=\w+$)/, `-${textHash(text)}.`);

const pageFile = (path: string, name: string, text: string): PageFile => ({
  path,
  etag: etagOf(text),
  ...webFile(name, text),
});

/** Everything that the pages load. The same sources give the same files. */
export const buildPageFiles = (): readonly PageFile[] => {
  const texts = { ...built(), 'scalar.js': readScalarScript() };
  const names = new Map(Object.entries(texts).map(([name, text]) => [name, withHash(name, text)]));
  // Addresses are relative to that of the page: the service may live below a path.
  const pageOf = (source: string): string =>
    readFileSync(join(WEB, source), 'utf8').replace(/(?<=")pages\/([^"]+)/g, (_, name: string) => {
      const hashed = names.get(name);
      if (hashed === undefined) throw new Error(`${source}: there is no pages/${name}`);
      return `pages/${hashed}`;
    });
  return [
    ...Object.entries(PAGES).map(([path, source]) => pageFile(path, source, pageOf(source))),
    pageFile('/openapi.json', 'openapi.json', readFileSync(join(ROOT, 'docs', 'openapi.json'), 'utf8')),
    ...Object.entries(texts).map(([name, text]) => pageFile(`/pages/${withHash(name, text)}`, name, text)),
  ];
};
