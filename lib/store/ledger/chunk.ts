import { dateOf, dayOf } from '../../domain/kernel/calendar.ts';
import { type Guid, type GuidPrefix, isGuid, toGuid } from '../../domain/kernel/guid.ts';
import { hintOf, MEMBER_ORDINAL_MAX } from '../../domain/kernel/hinted-guid.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import { UnreadableError } from '../../domain/kernel/unreadable.ts';
import type { LedgerRow } from '../../domain/ledger/ledger-row.ts';
import type { Transaction } from '../../domain/transactions/transaction.ts';
import { type ByteReader, type ByteWriter, createByteReader, createByteWriter } from '../table/bytes.ts';
import { pack, unpack } from '../table/deflate.ts';
import { readCategories, writeCategories } from './category-columns.ts';
import { flagsOf, readFlags } from './flags.ts';

/**
 * A chunk is some dozens of transactions in list order, column by column: what readers need. Its twin holds what only a
 * merge needs: upstream ids, and the tombstones that lie between the chunk's dates.
 */

const VERSION = 2;
const TWIN_VERSION = 2;
/** More rows than any chunk holds; a larger count is corruption, and would reserve memory for nothing. */
const CHUNK_ROWS_MAX = 100_000;

/** The 64 bits of a transaction's guid that are neither birth date nor member. */
const GUID_TAIL_BYTES = 8;
const GUID_TAIL_AT = 'TRN-00000000-0000-8000-'.length;

/** What a reader of a list looks at before it knows which rows it wants, and those rows. */
export interface ChunkRows {
  readonly count: number;
  readonly day: (index: number) => number;
  readonly createdAt: (index: number) => number;
  readonly updatedAt: (index: number) => number;
  readonly account: (index: number) => number;
  readonly category: (index: number) => Guid<'CAT'>;
  readonly rule: (index: number) => string | null;
  readonly guid: (index: number) => Guid<'TRN'>;
  readonly row: (index: number) => Transaction;
}

const writeRows = (writer: ByteWriter, rows: readonly Transaction[]): void => {
  const days = rows.map((row) => dayOf(row.date));
  const day = (index: number): number => days[index] ?? 0;
  let earlier = days[0] ?? 0;
  writer.int(earlier);
  for (const value of days) {
    writer.int(earlier - value);
    earlier = value;
  }
  for (const row of rows) writer.raw(Buffer.from(row.guid.slice(GUID_TAIL_AT).replace('-', ''), 'hex'));
  for (const [index, row] of rows.entries()) writer.int(birthDayOf(row.guid) - day(index));
  for (const row of rows) writer.uint(row.account);
  for (const row of rows) writer.uint(flagsOf(row));
  for (const row of rows) writer.bigUint(row.amountMinor);
  const currencies = [...new Set(rows.map((row) => row.currencyCode))];
  writer.uint(currencies.length);
  writer.texts(currencies);
  if (currencies.length > 1) for (const row of rows) writer.uint(currencies.indexOf(row.currencyCode));
  for (const [index, row] of rows.entries()) writer.int(dayOf(row.transactedOn) - day(index));
  for (const [index, row] of rows.entries()) {
    // Zero is "not posted"; a posted row is most often one to three days after its date.
    if (row.postedOn === null) writer.uint(0);
    else {
      const after = dayOf(row.postedOn) - day(index);
      writer.uint(after >= 0 ? after * 2 + 1 : -after * 2);
    }
  }
  let instant = 0;
  for (const row of rows) {
    writer.int(row.createdAt - instant);
    instant = row.createdAt;
  }
  for (const row of rows) writer.int(row.updatedAt - row.createdAt);
  for (const row of rows) writer.uint(row.merchantCategoryCode === null ? 0 : row.merchantCategoryCode + 1);
  writeCategories(
    writer,
    rows.map((row) => row.categoryGuid),
  );
  writeNamed(
    writer,
    rows.map((row) => row.merchantGuid),
  );
  writeNamed(
    writer,
    rows.map((row) => row.merchantLocationGuid),
  );
  writer.texts(rows.map((row) => row.feedDescription));
  writer.texts(rows.map((row) => (row.description === row.feedDescription ? null : row.description)));
  writer.texts(rows.map((row) => row.feedMemo));
  writer.texts(rows.map((row) => row.checkNumber));
  writeSparse(
    writer,
    rows.map((row) => (row.userSet.memo ? row.memo : null)),
  );
  writeSparse(
    writer,
    rows.map((row) => row.metadata),
  );
  writeSparse(
    writer,
    rows.map((row) => row.parentGuid),
  );
  writeSparse(
    writer,
    rows.map((row) => row.ruleGuid),
  );
  writeSparse(
    writer,
    rows.map((row) => row.extendedType),
  );
  writeSparse(
    writer,
    rows.map((row) => textOf(row.transactedAt)),
  );
  writeSparse(
    writer,
    rows.map((row) => textOf(row.postedAt)),
  );
  writeSparse(
    writer,
    rows.map((row) => row.latitude),
  );
  writeSparse(
    writer,
    rows.map((row) => row.longitude),
  );
};

