import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { missedBy } from '../recorded/still-answered.ts';
import { changedAnswers } from './changed-answers.ts';
import { type Golden, goldenFiles } from './golden.ts';
import { LATER_ATTRIBUTES, NOT_READ, SAYS_OTHERWISE, withoutAttribute } from './older-items.ts';
import { type Replayed, replay } from './replay.ts';

const later = Object.entries(LATER_ATTRIBUTES).flatMap(([kind, names]) => names.map((name) => ({ kind, name })));
const isIn = (list: Readonly<Record<string, string>>, { kind, name }: (typeof later)[number]): boolean =>
  list[`${kind} ${name}`] !== undefined;

type Chapter = readonly [name: string, kept: Golden];

/** Of the smallest chapter in which an item is read that has the attribute, without it; null when there is none. */
const replayWithout = async (
  chapters: readonly Chapter[],
  kind: string,
  attribute: string,
): Promise<(Replayed & { readonly kept: Golden; readonly name: string }) | null> => {
  for (const [name, kept] of chapters) {
    const { items, without } = withoutAttribute(kept.items, kind, attribute);
    if (without.length === 0) continue;
    const replayed = await replay({ ...kept, items });
    if (without.some((key) => replayed.read.has(key))) return { ...replayed, kept, name };
  }
  return null;
};

describe.each(goldenFiles.releases())('items that %s stored', (release) => {
  const chapters = Object.entries(goldenFiles.read(release)).toSorted(
    ([, a], [, b]) => a.items.length - b.items.length,
  );

  test.each(later.filter((one) => !isIn(NOT_READ, one)))(
    'are read as before without a newer attribute: $name of $kind (P44)',
    async (one) => {
      const replayed = await replayWithout(chapters, one.kind, one.name);
      if (replayed === null) throw new Error('No item that has it is read');
      const missed = missedBy(replayed.kept.lines, replayed.lines);
      const changed = changedAnswers(release, replayed.name);
      if (isIn(SAYS_OTHERWISE, one)) expect(missed).not.toEqual(changed);
      else expect(missed).toEqual(changed);
      expect(replayed.errors).toEqual([]);
    },
  );
});

test('every attribute with a default for older items is tested here', () => {
  const store = join(import.meta.dirname, '../../lib/store');
  const named = new Set(later.map(({ name }) => name.split('.').at(-1) ?? ''));
  const inCode = readdirSync(store, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(store, file), 'utf8').matchAll(/^ +(\w+): z\._default\(/gm)])
    .map(([, name = '']) => name);
  expect(inCode.length).toBeGreaterThan(40);
  expect(inCode.filter((name) => !named.has(name))).toEqual([]);
});
