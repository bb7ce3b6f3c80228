import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { WidgetAssets } from '../../../functions/widgets/widgets-deps.ts';

/** The content of the one file of `testWidgetAssets`. */
export const TEST_SCRIPT = 'export const page = "a widget";\n'.repeat(20);

const shellOf = (language: string) => ({
  live: `<!doctype html><html lang="${language}"></html>`,
  gone: `<!doctype html><html lang="${language}" data-gone></html>`,
});

/** In place of the pages of the widgets, for tests of what serves them. */
export const testWidgetAssets: WidgetAssets = {
  shells: { en: shellOf('en'), es: shellOf('es'), 'fr-CA': shellOf('fr-CA') },
  files: [
    {
      name: 'widgets-TEST.js',
      type: 'text/javascript; charset=utf-8',
      gzip: gzipSync(TEST_SCRIPT).toString('base64'),
      brotli: brotliCompressSync(TEST_SCRIPT).toString('base64'),
    },
  ],
};
