import { MINUTE_MS } from '../kernel/time.ts';

/** No job runs for an hour, so no head will ever name a piece that was staged so long ago. */
export const STAGED_PURGE_DELAY_MS = 60 * MINUTE_MS;

/** No reader still uses the old head then: a Lambda runs for fifteen minutes at the most. */
export const REPLACED_PURGE_DELAY_MS = 16 * MINUTE_MS;
