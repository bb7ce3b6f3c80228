import { type CategoryBook, categoryBookOf } from '../../domain/categories/category.ts';
import { dayOf } from '../../domain/kernel/calendar.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { hintOf } from '../../domain/kernel/hinted-guid.ts';
import { offsetOf, type Page, type PageRequest } from '../../domain/kernel/paging.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import type { ChunkSummary } from '../../domain/ledger/chunk-summary.ts';
import type { LedgerIndex } from '../../domain/ledger/ledger-index.ts';
import { type LedgerStream, readsOfPage, type StreamReads } from '../../domain/ledger/page-reads.ts';
import { type ChunkCount, countPassing, type RowFilter } from '../../domain/ledger/row-filter.ts';
import { isChunkUnwanted, type PlacedRows, takePage } from '../../domain/ledger/take-page.ts';
import { NO_TRANSFERS, shownCategory, type TransferLookup } from '../../domain/ledger/transfers/own-transfers.ts';
import { ordinalsOf as ordinalsOfMember } from '../../domain/members/answered-ordinals.ts';
import type { Member } from '../../domain/members/member.ts';
import {
  type FoundTransaction,
  guidsOf,
  type ListPosition,
  type Transaction,
} from '../../domain/transactions/transaction.ts';
import { itemToCategories } from '../categories/category-item.ts';
import { membersIn } from '../members/member-item.ts';
import { ItemUnreadableError, type Missing } from '../table/item-error.ts';
import { HEADS_AND_MEMBERS, type Key, keys, USER_RANGE } from '../table/keys.ts';
import { isMissing, readPieces } from '../table/read-pieces.ts';
import type { Item, ItemTable } from '../table/table-client.ts';
import type { ChunkRows } from './chunk.ts';
import type { ChunkCache } from './chunk-cache.ts';
import { itemToChunk, itemToHead } from './head-item.ts';
import { readTransfers } from './own-transfers-item.ts';
import { readStats } from './stats.ts';

/** A member and the head of its ledger; the index is null until a first aggregation has brought accounts. */
export interface MemberLedger {
  readonly member: Member;
  readonly index: LedgerIndex | null;
  /** By chunk id; empty unless asked for. */
  readonly summaries: ReadonlyMap<string, ChunkSummary>;
  readonly categories: CategoryBook;
  /** By the last computation of what is planned, which may be older than the rows. */
  readonly transfers: TransferLookup;
}

export interface TransactionQuery extends PageRequest {
  readonly userGuid: Guid<'USR'>;
  /** The ledgers from `open` whose rows the caller may see. */
  readonly ledgers: readonly MemberLedger[];
  /** Null for all accounts. */
  readonly accountGuids: readonly Guid<'ACT'>[] | null;
  /** Civil dates, both inclusive; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
  /** A row must pass all of them. */
  readonly filters?: readonly RowFilter[];
  /** When set, the page begins after this place, whatever its number. The total stays the one of the whole list. */
  readonly after?: ListPosition | null;
}

export interface OpenOptions {
  readonly withStatistics?: boolean;
  /** Items of the user with the heads, categories and members among them, where the caller reads more than these. */
  readonly items?: Promise<readonly Item[]>;
}

export interface OpenLedgers {
  readonly ledgers: readonly MemberLedger[];
  readonly categories: CategoryBook;
}

export type LedgerStore = ReturnType<typeof createLedgerStore>;

export interface LedgerStoreDeps {
  readonly table: ItemTable;
  readonly chunkCache: ChunkCache;
}

