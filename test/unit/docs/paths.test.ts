import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutBlocks } from '../../support/documents/doc-blocks.ts';
import { projectFiles } from '../../support/project/project-files.ts';

const tracked = projectFiles();

/** The changelog names places as they were at that time. */
const pages = tracked.filter((path) => path.endsWith('.md') && path !== 'CHANGELOG.md');

const LINK = /\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)]*)?\)/g;
/** A path in code type that begins with a folder of the project. */
const CODE = /`((?:lib|functions|infra|cli|test|docs|lint|verify|examples|\.github|\.ci)\/[\w./-]*)`/g;

/** A picture beside the page. */
const PICTURE = /<(?:img|source)\b[^>]*?\ssrc(?:set)?="(?!https?:|data:)([^"]+)"/g;

const missingIn = (page: string, text: string): readonly string[] => {
  const links = [...text.matchAll(LINK), ...withoutBlocks(text).matchAll(PICTURE)].map(([, target = '']) =>
    normalize(join(dirname(page), target)),
  );
  const named = [...text.matchAll(CODE)].map(([, path = '']) => normalize(path));
  return [...links, ...named].filter((path) => !existsSync(path));
};

const ANCHOR = /\]\((?!https?:|mailto:)([^)\s#]*)#([^)\s]+)\)/g;

/** As GitHub makes the anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Links to a heading that its page does not have; `textOf` reads a page. */
const lostAnchors = (page: string, text: string, textOf: (path: string) => string): readonly string[] =>
  [...text.matchAll(ANCHOR)].flatMap(([, target = '', anchor = '']) => {
    const path = target === '' ? page : normalize(join(dirname(page), target));
    return anchorsIn(path === page ? text : textOf(path)).includes(anchor) ? [] : [`${path}#${anchor}`];
  });

const textOfPage = (path: string): string => readFileSync(path, 'utf8');

describe('the pages of the project', () => {
  test.each(pages)('%s links to headings that exist', (page) => {
    expect(lostAnchors(page, textOfPage(page), textOfPage)).toEqual([]);
  });

  test('are refused with a heading that does not exist', () => {
    const text =
      '# A page\n\n## What is `here`\n[a](#what-is-here) [b](#gone) [c](y.md#gone-too) [d](https://example.org/#x)';
    expect(lostAnchors('docs/x.md', text, () => '# Another page')).toEqual(['docs/x.md#gone', 'docs/y.md#gone-too']);
  });

  test.each(pages)('%s names only paths that exist', (page) => {
    expect(missingIn(page, textOfPage(page))).toEqual([]);
  });

  test('are refused with a path that does not exist', () => {
    expect(missingIn('docs/x.md', 'see [a](gone.md) and `lib/gone.ts`, not [b](https://example.org/gone)')).toEqual([
      'docs/gone.md',
      'lib/gone.ts',
    ]);
  });

  test('are refused with a picture that does not exist', () => {
    const text =
      '<source media="(dark)" srcset="p/gone-dark.webp"><img width="9" src="../gone.webp"><img src="https://x.example/a">\n' +
      '```html\n<img src="yours.webp">\n```\n';
    expect(missingIn('docs/x.md', text)).toEqual(['docs/p/gone-dark.webp', 'gone.webp']);
  });
});
