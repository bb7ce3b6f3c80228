import * as z from 'zod/mini';

export const objectAction = z.enum(['created', 'updated', 'deleted']);
