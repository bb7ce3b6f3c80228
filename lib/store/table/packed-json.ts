import * as z from 'zod/mini';
import { UnreadableError } from '../../domain/kernel/unreadable.ts';
import { pack, unpack } from './deflate.ts';
import { parsedJson, reading } from './item-codec.ts';
import type { Item } from './table-client.ts';

/** JSON in which big integers are written as text. */
export const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? part.toString() : part));

/** JSON, compressed: for records that are read as a whole and repeat their names. */
export const packJson = (value: unknown): Uint8Array => pack(Buffer.from(jsonOf(value), 'utf8'));

/** Reads what `packJson` made, by its schema. Throws `UnreadableError`. */
export const unpackJson = <T>(schema: z.ZodMiniType<T>, packed: unknown): T => {
  if (!(packed instanceof Uint8Array)) throw new UnreadableError('no packed bytes');
  return parsedJson(schema, Buffer.from(unpack(packed)).toString('utf8'));
};

/** Reads what `packJson` made from the attribute `packed` of an item. Throws `ItemUnreadableError`. */
export const itemToPacked = <T>(schema: z.ZodMiniType<T>, item: Item): T =>
  reading(item, () => unpackJson(schema, item.packed));

/** A whole number of any size that `packJson` wrote. */
export const bigIntText = z.pipe(
  z.string().check(z.regex(/^-?\d+$/)),
  z.transform((text: string) => BigInt(text)),
);
