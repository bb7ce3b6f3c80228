import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Answer {
  readonly question: string;
  readonly path: string;
  readonly symbol: string;
}

const answersOf = (page: string): readonly Answer[] =>
  [...page.matchAll(/^\| \d+ \| (.+?) \| \[`([^`]+)`\]\([^)]*\) \| `([^`]+)` \|/gm)].map(
    ([, question = '', path = '', symbol = '']) => ({ question, path, symbol }),
  );

/** Whether the file defines the name: a constant, a type, a function or a key of an object. */
const defines = (path: string, symbol: string): boolean =>
  new RegExp(`\\b(?:const|type|interface|function|class)\\s+${symbol}\\b|\\b${symbol}\\s*:|["']${symbol}["']`).test(
    readFileSync(path, 'utf8'),
  );

const answers = answersOf(readFileSync('docs/where-to-change.md', 'utf8'));

describe('docs/where-to-change.md', () => {
  test('answers fifty-three questions', () => {
    expect(new Set(answers.map(({ question }) => question)).size).toBe(53);
  });

  test.each(answers)('$question $path has $symbol', ({ path, symbol }) => {
    expect(defines(path, symbol)).toBe(true);
  });

  test('is refused with a name that does not exist', () => {
    expect(defines('lib/domain/users/session.ts', 'SESSION_GHOST_MS')).toBe(false);
  });
});
