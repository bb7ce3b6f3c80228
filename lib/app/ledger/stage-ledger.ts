import { dayOf } from '../../domain/kernel/calendar.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { hintedGuid } from '../../domain/kernel/hinted-guid.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import { DESCRIBER_EDITION, type Describe } from '../../domain/ledger/describing/describe.ts';
import { describedAnew } from '../../domain/ledger/describing/described-anew.ts';
import { isForgotten } from '../../domain/ledger/forgotten-row.ts';
import { isToUndo, type NamedRows, type UndoneRows } from '../../domain/ledger/imported-rows.ts';
import type { LedgerIndex } from '../../domain/ledger/ledger-index.ts';
import { isListed, type LedgerRow } from '../../domain/ledger/ledger-row.ts';
import { PENDING_TO_POSTED_DAYS_MAX } from '../../domain/ledger/match-pending.ts';
import { ofEarlierConnection } from '../../domain/ledger/matching/match-moved.ts';
import { allReplaced, NOTHING_REPLACED, type ReplacedRows } from '../../domain/ledger/matching/replaced-rows.ts';
import type { ServedTransactions } from '../../domain/ledger/member-feed.ts';
import { idsTakenBack, type MergeResult, mergeTransactions } from '../../domain/ledger/merge.ts';
import type { Member } from '../../domain/members/member.ts';
import { isOwn } from '../../domain/transactions/transaction.ts';
import {
  type AssembledLedger,
  assemble,
  type ChunkRange,
  type LoadedChunks,
  loadChunks,
  unchanged,
} from '../../store/ledger/assemble.ts';
import { countNotBefore, wholeDays } from '../../store/ledger/range.ts';
import type { Missing } from '../../store/table/item-error.ts';
import type { Adapters } from '../adapters.ts';
import { describeRest, isToDescribe } from './describe-rest.ts';

/** One merge of a feed into what is stored of a member. */
export interface FeedMerge {
  readonly member: Member;
  /** Begins the name of every piece that the merge makes. */
  readonly generation: string;
  readonly nowMs: number;
  /** See `MemberFeed`. */
  readonly isOfNewConnection: boolean;
  readonly undone?: UndoneRows;
}

/** The transactions that were served for one account. */
export interface ServedAccount {
  readonly ordinal: number;
  readonly served: ServedTransactions;
}

export interface StagedLedger extends AssembledLedger {
  readonly kind: 'staged';
  readonly named: NamedRows;
  /** By the ordinal of each account that was served. */
  readonly byAccount: ReadonlyMap<number, Omit<MergeResult, 'removed'>>;
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
  /** Of the accounts that were served, and of the others. */
  readonly undone: Undone;
}

export interface Undone {
  readonly served: ReplacedRows;
  readonly others: ReplacedRows;
}

/**
 * Stored rows are read from so many days before the first date served: a pending row may be that much older than its
 * posted row, and an upstream that cuts by posting date serves rows a few days older than it says.
 */
const LOOK_BACK_DAYS = PENDING_TO_POSTED_DAYS_MAX + 4;

/**
 * Merges what was served into the ledger. Reads the chunks that it needs, strongly; all of them, where older rules described
 * some of the rows. Writes nothing.
 */
export const stageLedger = async (
  deps: Pick<Adapters, 'table' | 'ids'> & { readonly describe: Describe },
  merge: FeedMerge,
  before: LedgerIndex,
  served: readonly ServedAccount[],
): Promise<StagedLedger | Missing> => {
  const { member, generation } = merge;
  // A row of a replaced import may lie in any of them.
  const isAll = merge.isOfNewConnection || merge.undone !== undefined;
  const recent = isAll ? before.chunks.length : recentNeeded(before, served);
  const loaded = await loadFor(deps.table, member, before, { served, recent });
  if (loaded.kind === 'missing') return loaded;
  const { range } = loaded;
  const isStale = isToDescribe(before);
  const known = loaded.chunks.flatMap((chunk) => chunk.rows);
  const rows = isStale ? known.map((row) => describedAnew(row, deps.describe, merge.nowMs)) : known;
  const stored = merge.isOfNewConnection ? rows.map(withoutIds) : rows;
  const merged = mergeAll(deps, merge, stored, served);
  const { rows: _, ofAccount, ...counts } = merged;
  const assembled = assemble({ member, before, generation }, range, loaded.chunks, merged.rows) ?? unchanged(before);
  const rest = isStale ? before.chunks.length - range.end : 0;
  const ledger = await describeRest(deps, merge, assembled, rest);
  if (ledger.kind === 'missing') return ledger;
  // Rows that came now to a ledger of a newer release were described by the rules of this one.
  const edition = isStale ? DESCRIBER_EDITION : Math.min(before.edition, DESCRIBER_EDITION);
  const index = isStale || ledger.index !== before ? { ...ledger.index, edition } : before;
  return { ...ledger, kind: 'staged', index, ...counts, byAccount: ofAccount };
};

interface LoadedRange extends LoadedChunks {
  readonly range: ChunkRange;
}

/**
 * The `recent` newest chunks. A row that its upstream took back is named by its id alone: where such a row is not among
 * them, all chunks, because it may lie in any of them.
 */