const textOf = (instantMs: number | null): string | null => (instantMs === null ? null : String(instantMs));

/** Few values for many rows: the values, then for each row which of them it has. */
const writeNamed = (writer: ByteWriter, values: readonly (string | null)[]): void => {
  const names = [...new Set(values)].filter((value) => value !== null);
  writer.uint(names.length);
  writer.texts(names);
  if (names.length === 0) return;
  const places = new Map<string | null, number>(names.map((name, place) => [name, place + 1]));
  for (const value of values) writer.uint(places.get(value) ?? 0);
};

const readNamed = <P extends GuidPrefix>(
  prefix: P,
  reader: ByteReader,
  count: number,
): ((index: number) => Guid<P> | null) => {
  const names = reader.texts(bounded(reader.uint(), count)).map((name) => guidOf(prefix, name));
  if (names.length === 0) return () => null;
  const places = column(count, reader.uint);
  return (index) => names[(places[index] ?? 0) - 1] ?? null;
};

/** Values that few rows have: their places, each as the distance to the one before, then the values. */
const writeSparse = (writer: ByteWriter, values: readonly (string | null)[]): void => {
  const places = [...values.keys()].filter((place) => values[place] !== null);
  writer.uint(places.length);
  if (places.length === 0) return;
  let before = 0;
  for (const place of places) {
    writer.uint(place - before);
    before = place;
  }
  writer.texts(places.map((place) => values[place] ?? null));
};

const readSparse = (reader: ByteReader, count: number): ((index: number) => string | null) =>
  readSparseAs(reader, count, (text) => text);

const readSparseAs = <T>(
  reader: ByteReader,
  count: number,
  decode: (text: string | null) => T | null,
): ((index: number) => T | null) => {
  const size = bounded(reader.uint(), count);
  if (size === 0) return () => null;
  let place = 0;
  const places = column(size, () => {
    place += reader.uint();
    return place;
  });
  const values = reader.texts(size).map(decode);
  const byPlace = new Map(places.map((at, index) => [at, values[index] ?? null]));
  return (index) => byPlace.get(index) ?? null;
};

const bounded = (size: number, count: number): number => {
  if (size > count) throw new UnreadableError('more values than rows');
  return size;
};

const guidOf = <P extends GuidPrefix>(prefix: P, value: string | null): Guid<P> | null => {
  if (value === null) return null;
  if (!isGuid(prefix, value)) throw new UnreadableError('not a guid');
  return value;
};

const instantOf = (text: string | null): number | null => (text === null ? null : Number(text));

