import { dateOf, dayOf } from '../domain/calendar.ts';
import type { Guid } from '../domain/guid.ts';
import { hintedGuid, hintOf } from '../domain/hinted-guid.ts';
import type { Ids } from '../domain/ids.ts';
import type { ChunkRef, LedgerIndex } from '../domain/ledger/ledger-index.ts';
import type { LedgerRow } from '../domain/ledger/ledger-row.ts';
import { PENDING_TO_POSTED_DAYS_MAX } from '../domain/ledger/match-pending.ts';
import type { ServedTransactions } from '../domain/ledger/member-feed.ts';
import { type MergeResult, mergeTransactions } from '../domain/ledger/merge.ts';
import { type LoadedChunk, repack } from '../domain/ledger/repack.ts';
import type { Member } from '../domain/member.ts';
import { DAY_MS } from '../domain/time.ts';
import { compareTransactions } from '../domain/transaction.ts';
import { keys } from './keys.ts';
import { LedgerUnreadableError } from './ledger-bytes.ts';
import { decodeRows } from './ledger-chunk.ts';
import { cutChunks } from './ledger-cut.ts';
import { rowsOf } from './ledger-head-item.ts';
import { chunkIdOf } from './ledger-index-codec.ts';
import type { Item, Put, Table } from './table-client.ts';

/** What one account's upstream served, by the account's ordinal. */
export interface ServedAccount {
  readonly ordinal: number;
  readonly served: ServedTransactions;
}

/** The ledger as it would be, and the pieces that have to be put before any head may name them. */
export interface StagedLedger {
  readonly index: LedgerIndex;
  readonly puts: readonly Put[];
  /** Ids of chunks the new index names first, and of those it no longer names. */
  readonly made: readonly string[];
  readonly replaced: readonly string[];
  readonly created: number;
  readonly updated: number;
  readonly removed: number;
}

/**
 * Rows are looked up from so many days before the first date served: a pending row may be as much older than the posted
 * one, and an upstream that cuts by posting date serves rows a few days older than it says.
 */
const LOOK_BACK_DAYS = PENDING_TO_POSTED_DAYS_MAX + 4;

/** Merges what was served into the ledger. Reads the chunks it needs, strongly; writes nothing. */
export const stageLedger = async (
  deps: { readonly table: Table; readonly ids: Ids },
  member: Member,
  before: LedgerIndex,
  served: readonly ServedAccount[],
  generation: string,
  nowMs: number,
): Promise<StagedLedger> => {
  const fromDay = firstDayNeeded(before, served);
  const needed = fromDay === null ? [] : before.chunks.filter((chunk) => chunk.newestDay >= fromDay);
  const loaded = await loadChunks(deps.table, member, before, needed);
  const stored = loaded.flatMap((chunk) => chunk.rows);
  const merged = mergeAll(deps.ids, member, stored, served, nowMs);

  const known = new Set(stored);
  const fresh = merged.rows.filter((row) => !known.has(row));
  if (fresh.length === 0 && merged.rows.length === stored.length) {
    return { index: before, puts: [], made: [], replaced: [], ...countsOf(merged) };
  }

  const chunks: ChunkRef[] = [];
  const puts: Put[] = [];
  const made: string[] = [];
  for (const segment of repack(loaded, merged.rows)) {
    if (segment.kind === 'kept') {
      chunks.push(segment.ref);
      continue;
    }
    for (const cut of cutChunks(segment.rows, before.accounts.length)) {
      const id = chunkIdOf(generation, made.length);
      made.push(id);
      chunks.push({ ...cut.ref, id });
      puts.push(
        { kind: 'put', item: { ...keys.chunk(member.userGuid, member.guid, id), rows: cut.chunk } },
        { kind: 'put', item: { ...keys.chunkTwin(member.userGuid, member.guid, id), rows: cut.twin } },
      );
    }
  }
  const named = new Set(chunks.map(({ id }) => id));
  return {
    index: {
      ...before,
      pendingFromDay: pendingFromDayOf(merged.rows),
      chunks: [...chunks, ...before.chunks.slice(needed.length)],
    },
    puts: [...puts, ...movedPuts(member, stored, fresh)],
    made,
    replaced: needed.map(({ id }) => id).filter((id) => !named.has(id)),
    ...countsOf(merged),
  };
};

