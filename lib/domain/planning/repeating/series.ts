import type { Guid } from '../../kernel/guid.ts';
import type { Recurrence } from '../payments/recurrence.ts';
import { RATIO_IN_A_PRICE_MAX, spreadOf, weighAmounts } from './amounts.ts';
import { bestRhythm, type FoundRhythm, mayRecur } from './best-rhythm.ts';
import type { Threshold } from './threshold.ts';

/** A row that may be one of many, as far as rhythm and amount go. */
export interface Candidate {
  readonly guid: Guid<'TRN'>;
  /** Day number. */
  readonly day: number;
  readonly amountMinor: bigint;
  /** `ratioOf` of the amount. */
  readonly ratio: number;
  readonly accountGuid: Guid<'ACT'>;
}

/** The order in which rows are looked at, so that the result does not depend on the order in which they come. */
export const byDay = (a: Candidate, b: Candidate): number => a.day - b.day || (a.guid < b.guid ? -1 : 1);

/** Rows of one payee that keep to one rhythm at about one price. */
export interface FoundSeries {
  /** Oldest first. */
  readonly rows: readonly Candidate[];
  readonly found: FoundRhythm;
}

/** The days alone must give this share of the evidence: the same price on random days is a habit. */
const TIMING_SHARE_MIN = 0.6;
/** However alike amounts are, they prove no more than this. */
const AMOUNT_EVIDENCE_MAX = 3;
/** Amounts so close together on average are one price, and need not be cut apart, if each is near to the next as well. */
const SPREAD_OF_A_PRICE_MAX = 0.15;
/** Limit of the spread in a piece that was cut out by its amounts: they differ by fifteen per cent either way. */
const SPREAD_OF_A_PIECE_MAX = 0.1;
/** The cost of a cut that leaves rows unexplained: each is another chance to find a series in noise. */
const CUT_COST = 2;
const CUTS_MAX = 3;
/** Neighbouring amounts this far apart (in parts) may be two prices. */
const GAP_MIN = 0.08;
const GAPS_TRIED_MAX = 3;
/** With more rows than two weekly payments have, amounts leave no gaps: only repeated prices are tried. */
const ROWS_WITH_GAPS_MAX = 130;
const SAME_AMOUNT_MIN = 3;
const SAME_AMOUNTS_TRIED_MAX = 2;

interface Weighed extends FoundSeries {
  /** Evidence of days and amounts together. */
  readonly weight: number;
  /** Evidence beyond the threshold. */
  readonly margin: number;
}

interface Partition {
  readonly weight: number;
  readonly series: readonly Weighed[];
  /** Whether every row was put into a series, strays among them aside. */
  readonly isWhole: boolean;
}
const NOTHING: Partition = { weight: 0, series: [], isWhole: false };

/**
 * The series among the rows of one payee: all of them together, or cut apart by amount or by account where that explains
 * more, so that two subscriptions part and purchases stay out.
 */
export const seriesAmong = (
  rows: readonly Candidate[],
  threshold: Threshold,
  recurrences: readonly Recurrence[],
): readonly FoundSeries[] => {
  const byAmount = [...rows].sort((a, b) =>
    a.amountMinor === b.amountMinor ? byDay(a, b) : a.amountMinor < b.amountMinor ? -1 : 1,
  );
  const search = { recurrences, findRhythm: rememberedRhythms(recurrences) };
  const all = partition(byAmount, 0, threshold, search);
  const accounts = Map.groupBy(byAmount, ({ accountGuid }) => accountGuid);
  if (accounts.size === 1) return all.series;
  const ofAccounts = [...accounts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => partition(one, 0, threshold, search));
  const apart = together(ofAccounts);
  return apart.weight > all.weight ? apart.series : all.series;
};

type FindRhythm = (days: readonly number[]) => FoundRhythm | null;

interface Search {
  readonly recurrences: readonly Recurrence[];
  readonly findRhythm: FindRhythm;
}

const spanDaysOf = (rows: readonly Candidate[]): number => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { day } of rows) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return last - first;
};

/** Keeps results, because three of four pieces come again, cut out in another order. */
const rememberedRhythms = (recurrences: readonly Recurrence[]): FindRhythm => {
  const known = new Map<string, FoundRhythm | null>();
  return (days) => {
    const key = days.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = bestRhythm(days, recurrences);
    known.set(key, fresh);
    return fresh;
  };
};

