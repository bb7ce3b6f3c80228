import * as z from 'zod/mini';

/** A change must ask for something beside keeping quiet about it. */
export const hasChange = z.refine<object>(
  (fields) => Object.keys(fields).some((name) => name !== 'skip_webhook'),
  'must hold at least one field that can be changed',
);
