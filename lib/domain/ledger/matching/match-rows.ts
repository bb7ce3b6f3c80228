import { dayOf } from '../../kernel/calendar.ts';
import { isForgotten } from '../forgotten-row.ts';
import type { LedgerRow } from '../ledger-row.ts';
import { matchPending, PENDING_TO_POSTED_DAYS_MAX } from '../match-pending.ts';
import type { DeltaExtent } from '../member-feed.ts';
import type { ServedRow } from '../served-row.ts';
import { daysIssuedAnew } from './issued-anew.ts';
import { type ContentRule, matchByContent } from './match-content.ts';
import { isOfEarlierConnection, matchMoved } from './match-moved.ts';

export interface Matches {
  readonly servedOf: ReadonlyMap<LedgerRow, ServedRow>;
  readonly unknown: readonly ServedRow[];
  /** See `matchMoved`. */
  readonly unpaired: number;
}

export interface RowsToMatch {
  /** Rows that a feed knows, tombstones included. */
  readonly stored: readonly LedgerRow[];
  readonly served: readonly ServedRow[];
  readonly extent: DeltaExtent;
  /** Ids of rows that their upstream took back. */
  readonly takenBack: ReadonlySet<string>;
}

/** Finds the stored row of each row that was served, each at most once. */
export const matchRows = ({ stored, served, extent, takenBack }: RowsToMatch): Matches => {
  const { byId, byFormerId } = idsOf(stored);
  const servedOf = new Map<LedgerRow, ServedRow>();

  /** Takes those rows of `rows` that `find` has a free stored row for; returns the rest. */
  const take = (rows: readonly ServedRow[], find: (row: ServedRow) => LedgerRow | undefined): readonly ServedRow[] =>
    rows.filter((row) => {
      const match = find(row);
      if (match === undefined || servedOf.has(match)) return true;
      servedOf.set(match, row);
      return false;
    });

  let rest = take(served, (row) => {
    const known = row.upstreamId === null ? undefined : byId.get(row.upstreamId);
    return known === undefined || isReused(known, row) ? undefined : known;
  });
  rest = take(rest, ({ replacesIds }) =>
    replacesIds.flatMap((id) => byId.get(id) ?? []).find((row) => !isForgotten(row) && !servedOf.has(row)),
  );
  rest = take(rest, ({ status, pendingUpstreamId }) => {
    const pending = status === 'POSTED' && pendingUpstreamId !== null ? byId.get(pendingUpstreamId) : undefined;
    return pending?.status === 'PENDING' ? pending : undefined;
  });
  const isFree = (row: LedgerRow): boolean => !servedOf.has(row) && !isForgotten(row);
  const rule: ContentRule = {
    mayTakeId: ({ upstreamId }) => extent === 'all' || upstreamId === null || takenBack.has(upstreamId),
  };
  rest = matchByContent(stored.filter(isFree), rest, servedOf, rule);
  if (extent === 'part' && rest.length > 0) {
    const days = daysIssuedAnew({ stored: stored.filter((row) => !isForgotten(row)), served, servedOf, rest });
    const mayTakeId: ContentRule['mayTakeId'] = ({ transactedOn }) => days.has(transactedOn);
    rest = matchByContent(stored.filter(isFree), rest, servedOf, { mayTakeId });
  }
  // This comes after the other ways, because it looks at the posted row as the feed now has it.
  rest = rest.filter((row) => {
    const posted = row.status === 'PENDING' && row.upstreamId !== null ? byFormerId.get(row.upstreamId) : undefined;
    return posted === undefined || !mayHaveBeen(servedOf.get(posted) ?? posted, row);
  });
  const posting = matchPending(
    // What a list of changes does not name is still pending.
    stored.filter((row) => isFree(row) && row.status === 'PENDING' && (extent !== 'changes' || rule.mayTakeId(row))),
    rest.filter((row) => row.status === 'POSTED'),
  );
  rest = take(rest, (row) => posting.get(row));
  const moved = matchMoved(
    stored.filter((row) => isFree(row) && row.status === 'POSTED' && isOfEarlierConnection(row)),
    rest.filter((row) => row.status === 'POSTED'),
  );
  return { servedOf, unknown: take(rest, (row) => moved.servedOf.get(row)), unpaired: moved.unpaired };
};

const idsOf = (stored: readonly LedgerRow[]) => {
  const byId = new Map<string, LedgerRow>();
  const byFormerId = new Map<string, LedgerRow>();
  for (const row of stored) {
    if (row.upstreamId !== null) byId.set(row.upstreamId, row);
    if (row.formerUpstreamId !== null) byFormerId.set(row.formerUpstreamId, row);
  }
  return { byId, byFormerId };
};

/**
 * Some upstreams number rows by their place in the list, so that an id names another row tomorrow. A posted row never
 * changes its date, amount and text at once: where all three differ, the id names another row.
 */
export const isReused = (known: LedgerRow, served: ServedRow): boolean =>
  !isForgotten(known) &&
  known.status === 'POSTED' &&
  known.transactedOn !== served.transactedOn &&
  known.amountMinor !== served.amountMinor &&
  known.feedDescription !== served.description;

/** Whether a pending row can be the earlier form of a posted row, and is not a later row with the same id. */
const mayHaveBeen = (posted: PostedDates, pending: ServedRow): boolean => {
  const days = dayOf(posted.postedOn ?? posted.transactedOn) - dayOf(pending.transactedOn);
  return posted.type === pending.type && days >= 0 && days <= PENDING_TO_POSTED_DAYS_MAX;
};

type PostedDates = Pick<LedgerRow, 'type' | 'transactedOn' | 'postedOn'>;
