import { describe, expect, test } from 'vitest';
import { readMt940File } from '../../../../../lib/connectors/files/mt940/read-mt940-file.ts';
import { HOSTILE_MT940_KINDS, hostileMt940 } from '../../../../support/files/hostile-mt940.ts';
import { costRatioOf, timeRatioOf } from '../../../../support/files/linear-time.ts';

const LARGE_BYTES = 4_000_000;
const SMALL_BYTES = 100_000;
/** A row has a dozen subfields, which are read one by one; a reader that does its work twice is found. */
const COST_RATIO_MAX = 40;
const RATIO_MAX = 2;

describe('the time to read an MT940 file', () => {
  test('is at most 40 times that of splitting lines and cells', () => {
    const bytes = hostileMt940('rows of German banks', LARGE_BYTES);
    expect(costRatioOf(readMt940File, bytes, COST_RATIO_MAX)).toBeLessThan(COST_RATIO_MAX);
  });

  test.each(HOSTILE_MT940_KINDS)('is linear in its size, within a factor of 2: %s', (kind) => {
    const sizes = { large: hostileMt940(kind, LARGE_BYTES), small: hostileMt940(kind, SMALL_BYTES) };
    expect(timeRatioOf(readMt940File, sizes, RATIO_MAX)).toBeLessThan(RATIO_MAX);
  });
});
