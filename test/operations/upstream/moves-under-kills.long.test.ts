import { expect, test } from 'vitest';
import { moveUnderKills } from '../../support/ledger/moves-under-kills.ts';

const SEEDS = 20;

test('twenty members that move while workers die send each token once (P45, P15)', async () => {
  const ends = new Set<string>();
  let [deaths, claims] = [0, 0];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const moved = await moveUnderKills(seed);
    expect([seed, moved.faults, moved.claims.filter((count) => count !== 1)]).toEqual([seed, [], []]);
    expect(moved.requestsMax, `seed ${seed}`).toBeLessThanOrEqual(24);
    for (const code of moved.institutions) ends.add(code);
    deaths += moved.deaths;
    claims += moved.claims.length;
  }
  expect([...ends].toSorted()).toEqual(['file_import', 'mxbank', 'sandbox', 'simplefin']);
  expect(deaths).toBeGreaterThan(SEEDS);
  expect(claims).toBeGreaterThan(SEEDS);
}, 600_000);
