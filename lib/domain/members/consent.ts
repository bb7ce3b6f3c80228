import { SECOND_MS } from '../kernel/time.ts';

/**
 * How far one consent is, from the opened window to its end. A code is good once, so it is brought to the institution once:
 *
 * - `OPEN`: no browser has come back from the consent page yet.
 * - `TAKEN`: a browser has brought a code, which is stored encrypted and has not been sent yet.
 * - `SENT`: written before the call that sends the code. The code is deleted by the same write, so no second call is
 *   possible, whatever becomes of the first.
 * - `SAVED`: the member has its access; the first aggregation is still to be started.
 * - `CLOSED`: over, with a `ConsentEnd`.
 */
export const CONSENT_STAGES = ['OPEN', 'TAKEN', 'SENT', 'SAVED', 'CLOSED'] as const;
export type ConsentStage = (typeof CONSENT_STAGES)[number];

/**
 * Why a consent brought no access. `DENIED`: the user said no. `FAILED`: the institution refused or gave up. `UNKNOWN`: the
 * code was sent, or may have been, and no usable answer came.
 */
export const CONSENT_FAILURES = ['DENIED', 'FAILED', 'UNKNOWN'] as const;
export type ConsentFailure = (typeof CONSENT_FAILURES)[number];

/** `GONE`: the member was deleted meanwhile. */
export const CONSENT_ENDS = ['CONNECTED', ...CONSENT_FAILURES, 'GONE'] as const;
export type ConsentEnd = (typeof CONSENT_ENDS)[number];

/** A browser that has come back waits so long for the outcome; then it is sent on, and the member tells the outcome. */
export const CONSENT_WAIT_MS_MAX = 5 * SECOND_MS;

/** The one call that sends the code may take so long: a slow answer is better than the unknown outcome of a given-up call. */
export const CODE_EXCHANGE_TIMEOUT_MS = 30 * SECOND_MS;

/** When the worker that sent the code counts as dead: the call, and as long again for its writes. */
export const CODE_SENDER_LEASE_MS = 2 * CODE_EXCHANGE_TIMEOUT_MS;
