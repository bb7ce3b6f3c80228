import { describe, expect, test } from 'vitest';
import { SECOND_MS } from '../../../../lib/domain/kernel/time.ts';
import {
  type AddressRefusals,
  networkOf,
  refusalsWaitSeconds,
  withRefusal,
} from '../../../../lib/domain/users/address-refusals.ts';

const MAX = 6;
const refused = (count: number, nowMs: number, before?: AddressRefusals): AddressRefusals | undefined =>
  count === 0 ? before : refused(count - 1, nowMs, withRefusal(before, MAX, nowMs));

describe('an address with refused calls', () => {
  test('may be refused so often, and then again after its part of a minute', () => {
    expect(refusalsWaitSeconds(undefined, MAX, 0)).toBe(0);
    expect(refusalsWaitSeconds(refused(MAX - 1, 0), MAX, 0)).toBe(0);
    expect(refusalsWaitSeconds(refused(MAX, 0), MAX, 0)).toBe(10);
    expect(refusalsWaitSeconds(refused(MAX, 0), MAX, 10 * SECOND_MS - 1)).toBe(1);
    expect(refusalsWaitSeconds(refused(MAX, 0), MAX, 10 * SECOND_MS)).toBe(0);
  });

  test('and with many refusals at once waits no longer', () => {
    expect(refusalsWaitSeconds(refused(50, 0), MAX, 0)).toBe(10);
  });

  test('gets no more tries by waiting over a minute, nor by a clock that goes back', () => {
    expect(refusalsWaitSeconds(refused(MAX, 3_600 * SECOND_MS, refused(1, 0)), MAX, 3_600 * SECOND_MS)).toBe(10);
    expect(refusalsWaitSeconds(refused(MAX, SECOND_MS), MAX, 0)).toBe(10);
  });
});

test.each([
  ['198.51.100.7', '198.51.100.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::6', '2001:db8:1:2::/64'],
  ['2001:db8::6', '2001:db8:0:0::/64'],
  ['2001:db8:1:2:3:4:5::', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::ffff:198.51.100.7', '::ffff:198.51.100.7'],
  ['', ''],
])('the address %s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
