import { RESEND_AFTER_MS } from '../kernel/repair.ts';
import { HOUR_MS } from '../kernel/time.ts';

const SHARE_OF_AGE = 0.1;
const AFTER_MS_MAX = HOUR_MS;

/**
 * The message of an event of this age is sent again after a tenth of it: a lost message is replaced soon, and events that
 * nobody can handle do not keep the workers busy every minute.
 */
export const eventResendAfterMs = (ageMs: number): number =>
  Math.min(Math.max(RESEND_AFTER_MS, ageMs * SHARE_OF_AGE), AFTER_MS_MAX);
