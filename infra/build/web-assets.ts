import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync, type Metafile } from 'esbuild';
import type { WidgetLanguage as Language } from '../../lib/domain/widgets/widget-language.ts';
import { textHash } from '../../lib/http/etag.ts';
import { BROWSERS, type WebFile, webFile } from './web-file.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = join(ROOT, 'web', 'widgets');

/** A file that browsers load once and keep: its name changes with its content. */
export interface WebAsset extends WebFile {
  readonly name: string;
}

/** The HTML of the page in one language: for a good address, and for one that is spent or was never good. */
export interface WebShell {
  readonly live: string;
  readonly gone: string;
}

export interface WidgetAssets {
  readonly files: readonly WebAsset[];
  readonly shells: Readonly<Record<Language, WebShell>>;
}

interface Titles {
  readonly page: Readonly<Record<string, string>>;
}

const wordsOf = (language: Language): Titles =>
  JSON.parse(readFileSync(join(PAGE, 'words', `${language}.json`), 'utf8'));

const asset = (name: string, text: string): WebAsset => ({ name, ...webFile(name, text) });

/** The words of a language as a module of their own, which only pages in this language load. */
const wordsModule = (language: Language): WebAsset => {
  const text = `export default ${JSON.stringify(wordsOf(language))};`;
  return asset(`${language}-${textHash(text)}.js`, text);
};

const bundle = (modules: Readonly<Record<Language, string>>) =>
  buildSync({
    absWorkingDir: ROOT,
    tsconfig: join(ROOT, 'web', 'tsconfig.json'),
    entryPoints: { widgets: join(PAGE, 'start.tsx'), style: join(PAGE, 'style.css') },
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    outdir: join(ROOT, 'assets'),
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: BROWSERS,
    legalComments: 'none',
    logLevel: 'warning',
    define: { WORD_MODULES: JSON.stringify(modules) },
  });

const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The files that the script imports before it runs. Browsers that are told early need no further trip for them. */
const importedBy = ({ outputs }: Metafile, script: string): readonly string[] =>
  Object.entries(outputs)
    .filter(([path]) => fileNameOf(path) === script)
    .flatMap(([, { imports }]) => imports.filter(({ kind }) => kind === 'import-statement'))
    .map(({ path }) => fileNameOf(path));

interface Names {
  readonly script: string;
  readonly style: string;
  /** Modules that the script needs, words included. */
  readonly modules: readonly string[];
}

/** Addresses are relative to that of the page, `/md/connect/{token}`: the service may live below a path. */
const shellOf = (language: Language, { script, style, modules }: Names, isGone: boolean): string => {
  const { page } = wordsOf(language);
  return [
    `<!doctype html><html lang="${language}"${isGone ? ' data-gone' : ''}>`,
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${page['title.connect']}</title><link rel="icon" href="data:,">`,
    `<link rel="stylesheet" href="../assets/${style}">`,
    ...modules.map((name) => `<link rel="modulepreload" href="../assets/${name}">`),
    `<script type="module" src="../assets/${script}"></script>`,
    `<main id="widget"><noscript>${page.noscript}</noscript></main></html>`,
  ].join('\n');
};

/** Everything that browsers load for the widgets. The same sources give the same names. */
export const buildWidgetAssets = (): WidgetAssets => {
  const words = { en: wordsModule('en'), es: wordsModule('es'), 'fr-CA': wordsModule('fr-CA') };
  const { outputFiles, metafile } = bundle({
    en: words.en.name,
    es: words.es.name,
    'fr-CA': words['fr-CA'].name,
  });
  const files = outputFiles.map(({ path, text }) => asset(fileNameOf(path), text));
  const nameOf = (start: string): string => files.find(({ name }) => name.startsWith(start))?.name ?? '';
  const shells = (language: Language): WebShell => {
    const script = nameOf('widgets-');
    const modules = [words[language].name, ...importedBy(metafile, script)];
    const names = { script, style: nameOf('style-'), modules };
    return { live: shellOf(language, names, false), gone: shellOf(language, names, true) };
  };
  return {
    files: [...files, ...Object.values(words)],
    shells: { en: shells('en'), es: shells('es'), 'fr-CA': shells('fr-CA') },
  };
};
