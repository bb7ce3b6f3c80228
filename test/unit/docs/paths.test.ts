import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n');

/** The changelog tells of places as they were. */
const pages = tracked.filter((path) => path.endsWith('.md') && path !== 'CHANGELOG.md');

const LINK = /\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)]*)?\)/g;
/** A path in code type that begins with a folder of the project. */
const CODE = /`((?:lib|functions|infra|cli|test|docs|lint|verify|examples|\.github|\.ci)\/[\w./-]*)`/g;
/** Made by a command, and in no checkout. */
const MADE = new Set(['lib/store/ACCESS-PATTERNS.md']);

const missingIn = (page: string, text: string): readonly string[] => {
  const links = [...text.matchAll(LINK)].map(([, target = '']) => normalize(join(dirname(page), target)));
  const named = [...text.matchAll(CODE)].map(([, path = '']) => normalize(path));
  return [...links, ...named].filter((path) => !existsSync(path) && !MADE.has(path));
};

describe('the pages of the project', () => {
  test.each(pages)('%s names only paths that exist', (page) => {
    expect(missingIn(page, readFileSync(page, 'utf8'))).toEqual([]);
  });

  test('would not pass with a path that is gone', () => {
    expect(missingIn('docs/x.md', 'see [a](gone.md) and `lib/gone.ts`, not [b](https://example.org/gone)')).toEqual([
      'docs/gone.md',
      'lib/gone.ts',
    ]);
  });
});