const countsOf = ({ created, updated, removed }: MergeResult) => ({ created, updated, removed });

/** Null when no account brought transactions: then no row can change. */
const firstDayNeeded = (index: LedgerIndex, served: readonly ServedAccount[]): number | null => {
  if (served.length === 0) return null;
  let first = index.pendingFromDay ?? Number.POSITIVE_INFINITY;
  for (const { served: part } of served) {
    first = Math.min(first, dayOf(part.servedFrom));
    for (const row of part.rows) first = Math.min(first, dayOf(row.transactedOn));
  }
  return first - LOOK_BACK_DAYS;
};

const loadChunks = async (
  table: Table,
  member: Member,
  index: LedgerIndex,
  refs: readonly ChunkRef[],
): Promise<readonly LoadedChunk[]> => {
  const wanted = refs.flatMap(({ id }) => [
    keys.chunk(member.userGuid, member.guid, id),
    keys.chunkTwin(member.userGuid, member.guid, id),
  ]);
  const items = new Map<string, Item>();
  for (const item of await table.getMany(wanted, { isConsistent: true })) items.set(item.sk, item);
  return refs.map((ref) => {
    const chunk = items.get(keys.chunk(member.userGuid, member.guid, ref.id).sk);
    const twin = items.get(keys.chunkTwin(member.userGuid, member.guid, ref.id).sk);
    if (chunk === undefined || twin === undefined) throw new LedgerUnreadableError('a head names a missing chunk');
    const rows = decodeRows(rowsOf(chunk), rowsOf(twin), index.memberOrdinal);
    return { ref, rows: rows.some((row) => row.deletedAt !== null) ? rows.toSorted(compareTransactions) : rows };
  });
};

const mergeAll = (
  ids: Ids,
  member: Member,
  stored: readonly LedgerRow[],
  served: readonly ServedAccount[],
  nowMs: number,
): MergeResult => {
  const byAccount = new Map<number, LedgerRow[]>();
  for (const row of stored) {
    const rows = byAccount.get(row.account);
    if (rows === undefined) byAccount.set(row.account, [row]);
    else rows.push(row);
  }
  const newGuid = (date: string): Guid<'TRN'> =>
    hintedGuid('TRN', { timeMs: dayOf(date) * DAY_MS, memberOrdinal: member.ordinal }, ids.uuid());
  const rows: LedgerRow[] = [];
  const counts = { created: 0, updated: 0, removed: 0 };
  for (const { ordinal, served: part } of served) {
    const merged = mergeTransactions({
      account: ordinal,
      stored: byAccount.get(ordinal) ?? [],
      served: part,
      nowMs,
      newGuid,
    });
    for (const row of merged.rows) rows.push(row);
    byAccount.delete(ordinal);
    counts.created += merged.created;
    counts.updated += merged.updated;
    counts.removed += merged.removed;
  }
  for (const untouched of byAccount.values()) for (const row of untouched) rows.push(row);
  return { rows, ...counts };
};

const pendingFromDayOf = (rows: readonly LedgerRow[]): number | null => {
  let date: string | null = null;
  for (const row of rows) {
    if (row.status === 'PENDING' && row.deletedAt === null && (date === null || row.date < date)) date = row.date;
  }
  return date === null ? null : dayOf(date);
};

/** A row that left the date inside its guid leaves word where it went, or nobody would find it by its guid. */
const movedPuts = (member: Member, stored: readonly LedgerRow[], fresh: readonly LedgerRow[]): readonly Put[] => {
  const away = fresh.filter((row) => row.deletedAt === null && row.date !== birthDateOf(row.guid));
  if (away.length === 0) return [];
  const dates = new Map(stored.map((row) => [row.guid, row.date]));
  return away
    .filter((row) => dates.get(row.guid) !== row.date)
    .map((row) => ({
      kind: 'put',
      item: { ...keys.moved(member.userGuid, member.guid, row.guid, row.date) },
    }));
};

const birthDateOf = (guid: Guid<'TRN'>): string | null => {
  const hint = hintOf('TRN', guid);
  return hint === null ? null : dateOf(Math.floor(hint.timeMs / DAY_MS));
};
