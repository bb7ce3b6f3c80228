import * as z from 'zod/mini';
import { ItemUnreadableError } from './item-codec.ts';
import { pack, unpack } from './ledger-deflate.ts';

/** JSON, compressed: for records that are read as a whole and repeat their names. Big integers are written as text. */
export const packJson = (value: unknown): Uint8Array =>
  pack(
    Buffer.from(
      JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? part.toString() : part)),
      'utf8',
    ),
  );

export const unpackJson = <T>(schema: z.ZodMiniType<T>, packed: unknown): T => {
  if (!(packed instanceof Uint8Array)) throw new ItemUnreadableError('A packed attribute is missing');
  const value: unknown = JSON.parse(Buffer.from(unpack(packed)).toString('utf8'));
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const paths = result.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new ItemUnreadableError(`A packed attribute does not have the expected shape at: ${paths}`);
};

/** A whole number of any size that `packJson` wrote. */
export const bigIntText = z.pipe(
  z.string().check(z.regex(/^-?\d+$/)),
  z.transform((text: string) => BigInt(text)),
);
