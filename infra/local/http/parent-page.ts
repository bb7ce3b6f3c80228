import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '..', '..', '..', 'web', 'parent');

export interface ParentPage {
  readonly html: string;
  readonly style: string;
  readonly script: string;
}

let made: Promise<ParentPage> | null = null;

/** Made when somebody first looks at the page: most starts of the host need neither it nor the builder. */
export const parentPage = (): Promise<ParentPage> => {
  made ??= make();
  return made;
};

const make = async (): Promise<ParentPage> => {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(SOURCES, 'page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  const read = (name: string): string => readFileSync(join(SOURCES, name), 'utf8');
  return { html: read('page.html'), style: read('style.css'), script: outputFiles[0]?.text ?? '' };
};
