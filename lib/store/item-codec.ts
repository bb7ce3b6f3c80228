import * as z from 'zod/mini';
import type { Item } from './table-client.ts';

/** An item that this version cannot read: a bug or a hand edit, never an expected outcome. Names paths, never values. */
export class ItemUnreadableError extends Error {
  override readonly name = 'ItemUnreadableError';
}

/** Reads a stored item by its schema; attributes the schema does not name (keys, stamps, due entries) are dropped. */
export const decodeItem = <T>(schema: z.ZodMiniType<T>, item: Item): T => {
  const result = z.safeParse(schema, item);
  if (result.success) return result.data;
  const paths = result.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new ItemUnreadableError(`Item ${item.sk.split('#')[0]} does not have the expected shape at: ${paths}`);
};
