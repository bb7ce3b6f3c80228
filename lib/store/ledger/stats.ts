import type { Guid } from '../../domain/kernel/guid.ts';
import { UnreadableError } from '../../domain/kernel/unreadable.ts';
import type { ChunkSummary } from '../../domain/ledger/chunk-summary.ts';
import type { LedgerIndex } from '../../domain/ledger/ledger-index.ts';
import type { Member } from '../../domain/members/member.ts';
import { createByteReader, createByteWriter } from '../table/bytes.ts';
import { packIfLarge, unpackIfPacked } from '../table/deflate.ts';
import { keys, USER_RANGE } from '../table/keys.ts';
import type { Item, ItemTable, Put } from '../table/table-client.ts';
import { readCategories, writeCategories } from './category-columns.ts';
import { readingRows } from './head-item.ts';

/**
 * Statistics of chunks, for lists that cannot be planned by the head alone. A chunk never changes, so its statistics
 * stay true for ever; a chunk without statistics is read. That is why these items need no condition and no transaction.
 */

const VERSION = 1;
/** An edit makes one or two chunks, and so rewrites only one or two of these pages. */
const PAGE_COUNT = 8;
const SUMMARIES_MAX = 100_000;
const PAIRS_MAX = 100_000;

const pageOf = (chunkId: string): number => {
  let sum = 0;
  for (let at = 0; at < chunkId.length; at += 1) sum += chunkId.charCodeAt(at);
  return sum % PAGE_COUNT;
};

const encode = (summaries: readonly ChunkSummary[]): Uint8Array => {
  const writer = createByteWriter();
  writer.uint(VERSION);
  writer.uint(summaries.length);
  writer.texts(summaries.map(({ id }) => id));
  let before = 0;
  for (const { createdFrom, createdTo, updatedFrom, updatedTo } of summaries) {
    writer.int(createdFrom - before);
    writer.uint(createdTo - createdFrom);
    writer.int(updatedFrom - createdFrom);
    writer.uint(updatedTo - updatedFrom);
    before = createdFrom;
  }
  for (const { counts } of summaries) writer.uint(counts.length);
  const counts = summaries.flatMap((summary) => summary.counts);
  writeCategories(
    writer,
    counts.map(({ categoryGuid }) => categoryGuid),
  );
  for (const { account } of counts) writer.uint(account);
  for (const { count } of counts) writer.uint(count);
  return packIfLarge(writer.done());
};

const decode = (packed: Uint8Array): readonly ChunkSummary[] => {
  const reader = createByteReader(unpackIfPacked(packed));
  if (reader.uint() !== VERSION) throw new UnreadableError('statistics of another version');
  const size = bounded(reader.uint(), SUMMARIES_MAX);
  const ids = reader.texts(size);
  let before = 0;
  const spans = Array.from({ length: size }, () => {
    const createdFrom = before + reader.int();
    before = createdFrom;
    const createdTo = createdFrom + reader.uint();
    const updatedFrom = createdFrom + reader.int();
    return { createdFrom, createdTo, updatedFrom, updatedTo: updatedFrom + reader.uint() };
  });
  const lengths = Array.from({ length: size }, reader.uint);
  const total = bounded(
    lengths.reduce((sum, length) => sum + length, 0),
    PAIRS_MAX,
  );
  const category = readCategories(reader, total);
  const accounts = Array.from({ length: total }, reader.uint);
  const counts = Array.from({ length: total }, reader.uint);
  reader.end();
  let at = 0;
  return spans.map((span, index) => {
    const from = at;
    at += lengths[index] ?? 0;
    return {
      ...span,
      id: ids[index] ?? '',
      counts: Array.from({ length: at - from }, (_, offset) => ({
        categoryGuid: category(from + offset),
        account: accounts[from + offset] ?? 0,
        count: counts[from + offset] ?? 0,
      })),
    };
  });
};

const bounded = (size: number, max: number): number => {
  if (size > max) throw new UnreadableError('statistics of too many parts');
  return size;
};

/** The statistics by chunk id, for every member of the user: one cheap query, beside the one for the heads. */
export const readStats = async (
  table: Pick<ItemTable, 'query'>,
  userGuid: Guid<'USR'>,
): Promise<ReadonlyMap<string, ChunkSummary>> => {
  const { pk } = keys.user(userGuid);
  const items = await table.query({ pk, sk: { prefix: USER_RANGE.statistics }, isConsistent: false });
  return new Map(items.flatMap((item) => readingRows(item, decode)).map((summary) => [summary.id, summary]));
};

/**
 * The pages to put for the statistics of new chunks, without the statistics of chunks that the new index no longer
 * names.
 */
export const stageStats = async (
  table: Pick<ItemTable, 'getMany'>,
  member: Member,
  index: LedgerIndex,
  made: readonly ChunkSummary[],
): Promise<readonly Put[]> => {
  const pages = new Map<string, ChunkSummary[]>();
  for (const summary of made) {
    const { sk } = keys.stats(member.userGuid, member.guid, pageOf(summary.id));
    const page = pages.get(sk);
    if (page === undefined) pages.set(sk, [summary]);
    else page.push(summary);
  }
  if (pages.size === 0) return [];
  const { pk } = keys.user(member.userGuid);
  const named = new Set(index.chunks.map(({ id }) => id));
  const stored = await table.getMany(
    [...pages.keys()].map((sk) => ({ pk, sk })),
    { isConsistent: true },
  );
  const known = new Map<string, Item>(stored.map((item) => [item.sk, item]));
  return [...pages].map(([sk, fresh]): Put => {
    const item = known.get(sk);
    const kept = item === undefined ? [] : readingRows(item, decode).filter(({ id }) => named.has(id));
    return { kind: 'put', item: { pk, sk, rows: encode([...kept, ...fresh]) } };
  });
};
