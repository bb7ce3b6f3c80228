import { type Guid, type GuidPrefix, isGuid } from '../../domain/kernel/guid.ts';
import { UnreadableError } from '../../domain/kernel/unreadable.ts';
import type { ByteReader, ByteWriter } from '../table/bytes.ts';

/** Ways to write and read a column of values. Most readers get a function from the index of a row to its value. */
export type ByIndex<T> = (index: number) => T;

export const numbersOf = (count: number, read: () => number): readonly number[] => {
  const values = new Array<number>(count);
  for (let index = 0; index < count; index += 1) values[index] = read();
  return values;
};

/** Writes each value as the distance from the one before. */
export const writeSteps = (writer: ByteWriter, values: Iterable<number>): void => {
  let before = 0;
  for (const value of values) {
    writer.int(value - before);
    before = value;
  }
};

export const readSteps = (reader: ByteReader, count: number): readonly number[] => {
  let value = 0;
  return numbersOf(count, () => {
    value += reader.int();
    return value;
  });
};

/** For few values that many rows share: the values, then for each row which of them it has. */
export const writeNamed = (writer: ByteWriter, values: readonly (string | null)[]): void => {
  const names = [...new Set(values)].filter((value) => value !== null);
  writer.uint(names.length);
  writer.texts(names);
  if (names.length === 0) return;
  const places = new Map<string | null, number>(names.map((name, place) => [name, place + 1]));
  for (const value of values) writer.uint(places.get(value) ?? 0);
};

export const readNamed = <P extends GuidPrefix>(
  prefix: P,
  reader: ByteReader,
  count: number,
): ByIndex<Guid<P> | null> => {
  const names = reader.texts(bounded(reader.uint(), count)).map((name) => guidOf(prefix, name));
  if (names.length === 0) return () => null;
  const places = numbersOf(count, reader.uint);
  return (index) => names[(places[index] ?? 0) - 1] ?? null;
};

/** For values that few rows have: the places of these rows, each as the distance to the one before, then the values. */
export const writeSparse = (writer: ByteWriter, values: readonly (string | null)[]): void => {
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

const sparseValues = <T>(
  reader: ByteReader,
  size: number,
  decode: (text: string | null) => T | null,
): ReadonlyMap<number, T | null> => {
  let place = 0;
  const places = numbersOf(size, () => {
    place += reader.uint();
    return place;
  });
  const values = reader.texts(size).map(decode);
  return new Map(places.map((at, index) => [at, values[index] ?? null]));
};

/** A function of its own, so that what it gives keeps nothing but the values: the reader has all bytes of the chunk. */
const lookIn =
  <T>(byPlace: ReadonlyMap<number, T | null>): ByIndex<T | null> =>
  (index) =>
    byPlace.get(index) ?? null;

export const readSparse = <T>(
  reader: ByteReader,
  count: number,
  decode: (text: string | null) => T | null,
): ByIndex<T | null> => {
  const size = bounded(reader.uint(), count);
  if (size === 0) return () => null;
  return lookIn(sparseValues(reader, size, decode));
};

/**
 * For values of which there is mostly one: the values, then for each row which of them it has. With one value, nothing
 * follows.
 */
export const writeAlternatives = (writer: ByteWriter, values: readonly string[]): void => {
  const names = [...new Set(values)];
  writer.uint(names.length);
  writer.texts(names);
  if (names.length > 1) for (const value of values) writer.uint(names.indexOf(value));
};

export const readAlternatives = (reader: ByteReader, count: number): ByIndex<string> => {
  const size = reader.uint();
  if (size > count || (size === 0 && count > 0)) throw new UnreadableError('currencies do not fit the rows');
  const names = reader.texts(size);
  const places = size > 1 ? numbersOf(count, reader.uint) : [];
  if (places.some((place) => place >= size)) throw new UnreadableError('a currency that is not there');
  return (index) => names[places[index] ?? 0] ?? '';
};

const bounded = (size: number, count: number): number => {
  if (size > count) throw new UnreadableError('more values than rows');
  return size;
};

export const guidOf = <P extends GuidPrefix>(prefix: P, value: string | null): Guid<P> | null => {
  if (value === null) return null;
  if (!isGuid(prefix, value)) throw new UnreadableError('not a guid');
  return value;
};
