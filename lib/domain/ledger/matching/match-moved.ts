import { dayOf } from '../../kernel/calendar.ts';
import type { LedgerRow } from '../ledger-row.ts';
import { textDistanceOf } from '../match-pending.ts';
import type { ServedRow } from '../served-row.ts';

/** Connectors give the day of a payment by different rules: of the purchase, of the posting, in another time zone. */
const DAYS_APART_MAX = 3;

/**
 * Stands in the place of the id that a row had while it was pending. The row came by a connection that its member has no
 * more, so its ids mean nothing to the new one.
 */
const EARLIER_CONNECTION = '\u0001earlier connection';

/** The row after its member moved to another institution. */
export const ofEarlierConnection = (row: LedgerRow): LedgerRow => ({
  ...row,
  upstreamId: null,
  formerUpstreamId: EARLIER_CONNECTION,
});

export const isOfEarlierConnection = ({ formerUpstreamId }: LedgerRow): boolean =>
  formerUpstreamId === EARLIER_CONNECTION;

export interface MovedMatches {
  readonly servedOf: ReadonlyMap<ServedRow, LedgerRow>;
  /** Posted rows that may be one of several stored rows. They are stored beside those. */
  readonly unpaired: number;
}

/**
 * Pairs posted rows of an earlier connection with those that a new connection serves in other words. Both have the same
 * direction, currency and amount, and their dates are three days apart at most. Rows that can be each other only are pairs;
 * then those that share words, the likest first. The others are left.
 */
export const matchMoved = (stored: readonly LedgerRow[], served: readonly ServedRow[]): MovedMatches => {
  const byAmount = new Map<string, LedgerRow[]>();
  for (const row of stored) {
    const group = byAmount.get(amountOf(row));
    if (group === undefined) byAmount.set(amountOf(row), [row]);
    else group.push(row);
  }
  const asked = Map.groupBy(served, amountOf);
  const servedOf = new Map<ServedRow, LedgerRow>();
  let unpaired = 0;
  for (const [amount, rows] of asked) {
    const candidates = pairsOf(byAmount.get(amount) ?? [], rows);
    const paired = pairedOf(candidates);
    for (const { served: row, stored: match } of paired) servedOf.set(row, match);
    unpaired += new Set(candidates.map(({ served: row }) => row).filter((row) => !servedOf.has(row))).size;
  }
  return { servedOf, unpaired };
};

interface Pair {
  readonly stored: LedgerRow;
  readonly served: ServedRow;
  readonly days: number;
}

const amountOf = ({ type, currencyCode, amountMinor }: Pick<LedgerRow, 'type' | 'currencyCode' | 'amountMinor'>) =>
  `${type} ${currencyCode} ${amountMinor}`;

const pairsOf = (stored: readonly LedgerRow[], served: readonly ServedRow[]): readonly Pair[] => {
  const byDay = Map.groupBy(stored, ({ transactedOn }) => dayOf(transactedOn));
  return served.flatMap((row) => {
    const day = dayOf(row.transactedOn);
    const pairs: Pair[] = [];
    for (let days = -DAYS_APART_MAX; days <= DAYS_APART_MAX; days += 1) {
      for (const other of byDay.get(day + days) ?? []) pairs.push({ stored: other, served: row, days: Math.abs(days) });
    }
    return pairs;
  });
};

const pairedOf = (candidates: readonly Pair[]): readonly Pair[] => {
  const ofStored = Map.groupBy(candidates, ({ stored }) => stored);
  const ofServed = Map.groupBy(candidates, ({ served }) => served);
  const isOnly = ({ stored, served }: Pair): boolean =>
    ofStored.get(stored)?.length === 1 && ofServed.get(served)?.length === 1;
  const paired = candidates.filter(isOnly);
  const taken = new Set<LedgerRow | ServedRow>(paired.flatMap(({ stored, served }) => [stored, served]));
  const alike = candidates
    .filter(({ stored, served }) => !taken.has(stored) && !taken.has(served))
    .map((pair) => ({ ...pair, distance: textDistanceOf(pair.stored.feedDescription, pair.served.description) }))
    .filter(({ distance }) => distance < 1)
    .sort(byLikeness);
  for (const pair of alike) {
    if (taken.has(pair.stored) || taken.has(pair.served)) continue;
    taken.add(pair.stored);
    taken.add(pair.served);
    paired.push(pair);
  }
  return paired;
};

type AlikePair = Pair & { readonly distance: number };

const byLikeness = (a: AlikePair, b: AlikePair): number =>
  a.days - b.days ||
  a.distance - b.distance ||
  compareText(a.served.content, b.served.content) ||
  compareText(a.stored.guid, b.stored.guid);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
