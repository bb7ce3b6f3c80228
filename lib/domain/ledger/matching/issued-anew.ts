import type { LedgerRow } from '../ledger-row.ts';
import type { ServedRow } from '../served-row.ts';
import { identityOfServed, identityOfStored } from './row-content.ts';

/** Rows of one account after ids were compared. */
export interface MatchedById {
  /** Rows of the ledger that a feed knows. */
  readonly stored: readonly LedgerRow[];
  /** All rows of the delta. */
  readonly served: readonly ServedRow[];
  readonly servedOf: ReadonlyMap<LedgerRow, ServedRow>;
  /** The rows of the delta that have not found a stored row. */
  readonly rest: readonly ServedRow[];
}

/**
 * The days (`YYYY-MM-DD`) whose rows have other ids in a file than the ledger knows. Some banks issue ids with each
 * download, and then a row of equal content is the stored row. At other banks another id is another row: files are cut
 * anywhere, and of two equal rows one may have come with an earlier file.
 *
 * On a day of new ids no row is found by its id, and each stored row has one of equal content. At the ends of a file that
 * can be chance, because the file may have a part of the day only. So one such day must lie between the ends.
 */
export const daysIssuedAnew = ({ stored, served, servedOf, rest }: MatchedById): ReadonlySet<string> => {
  const days = new Map<string, Day>();
  const free = new Map<string, number>();
  for (const row of rest) if (row.upstreamId !== null) count(free, identityOfServed(row), 1);
  for (const row of stored) {
    if (row.upstreamId === null) continue;
    const day = dayOf(days, row.transactedOn);
    if (servedOf.has(row)) day.isKnown ||= servedOf.get(row)?.upstreamId === row.upstreamId;
    else if (count(free, identityOfStored(row), -1) >= 0) day.paired += 1;
    else day.isLacking = true;
  }
  const anew = [...days].filter(([, day]) => !day.isKnown && !day.isLacking && day.paired > 0);
  const dates = served.map(({ transactedOn }) => transactedOn).sort();
  const [first = ''] = dates;
  const last = dates.at(-1) ?? '';
  const isWithin = anew.some(([date]) => date > first && date < last);
  return new Set(isWithin ? anew.map(([date]) => date) : []);
};

interface Day {
  /** A row was found by its id. */
  isKnown: boolean;
  /** A stored row has none of equal content in the file. */
  isLacking: boolean;
  paired: number;
}

const dayOf = (days: Map<string, Day>, date: string): Day => {
  const known = days.get(date);
  if (known !== undefined) return known;
  const day = { isKnown: false, isLacking: false, paired: 0 };
  days.set(date, day);
  return day;
};

/** The count after `change`. */
const count = (counts: Map<string, number>, key: string, change: number): number => {
  const next = (counts.get(key) ?? 0) + change;
  counts.set(key, next);
  return next;
};
