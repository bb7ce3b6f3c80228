import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintPlanted } from '../support/project/lint-planted.ts';

const functionOfLines = (count: number): string =>
  `export const planted = (): number[] => {\n  const all: number[] = [];\n${'  all.push(1);\n'.repeat(count - 4)}  return all;\n};\n`;
const functionOfComplexity = (count: number): string =>
  `export const planted = (at: number): void => {\n${'  if (at > 1) process.exitCode = at;\n'.repeat(count - 1)}};\n`;
const functionOfParameters = (count: number): string => {
  const names = Array.from({ length: count }, (_, at) => `p${at}`);
  return `export const planted = (${names.join(': number, ')}: number): number => ${names.join(' + ')};\n`;
};

const LINES_MAX = 70;
/** Of a function of an operation, which parses, calls a use case and presents. */
const OPERATION_LINES_MAX = 25;
/** Each rule with the largest function that passes. */
const LIMITS = [
  ['max-lines-per-function', LINES_MAX, functionOfLines],
  ['complexity', 15, functionOfComplexity],
  ['max-params', 4, functionOfParameters],
] as const;
const FOLDERS = ['lib/domain/kernel', 'lib/store/table', 'functions/read', 'infra/local/queues'] as const;
const OPERATIONS = 'functions/refresh/members';
const CASES = [
  ...LIMITS.flatMap(([rule, max, functionOf]) => FOLDERS.map((folder) => ({ rule, max, functionOf, folder }))),
  { rule: 'max-lines-per-function', max: OPERATION_LINES_MAX, functionOf: functionOfLines, folder: OPERATIONS },
  { rule: 'complexity', max: 15, functionOf: functionOfComplexity, folder: OPERATIONS },
];

/** With the linter's settings of this project. */
const findingsOn = lintPlanted(readFileSync('.oxlintrc.json', 'utf8'), [
  ...CASES.flatMap(({ rule, max, functionOf, folder }) => [
    [`${folder}/${rule}-within.ts`, functionOf(max)] as const,
    [`${folder}/${rule}-over.ts`, functionOf(max + 1)] as const,
  ]),
  ['lib/domain/kernel/spaced.ts', functionOfLines(LINES_MAX).replaceAll('all.push', '// One more.\n\n  all.push')],
]);
const codesOn = (path: string): readonly string[] => findingsOn(path).map(({ code }) => code);

describe('the linter of the project', () => {
  test.each(CASES)('refuses a function over $max by $rule in $folder', ({ rule, folder }) => {
    expect(codesOn(`${folder}/${rule}-over.ts`)).toEqual([`eslint(${rule})`]);
  });

  test.each(CASES)('allows a function at $max by $rule in $folder', ({ rule, folder }) => {
    expect(codesOn(`${folder}/${rule}-within.ts`)).toEqual([]);
  });

  test('counts neither blank lines nor comments', () => {
    expect(codesOn('lib/domain/kernel/spaced.ts')).toEqual([]);
  });
});

/** More exceptions would mean that the limits do not fit the code. */
const EXCEPTIONS_MAX = 10;

/** A comment that switches rules off, for the next line, a part of a file or all of it. */
const SWITCHES_OFF = /(?:oxlint|eslint)-disable/;
/** The one form that is allowed: for the next line, with the names of the rules and the reason. */
const EXCEPTION = /^\s*\/\/ oxlint-disable-next-line [\w/-]+(?:, [\w/-]+)* -- \S.{9,}$/;

const exceptionsIn = (source: string): readonly string[] =>
  source.split('\n').filter((line) => SWITCHES_OFF.test(line));

describe('exceptions from rules of the linter in lib, functions and infra', () => {
  const paths = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'lib', 'functions', 'infra'], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .filter((path) => path.endsWith('.ts'));
  const exceptions = paths.flatMap((path) =>
    exceptionsIn(readFileSync(path, 'utf8')).map((line) => `${path}: ${line}`),
  );

  test('are ten at most', () => {
    expect(paths.length).toBeGreaterThan(100);
    expect(exceptions.length, exceptions.join('\n')).toBeLessThanOrEqual(EXCEPTIONS_MAX);
  });

  test('each stand above one line, name their rules and say why', () => {
    expect(exceptions.filter((line) => !EXCEPTION.test(line.slice(line.indexOf(': ') + 2)))).toEqual([]);
  });

  test.each([
    ['no reason', '// oxlint-disable-next-line max-params'],
    ['a reason of one word', '// oxlint-disable-next-line max-params -- needed'],
    ['no rule', '// oxlint-disable-next-line -- one line for each field of the contract'],
    ['a whole file', '/* oxlint-disable max-params -- one line for each field of the contract */'],
    ['the name of another linter', '// eslint-disable-next-line max-params -- one line for each field of the contract'],
  ])('are refused with %s', (_, comment) => {
    expect(exceptionsIn(`const a = 1;\n${comment}\n`)).toEqual([comment]);
    expect(EXCEPTION.test(comment)).toBe(false);
  });

  test('are accepted with a rule and a reason', () => {
    expect('  // oxlint-disable-next-line max-params, complexity -- one line for each field of the contract').toMatch(
      EXCEPTION,
    );
  });
});