const partition = (byAmount: readonly Candidate[], cuts: number, threshold: Threshold, search: Search): Partition => {
  if (!mayRecur(byAmount.length, spanDaysOf(byAmount), search.recurrences)) return NOTHING;
  const spread = spreadOf(byAmount.map(({ ratio }) => ratio));
  let best = spread > threshold.spreadMax ? NOTHING : asOne(byAmount, threshold, search);
  if (cuts === CUTS_MAX || (best.isWhole && spread <= SPREAD_OF_A_PRICE_MAX && !hasGap(byAmount))) return best;
  const ofPiece = { ...threshold, spreadMax: SPREAD_OF_A_PIECE_MAX };
  for (const pieces of cutsOf(byAmount)) {
    const cut = together(pieces.map((rows) => partition(rows, cuts + 1, ofPiece, search)));
    if (cut.weight > best.weight) best = cut;
  }
  return best;
};

/** Whether two prices lie among amounts that are alike on average, where the dearer one comes much more often. */
const hasGap = (byAmount: readonly Candidate[]): boolean =>
  byAmount.some(({ ratio }, at) => ratio - (byAmount[at - 1]?.ratio ?? ratio) > RATIO_IN_A_PRICE_MAX);

const together = (pieces: readonly Partition[]): Partition => {
  const isWhole = pieces.every((piece) => piece.isWhole);
  const series = pieces
    .flatMap((piece) => piece.series)
    .map((found) => (isWhole ? found : { ...found, margin: found.margin - CUT_COST }))
    .filter(({ margin }) => margin >= 0);
  if (series.length === 0) return NOTHING;
  return { weight: series.reduce((sum, { weight }) => sum + weight, -CUT_COST), series, isWhole };
};

const asOne = (rows: readonly Candidate[], { evidenceMin }: Threshold, { findRhythm }: Search): Partition => {
  const sorted = [...rows].sort(byDay);
  const found = findRhythm(sorted.map(({ day }) => day));
  if (found === null) return NOTHING;
  const { evidence, beats } = found.fit;
  const kept = beats.flatMap((at) => sorted[at] ?? []);
  const ofAmounts = weighAmounts(kept.map(({ ratio }) => ratio));
  const margin = Math.min(
    evidence + Math.min(AMOUNT_EVIDENCE_MAX, ofAmounts) - evidenceMin,
    evidence - TIMING_SHARE_MIN * evidenceMin,
  );
  if (margin < 0) return NOTHING;
  const weight = evidence + ofAmounts;
  return { weight, series: [{ rows: kept, found, margin, weight }], isWhole: true };
};

/** Ways to cut rows apart, ascending by amount: one exact price from all others, or at one of the widest gaps. */
function* cutsOf(byAmount: readonly Candidate[]): Generator<readonly (readonly Candidate[])[]> {
  for (const { from, to } of repeatedPricesOf(byAmount)) {
    yield [byAmount.slice(from, to), [...byAmount.slice(0, from), ...byAmount.slice(to)]];
  }
  if (byAmount.length > ROWS_WITH_GAPS_MAX) return;
  for (const { at } of widestGapsOf(byAmount)) yield [byAmount.slice(0, at), byAmount.slice(at)];
}

/** Rows of one exact price: from this place to before that one. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** The prices that come most often, of equally common ones the lower first. */
const repeatedPricesOf = (byAmount: readonly Candidate[]): readonly Run[] => {
  const runs: Run[] = [];
  let from = 0;
  for (let to = 1; to <= byAmount.length; to += 1) {
    if (byAmount[to]?.amountMinor === byAmount[from]?.amountMinor) continue;
    if (to - from >= SAME_AMOUNT_MIN && to - from < byAmount.length) runs.push({ from, to });
    from = to;
  }
  return runs.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from).slice(0, SAME_AMOUNTS_TRIED_MAX);
};

/** The widest gaps between neighbours, the widest first: before the rows of these places. */
const widestGapsOf = (byAmount: readonly Candidate[]): readonly { readonly at: number }[] => {
  const gaps: { readonly at: number; readonly gap: number }[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (const [at, { ratio }] of byAmount.entries()) {
    if (ratio - before > GAP_MIN) gaps.push({ at, gap: ratio - before });
    before = ratio;
  }
  return gaps.sort((a, b) => b.gap - a.gap || a.at - b.at).slice(0, GAPS_TRIED_MAX);
};
