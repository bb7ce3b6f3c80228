import { addDays, dayOf, todayUtc } from '../kernel/calendar.ts';
import type { Guid } from '../kernel/guid.ts';
import { isOwn } from '../transactions/transaction.ts';
import type { Describe } from './describe.ts';
import type { LedgerRow } from './ledger-row.ts';
import { matchPending, PENDING_TO_POSTED_DAYS_MAX } from './match-pending.ts';
import type { ServedTransactions } from './member-feed.ts';
import { redescribed, UNTOUCHED } from './own-words.ts';
import { type ServedRow, servedRows } from './served-row.ts';
import { withPartsMatchingParent } from './split.ts';

/** A pending row that was neither served nor posted for so long is removed, also where the feed does not cover its date. */
export const PENDING_EXPIRY_DAYS = 30;

export interface MergeInput {
  /** Ordinal of the account. */
  readonly account: number;
  /** The account's rows, tombstones included, from some days before the first served date on. */
  readonly stored: readonly LedgerRow[];
  readonly served: ServedTransactions;
  readonly nowMs: number;
  /** A fresh guid that carries the row's first date. */
  readonly newGuid: (date: string) => Guid<'TRN'>;
  readonly describe: Describe;
}

export interface MergeResult {
  /** In no particular order. A row that did not change is the same object as in `stored`. */
  readonly rows: readonly LedgerRow[];
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
}

/**
 * Brings what is stored of one account in line with what its upstream served. A row keeps its guid through new ids,
 * posting and changed amounts; equal rows stay as many as were served; posted rows the upstream no longer serves stay;
 * a pending row it no longer serves goes. The same feed again changes nothing.
 */
export const mergeTransactions = (input: MergeInput): MergeResult => {
  const { stored, served, nowMs } = input;
  const servedNow = servedRows(served.rows);
  const servedIds = new Set(servedNow.map(({ upstreamId }) => upstreamId));
  const matches = matchRows(
    stored.filter((row) => !isOwn(row)),
    servedNow,
  );
  const rows: LedgerRow[] = [];
  let created = 0;
  let updated = 0;
  let removed = 0;
  const expiry = addDays(todayUtc(nowMs), -PENDING_EXPIRY_DAYS);
  for (const row of stored) {
    const servedRow = matches.servedOf.get(row);
    if (isOwn(row)) rows.push(row);
    else if (servedRow !== undefined) {
      const next = withServed(row, servedRow, input);
      if (next !== row && row.deletedAt === null && differs(row, servedRow)) updated += 1;
      rows.push(next);
    } else if (isGone(row, served, expiry)) removed += 1;
    // The id names another row by now: from here on the row is found by its content.
    else rows.push(row.upstreamId !== null && servedIds.has(row.upstreamId) ? { ...row, upstreamId: null } : row);
  }
  for (const servedRow of matches.unknown) {
    created += 1;
    rows.push(newRow(input, servedRow));
  }
  return { rows: withPartsMatchingParent(rows, nowMs), created, updated, removed };
};

/** Only pending rows are removed, and only where the feed covers their date or did not serve them for a month. */
const isGone = (row: LedgerRow, { servedFrom, servedTo }: ServedTransactions, expiry: string): boolean => {
  if (row.status !== 'PENDING' || row.deletedAt !== null) return false;
  const isCovered = row.transactedOn >= servedFrom && (servedTo === undefined || row.transactedOn <= servedTo);
  return isCovered || row.transactedOn < expiry;
};

interface Matches {
  readonly servedOf: ReadonlyMap<LedgerRow, ServedRow>;
  readonly unknown: readonly ServedRow[];
}

const matchRows = (stored: readonly LedgerRow[], served: readonly ServedRow[]): Matches => {
  const byId = new Map<string, LedgerRow>();
  const byFormerId = new Map<string, LedgerRow>();
  for (const row of stored) {
    if (row.upstreamId !== null) byId.set(row.upstreamId, row);
    if (row.formerUpstreamId !== null) byFormerId.set(row.formerUpstreamId, row);
  }
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
  rest = take(rest, ({ status, pendingUpstreamId }) => {
    const pending = status === 'POSTED' && pendingUpstreamId !== null ? byId.get(pendingUpstreamId) : undefined;
    return pending?.status === 'PENDING' ? pending : undefined;
  });
  const isFree = (row: LedgerRow): boolean => !servedOf.has(row);
  rest = matchByContent(stored.filter(isFree), rest, servedOf);
  // This comes after the other ways, because it looks at the posted row as the feed now has it.
  rest = rest.filter((row) => {
    const posted = row.status === 'PENDING' && row.upstreamId !== null ? byFormerId.get(row.upstreamId) : undefined;
    return posted === undefined || !mayHaveBeen(servedOf.get(posted) ?? posted, row);
  });
  const posting = matchPending(
    stored.filter((row) => isFree(row) && row.status === 'PENDING'),
    rest.filter((row) => row.status === 'POSTED'),
  );
  return { servedOf, unknown: take(rest, (row) => posting.get(row)) };
};

