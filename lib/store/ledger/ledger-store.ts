import { type CategoryBook, categoryBookOf } from '../../domain/categories/category.ts';
import { dayOf } from '../../domain/kernel/calendar.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { hintOf } from '../../domain/kernel/hinted-guid.ts';
import { offsetOf, type Page, type PageRequest } from '../../domain/kernel/paging.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import type { ChunkSummary } from '../../domain/ledger/chunk-summary.ts';
import type { LedgerIndex } from '../../domain/ledger/ledger-index.ts';
import { type LedgerStream, planPage, type StreamPlan } from '../../domain/ledger/plan-page.ts';
import { type ChunkCount, countPassing, type RowFilter } from '../../domain/ledger/row-filter.ts';
import { isChunkUnwanted, takePage } from '../../domain/ledger/take-page.ts';
import type { Member } from '../../domain/members/member.ts';
import type { FoundTransaction, ListPosition, Transaction } from '../../domain/transactions/transaction.ts';
import { itemToCategories } from '../categories/category-item.ts';
import { membersIn } from '../members/member-item.ts';
import { ItemUnreadableError, type Missing } from '../table/item-error.ts';
import { HEADS_AND_MEMBERS, keys, USER_RANGE } from '../table/keys.ts';
import { readPieces } from '../table/read-pieces.ts';
import type { Item, ItemTable } from '../table/table-client.ts';
import type { ChunkRows } from './chunk.ts';
import { itemToChunk, itemToHead } from './head-item.ts';
import { readStats } from './stats.ts';

/** A member and the head of its ledger; the index is null until a first aggregation brought accounts. */
export interface MemberLedger {
  readonly member: Member;
  readonly index: LedgerIndex | null;
  /** By chunk id; empty unless asked for. */
  readonly summaries: ReadonlyMap<string, ChunkSummary>;
  readonly categories: CategoryBook;
}

export interface TransactionQuery extends PageRequest {
  readonly userGuid: Guid<'USR'>;
  /** Those of `open` that the caller may see rows of. */
  readonly ledgers: readonly MemberLedger[];
  /** Null for all accounts. */
  readonly accountGuids: readonly Guid<'ACT'>[] | null;
  /** Civil dates, both inclusive; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
  /** All must hold. */
  readonly filters?: readonly RowFilter[];
  /** Instead of a page's number: the rows that come after this place. The total stays that of the whole list. */
  readonly after?: ListPosition | null;
}

export interface OpenOptions {
  readonly withStatistics: boolean;
}

export interface OpenLedgers {
  readonly ledgers: readonly MemberLedger[];
  readonly categories: CategoryBook;
}

export interface LedgerStore {
  /**
   * Every member that is not deleted, oldest first, with the head of its ledger: one strong query. With statistics, which
   * a page with filters is planned by, a second one beside it.
   */
  readonly open: (userGuid: Guid<'USR'>, options?: OpenOptions) => Promise<readonly MemberLedger[]>;
  /** The same, with the user's categories, which lie beside the heads. */
  readonly openWithCategories: (userGuid: Guid<'USR'>, options?: OpenOptions) => Promise<OpenLedgers>;
  /** One page in list order and the exact total: one more trip, whatever the page. */
  readonly page: (query: TransactionQuery) => Promise<Page<FoundTransaction>>;
  /** Null when no member of `ledgers` has it. One more trip, two when the row's date has moved. */
  readonly byGuid: (
    userGuid: Guid<'USR'>,
    ledgers: readonly MemberLedger[],
    guid: Guid<'TRN'>,
  ) => Promise<FoundTransaction | null>;
  /** Those that members of `ledgers` have, in no order. One more trip in which each chunk is read once, three when dates moved. */
  readonly byGuids: (
    userGuid: Guid<'USR'>,
    ledgers: readonly MemberLedger[],
    guids: readonly Guid<'TRN'>[],
  ) => Promise<readonly FoundTransaction[]>;
}

/** What was read of pieces, or which of them is gone: a fresh head names those that are there. */
type Read<T> = { readonly kind: 'read'; readonly value: T } | Missing;

