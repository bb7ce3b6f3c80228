import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintPlanted } from '../support/project/lint-planted.ts';

/** With the linter's settings of this project. */
const findingsOn = lintPlanted(readFileSync('.oxlintrc.json', 'utf8'), [
  ['infra/local/clock/one.ts', "import type { Two } from './two.ts';\n\nexport type One = Two | 1;\n"],
  ['infra/local/clock/two.ts', "import type { One } from './one.ts';\n\nexport type Two = One[] | 2;\n"],
  ['infra/local/clock/three.ts', "import type { Two } from './two.ts';\n\nexport type Three = Two | 3;\n"],
]);
const codesOn = (path: string): readonly string[] => findingsOn(path).map(({ code }) => code);

test('two files that take types of each other are a circle', () => {
  expect(codesOn('infra/local/clock/one.ts')).toEqual(['import(no-cycle)']);
  expect(codesOn('infra/local/clock/two.ts')).toEqual(['import(no-cycle)']);
});

test('a file that takes a type of a circle is not in the circle', () => {
  expect(codesOn('infra/local/clock/three.ts')).toEqual([]);
});
