import { describe, expect, test } from 'vitest';
import { rescale } from '../../../../lib/domain/kernel/rounding.ts';

describe('rounding to another scale', () => {
  test.each([
    [1_005n, 3, 2, 100n, true],
    [1_015n, 3, 2, 102n, true],
    [1_025n, 3, 2, 102n, true],
    [-1_005n, 3, 2, -100n, true],
    [-1_015n, 3, 2, -102n, true],
    [10_051n, 4, 2, 101n, true],
    [1_004n, 3, 2, 100n, true],
    [1_006n, 3, 2, 101n, true],
    [-1_006n, 3, 2, -101n, true],
    [5n, 1, 0, 0n, true],
    [15n, 1, 0, 2n, true],
    [-5n, 1, 0, 0n, true],
    [4n, 3, 2, 0n, true],
  ])('takes a half to even: %s at scale %s is, at scale %s, %s', (digits, scale, newScale, expected, isRounded) => {
    expect(rescale(digits, scale, newScale)).toEqual({ digits: expected, isRounded });
  });

  test.each([
    [1_230n, 3, 2, 123n],
    [0n, 9, 2, 0n],
    [12n, 0, 2, 1_200n],
    [-12n, 1, 3, -1_200n],
    [90_071_992_547_409_930n, 3, 2, 9_007_199_254_740_993n],
  ])(
    'is exact where only zeros are dropped: %s at scale %s is, at scale %s, %s',
    (digits, scale, newScale, expected) => {
      expect(rescale(digits, scale, newScale)).toEqual({ digits: expected, isRounded: false });
    },
  );
});