export const createLedgerStore = ({ table }: { readonly table: ItemTable }): LedgerStore => {
  const openWithCategories: LedgerStore['openWithCategories'] = async (
    userGuid,
    { withStatistics } = { withStatistics: false },
  ) => {
    const [items, summaries] = await Promise.all([
      table.query({ pk: keys.user(userGuid).pk, sk: HEADS_AND_MEMBERS, isConsistent: true }),
      withStatistics ? readStats(table, userGuid) : NO_SUMMARIES,
    ]);
    return ledgersIn(userGuid, items, summaries);
  };

  const open: LedgerStore['open'] = async (userGuid, options) => (await openWithCategories(userGuid, options)).ledgers;

  /** Chunks are immutable, so a cheap read is never wrong, only late: what it misses is asked for again, strongly. */
  const readChunks = async (wanted: readonly WantedChunk[]): Promise<Read<ReadonlyMap<string, ChunkRows>>> => {
    const found = new Map<string, ChunkRows>();
    const byKey = new Map(wanted.map((chunk) => [chunk.key.sk, chunk]));
    for (const isConsistent of [false, true]) {
      const missing = [...byKey.values()].filter(({ key }) => !found.has(key.sk));
      if (missing.length === 0) break;
      const items = await table.getMany(
        missing.map(({ key }) => key),
        { isConsistent },
      );
      for (const item of items) {
        const chunk = byKey.get(item.sk);
        if (chunk !== undefined) found.set(item.sk, itemToChunk(item, chunk.memberOrdinal));
      }
    }
    const missing = wanted.find(({ key }) => !found.has(key.sk));
    return missing === undefined ? { kind: 'read', value: found } : { kind: 'missing', key: missing.key };
  };

  /** Runs `read` on the ledgers, and on newer heads of the same members as long as it finds chunks gone. */
  const onFreshHeads = async <T>(
    userGuid: Guid<'USR'>,
    ledgers: readonly MemberLedger[],
    read: (ledgers: readonly MemberLedger[]) => Promise<Read<T>>,
  ): Promise<T> => {
    const wanted = new Set(ledgers.map(({ member }) => member.guid));
    let current: readonly MemberLedger[] | null = ledgers;
    const found = await readPieces(async () => {
      const opened = current ?? (await open(userGuid)).filter(({ member }) => wanted.has(member.guid));
      current = null;
      return read(opened);
    });
    return found.value;
  };

  const page: LedgerStore['page'] = (query) =>
    onFreshHeads(query.userGuid, query.ledgers, async (ledgers) => {
      const { filters = [], after = null, perPage, userGuid } = query;
      const window = {
        fromDay: query.from === null ? Number.NEGATIVE_INFINITY : dayOf(query.from),
        toDay: query.to === null ? Number.POSITIVE_INFINITY : dayOf(query.to),
      };
      const cutOf = (wanted: readonly RowFilter[], offset: number, limit: number): Cut => {
        const sources = sourcesOf(ledgers, query.accountGuids, wanted);
        const streams = sources.map(({ stream }) => stream);
        return { sources, streams, offset, limit, plans: planPage(streams, window, offset, limit) };
      };
      const [whole, rows] =
        after === null
          ? [null, cutOf(filters, offsetOf(query), perPage)]
          : [cutOf(filters, 0, 0), cutOf([...filters, placeAfter(after)], 0, perPage)];
      const chunks = await readChunks([
        ...(whole === null ? [] : chunksOf(userGuid, whole)),
        ...chunksOf(userGuid, rows),
      ]);
      if (chunks.kind === 'missing') return chunks;
      const take = (cut: Cut) => {
        const rowsAt = (stream: number, index: number): ChunkRows => {
          const found = chunks.value.get(wantedChunk(userGuid, cut.sources[stream], index).key.sk);
          if (found === undefined) throw new Error('a chunk outside the plan');
          return found;
        };
        const taken = takePage({ ...cut, window }, rowsAt);
        return { ...taken, rowsAt };
      };
      const { places, total, rowsAt } = take(rows);
      const entries = places.map(({ stream, chunk, row }) =>
        found(rows.sources[stream], rowsAt(stream, chunk).row(row)),
      );
      return { kind: 'read', value: { total: whole === null ? total : take(whole).total, entries } };
    });

  const daysMovedTo = async (userGuid: Guid<'USR'>, member: Member, guid: Guid<'TRN'>): Promise<readonly number[]> => {
    const prefix = keys.moved(userGuid, member.guid, guid, '');
    // Strong: a stub that is not there yet would make a row that moved a moment ago look like none.
    const moves = await table.query({ pk: prefix.pk, sk: { prefix: prefix.sk }, isConsistent: true });
    return moves.map(({ sk }) => dayOf(sk.slice(prefix.sk.length)));
  };

  const rowsOfMember = (userGuid: Guid<'USR'>, home: readonly MemberLedger[], wanted: readonly Hinted[]) =>
    onFreshHeads<readonly FoundTransaction[]>(userGuid, home, async ([ledger]) => {
      if (ledger === undefined || ledger.index === null) return { kind: 'read', value: [] };
      const { index, member } = ledger;
      const source: Source = { ...ledger, index, stream: { chunks: index.chunks, accounts: null, selection: null } };
      const look = async (
        guids: ReadonlySet<string>,
        days: readonly number[],
      ): Promise<Read<readonly FoundTransaction[]>> => {
        const chunks = await readChunks(chunksOfDays(userGuid, source, days));
        if (chunks.kind === 'missing') return chunks;
        return { kind: 'read', value: [...chunks.value.values()].flatMap((rows) => rowsNamed(rows, guids, source)) };
      };
      const movesOf = async (rows: readonly Hinted[]): Promise<readonly number[]> =>
        (await Promise.all(rows.map(({ guid }) => daysMovedTo(userGuid, member, guid)))).flat();
      const [atBirth, early] = await Promise.all([
        look(new Set(wanted.map(({ guid }) => guid)), [...new Set(wanted.map(({ birthDay }) => birthDay))]),
        // Of a single row it is asked at once, which saves a trip; of many only where one is missing.
        wanted.length === 1 ? movesOf(wanted) : null,
      ]);
      if (atBirth.kind === 'missing') return atBirth;
      const there = new Set<string>(atBirth.value.map(({ transaction }) => transaction.guid));
      const missing = wanted.filter(({ guid }) => !there.has(guid));
      const days = missing.length === 0 ? [] : (early ?? (await movesOf(missing)));
      if (days.length === 0) return atBirth;
      const moved = await look(new Set(missing.map(({ guid }) => guid)), days);
      return moved.kind === 'missing' ? moved : { kind: 'read', value: [...atBirth.value, ...moved.value] };
    });

  const byGuids: LedgerStore['byGuids'] = async (userGuid, ledgers, guids) => {
    const byMember = Map.groupBy(guids.flatMap(hintedOf), ({ memberOrdinal }) => memberOrdinal);
    const found = ledgers.flatMap((ledger) => {
      const wanted = byMember.get(ledger.member.ordinal);
      return wanted === undefined ? [] : [rowsOfMember(userGuid, [ledger], wanted)];
    });
    return (await Promise.all(found)).flat();
  };

  const byGuid: LedgerStore['byGuid'] = async (userGuid, ledgers, guid) =>
    (await byGuids(userGuid, ledgers, [guid]))[0] ?? null;

  return { open, openWithCategories, page, byGuid, byGuids };
};

