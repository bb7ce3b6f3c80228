import { dayOf } from '../kernel/calendar.ts';
import type { FeedTransaction } from '../upstream/feed.ts';
import type { ChangedTransaction } from './member-feed.ts';
import { isUsableId, trustedIds } from './trusted-ids.ts';

/** A row of the feed, ready to be compared with what is stored. */
export interface ServedRow extends FeedTransaction {
  /** Null when it cannot be trusted. */
  readonly upstreamId: string | null;
  /** Usable ids of rows in whose place it stands; its own id is not among them. */
  readonly replacesIds: readonly string[];
  /** All values of the row except its ids, as one text: rows of equal text cannot be told apart. */
  readonly content: string;
}

/** Texts of a feed are kept up to here; a column of them must always fit an item. */
const TEXT_LENGTH_MAX = 2_000;

/** Half a surrogate pair cannot be stored as UTF-8 and would make the row look changed at each refresh. */
const storable = (text: string): string => text.slice(0, TEXT_LENGTH_MAX).toWellFormed();
const storableOrNull = (text: string | null): string | null => (text === null ? null : storable(text));

/**
 * The rows of one account: ids checked, and pending rows left out that the same feed also serves as posted (by link, or
 * under the same id). In an order that does not depend on the order of the pages.
 */
export const servedRows = (feed: readonly ChangedTransaction[]): readonly ServedRow[] => {
  const posted = feed.filter((row) => row.status === 'POSTED');
  const superseding = new Set(posted.flatMap((row) => [row.upstreamId, row.pendingUpstreamId]).filter(isUsableId));
  const isSuperseded = (row: FeedTransaction): boolean =>
    row.status === 'PENDING' && row.upstreamId !== null && superseding.has(row.upstreamId);
  const rows = feed.filter((row) => !isSuperseded(row));
  const trusted = trustedIds(rows.map((row) => row.upstreamId));
  const links = trustedIds(rows.map((row) => row.pendingUpstreamId));
  return rows
    .map((row) => toServedRow(row, trusted, links))
    .sort((a, b) => order(a.content, b.content) || order(a.upstreamId ?? '', b.upstreamId ?? ''));
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const toServedRow = (row: ChangedTransaction, trusted: ReadonlySet<string>, links: ReadonlySet<string>): ServedRow => {
  if (row.amountMinor < 0n) throw new Error('an amount of a feed is negative');
  // A date that does not exist must stop the commit here, not corrupt a chunk.
  dayOf(row.transactedOn);
  if (row.postedOn !== null) dayOf(row.postedOn);
  const kept = {
    ...columnsOf(row, storable(row.description), storableOrNull(row.memo)),
    checkNumber: storableOrNull(row.checkNumber),
    latitude: storableOrNull(row.latitude),
    longitude: storableOrNull(row.longitude),
    extendedType: storableOrNull(row.extendedType),
  };
  return {
    ...kept,
    upstreamId: row.upstreamId !== null && trusted.has(row.upstreamId) ? row.upstreamId : null,
    pendingUpstreamId:
      row.pendingUpstreamId !== null && links.has(row.pendingUpstreamId) ? row.pendingUpstreamId : null,
    replacesIds: (row.replacesIds ?? []).filter((id) => isUsableId(id) && id !== row.upstreamId),
    content: contentTextOf(kept, kept.description, kept.memo),
  };
};

/** The values of a row that come from its upstream, without ids. */
type FeedColumns = Omit<FeedTransaction, 'upstreamId' | 'pendingUpstreamId'>;
/** Those that a stored row has under the same names. */
type SharedColumns = Omit<FeedColumns, 'description' | 'memo'>;

export const columnsOf = (row: SharedColumns, description: string, memo: string | null): FeedColumns => ({
  status: row.status,
  type: row.type,
  amountMinor: row.amountMinor,
  currencyCode: row.currencyCode,
  description,
  memo,
  transactedOn: row.transactedOn,
  postedOn: row.postedOn,
  checkNumber: row.checkNumber,
  merchantCategoryCode: row.merchantCategoryCode,
  isInternational: row.isInternational,
  transactedAt: row.transactedAt,
  postedAt: row.postedAt,
  latitude: row.latitude,
  longitude: row.longitude,
  extendedType: row.extendedType,
});

/** All values of a row except its ids, as one text. */
export const contentTextOf = (row: SharedColumns, description: string, memo: string | null): string =>
  JSON.stringify(Object.values({ ...columnsOf(row, description, memo), amountMinor: row.amountMinor.toString() }));
