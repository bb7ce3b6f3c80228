import { dateOf } from '../../domain/kernel/calendar.ts';
import { type Guid, toGuid } from '../../domain/kernel/guid.ts';
import { UnreadableError } from '../../domain/kernel/unreadable.ts';
import type { LedgerRow } from '../../domain/ledger/ledger-row.ts';
import type { Transaction } from '../../domain/transactions/transaction.ts';
import { type ByteReader, type ByteWriter, createByteReader, createByteWriter } from '../table/bytes.ts';
import { pack, unpack } from '../table/deflate.ts';
import { type ChunkColumns, GUID_TAIL_BYTES, postedOnOf, readColumns, writeColumns } from './chunk-columns.ts';
import { readFlags } from './flags.ts';
import {
  guidStart,
  type JoinedColumns,
  needsJoinedColumns,
  readJoinedColumns,
  writeJoinedColumns,
} from './joined-columns.ts';

/**
 * A chunk holds some dozens of transactions in list order, column by column: all that readers need. Its twin holds what
 * only a merge needs: upstream ids, and the tombstones whose dates lie within the chunk.
 */

const VERSION = 2;
/** Written only where a guid has the ordinal of another member, or a row has several guids: see `JoinedColumns`. */
const JOINED_VERSION = 3;
/** No chunk holds so many rows: a larger count is corruption, and would reserve memory for nothing. */
const CHUNK_ROWS_MAX = 100_000;

/** The columns of a row as numbers, references and the heads of its texts. */
const ROW_MEMORY_BYTES = 512;
/** A text with one letter outside Latin-1 takes two bytes for each letter. */
const TEXT_MEMORY_FACTOR = 2;

const UUID_LENGTH = 36;
/** The last 17 characters of a UUID are its tail: `8123-0123456789ab`. */
const TAIL_LENGTH = 2 * GUID_TAIL_BYTES + 1;
const TAIL_BYTES_BEFORE_HYPHEN = 2;
const HYPHEN = 0x2d;
const HEX_DIGITS = Buffer.from('0123456789abcdef', 'latin1');

/** The columns by which a reader of a list decides which rows it wants, and the rows themselves. */
export interface ChunkRows {
  readonly count: number;
  readonly day: (index: number) => number;
  readonly createdAt: (index: number) => number;
  readonly updatedAt: (index: number) => number;
  readonly account: (index: number) => number;
  readonly category: (index: number) => Guid<'CAT'>;
  readonly rule: (index: number) => string | null;
  readonly guid: (index: number) => Guid<'TRN'>;
  /** Guids of rows that became this one; undefined where there are none. */
  readonly joined: JoinedColumns['joined'];
  readonly row: (index: number) => Transaction;
}

/** A chunk as readers keep it. */
export interface Chunk extends ChunkRows {
  /** How much memory it takes at most, roughly. */
  readonly memoryBytes: number;
}

const readRows = (reader: ByteReader, { count, version }: Header, memberOrdinal: number): ChunkRows => {
  const columns = readColumns(reader, count);
  const { days, birthDaysAfter, accounts, createdAt, updatedAfter, category, rule } = columns;
  const birthDay = (index: number): number => at(days, index) + at(birthDaysAfter, index);
  const { ordinal, joined }: JoinedColumns =
    version === JOINED_VERSION
      ? readJoinedColumns(reader, count, birthDay)
      : { ordinal: () => memberOrdinal, joined: () => undefined };
  const guid = guidsOf(columns, birthDay, ordinal);
  const row = rowsOf(columns, count, guid);
  return {
    count,
    day: (index) => at(days, index),
    createdAt: (index) => at(createdAt, index),
    updatedAt: (index) => at(createdAt, index) + at(updatedAfter, index),
    account: (index) => at(accounts, index),
    category,
    rule,
    guid,
    joined,
    row:
      version === VERSION
        ? row
        : (index) => {
            const joinedGuids = joined(index);
            return joinedGuids === undefined ? row(index) : { ...row(index), joinedGuids };
          },
  };
};

