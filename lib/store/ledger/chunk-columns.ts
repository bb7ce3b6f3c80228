import { dateOf, dayOf } from '../../domain/kernel/calendar.ts';
import type { Guid, GuidPrefix } from '../../domain/kernel/guid.ts';
import { hintOf } from '../../domain/kernel/hinted-guid.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import type { Transaction } from '../../domain/transactions/transaction.ts';
import type { ByteReader, ByteWriter } from '../table/bytes.ts';
import { readCategories, writeCategories } from './category-columns.ts';
import {
  guidOf,
  numbersOf,
  readAlternatives,
  readNamed,
  readSparse,
  readSteps,
  writeAlternatives,
  writeNamed,
  writeSparse,
  writeSteps,
} from './column-kinds.ts';
import { flagsOf } from './flags.ts';

/** The bytes of a transaction's guid that hold neither its birth date nor its member. */
export const GUID_TAIL_BYTES = 8;
const GUID_TAIL_AT = 'TRN-00000000-0000-8000-'.length;

type Numbers = readonly number[];
type Texts = readonly (string | null)[];

interface Rows {
  readonly rows: readonly Transaction[];
  /** The day of each, counted from 1970. */
  readonly days: Numbers;
}

interface Column<T> {
  readonly write: (writer: ByteWriter, from: Rows) => void;
  readonly read: (reader: ByteReader, count: number) => T;
}

/** A column with one value for each row. */
const valuesAs = <V, T>(
  of: (row: Transaction, day: number) => V,
  write: (writer: ByteWriter, values: readonly V[]) => void,
  read: Column<T>['read'],
): Column<T> => ({
  write: (writer, { rows, days }) =>
    write(
      writer,
      rows.map((row, index) => of(row, days[index] ?? 0)),
    ),
  read,
});

const uints = (of: (row: Transaction, day: number) => number): Column<Numbers> =>
  valuesAs(
    of,
    (writer, values) => values.forEach(writer.uint),
    (reader, count) => numbersOf(count, reader.uint),
  );

const ints = (of: (row: Transaction, day: number) => number): Column<Numbers> =>
  valuesAs(
    of,
    (writer, values) => values.forEach(writer.int),
    (reader, count) => numbersOf(count, reader.int),
  );

const texts = (of: (row: Transaction) => string | null): Column<Texts> =>
  valuesAs(
    of,
    (writer, values) => writer.texts(values),
    (reader, count) => reader.texts(count),
  );

const named = <P extends GuidPrefix>(prefix: P, of: (row: Transaction) => Guid<P> | null) =>
  valuesAs(of, writeNamed, (reader, count) => readNamed(prefix, reader, count));

const sparseAs = <T>(of: (row: Transaction) => string | null, decode: (text: string | null) => T | null) =>
  valuesAs(of, writeSparse, (reader, count) => readSparse(reader, count, decode));
const sparse = (of: (row: Transaction) => string | null) => sparseAs(of, (text) => text);
const sparseGuids = <P extends GuidPrefix>(prefix: P, of: (row: Transaction) => Guid<P> | null) =>
  sparseAs(of, (text) => guidOf(prefix, text));
const sparseInstants = (of: (row: Transaction) => number | null) =>
  sparseAs(
    (row) => textOf(of(row)),
    (text) => (text === null ? null : Number(text)),
  );
const textOf = (instantMs: number | null): string | null => (instantMs === null ? null : String(instantMs));

/** Zero is "not posted"; a posted row is most often one to three days after its date. */
const postedCodeOf = (postedOn: string | null, day: number): number => {
  if (postedOn === null) return 0;
  const after = dayOf(postedOn) - day;
  return after >= 0 ? after * 2 + 1 : -after * 2;
};

export const postedOnOf = (day: number, code: number): string | null => {
  if (code === 0) return null;
  return dateOf(code % 2 === 1 ? day + (code - 1) / 2 : day - code / 2);
};

export const birthDayOf = (guid: Guid<'TRN'>): number => {
  const hint = hintOf('TRN', guid);
  if (hint === null || hint.timeMs % DAY_MS !== 0) throw new Error('a transaction guid without its birth date');
  return hint.timeMs / DAY_MS;
};

export const tailOf = (guid: Guid<'TRN'>): Uint8Array => Buffer.from(guid.slice(GUID_TAIL_AT).replace('-', ''), 'hex');

