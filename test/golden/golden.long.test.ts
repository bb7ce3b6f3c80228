import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import accessPatterns from '../../lib/store/access-patterns.json' with { type: 'json' };
import { kindOf } from '../../lib/store/table/item-versions.ts';
import { missedBy } from '../recorded/still-answered.ts';
import { changedAnswers } from './changed-answers.ts';
import { type Golden, goldenFiles } from './golden.ts';
import { replay } from './replay.ts';

/** Kinds of which no chapter leaves an item, each with the reason. */
const NOT_KEPT: Readonly<Record<string, string>> = {
  'CALLS/SECOND': 'counts of calls live for seconds, and the client has no limit',
  'ENDPOINT/PARKING': 'gone when the last parked delivery has been made',
  'USER/HEARD': 'no chapter has events of the bus',
  'USER/MOVED': 'has no attribute but its key',
};

/** Kinds that came after this release, so that no release has kept one. The next one keeps them. */
const NOT_KEPT_YET = { release: 'v0.2.0', kinds: ['USER/USED', 'USER/MAPUSR'] };

const kindsIn = (chapters: readonly Golden[]): ReadonlySet<string> =>
  new Set(chapters.flatMap(({ items }) => items.map(({ pk, sk }) => kindOf({ pk: pk.S, sk: sk.S }))));

/** Of a call that was repeated with its `Idempotency-Key`: such an answer is the same to the byte. */
const isReplayed = (line: string): boolean => JSON.parse(line).replayed === 'true';

describe.each(goldenFiles.releases())('items that %s stored', (release) => {
  const golden = goldenFiles.read(release);

  test.each(Object.entries(golden))(
    'are read as before, and unfinished work continues: %s (P44)',
    async (chapter, kept) => {
      const { lines, errors } = await replay(kept);
      expect(missedBy(kept.lines, lines)).toEqual(changedAnswers(release, chapter));
      expect(lines.filter(isReplayed)).toEqual(kept.lines.filter(isReplayed));
      expect(errors).toEqual([]);
    },
  );
});

/** As the table of access patterns spells them: `pk` / `sk`, or `pk` or `pk` / `sk`. */
const KEY_PATTERN = /`([^`]+)`(?: or `([^`]+)`)? \/ `([^`]+)`/g;

const kindsOfPatterns = (key: string): readonly string[] =>
  [...key.matchAll(KEY_PATTERN)].flatMap(([, pk = '', otherPk = pk, sk = '']) => [
    kindOf({ pk, sk }),
    kindOf({ pk: otherPk, sk }),
  ]);

const newest = (): readonly Golden[] => Object.values(goldenFiles.read(goldenFiles.releases().at(-1) ?? ''));

test('the kept data of the newest release have sessions, keyed calls and widget tokens', () => {
  const answered = newest().flatMap(({ lines }) =>
    lines.map((line) => JSON.parse(line)).filter((line) => line.status === 200),
  );
  const callsOf = (told: object) => answered.filter((line) => isDeepStrictEqual(line, { ...line, ...told })).length;
  expect(callsOf({ call: 'GET /user', by: 'uma' })).toBe(1);
  expect(callsOf({ call: 'POST /tags', replayed: 'true' })).toBeGreaterThan(0);
  expect(callsOf({ call: 'POST /users', replayed: 'true' })).toBeGreaterThan(0);
  expect(callsOf({ call: 'GET /members', by: 'a widget' })).toBe(1);
  expect(callsOf({ call: 'POST /md/sessions' })).toBeGreaterThan(1);
});

test('the kept data of the newest release have an item of every kind', () => {
  const kept = kindsIn(newest());
  const written = Object.values(accessPatterns).flatMap(({ items }) =>
    items.flatMap(({ key }) => kindsOfPatterns(key)),
  );
  expect(new Set(written).size).toBeGreaterThan(50);
  const missing = [...new Set(written)].filter((kind) => !kept.has(kind) && NOT_KEPT[kind] === undefined);
  expect(missing).toEqual(goldenFiles.releases().at(-1) === NOT_KEPT_YET.release ? NOT_KEPT_YET.kinds : []);
});
