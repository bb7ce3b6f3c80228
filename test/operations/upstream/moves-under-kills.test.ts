import { expect, test } from 'vitest';
import { moveUnderKills } from '../../support/ledger/moves-under-kills.ts';

test.each([1, 2, 3])('members that move while workers die send each token once (seed %i) (P45, P15)', async (seed) => {
  const { faults, claims, deaths, requestsMax } = await moveUnderKills(seed);
  expect(faults).toEqual([]);
  expect(claims.filter((count) => count !== 1)).toEqual([]);
  expect(requestsMax).toBeLessThanOrEqual(24);
  expect(deaths).toBeGreaterThan(0);
});
