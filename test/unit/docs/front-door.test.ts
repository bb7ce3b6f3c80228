import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageFile from '../../../package.json' with { type: 'json' };

const read = (path: string): string => readFileSync(path, 'utf8');
const linksOf = (page: string, text: string): readonly string[] =>
  [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map(([, target = '']) =>
    normalize(join(dirname(page), target)),
  );

/** The pages to which links lead from a page, over any number of pages, itself included. */
const reachedFrom = (page: string, textOf: (path: string) => string): ReadonlySet<string> => {
  const reached = new Set([page]);
  // A set gives what is added meanwhile, too; it ends with the last page.
  for (const path of reached) {
    if (path.endsWith('.md')) for (const link of linksOf(path, textOf(path))) reached.add(link);
  }
  return reached;
};
const textIfThere = (path: string): string => (existsSync(path) ? read(path) : '');

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => join('docs', path));

describe('the start of the documentation', () => {
  test.each(pages)('has links that lead from docs/README.md to %s', (page) => {
    expect(reachedFrom('docs/README.md', textIfThere)).toContain(page);
  });

  test('names every page of its own folder, and every tutorial, itself', () => {
    const named = linksOf('docs/README.md', read('docs/README.md'));
    const own = pages.filter((page) => /^docs\/(?:tutorials\/)?[^/]+$/.test(page) && page !== 'docs/README.md');
    expect(own.filter((page) => !named.includes(page))).toEqual([]);
  });

  test('is refused with a page that has no link to it', () => {
    const texts: Readonly<Record<string, string>> = {
      'docs/a.md': '[b](x/b.md#c) [a](a.md)',
      'docs/x/b.md': '[c](../c.md)',
    };
    expect([...reachedFrom('docs/a.md', (path) => texts[path] ?? '')]).toEqual([
      'docs/a.md',
      'docs/x/b.md',
      'docs/c.md',
    ]);
  });
});

describe('docs/compatibility.md', () => {
  const versions: Readonly<Record<string, string>> = packageFile.devDependencies;
  const named = [...read('docs/compatibility.md').matchAll(/`([@\w/-]+)`(?: \||) (\d+\.\d+\.\d+)/g)].map(
    ([, name = '', version = '']) => ({ name, version }),
  );

  test('names at least the packages of MX and those for receivers', () => {
    expect(named.length).toBeGreaterThanOrEqual(8);
  });

  test.each(named)('has the version of $name that tests run with', ({ name, version }) => {
    expect(versions[name]).toBe(version);
  });
});

describe('docs/glossary.md', () => {
  const words = [...read('docs/glossary.md').matchAll(/^\| (.+?) \| /gm)].map(([, word = '']) => word).slice(2);
  const inOrder = (listed: readonly string[]): readonly string[] =>
    listed.toSorted((one, other) => one.localeCompare(other, 'en', { sensitivity: 'base' }));

  test('has its words in alphabetical order, each once', () => {
    expect(words.length).toBeGreaterThan(60);
    expect(words).toEqual(inOrder([...new Set(words)]));
  });

  test('has each word that a tutorial introduces in italics', () => {
    const introduced = pages
      .filter((page) => page.startsWith('docs/tutorials/'))
      .flatMap((page) => [...read(page).matchAll(/(?<![*\w])\*(\w[\w ]*)\*(?!\*)/g)].map(([, word = '']) => word));
    expect(introduced.length).toBeGreaterThan(8);
    expect(introduced.filter((word) => !words.includes(word))).toEqual([]);
  });

  test('is linked from the pages with which readers begin', () => {
    for (const page of ['docs/README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/tutorials/first-app.md'])
      expect(linksOf(page, read(page)), page).toContain('docs/glossary.md');
  });
});
