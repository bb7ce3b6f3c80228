import { expect, test } from 'vitest';
import { hintedGuid, hintOf, MEMBER_ORDINAL_MAX } from '../../../../lib/domain/kernel/hinted-guid.ts';

const RANDOM = '00000000-0000-4000-a123-456789abcdef';
const BORN = Date.parse('2026-11-21T00:00:00Z');
const TIME_MS_MAX = 2 ** 48 - 1;

test.each([
  { timeMs: BORN, memberOrdinal: 0 },
  { timeMs: 0, memberOrdinal: 7 },
  { timeMs: TIME_MS_MAX, memberOrdinal: MEMBER_ORDINAL_MAX },
])('a guid contains where its record is stored: %j', (hint) => {
  expect(hintOf('TRN', hintedGuid('TRN', hint, RANDOM))).toEqual(hint);
});

test.each([
  [
    { timeMs: -1, memberOrdinal: 1 },
    { timeMs: 0, memberOrdinal: 1 },
  ],
  [
    { timeMs: BORN + 0.5, memberOrdinal: 1 },
    { timeMs: BORN, memberOrdinal: 1 },
  ],
  [
    { timeMs: TIME_MS_MAX + 1, memberOrdinal: 1 },
    { timeMs: TIME_MS_MAX, memberOrdinal: 1 },
  ],
  [
    { timeMs: BORN, memberOrdinal: MEMBER_ORDINAL_MAX + 1 },
    { timeMs: BORN, memberOrdinal: MEMBER_ORDINAL_MAX },
  ],
])('a guid contains the nearest possible value for numbers that are too large: %j', (hint, told) => {
  expect(hintOf('TRN', hintedGuid('TRN', hint, RANDOM))).toEqual(told);
});

test('two records made at the same time have different guids', () => {
  const hint = { timeMs: BORN, memberOrdinal: 3 };
  const other = RANDOM.replace('a123', 'b123');
  expect(hintedGuid('TRN', hint, RANDOM)).not.toBe(hintedGuid('TRN', hint, other));
});

test.each([
  '',
  'TRN-1',
  hintedGuid('JOB', { timeMs: BORN, memberOrdinal: 3 }, RANDOM),
  `TRN-${RANDOM}`,
  'TRN-0192f1c4-7c00-7003-a123-456789abcdef',
  hintedGuid('TRN', { timeMs: BORN, memberOrdinal: 3 }, RANDOM).toUpperCase(),
])('a guid without a hint gives none: %s', (guid) => {
  expect(hintOf('TRN', guid)).toBeNull();
});
