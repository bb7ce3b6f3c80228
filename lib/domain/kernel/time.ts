/** Instants are epoch milliseconds, always read from an injected clock. */
export type Clock = () => number;

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** `2020-03-31T18:41:32.000Z`, the spelling of every `_at` value on the wire. */
export const toTimestamp = (instantMs: number): string => new Date(instantMs).toISOString();

export const toTimestampOrNull = (instantMs: number | null): string | null =>
  instantMs === null ? null : toTimestamp(instantMs);

/** Whole seconds since 1970, the spelling of times in webhook bodies. */
export const toUnixSeconds = (instantMs: number): number => Math.floor(instantMs / SECOND_MS);

export const toUnixSecondsOrNull = (instantMs: number | null): number | null =>
  instantMs === null ? null : toUnixSeconds(instantMs);

/** Whole seconds, rounded up: a caller that waits so long does not come too early. */
export const secondsUntil = (instantMs: number, nowMs: number): number => Math.ceil((instantMs - nowMs) / SECOND_MS);