/**
 * Some upstreams number rows by their place in the list, so that an id names another row tomorrow. A posted row never
 * changes its date, amount and text at once: where all three differ, the id names another row.
 */
const isReused = (known: LedgerRow, served: ServedRow): boolean =>
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

/** What makes two rows of an account the same where ids do not tell: date, amount, direction, text, and status. */
const identityOf = (
  row: {
    readonly transactedOn: string;
    readonly amountMinor: bigint;
    readonly type: string;
    readonly status: string;
  },
  description: string,
): string => `${row.transactedOn} ${row.amountMinor} ${row.type} ${row.status} ${description}`;

/**
 * Pairs rows of equal identity, as many as there are on both sides. Among twins those that agree in everything else
 * find each other first, so that serving them in another order changes nothing.
 */
const matchByContent = (
  free: readonly LedgerRow[],
  served: readonly ServedRow[],
  servedOf: Map<LedgerRow, ServedRow>,
): readonly ServedRow[] => {
  if (served.length === 0 || free.length === 0) return served;
  const groups = new Map<string, LedgerRow[]>();
  for (const row of free) {
    const identity = identityOf(row, row.feedDescription);
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [row]);
    else group.push(row);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.guid < b.guid ? -1 : 1));
  const pair = (row: ServedRow, agrees: (candidate: LedgerRow) => boolean): boolean => {
    const group = groups.get(identityOf(row, row.description));
    const at = group?.findIndex(agrees) ?? -1;
    const [match] = at < 0 ? [] : (group?.splice(at, 1) ?? []);
    if (match === undefined) return false;
    servedOf.set(match, row);
    return true;
  };
  const isTwin = (row: ServedRow) => (candidate: LedgerRow) => !differs(candidate, row);
  const isItself = (row: ServedRow) => (candidate: LedgerRow) =>
    candidate.upstreamId === row.upstreamId && !differs(candidate, row);
  return served
    .filter((row) => !pair(row, isItself(row)))
    .filter((row) => !pair(row, isTwin(row)))
    .filter((row) => !pair(row, () => true));
};

/** Columns that rows of the feed and of the ledger have under the same name. */
const SHARED_COLUMNS = [
  'status',
  'type',
  'amountMinor',
  'currencyCode',
  'transactedOn',
  'postedOn',
  'checkNumber',
  'merchantCategoryCode',
  'isInternational',
  'transactedAt',
  'postedAt',
  'latitude',
  'longitude',
  'extendedType',
] as const satisfies readonly (keyof LedgerRow & keyof ServedRow)[];

/** Whether the feed serves the row with another content than the stored one. */
const differs = (row: LedgerRow, served: ServedRow): boolean =>
  row.feedDescription !== served.description ||
  row.feedMemo !== served.memo ||
  SHARED_COLUMNS.some((name) => row[name] !== served[name]);

const withServed = (row: LedgerRow, served: ServedRow, { nowMs, describe }: MergeInput): LedgerRow => {
  // A posted row served as pending again is an upstream's old page: posting is never taken back.
  if (row.status === 'POSTED' && served.status === 'PENDING') return row;
  const hasNewId = row.upstreamId !== served.upstreamId;
  const hasPosted = row.status === 'PENDING' && served.status === 'POSTED';
  const formerUpstreamId = hasPosted && hasNewId ? (row.upstreamId ?? row.formerUpstreamId) : row.formerUpstreamId;
  const hasNewContent = differs(row, served);
  if (!hasNewContent && !hasNewId && formerUpstreamId === row.formerUpstreamId) return row;
  if (!hasNewContent) return { ...row, upstreamId: served.upstreamId, formerUpstreamId };
  return {
    ...row,
    ...contentOf(served),
    ...describedAgain(row, served, describe),
    date: row.userSet.date ? row.date : served.transactedOn,
    memo: row.userSet.memo ? row.memo : served.memo,
    upstreamId: served.upstreamId,
    formerUpstreamId,
    updatedAt: row.deletedAt === null ? nowMs : row.updatedAt,
  };
};

/** Another text or direction may mean another category, another amount does not. What the user set stays. */
const describedAgain = (row: LedgerRow, served: ServedRow, describe: Describe) => {
  const wordsAreSame =
    row.feedDescription === served.description &&
    row.merchantCategoryCode === served.merchantCategoryCode &&
    row.type === served.type;
  return wordsAreSame ? {} : redescribed(row, describe(served));
};

const newRow = ({ account, nowMs, newGuid, describe }: MergeInput, served: ServedRow): LedgerRow => ({
  guid: newGuid(served.transactedOn),
  account,
  date: served.transactedOn,
  ...contentOf(served),
  ...describe(served),
  memo: served.memo,
  ...UNTOUCHED,
  createdAt: nowMs,
  updatedAt: nowMs,
  upstreamId: served.upstreamId,
  formerUpstreamId: null,
  deletedAt: null,
});

/** The columns of a stored row that follow from the feed alone. */
const contentOf = (served: ServedRow) => {
  const { content: _, upstreamId: _id, pendingUpstreamId: _pending, description, memo, ...shared } = served;
  return { ...shared, feedDescription: description, feedMemo: memo };
};
