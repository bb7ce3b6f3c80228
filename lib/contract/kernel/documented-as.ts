import * as z from 'zod/mini';

/** One schema, or several schemas of which any may be used. */
type Shown = z.ZodMiniType | readonly [z.ZodMiniType, ...z.ZodMiniType[]];

/** What a document shows: the one spelling that callers should use, or every spelling that is read. */
export type Spelling = 'usual' | 'every';

const documented = new WeakMap<z.core.$ZodType, () => Shown>();

/**
 * Marks a schema that reads more spellings than the OpenAPI document shows: a number that arrives as text of the query,
 * a body with or without its root. The document shows `shown` in place of `schema`; of several it shows readers the
 * first, the usual one. `shown` is made only when the document is made.
 */
export const documentAs = <S extends z.ZodMiniType>(schema: S, shown: () => Shown): S => {
  documented.set(schema, shown);
  return schema;
};

/** The schema that a document shows in place of this one; undefined when it shows this one. */
export const documentOf = (schema: z.core.$ZodType, spelling: Spelling): z.ZodMiniType | undefined => {
  const shown = documented.get(schema)?.();
  if (shown === undefined || '_zod' in shown) return shown;
  return spelling === 'usual' ? shown[0] : z.union(shown);
};
