import * as z from 'zod/mini';

/** The answer of deletions for which the contract prints no 204. */
export const emptyObject = z.object({});
emptyObject.register(z.globalRegistry, { id: 'EmptyObject' });
