import type { Mutant } from '../mutant.ts';

export const upstreamMutants: readonly Mutant[] = [
  {
    bug: 'rows come twice from a server that ignores the dates',
    find: '...later.rows.filter((row) => !isBefore(row))',
    replace: '...later.rows',
  },
  {
    bug: 'a user spends the request that is kept for the background',
    find: 'left(budget, rule, spender, nowMs) > 0;',
    replace: 'wholeLeft(budget, rule, nowMs) >= Math.max(1, keptFrom(spender, rule));',
  },
  {
    bug: 'a name that has a private address too may be called',
    find: `addresses.length > 0 &&
  addresses.every(`,
    replace: `addresses.length > 0 &&
  addresses.some(`,
  },
];
