import { describe, expect, test } from 'vitest';
import { readQifTable } from '../../../../../lib/connectors/files/qif/table.ts';
import { HOSTILE_QIF_KINDS, hostileQif } from '../../../../support/files/hostile-qif.ts';
import { timeRatioOf } from '../../../../support/files/linear-time.ts';

const LARGE_BYTES = 4_000_000;
const SMALL_BYTES = 100_000;
const RATIO_MAX = 2;

describe('the time to read a QIF file', () => {
  test.each(HOSTILE_QIF_KINDS)('is linear in its size, within a factor of 2: %s', (kind) => {
    const sizes = { large: hostileQif(kind, LARGE_BYTES), small: hostileQif(kind, SMALL_BYTES) };
    expect(timeRatioOf(readQifTable, sizes, RATIO_MAX)).toBeLessThan(RATIO_MAX);
  });
});
