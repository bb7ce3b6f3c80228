import { expect, test } from 'vitest';
import { inFull } from '../../../support/project/runs.ts';
import { withChangingTexts } from '../../../support/recurring/changing-texts.ts';
import { detected, inWordsOfTheScore } from '../../../support/recurring/found-rows.ts';
import { recurringHistories } from '../../../support/recurring/histories.ts';
import { scoreOf } from '../../../support/recurring/score.ts';

const SHARE_MIN = 0.95;
const COUNT = inFull(1_200, 400);

test(`in ${COUNT} histories whose texts change, precision and recall are 0.95`, () => {
  const histories = recurringHistories(COUNT, 7).map(withChangingTexts);
  const { precision, recall, missed, wrong } = scoreOf(histories, (history) => inWordsOfTheScore(detected(history)));
  const series = histories.reduce((sum, history) => sum + history.series.length, 0);
  console.log(`${series} series, ${missed.length} missed, ${wrong.length} wrong`);
  expect(precision).toBeGreaterThanOrEqual(SHARE_MIN);
  expect(recall).toBeGreaterThanOrEqual(SHARE_MIN);
});
