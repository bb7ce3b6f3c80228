import { RATIO_IN_A_PRICE_MAX } from './amounts.ts';
import { RECURRENCES } from './best-rhythm.ts';
import { type Candidate, type FoundSeries, seriesAmong } from './series.ts';
import type { Threshold } from './threshold.ts';

/**
 * The series among the rows of one payee: those of the rows since `recentFrom`, and what comes once a year among all rows
 * that are none of these.
 */
export const seriesOfPayee = (
  rows: readonly Candidate[],
  recentFrom: number,
  threshold: Threshold,
): readonly FoundSeries[] => {
  const isRecent = ({ day }: Candidate): boolean => day >= recentFrom;
  const recent = seriesAmong(rows.filter(isRecent), threshold, RECURRENCES);
  const beats = new Set(recent.flatMap((series) => series.rows.map(({ guid }) => guid)));
  const rest = rows.filter((row) => (isRecent(row) ? !beats.has(row.guid) : !isPriceOf(row, recent)));
  return [...recent, ...seriesAmong(rest, threshold, ['EVERY_YEAR'])];
};

const isPriceOf = ({ ratio }: Candidate, series: readonly FoundSeries[]): boolean =>
  series.some(({ rows }) => rows.some((row) => Math.abs(row.ratio - ratio) <= RATIO_IN_A_PRICE_MAX));
