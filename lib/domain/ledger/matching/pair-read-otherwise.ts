import type { LedgerRow } from '../ledger-row.ts';
import { LIKE_TEXT_DISTANCE_MAX, wordDistanceOf, wordSetOf } from '../match-pending.ts';
import type { ServedRow } from '../served-row.ts';

/** A stored row, and the row of a file that it is in another reading. */
export interface ReadAgain {
  readonly stored: LedgerRow;
  readonly served: ServedRow;
}

/**
 * Groups of more pairs are paired in order: comparing all texts would take the square of the time, and more than so many
 * payments of one day and amount are mostly alike.
 */
const PAIRS_COMPARED_MAX = 256;

/**
 * Pairs rows of two readings of one file, each row once. A reading may have changed the text, the direction, the amount (by a
 * fee) or the day, but not all of them. The closest come first: the same day, amount and text; the same day and amount; the
 * same day and text; the same amount and text.
 */
export const pairReadOtherwise = (stored: readonly LedgerRow[], served: readonly ServedRow[]): readonly ReadAgain[] => {
  const left: Left = { stored: stored.map(readingOfStored).toSorted(byRank), served: served.map(readingOfServed) };
  const pairs: ReadAgain[] = [];
  for (const { keyOf, pair } of STEPS) pairs.push(...takePairs(left, keyOf, pair));
  return pairs;
};

/** A row with what of it is compared. */
interface Reading<Row> {
  readonly row: Row;
  readonly values: Pick<ServedRow, 'transactedOn' | 'amountMinor' | 'currencyCode' | 'type' | 'description'>;
  readonly words: ReadonlySet<string>;
  /** Breaks ties. */
  readonly rank: string;
}

interface Left {
  stored: readonly Reading<LedgerRow>[];
  served: readonly Reading<ServedRow>[];
}

const readingOfStored = (row: LedgerRow): Reading<LedgerRow> => ({
  row,
  values: { ...row, description: row.feedDescription },
  words: wordSetOf(`${row.feedDescription} ${row.feedMemo ?? ''}`),
  // A row that is there comes before one that its user deleted.
  rank: `${row.deletedAt === null ? 0 : 1} ${row.guid}`,
});

const readingOfServed = (row: ServedRow): Reading<ServedRow> => ({
  row,
  values: row,
  words: wordSetOf(`${row.description} ${row.memo ?? ''}`),
  rank: row.content,
});

interface Pair {
  readonly stored: Reading<LedgerRow>;
  readonly served: Reading<ServedRow>;
}

type KeyOf = (values: Reading<unknown>['values']) => string | null;
type PairGroup = (stored: Pair['stored'][], served: Pair['served'][]) => readonly Pair[];

const inOrder: PairGroup = (stored, served) =>
  served.flatMap((row, at) => {
    const match = stored[at];
    return match === undefined ? [] : [{ stored: match, served: row }];
  });

/** The likest texts first. */
const byLikeness =
  (distanceMax: number): PairGroup =>
  (stored, served) => {
    const pairs = served.flatMap((row) =>
      stored.map((other) => ({
        stored: other,
        served: row,
        distance: wordDistanceOf(other.words, row.words),
        turned: other.values.type === row.values.type ? 0 : 1,
      })),
    );
    const taken = new Set<Reading<unknown>>();
    return pairs
      .filter(({ distance }) => distance <= distanceMax)
      .sort((a, b) => a.distance - b.distance || a.turned - b.turned || byRank(a.stored, b.stored))
      .filter((pair) => {
        if (taken.has(pair.stored) || taken.has(pair.served)) return false;
        taken.add(pair.stored).add(pair.served);
        return true;
      });
  };

const byRank = (a: Reading<unknown>, b: Reading<unknown>): number => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0);

const anyWords = byLikeness(1);
const likeWords = byLikeness(LIKE_TEXT_DISTANCE_MAX);
const isSmall = (stored: readonly unknown[], served: readonly unknown[]): boolean =>
  stored.length * served.length <= PAIRS_COMPARED_MAX;

const dayAndAmount: KeyOf = ({ transactedOn, amountMinor, currencyCode }) =>
  `${transactedOn} ${amountMinor} ${currencyCode}`;

/** Rows without a text are not told apart by it. */
const withText =
  (keyOf: KeyOf): KeyOf =>
  (values) =>
    values.description === '' ? null : `${keyOf(values)} ${values.description}`;

const STEPS: readonly { readonly keyOf: KeyOf; readonly pair: PairGroup }[] = [
  { keyOf: withText((values) => `${dayAndAmount(values)} ${values.type}`), pair: inOrder },
  { keyOf: withText(dayAndAmount), pair: inOrder },
  { keyOf: dayAndAmount, pair: (a, b) => (isSmall(a, b) ? anyWords(a, b) : inOrder(a, b)) },
  { keyOf: withText(({ transactedOn, currencyCode }) => `${transactedOn} ${currencyCode}`), pair: inOrder },
  {
    keyOf: ({ transactedOn, currencyCode }) => `${transactedOn} ${currencyCode}`,
    pair: (a, b) => (isSmall(a, b) ? likeWords(a, b) : []),
  },
  { keyOf: withText(({ amountMinor, currencyCode, type }) => `${amountMinor} ${currencyCode} ${type}`), pair: inOrder },
];

/** The pairs of all groups of a key, which are left no longer then. */
const takePairs = (left: Left, keyOf: KeyOf, pairGroup: PairGroup): readonly ReadAgain[] => {
  const byKey = Map.groupBy(left.stored, ({ values }) => keyOf(values));
  const asked = Map.groupBy(left.served, ({ values }) => keyOf(values));
  const pairs = [...asked].flatMap(([key, served]) => (key === null ? [] : pairGroup(byKey.get(key) ?? [], served)));
  const taken = new Set<Reading<unknown>>(pairs.flatMap(({ stored, served }) => [stored, served]));
  left.stored = left.stored.filter((one) => !taken.has(one));
  left.served = left.served.filter((one) => !taken.has(one));
  return pairs.map(({ stored, served }) => ({ stored: stored.row, served: served.row }));
};
