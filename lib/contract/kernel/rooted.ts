import * as z from 'zod/mini';
import { documentAs } from './documented-as.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A body that may come as `{"member": {…}}` or as the object alone; operations get the rooted form always. Whether the
 * root is there decides which of the two it is, so a rooted body with a mistake inside is never read as an unrooted one.
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
