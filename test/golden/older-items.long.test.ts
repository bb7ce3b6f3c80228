import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Golden, goldenFiles } from './golden.ts';
import { LATER_ATTRIBUTES, withoutAttribute } from './older-items.ts';
import { replay } from './replay.ts';

const callsOf = (lines: readonly string[]): readonly string[] => lines.map((line) => JSON.parse(line).call);

/** The first chapter that has an item with the attribute, without it; null when there is none. */
const olderChapter = (chapters: readonly Golden[], kind: string, attribute: string): Golden | null => {
  for (const chapter of chapters) {
    const items = withoutAttribute(chapter.items, kind, attribute);
    if (items !== null) return { ...chapter, items };
  }
  return null;
};

const later = Object.entries(LATER_ATTRIBUTES).flatMap(([kind, names]) => names.map((name) => [kind, name] as const));

describe.each(goldenFiles.releases())('items that %s stored', (release) => {
  const chapters = Object.values(goldenFiles.read(release));
  const found = later.flatMap(([kind, name]) => {
    const chapter = olderChapter(chapters, kind, name);
    return chapter === null ? [] : [{ kind, name, chapter }];
  });

  test.each(found)('P44 are read without an attribute that came later: $name of $kind', async ({ chapter }) => {
    const { lines, errors } = await replay(chapter);
    expect(errors).toEqual([]);
    expect(callsOf(lines)).toEqual(callsOf(chapter.lines));
  });

  test('have most of these attributes', () => {
    expect(found.length).toBeGreaterThan(later.length * 0.8);
  });
});

test('every attribute for which a reader has a value is one of these', () => {
  const store = join(import.meta.dirname, '../../lib/store');
  const named = new Set(later.map(([, name]) => name.split('.').at(-1) ?? ''));
  const inCode = readdirSync(store, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(store, file), 'utf8').matchAll(/^ +(\w+): z\._default\(/gm)])
    .map(([, name = '']) => name);
  expect(inCode.length).toBeGreaterThan(40);
  expect(inCode.filter((name) => !named.has(name))).toEqual([]);
});
