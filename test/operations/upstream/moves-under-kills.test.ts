import { expect, test } from 'vitest';
import { moveUnderKills } from '../../support/ledger/moves-under-kills.ts';

test.each([1, 2, 3])(
  'P45 P15 moves under kills: told, one claim a token, within the budget (seed %i)',
  async (seed) => {
    const { faults, claims, deaths, requestsMax } = await moveUnderKills(seed);
    expect(faults).toEqual([]);
    expect(claims.filter((count) => count !== 1)).toEqual([]);
    expect(requestsMax).toBeLessThanOrEqual(24);
    expect(deaths).toBeGreaterThan(0);
  },
);
