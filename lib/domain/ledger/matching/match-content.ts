import type { LedgerRow } from '../ledger-row.ts';
import { contentTextOf, type ServedRow } from '../served-row.ts';
import { identityOfServed, identityOfStored } from './row-content.ts';

/** Which stored rows a row of the feed may be, where their contents are equal. */
export interface ContentRule {
  /** Whether a row of the feed that has an id may be the stored row, which is known by another id or by none. */
  readonly mayTakeId: (stored: LedgerRow) => boolean;
}

/**
 * Pairs rows of equal identity, as many as there are on both sides. Among twins those that agree in everything else
 * find each other first, so that serving them in another order changes nothing. Adds the pairs to `servedOf`, and returns
 * the rows of the feed that found none. Linear in the number of rows, also of twins.
 */
export const matchByContent = (
  free: readonly LedgerRow[],
  served: readonly ServedRow[],
  servedOf: Map<LedgerRow, ServedRow>,
  { mayTakeId }: ContentRule,
): readonly ServedRow[] => {
  if (served.length === 0 || free.length === 0) return served;
  const wanted = new Set(served.map(identityOfServed));
  const candidates = free.filter((row) => wanted.has(identityOfStored(row))).sort((a, b) => (a.guid < b.guid ? -1 : 1));
  if (candidates.length === 0) return served;
  const renamable = candidates.filter(mayTakeId);
  let rest = served;
  for (const likeness of LIKENESSES) {
    const [named, nameless] = [rest.some(hasId), rest.some((row) => !hasId(row))];
    const anyOf = nameless ? takerOf(likeness, candidates, servedOf) : NOTHING;
    const renamableOf = named ? takerOf(likeness, renamable, servedOf) : NOTHING;
    rest = rest.filter((row) => {
      const match = (hasId(row) ? renamableOf : anyOf)(row);
      if (match !== undefined) servedOf.set(match, row);
      return match === undefined;
    });
    if (rest.length === 0) return rest;
  }
  return rest;
};

/** From the closest: the same id and content; the same content; the same date, amount, direction, text and status. */
const LIKENESSES = ['itself', 'twin', 'alike'] as const;
type Likeness = (typeof LIKENESSES)[number];

/** What two rows of a likeness have in common. */
const KEYS: Readonly<Record<Likeness, { of: (served: ServedRow) => string; ofStored: (stored: LedgerRow) => string }>> =
  {
    itself: {
      of: ({ upstreamId, content }) => `${upstreamId} ${content}`,
      ofStored: (row) => `${row.upstreamId} ${contentTextOf(row, row.feedDescription, row.feedMemo)}`,
    },
    twin: {
      of: ({ content }) => content,
      ofStored: (row) => contentTextOf(row, row.feedDescription, row.feedMemo),
    },
    alike: { of: identityOfServed, ofStored: identityOfStored },
  };

interface Queue {
  readonly rows: LedgerRow[];
  next: number;
}

type Take = (served: ServedRow) => LedgerRow | undefined;

const NOTHING: Take = () => undefined;

const hasId = ({ upstreamId }: ServedRow): boolean => upstreamId !== null;

/** Gives the first of `rows` that is like a row of the feed and is not in `taken`. */
const takerOf = (likeness: Likeness, rows: readonly LedgerRow[], taken: ReadonlyMap<LedgerRow, ServedRow>): Take => {
  const { of, ofStored } = KEYS[likeness];
  const queues = new Map<string, Queue>();
  for (const row of rows) {
    if (taken.has(row)) continue;
    const key = ofStored(row);
    const queue = queues.get(key);
    if (queue === undefined) queues.set(key, { rows: [row], next: 0 });
    else queue.rows.push(row);
  }
  return (served) => {
    const queue = queues.get(of(served));
    if (queue === undefined) return undefined;
    for (; queue.next < queue.rows.length; queue.next += 1) {
      const row = queue.rows[queue.next];
      if (row !== undefined && !taken.has(row)) return row;
    }
    return undefined;
  };
};
