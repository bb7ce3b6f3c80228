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