const birthDayOf = (guid: Guid<'TRN'>): number => {
  const hint = hintOf('TRN', guid);
  if (hint === null || hint.timeMs % DAY_MS !== 0) throw new Error('a transaction guid without its birth date');
  return hint.timeMs / DAY_MS;
};

const column = (count: number, read: () => number): readonly number[] => {
  const values = new Array<number>(count);
  for (let index = 0; index < count; index += 1) values[index] = read();
  return values;
};

const readRows = (reader: ByteReader, count: number, memberOrdinal: number): ChunkRows => {
  let day = reader.int();
  const days = column(count, () => {
    day -= reader.int();
    return day;
  });
  const tails = reader.raw(count * GUID_TAIL_BYTES);
  const births = column(count, reader.int);
  const accounts = column(count, reader.uint);
  const flags = column(count, reader.uint);
  const amounts = new Array<bigint>(count);
  for (let index = 0; index < count; index += 1) amounts[index] = reader.bigUint();
  const currencyCount = reader.uint();
  if (currencyCount > count || (currencyCount === 0 && count > 0))
    throw new UnreadableError('currencies do not fit the rows');
  const currencies = reader.texts(currencyCount);
  const currencyOf = currencyCount > 1 ? column(count, reader.uint) : [];
  if (currencyOf.some((place) => place >= currencyCount)) throw new UnreadableError('a currency that is not there');
  const transacted = column(count, reader.int);
  const posted = column(count, reader.uint);
  let instant = 0;
  const created = column(count, () => {
    instant += reader.int();
    return instant;
  });
  const updated = column(count, reader.int);
  const merchantCodes = column(count, reader.uint);
  const category = readCategories(reader, count);
  const merchant = readNamed('MCH', reader, count);
  const merchantLocation = readNamed('MCL', reader, count);
  const feedDescriptions = reader.texts(count);
  const descriptions = reader.texts(count);
  const feedMemos = reader.texts(count);
  const checkNumbers = reader.texts(count);
  const memo = readSparse(reader, count);
  const metadata = readSparse(reader, count);
  const parent = readSparseAs(reader, count, (text) => guidOf('TRN', text));
  const rule = readSparseAs(reader, count, (text) => guidOf('TXR', text));
  const extendedType = readSparse(reader, count);
  const transactedAt = readSparse(reader, count);
  const postedAt = readSparse(reader, count);
  const latitude = readSparse(reader, count);
  const longitude = readSparse(reader, count);

  const ordinalText = Math.min(memberOrdinal, MEMBER_ORDINAL_MAX).toString(16).padStart(3, '0');
  const starts = new Map<number, string>();
  /** What all guids of one birth day begin with. */
  const startOf = (birthDay: number): string => {
    const known = starts.get(birthDay);
    if (known !== undefined) return known;
    const time = (birthDay * DAY_MS).toString(16).padStart(12, '0');
    const start = `${time.slice(0, 8)}-${time.slice(8)}-8${ordinalText}-`;
    starts.set(birthDay, start);
    return start;
  };
  const guid = (index: number): Guid<'TRN'> => {
    const tail = tails.toString('hex', index * GUID_TAIL_BYTES, (index + 1) * GUID_TAIL_BYTES);
    return toGuid('TRN', `${startOf((days[index] ?? 0) + (births[index] ?? 0))}${tail.slice(0, 4)}-${tail.slice(4)}`);
  };
  const row = (index: number): Transaction => {
    if (index < 0 || index >= count) throw new RangeError('a row outside its chunk');
    const day = days[index] ?? 0;
    const flag = readFlags(flags[index] ?? 0);
    const date = dateOf(day);
    const transactedAfter = transacted[index] ?? 0;
    const merchantCode = merchantCodes[index] ?? 0;
    const feedDescription = feedDescriptions[index] ?? '';
    const feedMemo = feedMemos[index] ?? null;
    const createdAt = created[index] ?? 0;
    return {
      guid: guid(index),
      account: accounts[index] ?? 0,
      date,
      ...flag,
      amountMinor: amounts[index] ?? 0n,
      currencyCode: currencies[currencyOf[index] ?? 0] ?? '',
      description: descriptions[index] ?? feedDescription,
      categoryGuid: category(index),
      merchantGuid: merchant(index),
      merchantLocationGuid: merchantLocation(index),
      memo: flag.userSet.memo ? memo(index) : feedMemo,
      feedDescription,
      feedMemo,
      transactedOn: transactedAfter === 0 ? date : dateOf(day + transactedAfter),
      postedOn: postedOnOf(day, posted[index] ?? 0),
      transactedAt: instantOf(transactedAt(index)),
      postedAt: instantOf(postedAt(index)),
      latitude: latitude(index),
      longitude: longitude(index),
      checkNumber: checkNumbers[index] ?? null,
      merchantCategoryCode: merchantCode === 0 ? null : merchantCode - 1,
      extendedType: extendedType(index),
      parentGuid: parent(index),
      metadata: metadata(index),
      ruleGuid: rule(index),
      createdAt,
      updatedAt: createdAt + (updated[index] ?? 0),
    };
  };
  return {
    count,
    day: (index) => days[index] ?? 0,
    createdAt: (index) => created[index] ?? 0,
    updatedAt: (index) => (created[index] ?? 0) + (updated[index] ?? 0),
    account: (index) => accounts[index] ?? 0,
    category,
    rule,
    guid,
    row,
  };
};

