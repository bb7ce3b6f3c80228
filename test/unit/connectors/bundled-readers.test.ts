import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { BUNDLING } from '../../../infra/build/bundling.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** The manifest is all that other functions know of files. */
const READERS = /^lib\/connectors\/files\/(?!manifest\.ts$)|^node_modules\/(sax|yauzl)\//;

/** Every module that the bundle of a function is made of, those that it loads late too. */
const modulesOf = (name: string): readonly string[] => {
  const { metafile } = buildSync({
    ...BUNDLING,
    mainFields: [...BUNDLING.mainFields],
    absWorkingDir: ROOT,
    entryPoints: [join(ROOT, 'functions', name, 'handler.ts')],
    outdir: join(ROOT, 'bundle'),
    minify: false,
    splitting: true,
    write: false,
    metafile: true,
  });
  return Object.keys(metafile.inputs);
};

test.each(['poll', 'read'])('the function %s carries no module that reads files', (name) => {
  const modules = modulesOf(name);
  expect(modules.filter((module) => READERS.test(module))).toEqual([]);
  expect(modules).toContain('lib/connectors/files/manifest.ts');
});

test('the function import carries the readers and their packages', () => {
  const readers = modulesOf('import').filter((module) => READERS.test(module));
  for (const part of ['files/read-file.ts', 'node_modules/sax/', 'node_modules/yauzl/'])
    expect(readers.filter((module) => module.includes(part))).not.toEqual([]);
});
