import { ratioOf } from './amounts.ts';
import { FREQUENT, RARE } from './best-rhythm.ts';
import { type Candidate, type FoundSeries, seriesAmong } from './series.ts';
import type { Threshold } from './threshold.ts';

/**
 * The series among the rows of one payee. What comes each quarter or more often is looked for in the rows since
 * `frequentFrom`; what comes once or twice a year, in all rows that are none of these.
 */
export const seriesOfPayee = (
  rows: readonly Candidate[],
  frequentFrom: number,
  threshold: Threshold,
): readonly FoundSeries[] => {
  const isRecent = ({ day }: Candidate): boolean => day >= frequentFrom;
  const frequent = seriesAmong(rows.filter(isRecent), threshold, FREQUENT);
  const beats = new Set(frequent.flatMap((series) => series.rows.map(({ guid }) => guid)));
  const rest = rows.filter((row) => (isRecent(row) ? !beats.has(row.guid) : !isPriceOf(row, frequent)));
  return [...frequent, ...seriesAmong(rest, threshold, RARE)];
};

/** Fifteen per cent: an older row so near to a price of a series is most likely an earlier one of it. */
const PRICE_RATIO_MAX = ratioOf(115n) - ratioOf(100n);

const isPriceOf = ({ amountMinor }: Candidate, series: readonly FoundSeries[]): boolean =>
  series.some(({ rows }) =>
    rows.some((row) => Math.abs(ratioOf(row.amountMinor) - ratioOf(amountMinor)) <= PRICE_RATIO_MAX),
  );