const loadFor = async (
  table: Pick<Adapters, 'table'>['table'],
  member: Member,
  before: LedgerIndex,
  { served, recent }: { readonly served: readonly ServedAccount[]; readonly recent: number },
): Promise<LoadedRange | Missing> => {
  const range = { first: 0, end: recent };
  const loaded = await loadChunks(table, member, before, range);
  if (loaded.kind === 'missing' || hasAllNamed(loaded, served))
    return loaded.kind === 'missing' ? loaded : { ...loaded, range };
  const older = await loadChunks(table, member, before, { first: recent, end: before.chunks.length });
  if (older.kind === 'missing') return older;
  const all = { first: 0, end: before.chunks.length };
  return { kind: 'loaded', chunks: [...loaded.chunks, ...older.chunks], range: all };
};

const hasAllNamed = ({ chunks }: LoadedChunks, served: readonly ServedAccount[]): boolean => {
  const named = new Set(
    served.flatMap(({ ordinal, served: part }) => [...idsTakenBack(part)].map((id) => keyOf(ordinal, id))),
  );
  if (named.size === 0) return true;
  for (const { rows } of chunks) {
    for (const { account, upstreamId, formerUpstreamId, isManual } of rows) {
      if (isManual) continue;
      if (upstreamId !== null) named.delete(keyOf(account, upstreamId));
      if (formerUpstreamId !== null) named.delete(keyOf(account, formerUpstreamId));
    }
  }
  return named.size === 0;
};

const keyOf = (account: number, id: string): string => `${account} ${id}`;

/** Rows that the user entered have names of their own. A tombstone of an id alone is of no use to another connection. */
const withoutIds = (row: LedgerRow): LedgerRow => (isOwn(row) || isForgotten(row) ? row : ofEarlierConnection(row));

/** How many of the newest chunks a merge needs. */
const recentNeeded = (before: LedgerIndex, served: readonly ServedAccount[]): number => {
  const fromDay = firstDayNeeded(before, served);
  return fromDay === null ? 0 : wholeDays(before.chunks, countNotBefore(before.chunks, fromDay));
};

/** Null when no account brought transactions: then no row can change. */
const firstDayNeeded = (index: LedgerIndex, served: readonly ServedAccount[]): number | null => {
  if (served.length === 0) return null;
  let first = index.pendingFromDay ?? Number.POSITIVE_INFINITY;
  for (const { served: part } of served) {
    if (part.kind === 'window') first = Math.min(first, dayOf(part.servedFrom));
    for (const row of part.rows) first = Math.min(first, dayOf(row.transactedOn));
  }
  first -= LOOK_BACK_DAYS;
  let needed = first;
  for (const { feedDay, day } of index.strays) if (feedDay >= first) needed = Math.min(needed, day);
  return needed;
};

const mergeAll = (
  { ids, describe }: Pick<Adapters, 'ids'> & { readonly describe: Describe },
  { member, nowMs, undone }: FeedMerge,
  stored: readonly LedgerRow[],
  served: readonly ServedAccount[],
): Omit<MergeResult, 'unpaired' | 'replaced'> &
  Pick<StagedLedger, 'undone'> & { readonly ofAccount: StagedLedger['byAccount'] } => {
  const byAccount = new Map<number, LedgerRow[]>();
  for (const row of stored) {
    const rows = byAccount.get(row.account);
    if (rows === undefined) byAccount.set(row.account, [row]);
    else rows.push(row);
  }
  const newGuid = (date: string): Guid<'TRN'> =>
    hintedGuid('TRN', { timeMs: dayOf(date) * DAY_MS, memberOrdinal: member.ordinal }, ids.uuid());
  const rows: LedgerRow[] = [];
  const brought: Guid<'TRN'>[] = [];
  const found: Guid<'TRN'>[] = [];
  const counts = { created: 0, updated: 0, removed: 0 };
  const ofAccount = new Map<number, MergeResult>();
  for (const { ordinal, served: part } of served) {
    const merged = mergeTransactions({
      account: ordinal,
      stored: byAccount.get(ordinal) ?? [],
      served: part,
      nowMs,
      newGuid,
      describe,
      ...(undone && { undone }),
    });
    for (const row of merged.rows) rows.push(row);
    for (const guid of merged.named.brought) brought.push(guid);
    for (const guid of merged.named.found) found.push(guid);
    byAccount.delete(ordinal);
    ofAccount.set(ordinal, merged);
    counts.created += merged.created;
    counts.updated += merged.updated;
    counts.removed += merged.removed;
  }
  const others = [...byAccount.values()].flat();
  const left = withoutUndone(others, undone);
  for (const row of left.rows) rows.push(row);
  counts.removed += left.replaced.removed;
  const undoneRows = {
    served: allReplaced([...ofAccount.values()].map((merged) => merged.replaced)),
    others: left.replaced,
  };
  return { rows, named: { brought, found }, ...counts, undone: undoneRows, ofAccount };
};

/** Rows of accounts that were not served. */
const withoutUndone = (
  rows: readonly LedgerRow[],
  undone: UndoneRows | undefined,
): { readonly rows: readonly LedgerRow[]; readonly replaced: ReplacedRows } => {
  if (undone === undefined) return { rows, replaced: NOTHING_REPLACED };
  const isUndone = isToUndo(undone);
  const left = rows.filter((row) => !isUndone(row));
  const removed = rows.length - left.length;
  const kept = left.filter((row) => isListed(row) && undone.isTheirs(row)).length;
  return { rows: left, replaced: { changed: [], removed, kept, all: removed + kept } };
};
