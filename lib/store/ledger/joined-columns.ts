import { type Guid, toGuid } from '../../domain/kernel/guid.ts';
import { hintOf, MEMBER_ORDINAL_MAX } from '../../domain/kernel/hinted-guid.ts';
import { DAY_MS } from '../../domain/kernel/time.ts';
import { UnreadableError } from '../../domain/kernel/unreadable.ts';
import { guidsOf, type Transaction } from '../../domain/transactions/transaction.ts';
import type { ByteReader, ByteWriter } from '../table/bytes.ts';
import { birthDayOf, GUID_TAIL_BYTES, tailOf } from './chunk-columns.ts';
import { numbersOf } from './column-kinds.ts';

/**
 * What a chunk needs beside its columns once members were joined: the ordinal in the guid of each row, and the guids of
 * rows that became this one. A chunk without such rows does not have them.
 */
export interface JoinedColumns {
  readonly ordinal: (index: number) => number;
  /** Undefined where there are none. */
  readonly joined: (index: number) => readonly Guid<'TRN'>[] | undefined;
}

/** No chunk has so many guids: a larger count is corruption, and would reserve memory for nothing. */
const GUIDS_MAX = 1_000_000;

const ordinalOf = (guid: Guid<'TRN'>): number => {
  const hint = hintOf('TRN', guid);
  if (hint === null) throw new Error('a transaction guid without its member');
  return hint.memberOrdinal;
};

export const needsJoinedColumns = (rows: readonly Transaction[], memberOrdinal: number): boolean =>
  rows.some(({ guid, joinedGuids }) => joinedGuids !== undefined || ordinalOf(guid) !== memberOrdinal);

/** Days of joined guids are written as distances from the day of the row: most are the same. */
export const writeJoinedColumns = (writer: ByteWriter, rows: readonly Transaction[]): void => {
  const ordinals = [...new Set(rows.flatMap((row) => guidsOf(row).map(ordinalOf)))];
  const placeOf = new Map(ordinals.map((ordinal, place) => [ordinal, place]));
  const writePlace = (guid: Guid<'TRN'>): void => writer.uint(placeOf.get(ordinalOf(guid)) ?? 0);
  writer.uint(ordinals.length);
  ordinals.forEach(writer.uint);
  for (const { guid } of rows) writePlace(guid);
  for (const { joinedGuids = [] } of rows) writer.uint(joinedGuids.length);
  for (const { joinedGuids = [] } of rows) joinedGuids.forEach(writePlace);
  for (const { guid, joinedGuids = [] } of rows)
    for (const joined of joinedGuids) writer.int(birthDayOf(joined) - birthDayOf(guid));
  for (const { joinedGuids = [] } of rows) for (const joined of joinedGuids) writer.raw(tailOf(joined));
};

/** `birthDay` gives that of a row. */
export const readJoinedColumns = (
  reader: ByteReader,
  count: number,
  birthDay: (index: number) => number,
): JoinedColumns => {
  const ordinals = numbersOf(bounded(reader.uint(), MEMBER_ORDINAL_MAX + 1), reader.uint);
  const ordinalAt = (place: number): number => {
    const ordinal = ordinals[place];
    if (ordinal === undefined) throw new UnreadableError('a row of a member that is not listed');
    return ordinal;
  };
  const places = numbersOf(count, reader.uint);
  const counts = numbersOf(count, reader.uint);
  const starts = [0];
  for (const length of counts) starts.push((starts.at(-1) ?? 0) + length);
  const total = bounded(starts.at(-1) ?? 0, GUIDS_MAX);
  const joinedPlaces = numbersOf(total, reader.uint);
  const daysAfter = numbersOf(total, reader.int);
  const tails = new Uint8Array(reader.raw(total * GUID_TAIL_BYTES));
  return {
    ordinal: (index) => ordinalAt(places[index] ?? -1),
    joined: (index) => {
      const [from, length] = [starts[index] ?? 0, counts[index] ?? 0];
      if (length === 0) return undefined;
      return Array.from({ length }, (_, offset) => {
        const at = from + offset;
        const tail = tails.subarray(at * GUID_TAIL_BYTES, (at + 1) * GUID_TAIL_BYTES);
        return guidFrom(birthDay(index) + (daysAfter[at] ?? 0), ordinalAt(joinedPlaces[at] ?? -1), tail);
      });
    },
  };
};

const bounded = (size: number, max: number): number => {
  if (size > max) throw new UnreadableError('a chunk of too many guids');
  return size;
};

/** The part of a guid before its tail: day and member. */
export const guidStart = (birthDay: number, ordinal: number): string => {
  const time = (birthDay * DAY_MS).toString(16).padStart(12, '0');
  const ordinalText = Math.min(ordinal, MEMBER_ORDINAL_MAX).toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-8${ordinalText}-`;
};

const guidFrom = (birthDay: number, ordinal: number, tail: Uint8Array): Guid<'TRN'> => {
  const digits = Buffer.from(tail).toString('hex');
  return toGuid('TRN', `${guidStart(birthDay, ordinal)}${digits.slice(0, 4)}-${digits.slice(4)}`);
};
