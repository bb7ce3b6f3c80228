import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lintPlanted, onlyRule } from '../support/project/lint-planted.ts';

const REFUSED = [
  ["document.cookie = 'a=1';", 'cookie'],
  ["localStorage.setItem('a', '1');", 'localStorage'],
  ["window.sessionStorage.setItem('a', '1');", 'sessionStorage'],
  ["indexedDB.open('a');", 'indexedDB'],
  ["navigator.sendBeacon('/a');", 'sendBeacon'],
  ["new XMLHttpRequest().open('GET', '/a');", 'XMLHttpRequest'],
  ["document.body.innerHTML = 'a';", 'innerHTML'],
  ["eval('a');", 'eval'],
] as const;

const ALLOWED = [
  "document.body.textContent = 'a';",
  "await fetch('/a');",
  "export const shape = { cookie: 'a word', eval: 1 };",
];

const fileOf = (at: number): string => `web/widgets/planted-${at}.ts`;
const codes = [...REFUSED.map(([code]) => code), ...ALLOWED];
const findingsOn = lintPlanted(
  onlyRule('house/keeps-nothing'),
  codes.map((code, at) => [fileOf(at), `${code}\nexport {};\n`]),
);

test.each(REFUSED.map((row, at) => [...row, at] as const))(
  'the linter refuses a page that stores or leaks something: %s',
  (_, name, at) => {
    expect(findingsOn(fileOf(at)).map(({ message }) => message)).toEqual([
      expect.stringContaining(`does not use ${name}`),
    ]);
  },
);

test.each(ALLOWED.map((code, at) => [code, at + REFUSED.length] as const))(
  'the linter allows a page with: %s',
  (_, at) => {
    expect(findingsOn(fileOf(at))).toEqual([]);
  },
);

test('the linter of the project has the rule switched on for pages, and only there', () => {
  const { overrides, rules } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8'));
  expect(rules['house/keeps-nothing']).toBeUndefined();
  expect(overrides).toContainEqual({ files: ['web/**'], rules: { 'house/keeps-nothing': 'error' } });
});