export const createLedgerStore = (deps: LedgerStoreDeps) => ({
  /**
   * Every member that is not deleted, oldest first, with the head of its ledger: one strong query. With statistics, by
   * which a page with filters is planned, a second query beside it.
   */
  open: async (userGuid: Guid<'USR'>, options?: OpenOptions): Promise<readonly MemberLedger[]> =>
    (await open(deps, userGuid, options)).ledgers,
  /** The same, with the user's categories, which lie beside the heads. */
  openWithCategories: (userGuid: Guid<'USR'>, options?: OpenOptions): Promise<OpenLedgers> =>
    open(deps, userGuid, options),
  /** One page in list order and the exact total: one more trip, whatever the page; none when its chunks are kept. */
  page: (query: TransactionQuery): Promise<Page<FoundTransaction>> =>
    onFreshHeads(deps, query, (ledgers) => readPage(deps, query, ledgers)),
  /**
   * Null when no member of `ledgers` has it. One more trip, two when the row's date has moved; one less when its chunk is
   * kept.
   */
  byGuid: async (
    userGuid: Guid<'USR'>,
    ledgers: readonly MemberLedger[],
    guid: Guid<'TRN'>,
  ): Promise<FoundTransaction | null> => (await byGuids(deps, userGuid, ledgers, [guid]))[0] ?? null,
  /**
   * The rows that members of `ledgers` have, in no order. One more trip in which each chunk is read once, three when dates
   * have moved.
   */
  byGuids: (
    userGuid: Guid<'USR'>,
    ledgers: readonly MemberLedger[],
    guids: readonly Guid<'TRN'>[],
  ): Promise<readonly FoundTransaction[]> => byGuids(deps, userGuid, ledgers, guids),
});

const open = async (
  { table, chunkCache }: LedgerStoreDeps,
  userGuid: Guid<'USR'>,
  { withStatistics = false, items: read }: OpenOptions = {},
): Promise<OpenLedgers> => {
  const { pk } = keys.user(userGuid);
  const [items, summaries, transfers] = await Promise.all([
    read ?? table.query({ pk, sk: HEADS_AND_MEMBERS, isConsistent: true }),
    withStatistics ? readStats(table, userGuid) : NO_SUMMARIES,
    readTransfers(table, userGuid),
  ]);
  const opened = ledgersIn(userGuid, items, { summaries, transfers });
  chunkCache.keepOnly(pk, () => chunksNamedBy(opened));
  return opened;
};

/** Sort keys of all chunks of the user. */
const chunksNamedBy = ({ ledgers }: OpenLedgers): ReadonlySet<string> =>
  new Set(
    ledgers.flatMap(({ member, index }) =>
      (index?.chunks ?? []).map(({ id }) => keys.chunk(member.userGuid, member.guid, id).sk),
    ),
  );

type ChunksRead = ReadonlyMap<string, ChunkRows>;

/** Chunks are immutable, so a cheap read is never wrong, only late: a chunk that it misses is read again, strongly. */
const readChunks = async (
  { table, chunkCache }: LedgerStoreDeps,
  wanted: readonly WantedChunk[],
): Promise<ChunksRead | Missing> => {
  const found = new Map<string, ChunkRows>();
  const byKey = new Map<string, WantedChunk>();
  for (const chunk of wanted) {
    byKey.set(chunk.key.sk, chunk);
    const kept = chunkCache.find(chunk.key);
    if (kept !== undefined) found.set(chunk.key.sk, kept);
  }
  const missing = () => [...byKey.values()].map(({ key }) => key).filter(({ sk }) => !found.has(sk));
  for (const isConsistent of [false, true]) {
    const places = missing();
    if (places.length === 0) break;
    for (const item of await table.getMany(places, { isConsistent })) {
      const asked = byKey.get(item.sk);
      if (asked === undefined) throw new Error('an item that was not asked for');
      const chunk = itemToChunk(item, asked.memberOrdinal);
      chunkCache.keep(asked.key, chunk);
      found.set(item.sk, chunk);
    }
  }
  const [lost] = missing();
  return lost === undefined ? found : { kind: 'missing', key: lost };
};

/** Runs `read` on the ledgers, and on newer heads of the same members as long as it finds chunks gone. */
const onFreshHeads = <T>(
  deps: LedgerStoreDeps,
  { userGuid, ledgers }: Pick<TransactionQuery, 'userGuid' | 'ledgers'>,
  read: (ledgers: readonly MemberLedger[]) => Promise<T | Missing>,
): Promise<T> => {
  const wanted = new Set(ledgers.map(({ member }) => member.guid));
  let current: readonly MemberLedger[] | null = ledgers;
  return readPieces(async () => {
    const opened: readonly MemberLedger[] = current ?? (await open(deps, userGuid)).ledgers;
    current = null;
    return read(opened.filter(({ member }) => wanted.has(member.guid)));
  });
};

