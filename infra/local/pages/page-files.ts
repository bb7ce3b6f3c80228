import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const WEB = join(import.meta.dirname, '..', '..', '..', 'web');

/** A page of the host for people, made of the files of one folder below `web`. */
export interface PageFiles {
  readonly html: string;
  readonly style: string;
  readonly script: string;
}

interface PageSource {
  readonly folder: string;
  /** The file that the script begins with. */
  readonly entry: string;
}

/** Made when somebody first looks at the page: most starts of the host need neither it nor the builder. */
export const pageFiles = (source: PageSource): (() => Promise<PageFiles>) => {
  let made: Promise<PageFiles> | null = null;
  return () => {
    made ??= make(source);
    return made;
  };
};

const make = async ({ folder, entry }: PageSource): Promise<PageFiles> => {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: join(WEB, '..'),
    tsconfig: join(WEB, 'tsconfig.json'),
    entryPoints: { page: join(WEB, folder, entry), style: join(WEB, folder, 'style.css') },
    outdir: join(WEB, 'out'),
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  const textOf = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return {
    html: readFileSync(join(WEB, folder, 'page.html'), 'utf8'),
    style: textOf('.css'),
    script: textOf('.js'),
  };
};
