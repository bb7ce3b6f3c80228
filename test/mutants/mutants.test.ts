import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placedMutants } from './catalogue.ts';
import { placedFaults } from './figures/find-figure-faults.ts';
import { placeOf } from './place.ts';
import { sourceFiles } from './source-files.ts';

const MUTANTS = 64;
const FIGURE_FAULTS = 14;
const bug = { bug: 'one is two', find: 'const one = 1;', replace: 'const one = 2;' };

test('every planted bug of the catalogue still has its place in the source', () => {
  const root = join(import.meta.dirname, '../..');
  const mutants = placedMutants(sourceFiles(root));
  expect(mutants).toHaveLength(MUTANTS);
  const faults = placedFaults(root);
  expect(faults).toHaveLength(FIGURE_FAULTS);
  for (const { sound, broken } of [...mutants, ...faults]) expect(broken).not.toBe(sound);
});

test('a planted bug whose text occurs never or twice in the source is refused', () => {
  const file = { path: 'lib/one.ts', text: `${bug.find}\n` };
  expect(placeOf(bug, [file])).toMatchObject({ path: 'lib/one.ts', broken: 'const one = 2;\n' });
  expect(() => placeOf(bug, [{ ...file, text: '' }])).toThrow('Stale: "one is two"');
  expect(() => placeOf(bug, [file, file])).toThrow('is there 2 times');
});