const readPage = async (
  deps: LedgerStoreDeps,
  query: TransactionQuery,
  ledgers: readonly MemberLedger[],
): Promise<Page<FoundTransaction> | Missing> => {
  const { filters = [], after = null, perPage, userGuid } = query;
  const window = {
    fromDay: query.from === null ? Number.NEGATIVE_INFINITY : dayOf(query.from),
    toDay: query.to === null ? Number.POSITIVE_INFINITY : dayOf(query.to),
  };
  const cutOf = (wanted: readonly RowFilter[], offset: number, limit: number): Cut => {
    const sources = sourcesOf(ledgers, query.accountGuids, wanted);
    const streams = sources.map(({ stream }) => stream);
    return { sources, streams, offset, limit, readsOfStreams: readsOfPage(streams, window, offset, limit) };
  };
  const [whole, rows] =
    after === null
      ? [null, cutOf(filters, offsetOf(query), perPage)]
      : [cutOf(filters, 0, 0), cutOf([...filters, placeAfter(after)], 0, perPage)];
  const wanted = [...(whole === null ? [] : chunksOf(userGuid, whole)), ...chunksOf(userGuid, rows)];
  const chunks = await readChunks(deps, wanted);
  if (isMissing(chunks)) return chunks;
  const take = (cut: Cut) => {
    const rowsAt = (stream: number, index: number): ChunkRows => {
      const found = chunks.get(wantedChunk(userGuid, cut.sources[stream], index).key.sk);
      if (found === undefined) throw new Error('a chunk outside the plan');
      return found;
    };
    const shownAt = (stream: number, index: number): PlacedRows =>
      shownRows(cut.sources[stream], rowsAt(stream, index));
    return { ...takePage({ ...cut, window }, shownAt), rowsAt };
  };
  const { places, total, rowsAt } = take(rows);
  const entries = places.map(({ stream, chunk, row }) => found(rows.sources[stream], rowsAt(stream, chunk).row(row)));
  return { total: whole === null ? total : take(whole).total, entries };
};

const daysMovedTo = async (table: ItemTable, member: Member, guid: Guid<'TRN'>): Promise<readonly number[]> => {
  const { pk, sk: prefix } = keys.moved(member.userGuid, member.guid, guid, '');
  // Strong: a note that is not there yet would make a row that moved a moment ago look like none.
  const moves = await table.query({ pk, sk: { prefix }, isConsistent: true });
  return moves.map(({ sk }) => dayOf(sk.slice(prefix.length)));
};

const rowsOfMember = async (
  deps: LedgerStoreDeps,
  ledger: MemberLedger | undefined,
  wanted: readonly Hinted[],
): Promise<readonly FoundTransaction[] | Missing> => {
  if (ledger === undefined || ledger.index === null) return [];
  const { index, member } = ledger;
  const source: Source = { ...ledger, index, stream: { chunks: index.chunks, accounts: null, selection: null } };
  const look = async (rows: readonly Hinted[], days: readonly number[]) => {
    const guids = new Set<string>(rows.map(({ guid }) => guid));
    const chunks = await readChunks(deps, chunksOfDays(source, days));
    return isMissing(chunks) ? chunks : [...chunks.values()].flatMap((some) => rowsNamed(some, guids, source));
  };
  const movesOf = async (rows: readonly Hinted[]): Promise<readonly number[]> =>
    (await Promise.all(rows.map(({ guid }) => daysMovedTo(deps.table, member, guid)))).flat();
  const birthDays = [...new Set(wanted.map(({ birthDay }) => birthDay))];
  const isKept = chunksOfDays(source, birthDays).every(({ key }) => deps.chunkCache.find(key) !== undefined);
  const [atBirth, early] = await Promise.all([
    look(wanted, birthDays),
    // For a single row this is asked beside its chunk, which saves a trip; for many rows only where one is missing.
    wanted.length === 1 && !isKept ? movesOf(wanted) : null,
  ]);
  if (isMissing(atBirth)) return atBirth;
  const there = new Set<string>(atBirth.flatMap(({ transaction }) => guidsOf(transaction)));
  const missing = wanted.filter(({ guid }) => !there.has(guid));
  const days = missing.length === 0 ? [] : (early ?? (await movesOf(missing)));
  if (days.length === 0) return atBirth;
  const moved = await look(missing, days);
  return isMissing(moved) ? moved : [...atBirth, ...moved];
};

