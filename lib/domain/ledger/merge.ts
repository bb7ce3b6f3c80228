import { addDays, todayUtc } from '../kernel/calendar.ts';
import type { Guid } from '../kernel/guid.ts';
import { withChange } from '../kernel/with-change.ts';
import { isOwn } from '../transactions/transaction.ts';
import type { Describe } from './describing/describe.ts';
import { redescribed, UNTOUCHED } from './describing/own-words.ts';
import { forgottenRow, isForgotten } from './forgotten-row.ts';
import type { NamedRows, UndoneRows } from './imported-rows.ts';
import type { LedgerRow } from './ledger-row.ts';
import { isOfEarlierConnection } from './matching/match-moved.ts';
import { matchReplaced, type ReplacedMatches } from './matching/match-replaced.ts';
import { matchRows, type RowsToMatch } from './matching/match-rows.ts';
import { type ReplacedRows, replacing } from './matching/replaced-rows.ts';
import { contentOf, differs } from './matching/row-content.ts';
import type { ServedTransactions } from './member-feed.ts';
import { type ServedRow, servedRows } from './served-row.ts';
import { withPartsMatchingParent } from './split.ts';
import { isUsableId } from './trusted-ids.ts';

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
  /** Those of earlier imports that the rows replace. */
  readonly undone?: UndoneRows;
}

export interface MergeResult {
  /** In no particular order. A row that did not change is the same object as in `stored`. */
  readonly rows: readonly LedgerRow[];
  /** The rows that the feed named; without those that the user deleted. */
  readonly named: NamedRows;
  /** Rows that may be one of several rows of an earlier connection, and were stored beside them. */
  readonly unpaired: number;
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
  readonly replaced: ReplacedRows;
}

/**
 * Brings what is stored of one account in line with what its upstream served. A row keeps its guid through new ids,
 * posting, corrections and changed amounts; equal rows stay as many as were served; posted rows the upstream no longer
 * serves stay; a pending row that it no longer serves goes, unless a delta only does not name it. A row that the upstream
 * takes back goes, and its id stays behind. The same feed again changes nothing. Rows of imports that the feed replaces become
 * the rows that it has in their place, with the changes by their user, and go where it has none.
 */
export const mergeTransactions = (input: MergeInput): MergeResult => {
  const { stored, served, nowMs, undone } = input;
  const takenBack = idsTakenBack(served);
  const servedNow = servedRows(served.rows).filter((row) => row.upstreamId === null || !takenBack.has(row.upstreamId));
  const ids: ServedIds = { takenBack, named: new Set(servedNow.map(({ upstreamId }) => upstreamId)) };
  const toMatch: RowsToMatch = {
    stored: stored.filter((row) => !isOwn(row)),
    served: servedNow,
    extent: served.kind === 'window' ? 'all' : served.extent,
    takenBack,
  };
  const matches = matchesOf(toMatch, undone);
  const replaced = replacing(undone);
  const rows: LedgerRow[] = [];
  const found: Guid<'TRN'>[] = [];
  let updated = 0;
  let removed = 0;
  const expiry = addDays(todayUtc(nowMs), -PENDING_EXPIRY_DAYS);
  for (const row of stored) {
    const servedRow = matches.servedOf.get(row);
    if (isOwn(row)) rows.push(row);
    else if (servedRow !== undefined) {
      const next = matches.renewed.has(row) ? renewed(row, servedRow, input) : withServed(row, servedRow, ids, input);
      const isUpdated = next !== row && row.deletedAt === null && differs(row, servedRow);
      updated += Number(isUpdated);
      replaced.found(row, isUpdated ? next : null);
      rows.push(next);
      if (next.deletedAt === null) found.push(next.guid);
    } else if (row.deletedAt === null && row.upstreamId !== null && takenBack.has(row.upstreamId)) {
      removed += 1;
      rows.push(forgottenRow(row, row.upstreamId, nowMs));
    } else if (replaced.takes(row) || isGone(row, served, expiry)) removed += 1;
    else rows.push(withoutTakenId(row, ids));
  }
  const unknown = matches.unknown.filter((row) => !isLapsed(row, served, expiry));
  const brought = unknown.map((servedRow) => newRow(input, servedRow));
  const all = [...rows, ...brought];
  const named = { brought: brought.map(({ guid }) => guid), found };
  const after = withPartsMatchingParent([...all, ...replacedRows(all, servedNow, input)], nowMs);
  const counts = { unpaired: matches.unpaired, created: brought.length, updated, removed };
  return { rows: after, named, ...counts, replaced: replaced.result() };
};

const matchesOf = (rows: RowsToMatch, undone: UndoneRows | undefined): ReplacedMatches =>
  undone === undefined ? { ...matchRows(rows), renewed: new Set() } : matchReplaced(rows, undone);

