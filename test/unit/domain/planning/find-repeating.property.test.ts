import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRepeating } from '../../../../lib/domain/planning/repeating/find-repeating.ts';
import { forAll, runs } from '../../../support/project/runs.ts';
import { foundRows } from '../../../support/recurring/found-rows.ts';
import { recurringHistories } from '../../../support/recurring/histories.ts';

const histories = recurringHistories(60, 11).map((history) => ({ history, rows: foundRows(history) }));

test('recurring payments do not depend on the order in which rows arrive', () => {
  const found = histories.map(({ history, rows }) => findRepeating(history, rows));
  forAll(
    runs(60),
    fc
      .nat(histories.length - 1)
      .chain((at) => fc.record({ at: fc.constant(at), order: fc.array(fc.nat(), { minLength: 400, maxLength: 400 }) })),
    ({ at, order }) => {
      const { history, rows } = histories[at] ?? { history: null, rows: [] };
      if (history === null) throw new Error('no such history');
      const shuffled = rows
        .map((row, place) => ({ row, key: order[place % order.length] ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ row }) => row);
      expect(findRepeating(history, shuffled)).toEqual(found[at]);
    },
  );
});