const byGuids = async (
  deps: LedgerStoreDeps,
  userGuid: Guid<'USR'>,
  ledgers: readonly MemberLedger[],
  guids: readonly Guid<'TRN'>[],
): Promise<readonly FoundTransaction[]> => {
  const byMember = Map.groupBy(guids.flatMap(hintedOf), ({ memberOrdinal }) => memberOrdinal);
  const found = ledgers.flatMap((ledger) => {
    const wanted = ordinalsOfMember(ledger.member).flatMap((ordinal) => byMember.get(ordinal) ?? []);
    if (wanted.length === 0) return [];
    return [onFreshHeads(deps, { userGuid, ledgers: [ledger] }, ([fresh]) => rowsOfMember(deps, fresh, wanted))];
  });
  const rows = (await Promise.all(found)).flat();
  // Several guids may name one row.
  return [...new Map(rows.map((row) => [row.transaction.guid, row])).values()];
};

/** The ledgers among items of a user, from the heads to the members; other items are passed over. */
export const ledgersIn = (
  userGuid: Guid<'USR'>,
  items: readonly Item[],
  { summaries, transfers }: Pick<MemberLedger, 'summaries' | 'transfers'> = ROWS_ALONE,
): OpenLedgers => {
  const heads = new Map<string, Item>();
  for (const item of items) if (item.sk.startsWith(USER_RANGE.heads)) heads.set(item.sk, item);
  const own = itemToCategories(items.find(({ sk }) => sk === USER_RANGE.categories) ?? null);
  const categories = categoryBookOf(own.categories);
  const ledgers = membersIn(items).map((member) => {
    const head = heads.get(keys.head(userGuid, member.guid).sk);
    return { member, index: head === undefined ? null : itemToHead(head).index, summaries, categories, transfers };
  });
  return { ledgers, categories };
};

const NO_SUMMARIES: ReadonlyMap<string, ChunkSummary> = new Map();
/** Each row in its own category. */
const ROWS_ALONE = { summaries: NO_SUMMARIES, transfers: NO_TRANSFERS };

interface Source {
  readonly member: Member;
  readonly categories: CategoryBook;
  readonly transfers: TransferLookup;
  readonly index: LedgerIndex;
  readonly stream: LedgerStream;
}

/** A run of rows of a list: `limit` of them from `offset` on. */
interface Cut {
  readonly sources: readonly Source[];
  readonly streams: readonly LedgerStream[];
  readonly readsOfStreams: readonly StreamReads[];
  readonly offset: number;
  readonly limit: number;
}

const chunksOf = (userGuid: Guid<'USR'>, { sources, streams, readsOfStreams }: Cut): readonly WantedChunk[] =>
  readsOfStreams.flatMap(({ pageFirst, pageEnd, edges }, at) => {
    const indexes = new Set(edges);
    const stream = streams[at];
    for (let index = pageFirst; index < pageEnd; index += 1) {
      if (stream !== undefined && !isChunkUnwanted(stream, index)) indexes.add(index);
    }
    return [...indexes].map((index) => wantedChunk(userGuid, sources[at], index));
  });

const placeAfter = ({ date, createdAt, guid }: ListPosition): RowFilter => ({
  kind: 'after',
  day: dayOf(date),
  createdAt,
  guid,
});

interface WantedChunk {
  readonly key: Key;
  readonly memberOrdinal: number;
}

