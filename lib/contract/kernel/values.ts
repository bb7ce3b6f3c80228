import * as z from 'zod/mini';

/** Values of answers. The schemas of objects with many fields share these instances, and so stay small in memory. */

export const text = z.string();
export const nullableText = z.nullable(text);
/** Money, rates and quantities: a JSON number of any scale, written from exact decimal text. */
export const decimal = z.number();
export const nullableDecimal = z.nullable(decimal);
export const integer = z.int();
export const nullableInteger = z.nullable(integer);
export const count = z.int().check(z.minimum(0));
export const flag = z.boolean();
export const nullableFlag = z.nullable(flag);

/** Only the spelling `2020-03-31T18:41:32.000Z`. */
export const timestamp = z.iso.datetime({ precision: 3 });
export const nullableTimestamp = z.nullable(timestamp);
/** An existing day, such as `2026-11-21`. */
export const date = z.iso.date();
export const nullableDate = z.nullable(date);
/** Whole seconds since 1970 in UTC. */
export const unixTime = z.int();
export const nullableUnixTime = z.nullable(unixTime);

/** An object to which documents refer by its name. */
export const namedObject = <S extends z.core.$ZodShape>(id: string, shape: S) =>
  z.object(shape).register(z.globalRegistry, { id });
