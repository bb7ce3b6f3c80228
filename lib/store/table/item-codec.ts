import * as z from 'zod/mini';
import { type Cipher, type DataKeyOwner, placeOf } from '../../domain/kernel/cipher.ts';
import type { Guid, GuidPrefix } from '../../domain/kernel/guid.ts';
import { UnreadableError } from '../../domain/kernel/unreadable.ts';
import { ItemUnreadableError } from './item-error.ts';
import type { Key } from './keys.ts';
import type { Item } from './table-client.ts';

/** A guid of a stored item. Guids were checked before they were stored; the prefix is enough to find a wrong attribute. */
export const storedGuid = <P extends GuidPrefix>(prefix: P) =>
  z.custom<Guid<P>>((value) => typeof value === 'string' && value.startsWith(`${prefix}-`));

/**
 * Reads a stored item by its schema; attributes that the schema does not name (keys, stamps, due entries) are dropped.
 */
export const decodeItem = <T>(schema: z.ZodMiniType<T>, item: Item): T => reading(item, () => parsed(schema, item));

/** `value` by its schema. Throws `UnreadableError`, which names paths and never values. */
export const parsed = <T>(schema: z.ZodMiniType<T>, value: unknown): T => {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const paths = result.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new UnreadableError(`not of the expected shape at: ${paths}`);
};

/** A text of JSON by its schema. Throws `UnreadableError`. */
export const parsedJson = <T>(schema: z.ZodMiniType<T>, text: string): T => parsed(schema, jsonOf(text));

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableError('not JSON', { cause });
  }
};

/** What `read` makes of the item with this key. When it cannot be read, the error names the item. */
export const reading = <T>(item: Key, read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw ofItem(item, error);
  }
};

/** The ciphertext of one attribute of an item. */
interface Sealed {
  readonly item: Key;
  readonly attribute: string;
  readonly sealed: Uint8Array;
}

/**
 * Opens JSON that was encrypted for one attribute of an item. Throws where it was not, or where the key cannot be used.
 */
export const openSealed = async <T>(
  cipher: Cipher,
  owner: DataKeyOwner,
  { item, attribute, sealed }: Sealed,
  schema: z.ZodMiniType<T>,
): Promise<T> => {
  try {
    return parsedJson(schema, await cipher.decrypt(owner, placeOf(item, attribute), sealed));
  } catch (error) {
    throw ofItem(item, error);
  }
};

const ofItem = (item: Key, error: unknown): unknown =>
  error instanceof UnreadableError ? new ItemUnreadableError(item, error.message, { cause: error }) : error;