/** Zero outside the chunk. */
const at = (values: readonly number[], index: number): number => values[index] ?? 0;

/**
 * Each guid is written as bytes and read as one text. Texts that are joined keep all their pieces: a guid of five pieces
 * would take more memory than the rest of its row, and a plan holds a year of rows.
 */
const guidsOf = (
  { guidTails }: ChunkColumns,
  birthDay: (index: number) => number,
  ordinal: (index: number) => number,
): ChunkRows['guid'] => {
  const uuid = Buffer.alloc(UUID_LENGTH);
  /** Most guids begin with the same text as the one before: they have its birth day and member. */
  let started: { readonly day: number; readonly ordinal: number } | null = null;
  return (index) => {
    const [day, member] = [birthDay(index), ordinal(index)];
    if (day !== started?.day || member !== started.ordinal) {
      uuid.write(guidStart(day, member), 'latin1');
      started = { day, ordinal: member };
    }
    let place = UUID_LENGTH - TAIL_LENGTH;
    for (let byte = 0; byte < GUID_TAIL_BYTES; byte += 1) {
      if (byte === TAIL_BYTES_BEFORE_HYPHEN) uuid[place++] = HYPHEN;
      const value = guidTails[index * GUID_TAIL_BYTES + byte] ?? 0;
      uuid[place++] = HEX_DIGITS[value >> 4] ?? 0;
      uuid[place++] = HEX_DIGITS[value & 15] ?? 0;
    }
    return toGuid('TRN', uuid.toString('latin1'));
  };
};

const rowsOf = (columns: ChunkColumns, count: number, guid: ChunkRows['guid']): ChunkRows['row'] => {
  // Each column has a variable: looking it up in the record for every row would cost a tenth of the decoding.
  const { days, flags, accounts, amounts, currencyCode, transactedDaysAfter, postedCodes, merchantCodes } = columns;
  const { createdAt, updatedAfter, feedDescriptions, descriptions, feedMemos, checkNumbers } = columns;
  const { category, merchant, merchantLocation, memo, metadata, parent, rule, extendedType } = columns;
  const { transactedAt, postedAt, latitude, longitude } = columns;
  return (index) => {
    if (index < 0 || index >= count) throw new RangeError('a row outside its chunk');
    const day = at(days, index);
    const date = dateOf(day);
    const flag = readFlags(at(flags, index));
    const transactedAfter = at(transactedDaysAfter, index);
    const merchantCode = at(merchantCodes, index);
    const feedDescription = feedDescriptions[index] ?? '';
    const feedMemo = feedMemos[index] ?? null;
    return {
      guid: guid(index),
      account: at(accounts, index),
      date,
      ...flag,
      amountMinor: amounts[index] ?? 0n,
      currencyCode: currencyCode(index),
      description: descriptions[index] ?? feedDescription,
      categoryGuid: category(index),
      merchantGuid: merchant(index),
      merchantLocationGuid: merchantLocation(index),
      memo: flag.userSet.memo ? memo(index) : feedMemo,
      feedDescription,
      feedMemo,
      transactedOn: transactedAfter === 0 ? date : dateOf(day + transactedAfter),
      postedOn: postedOnOf(day, at(postedCodes, index)),
      transactedAt: transactedAt(index),
      postedAt: postedAt(index),
      latitude: latitude(index),
      longitude: longitude(index),
      checkNumber: checkNumbers[index] ?? null,
      merchantCategoryCode: merchantCode === 0 ? null : merchantCode - 1,
      extendedType: extendedType(index),
      parentGuid: parent(index),
      metadata: metadata(index),
      ruleGuid: rule(index),
      createdAt: at(createdAt, index),
      updatedAt: at(createdAt, index) + at(updatedAfter, index),
    };
  };
};

/** `rows`: in list order, without tombstones. */
export const encodeChunk = (rows: readonly Transaction[], memberOrdinal: number): Uint8Array => {
  const writer = createByteWriter();
  const version = versionFor(rows, memberOrdinal);
  writer.uint(version);
  writer.uint(rows.length);
  writeRows(writer, rows, version);
  return pack(writer.done());
};

