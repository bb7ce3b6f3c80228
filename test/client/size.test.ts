import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
/** What an app that had no client before can take without a thought. */
const GZIP_BYTES_MAX = 8_000;

test('the whole client is below 8 KB in an app, needs no package and nothing of Node', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(ROOT, 'packages', 'client', 'client.mjs')],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    absWorkingDir: ROOT,
    write: false,
  });
  const [bundle] = outputFiles;
  expect(gzipSync(bundle?.contents ?? '', { level: 9 }).length).toBeLessThan(GZIP_BYTES_MAX);
  expect(Object.keys(metafile.inputs).filter((path) => !path.startsWith('packages/client/'))).toEqual([]);
});
