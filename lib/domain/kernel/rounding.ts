/** A number of `digits` × 10^-`scale`, brought to another scale. */
export interface Rescaled {
  readonly digits: bigint;
  /** The number had digits beyond the new scale, and they were not all zero. */
  readonly isRounded: boolean;
}

/** Exact where the new scale is as fine; else rounds half to even, so that many roundings do not add up to one side. */
export const rescale = (digits: bigint, scale: number, newScale: number): Rescaled => {
  if (newScale >= scale) return { digits: digits * 10n ** BigInt(newScale - scale), isRounded: false };
  const divisor = 10n ** BigInt(scale - newScale);
  const whole = digits / divisor;
  const rest = digits % divisor;
  const twice = 2n * (rest < 0n ? -rest : rest);
  const isUp = twice > divisor || (twice === divisor && whole % 2n !== 0n);
  const away = digits < 0n ? -1n : 1n;
  return { digits: isUp ? whole + away : whole, isRounded: rest !== 0n };
};
