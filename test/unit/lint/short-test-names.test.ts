import { expect, test } from 'vitest';
import { lintPlanted, onlyRule } from '../../support/project/lint-planted.ts';

const LONG = 'x'.repeat(81);
const SHORT = 'x'.repeat(80);

const REFUSED = [
  ['of a test', 'test/a.test.ts', `test('${LONG}', () => {});`],
  ['of a group', 'test/b.test.ts', `describe('${LONG}', () => {});`],
  ['for each of a list', 'test/c.test.ts', `it.each([1])('${LONG}', () => {});`],
  ['under a condition', 'test/d.test.ts', `describe.skipIf(true).each([1])('${LONG}', () => {});`],
  ['with something put in', 'test/e.test.ts', `test(\`\${1}${LONG}\`, () => {});`],
] as const;

const ALLOWED = [
  ['of 80 characters', 'test/f.test.ts', `test('${SHORT}', () => {});`],
  ['of 80 characters of two bytes', 'test/g.test.ts', `test('${'ß'.repeat(80)}', () => {});`],
  ['of something else', 'test/h.test.ts', `pretend('${LONG}', () => {});`],
] as const;

const findingsOn = lintPlanted(
  onlyRule('house/short-test-names'),
  [...REFUSED, ...ALLOWED].map(([, path, line]) => [path, `${line}\n`]),
);

test.each(REFUSED)('the linter refuses a test name with more than 80 characters: %s', (_, path) => {
  expect(findingsOn(path).map(({ message }) => message)).toEqual([expect.stringContaining('at most 80 characters')]);
});

test.each(ALLOWED)('the linter accepts a test name: %s', (_, path) => {
  expect(findingsOn(path)).toEqual([]);
});