const versionFor = (rows: readonly Transaction[], memberOrdinal: number): Header['version'] =>
  needsJoinedColumns(rows, memberOrdinal) ? JOINED_VERSION : VERSION;

const writeRows = (writer: ByteWriter, rows: readonly Transaction[], version: Header['version']): void => {
  writeColumns(writer, rows);
  if (version === JOINED_VERSION) writeJoinedColumns(writer, rows);
};

export const decodeChunk = (packed: Uint8Array, memberOrdinal: number): Chunk => {
  const bytes = unpack(packed);
  const reader = createByteReader(bytes);
  const header = readHeader(reader);
  const rows = readRows(reader, header, memberOrdinal);
  reader.end();
  return { ...rows, memoryBytes: header.count * ROW_MEMORY_BYTES + bytes.length * TEXT_MEMORY_FACTOR };
};

/** The numbers at the beginning of a chunk and of a twin. */
interface Header {
  readonly version: typeof VERSION | typeof JOINED_VERSION;
  readonly count: number;
}

const readHeader = (reader: ByteReader): Header => {
  const version = reader.uint();
  if (version !== VERSION && version !== JOINED_VERSION) throw new UnreadableError('a chunk of another version');
  const count = reader.uint();
  if (count > CHUNK_ROWS_MAX) throw new UnreadableError('a chunk of too many rows');
  return { version, count };
};

/** `rows`: in list order, with tombstones; the others are the rows of the chunk. */
export const encodeTwin = (rows: readonly LedgerRow[], memberOrdinal: number): Uint8Array => {
  const listed = rows.filter((row) => row.deletedAt === null);
  const tombstones = rows.filter((row) => row.deletedAt !== null);
  const writer = createByteWriter();
  const version = versionFor(tombstones, memberOrdinal);
  writer.uint(version);
  writer.uint(listed.length);
  writer.texts(listed.map((row) => row.upstreamId));
  writer.texts(listed.map((row) => row.formerUpstreamId));
  writer.uint(tombstones.length);
  if (tombstones.length > 0) {
    writeRows(writer, tombstones, version);
    writer.texts(tombstones.map((row) => row.upstreamId));
    writer.texts(tombstones.map((row) => row.formerUpstreamId));
    for (const row of tombstones) writer.uint(row.deletedAt ?? 0);
  }
  return pack(writer.done());
};

/** The rows of a chunk with what its twin adds to them, and after them the tombstones. */
export const decodeTwin = (twin: Uint8Array, listed: ChunkRows, memberOrdinal: number): readonly LedgerRow[] => {
  const reader = createByteReader(unpack(twin));
  const { count, version } = readHeader(reader);
  if (count !== listed.count) throw new UnreadableError('a twin of another chunk');
  const ids = reader.texts(listed.count);
  const formerIds = reader.texts(listed.count);
  const rows: LedgerRow[] = [];
  for (let index = 0; index < listed.count; index += 1) {
    rows.push({
      ...listed.row(index),
      upstreamId: ids[index] ?? null,
      formerUpstreamId: formerIds[index] ?? null,
      deletedAt: null,
    });
  }
  const tombstoneCount = reader.uint();
  if (tombstoneCount > CHUNK_ROWS_MAX) throw new UnreadableError('a twin of too many rows');
  if (tombstoneCount > 0) {
    const tombstones = readRows(reader, { version, count: tombstoneCount }, memberOrdinal);
    const tombstoneIds = reader.texts(tombstoneCount);
    const tombstoneFormerIds = reader.texts(tombstoneCount);
    for (let index = 0; index < tombstoneCount; index += 1) {
      rows.push({
        ...tombstones.row(index),
        upstreamId: tombstoneIds[index] ?? null,
        formerUpstreamId: tombstoneFormerIds[index] ?? null,
        deletedAt: reader.uint(),
      });
    }
  }
  reader.end();
  return rows;
};