const sourcesOf = (
  ledgers: readonly MemberLedger[],
  accountGuids: readonly Guid<'ACT'>[] | null,
  filters: readonly RowFilter[],
): readonly Source[] =>
  ledgers.flatMap(({ member, index, summaries, categories, transfers }): Source[] => {
    if (index === null) return [];
    const accounts = accountGuids === null ? null : ordinalsOf(index, accountGuids);
    if (accounts?.length === 0) return [];
    const { chunks } = index;
    const counts = (): readonly ChunkCount[] =>
      chunks.map((chunk) => countPassing(filters, chunk, { accounts, transfers, summary: summaries.get(chunk.id) }));
    const selection = filters.length === 0 ? null : { filters, counts: counts() };
    return [{ member, categories, transfers, index, stream: { chunks, accounts, selection } }];
  });

const ordinalsOf = ({ accounts }: LedgerIndex, wanted: readonly Guid<'ACT'>[]): readonly number[] =>
  [...accounts.keys()].filter((ordinal) => {
    const guid = accounts[ordinal];
    return guid !== undefined && wanted.includes(guid);
  });

const wantedChunk = (userGuid: Guid<'USR'>, source: Source | undefined, index: number): WantedChunk => {
  const ref = source?.stream.chunks[index];
  if (source === undefined || ref === undefined) throw new Error('a chunk outside the ledger');
  return { key: keys.chunk(userGuid, source.member.guid, ref.id), memberOrdinal: source.index.memberOrdinal };
};

const chunksOfDays = (source: Source, days: readonly number[]): readonly WantedChunk[] =>
  [...source.stream.chunks.keys()]
    .filter((index) => {
      const ref = source.stream.chunks[index];
      return ref !== undefined && days.some((day) => ref.oldestDay <= day && day <= ref.newestDay);
    })
    .map((index) => wantedChunk(source.member.userGuid, source, index));

/** A row and where its guid says that it was first listed. */
interface Hinted {
  readonly guid: Guid<'TRN'>;
  readonly memberOrdinal: number;
  readonly birthDay: number;
}

const hintedOf = (guid: Guid<'TRN'>): readonly Hinted[] => {
  const hint = hintOf('TRN', guid);
  return hint === null ? [] : [{ guid, memberOrdinal: hint.memberOrdinal, birthDay: Math.floor(hint.timeMs / DAY_MS) }];
};

const rowsNamed = (rows: ChunkRows, guids: ReadonlySet<string>, source: Source): readonly FoundTransaction[] => {
  const named: FoundTransaction[] = [];
  for (let row = 0; row < rows.count; row += 1) {
    if (guids.has(rows.guid(row)) || rows.joined(row)?.some((guid) => guids.has(guid)))
      named.push(found(source, rows.row(row)));
  }
  return named;
};

/** The rows of a chunk as filters look at them: in the categories in which they are shown. */
const shownRows = (source: Source | undefined, rows: ChunkRows): PlacedRows => {
  if (source === undefined || source.stream.selection === null) return rows;
  const { countBetween, dayOf: dayOfPair } = source.transfers;
  // Most days have no transfer, and the guid of a row is made when it is asked for.
  const isPaired = (index: number): boolean => {
    const day = rows.day(index);
    return countBetween(day, day) > 0 && dayOfPair(rows.guid(index)) === day;
  };
  return {
    ...rows,
    category: (index) => (isPaired(index) ? found(source, rows.row(index)).category.guid : rows.category(index)),
  };
};

const found = (source: Source | undefined, transaction: Transaction): FoundTransaction => {
  if (source === undefined) throw new Error('a row outside the plan');
  const { member, index } = source;
  const accountGuid = index.accounts[transaction.account];
  if (accountGuid === undefined)
    throw new ItemUnreadableError(keys.head(member.userGuid, member.guid), 'it does not list the account of a row');
  const category = source.categories.find(transaction.categoryGuid);
  return { transaction, accountGuid, category: shownCategory({ transaction, category }, source.transfers), member };
};
