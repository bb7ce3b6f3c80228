import { expect, test } from 'vitest';
import { CADENCES } from '../../../support/recurring/beats.ts';
import { recurringHistories } from '../../../support/recurring/histories.ts';
import { scoreOf } from '../../../support/recurring/score.ts';

const histories = recurringHistories(1_200, 4);

test('labelled histories are the same for the same seed, and others for another', () => {
  expect(recurringHistories(50, 4)).toEqual(histories.slice(0, 50));
  expect(recurringHistories(50, 5)).not.toEqual(histories.slice(0, 50));
});

test('at least 40 % of labelled histories have nothing recurring', () => {
  const negatives = histories.filter(({ series }) => series.length === 0);
  expect(negatives.length / histories.length).toBeGreaterThanOrEqual(0.4);
  expect(negatives.every(({ rows }) => rows.length > 0)).toBe(true);
  const labelled = histories.flatMap(({ series }) => series);
  for (const cadence of CADENCES) {
    expect(labelled.filter((series) => series.cadence === cadence).length, cadence).toBeGreaterThanOrEqual(40);
  }
});

test('every row is within the last thirteen months, in one series at most', () => {
  for (const { rows, series, today } of histories) {
    expect(rows.every(({ date }) => date <= today)).toBe(true);
    const labelled = series.flatMap(({ guids }) => [...guids]);
    expect(new Set(labelled).size).toBe(labelled.length);
    const guids = new Set<string>(rows.map(({ guid }) => guid));
    expect(guids.size).toBe(rows.length);
    expect(labelled.every((guid) => guids.has(guid))).toBe(true);
    expect(series.every(({ nextOn }) => nextOn > today)).toBe(true);
  }
});

test('a detector that knows the labels scores 1; one that finds all or none does not', () => {
  const known = scoreOf(histories, ({ series }) =>
    series.map(({ cadence, guids }) => ({ cadence, guids: [...guids] })),
  );
  expect([known.precision, known.recall]).toEqual([1, 1]);
  const monthly = scoreOf(histories, ({ series }) =>
    series.map(({ guids }) => ({ cadence: 'EVERY_MONTH', guids: [...guids] })),
  );
  expect(monthly.precision).toBeLessThan(0.6);
  expect(scoreOf(histories, () => []).recall).toBe(0);
});