/** Of items from the heads to the members, others among them. */
export const ledgersIn = (
  userGuid: Guid<'USR'>,
  items: readonly Item[],
  summaries: ReadonlyMap<string, ChunkSummary> = NO_SUMMARIES,
): OpenLedgers => {
  const heads = new Map<string, Item>();
  for (const item of items) if (item.sk.startsWith(USER_RANGE.heads)) heads.set(item.sk, item);
  const own = itemToCategories(items.find(({ sk }) => sk === USER_RANGE.categories) ?? null);
  const categories = categoryBookOf(own.categories);
  const ledgers = membersIn(items).map((member) => {
    const head = heads.get(keys.head(userGuid, member.guid).sk);
    return { member, index: head === undefined ? null : itemToHead(head).index, summaries, categories };
  });
  return { ledgers, categories };
};

const NO_SUMMARIES: ReadonlyMap<string, ChunkSummary> = new Map();

interface Source {
  readonly member: Member;
  readonly categories: CategoryBook;
  readonly index: LedgerIndex;
  readonly stream: LedgerStream;
}

/** A run of rows of a list: `limit` of them from `offset` on. */
interface Cut {
  readonly sources: readonly Source[];
  readonly streams: readonly LedgerStream[];
  readonly plans: readonly StreamPlan[];
  readonly offset: number;
  readonly limit: number;
}

const chunksOf = (userGuid: Guid<'USR'>, { sources, streams, plans }: Cut): readonly WantedChunk[] =>
  plans.flatMap(({ pageFirst, pageEnd, edges }, at) => {
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
  readonly key: { readonly pk: string; readonly sk: string };
  readonly memberOrdinal: number;
}

const sourcesOf = (
  ledgers: readonly MemberLedger[],
  accountGuids: readonly Guid<'ACT'>[] | null,
  filters: readonly RowFilter[],
): readonly Source[] =>
  ledgers.flatMap(({ member, index, summaries, categories }): Source[] => {
    if (index === null) return [];
    const accounts = accountGuids === null ? null : ordinalsOf(index, accountGuids);
    if (accounts?.length === 0) return [];
    const { chunks } = index;
    const counts = (): readonly ChunkCount[] =>
      chunks.map((chunk) => countPassing(filters, chunk, accounts, summaries.get(chunk.id)));
    const selection = filters.length === 0 ? null : { filters, counts: counts() };
    return [{ member, categories, index, stream: { chunks, accounts, selection } }];
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

const chunksOfDays = (userGuid: Guid<'USR'>, source: Source, days: readonly number[]): readonly WantedChunk[] =>
  [...source.stream.chunks.keys()]
    .filter((index) => {
      const ref = source.stream.chunks[index];
      return ref !== undefined && days.some((day) => ref.oldestDay <= day && day <= ref.newestDay);
    })
    .map((index) => wantedChunk(userGuid, source, index));

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
  for (let row = 0; row < rows.count; row += 1) if (guids.has(rows.guid(row))) named.push(found(source, rows.row(row)));
  return named;
};

const found = (source: Source | undefined, transaction: Transaction): FoundTransaction => {
  if (source === undefined) throw new Error('a row outside the plan');
  const { member, index } = source;
  const accountGuid = index.accounts[transaction.account];
  if (accountGuid === undefined)
    throw new ItemUnreadableError(keys.head(member.userGuid, member.guid), 'it does not list the account of a row');
  return {
    transaction,
    accountGuid,
    category: source.categories.find(transaction.categoryGuid),
    member,
  };
};
