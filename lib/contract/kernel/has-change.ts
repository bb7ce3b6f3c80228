import * as z from 'zod/mini';

/** A change must set some field besides `skip_webhook`. */
export const hasChange = z.refine<object>(
  (fields) => Object.keys(fields).some((name) => name !== 'skip_webhook'),
  'must hold at least one field that can be changed',
);
