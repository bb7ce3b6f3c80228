import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EVERY_CONNECTOR } from '../../lib/connectors/connectors.ts';
import { type Check, testsOf } from '../support/conformance/check.ts';
import { CHECKS } from '../support/conformance/checks.ts';
import { IMPORT_CHECKS } from '../support/conformance/import-checks.ts';
import { GUARANTEES, type ShownBy } from './guarantees.ts';
import { guaranteesPage } from './guarantees-page.ts';

/** Names of the tests that the suite makes for a connector, by the file that calls it. */
const suiteTitles = new Map(
  EVERY_CONNECTOR.map((manifest) => {
    const namesOf = <Subject>(checks: readonly Check<Subject>[]): readonly string[] =>
      checks.flatMap((check) => testsOf(check, manifest).map(({ name }) => name));
    const names = manifest.name === 'files' ? namesOf(IMPORT_CHECKS) : namesOf(CHECKS);
    return [`test/connectors/${manifest.name}/${manifest.name}.test.ts`, names];
  }),
);

/** Texts that are the first argument of a call, as titles of tests and of groups are. */
const TITLE = /\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`),/g;

const titlesIn = (file: string): readonly string[] => {
  const made = suiteTitles.get(file);
  if (made !== undefined) return made;
  if (!/^test\/.*\.test\.ts$/.test(file) || !existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(TITLE)].map(([, ...quoted]) => quoted.join('').replaceAll('\\', ''));
};

/** What is named and is not there. */
const missingOf = ({ file, titles }: ShownBy): readonly string[] => {
  const there = titlesIn(file);
  return titles.filter((title) => !there.includes(title)).map((title) => `${file}: ${title}`);
};

const every = GUARANTEES.flatMap(({ all }) => all);

test('the page of guarantees names the tests that show them', async () => {
  await expect(guaranteesPage(GUARANTEES)).toMatchFileSnapshot('../../docs/connectors/guarantees.md');
});

test('every test that a guarantee names exists', () => {
  expect(every.flatMap(({ shownBy }) => shownBy.flatMap(missingOf))).toEqual([]);
});

test('a file or title that does not exist is reported as missing', () => {
  const file = 'test/operations/upstream/simplefin-token.test.ts';
  const title = 'keeps the guids of member, accounts and rows where %s';
  const suite = 'test/connectors/simplefin/simplefin.test.ts';
  expect(missingOf({ file, titles: [title] })).toEqual([]);
  for (const wrong of [
    { file, titles: [title.slice(1)] },
    { file: file.replace('token', 'tokens'), titles: [title] },
    { file: suite, titles: ['K20 nothing'] },
  ] as const) {
    expect(missingOf(wrong)).toEqual([`${wrong.file}: ${wrong.titles[0]}`]);
  }
});

test('each guarantee is listed once, in order', () => {
  const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
  expect(every.map(({ id }) => id)).toEqual([...numbered('S', 12), ...numbered('F', 9), ...numbered('All ', 4)]);
});
