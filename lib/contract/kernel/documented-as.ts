import * as z from 'zod/mini';

/** One schema, or several of which any will do. */
type Shown = z.ZodMiniType | readonly z.ZodMiniType[];

const documented = new WeakMap<z.core.$ZodType, () => Shown>();

/**
 * For schemas that read more spellings than they document: a number that arrives as text of the query, a body with or
 * without its root. The OpenAPI document shows `shown` in the place of `schema`; it is made
 * only when the document is.
 */
export const documentAs = <S extends z.ZodMiniType>(schema: S, shown: () => Shown): S => {
  documented.set(schema, shown);
  return schema;
};

/** What to show in the place of a schema; undefined when it is shown as it is. */
export const documentOf = (schema: z.core.$ZodType): z.ZodMiniType | undefined => {
  const shown = documented.get(schema)?.();
  return shown === undefined || '_zod' in shown ? shown : z.union(shown);
};