const postedOnOf = (day: number, posted: number): string | null => {
  if (posted === 0) return null;
  return dateOf(posted % 2 === 1 ? day + (posted - 1) / 2 : day - posted / 2);
};

/** `rows`: without tombstones, in list order. */
export const encodeChunk = (rows: readonly Transaction[]): Uint8Array => {
  const writer = createByteWriter();
  writer.uint(VERSION);
  writer.uint(rows.length);
  writeRows(writer, rows);
  return pack(writer.done());
};

export const decodeChunk = (packed: Uint8Array, memberOrdinal: number): ChunkRows => {
  const reader = createByteReader(unpack(packed));
  const count = readCount(reader, VERSION);
  const rows = readRows(reader, count, memberOrdinal);
  reader.end();
  return rows;
};

const readCount = (reader: ByteReader, version: number): number => {
  if (reader.uint() !== version) throw new UnreadableError('a chunk of another version');
  const count = reader.uint();
  if (count > CHUNK_ROWS_MAX) throw new UnreadableError('a chunk of too many rows');
  return count;
};

/** `rows`: with tombstones, in list order; the others are those of the chunk. */
export const encodeTwin = (rows: readonly LedgerRow[]): Uint8Array => {
  const listed = rows.filter((row) => row.deletedAt === null);
  const tombstones = rows.filter((row) => row.deletedAt !== null);
  const writer = createByteWriter();
  writer.uint(TWIN_VERSION);
  writer.uint(listed.length);
  writer.texts(listed.map((row) => row.upstreamId));
  writer.texts(listed.map((row) => row.formerUpstreamId));
  writer.uint(tombstones.length);
  if (tombstones.length > 0) {
    writeRows(writer, tombstones);
    writer.texts(tombstones.map((row) => row.upstreamId));
    writer.texts(tombstones.map((row) => row.formerUpstreamId));
    for (const row of tombstones) writer.uint(row.deletedAt ?? 0);
  }
  return pack(writer.done());
};

/** The rows of a chunk with what its twin has of them, tombstones last. */
export const decodeTwin = (twin: Uint8Array, listed: ChunkRows, memberOrdinal: number): readonly LedgerRow[] => {
  const reader = createByteReader(unpack(twin));
  if (readCount(reader, TWIN_VERSION) !== listed.count) throw new UnreadableError('a twin of another chunk');
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
    const tombstones = readRows(reader, tombstoneCount, memberOrdinal);
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