const days: Column<Numbers> = {
  write: (writer, from) => {
    let earlier = from.days[0] ?? 0;
    writer.int(earlier);
    for (const day of from.days) {
      writer.int(earlier - day);
      earlier = day;
    }
  },
  read: (reader, count) => {
    let day = reader.int();
    return numbersOf(count, () => {
      day -= reader.int();
      return day;
    });
  },
};

const guidTails: Column<Uint8Array> = {
  write: (writer, { rows }) => {
    for (const { guid } of rows) writer.raw(tailOf(guid));
  },
  // A copy: a part of the unpacked bytes would keep all of them in memory, and the 16 KB that zlib reserves for them.
  read: (reader, count) => new Uint8Array(reader.raw(count * GUID_TAIL_BYTES)),
};

const readAmounts = (reader: ByteReader, count: number): readonly bigint[] => {
  const values = new Array<bigint>(count);
  for (let index = 0; index < count; index += 1) values[index] = reader.bigUint();
  return values;
};

/** The columns of a chunk in the order of their bytes: moving a line makes every stored chunk unreadable. */
const COLUMNS = {
  days,
  guidTails,
  birthDaysAfter: ints((row, day) => birthDayOf(row.guid) - day),
  accounts: uints((row) => row.account),
  flags: uints(flagsOf),
  amounts: valuesAs(
    (row) => row.amountMinor,
    (writer, values) => values.forEach(writer.bigUint),
    readAmounts,
  ),
  currencyCode: valuesAs((row) => row.currencyCode, writeAlternatives, readAlternatives),
  transactedDaysAfter: ints((row, day) => dayOf(row.transactedOn) - day),
  postedCodes: uints((row, day) => postedCodeOf(row.postedOn, day)),
  createdAt: valuesAs((row) => row.createdAt, writeSteps, readSteps),
  updatedAfter: ints((row) => row.updatedAt - row.createdAt),
  /** Zero is "none". */
  merchantCodes: uints(({ merchantCategoryCode: code }) => (code === null ? 0 : code + 1)),
  category: valuesAs((row) => row.categoryGuid, writeCategories, readCategories),
  merchant: named('MCH', (row) => row.merchantGuid),
  merchantLocation: named('MCL', (row) => row.merchantLocationGuid),
  feedDescriptions: texts((row) => row.feedDescription),
  /** Null where it is the description of the feed. */
  descriptions: texts((row) => (row.description === row.feedDescription ? null : row.description)),
  feedMemos: texts((row) => row.feedMemo),
  checkNumbers: texts((row) => row.checkNumber),
  /** Only memos that a user wrote. */
  memo: sparse((row) => (row.userSet.memo ? row.memo : null)),
  metadata: sparse((row) => row.metadata),
  parent: sparseGuids('TRN', (row) => row.parentGuid),
  rule: sparseGuids('TXR', (row) => row.ruleGuid),
  extendedType: sparse((row) => row.extendedType),
  transactedAt: sparseInstants((row) => row.transactedAt),
  postedAt: sparseInstants((row) => row.postedAt),
  latitude: sparse((row) => row.latitude),
  longitude: sparse((row) => row.longitude),
};

/** The columns of a chunk as they are read. */
export type ChunkColumns = { readonly [Name in keyof typeof COLUMNS]: ReturnType<(typeof COLUMNS)[Name]['read']> };

const NAMED_COLUMNS = Object.entries(COLUMNS);

export const writeColumns = (writer: ByteWriter, rows: readonly Transaction[]): void => {
  const from: Rows = { rows, days: rows.map((row) => dayOf(row.date)) };
  for (const [, column] of NAMED_COLUMNS) column.write(writer, from);
};

export const readColumns = (reader: ByteReader, count: number): ChunkColumns => {
  // A copy of the record, so that the object has its names from the start: readers look up a column for every row.
  const columns: Record<string, unknown> = { ...COLUMNS };
  for (const [name, column] of NAMED_COLUMNS) columns[name] = column.read(reader, count);
  if (!areRead(columns)) throw new Error('a column was not read');
  return columns;
};

const areRead = (columns: Readonly<Record<string, unknown>>): columns is ChunkColumns =>
  columns.longitude !== COLUMNS.longitude;
