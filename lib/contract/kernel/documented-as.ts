import * as z from 'zod/mini';

/** One schema, or several schemas of which any may be used. */
type Shown = z.ZodMiniType | readonly z.ZodMiniType[];

const documented = new WeakMap<z.core.$ZodType, () => Shown>();

/**
 * Marks a schema that reads more spellings than the OpenAPI document shows: a number that arrives as text of the query,
 * a body with or without its root. The document shows `shown` in place of `schema`. `shown` is made only when the
 * document is made.
 */
export const documentAs = <S extends z.ZodMiniType>(schema: S, shown: () => Shown): S => {
  documented.set(schema, shown);
  return schema;
};

/** The schema that the document shows in place of this one; undefined when it shows this one. */
export const documentOf = (schema: z.core.$ZodType): z.ZodMiniType | undefined => {
  const shown = documented.get(schema)?.();
  return shown === undefined || '_zod' in shown ? shown : z.union(shown);
};
