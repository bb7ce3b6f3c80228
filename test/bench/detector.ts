import { detected, inWordsOfTheScore } from '../support/recurring/found-rows.ts';
import { recurringHistories } from '../support/recurring/histories.ts';
import { scoreOf } from '../support/recurring/score.ts';
import type { Figure } from './figure.ts';

const HISTORIES = 1_200;
const SEED = 4;

/** How much of what recurs is found, and how much of what is found recurs. */
export const measureDetector = (): readonly Figure[] => {
  const { precision, recall } = scoreOf(recurringHistories(HISTORIES, SEED), (history) =>
    inWordsOfTheScore(detected(history)),
  );
  const figure = (name: string, share: number): Figure => ({
    name: `recurring transactions, ${HISTORIES} labelled histories: ${name}`,
    value: share * 100,
    unit: '%',
    budget: 95,
    isFloor: true,
  });
  return [figure('precision', precision), figure('recall', recall)];
};
