import { MINUTE_MS } from '../kernel/time.ts';

/** How many refusals an address may still cause, at an instant. A pure value. */
export interface AddressRefusals {
  readonly left: number;
  readonly atMs: number;
}

const refilled = ({ left, atMs }: AddressRefusals, perMinuteMax: number, nowMs: number): AddressRefusals => ({
  left: Math.min(perMinuteMax, left + (perMinuteMax * Math.max(0, nowMs - atMs)) / MINUTE_MS),
  atMs: nowMs,
});

/** The count after one more refusal. */
export const withRefusal = (
  before: AddressRefusals | undefined,
  perMinuteMax: number,
  nowMs: number,
): AddressRefusals => {
  const { left } = refilled(before ?? { left: perMinuteMax, atMs: nowMs }, perMinuteMax, nowMs);
  return { left: Math.max(0, left - 1), atMs: nowMs };
};

/** Seconds until the address may try again; 0 where it may now. */
export const refusalsWaitSeconds = (
  refusals: AddressRefusals | undefined,
  perMinuteMax: number,
  nowMs: number,
): number => {
  if (refusals === undefined) return 0;
  const { left } = refilled(refusals, perMinuteMax, nowMs);
  return left >= 1 ? 0 : Math.ceil(((1 - left) / perMinuteMax) * (MINUTE_MS / 1_000));
};

const NETWORK_GROUPS = 4;
const GROUPS = 8;

/** The address itself; of IPv6 its first 64 bits, because one subscriber has all addresses below them. */
export const networkOf = (address: string): string => {
  const [head = '', tail] = address.split('::');
  if (!address.includes(':') || address.includes('.')) return address;
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, GROUPS - first.length - last.length);
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return `${groups.slice(0, NETWORK_GROUPS).join(':')}::/64`;
};
