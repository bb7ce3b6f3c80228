import * as z from 'zod/mini';

/** The answer of deletes whose page prints no 204. */
export const emptyObject = z.object({});
emptyObject.register(z.globalRegistry, { id: 'EmptyObject' });
