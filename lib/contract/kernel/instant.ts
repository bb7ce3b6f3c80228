import * as z from 'zod/mini';
import { documentAs } from './documented-as.ts';

const EXAMPLE = '2026-11-21T08:00:00Z';

/** A moment that a caller gives, with any precision and offset. */
export const instant = documentAs(z.iso.datetime({ offset: true, error: `must be a moment such as ${EXAMPLE}` }), () =>
  z.string().check(z.describe(`ISO 8601 with an offset, such as ${EXAMPLE}.`)),
);