/** Where the id names another row by now, the row is found by its content from here on. */
const withoutTakenId = (row: LedgerRow, { named }: ServedIds): LedgerRow =>
  row.upstreamId !== null && named.has(row.upstreamId) ? { ...row, upstreamId: null } : row;

interface ServedIds {
  readonly takenBack: ReadonlySet<string>;
  /** Ids of rows that were served, and null. */
  readonly named: ReadonlySet<string | null>;
}

/** Ids of rows that the upstream took back, also those in whose place another row stands now. */
export const idsTakenBack = (served: ServedTransactions): ReadonlySet<string> =>
  served.kind === 'window'
    ? new Set()
    : new Set(
        [
          ...served.removedIds,
          ...served.rows.flatMap(({ upstreamId, replacesIds = [] }) => replacesIds.filter((id) => id !== upstreamId)),
        ].filter(isUsableId),
      );

/**
 * Only pending rows are removed, and only where the feed covers their date or did not serve them for a month. Those of an
 * earlier connection are served by nobody any more.
 */
const isGone = (row: LedgerRow, served: ServedTransactions, expiry: string): boolean => {
  if (row.status !== 'PENDING' || row.deletedAt !== null) return false;
  if (row.transactedOn < expiry || isOfEarlierConnection(row)) return true;
  if (served.kind === 'delta') return false;
  const { servedFrom, servedTo } = served;
  return row.transactedOn >= servedFrom && (servedTo === undefined || row.transactedOn <= servedTo);
};

/** A row that goes because no delta named it for a month does not come back when a cursor was lost. */
const isLapsed = (row: ServedRow, served: ServedTransactions, expiry: string): boolean =>
  served.kind === 'delta' && row.status === 'PENDING' && row.transactedOn < expiry;

/**
 * Tombstones of the ids that rows of the feed stand for, so that no older answer brings those again. `rows` are the rows
 * after the merge.
 */
const replacedRows = (
  rows: readonly LedgerRow[],
  served: readonly ServedRow[],
  { nowMs, ...input }: MergeInput,
): readonly LedgerRow[] => {
  const heirs = new Map(served.flatMap((row) => row.replacesIds.map((id) => [id, row])));
  if (heirs.size === 0) return [];
  for (const row of rows) if (row.upstreamId !== null && !isOwn(row)) heirs.delete(row.upstreamId);
  return [...heirs].map(([id, heir]) => forgottenRow(newRow({ nowMs, ...input }, heir), id, nowMs));
};

const withServed = (row: LedgerRow, served: ServedRow, ids: ServedIds, input: MergeInput): LedgerRow => {
  if (isFinal(row, served)) return row;
  const upstreamId = served.upstreamId ?? keptId(row, ids, input);
  const hasPosted = row.status === 'PENDING' && served.status === 'POSTED';
  const formerUpstreamId = formerIdOf(row, hasPosted && row.upstreamId !== upstreamId);
  return withContent(row, served, { upstreamId, formerUpstreamId }, input);
};

/** The row as if it had come with this feed for the first time, with what its user made of it. */
const renewed = (row: LedgerRow, served: ServedRow, input: MergeInput): LedgerRow =>
  withContent(row, served, { upstreamId: served.upstreamId, formerUpstreamId: null }, input);

const withContent = (
  row: LedgerRow,
  served: ServedRow,
  ids: Pick<LedgerRow, 'upstreamId' | 'formerUpstreamId'>,
  { nowMs, describe }: MergeInput,
): LedgerRow => {
  if (!differs(row, served)) return withChange<LedgerRow>(row, ids);
  return {
    ...row,
    ...contentOf(served),
    ...describedAgain(row, served, describe),
    date: row.userSet.date ? row.date : served.transactedOn,
    memo: row.userSet.memo ? row.memo : served.memo,
    ...ids,
    updatedAt: row.deletedAt === null ? nowMs : row.updatedAt,
  };
};

const formerIdOf = (row: LedgerRow, hasPostedAnew: boolean): string | null => {
  const former = isOfEarlierConnection(row) ? null : row.formerUpstreamId;
  return hasPostedAnew ? (row.upstreamId ?? former) : former;
};

/** A posted row served as pending again is an upstream's old page: posting is never taken back. */
const isFinal = (row: LedgerRow, served: ServedRow): boolean =>
  isForgotten(row) || (row.status === 'POSTED' && served.status === 'PENDING');

/** A delta that has the row without an id, such as another kind of file, says nothing about the id. */
const keptId = ({ upstreamId }: LedgerRow, { takenBack, named }: ServedIds, { served }: MergeInput): string | null =>
  served.kind === 'window' || upstreamId === null || takenBack.has(upstreamId) || named.has(upstreamId)
    ? null
    : upstreamId;

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
