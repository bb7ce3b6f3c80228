import { type Guid, toGuid, uuidOf } from '../../domain/kernel/guid.ts';
import { UnreadableError } from '../../domain/kernel/unreadable.ts';
import type { ChunkRef, LedgerIndex } from '../../domain/ledger/ledger-index.ts';
import { type ByteReader, type ByteWriter, createByteReader, createByteWriter } from '../table/bytes.ts';
import { packIfLarge, unpackIfPacked } from '../table/deflate.ts';

/**
 * The index in a head, column by column: some three bytes a chunk. The id of a chunk is the generation of the commit
 * that made it (the revision of the head that the commit started from, and a salt) and a number.
 */

const VERSION = 2;
const UUID_BYTES = 16;
/** Two attempts on the same revision must never use the same key. Few attempts ever meet, so 2^32 salts are enough. */
export const SALT_BYTES = 4;
/** Chunks for more than a million rows: a larger count is corruption, and would reserve memory for nothing. */
const CHUNKS_MAX = 100_000;
const ACCOUNTS_MAX = 10_000;
/** Distinct pairs of days: no user moves so many rows by hand. */
const STRAYS_MAX = 100_000;

/** `7-0a1b2c3d`, the generation of chunk `7-0a1b2c3d-12`. */
export const generationOf = (revision: number, salt: Uint8Array): string =>
  `${revision}-${Buffer.from(salt).toString('hex')}`;

/** The revision of the head that the commit of the generation started from. */
export const revisionOf = (generation: string): number => Number.parseInt(generation, 10);

export const chunkIdOf = (generation: string, number: number): string => `${generation}-${number}`;

const CHUNK_ID = /^((\d+)-([0-9a-f]{8}))-(\d+)$/;

/** The edition is an attribute of its own: releases that do not know it go on reading the index. */
type PackedIndex = Omit<LedgerIndex, 'edition'>;

export const encodeIndex = (index: PackedIndex): Uint8Array => {
  const { accounts, chunks } = index;
  const writer = createByteWriter();
  writer.uint(VERSION);
  writer.uint(index.memberOrdinal);
  writer.uint(accounts.length);
  for (const account of accounts) writer.raw(Buffer.from(uuidOf(account).replaceAll('-', ''), 'hex'));
  writer.uint(index.pendingFromDay === null ? 0 : index.pendingFromDay + 1);

  writer.uint(index.strays.length);
  for (const { feedDay, day } of index.strays) {
    writer.int(feedDay);
    writer.int(day - feedDay);
  }

  writeIds(writer, chunks);
  for (const chunk of chunks) writer.uint(chunk.count);
  let day = 0;
  for (const chunk of chunks) {
    writer.int(day - chunk.newestDay);
    day = chunk.oldestDay;
  }
  for (const chunk of chunks) writer.uint(chunk.newestDay - chunk.oldestDay);
  for (const { newestDay, quarterDays } of chunks) writer.uint(newestDay - quarterDays[0]);
  for (const { quarterDays } of chunks) writer.uint(quarterDays[0] - quarterDays[1]);
  for (const { quarterDays } of chunks) writer.uint(quarterDays[1] - quarterDays[2]);
  for (const account of accounts.keys()) {
    for (const chunk of chunks) writer.uint(chunk.countByAccount[account] ?? 0);
  }
  return packIfLarge(writer.done());
};

/** The generations of the chunks, then of each chunk its generation and its number there. */
const writeIds = (writer: ByteWriter, chunks: readonly ChunkRef[]): void => {
  const generations = new Map<string, number>();
  const places = chunks.map((chunk) => {
    const match = CHUNK_ID.exec(chunk.id);
    if (match === null) throw new Error('not the id of a chunk');
    const [, generation = '', revision = '', salt = '', number = ''] = match;
    const place = generations.get(generation) ?? generations.size;
    const isNew = place === generations.size;
    generations.set(generation, place);
    return { place, number: Number(number), isNew, revision: Number(revision), salt };
  });
  const fresh = places.filter(({ isNew }) => isNew);
  writer.uint(fresh.length);
  for (const { revision } of fresh) writer.uint(revision);
  for (const { salt } of fresh) writer.raw(Buffer.from(salt, 'hex'));

  writer.uint(chunks.length);
  let before = 0;
  for (const { place } of places) {
    writer.int(place - before);
    before = place;
  }
  before = -1;
  for (const { number } of places) {
    writer.int(number - before - 1);
    before = number;
  }
};

export const decodeIndex = (packed: Uint8Array): PackedIndex => {
  const reader = createByteReader(unpackIfPacked(packed));
  if (reader.uint() !== VERSION) throw new UnreadableError('a head of another version');
  const memberOrdinal = reader.uint();
  const accountCount = bounded(reader.uint(), ACCOUNTS_MAX);
  const accounts = Array.from({ length: accountCount }, () => readGuid(reader));
  const pendingFrom = reader.uint();

  const strays = Array.from({ length: bounded(reader.uint(), STRAYS_MAX) }, () => {
    const feedDay = reader.int();
    return { feedDay, day: feedDay + reader.int() };
  });

  const generationCount = bounded(reader.uint(), CHUNKS_MAX);
  const revisions = Array.from({ length: generationCount }, reader.uint);
  const generations = revisions.map((revision) => generationOf(revision, reader.raw(SALT_BYTES)));

  const count = bounded(reader.uint(), CHUNKS_MAX);
  const read = (next: () => number): readonly number[] => {
    const values = new Array<number>(count);
    for (let index = 0; index < count; index += 1) values[index] = next();
    return values;
  };
  let before = 0;
  const places = read(() => {
    before += reader.int();
    return before;
  });
  before = -1;
  const numbers = read(() => {
    before += reader.int() + 1;
    return before;
  });
  const counts = read(reader.uint);
  const gaps = read(reader.int);
  const spans = read(reader.uint);
  const toQuarters = [read(reader.uint), read(reader.uint), read(reader.uint)] as const;
  const byAccount = accounts.map(() => read(reader.uint));
  reader.end();

  let day = 0;
  const chunks: ChunkRef[] = [];
  for (let index = 0; index < count; index += 1) {
    const generation = generations[places[index] ?? -1];
    if (generation === undefined) throw new UnreadableError('a chunk without its generation');
    const newestDay = day - (gaps[index] ?? 0);
    day = newestDay - (spans[index] ?? 0);
    const quarter = newestDay - (toQuarters[0][index] ?? 0);
    const half = quarter - (toQuarters[1][index] ?? 0);
    const countByAccount = byAccount.map((values) => values[index] ?? 0);
    chunks.push({
      id: chunkIdOf(generation, numbers[index] ?? 0),
      count: counts[index] ?? 0,
      countByAccount,
      newestDay,
      oldestDay: day,
      quarterDays: [quarter, half, half - (toQuarters[2][index] ?? 0)],
    });
  }
  return { memberOrdinal, accounts, pendingFromDay: pendingFrom === 0 ? null : pendingFrom - 1, strays, chunks };
};

const bounded = (count: number, max: number): number => {
  if (count > max) throw new UnreadableError('a head of too many parts');
  return count;
};

const readGuid = (reader: ByteReader): Guid<'ACT'> => {
  const hex = reader.raw(UUID_BYTES).toString('hex');
  return toGuid(
    'ACT',
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`,
  );
};
