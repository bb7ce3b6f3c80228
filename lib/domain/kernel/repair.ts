import { MINUTE_MS, SECOND_MS } from './time.ts';

/**
 * A message that is not worked off so long after it was due is taken for lost, and the sweep sends it again. Codes of
 * consents live a minute at some banks.
 */
export const REPAIR_AFTER_MS = 30 * SECOND_MS;

/** How long a message that the sweep sent again may take before it counts as lost once more. */
export const RESEND_AFTER_MS = MINUTE_MS;
