import * as z from 'zod/mini';
import { documentAs } from './documented-as.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A body that may come as `{"member": {…}}` or as the object alone; operations always get the rooted form. A body that
 * has the root is read as rooted, so a mistake inside it is never hidden by reading the body as the object.
 */
export const rootedOrNot = <R extends string, S extends z.ZodMiniType>(
  root: R,
  rooted: z.ZodMiniObject<Record<R, S>>,
) =>
  documentAs(
    z.pipe(
      z.transform((body: unknown) => (isRecord(body) && Object.hasOwn(body, root) ? body : { [root]: body })),
      rooted,
    ),
    () => [rooted, rooted.shape[root]],
  );

/**
 * A body with one object, as `rootedOrNot` takes it, or with a list of them under `many`. Operations get `kind`, which says
 * which of them came. A body that has both is read as the one object.
 */
export const rootedOrMany = <R extends string, S extends z.ZodMiniType, M extends string, L extends z.ZodMiniType>(
  [root, rooted]: readonly [R, z.ZodMiniObject<Record<R, S>>],
  [many, listed]: readonly [M, z.ZodMiniObject<Record<M, L>>],
) => {
  const isMany = (body: unknown): boolean => isRecord(body) && Object.hasOwn(body, many) && !Object.hasOwn(body, root);
  const tagged = (body: unknown) => {
    if (isMany(body)) return { ...Object(body), kind: 'many' };
    return isRecord(body) && Object.hasOwn(body, root) ? { ...body, kind: 'one' } : { [root]: body, kind: 'one' };
  };
  return documentAs(
    z.pipe(
      z.transform(tagged),
      z.discriminatedUnion('kind', [
        z.extend(rooted, { kind: z.literal('one') }),
        z.extend(listed, { kind: z.literal('many') }),
      ]),
    ),
    () => [z.union([rooted, listed]), rooted.shape[root]],
  );
};
