import * as z from 'zod/mini';

/** Of an update: a body that changes nothing is a mistake, and `skip_webhook` alone changes nothing. */
export const holdsSomeField = z.refine<Readonly<Record<string, unknown>>>(
  (fields) => Object.keys(fields).some((name) => name !== 'skip_webhook'),
  'must hold at least one field that can be changed',
);
