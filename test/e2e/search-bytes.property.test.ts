import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forAll, runs } from '../support/project/runs.ts';
import { searchFor } from './search-bytes.ts';

/** Of few different bytes, so that needles overlap, repeat and are found. */
const bytes = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(0, 97, 98, 255), { minLength, maxLength }).map((values) => Buffer.from(values));

test('a text is found wherever it occurs, whatever other texts are searched for', () => {
  forAll(runs(100, 1_000), fc.array(bytes(3, 6), { maxLength: 20 }), bytes(0, 40), (needles, content) => {
    expect([...searchFor(needles)(content)].map((needle) => needle.toString('hex')).toSorted()).toEqual(
      needles
        .filter((needle) => content.includes(needle))
        .map((needle) => needle.toString('hex'))
        .toSorted(),
    );
  });
});
